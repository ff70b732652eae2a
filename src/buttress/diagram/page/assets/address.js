// The state in the address, after `#`.

const LISTS = { off: "off", tag: "tags", standing: "standings", accepted: "accepted", finding: "findings" };
const PASSING = ["at", "search", "theme"]; // what one does not go back over step by step
let remembering = 0;
let steps = "";

function addressOf() {
  const told = new URLSearchParams();
  if (state.view !== FIRST.view) told.set("view", state.view);
  if (state.theme !== FIRST.theme) told.set("theme", state.theme);
  if (state.selected) told.set("selected", state.selected);
  if (state.query) told.set("search", state.query);
  for (const [word, name] of Object.entries(LISTS)) {
    for (const value of state[name]) told.append(word, value);
  }
  if (!isSame(state.folded, FIRST.folded)) {
    for (const key of state.folded.size ? state.folded : [""]) told.append("fold", key);
  }
  if (state.sight) {
    const [x, y, scale] = state.sight;
    told.set("at", `${Math.round(x)},${Math.round(y)},${Number(scale.toFixed(3))}`);
  }
  return told.toString();
}

// What of an address makes a step that the browser's Back undoes.
function stepsOfAddress(text) {
  const told = new URLSearchParams(text);
  for (const word of PASSING) told.delete(word);
  return told.toString();
}

function isSame(one, two) {
  return one.size === two.size && [...one].every((each) => two.has(each));
}

// Whatever an address says that this page does not know is left out.
function readAddress(text) {
  clearTimeout(remembering);
  steps = stepsOfAddress(text);
  const told = new URLSearchParams(text);
  const view = told.get("view");
  state.view = payload.views.some((each) => each.name === view) ? view : FIRST.view;
  const themes = [...part("theme").options].map((option) => option.value);
  state.theme = themes.includes(told.get("theme")) ? told.get("theme") : FIRST.theme;
  const entry = /^entry-(\d+)$/.exec(text);
  const selected = entry ? payload.elements[Number(entry[1])]?.id : told.get("selected");
  state.selected = elements.has(selected) ? selected : null;
  state.query = told.get("search") ?? "";
  for (const [word, name] of Object.entries(LISTS)) state[name] = new Set(told.getAll(word));
  state.standings = new Set([...state.standings].filter((each) => STANDINGS.includes(each)));
  const accepted = new Set(payload.elements.map((element) => element.accepted));
  state.accepted = new Set([...state.accepted].filter((each) => accepted.has(each)));
  state.off = new Set([...state.off].filter((id) => elements.get(id)?.switchable));
  state.folded = new Set(told.has("fold") ? told.getAll("fold").filter(Boolean) : FIRST.folded);
  const at = (told.get("at") ?? "").split(",").map(Number);
  state.sight = at.length === 3 && at.every(Number.isFinite) && at[2] > 0 ? at : null;
}

// A choice is a step that Back undoes; moving and typing are none. In a frame nothing is: Back is
// the reader's way through the page around it. Moving changes the address often, and browsers refuse to have it changed too often.
function remember() {
  clearTimeout(remembering);
  remembering = setTimeout(writeAddress, 120);
}

function writeAddress() {
  clearTimeout(remembering);
  const told = addressOf();
  const plain = location.href.split("#")[0];
  if (location.hash.slice(1) === told) return;
  const address = told ? `${plain}#${told}` : plain;
  const isStep = stepsOfAddress(told) !== steps && parent === window;
  steps = stepsOfAddress(told);
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
