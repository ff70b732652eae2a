// All about one element, at the side.

const FURTHER = 200; // of what depends on it further on, as many as this are named

function refreshDetails() {
  const element = elements.get(state.selected);
  part("details").hidden = !element;
  part("contents").classList.toggle("behind", Boolean(element));
  document.body.classList.toggle("reading", Boolean(element));
  if (!element) return;
  const { id } = element;
  const says = element.text && element.name !== `“${element.text}”` ? element.text : null;
  const children = [
    make(
      "div",
      { class: "head" },
      make("button", { type: "button", class: "plain back", click: () => select(null) }, "‹ Contents"),
      make("span", { class: "kind", dir: "auto" }, [element.kind, ...element.sections.slice(-1)].join(" · ")),
    ),
    make("h2", { id: "details-title", dir: "auto" }, element.title || nameOf(id)),
    make(
      "p",
      { class: "row" },
      standingPill(id),
      state.off.has(id) ? make("span", { class: "standing off" }, "switched off") : null,
      ...element.tags.map((tag) => tagButton(tag)),
    ),
    says && make("p", { class: "text", dir: "auto" }, says),
    acceptedBy(element),
    whyOf(element),
    switchOf(element),
    notDrawn(id),
    stepsOf(element),
    listOf("Sources", element.sources.map(sourceOf), "sources"),
    listOf("Findings", element.findings.map(findingOf), "findings"),
    listOf("Relations", element.relations.map(relationOf), "relations"),
    dependentsOf(element),
    factsOf(element),
    writtenPlace(element),
  ];
  redraw(part("details"), children, () => part("details"));
}

function tagButton(tag) {
  const isOn = state.tags.has(tag);
  const attributes = {
    type: "button",
    class: "tag",
    dir: "auto",
    "aria-pressed": String(isOn),
    title: "Filter by this tag",
    click: () => {
      setFilter("tags", tag, !isOn);
      refreshDetails();
    },
  };
  return make("button", attributes, `#${tag}`);
}

function whyOf({ id, reason }) {
  const change = switched.changes.find((each) => each.id === id);
  if (change) {
    const cause = [...state.off].map(nameOf).join(", ");
    return make(
      "p",
      { class: "why new" },
      `Without ${cause} it is ${change.to}; with everything switched on it is ${change.from}.`,
    );
  }
  if (!reason) return null;
  const before = state.off.size ? "With everything switched on: " : "";
  return make("p", { class: "why" }, `${before}${reason}`);
}

function switchOf({ id, switchable }) {
  if (!payload.program && payload.program_missing) {
    return make("p", { class: "quiet" }, `Nothing can be switched off here: ${payload.program_missing}`);
  }
  if (!switchable) return null;
  const isOff = state.off.has(id);
  const words = isOff ? "Switch on again" : "Switch off, and see what falls";
  return make(
    "div",
    { class: "switch" },
    make(
      "button",
      {
        type: "button",
        "data-handle": "switch",
        class: isOff ? "off" : null,
        click: () => switchOff(id, !isOff),
      },
      words,
    ),
    isOff ? make("p", { class: "quiet" }, sentenceOfChanges()) : null,
    isOff && switched.changes.length ? listOfChanges() : null,
    isOff ? caveat() : null,
  );
}

// A word where the view does not show the element, and the way to one that does.
function notDrawn(id) {
  const view = currentView();
  if (view.byElement.has(id)) {
    if (nodesOf(view, id).length) return null;
    const open = () => {
      uncover(view, id);
      select(id);
    };
    return make("p", { class: "quiet" }, "It is in a folded section. ", make("button", { type: "button", class: "link", click: open }, "Open it"));
  }
  const other = payload.views.find((each) => each.nodes.some((node) => node[2] === id));
  const show = () => {
    state.view = other.name;
    viewAnew();
    select(id);
  };
  return make(
    "p",
    { class: "quiet" },
    "This view does not show it. ",
    other ? make("button", { type: "button", class: "link", click: show }, `Show it in “${other.label}”`) : null,
  );
}

