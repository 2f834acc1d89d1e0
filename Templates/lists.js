// Filters, sorting, comparison and files of lists and tables. Decision 77 describes them.
//
// Rows have what they are filtered by in data-facets, their date in data-date, and their line of the file of
// comma-separated values in data-csv. All controls are made here, so that no page without a script has dead ones.
(() => {
  'use strict';
  const language = document.documentElement.lang;
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // Makes the controls of the page as it came.
  //
  // Returns what brings them in line with the address.
  const start = () => {
    // Links to filtered lists

    for (const element of document.querySelectorAll('[data-scripted]')) {
      element.hidden = false;
      if (location.protocol !== 'file:') continue;
      for (const link of element.querySelectorAll('a')) link.href = link.href.replace(/\/(?=\?|$)/, '/index.html');
    }

    const tools = document.querySelector('[data-tools]');
    if (!tools) return;
    const set = tools.dataset;
    const facets = JSON.parse(set.legend || '[]').map(([name, label, values]) => ({ name, label, values }));
    const rows = [...document.querySelectorAll('[data-facets]')].map((element, place) => ({
      element, place, id: element.dataset.id, date: element.dataset.date ?? '', csv: element.dataset.csv,
      facets: new Set(element.dataset.facets.split(' ')), section: element.closest('section'),
    }));
    // A record may be in several groups, and counts once.
    const records = [...new Map(rows.map((row) => [row.id, row])).values()];

    // The state, which the address holds

    const chosen = Object.fromEntries(facets.map(({ name }) => [name, new Set()]));
    const compared = new Set();
    let [since, sort] = ['', ''];
    const read = () => {
      const known = [...Object.keys(chosen), 'since', 'sort', 'compare'];
      const inSearch = new URLSearchParams(location.search);
      const query = known.some((name) => inSearch.has(name)) ? inSearch : new URLSearchParams(location.hash.slice(1));
      for (const name in chosen) chosen[name] = new Set(query.getAll(name));
      compared.clear();
      for (const id of query.getAll('compare')) compared.add(id);
      const begin = `${query.get('since')}-01`.slice(0, 10);
      since = /^\d{4}-\d\d-\d\d$/.test(begin) && !Number.isNaN(Date.parse(begin)) ? begin : '';
      sort = query.get('sort') ?? '';
    };
    const write = () => {
      const query = new URLSearchParams();
      for (const name in chosen) for (const value of chosen[name]) query.append(name, value);
      for (const id of compared) query.append('compare', id);
      if (since) query.set('since', since);
      if (sort) query.set('sort', sort);
      const text = query.size ? `?${query}` : '';
      try {
        history.replaceState(null, '', location.pathname + text);
      } catch { // Not every browser lets the address of a file change.
        location.replace('#' + text);
      }
    };

    // Which rows are shown. Of topics and agencies a row has to have all that are chosen, of other facets one.

    const needsAll = (name) => name === 'topic' || name === 'agency';
    const isFiltered = () => since !== '' || facets.some(({ name }) => chosen[name].size);
    const fits = (row, skipped) => (!since || row.date >= since) && facets.every(({ name }) => {
      const values = [...chosen[name]];
      if (!values.length || name === skipped) return true;
      const has = (value) => row.facets.has(`${name}:${value}`);
      return needsAll(name) ? values.every(has) : values.some(has);
    });
    const number = (value) => value.toLocaleString(language);

    // Filters

    const status = make('p', { className: 'list-count' });
    status.setAttribute('role', 'status');
    const clear = make('button', { type: 'button', hidden: true }, set.clear ?? '');
    const filters = make('details', { className: 'filters' }, make('summary', {}, set.filters ?? ''));
    const FEW = 8;
    const boxes = facets.map(({ name, label, values }) => {
      const list = make('div');
      const box = make('fieldset', {}, make('legend', {}, label), list);
      const inputs = values.map(([value, text]) => {
        const count = make('small');
        const token = `${name}:${value}`;
        const input = make('input', { type: 'checkbox', name, value });
        const line = make('label', {}, input, ` ${text} `, count);
        input.addEventListener('change', () => {
          chosen[name][input.checked ? 'add' : 'delete'](value);
          update();
        });
        list.append(line);
        return { token, value, text, input, line, count };
      });
      const more = make('button', { type: 'button' });
      const item = { name, box, inputs, more, isOpen: false };
      more.addEventListener('click', () => {
        const first = inputs.find(({ line }) => line.hidden);
        item.isOpen = true;
        draw();
        inputs.slice(inputs.indexOf(first)).find(({ line }) => !line.hidden)?.input.focus();
      });
      list.append(more);
      return item;
    });
    const day = make('input', { type: 'date', name: 'since' });
    day.addEventListener('change', () => {
      since = day.value;
      update();
    });
    if (facets.length) {
      const dates = make('fieldset', {}, make('legend', {}, set.since), make('div', {}, day));
      day.setAttribute('aria-label', set.since);
      filters.append(...boxes.map(({ box }) => box), ...(records.some((row) => row.date) ? [dates] : []));
      filters.open = matchMedia('(min-width: 50rem)').matches;
      clear.addEventListener('click', () => {
        for (const name in chosen) chosen[name].clear();
        since = '';
        update();
        filters.firstElementChild.focus();
      });
      tools.prepend(status, make('p', {}, clear), filters);
    }
    const draw = () => {
      for (const { name, inputs, more, isOpen } of boxes) {
        const pool = records.filter((row) => fits(row, needsAll(name) ? '' : name));
        const possible = inputs.filter((item) => {
          item.total = pool.filter((row) => row.facets.has(item.token)).length;
          item.count.textContent = number(item.total);
          item.input.checked = chosen[name].has(item.value);
          return item.total || item.input.checked;
        });
        // Of many values, the most frequent ones are shown until all are asked for.
        const isLong = !isOpen && possible.length > FEW + 2;
        const shown = isLong ? [...possible].sort((one, other) => other.total - one.total).slice(0, FEW) : possible;
        for (const item of inputs) {
          item.line.hidden = !shown.includes(item) && !item.input.checked && item.input !== document.activeElement;
        }
        more.hidden = !isLong;
        more.textContent = set.all.replace('%', number(possible.length));
      }
      day.value = since;
    };

    // Sorting: by data-sort of the cells where they have it, else by their text; rows without either come last.

    const collator = new Intl.Collator(language, { numeric: true });
    const tables = [...document.querySelectorAll('table[data-sortable]')].map((table) => ({
      rows: [...table.tBodies[0].rows], body: table.tBodies[0],
      heads: [...table.tHead.rows[0].cells].map((cell) => {
        const button = make('button', { type: 'button' }, ...cell.childNodes);
        button.addEventListener('click', () => {
          const key = cell.dataset.key;
          const turns = cell.dataset.first ? [`-${key}`, key, ''] : [key, `-${key}`, ''];
          sort = turns[(turns.indexOf(sort) + 1) % 3];
          update();
        });
        cell.append(button);
        return cell;
      }),
    }));
    const order = () => {
      const [key, sign] = sort.startsWith('-') ? [sort.slice(1), -1] : [sort, 1];
      for (const { rows, body, heads } of tables) {
        const column = heads.findIndex((cell) => cell.dataset.key === key);
        heads.forEach((cell, place) => {
          if (place === column && key) cell.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending');
          else cell.removeAttribute('aria-sort');
        });
        const keyed = rows.map((row) => {
          const cell = row.cells[column];
          return { row, text: cell?.dataset.sort ?? cell?.textContent.trim() ?? '' };
        });
        if (column >= 0 && key) {
          keyed.sort((one, other) => (!one.text - !other.text) || sign * collator.compare(one.text, other.text));
        }
        body.append(...keyed.map(({ row }) => row));
      }
    };

    // Comparison of two or more rows of a table

    const comparison = make('section', { className: 'comparison', id: 'comparison', hidden: true });
    const bar = make('p', { className: 'compare-bar', hidden: true });
    const picks = [];
    if (set.compare && tables.length) {
      for (const row of rows) {
        const input = make('input', { type: 'checkbox' });
        const name = row.element.cells[0].querySelector('a')?.textContent ?? row.id;
        input.setAttribute('aria-label', `${set.compare}: ${name}`);
        input.addEventListener('change', () => {
          compared[input.checked ? 'add' : 'delete'](row.id);
          update();
        });
        row.element.cells[0].append(make('label', { className: 'pick' }, input, ` ${set.compare}`));
        picks.push({ input, id: row.id });
      }
      tools.append(comparison);
      tools.parentElement.append(bar);
    }
    const labels = (row, { name, values }) => values.filter(([value]) => row.facets.has(`${name}:${value}`)).map(([, text]) => text).join(', ');
    const compare = () => {
      for (const { input, id } of picks) input.checked = compared.has(id);
      const columns = [...compared].map((id) => records.find((row) => row.id === id)).filter(Boolean);
      const cellsOf = (row) => [...row.element.cells];
      comparison.hidden = columns.length < 2;
      bar.hidden = !columns.length || !picks.length;
      if (bar.hidden) return comparison.replaceChildren();
      const stop = make('button', { type: 'button' }, set.end);
      stop.addEventListener('click', () => {
        compared.clear();
        update();
        picks[0].input.focus();
      });
      bar.replaceChildren(`${set.compare}: ${number(columns.length)} `, ...(comparison.hidden ? [] : [make('a', { href: '#comparison' }, set.comparison), ' ']), stop);
      if (comparison.hidden) return;
      const names = columns.map((row) => cellsOf(row)[0].querySelector('a').cloneNode(true));
      const line = (label, contents) => make('tr', {}, make('th', { scope: 'row' }, label), ...contents.map((content, place) => {
        const cell = make('td', {}, ...content);
        cell.dataset.label = names[place].textContent;
        return cell;
      }));
      const head = make('tr', {}, make('td'), ...names.map((name) => make('th', { scope: 'col' }, name)));
      const body = cellsOf(columns[0]).slice(1).map((cell, place) => line(cell.dataset.label, columns.map((row) => {
        return [...cellsOf(row)[place + 1].cloneNode(true).childNodes];
      })));
      for (const facet of facets.filter(({ name }) => name !== 'status')) body.push(line(facet.label, columns.map((row) => [labels(row, facet)])));
      const title = make('h2', { id: 'comparison-title' }, set.comparison);
      comparison.setAttribute('aria-labelledby', title.id);
      comparison.replaceChildren(title, make('table', { className: 'record' }, make('thead', {}, head), make('tbody', {}, ...body)));
    };

    // The file: the whole one of the build, or the rows that are shown, in their order

    const link = tools.querySelector('a[download]');
    if (link) link.onclick = (event) => {
      if ((!isFiltered() && !sort) || !rows.some((row) => row.csv)) return;
      event.preventDefault();
      const seen = new Set();
      const lines = [...document.querySelectorAll('[data-csv]')].filter((element) => !element.hidden && !seen.has(element.dataset.id) && seen.add(element.dataset.id));
      const text = [set.header, ...lines.map((element) => element.dataset.csv), ''].join('\r\n');
      const file = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
      make('a', { href: file, download: link.download }).click();
      setTimeout(() => URL.revokeObjectURL(file), 10_000);
    };

    const show = () => {
      const shown = new Set();
      const bySection = new Map();
      for (const row of rows) {
        const isShown = fits(row);
        row.element.hidden = !isShown;
        if (isShown) shown.add(row.id);
        bySection.set(row.section, (bySection.get(row.section) ?? 0) + isShown);
      }
      if (facets.length) for (const [section, count] of bySection) {
        section.hidden = !count;
        const title = section.querySelector('h2');
        const total = title?.querySelector('small');
        if (total) total.textContent = number(count);
        const jump = title && document.querySelector(`.jump a[href="#${title.id}"]`);
        if (jump) jump.parentElement.hidden = !count;
      }
      const values = boxes.flatMap(({ inputs }) => inputs.filter(({ input }) => input.checked).map(({ text }) => text));
      if (since) values.push(`${set.since} ${new Date(since).toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' })}`);
      const count = shown.size ? set.shown.replace('%', number(shown.size)).replace('%', number(records.length)) : set.none;
      const text = isFiltered() ? `${count} ${values.join(' · ')}` : '';
      if (status.textContent !== text) status.textContent = text;
      clear.hidden = !isFiltered();
      if (link) link.textContent = isFiltered() ? set.these : set.whole;
    };
    const apply = () => {
      order();
      draw();
      show();
      compare();
    };
    const update = () => {
      write();
      apply();
    };
    const refresh = () => {
      read();
      apply();
    };
    refresh();
    return refresh;
  };
  let refresh = start();
  addEventListener('popstate', () => refresh?.());
  // `briefgen serve` has put a later version of the page in place.
  document.addEventListener('briefgen:update', () => { refresh = start(); });
})();
