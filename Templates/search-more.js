// What search.js loads when it is first needed: names, for words that are being typed or misspelt, phrases, and filters.
briefgenSearch('../search-more', ({
  briefings, records, base, set, chosen, language, filters, field, load, gaps, wordsOf, keyOf, lookUp, make, go, ids,
}) => {
  // Names

  let held;
  const names = async () => held ??= ((await load('names'))[0] ?? '').split('\n').map((line, index) => ({
    id: index < records ? base + index : briefings - 1 - (index - records),
    words: wordsOf(line), keys: line.split('\t').map(keyOf),
  }));
  // The pages with a name that has a word with this beginning; more weight to names that begin as the whole query does.
  const begunBy = async (start, query) => {
    const key = keyOf(query);
    const found = new Map();
    for (const { id, words, keys } of await names()) {
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
  // The word of a name that a misspelt word is one or two edits from. Numbers are taken as they are.
  const nearest = async (word) => {
    const limit = /\d/.test(word) ? 0 : word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    let best = { far: limit + 1 };
    for (const { words } of limit ? await names() : []) {
      for (const other of words) {
        if (Math.abs(other.length - word.length) > limit || /\d/.test(other)) continue;
        const far = distance(word, other, limit) + (other[0] === word[0] ? 0 : 0.5);
        if (far < best.far) best = { far, other };
      }
    }
    return best.other;
  };
  // Looks for what a query lacks, and changes its words and lists in place.
  //
  // Returns the pages with a name that begins as the last word does, and what to say about other words.
  const correct = async (query, words, lists, last) => {
    const begun = last ? await begunBy(last, query) : new Map();
    let isOther = false;
    for (const [index, word] of words.entries()) {
      const other = lists[index] || (word === last && begun.size) ? '' : await nearest(word);
      if (!other) continue;
      words[index] = other;
      lists[index] = await lookUp(other);
      isOther = true;
    }
    return [begun, isOther && set.for.replace('%', words.join(' '))];
  };

  // Phrases

  const has = (words, phrase) => words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
  const phrasesIn = (words, phrases) => phrases.filter((phrase) => has(words, phrase)).length;
  // Whether a result has all phrases, each within one of its parts.
  const hasPhrases = (card, phrases) => {
    const texts = [card[1], card[7], ...(card[8] ?? '').split('\n')].map(wordsOf);
    return phrases.every((phrase) => texts.some((words) => has(words, phrase)));
  };

  // Filters

  // The numbers of a list; after a ~ they are runs, how far to each and how much longer than one number it is.
  const expanded = (text) => {
    const [out, runs] = [[], text[0] === '~'];
    let at = 0;
    gaps(runs ? text.slice(1) : text).forEach((gap, index) => {
      if (!runs || index % 2 === 0) at += gap;
      if (!runs) out.push(at++);
      else if (index % 2) for (; gap >= 0; gap--) out.push(at++);
    });
    return out;
  };
  const facets = ['kind', 'topic', 'agency', 'status', 'year'];
  const groups = {};
  // Of topics and agencies a page has to have all that are chosen, as in lists, of other filters one.
  const needsAll = (name) => name === 'topic' || name === 'agency';
  const passes = (id, skipped) => facets.every((name) => {
    if (name === skipped || !chosen[name]?.size) return true;
    const wanted = [...chosen[name]].map((value) => groups[name].find((group) => group.value === value));
    const has = (group) => group?.ids.has(id);
    return needsAll(name) ? wanted.every(has) : wanted.some(has);
  });
  const filter = async () => {
    await Promise.all(facets.map(async (name) => {
      groups[name] ??= ((await load(`facets/${name}`))[0] ?? []).map(([value, label, text]) => ({ value, label, ids: new Set(expanded(text)) }));
    }));
    return passes;
  };
  const draw = async () => {
    await filter();
    const focused = document.activeElement?.id;
    const boxes = facets.map((name) => {
      const box = make('fieldset', {}, make('legend', {}, set[name]));
      const pool = ids().filter((id) => passes(id, needsAll(name) ? '' : name));
      for (const group of groups[name]) {
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
  return { correct, phrasesIn, hasPhrases, filter, draw };
});
