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
  const numbers = (text = '') => {
    const [gaps, out, runs] = [[], [], text[0] === '~'];
    let [value, shift, at] = [0, 0, 0];
    for (const letter of text.slice(runs)) {
      const bits = letters.indexOf(letter);
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits > 31) continue;
      gaps.push(value);
      value = shift = 0;
    }
    gaps.forEach((gap, index) => {
      if (!runs || index % 2 === 0) at += gap;
      if (!runs) out.push(at++);
      else if (index % 2) for (; gap >= 0; gap--) out.push(at++);
    });
    return out;
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
  const shardOf = (word) => {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(word)) hash = Math.imul(hash ^ byte, 0x01000193);
    return `words/${hash & (shards - 1)}`;
  };
  // The lists of pages for a word; last the pages that are called exactly so.
  const lookUp = async (word) => {
    const [text = '', shown = []] = await load(shardOf(word));
    for (const [id, card] of shown) cards[id] = card;
    const entry = (name) => {
      const start = text.indexOf(`;${name}:`) + name.length + 2;
      return start > name.length + 1 ? text.slice(start, text.indexOf(';', start)) : '';
    };
    const [lists, called] = [entry(word), entry('=' + word)];
    return lists || called ? [...(lists + ',,,').split(',').slice(0, 4), called] : undefined;
  };

  // Names, misspelt words and filters are in a script of their own, which most searches do without.

  let extras;
  const chosen = {};
  const extra = async () => extras ??= (await load('../search-more'))[0]?.({
    briefings, records, base, set, chosen, language, filters, field, load, numbers, wordsOf, keyOf, make, go, ids: () => state.all,
  });

  // Finding

  const skipped = set.skip.split(' ').map(singular);
  let state = { ids: [], next: 0 };
  let turn = 0;
  const isFiltered = () => Object.values(chosen).some((values) => values.size);
  const find = async (query, typed) => {
    const my = ++turn;
    const before = Object.keys(files).length;
    const phrases = [...query.matchAll(/["“”]([^"“”]+)["“”]/g)].map((match) => wordsOf(match[1])).filter((words) => words[1]);
    let words = [...new Set(wordsOf(query))];
    const sought = words.filter((word) => !skipped.includes(word));
    if (sought.length) words = sought;
    if (!words.length && !isFiltered()) return show({ all: [], none: true }, my);
    const exact = new Set();
    const lookUpKey = async (key) => {
      const [, , , , text] = (await lookUp(key)) ?? [];
      if (!exact.size) numbers(text).reverse().forEach((id) => exact.add(id));
    };
    if (!phrases.length && words.length && (words.length < 3 || /\d/.test(query))) {
      await lookUpKey(keyOf(query));
      if (exact.size && !isFiltered()) await show({ all: [...exact], words, partly: true }, my);
    }
    const last = typed && /[\p{L}\p{N}]$/u.test(query) ? words.at(-1) : '';
    const lists = await Promise.all(words.map((word) => lookUp(word)));
    let begun = new Map();
    let note;
    if (last || lists.includes(undefined)) {
      const { begunBy, nearest } = (await extra()) ?? {};
      if (last) begun = await begunBy?.(last, query) ?? begun;
      for (const [index, word] of words.entries()) {
        const other = lists[index] || (word === last && begun.size) ? '' : await nearest?.(word);
        if (!other) continue;
        words[index] = other;
        lists[index] = await lookUp(other);
        note = words.join(' ');
      }
      if (note) await lookUpKey(words.join(''));
    }
    if (my !== turn) return;
    const [score, hits, rarity] = [new Map(), new Map(), new Map()];
    const add = (map, id, value) => map.set(id, (map.get(id) ?? 0) + value);
    let needed = 0;
    words.forEach((word, index) => {
      const fields = lists[index] ?? [];
      const isCommon = fields[3] === '*';
      if (!isCommon) needed++;
      const places = fields.map((text) => (text === '*' ? [] : numbers(text)));
      const known = new Set(places.flat());
      const rare = isCommon ? 0 : Math.log(1 + total / (1 + known.size));
      const note = (id, weight, isFirst = true) => {
        add(score, id, weight);
        add(rarity, id, rare * weight);
        if (isFirst && !isCommon) add(hits, id, 1);
      };
      places.forEach((ids, place) => ids.forEach((id) => {
        note(id, [8, 4, 3, 1, 6][place] + (place || id < base ? 0 : 2), place < 4);
      }));
      if (word === last) begun.forEach((weight, id) => (known.has(id) ? add(score, id, weight) : note(id, 5 + weight)));
    });
    let all = words.length ? [...score.keys()] : [...Array(total).keys()].map((id) => (id < briefings ? id : base + id - briefings));
    const strict = all.filter((id) => (hits.get(id) ?? 0) >= needed);
    const isLoose = !strict.length && !exact.size && !phrases.length && all.length > 0;
    const most = Math.max(...rarity.values());
    all = isLoose ? all.filter((id) => rarity.get(id) > most / 4) : strict;
    exact.forEach((id) => add(score, id, 1000));
    all = [...new Set([...all, ...exact])];
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
  const has = (words, phrase) => words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
  const worth = (text) => {
    const words = wordsOf(text);
    return new Set(words.filter(isSought)).size + 10 * state.phrases.filter((phrase) => has(words, phrase)).length;
  };
  // The first sentence with most of the words, from the summary or the text.
  const sentence = (summary, text = '') => {
    let [best, most] = [summary, worth(summary)];
    for (const line of most < state.words.length + 10 * state.phrases.length ? text.split('\n') : []) {
      if (worth(line) > most) {
        for (const part of line.split(/(?<=[a-z0-9%)”"]{2}[.!?]["”’)]?)\s+/)) {
          const value = worth(part);
          if (value > most) [best, most] = [part, value];
        }
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
  const tell = () => {
    const { ids, phrases, next, kept, isLoose, note } = state;
    const count = phrases[0] ? kept : ids.length;
    const text = phrases[0] && next < ids.length ? set.least : count === 1 ? set.one : count ? set.many : set.none;
    say([note && set.for.replace('%', note), isLoose && set.some, text.replace('%', count.toLocaleString(language))].filter(Boolean).join(' '));
  };
  // Shows ten more, or as many as a few more files have.
  const showMore = async (my, room = 3) => {
    for (let round = 0; round < 8; round++) {
      const [batch, wanted] = [[], new Set()];
      for (; state.next < state.ids.length && batch.length < 10; state.next++) {
        const id = state.ids[state.next];
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
        const texts = card && [card[1], card[7], ...(card[8] ?? '').split('\n')].map(wordsOf);
        if (!card || !state.phrases.every((phrase) => texts.some((words) => has(words, phrase)))) continue;
        state.kept++;
        list.append(item(card));
      }
      if (state.next >= state.ids.length || list.children.length > 9 || !state.phrases[0]) break;
    }
    more.hidden = state.next >= state.ids.length;
    if (!state.partly) tell();
  };
  const show = async (next, my) => {
    const passes = isFiltered() && (await (await extra())?.filter());
    if (my !== turn) return;
    state = { words: [], phrases: [], kept: 0, next: 0, ...next, ids: passes ? next.all.filter((id) => passes(id)) : next.all };
    list.replaceChildren();
    found.hidden = filters.hidden = !!next.none;
    if (next.none) return say('');
    await showMore(my, next.room);
    if (my !== turn || next.partly) return;
    if (passes) filters.open = true;
    if (filters.open) await (await extra())?.draw();
    if (total < 2000 && list.children.length < 10 && my === turn && !more.hidden) await showMore(my);
  };

  // The address and the keyboard

  const go = (isNew, typed) => {
    const query = new URLSearchParams(field.value.trim() ? { q: field.value.trim() } : '');
    for (const name in chosen) for (const value of chosen[name]) query.append(name, value);
    try {
      history[isNew ? 'pushState' : 'replaceState'](null, '', location.pathname + (query.size ? `?${query}` : ''));
    } catch { /* The address of a file cannot change everywhere. */ }
    return find(field.value.trim(), typed);
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
    timer = setTimeout(() => go(false, true), 200);
  });
  field.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go(true);
  });
  addEventListener('popstate', read);
  filters.addEventListener('toggle', async () => { if (filters.open) (await extra())?.draw(); });
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
    if (key === '/' && target.tagName !== 'INPUT') field.select();
    else if (key === 'Escape') {
      if (target === field && field.value) {
        field.value = '';
        go(false);
      }
      field.focus();
    } else if (key === 'ArrowDown' && (target === field || at >= 0)) {
      event.preventDefault();
      if (at === links().length - 1 && !more.hidden) await showMore(turn);
      links()[at + 1]?.focus();
    } else if (key === 'ArrowUp' && at >= 0) (links()[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
  read();
})();
