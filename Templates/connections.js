// Chains of connections between two records, found in the browser. Decision 78 describes the data.
//
// Its files are scripts that call briefgenConnections(name, data), so that they load from a disk too. A record is a node.
(() => {
  'use strict';
  const home = document.querySelector('[data-connections]');
  if (!home) return;
  const set = home.dataset;
  const form = home.querySelector('form');
  const [status, found] = home.querySelectorAll('.chain-status, .chains');
  const fields = [...form.querySelectorAll('input')];
  const limit = 3;

  // Files

  const files = {};
  window.briefgenConnections = (name, data) => { files[name].data = data; };
  const load = (name) => (files[name] ??= {}).done ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `data/${name}.js?v=${set.connections}`;
    script.onload = () => resolve(files[name].data);
    script.onerror = () => {
      delete files[name];
      reject(new Error(name));
    };
    document.head.append(script);
  });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const numbers = (text) => {
    const out = [];
    let [value, shift, at] = [0, 0, -1];
    for (const letter of text) {
      const bits = letters.indexOf(letter);
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits > 31) continue;
      out.push(at += value + 1);
      value = shift = 0;
    }
    return out;
  };
  // The neighbors of a node: each with its strength, 0 for a relation that holds.
  const rows = {};
  const linksOf = async (node) => {
    const lists = (rows[node >> 11] ??= (await load(`links/${node >> 11}`)).split(','));
    return numbers(lists[node & 2047]).map((number) => [number >> 2, number & 3]);
  };

  // Names

  const namesLike = async (text) => {
    const letter = /^[a-z]/i.test(text) ? text[0].toLowerCase() : 'other';
    if (!text || !set.letters.split(' ').includes(letter)) return [];
    return (await load(`names/${letter}`)).split('\n').map((line) => line.split('\t'));
  };
  const find = async (text) => {
    const key = text.trim().toLowerCase();
    const names = (await namesLike(key)).map(([name, node]) => [name.toLowerCase(), +node]);
    return (names.find(([name]) => name === key) ?? names.find(([name]) => key && name.startsWith(key)))?.[1];
  };
  for (const field of fields) {
    field.addEventListener('input', async () => {
      const key = field.value.toLowerCase();
      const names = await namesLike(key.trim()).catch(() => []);
      if (key !== field.value.toLowerCase()) return;
      const options = names.filter(([name]) => name.toLowerCase().startsWith(key)).slice(0, 20);
      field.list.replaceChildren(...options.map(([value]) => Object.assign(document.createElement('option'), { value })));
    });
  }

  // Chains

  // The shortest chains, those with the least strengths in sum first, then in the order of nodes from the end.
  const chains = async (start, end) => {
    const [distances, costs] = [new Map([[start, 0]]), new Map([[start, 0]])];
    let ring = [start];
    while (ring[0] !== undefined && !distances.has(end)) {
      const next = [];
      for (const node of ring) {
        for (const [other, strength] of await linksOf(node)) {
          const cost = costs.get(node) + strength;
          if (!distances.has(other)) {
            distances.set(other, distances.get(node) + 1);
            costs.set(other, cost);
            next.push(other);
          } else if (distances.get(other) === distances.get(node) + 1 && cost < costs.get(other)) {
            costs.set(other, cost);
          }
        }
      }
      ring = next;
    }
    if (!distances.has(end)) return [];
    const before = (one, other) => {
      if (one.cost !== other.cost) return one.cost - other.cost;
      const place = one.nodes.findIndex((node, index) => node !== other.nodes[index]);
      return place < 0 ? one.nodes.length - other.nodes.length : one.nodes[place] - (other.nodes[place] ?? -1);
    };
    const out = [];
    const tails = [{ cost: costs.get(end), nodes: [end] }];
    while (out.length < limit && tails[0]) {
      const { cost, nodes } = tails.sort(before).shift();
      const node = nodes.at(-1);
      if (node === start) {
        out.push(nodes.toReversed?.() ?? [...nodes].reverse());
        continue;
      }
      const further = (await linksOf(node)).filter(([other]) => distances.get(other) === distances.get(node) - 1)
        .map(([other, strength]) => ({ cost: cost - costs.get(node) + costs.get(other) + strength, nodes: [...nodes, other] }));
      tails.push(...further.sort(before).slice(0, limit));
    }
    return out;
  };

  // Showing

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const fill = (phrase, ...words) => phrase.replace(/%/g, () => words.shift());
  const page = (path) => set.root + path + (location.protocol === 'file:' ? 'index.html' : '');
  const entry = async (node) => (await load(`steps/${node >> 5}`))[node & 31];
  const card = ([path, name, , tone, text]) => make('p', { className: 'name' }, make('a', { href: page(path) }, name),
    ...(text ? [' ', make('span', { className: `chip ${tone}` }, text)] : []));
  const reason = ([label, inverse, detail, isOver, title, address, isBriefing], isReversed) => {
    const parts = [detail, ...(isOver ? [set.ended] : [])].filter(Boolean).join(', ');
    const source = title && (address
      ? make('a', isBriefing ? { href: page(address) } : { href: address }, title) : title);
    return make('li', { className: isOver ? 'past' : '' }, isReversed ? inverse : label,
      ...(isBriefing ? [' ', source] : []), ...(parts ? [' ', make('small', {}, parts)] : []),
      ...(source && !isBriefing ? [' ', make('small', { className: 'meta' }, source)] : []));
  };
  const step = async (node, next) => {
    const [here, there] = [await entry(node), await entry(next)];
    const own = here.find((item, place) => place > 4 && item[0] === next);
    const reasons = own ?? there.find((item, place) => place > 4 && item[0] === node);
    return make('li', {}, card(here), make('ul', { className: 'reasons' },
      ...reasons.slice(1).map((item) => reason(item, !own))));
  };
  const show = async (nodes) => {
    const list = make('ol', { className: 'chain' });
    for (let place = 1; place < nodes.length; place++) list.append(await step(nodes[place - 1], nodes[place]));
    list.append(make('li', {}, card(await entry(nodes.at(-1)))));
    const count = nodes.length - 1;
    return make('section', {}, make('h3', {}, count === 1 ? set.one : fill(set.many, count)), list);
  };

  let turn = 0;
  const run = async () => {
    const my = ++turn;
    const texts = fields.map((field) => field.value.trim());
    found.replaceChildren();
    status.textContent = '';
    if (!texts[0] || !texts[1]) return;
    try {
      const nodes = [await find(texts[0]), await find(texts[1])];
      const missing = nodes.indexOf(undefined);
      if (missing >= 0) {
        status.textContent = fill(set.unknown, texts[missing]);
        return;
      }
      const names = [];
      for (const node of nodes) names.push((await entry(node))[1]);
      const best = nodes[0] === nodes[1] ? [] : await chains(...nodes);
      const shown = [];
      for (const chain of best) shown.push(await show(chain));
      if (my !== turn) return;
      found.replaceChildren(...shown);
      status.textContent = best[0] ? fill(set.connected, ...names) : fill(set.none, ...names);
    } catch {
      if (my === turn) status.textContent = set.failed;
    }
  };

  // The address holds both names, so that it can be shared. That of a file may not change its query.
  const read = () => {
    const query = new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : location.search);
    fields.forEach((field) => { field.value = query.get(field.name) ?? ''; });
    run();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = new URLSearchParams(fields.map((field) => [field.name, field.value.trim()]));
    try {
      history.pushState(null, '', `?${query}`);
    } catch {
      history.replaceState(null, '', `#${query}`);
    }
    run();
  });
  window.addEventListener('popstate', read);
  // `briefgen serve` has put a later version of the page in place.
  document.addEventListener('briefgen:update', () => {
    for (const memory of [files, rows]) for (const name in memory) delete memory[name];
    form.hidden = false;
    run();
  });
  form.hidden = false;
  read();
})();