function stepsOf({ steps }) {
  if (!steps.length) return null;
  const items = steps.flatMap((step) => [
    step.role === "premise"
      ? null
      : make("li", { class: "inference" }, step.rules.join(", ") || "therefore"),
    make(
      "li",
      { class: step.role },
      make("span", { class: "number" }, `(${step.number})`),
      linkTo(step.id, sayingOf(step.id)),
    ),
  ]);
  return make(
    "section",
    { class: "part steps" },
    make("h3", {}, "Premises and conclusion"),
    make("ol", {}, ...items.filter(Boolean)),
  );
}

function sayingOf(id) {
  const element = elements.get(id);
  if (!element) return nameOf(id);
  return element.title && element.text ? `${element.title}: ${element.text}` : element.title || element.text;
}

function sourceOf(source) {
  const title = source.title || source.key;
  const link = source.url
    ? make("a", { href: source.url, rel: "noopener noreferrer", target: "_blank" }, title || source.url)
    : title;
  const told = [source.author, source.publisher, source.date].filter(Boolean).join(", ");
  const where = source.at.join(", ");
  const grades = [source.grade && `graded ${source.grade}`, source.reliability && `reliability ${source.reliability}`];
  return make(
    "li",
    {},
    ...source.quote.map((quote) => make("blockquote", { dir: "auto" }, `“${quote}”`)),
    link ? make("cite", {}, link) : null,
    told ? make("span", {}, `${link ? ", " : ""}${told}`) : null,
    where ? make("span", { class: "at" }, `${link || told ? ", " : ""}${where}`) : null,
    make("span", { class: "quiet" }, grades.filter(Boolean).map((grade) => `; ${grade}`).join("")),
  );
}

function findingOf({ code, name, severity, message, help, path, line }) {
  const signs = { error: "✗", warning: "⚠", info: "ℹ" };
  return make(
    "li",
    { class: severity },
    make("span", { class: "code", title: name }, `${signs[severity] ?? ""} ${code} ${severity}`),
    make("p", {}, message),
    help ? make("p", { class: "quiet" }, `To mend it: ${help}`) : null,
    line ? make("p", { class: "quiet" }, `${path}:${line}`) : null,
  );
}

function relationOf({ kind, verb, id }) {
  const other = elementAt(id);
  return make(
    "li",
    { class: kind },
    make("span", { class: "verb" }, other === id ? verb : `${verb} the inference of`),
    " ",
    linkTo(other),
  );
}

// What rests on it at first hand, and what rests on that.
function dependentsOf({ id, dependents: nearest }) {
  if (!nearest.length) return null;
  const further = dependents(payload.elements, id).filter((other) => !nearest.includes(other));
  const found = listOf("What depends on it", nearest.map(dependentOf), "dependents");
  if (further.length) {
    const all = make("ul", {}, ...further.slice(0, FURTHER).map(dependentOf));
    const more = further.length - FURTHER;
    if (more > 0) all.append(make("li", { class: "quiet" }, `and ${more} more`));
    found.append(
      make("details", { class: "further", "data-handle": "further" }, make("summary", {}, `and ${further.length} more that rest${further.length === 1 ? "s" : ""} on these`), all),
    );
  }
  return found;
}

function dependentOf(id) {
  return make("li", {}, linkTo(id), " ", standingPill(id));
}

function factsOf({ facts }) {
  if (!facts.length) return null;
  return make(
    "section",
    { class: "part facts" },
    make("h3", {}, "What else is said of it"),
    make("dl", {}, ...facts.flatMap(([label, value]) => [make("dt", {}, label), make("dd", { dir: "auto" }, value)])),
  );
}

function writtenPlace({ place, link }) {
  if (!place) return null;
  const shown = link ? make("a", { href: link, rel: "noopener noreferrer", target: "_blank" }, place) : place;
  return make("p", { class: "quiet place" }, "Written in ", shown);
}
