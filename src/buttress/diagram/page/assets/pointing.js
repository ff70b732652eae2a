// Mouse, pen and fingers on the stage.

const STEP = 4; // pixels that a pointer moves before it drags
const pointers = new Map();
let dragged = false;

function pointOn(event) {
  const { left, top } = part("stage").getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function startPointing(event) {
  if (event.button !== 0 && event.pointerType === "mouse") return;
  if (!pointers.size) dragged = false;
  pointers.set(event.pointerId, { ...pointOn(event), from: pointOn(event) });
}

function keepPointing(event) {
  const pointer = pointers.get(event.pointerId);
  if (!pointer) return;
  const now = pointOn(event);
  if (!dragged && Math.hypot(now.x - pointer.from.x, now.y - pointer.from.y) > STEP) {
    dragged = true;
    part("stage").classList.add("dragging");
  }
  if (dragged && !part("stage").hasPointerCapture(event.pointerId)) {
    part("stage").setPointerCapture(event.pointerId);
  }
  const before = [...pointers.values()].map(({ x, y }) => ({ x, y }));
  const still = { x: pointer.x, y: pointer.y };
  Object.assign(pointer, now);
  if (!dragged) {
    Object.assign(pointer, still);
    return;
  }
  const after = [...pointers.values()];
  if (after.length === 1) panBy(after[0].x - before[0].x, after[0].y - before[0].y);
  else pinch(before, after);
}

// Two fingers: their middle moves the picture, their distance its size.
function pinch([one, two], [first, second]) {
  const middle = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const apart = (a, b) => Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1);
  const [was, is] = [middle(one, two), middle(first, second)];
  panBy(is.x - was.x, is.y - was.y);
  zoomBy(apart(first, second) / apart(one, two), is.x, is.y);
}

function stopPointing(event) {
  pointers.delete(event.pointerId);
  if (!pointers.size) part("stage").classList.remove("dragging");
}

// A click that ends a drag is none.
function clickOn(event) {
  if (dragged) {
    dragged = false;
    return;
  }
  const view = currentView();
  const control = event.target.closest(".section-control");
  if (control) {
    control.focus({ preventScroll: true });
    toggleFold(control.dataset.section);
    return;
  }
  const group = event.target.closest(".node");
  const node = group && view.nodes.find((each) => each.group === group);
  if (node) {
    walkTo(node, { isMoved: false });
    select(node.id);
  }
}

function turnWheel(event) {
  event.preventDefault();
  const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
  if (event.shiftKey) {
    panBy(-(event.deltaX || event.deltaY) * unit, 0);
    return;
  }
  const { x, y } = pointOn(event);
  const turn = Math.min(Math.max(event.deltaY * unit, -300), 300);
  zoomBy(Math.exp(-turn * (event.ctrlKey ? 0.01 : 0.0018)), x, y);
}

function listenToPointers() {
  const stage = part("stage");
  stage.addEventListener("pointerdown", startPointing);
  stage.addEventListener("pointermove", keepPointing);
  stage.addEventListener("pointerup", stopPointing);
  stage.addEventListener("pointercancel", stopPointing);
  stage.addEventListener("lostpointercapture", (event) => {
    if (event.target === stage) stopPointing(event); // a finger first belongs to what it touched
  });
  stage.addEventListener("click", clickOn);
  stage.addEventListener("wheel", turnWheel, { passive: false });
}
