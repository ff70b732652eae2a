// The keys that work anywhere, and those that move the picture.

const PAN = 60;

function pressAnywhere(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, select, textarea")) return;
  if (event.key === "/") {
    part("query").focus();
    part("query").select();
  } else if (event.key === "Escape") goBack();
  else if (event.key === "+" || event.key === "=") zoomBy(1.25);
  else if (event.key === "-" || event.key === "_") zoomBy(0.8);
  else if (event.key === "0") fit();
  else if (event.key === "1") zoomBy(1 / camera.scale);
  else return;
  event.preventDefault();
}

function pressOnStage(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const steps = {
    ArrowLeft: [PAN, 0],
    ArrowRight: [-PAN, 0],
    ArrowUp: [0, PAN],
    ArrowDown: [0, -PAN],
    PageUp: [0, stageSize().height * 0.8],
    PageDown: [0, -stageSize().height * 0.8],
  };
  const step = steps[event.key];
  if (!step) return;
  panBy(...step);
  event.preventDefault();
  event.stopPropagation();
}

// Escape closes a menu, then the details, then what lies over a small screen.
function goBack() {
  const open = document.querySelector("details.menu[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  } else if (state.selected) select(null);
  else closePanelOver();
}

// Browsers differ in whether what a script gives the focus to is seen to have it; here it is by
// whether its reader last pressed a key or the pointer.
let isKeyed = false;

function noteKey({ key }) {
  if (["Shift", "Control", "Alt", "Meta"].includes(key)) return;
  isKeyed = true;
  document.activeElement?.closest("#stage g")?.classList.add("keyed");
}

function notePointer() {
  isKeyed = false;
}

// A box that has the focus is in sight, also when Tab led to it.
function followFocus(event) {
  const view = currentView();
  const node = view.nodes.find((each) => each.group === event.target);
  const section = view.sections.find((each) => each.control === event.target);
  event.target.classList.toggle("keyed", isKeyed);
  if (isKeyed || event.target.matches(":focus-visible")) {
    if (node) reveal(placeOf(node), false);
    if (section) reveal(placeOfControl(section), false);
  }
  part("stage").scrollTo(0, 0); // browsers scroll what has the focus into sight themselves
}

function listenToKeys() {
  document.addEventListener("keydown", noteKey, { capture: true });
  document.addEventListener("pointerdown", notePointer, { capture: true });
  document.addEventListener("keydown", pressAnywhere);
  part("stage").addEventListener("keydown", pressOnStage);
  part("stage").addEventListener("focusin", followFocus);
  part("stage").addEventListener("focusout", ({ target }) => target.classList.remove("keyed"));
  part("stage").addEventListener("scroll", () => part("stage").scrollTo(0, 0));
}
