// What stands, and what would stand without what is switched off.

// `changed` has the new standings of what is switched off and of what that changes.
const switched = { before: null, changes: [], changed: new Map() };

function workOut() {
  const off = [...state.off];
  if (!payload.program || !off.length) {
    Object.assign(switched, { changes: [], changed: new Map() });
    return;
  }
  switched.before ??= standings(payload.program, []);
  const now = standings(payload.program, off);
  switched.changes = payload.elements
    .map(({ id }) => ({ id, from: switched.before[id], to: now[id] }))
    .filter(({ id, from, to }) => from !== to && !state.off.has(id));
  switched.changed = new Map(switched.changes.map(({ id, to }) => [id, to]));
  for (const id of off) switched.changed.set(id, now[id]);
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
  if (!changes.length) return "Nothing else changes.";
  const count = (standing) => changes.filter((change) => change.to === standing).length;
  if (changes.length === 1) return `One other changes, and is now ${changes[0].to}.`;
  const told = STANDINGS.filter(count).map((standing) => `${count(standing)} now ${standing}`);
  return `${changes.length} others change: ${told.join(", ")}.`;
}

// A word where the page works with another semantics than what the map was judged by.
function caveat() {
  const { judgement } = payload;
  if (!judgement || judgement.as_program) return null;
  const told =
    judgement.semantics === "grounded"
      ? "The map is judged by the weakest link; what changes is worked out by the last."
      : `The map is judged under ${judgement.semantics} semantics. What changes is worked out under grounded semantics, which leaves more undecided.`;
  return make("p", { class: "quiet" }, told);
}

// The bar over the picture that says what is switched off.
function refreshSwitched() {
  const bar = part("switched");
  bar.classList.toggle("single", state.off.size === 1);
  const chips = [...state.off].map((id) =>
    make(
      "button",
      { type: "button", class: "chip", click: () => switchOff(id, false), title: "Switch on again" },
      make("span", { dir: "auto" }, nameOf(id)),
      make("span", { "aria-hidden": "true", class: "cross" }, "×"),
      make("span", { class: "unseen" }, " switch on again"),
    ),
  );
  const fallen = make(
    "details",
    { class: "changes", "data-handle": "changes" },
    make("summary", {}, sentenceOfChanges()),
    listOfChanges(),
  );
  const children = [
    make("p", { class: "row" }, make("strong", {}, "Switched off"), ...chips),
    switched.changes.length ? fallen : make("p", { class: "quiet" }, sentenceOfChanges()),
    caveat(),
    make("button", { type: "button", class: "plain", click: switchAllOn }, "Switch everything on"),
  ];
  redraw(bar, children, () => bar.querySelector(".chip") ?? part("stage"));
  bar.hidden = !state.off.size;
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
      make("li", {}, linkTo(id), " ", plainPill(from), " → ", plainPill(to)),
    ),
  );
}
