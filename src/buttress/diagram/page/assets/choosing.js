// Selecting an element, a view and a theme.

// Show all about an element; null shows the contents again.
function select(id, { isFocused = true, isShown = true } = {}) {
  state.selected = elements.has(id) ? id : null;
  search.place = search.found.indexOf(state.selected);
  refreshSearch();
  refreshDetails();
  refreshContents();
  refreshMarks();
  const view = currentView();
  if (state.selected) openPanel();
  const place = state.selected && isShown ? placeOfElement(view, state.selected) : null;
  if (place) reveal(place);
  if (isFocused) {
    const target = state.selected ? part("details") : part("contents");
    target.scrollIntoView?.({ block: "nearest" });
    part("panel").scrollTop = 0;
    target.focus({ preventScroll: true });
    if (!state.selected) leaveDetails();
  }
  remember();
}

// From the details back to the box that they were about.
function leaveDetails() {
  const view = currentView();
  if (view.current && !view.current.isHidden && !document.body.classList.contains("listing")) {
    view.current.group.focus({ preventScroll: true });
  }
}

function viewAnew() {
  state.sight = null;
  showView();
  showFirst();
  place();
  refreshFolds();
  refreshMarks();
  refreshDetails();
  const selected = state.selected && placeOfElement(currentView(), state.selected);
  if (selected) reveal(selected);
  remember();
  tell(`${currentView().entry.label}: ${counted(currentView().nodes.length, "box", "boxes")}`);
}

function showTheme() {
  document.documentElement.dataset.theme = state.theme;
  part("theme").value = state.theme;
}

// To the map in words, whatever lies over it.
function skipToContents(event) {
  event.preventDefault();
  openPanel();
  select(null, { isFocused: false });
  part("panel").scrollTop = 0;
  part("contents").focus({ preventScroll: true });
}

function listenToChoices() {
  document.querySelector(".skip").addEventListener("click", skipToContents);
  part("view").addEventListener("change", (event) => {
    state.view = event.target.value;
    viewAnew();
  });
  part("theme").addEventListener("change", (event) => {
    state.theme = event.target.value;
    showTheme();
    remember();
  });
  part("contents").addEventListener("click", (event) => {
    const entry = event.target.closest(".entry");
    const place = entry && /^entry-(\d+)$/.exec(entry.id)?.[1];
    if (!place || getSelection()?.toString()) return;
    event.preventDefault();
    select(payload.elements[Number(place)].id);
  });
}
