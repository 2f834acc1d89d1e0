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
  const isLarge = total >= 2000;
  const facets = ['kind', 'topic', 'agency', 'status', 'year'];

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
  const bitsOf = new Uint8Array(128);
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].forEach((letter, bits) => { bitsOf[letter.charCodeAt()] = bits; });
  const gaps = (text) => {
    const out = [];
    let [value, shift] = [0, 0];
    for (let index = 0; index < text.length; index++) {
      const bits = bitsOf[text.charCodeAt(index)];
      value |= (bits & 31) << shift;
      shift += 5;
      if (bits > 31) continue;
      out.push(value);
      value = shift = 0;
    }
    return out;
  };
  // The numbers of a list; after a ~ they are runs, how far to each and how much longer than one number it is.
  const numbers = (text = '') => {
    const [out, runs] = [[], text[0] === '~'];
    let at = 0;
    gaps(runs ? text.slice(1) : text).forEach((gap, index) => {
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
  // The pages that are called exactly so, the newest first.
  const called = async (key) => numbers((await lookUp(key))?.[4]).reverse();

  // Names

  // The names with a word that begins with a letter, in a file for each; without many names, all in one.
  const named = {};
  const names = (letter) => {
    const name = 'byLetter' in set ? `names/${/[a-z]/.test(letter) ? letter : 0}` : 'names';
    return named[name] ??= load(name).then(([list, lines = '']) => {
      const places = numbers(list);
      return lines.split('\n').map((line, index) => ({
        id: places[index] < records ? base + places[index] : total - 1 - places[index],
        words: wordsOf(line), keys: line.split('\t').map(keyOf),
      }));
    });
  };
  // The pages with a name that has a word with this beginning; more weight to names that begin as the whole query does.
  const begunBy = async (start, query) => {
    const key = keyOf(query);
    const found = new Map();
    for (const { id, words, keys } of await names(start[0])) {
      if (!words.some((word) => word.startsWith(start))) continue;
      found.set(id, Math.max(...keys.map((name) => (name.startsWith(key) ? 10 + 9 * key.length / name.length : 0))));
    }
    return found;
  };
  // How many letters to add, leave out, exchange or swap with the next; more than the limit if it is exceeded.
  const distance = (one, other, limit) => {
    let [before, row] = [[], [...Array(other.length + 1).keys()]];
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] !== other[j - 1]));
        if (i > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      if (Math.min(...next) > limit) return limit + 1;
      [before, row] = [row, next];
    }
    return row[other.length];
  };
  // The word of a name that a misspelt word is one or two edits from; its first letter is right, or the second in its
  // place. Numbers are taken as they are.
  const nearest = async (word) => {
    const limit = /\d/.test(word) ? 0 : word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    let best = { far: limit + 1 };
    for (const letter of limit ? new Set(word.slice(0, 2)) : []) {
      if (best.other) break;
      for (const other of new Set((await names(letter)).flatMap(({ words }) => words))) {
        if (Math.abs(other.length - word.length) > limit || /\d/.test(other)) continue;
        const far = distance(word, other, limit) + (other[0] === word[0] ? 0 : 0.5);
        if (far < best.far) best = { far, other };
      }
    }
    return best.other;
  };
  // Replaces words without lists by those of names, in place, except a word that begins names. Returns what to say.
  const correct = async (words, lists, beginning) => {
    let isOther = false;
    for (const [index, word] of words.entries()) {
      const other = lists[index] || word === beginning ? '' : await nearest(word);
      if (!other) continue;
      words[index] = other;
      lists[index] = await lookUp(other);
      isOther = true;
    }
    return isOther && set.for.replace('%', words.join(' '));
  };

  // Phrases

  const has = (words, phrase) => words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
  const phrasesIn = (words, phrases) => phrases.filter((phrase) => has(words, phrase)).length;
  // Whether a result has all phrases, each within one of its parts.
  const hasPhrases = (card, phrases) => {
    const texts = [card[1], card[7], ...(card[8] ?? '').split('\n')].map(wordsOf);
    return phrases.every((phrase) => texts.some((words) => has(words, phrase)));
  };

  // Finding

  const skipped = set.skip.split(' ').map(singular);
  // Of a long query, numbers and the longest words are looked up.
  const most = 4;
  const telling = (words) => {
    const weight = (word) => word.length + (/\d/.test(word) ? 50 : 0);
    const kept = new Set([...words].sort((one, other) => weight(other) - weight(one)).slice(0, most));
    return words.filter((word) => kept.has(word));
  };
  let state = {};
  let turn = 0;
  const find = async (query, typed) => {
    const my = ++turn;
    const before = Object.keys(files).length;
    const phrases = [...query.matchAll(/["“”]([^"“”]+)["“”]/g)].map((match) => wordsOf(match[1])).filter((words) => words[1]);
    let all = [...new Set(wordsOf(query))];
    const sought = all.filter((word) => !skipped.includes(word));
    if (sought.length) all = sought;
    if (!all.length && !isFiltered()) return show({ all: [], none: true }, my);
    const words = telling(all);
    const last = typed && /[\p{L}\p{N}]$/u.test(query) && all.at(-1) === words.at(-1) ? all.at(-1) : '';
    // Everything that is certainly needed is loaded at once.
    if (isFiltered()) load('facets');
    const looked = Promise.all(words.map(lookUp));
    const begunSoon = last ? begunBy(last, query) : new Map();
    // Identifiers and names of one word are keys of the index; names of two words are in the files of names.
    let exact = [];
    const key = keyOf(query);
    if (phrases.length || !words.length) { /* Nothing is called so. */ }
    else if (!words[1] || /[\d:]|^\S+$/.test(query)) {
      exact = await called(key);
      if (exact.length && !isFiltered()) await show({ all: exact, words: all, partly: true }, my);
    } else if (!all[2]) exact = (await names(words[0][0])).filter(({ keys }) => keys.includes(key)).map(({ id }) => id).reverse();
    const lists = await looked;
    const begun = await begunSoon;
    const note = lists.includes(undefined) && await correct(words, lists, begun.size ? last : '');
    if (note && !exact.length) exact = await called(words.join(''));
    if (my !== turn) return;
    const size = base + records;
    const [score, rarity, hits] = [new Float64Array(size), new Float64Array(size), new Uint8Array(size)];
    let needed = 0;
    words.forEach((word, index) => {
      const places = (lists[index] ?? []).map((text) => (text === '*' ? [] : numbers(text)));
      const known = places.slice(0, 4).reduce((sum, ids) => sum + ids.length, 0);
      const rare = lists[index]?.[3] === '*' ? 0 : Math.log(1 + total / (1 + known));
      if (rare) needed++;
      const had = new Uint8Array(size);
      const count = (id, weight, isHit) => {
        score[id] += weight;
        rarity[id] += rare * weight;
        if (isHit && rare && !had[id]) hits[id] += had[id] = 1;
      };
      places.forEach((ids, place) => {
        for (const id of ids) count(id, [8, 4, 3, 1, 6][place] + (place || id < base ? 0 : 2), place < 4);
      });
      if (word === last) begun.forEach((weight, id) => count(id, 5 + weight, true));
    });
    const ids = Array.from({ length: total }, (_, index) => (index < briefings ? index : base + index - briefings));
    const some = words.length ? ids.filter((id) => score[id]) : ids;
    const strict = some.filter((id) => hits[id] >= needed);
    const isLoose = !strict.length && !exact.length && !phrases.length && some.length > 0;
    const best = some.reduce((best, id) => Math.max(best, rarity[id]), 0);
    for (const id of exact) score[id] += 1000;
    const found = [...new Set([...isLoose ? some.filter((id) => rarity[id] > best / 4) : strict, ...exact])];
    const rank = isLoose ? rarity : score;
    const age = (id) => (id < base ? id : id - base - 1e7);
    found.sort((one, other) => rank[other] - rank[one] || age(other) - age(one));
    await show({ all: found, words: [...new Set([...words, ...all])], phrases, last, isLoose, note, room: (files.facets ? 4 : 5) + before - Object.keys(files).length }, my);
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
    return new Set(words.filter(isSought)).size + (state.phrases[0] ? phrasesIn(words, state.phrases) * 100 : 0);
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
  // Shows ten more, or as many as a few more files have. For a phrase, files are loaded until one has it, on a large site
  // only if the reader asks for more.
  const showMore = (my, room) => {
    const now = state;
    return now.adding ??= add(my, room).finally(() => { now.adding = undefined; });
  };
  const add = async (my, room) => {
    const { ids, phrases } = state;
    const shown = list.children.length;
    const rounds = room !== undefined && isLarge ? 1 : 8;
    for (let round = 0; round < rounds; round++) {
      const [batch, wanted] = [[], new Set()];
      for (; state.next < ids.length && batch.length < 10; state.next++) {
        const id = ids[state.next];
        if (!cardOf(id) && !cards[id]) {
          if (wanted.size >= Math.max(1, room ?? 3) && !wanted.has(fileOf(id))) break;
          wanted.add(fileOf(id));
        }
        batch.push(id);
      }
      [...wanted].forEach(load);
      for (const id of batch) {
        if (!cards[id]) await load(fileOf(id));
        if (my !== turn) return;
        const card = cardOf(id) ?? cards[id];
        if (!card || (phrases[0] && !hasPhrases(card, phrases))) continue;
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
    const isNarrowed = isFiltered();
    if (isNarrowed) await loadFacets();
    if (my !== turn) return;
    state = { words: [], phrases: [], kept: 0, next: 0, ...next, ids: isNarrowed ? next.all.filter((id) => passes(id)) : next.all };
    list.replaceChildren();
    found.hidden = filters.hidden = !!next.none;
    if (next.none) return say('');
    await showMore(my, next.room);
    if (my !== turn || next.partly) return;
    if (isNarrowed) filters.open = true;
    if (filters.open) await draw();
    if (!isLarge && !list.children[9] && my === turn && !more.hidden) await showMore(my);
  };

  // Filters

  const chosen = {};
  const isFiltered = () => Object.values(chosen).some((values) => values.size);
  const groups = {};
  // Of topics and agencies a page has to have all that are chosen, as in lists, of other filters one.
  const needsAll = (name) => name === 'topic' || name === 'agency';
  const passes = (id, skipped) => facets.every((name) => {
    if (name === skipped || !chosen[name]?.size) return true;
    const wanted = [...chosen[name]].map((value) => groups[name]?.find((group) => group.value === value));
    const has = (group) => group?.ids.has(id);
    return needsAll(name) ? wanted.every(has) : wanted.some(has);
  });
  const loadFacets = async () => {
    for (const [name, values] of (await load('facets'))[0] ?? []) {
      groups[name] ??= values.map(([value, label, text]) => ({ value, label, ids: new Set(numbers(text)) }));
    }
  };
  const draw = async () => {
    await loadFacets();
    const focused = document.activeElement?.id;
    const boxes = facets.map((name) => {
      const box = make('fieldset', {}, make('legend', {}, set[name]));
      const pool = state.all.filter((id) => passes(id, needsAll(name) ? '' : name));
      for (const group of groups[name] ?? []) {
        const count = pool.filter((id) => group.ids.has(id)).length;
        const checked = chosen[name]?.has(group.value) ?? false;
        if (!count && !checked) continue;
        const input = make('input', { type: 'checkbox', name, value: group.value, checked, id: `f-${name}-${group.value}` });
        input.onchange = () => {
          (chosen[name] ??= new Set())[input.checked ? 'add' : 'delete'](group.value);
          go(true);
        };
        box.append(make('label', {}, input, ` ${group.label} `, make('small', {}, count.toLocaleString(language))));
      }
      return box;
    });
    const clear = make('button', { type: 'button', hidden: !facets.some((name) => chosen[name]?.size) }, set.clear);
    clear.onclick = () => {
      facets.forEach((name) => chosen[name]?.clear());
      go(true);
      field.focus();
    };
    filters.replaceChildren(filters.firstElementChild, ...boxes.filter((box) => box.children.length > 1), clear);
    if (focused) document.getElementById(focused)?.focus();
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
    for (const name of facets) chosen[name] = new Set(query.getAll(name));
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
  filters.addEventListener('toggle', () => { if (filters.open) draw(); });
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
