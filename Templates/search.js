// Search: finds, ranks and filters the pages of the site in the browser.
//
// The files of the index are scripts that call briefgenSearch(name, data…), so that they load from a disk too. A page has
// a number: briefings from 0, the oldest first, all others from data-base. Documentation/Decisions/0074-search.md says more.
(() => {
  'use strict';
  const home = document.querySelector('[data-search]');
  if (!home) return;
  const set = home.dataset;
  const [shards, briefings, records, base] = ['shards', 'briefings', 'records', 'base'].map((name) => +set[name]);
  const get = (selector) => home.querySelector(selector);
  const [field, status, filters, found] = ['input', '.search-count', '.filters', '.found'].map(get);
  const [list, more] = [found.querySelector('ol'), found.querySelector('button')];
  const english = /^en\b/i.test(document.documentElement.lang);
  const facets = ['kind', 'topic', 'agency', 'status', 'year'];

  // Files of the index

  const files = {};
  window.briefgenSearch = (name, ...data) => { files[name].data = data; };
  const load = (name) => (files[name] ??= {}).done ??= new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = `${name}.js?v=${set.search}`;
    script.onload = () => resolve(files[name].data);
    script.onerror = () => {
      delete files[name];
      say(set.failed);
      resolve();
    };
    document.head.append(script);
  });
  const fileOf = (id) => (id < base ? `briefings/${id >> 2}` : `records/${(id - base) >> 4}`);
  const cards = {};
  const cardOf = (id) => files[fileOf(id)]?.data?.[0][id < base ? id & 3 : (id - base) & 15];

  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const numbers = (text = '') => {
    const [gaps, out, runs] = [[], [], text[0] === '~'];
    let [value, shift] = [0, 0];
    for (const letter of runs ? text.slice(1) : text) {
      const bits = letters.indexOf(letter);
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits > 31) continue;
      gaps.push(value);
      value = shift = 0;
    }
    let at = 0;
    gaps.forEach((gap, index) => {
      if (runs && index % 2) for (let left = gap; left >= 0; left--) out.push(at++);
      else if (runs) at += gap;
      else out.push((at += gap + 1) - 1);
    });
    return out;
  };

  // Words, by the rules of the index

  const fold = (text) => text.toLowerCase().replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD')[0]);
  const singular = (word) => !english || word.length < 4 || /[^a-z0-9.]/.test(word) ? word
    : word.length > 4 && word.endsWith('ies') ? word.slice(0, -3) + 'y'
    : word.length > 4 && /(x|ss|sh|ch)es$/.test(word) ? word.slice(0, -2)
    : word.replace(/([^sui\d.])s$/, '$1');
  const pattern = /[\p{L}\p{N}\u0300-\u036f]+(?:(?<=\d)[.,](?=\d)[\p{L}\p{N}\u0300-\u036f]+)*/gu;
  const tokens = (text) => [...text.matchAll(pattern)].map((match) => ({
    word: singular(fold(match[0]).replaceAll(',', '')), start: match.index, end: match.index + match[0].length,
  })).filter(({ word }) => !/^[a-z]?$/.test(word));
  const wordsOf = (text) => tokens(text).map(({ word }) => word);
  const keyOf = (text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  const shardOf = (word) => {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(word)) hash = Math.imul(hash ^ byte, 0x01000193);
    return `words/${hash & (shards - 1)}`;
  };
  const lookUp = async (word) => {
    const text = (await load(shardOf(word)))?.[0] ?? '';
    const start = text.indexOf(`;${word}:`) + word.length + 2;
    return start < word.length + 2 ? undefined : text.slice(start, text.indexOf(';', start)).split(',');
  };

  // Names, for words that somebody is typing and for misspelt ones

  const loadNames = async () => {
    const [text] = (await load('names')) ?? [''];
    return files.names.lines ??= text.split('\n').map((line, index) => ({
      id: index < records ? base + index : briefings - 1 - (index - records), words: wordsOf(line),
    }));
  };
  const distance = (one, other, limit) => {
    let before = [];
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] !== other[j - 1]));
        if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > limit) return limit + 1;
      [before, row] = [row, next];
    }
    return row[other.length];
  };
  const nearest = (word, names) => {
    const limit = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    let best = { far: limit + 1 };
    for (const name of names) {
      for (const other of name.words) {
        if (Math.abs(other.length - word.length) > limit || /\d/.test(other + word)) continue;
        const far = distance(word, other, limit) + (other[0] === word[0] ? 0 : 0.5);
        if (far < best.far) best = { far, other };
      }
    }
    return best.other;
  };

  // Finding

  let state = { ids: [], next: 0 };
  let turn = 0;
  const weights = [8, 4, 3, 1];
  const chosen = {};

  const find = async (query, typed) => {
    const my = ++turn;
    const phrases = [...query.matchAll(/["“”]([^"“”]+)["“”]/g)].map((match) => wordsOf(match[1])).filter((words) => words.length > 1);
    let words = [...new Set(wordsOf(query))];
    const filtering = facets.some((name) => chosen[name]?.size);
    if (!words.length && !filtering) return show({ ids: [], none: true }, my);
    const exact = new Set();
    const key = keyOf(query);
    if (key && !phrases.length) {
      const ids = await lookUp('=' + key);
      for (const [id, card] of files[shardOf(key)]?.data?.[1] ?? []) cards[id] = card;
      numbers(ids?.[0]).forEach((id) => exact.add(id));
      if (exact.size && my === turn && !filtering) await show({ ids: [...exact].reverse(), words, phrases, partly: true }, my);
    }
    let note = '';
    const last = typed && /[\p{L}\p{N}]$/u.test(query) ? words.at(-1) : '';
    const lists = await Promise.all(words.map(lookUp));
    const begun = new Set();
    if (last || lists.includes(undefined)) {
      const names = await loadNames();
      if (last) for (const name of names) if (name.words.some((word) => word.startsWith(last))) begun.add(name.id);
      for (const [index, word] of words.entries()) {
        if (lists[index] || (word === last && begun.size)) continue;
        const other = nearest(word, names);
        if (!other) continue;
        words[index] = other;
        lists[index] = await lookUp(other);
        note = words;
      }
    }
    if (my !== turn) return;
    const [score, hits, rarity] = [new Map(), new Map(), new Map()];
    const add = (map, id, value) => map.set(id, (map.get(id) ?? 0) + value);
    let needed = 0;
    words.forEach((word, index) => {
      const fields = lists[index] ?? [];
      const common = fields[3] === '*';
      if (!common) needed++;
      const found = fields.map((text) => (text === '*' ? [] : numbers(text)));
      if (word === last) {
        const known = new Set(found.flat());
        found.push([...begun].filter((id) => !known.has(id)));
      }
      const rare = Math.log(1 + (briefings + records) / (1 + found.flat().length));
      found.forEach((ids, place) => ids.forEach((id) => {
        add(score, id, place > 3 ? 5 : weights[place] + (place || id < base ? 0 : 2));
        if (common) return;
        add(hits, id, 1);
        add(rarity, id, rare);
      }));
    });
    let ids = words.length ? [...score.keys()] : [...Array(briefings).keys(), ...Array(records).keys()].map((id, index) => (index < briefings ? id : base + id));
    const all = ids.filter((id) => (hits.get(id) ?? 0) >= needed);
    let loose = false;
    if (all.length || phrases.length || !words.length) ids = all;
    else if (!exact.size) {
      const most = Math.max(...rarity.values());
      ids = ids.filter((id) => rarity.get(id) >= 0.6 * most);
      loose = ids.length > 0;
    } else ids = [];
    exact.forEach((id) => { score.set(id, 1000 + (score.get(id) ?? 0)); });
    ids = [...new Set([...ids, ...exact])];
    const rank = (id) => (loose ? rarity.get(id) * 1000 : 0) + (score.get(id) ?? 0);
    const age = (id) => (id < base ? id : id - base - 1e7);
    ids.sort((one, other) => rank(other) - rank(one) || age(other) - age(one));
    await show({ ids, words, phrases, last, loose, note }, my);
  };

  // Facets

  const groups = {};
  const loadFacets = () => Promise.all(facets.map(async (name) => {
    groups[name] ??= ((await load(`facets/${name}`))?.[0] ?? []).map(([value, label, text]) => ({ value, label, ids: new Set(numbers(text)) }));
  }));
  const passes = (id, skipped) => facets.every((name) => name === skipped || !chosen[name]?.size
    || groups[name].some(({ value, ids }) => chosen[name].has(value) && ids.has(id)));
  const drawFacets = async () => {
    const my = turn;
    await loadFacets();
    if (my !== turn) return;
    const focused = document.activeElement?.id;
    const sets = facets.map((name) => {
      const box = make('fieldset', {}, make('legend', {}, set[name]));
      const pool = state.all.filter((id) => passes(id, name));
      for (const { value, label, ids } of groups[name]) {
        const count = pool.filter((id) => ids.has(id)).length;
        const checked = chosen[name]?.has(value) ?? false;
        if (!count && !checked) continue;
        const input = make('input', { type: 'checkbox', name, value, checked, id: `f-${name}-${value}` });
        input.onchange = () => {
          (chosen[name] ??= new Set())[input.checked ? 'add' : 'delete'](value);
          go(true);
        };
        box.append(make('label', {}, input, ` ${label} `, make('small', {}, count.toLocaleString(document.documentElement.lang))));
      }
      return box;
    }).filter((box) => box.children.length > 1);
    const clear = make('button', { type: 'button', hidden: !facets.some((name) => chosen[name]?.size) }, set.clear);
    clear.onclick = () => {
      facets.forEach((name) => delete chosen[name]);
      go(true);
      field.focus();
    };
    filters.replaceChildren(filters.firstElementChild, ...sets, clear);
    if (focused) document.getElementById(focused)?.focus();
  };

  // Showing

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const say = (text) => { if (status.textContent !== text) status.textContent = text; };
  const marked = (text) => {
    const parts = [];
    let end = 0;
    for (const token of tokens(text)) {
      if (!state.words.includes(token.word) && !(state.last && token.word.startsWith(state.last))) continue;
      parts.push(text.slice(end, token.start), make('mark', {}, text.slice(token.start, token.end)));
      end = token.end;
    }
    return [...parts, text.slice(end)];
  };
  const has = (text, phrase) => {
    const words = wordsOf(text);
    return words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
  };
  const worth = (text) => {
    const words = new Set(wordsOf(text));
    return state.words.filter((word) => words.has(word)).length + state.phrases.filter((phrase) => has(text, phrase)).length * 10;
  };
  const sentence = ([, , , , , , , summary, text = '']) => {
    let best = summary;
    let most = worth(summary);
    for (const line of most < state.words.length + state.phrases.length * 10 ? text.split('\n') : []) {
      if (worth(line) <= most) continue;
      for (const part of line.split(/(?<=[a-z0-9%)”"]{2}[.!?]["”’)]?)\s+/)) {
        const value = worth(part);
        if (value > most) [best, most] = [part, value];
      }
    }
    if (best.length < 320) return best;
    const first = tokens(best).find(({ word }) => state.words.includes(word))?.start ?? 0;
    const start = first < 160 ? 0 : best.lastIndexOf(' ', first - 100) + 1;
    return (start ? '… ' : '') + best.slice(start, best.lastIndexOf(' ', start + 300)) + ' …';
  };
  const item = (card) => {
    const [path, title, kind, tone, chip, iso, date] = card;
    const meta = make('p', { className: 'meta' }, make('span', {}, kind));
    if (chip) meta.append(' ', make('span', { className: `chip ${tone}` }, chip));
    if (date) meta.append(' ', make('time', { dateTime: iso }, date));
    const href = set.root + path + (location.protocol === 'file:' && /\/$/.test(path) ? 'index.html' : '');
    return make('li', {}, make('h2', {}, make('a', { href }, ...marked(title))), meta, make('p', {}, ...marked(sentence(card))));
  };
  const tell = () => {
    const { ids, phrases, next, kept, loose, note } = state;
    const count = phrases.length ? kept : ids.length;
    const open = phrases.length && next < ids.length;
    const text = open ? set.least : count === 1 ? set.one : count ? set.many : set.none;
    say([note && set.for.replace('%', note.join(' ')), loose && set.some,
      text.replace('%', count.toLocaleString(document.documentElement.lang))].filter(Boolean).join(' '));
  };
  // Shows the next ten, or as many as three more files of the index have.
  const showMore = async (my) => {
    for (let round = 0; round < 8; round++) {
      const batch = [];
      const wanted = new Set();
      for (; state.next < state.ids.length && batch.length < 10; state.next++) {
        const id = state.ids[state.next];
        if (!cardOf(id) && !cards[id]) {
          if (wanted.size > 2 && !wanted.has(fileOf(id))) break;
          wanted.add(fileOf(id));
        }
        batch.push(id);
      }
      await Promise.all([...wanted].map(load));
      if (my !== turn) return;
      for (const id of batch) {
        const card = cardOf(id) ?? cards[id];
        if (!card || !state.phrases.every((phrase) => has(card.slice(1, 2).concat(card.slice(7)).join('\n'), phrase))) continue;
        state.kept++;
        list.append(item(card));
      }
      if (!state.phrases.length || list.children.length > 9 || state.next >= state.ids.length) break;
    }
    more.hidden = state.next >= state.ids.length;
    if (!state.partly) tell();
  };
  const show = async (next, my) => {
    const all = next.ids;
    const filtering = facets.some((name) => chosen[name]?.size);
    if (filtering) await loadFacets();
    if (my !== turn) return;
    state = { words: [], phrases: [], kept: 0, next: 0, ...next, all, ids: filtering ? all.filter((id) => passes(id)) : all };
    list.replaceChildren();
    found.hidden = filters.hidden = !!next.none;
    if (next.none) return say('');
    await showMore(my);
    if (my === turn && !next.partly && (filters.open || filtering)) {
      filters.open = true;
      await drawFacets();
    }
  };

  // The address, the keyboard

  const address = () => {
    const query = new URLSearchParams();
    if (field.value.trim()) query.set('q', field.value.trim());
    for (const name of facets) for (const value of chosen[name] ?? []) query.append(name, value);
    return location.pathname + (query.size ? `?${query}` : '');
  };
  const go = (isNew, typed) => {
    try {
      history[isNew ? 'pushState' : 'replaceState'](null, '', address());
    } catch { /* Some browsers keep the address of a file. */ }
    return find(field.value.trim(), typed);
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    field.value = query.get('q') ?? '';
    for (const name of facets) chosen[name] = new Set(query.getAll(name));
    return find(field.value.trim());
  };
  let timer;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => go(false, true), 200);
  });
  field.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go(true);
  });
  addEventListener('popstate', read);
  filters.addEventListener('toggle', () => { if (filters.open) drawFacets(); });
  more.addEventListener('click', async () => {
    const last = list.lastElementChild;
    await showMore(turn);
    (last ? last.nextElementSibling : list.firstElementChild)?.querySelector('a').focus();
  });
  new IntersectionObserver(([entry]) => { if (entry.isIntersecting) showMore(turn); }).observe(more);
  addEventListener('keydown', async (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, target } = event;
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(target);
    if (key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) field.select();
    else if (key === 'Escape') {
      if (target === field && field.value) {
        field.value = '';
        go(false);
      }
      field.focus();
    } else if (key === 'ArrowDown' && (target === field || at >= 0)) {
      if (at === links.length - 1 && !more.hidden) await showMore(turn);
      list.querySelectorAll('a')[at + 1]?.focus();
    } else if (key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
  read();
})();
