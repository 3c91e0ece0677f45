"use strict";
(() => {
  const table = document.getElementById("pages");
  const rows = [...table.tBodies[0].rows];
  const heads = [...table.tHead.rows[0].cells];
  const search = document.getElementById("search");
  const status = document.getElementById("status");
  const warnings = [...document.querySelectorAll(".filters button")];
  document.querySelector(".tools").hidden = false;
  const words = rows.map(row => row.textContent.toLowerCase());

  const value = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.value === undefined ? cell.textContent.toLowerCase() : Number(cell.dataset.value);
  };

  const sort = (head, column) => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    heads.forEach(h => h.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const keyed = rows.map((row, i) => [value(row, column), i, row]);
    keyed.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0) * (up ? 1 : -1) || a[1] - b[1]);
    table.tBodies[0].append(...keyed.map(k => k[2]));
  };
  heads.forEach((head, column) => head.querySelector("button")?.addEventListener("click", () => sort(head, column)));

  const filter = () => {
    const query = search.value.trim().toLowerCase();
    const on = warnings.filter(w => w.getAttribute("aria-pressed") === "true").map(w => w.dataset.warning);
    let shown = 0;
    rows.forEach((row, i) => {
      const own = row.dataset.warnings.split("\n");
      const show = words[i].includes(query) && on.every(w => own.includes(w));
      row.hidden = !show;
      if (show) shown++;
    });
    status.textContent = shown + " of " + rows.length + " pages";
  };
  let timer = 0;
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(filter, 120);
  });
  warnings.forEach(w => w.addEventListener("click", () => {
    w.setAttribute("aria-pressed", String(w.getAttribute("aria-pressed") !== "true"));
    filter();
  }));
  document.querySelectorAll("[data-host]").forEach(b => b.addEventListener("click", () => {
    search.value = b.dataset.host;
    filter();
    search.focus();
  }));
  filter();
})();
