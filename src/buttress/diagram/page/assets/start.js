// From the address to the page, at first and whenever somebody changes the address.

function showState() {
  showTheme();
  workOut();
  findWords();
  showView();
  refreshFolds();
  refreshFilters();
  refreshSearch();
  refreshContents();
  refreshMarks();
  refreshSwitched();
  refreshDetails();
  showSight();
  if (state.selected) {
    openPanel();
    const place = placeOfElement(currentView(), state.selected);
    if (place && !state.sight) reveal(place);
  }
}

// The stage has another size: its middle stays where it is.
function listenToSize() {
  let before = stageSize();
  new ResizeObserver(() => {
    const after = stageSize();
    if (!after.width || !after.height) return;
    if (currentView().isAtFirst) {
      showFirst();
      place();
    } else {
      camera.x += (after.width - before.width) / 2;
      camera.y += (after.height - before.height) / 2;
      place();
    }
    before = after;
  }).observe(part("stage"));
}

document.documentElement.classList.add("live");
if (isNarrow()) {
  document.body.classList.add("closed");
  part("panel-toggle").setAttribute("aria-expanded", "false");
}
readAddress(location.hash.slice(1));
listenToPointers();
listenToKeys();
listenToSearch();
listenToChoices();
listenToMenus();
showState();
listenToSize();
listenToPrinting();
addEventListener("hashchange", () => {
  if (location.hash.slice(1) === addressOf()) return;
  readAddress(location.hash.slice(1));
  showState();
  if (!state.selected) closePanelOver();
  tell(state.selected ? nameOf(state.selected) : `Contents; ${currentView().entry.label}`);
});
