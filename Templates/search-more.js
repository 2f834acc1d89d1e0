// What search.js loads when it is first needed: names, for words that are being typed or misspelt, and filters.
briefgenSearch('../search-more', ({
  briefings, records, base, set, chosen, language, filters, field, load, numbers, wordsOf, keyOf, make, go, ids,
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
      found.set(id, Math.max(...keys.map((name) => (name.startsWith(key) ? 1 + 9 * key.length / name.length : 0))));
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

  // Filters

  const facets = ['kind', 'topic', 'agency', 'status', 'year'];
  const groups = {};
  const passes = (id, skipped) => facets.every((name) => name === skipped || !chosen[name]?.size
    || groups[name].some((group) => chosen[name].has(group.value) && group.ids.has(id)));
  const filter = async () => {
    await Promise.all(facets.map(async (name) => {
      groups[name] ??= ((await load(`facets/${name}`))[0] ?? []).map(([value, label, text]) => ({ value, label, ids: new Set(numbers(text)) }));
    }));
    return passes;
  };
  const draw = async () => {
    await filter();
    const focused = document.activeElement?.id;
    const boxes = facets.map((name) => {
      const box = make('fieldset', {}, make('legend', {}, set[name]));
      const pool = ids().filter((id) => passes(id, name));
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
  return { begunBy, nearest, filter, draw };
});
