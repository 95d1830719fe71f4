// What pages can do beyond what they say without any script: sort tables, turn parts into tabs, and
// show new scores. Everything is fetched from the page's own address.
"use strict";

(() => {
  const announcement = document.getElementById("announcement");
  const bar = announcement && announcement.parentElement;

  // What the bar would cover of the part that has the focus is moved above it.
  const uncoverFocus = () => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || bar.contains(focused)) return;
    const hidden = focused.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
    if (hidden > 0) scrollBy(0, hidden + 8);
  };

  const announce = (words) => {
    if (!announcement) return;
    announcement.textContent = words;
    bar.classList.toggle("shown", words !== "");
    document.documentElement.classList.toggle("with-bar", words !== "");
    if (words !== "") uncoverFocus();
  };

  if (bar) {
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close";
    close.textContent = "Close";
    close.setAttribute("aria-label", "Close this message");
    close.addEventListener("click", () => announce(""));
    bar.append(close);
  }

  // On a narrow screen rows are cards: their headings are only there for who listens, and nobody
  // can come upon their buttons by keyboard.
  const narrow = matchMedia("(max-width: 60rem)");
  const reachable = () => document.querySelectorAll(".cards .sort").forEach((button) => (button.tabIndex = narrow.matches ? -1 : 0));
  narrow.addEventListener("change", reachable);

  // A table that is drawn as cards stays a table with named columns for who listens.
  const keepRoles = (table) => {
    table.setAttribute("role", "table");
    [table.tHead, ...table.tBodies].filter(Boolean).forEach((part) => part.setAttribute("role", "rowgroup"));
    [...table.rows].forEach((row) => {
      row.setAttribute("role", "row");
      [...row.cells].forEach((cell) => {
        const isHeading = cell.tagName === "TH";
        cell.setAttribute("role", !isHeading ? "cell" : cell.scope === "col" ? "columnheader" : "rowheader");
      });
    });
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
    root.querySelectorAll("table.cards").forEach(keepRoles);
    root.querySelectorAll("table.sortable").forEach(makeSortable);
    reachable();
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

  // One visible page of a browser listens and tells the others; hidden and paused ones do not.
  // Without an address a page looks by the clock, and says nothing of what it finds.
  const listen = (address) => {
    const BETWEEN_UPDATES = 5000;
    const channel = "BroadcastChannel" in window ? new BroadcastChannel("golden-thread-scores") : null;
    let waiting = 0;
    let updatedAt = 0;
    let heard = [];
    let missed = false;
    let paused = sessionStorage.getItem("paused") === "true";
    let stopListening = null;

    const update = async () => {
      waiting = 0;
      updatedAt = Date.now();
      const refs = [...new Set(heard)];
      heard = [];
      const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" }, cache: "no-cache" });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (showNewer(page) === 0 || !address) return;
      const stamp = document.querySelector("time[datetime]");
      const which = refs.length === 0 ? "" : refs.length > 3 ? ` ${refs.length} indicators have new scores.` : ` New score: ${refs.join(", ")}.`;
      announce(`This page has been updated${stamp ? `; figures as at ${stamp.textContent}` : ""}.${which}`);
    };

    // The first change shows at once, further ones together: others ask at the same time.
    const soon = () => {
      if (waiting || paused) return;
      const rest = BETWEEN_UPDATES - (Date.now() - updatedAt);
      const wait = rest > 0 ? rest + Math.random() * 1000 : 300;
      waiting = setTimeout(() => update().catch(() => {}), wait);
    };

    const changed = (ref) => {
      if (ref) heard.push(ref);
      soon();
    };

    if (channel) channel.addEventListener("message", (event) => changed(event.data));
    const tell = (ref) => {
      if (channel) channel.postMessage(ref);
      changed(ref);
    };

    const open = () => {
      if (!address) {
        const clock = setInterval(() => changed(null), BETWEEN_UPDATES);
        return () => clearInterval(clock);
      }
      const source = new EventSource(address);
      source.addEventListener("open", () => tell(null));
      source.addEventListener("reset", () => tell(null));
      source.addEventListener("score", (event) => tell(JSON.parse(event.data).ref));
      return () => source.close();
    };

    // Who holds the lock listens; where there are no locks, each visible page does.
    const start = () => {
      if (stopListening) return;
      if (missed) changed(null);
      missed = false;
      if (!address || !navigator.locks) {
        stopListening = open();
        return;
      }
      const leaving = new AbortController();
      const left = new Promise((resolve) => leaving.signal.addEventListener("abort", resolve));
      navigator.locks
        .request("golden-thread-stream", { signal: leaving.signal }, async () => {
          const close = open();
          await left;
          close();
        })
        .catch(() => {});
      stopListening = () => leaving.abort();
    };

    const stop = () => {
      if (stopListening) stopListening();
      stopListening = null;
      missed = true;
      clearTimeout(waiting);
      waiting = 0;
    };

    const follow = () => (document.hidden || paused ? stop() : start());

    const heading = document.querySelector("main h1");
    if (heading) {
      const pause = document.createElement("button");
      pause.type = "button";
      pause.className = "pause";
      const name = () => (pause.textContent = paused ? "Show updates" : "Pause updates");
      name();
      pause.addEventListener("click", () => {
        paused = !paused;
        sessionStorage.setItem("paused", String(paused));
        name();
        follow();
      });
      heading.after(pause);
    }

    document.addEventListener("visibilitychange", follow);
    addEventListener("pagehide", stop);
    addEventListener("pageshow", (event) => event.persisted && follow());
    follow();
  };

  remember(document);
  enhance(document);
  if (document.body.dataset.stream && "EventSource" in window) listen(document.body.dataset.stream);
  if ("beat" in document.body.dataset) listen(null);
})();
