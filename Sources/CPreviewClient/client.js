// The live page of `briefgen serve`: waits for new states of the site, brings the page up to date in place and
// shows what was found. Only `serve` adds it to pages; `build` never does.
(() => {
  "use strict";
  const script = document.currentScript;
  // A page of the site within another is updated with the outer one.
  try {
    if (parent !== window && parent.location.origin === location.origin) return;
  } catch { /* The outer page is of another site: an editor's preview, for one. */ }

  const OWN = "/.briefgen/";
  const SAVED = "briefgen-preview";
  /** The state of the site that the page was made from: the run of the server, and three counts. */
  const stateOf = (text) => {
    const [run, version, styles, assets] = text.split(".");
    return { run, version, styles, assets };
  };
  let page = stateOf(script.dataset.state);
  /** The server had no page yet, only findings. */
  const isWaiting = script.dataset.waiting !== undefined;
  /** The last word of the server. */
  let latest = null;

  const parsed = (text) => new DOMParser().parseFromString(text, "text/html");
  /** The page as it came, not as other scripts changed it since. */
  let base = parsed("<!doctype html>" + document.documentElement.outerHTML);

  // MARK: Comparing pages

  const isSheet = (node) => node.localName === "link" && node.relList.contains("stylesheet");
  /** Whether an element of the head can be exchanged while the page is shown. */
  const isQuiet = (node) =>
    ["title", "style"].includes(node.localName) ||
    (node.localName === "meta" && !node.httpEquiv && !node.hasAttribute("charset")) ||
    (node.localName === "link" && !isSheet(node)) ||
    (node.localName === "script" && node.type === "application/ld+json");
  const isOwn = (node) => (node.getAttribute("src") || "").startsWith(OWN);
  const scripts = (node) =>
    [...node.querySelectorAll("script")]
      .filter((one) => one.type !== "application/ld+json" && !isOwn(one))
      .map((one) => one.outerHTML).join("\n");
  const attributes = (node) => [...node.attributes].map((one) => [one.name, one.value]);
  const quietOnes = (doc) => [...doc.head.children].filter(isQuiet);
  const mainOf = (doc) => doc.querySelector("main");

  /** All of a page but its main part and what can be exchanged in the head. */
  const shell = (doc) => {
    const head = [...doc.head.children].filter((node) => !isQuiet(node) && !isOwn(node));
    const body = doc.body.cloneNode(true);
    for (const one of [...body.querySelectorAll("script")].filter(isOwn)) one.remove();
    const main = body.querySelector("main");
    if (main) main.replaceChildren();
    return JSON.stringify([
      attributes(doc.documentElement), head.map((node) => node.outerHTML), attributes(doc.body),
      body.innerHTML.trim(),
    ]);
  };

  // MARK: Changing the page

  const key = (details) => {
    const summary = details.querySelector("summary");
    return details.id || (summary ? summary.textContent : "");
  };
  /** The details of a part of a page, each with a key that a later version of the page has as well. */
  const detailsOf = (node) => {
    const found = new Map();
    for (const one of node ? node.querySelectorAll("details") : []) {
      let name = key(one);
      while (found.has(name)) name += "+";
      found.set(name, one);
    }
    return found;
  };
  /** Opens and closes in the new page what the reader opened and closed in the old one. */
  const carryDetails = (live, old, next) => {
    const [before, after] = [detailsOf(old), detailsOf(next)];
    for (const [name, one] of detailsOf(live)) {
      const [was, will] = [before.get(name), after.get(name)];
      if (will && (!was || was.open !== one.open)) will.open = one.open;
    }
  };

  /** How far among its neighbours a node is looked for. */
  const REACH = 200;
  const sameKind = (a, b) =>
    a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id || "") === (b.id || "");

  /** Makes a node equal to another by the fewest changes: what stays keeps its focus, its scroll and its state. */
  const morph = (live, next) => {
    if (live.nodeType !== Node.ELEMENT_NODE) {
      if (live.nodeValue !== next.nodeValue) live.nodeValue = next.nodeValue;
      return;
    }
    for (const [name] of attributes(live)) if (!next.hasAttribute(name)) live.removeAttribute(name);
    for (const [name, value] of attributes(next)) {
      if (live.getAttribute(name) !== value) live.setAttribute(name, value);
    }
    const from = [...live.childNodes], to = [...next.childNodes];
    let start = 0, end = from.length, last = to.length;
    while (start < end && start < last && from[start].isEqualNode(to[start])) start++;
    while (end > start && last > start && from[end - 1].isEqualNode(to[last - 1])) { end--; last--; }
    const after = from[end] || null;
    const among = (nodes, node, begin, limit) => {
      const stop = Math.min(limit, begin + REACH);
      let place = begin;
      while (place < stop && !nodes[place].isEqualNode(node)) place++;
      return place < stop ? place : -1;
    };
    let place = start;
    for (let next = start; next < last; next++) {
      const wanted = to[next];
      const found = among(from, wanted, place, end);
      if (found >= 0) {
        while (place < found) from[place++].remove();
        place++;
      } else if (place < end && sameKind(from[place], wanted) && among(to, from[place], next + 1, last) < 0) {
        morph(from[place++], wanted);
      } else {
        live.insertBefore(document.importNode(wanted, true), place < end ? from[place] : after);
      }
    }
    while (place < end) from[place++].remove();
  };

  /** Where the focus is, so that it can be given back if its element is exchanged. */
  const focusOf = (main) => {
    const node = document.activeElement;
    if (!node || node === document.body || !main.contains(node)) return () => {};
    const like = () => [...main.querySelectorAll(node.localName)];
    const place = like().indexOf(node);
    return () => {
      if (main.contains(node)) return;
      const next = (node.id && document.getElementById(node.id)) || like()[place];
      if (next) next.focus({ preventScroll: true });
    };
  };

  const exchangeHead = (next) => {
    const [old, fresh] = [quietOnes(base), quietOnes(next)];
    const written = (nodes) => nodes.map((node) => node.outerHTML);
    if (written(old).join("\n") === written(fresh).join("\n")) return;
    const gone = new Set(written(old));
    for (const node of quietOnes(document)) if (gone.has(node.outerHTML)) node.remove();
    document.head.append(...fresh.map((node) => document.importNode(node, true)));
  };

  /** Exchanges the stylesheets: the old one goes when the new one is there, so that nothing flashes. */
  const exchangeStyles = (count) => {
    for (const link of [...document.querySelectorAll("link")].filter(isSheet)) {
      const address = new URL(link.href);
      if (address.origin !== location.origin) continue;
      address.searchParams.set("briefgen", count);
      const next = link.cloneNode();
      next.href = address.href;
      next.onload = next.onerror = () => link.remove();
      link.after(next);
    }
  };

  const reload = () => {
    const open = [...detailsOf(document)].map(([name, one]) => [name, one.open]);
    try {
      sessionStorage.setItem(SAVED, JSON.stringify({
        address: location.pathname, x: scrollX, y: scrollY, open }));
    } catch { /* Storage may be off. */ }
    location.reload();
  };
  const restore = () => {
    try {
      const saved = JSON.parse(sessionStorage.getItem(SAVED) || "null");
      sessionStorage.removeItem(SAVED);
      if (!saved || saved.address !== location.pathname) return;
      const found = detailsOf(document);
      for (const [name, open] of saved.open) if (found.has(name)) found.get(name).open = open;
      const scroll = () => scrollTo({ left: saved.x, top: saved.y, behavior: "instant" });
      scroll();
      addEventListener("load", scroll, { once: true });
    } catch { /* Storage may be off. */ }
  };

  // MARK: Bringing the page up to date

  const step = async () => {
    const wanted = latest;
    if (wanted.run !== page.run || (isWaiting && wanted.current)) return reload();
    if (!wanted.current) return;
    if (wanted.assets !== page.assets) return reload();
    if (wanted.version !== page.version) {
      const answer = await fetch(location.href, { cache: "no-store" });
      if (answer.redirected) return location.replace(answer.url);
      const isPage = answer.status === 200 || answer.status === 404;
      if (!isPage || !(answer.headers.get("content-type") || "").startsWith("text/html")) return reload();
      const next = parsed(await answer.text());
      const own = [...next.querySelectorAll("script")].find(isOwn);
      const [live, old, fresh] = [mainOf(document), mainOf(base), mainOf(next)];
      if (!own || own.dataset.waiting !== undefined || shell(base) !== shell(next)) return reload();
      if (live && fresh) {
        if (scripts(old || base) !== scripts(fresh)) return reload();
        const wantedMain = document.importNode(fresh, true);
        carryDetails(live, old, wantedMain);
        exchangeHead(next);
        const giveFocus = focusOf(live);
        morph(live, wantedMain);
        giveFocus();
        base = next;
        document.dispatchEvent(new Event("briefgen:update"));
      }
      page = { ...stateOf(own.dataset.state), styles: page.styles };
    }
    if (wanted.styles !== page.styles) {
      exchangeStyles(wanted.styles);
      page.styles = wanted.styles;
    }
  };
  let isUpdating = false, isDue = false;
  const update = async () => {
    isDue = true;
    if (isUpdating) return;
    isUpdating = true;
    try {
      while (isDue) {
        isDue = false;
        await step();
      }
    } catch (error) {
      console.warn("briefgen serve:", error);
    } finally {
      isUpdating = false;
    }
  };

  // MARK: What was found

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    section, button { font: 15px/1.5 system-ui, sans-serif; color: #1d1d1f; }
    section { position: fixed; inset: 0; z-index: 2147483647; overflow: auto; overscroll-behavior: contain;
      box-sizing: border-box; padding: max(1rem, 4vh) max(1rem, 4vw); background: rgb(250 249 246 / .97); }
    header { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; max-width: 72rem;
      margin: 0 auto 1rem; }
    h1 { flex: 1; font-size: 1.25rem; margin: 0; }
    p { max-width: 72rem; margin: 0 auto 1rem; }
    ol { list-style: none; max-width: 72rem; margin: 0 auto; padding: 0; }
    li { margin: 0 0 .75rem; border-left: 4px solid #8a8a8e; background: #fff; }
    li.error { border-color: #c4281c; }
    li.warning { border-color: #b86e00; }
    pre { margin: 0; padding: .6rem .8rem; overflow-x: auto; font: 13px/1.45 ui-monospace, monospace;
      tab-size: 4; }
    button { cursor: pointer; border: 1px solid #8a8a8e; border-radius: 6px; background: #fff; padding: .25rem .7rem; }
    button:focus-visible { outline: 3px solid #2a6fdb; outline-offset: 2px; }
    .badge { position: fixed; right: 12px; bottom: 12px; z-index: 2147483646; border-color: #b86e00; }
    .badge.error { border-color: #c4281c; }
    [hidden] { display: none; }
    @media (prefers-color-scheme: dark) {
      section, button { color: #f2f2f2; }
      section { background: rgb(24 24 26 / .97); }
      li, button { background: #2c2c2e; }
    }
    @media print { section, .badge { display: none; } }`);
  const host = document.createElement("briefgen-preview");
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  const make = (name, properties, ...children) => {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  };
  const title = make("h1", {});
  const advice = make("p", {});
  const list = make("ol", {});
  const close = make("button", { type: "button", textContent: "Close" });
  const overlay = make("section", { hidden: true }, make("header", {}, title, close), advice, list);
  overlay.setAttribute("role", "dialog");
  overlay.setAttribute("aria-label", "Findings");
  const badge = make("button", { type: "button", className: "badge", hidden: true });
  root.append(overlay, badge);
  document.documentElement.append(host);

  const count = (number, word) => (number ? [`${number} ${word}${number === 1 ? "" : "s"}`] : []);
  const counted = (state) => [
    ...count(state.errors, "error"), ...count(state.warnings, "warning"), ...count(state.notes, "note"),
  ].join(", ");
  /** The state whose findings the list has. */
  let listed = null;
  const fill = async (state) => {
    if (listed === state.version) return;
    const answer = await fetch(OWN + "findings", { cache: "no-store" });
    const data = await answer.json();
    if (latest !== state) return;
    listed = state.version;
    list.replaceChildren(...data.findings.map((one) =>
      make("li", { className: one.severity }, make("pre", { textContent: one.text }))));
  };
  const show = async (state) => {
    title.textContent = counted(state);
    advice.textContent = state.current ? ""
      : isWaiting ? "The pages appear when the errors are gone."
      : "The page below is the last one without errors.";
    advice.hidden = state.current;
    close.hidden = isWaiting;
    await fill(state);
    if (latest !== state) return;
    overlay.hidden = false;
    badge.hidden = true;
  };
  const hide = () => {
    overlay.hidden = true;
    const state = latest;
    badge.hidden = !state || (state.current && !state.warnings);
    if (!badge.hidden) badge.textContent = counted(state);
    badge.classList.toggle("error", Boolean(state) && !state.current);
  };
  close.addEventListener("click", hide);
  badge.addEventListener("click", () => { if (latest) show(latest).then(() => close.focus()); });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !overlay.hidden && !isWaiting) hide();
  });

  // MARK: The stream

  let stream = null, retry = 0;
  const receive = (event) => {
    latest = JSON.parse(event.data);
    if (latest.current) hide(); else show(latest).catch(() => {});
    update();
  };
  const connect = () => {
    clearTimeout(retry);
    if (stream || document.visibilityState === "hidden") return;
    stream = new EventSource(OWN + "events");
    stream.addEventListener("state", receive);
    stream.addEventListener("error", () => {
      if (!stream || stream.readyState !== EventSource.CLOSED) return;
      disconnect();
      retry = setTimeout(connect, 1000);
    });
  };
  const disconnect = () => {
    if (stream) stream.close();
    stream = null;
  };
  // A browser has six connections to a server, and each stream holds one: pages that nobody sees give theirs back.
  document.addEventListener("visibilitychange", () =>
    document.visibilityState === "hidden" ? disconnect() : connect());
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  restore();
  connect();
})();
