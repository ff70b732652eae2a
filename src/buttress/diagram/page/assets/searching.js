// Finding words in titles and texts.

const search = { found: [], place: -1 };
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const searchable = payload.elements.map(({ id, title, name, text }) => ({
  id,
  title: plain(title),
  text: plain([title, name, text].join("\n")),
}));

// Every word of the query has to occur, in any order; what has them in its title comes first.
function findWords() {
  const words = plain(state.query).split(/\s+/).filter(Boolean);
  const has = (text) => words.every((word) => text.includes(word));
  const found = words.length ? searchable.filter(({ text }) => has(text)) : [];
  const titled = found.filter(({ title }) => has(title));
  search.found = [...new Set([...titled, ...found])].map(({ id }) => id);
  search.place = search.found.indexOf(state.selected);
}

function searchAnew() {
  findWords();
  refreshSearch();
  refreshContents();
  refreshMarks();
  remember();
  if (state.query) tell(counted(search.found.length, "match", "matches"));
}

function refreshSearch() {
  const { found, place } = search;
  if (part("query").value !== state.query) part("query").value = state.query;
  const told = place < 0 ? (found.length ? String(found.length) : "none") : `${place + 1} of ${found.length}`;
  part("matches").textContent = state.query.trim() ? told : "";
  part("previous").disabled = part("next").disabled = !found.length;
}

// To the next match, or with -1 to the one before; round from the last to the first.
function goToMatch(step) {
  const { found } = search;
  if (!found.length) return;
  const from = search.place < 0 && step < 0 ? 0 : search.place;
  search.place = (from + step + found.length) % found.length;
  const id = found[search.place];
  select(id, { isFocused: false });
  refreshSearch();
  const lid = nodesOf(currentView(), id).length ? null : currentView().byElement.get(id)?.[0].cover;
  const where = lid ? `, in the folded section ${lid.title}` : "";
  tell(`${search.place + 1} of ${found.length}: ${nameOf(id)}${where}`);
}

function listenToSearch() {
  part("query").addEventListener("input", (event) => {
    state.query = event.target.value;
    searchAnew();
  });
  part("query").addEventListener("keydown", (event) => {
    if (event.key === "Enter") goToMatch(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && state.query) {
      state.query = "";
      searchAnew();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  part("previous").addEventListener("click", () => goToMatch(-1));
  part("next").addEventListener("click", () => goToMatch(1));
}
