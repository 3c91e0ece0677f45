"use strict";
(() => {
  const body = document.body;
  const blocks = [...document.querySelectorAll(".b")];
  const words = blocks.map(b => b.querySelector(".t").textContent.toLowerCase());
  const chips = [...document.querySelectorAll(".filters button")];
  const search = document.getElementById("search");
  const status = document.getElementById("status");
  const tools = document.querySelector(".tools");
  const keys = document.getElementById("keys");
  let current = null;

  body.classList.add("js");
  body.dataset.pane = "page";
  tools.hidden = false;
  const measure = () => body.style.setProperty("--tools", tools.offsetHeight + "px");
  new ResizeObserver(measure).observe(tools);
  measure();

  const pressed = () => chips.filter(c => c.getAttribute("aria-pressed") === "true");

  const wanted = (block, on) => on.length === 0 || on.some(c =>
    c.dataset.group === block.dataset.group && c.dataset.group !== undefined
    || c.dataset.kind === block.dataset.kind && c.dataset.kind !== undefined
    || c.dataset.changed !== undefined && block.classList.contains("changed"));

  // Marks without touching the elements, at most some hundred of them.
  const mark = query => {
    if (!window.Highlight || !CSS.highlights) return;
    CSS.highlights.delete("found");
    if (query.length < 2) return;
    const ranges = [];
    for (let i = 0; i < blocks.length && ranges.length < 500; i++) {
      if (blocks[i].hidden || !words[i].includes(query)) continue;
      const walk = document.createTreeWalker(blocks[i].querySelector(".t"), NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const text = node.data.toLowerCase();
        if (text.length !== node.data.length) continue;
        for (let at = text.indexOf(query); at >= 0 && ranges.length < 500; at = text.indexOf(query, at + query.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + query.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  };

  const filter = () => {
    const on = pressed();
    const query = search.value.trim().toLowerCase();
    let shown = 0;
    blocks.forEach((block, i) => {
      const show = wanted(block, on) && (query === "" || words[i].includes(query));
      if (block.hidden === show) block.hidden = !show;
      if (show) shown++;
    });
    status.textContent = shown + " of " + blocks.length + " blocks";
    mark(query);
  };

  const pane = name => {
    body.dataset.pane = name;
    document.querySelectorAll(".panes button").forEach(b =>
      b.setAttribute("aria-pressed", String(b.dataset.pane === name)));
  };

  const showAll = () => {
    chips.forEach(c => c.setAttribute("aria-pressed", "false"));
    search.value = "";
    filter();
  };

  const go = target => {
    if (!target) return;
    if (target.hidden) showAll();
    if (current) current.classList.remove("here");
    pane(target.closest("#article") ? "article" : "page");
    current = target;
    target.classList.add("here");
    target.focus({preventScroll: true});
    target.scrollIntoView({block: "center"});
    // Blocks out of sight have no height of their own yet: once more when they have.
    requestAnimationFrame(() => target.scrollIntoView({block: "center"}));
  };

  const step = by => {
    const inside = current && current.closest("#article");
    const all = inside ? [...document.querySelectorAll("#article .part")] : blocks.filter(b => !b.hidden);
    if (all.length === 0) return;
    let at = all.indexOf(current);
    if (at < 0 && current) {
      at = all.findIndex(b => current.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
      at = by > 0 ? at - 1 : at;
    }
    go(all[Math.max(0, Math.min(all.length - 1, at + by))]);
  };

  chips.forEach(chip => chip.addEventListener("click", () => {
    chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
    filter();
  }));
  document.querySelectorAll(".panes button").forEach(b => b.addEventListener("click", () => pane(b.dataset.pane)));

  let timer = 0;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(filter, 120);
  });

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    const target = document.getElementById(link.getAttribute("href").slice(1));
    if (!target || !target.matches(".b, .part")) return;
    event.preventDefault();
    history.replaceState(null, "", "#" + target.id);
    go(target);
  });

  document.addEventListener("focusin", event => {
    const unit = event.target.closest(".b, .part");
    if (unit && unit !== current) {
      if (current) current.classList.remove("here");
      current = unit;
    }
  });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      showAll();
      return;
    }
    const typing = event.target.matches("input:not([type=checkbox]), textarea, select");
    if (typing || !keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case "/": search.focus(); break;
      case "j": step(1); break;
      case "k": step(-1); break;
      case "g": if (current) {
        const link = current.querySelector(".jump");
        if (link) link.click();
      } break;
      case "w": if (current && current.matches(".b")) {
        const why = current.querySelector("details");
        why.open = !why.open;
      } break;
      default: return;
    }
    event.preventDefault();
  });

  filter();
  if (location.hash) {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.matches(".b, .part")) go(target);
  }
})();
