// Search in the browser: finds, ranks and shows the pages of the site. Decision 74 describes the index.
//
// The files of the index are scripts that call briefgenSearch(name, data…), so that they load from a disk too. A page has
// a number: briefings from 0, the oldest first, all others from data-base.
(() => {
  'use strict';
  const home = document.querySelector('[data-search]');
  if (!home) return;
  const set = home.dataset;
  const [shards, briefings, records, base] = ['shards', 'briefings', 'records', 'base'].map((name) => +set[name]);
  const [field, status, filters, found] = ['input', '.search-count', '.filters', '.found'].map((name) => home.querySelector(name));
  const [list, more] = found.children;
  const language = document.documentElement.lang;
  const total = briefings + records;

  // Files of the index

  const files = {};
  window.briefgenSearch = (name, ...data) => { files[name].data = data; };
  const load = (name) => (files[name] ??= {}).done ??= new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = `${name}.js?v=${set.search}`;
    script.onload = () => resolve(files[name].data ?? []);
    script.onerror = () => {
      delete files[name];
      say(set.failed);
      resolve([]);
    };
    document.head.append(script);
  });
  const fileOf = (id) => (id < base ? `briefings/${id >> 2}` : `records/${(id - base) >> 4}`);
  const cards = {};
  const cardOf = (id) => files[fileOf(id)]?.data?.[0][id < base ? id & 3 : (id - base) & 15];
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const gaps = (text) => {
    const out = [];
    let [value, shift] = [0, 0];
    for (const letter of text) {
      const bits = letters.indexOf(letter);
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits > 31) continue;
      out.push(value);
      value = shift = 0;
    }
    return out;
  };
  const numbers = (text = '') => {
    let at = -1;
    return gaps(text).map((gap) => at += gap + 1);
  };

  // Words, by the rules of the index

  const fold = (text) => text.toLowerCase().replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD')[0]);
  const singular = (word) => !/^en\b/i.test(language) || !/^[a-z0-9.]{4,}$/.test(word) ? word
    : /..ies$/.test(word) ? word.slice(0, -3) + 'y'
    : /.(x|ss|[sc]h)es$/.test(word) ? word.slice(0, -2)
    : word.replace(/([^sui\d.])s$/, '$1');
  const pattern = /[\p{L}\p{N}\u0300-\u036f]+(?:(?<=\d)[.,](?=\d)[\p{L}\p{N}\u0300-\u036f]+)*/gu;
  const tokens = (text) => [...text.matchAll(pattern)].map(({ 0: raw, index }) => ({
    word: singular(fold(raw).replaceAll(',', '')), start: index, end: index + raw.length,
  })).filter(({ word }) => !/^[a-z]?$/.test(word));
  const wordsOf = (text) => tokens(text).map(({ word }) => word);
  const keyOf = (text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  // The lists of pages for a word; last the pages that are called exactly so.
  const lookUp = async (word) => {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(word)) hash = Math.imul(hash ^ byte, 0x01000193);
    const [text = '', shown = []] = await load(`words/${hash & (shards - 1)}`);
    for (const [id, card] of shown) cards[id] = card;
    const entry = (name) => text.split(`;${name}:`, 2)[1]?.split(';', 1)[0] ?? '';
    const [lists, called] = [entry(word), entry('=' + word)];
    return lists || called ? [...(lists + ',,,').split(',', 4), called] : undefined;
  };

  // Names, misspelt words, phrases and filters are in a script of their own, which most searches do without.

  let extras;
  const chosen = {};
  const extra = async () => extras ??= (await load('../search-more'))[0]?.({
    briefings, records, base, set, chosen, language, filters, field, load, gaps, wordsOf, keyOf, lookUp, make, go, ids: () => state.all,
  }) ?? {};
  const isFiltered = () => Object.values(chosen).some((values) => values.size);

  // Finding

  const skipped = set.skip.split(' ').map(singular);
  let state = {};
  let turn = 0;
  const find = async (query, typed) => {
    const my = ++turn;
    const before = Object.keys(files).length;
    const phrases = [...query.matchAll(/["“”]([^"“”]+)["“”]/g)].map((match) => wordsOf(match[1])).filter((words) => words[1]);
    let words = [...new Set(wordsOf(query))];
    const sought = words.filter((word) => !skipped.includes(word));
    if (sought[0]) words = sought;
    if (!words[0] && !isFiltered()) return show({ all: [], none: true }, my);
    let exact = [];
    const lookUpKey = async (key) => {
      if (!exact[0]) exact = numbers((await lookUp(key))?.[4]).reverse();
    };
    if (!phrases[0] && words[0] && (!words[2] || /\d/.test(query))) {
      await lookUpKey(keyOf(query));
      if (exact[0] && !isFiltered()) await show({ all: exact, words, partly: true }, my);
    }
    const last = typed && /[\p{L}\p{N}]$/u.test(query) ? words.at(-1) : '';
    const lists = await Promise.all(words.map(lookUp));
    let [begun, note] = [new Map()];
    if (last || lists.includes(undefined)) {
      [begun, note] = await (await extra()).correct?.(query, words, lists, last) ?? [begun];
      if (note) await lookUpKey(words.join(''));
    }
    if (my !== turn) return;
    const [score, hits, rarity] = [new Map(), new Map(), new Map()];
    const add = (map, id, value) => map.set(id, (map.get(id) ?? 0) + value);
    let needed = 0;
    words.forEach((word, index) => {
      const places = (lists[index] ?? []).map((text) => (text === '*' ? [] : numbers(text)));
      const known = new Set(places.flat());
      const rare = lists[index]?.[3] === '*' ? 0 : Math.log(1 + total / (1 + known.size));
      if (rare) needed++;
      const count = (id, weight, isFirst) => {
        add(score, id, weight);
        add(rarity, id, rare * weight);
        if (isFirst && rare) add(hits, id, 1);
      };
      places.forEach((ids, place) => ids.forEach((id) => {
        count(id, [8, 4, 3, 1, 6][place] + (place || id < base ? 0 : 2), place < 4);
      }));
      if (word === last) begun.forEach((weight, id) => count(id, 5 + weight, !known.has(id)));
    });
    const some = words[0] ? [...score.keys()] : [...Array(total).keys()].map((id) => (id < briefings ? id : base + id - briefings));
    const strict = some.filter((id) => (hits.get(id) ?? 0) >= needed);
    const isLoose = !strict[0] && !exact[0] && !phrases[0] && some.length > 0;
    const most = Math.max(...rarity.values());
    exact.forEach((id) => add(score, id, 1000));
    const all = [...new Set([...isLoose ? some.filter((id) => rarity.get(id) > most / 4) : strict, ...exact])];
    const rank = (id) => (isLoose ? rarity : score).get(id) ?? 0;
    const age = (id) => (id < base ? id : id - base - 1e7);
    all.sort((one, other) => rank(other) - rank(one) || age(other) - age(one));
    await show({ all, words, phrases, last, isLoose, note, room: 5 + before - Object.keys(files).length }, my);
  };

  // Showing

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const say = (text) => { if (status.textContent !== text) status.textContent = text; };
  const isSought = (word) => state.words.includes(word) || (state.last && word.startsWith(state.last));
  const marked = (text) => {
    const parts = [];
    let end = 0;
    for (const token of tokens(text).filter(({ word }) => isSought(word))) {
      parts.push(text.slice(end, token.start), make('mark', {}, text.slice(token.start, token.end)));
      end = token.end;
    }
    return [...parts, text.slice(end)];
  };
  // How many of the words a text has, and of the phrases, which count more.
  const worth = (text) => {
    const words = wordsOf(text);
    return new Set(words.filter(isSought)).size + (state.phrases[0] ? extras.phrasesIn(words, state.phrases) * 100 : 0);
  };
  // The first sentence with most of the words, from the summary or the text.
  const sentence = (summary, text = '') => {
    let [best, most] = [summary, worth(summary)];
    for (const line of most % 100 < state.words.length || state.phrases[0] ? text.split('\n') : []) {
      if (worth(line) <= most) continue;
      for (const part of line.split(/(?<=[a-z0-9%)”"]{2}[.!?]["”’)]?)\s+/)) {
        const value = worth(part);
        if (value > most) [best, most] = [part, value];
      }
    }
    if (best.length < 320) return best;
    const first = tokens(best).find(({ word }) => isSought(word))?.start ?? 0;
    const start = first < 160 ? 0 : best.lastIndexOf(' ', first - 100) + 1;
    return (start ? '… ' : '') + best.slice(start, best.lastIndexOf(' ', start + 300)) + ' …';
  };
  const item = ([path, title, kind, tone, chip, iso, date, summary, text]) => {
    const href = set.root + path + (location.protocol === 'file:' && path.endsWith('/') ? 'index.html' : '');
    const meta = make('p', { className: 'meta' }, make('span', {}, kind));
    if (chip) meta.append(' ', make('span', { className: `chip ${tone}` }, chip));
    if (date) meta.append(' ', make('time', { dateTime: iso }, date));
    return make('li', {}, make('h2', {}, make('a', { href }, ...marked(title))), meta, make('p', {}, ...marked(sentence(summary, text))));
  };
  // Shows ten more, or as many as a few more files have. For a phrase, files are loaded until one has it.
  const showMore = async (my, room = 3) => {
    const { ids, phrases } = state;
    const shown = list.children.length;
    for (let round = 0; round < 8; round++) {
      const [batch, wanted] = [[], new Set()];
      for (; state.next < ids.length && batch.length < 10; state.next++) {
        const id = ids[state.next];
        if (!cardOf(id) && !cards[id]) {
          if (wanted.size >= Math.max(1, room) && !wanted.has(fileOf(id))) break;
          wanted.add(fileOf(id));
        }
        batch.push(id);
      }
      await Promise.all([...wanted].map(load));
      if (my !== turn) return;
      for (const id of batch) {
        const card = cardOf(id) ?? cards[id];
        if (!card || (phrases[0] && !extras.hasPhrases(card, phrases))) continue;
        state.kept++;
        list.append(item(card));
      }
      if (state.next >= ids.length || list.children.length > shown || !phrases[0]) break;
    }
    more.hidden = state.next >= ids.length;
    if (state.partly) return;
    const count = phrases[0] ? state.kept : ids.length;
    const text = phrases[0] && !more.hidden ? (count ? set.least : set.yet) : count === 1 ? set.one : count ? set.many : set.none;
    say([state.note, state.isLoose && set.some, text.replace('%', count.toLocaleString(language))].filter(Boolean).join(' '));
  };
  const show = async (next, my) => {
    const passes = isFiltered() && await (await extra()).filter?.();
    if (next.phrases?.[0]) await extra();
    if (my !== turn) return;
    state = { words: [], phrases: [], kept: 0, next: 0, ...next, ids: passes ? next.all.filter((id) => passes(id)) : next.all };
    list.replaceChildren();
    found.hidden = filters.hidden = !!next.none;
    if (next.none) return say('');
    await showMore(my, next.room);
    if (my !== turn || next.partly) return;
    if (passes) filters.open = true;
    if (filters.open) await (await extra()).draw?.();
    if (total < 2000 && !list.children[9] && my === turn && !more.hidden) await showMore(my);
  };

  // The address and the keyboard

  const go = (isNew, typed) => {
    const text = field.value.trim();
    const query = new URLSearchParams(text ? { q: text } : '');
    for (const name in chosen) for (const value of chosen[name]) query.append(name, value);
    try {
      history[isNew ? 'pushState' : 'replaceState'](null, '', location.pathname + (query.size ? `?${query}` : ''));
    } catch { /* Not every browser lets the address of a file change. */ }
    return find(text, typed);
  };
  const read = () => {
    const query = new URLSearchParams(location.search);
    field.value = query.get('q') ?? '';
    for (const name of ['kind', 'topic', 'agency', 'status', 'year']) chosen[name] = new Set(query.getAll(name));
    return find(field.value.trim());
  };
  let timer;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(go, 200, false, true);
  });
  field.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go(true);
  });
  addEventListener('popstate', read);
  filters.addEventListener('toggle', async () => { if (filters.open) (await extra()).draw?.(); });
  more.addEventListener('click', async () => {
    const count = list.children.length;
    await showMore(turn);
    list.children[count]?.querySelector('a').focus();
  });
  addEventListener('scroll', () => {
    if (!more.hidden && more.getBoundingClientRect().top < innerHeight) showMore(turn);
  }, { passive: true });
  addEventListener('keydown', async (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = () => [...list.querySelectorAll('a')];
    const at = links().indexOf(target);
    const down = key === 'ArrowDown' && (target === field || at >= 0);
    const up = key === 'ArrowUp' && at >= 0;
    if (!down && !up && key !== 'Escape' && (key !== '/' || target.tagName === 'INPUT')) return;
    event.preventDefault();
    if (up) (links()[at - 1] ?? field).focus();
    else if (down) {
      if (at === links().length - 1 && !more.hidden) await showMore(turn);
      links()[at + 1]?.focus();
    } else {
      if (key === 'Escape' && target === field && field.value) {
        field.value = '';
        go();
      }
      field.select();
    }
  });
  read();
})();
