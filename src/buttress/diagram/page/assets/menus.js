// The menus, the buttons for zooming, and the panel.

function refreshFolds() {
  const view = currentView();
  const sections = foldable(view);
  part("fold").hidden = !sections.length;
  if (part("folds").dataset.view !== view.name) {
    part("folds").dataset.view = view.name;
    part("folds").replaceChildren(...sections.map(foldTick));
  }
  for (const input of part("folds").querySelectorAll("input")) {
    input.checked = !state.folded.has(input.value);
  }
  const count = sections.filter(isFolded).length;
  document.querySelector("#fold > summary .count").textContent = count ? String(count) : "";
}

function foldTick({ key, title, level }) {
  return make(
    "label",
    { class: `tick level-${level}` },
    make("input", { type: "checkbox", value: key, change: () => toggleFold(key) }),
    make("span", {}, title || "Section"),
  );
}

function openPanel() {
  document.body.classList.remove("closed");
  part("panel-toggle").setAttribute("aria-expanded", "true");
}

function isNarrow() {
  return matchMedia("(max-width: 760px) and (min-height: 481px), (max-width: 559px)").matches;
}

function togglePanel() {
  const isClosed = document.body.classList.toggle("closed");
  part("panel-toggle").setAttribute("aria-expanded", String(!isClosed));
  if (!isClosed && isNarrow()) (state.selected ? part("details") : part("contents")).focus();
}

function closePanelOver() {
  if (!isNarrow()) return;
  document.body.classList.add("closed");
  part("panel-toggle").setAttribute("aria-expanded", "false");
}

function listenToMenus() {
  const menus = [...document.querySelectorAll("details.menu")];
  for (const menu of menus) {
    menu.addEventListener("toggle", () => {
      if (menu.open) for (const other of menus) if (other !== menu) other.open = false;
    });
    menu.addEventListener("focusout", ({ relatedTarget: next }) => {
      if (next && !menu.contains(next)) menu.open = false;
    });
  }
  document.addEventListener("pointerdown", (event) => {
    for (const menu of menus) if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
  part("zoom-in").addEventListener("click", () => zoomBy(1.25));
  part("zoom-out").addEventListener("click", () => zoomBy(0.8));
  part("fit").addEventListener("click", fit);
  part("true-size").addEventListener("click", () => zoomBy(1 / camera.scale));
  part("unfilter").addEventListener("click", unfilter);
  part("fold-all").addEventListener("click", () => foldAll(true));
  part("unfold-all").addEventListener("click", () => foldAll(false));
  part("panel-toggle").addEventListener("click", togglePanel);
  part("panel-close").addEventListener("click", () => {
    togglePanel();
    part("panel-toggle").focus();
  });
}

function foldAll(isFold) {
  setFolded(isFold ? currentView().sections.map((section) => section.key) : []);
  showFirst();
  tell(isFold ? "All sections folded" : "All sections open");
}
