// What pages can do beyond what they say without any script: sort tables, turn parts into tabs, and
// show new scores. Everything is fetched from the page's own address.
"use strict";

(() => {
  const announcement = document.getElementById("announcement");

  const announce = (words) => {
    if (announcement) announcement.textContent = words;
  };

  // ----- Tables that can be sorted

  const valueOf = (row, column) => {
    const cell = row.cells[column];
    if (cell.dataset.sort !== undefined) {
      return cell.dataset.sort === "" ? null : Number(cell.dataset.sort);
    }
    return cell.textContent.trim().replace(/\s+/g, " ");
  };

  // Rows without a number stay last, whichever way the others are.
  const compare = (one, other, direction) => {
    if (one === null || other === null) return (one === null) - (other === null);
    const order =
      typeof one === "number" && typeof other === "number"
        ? one - other
        : String(one).localeCompare(String(other), "en-GB", { numeric: true });
    return direction * order;
  };

  const sort = (table, column, ascending) => {
    const body = table.tBodies[0];
    const direction = ascending ? 1 : -1;
    [...body.rows]
      .map((row) => ({ row, value: valueOf(row, column) }))
      .sort((one, other) => compare(one.value, other.value, direction))
      .forEach(({ row }) => body.append(row));
    [...table.tHead.rows[0].cells].forEach((cell, place) => {
      if (place === column) cell.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      else cell.removeAttribute("aria-sort");
    });
  };

  const makeSortable = (table) => {
    if (!table.tHead || !table.tBodies[0] || table.tBodies[0].rows.length < 2) return;
    [...table.tHead.rows[0].cells].forEach((cell, column) => {
      if (cell.dataset.sort === "none") return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...cell.childNodes);
      cell.append(button);
      button.addEventListener("click", () => {
        const ascending = cell.getAttribute("aria-sort") !== "ascending";
        sort(table, column, ascending);
        announce(`Sorted by ${button.textContent.trim()}, ${ascending ? "lowest" : "highest"} first.`);
      });
    });
  };

  // ----- Tabs

  const select = (tabs, panels, wanted, focus) => {
    tabs.forEach((tab, place) => {
      const chosen = place === wanted;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      panels[place].hidden = !chosen;
      if (chosen && focus) tab.focus();
    });
  };

  const makeTabs = (group, groupPlace) => {
    const panels = [...group.querySelectorAll(":scope > .panel")];
    if (panels.length < 2) return;
    const list = document.createElement("div");
    list.className = "tab-list";
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", "Pictures");
    const tabs = panels.map((panel, place) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.id = `tab-${groupPlace}-${place}`;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", panel.id);
      tab.textContent = panel.dataset.tab;
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      tab.addEventListener("click", () => select(tabs, panels, place, false));
      list.append(tab);
      return tab;
    });
    list.addEventListener("keydown", (event) => {
      const now = tabs.indexOf(document.activeElement);
      const last = tabs.length - 1;
      const wanted = { ArrowRight: now === last ? 0 : now + 1, ArrowLeft: now === 0 ? last : now - 1, Home: 0, End: last }[event.key];
      if (wanted === undefined || now < 0) return;
      event.preventDefault();
      select(tabs, panels, wanted, true);
    });
    group.prepend(list);
    group.classList.add("tabbed");
    const asked = panels.findIndex((panel) => `#${panel.id}` === location.hash);
    select(tabs, panels, Math.max(asked, 0), false);
  };

  const enhance = (root) => {
    root.querySelectorAll("table.sortable").forEach(makeSortable);
    root.querySelectorAll(".tabs").forEach(makeTabs);
  };

  // ----- Pages that update themselves

  const focusable = "a[href], button, summary, input, select, [tabindex]";

  // What a reader has done to a part is done again to the part that replaces it.
  const stateOf = (part) => ({
    open: [...part.querySelectorAll("details")].map((each) => each.open),
    sorted: [...part.querySelectorAll("table.sortable")].map((table) => {
      const cells = table.tHead ? [...table.tHead.rows[0].cells] : [];
      const column = cells.findIndex((cell) => cell.hasAttribute("aria-sort"));
      return column < 0 ? null : { column, ascending: cells[column].getAttribute("aria-sort") === "ascending" };
    }),
    tab: [...part.querySelectorAll("[role=tab]")].findIndex((tab) => tab.getAttribute("aria-selected") === "true"),
    focused: part.contains(document.activeElement)
      ? [...part.querySelectorAll(focusable)].indexOf(document.activeElement)
      : -1,
    focusedLink: part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null,
  });

  const restore = (part, state) => {
    const details = [...part.querySelectorAll("details")];
    if (details.length === state.open.length) details.forEach((each, place) => (each.open = state.open[place]));
    part.querySelectorAll("table.sortable").forEach((table, place) => {
      const sorted = state.sorted[place];
      if (sorted) sort(table, sorted.column, sorted.ascending);
    });
    const tabs = [...part.querySelectorAll("[role=tab]")];
    if (state.tab > 0 && tabs[state.tab]) tabs[state.tab].click();
    if (state.focused < 0) return;
    const places = [...part.querySelectorAll(focusable)];
    const same = state.focusedLink ? places.find((each) => each.getAttribute("href") === state.focusedLink) : undefined;
    const wanted = same || places[Math.min(state.focused, places.length - 1)];
    if (wanted) wanted.focus({ preventScroll: true });
  };

  const sources = new Map();

  const remember = (page) => {
    page.querySelectorAll("[data-live]").forEach((part) => sources.set(part.dataset.live, part.innerHTML));
  };

  const showNewer = (page) => {
    let changed = 0;
    page.querySelectorAll("[data-live]").forEach((newer) => {
      const name = newer.dataset.live;
      const part = document.querySelector(`[data-live="${CSS.escape(name)}"]`);
      if (!part || sources.get(name) === newer.innerHTML) return;
      const state = stateOf(part);
      sources.set(name, newer.innerHTML);
      part.replaceChildren(...document.importNode(newer, true).childNodes);
      enhance(part);
      restore(part, state);
      changed += 1;
    });
    return changed;
  };

  const listen = (address) => {
    let waiting = 0;
    let heard = [];

    const update = async () => {
      waiting = 0;
      const refs = [...new Set(heard)];
      heard = [];
      const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" }, cache: "no-cache" });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (showNewer(page) === 0) return;
      const stamp = document.querySelector("time[datetime]");
      const which = refs.length === 0 ? "" : refs.length > 3 ? ` ${refs.length} indicators have new scores.` : ` New score: ${refs.join(", ")}.`;
      announce(`This page has been updated${stamp ? `; figures as at ${stamp.textContent}` : ""}.${which}`);
    };

    const soon = () => {
      if (waiting) return;
      waiting = setTimeout(() => update().catch(() => {}), 400);
    };

    const source = new EventSource(address);
    source.addEventListener("open", soon);
    source.addEventListener("score", (event) => {
      heard.push(JSON.parse(event.data).ref);
      soon();
    });
    addEventListener("pagehide", () => source.close());
  };

  remember(document);
  enhance(document);
  if (document.body.dataset.stream && "EventSource" in window) listen(document.body.dataset.stream);
})();
