// What stands, and what would stand without what is switched off.

const STANDINGS = ["in", "out", "undecided"];
const SIGNS = { in: "✓", out: "✗", undecided: "?" };
const switched = { before: null, now: null, changes: [] };

function standingOf(id) {
  return switched.now?.[id] ?? elements.get(id)?.standing ?? null;
}

function workOut() {
  const off = [...state.off];
  if (!payload.program || !off.length) {
    Object.assign(switched, { now: null, changes: [] });
    return;
  }
  switched.before ??= standings(payload.program, []);
  switched.now = standings(payload.program, off);
  switched.changes = payload.elements
    .map(({ id }) => ({ id, from: switched.before[id], to: switched.now[id] }))
    .filter(({ id, from, to }) => from !== to && !state.off.has(id));
}

function switchOff(id, isOff) {
  if (isOff) state.off.add(id);
  else state.off.delete(id);
  switchAnew();
}

function switchAnew() {
  workOut();
  refreshFilters();
  refreshContents();
  refreshMarks();
  refreshSwitched();
  refreshDetails();
  remember();
  if (state.off.size) tell(`${sentenceOfOff()} ${sentenceOfChanges()}`);
  else tell("Everything is switched on again.");
}

function sentenceOfOff() {
  const names = [...state.off].map(nameOf);
  return `Without ${names.length > 3 ? counted(names.length, "premise") : names.join(", ")}:`;
}

function sentenceOfChanges() {
  const { changes } = switched;
  if (!changes.length) return "nothing else changes.";
  const count = (standing) => changes.filter((change) => change.to === standing).length;
  const told = STANDINGS.filter(count).map((standing) => `${count(standing)} now ${standing}`);
  return `${counted(changes.length, "other")} ${changes.length === 1 ? "changes" : "change"} (${told.join(", ")}).`;
}

// A word where the page works with another semantics than what the map was judged by.
function caveat() {
  return payload.judgement && !payload.judgement.as_program
    ? make("p", { class: "quiet" }, "What changes is worked out under grounded semantics.")
    : null;
}

// The bar over the picture that says what is switched off.
function refreshSwitched() {
  const bar = part("switched");
  bar.hidden = !state.off.size;
  const chips = [...state.off].map((id) =>
    make(
      "button",
      { type: "button", class: "chip", click: () => switchOff(id, false), title: "Switch on again" },
      make("span", {}, nameOf(id)),
      make("span", { "aria-hidden": "true", class: "cross" }, "×"),
      make("span", { class: "unseen" }, " switch on again"),
    ),
  );
  const fallen = make(
    "details",
    { class: "changes" },
    make("summary", {}, sentenceOfChanges()),
    listOfChanges(),
  );
  bar.replaceChildren(
    make("p", { class: "row" }, make("strong", {}, "Switched off"), ...chips),
    switched.changes.length ? fallen : make("p", { class: "quiet" }, sentenceOfChanges()),
    ...[caveat()].filter(Boolean),
    make("button", { type: "button", class: "plain", click: switchAllOn }, "Switch everything on"),
  );
}

function switchAllOn() {
  state.off.clear();
  switchAnew();
  part("stage").focus({ preventScroll: true });
}

function listOfChanges() {
  return make(
    "ul",
    { class: "changed" },
    ...switched.changes.map(({ id, from, to }) =>
      make("li", {}, linkTo(id), " ", standingPill(from), " → ", standingPill(to)),
    ),
  );
}
