// How large a picture is, and which part of it is shown.

// The picture is as large as what is in it, with the legend below. On the screen its frame stays as
// it is, and what is shown of it moves into place; on paper the frame has to fit.
function resize(view, isSqueezed) {
  view.shown = view.frame;
  shift(view.legend, 0, 0);
  if (isSqueezed) {
    const drawn = around([
      ...view.nodes.filter((node) => !node.isHidden).map(placeOf),
      ...foldable(view).filter((section) => !section.cover).map((section) => section.place),
    ]);
    const legend = view.legendBox;
    const [left, bottom] = [Math.min(drawn.x, legend.x), drawn.y + drawn.height + 20];
    const right = Math.max(drawn.x + drawn.width, legend.x + legend.width);
    shift(view.legend, 0, bottom - legend.y);
    view.shown = {
      x: left + view.shift.x - 12,
      y: drawn.y + view.shift.y - 12,
      width: right - left + 24,
      height: bottom + legend.height - drawn.y + 24,
    };
  }
  const { x, y, width, height } = view.shown;
  view.size = { width, height };
  view.holder.style.transform = `translate(${view.frame.x - x}px, ${view.frame.y - y}px)`;
  part("sheet").style.width = `${width}px`;
  part("sheet").style.height = `${height}px`;
  camera.base = 0; // to be painted anew
}

function frameFor(isPrinted) {
  const view = currentView();
  const { x, y, width, height } = isPrinted ? view.shown : view.frame;
  const wanted = `${x} ${y} ${width} ${height}`;
  if (view.svg.getAttribute("viewBox") === wanted) return;
  view.svg.setAttribute("viewBox", wanted);
  view.svg.setAttribute("width", width);
  view.svg.setAttribute("height", height);
}

// What changes without what is switched off is told in full on paper.
function unfoldChanges(isPrinted) {
  const changes = part("switched").querySelector("details");
  if (!changes) return;
  if (isPrinted) changes.dataset.open = String(changes.open);
  changes.open = isPrinted || changes.dataset.open === "true";
}

function listenToPrinting() {
  const paper = matchMedia("print");
  paper.addEventListener("change", () => frameFor(paper.matches));
  addEventListener("beforeprint", () => {
    frameFor(true);
    unfoldChanges(true);
  });
  addEventListener("afterprint", () => {
    frameFor(false);
    unfoldChanges(false);
  });
  frameFor(paper.matches);
}
