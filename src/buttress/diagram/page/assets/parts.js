// Small parts that several others are made of.

function plainPill(standing) {
  return make("span", { class: `standing ${standing}` }, `${SIGNS[standing]} ${standing}`);
}

// What becomes of an element now.
function standingPill(id) {
  const told = toldStanding(id);
  return told && make("span", { class: `standing ${told.standing}` }, told.shown);
}

// A button that selects an element.
function linkTo(id, words = nameOf(id)) {
  if (!elements.has(id)) return make("span", {}, words);
  return make("button", { type: "button", class: "link", dir: "auto", click: () => select(id) }, words);
}

// The element that an identifier in a relation is about: an inference's is its argument.
function elementAt(id) {
  const inference = /^inference:\d+:/.exec(id);
  return inference ? `argument:${id.slice(inference[0].length)}` : id;
}

function listOf(title, items, name = "") {
  if (!items.length) return null;
  return make(
    "section",
    { class: `part ${name}` },
    make("h3", {}, title),
    make("ul", {}, ...items.map((item) => (item.localName === "li" ? item : make("li", {}, item)))),
  );
}

// The contents at the side: what stands there now, and only what is looked for.
function refreshContents() {
  const isLooking = Boolean(state.query.trim());
  const found = new Set(search.found);
  let count = 0;
  payload.elements.forEach(({ id }, place) => {
    const entry = part(`entry-${place}`);
    const isShown = matches(id) && (!isLooking || found.has(id));
    entry.hidden = !isShown;
    if (isShown) count += 1;
    entry.classList.toggle("chosen", id === state.selected);
    const told = toldStanding(id);
    const shown = entry.querySelector(":scope > .standing");
    if (shown && told && shown.textContent !== told.shown) shown.textContent = told.shown;
    if (shown && told) shown.className = `standing ${told.standing}${isChanged(id) ? " new" : ""}`;
    entry.classList.toggle("off", state.off.has(id));
    entry.classList.toggle("changed", isChanged(id));
  });
  hideEmpty();
  part("none").hidden = count > 0;
}

// Lists with nothing to show, and the headings with nothing below them.
function hideEmpty() {
  const below = []; // how deep the headings are that have something below them
  for (const each of [...document.querySelectorAll("#contents > :is(.entries, .section, .whole)")].reverse()) {
    if (each.matches(".whole")) below.push(Infinity);
    else if (each.matches(".entries")) {
      each.hidden = ![...each.children].some((entry) => !entry.hidden);
      if (!each.hidden) below.push(Infinity);
    } else {
      const level = Number(each.localName.slice(1));
      each.hidden = !below.some((other) => other > level);
      const isShown = !each.hidden;
      while (below.length && below.at(-1) > level) below.pop();
      if (isShown) below.push(level);
    }
  }
}
