// The sections of a picture: frames that can change their size, each with a control that folds it.
// The control is the heading of an open section and the box of a folded one; it stays the same
// element, so that it keeps the focus.

const STRIP = 22; // how high a heading's place for the pointer is, at least

function makeFoldable(view) {
  view.lines = shape("g", { class: "lines" });
  view.controls = shape("g", { class: "controls" });
  measureSections(view);
  for (const section of foldable(view)) {
    const { drawn } = section;
    section.frame = shape("rect", { rx: 9 });
    for (const name of ["class", "fill", "stroke", "stroke-width"]) {
      if (drawn.hasAttribute(name)) section.frame.setAttribute(name, drawn.getAttribute(name));
    }
    drawn.replaceWith(section.frame);
    put(section.frame, section.box);
    section.heading ??= headingOf(section);
  }
  for (const section of foldable(view)) makeControl(view, section);
  view.canvas.insertBefore(view.lines, view.overlay);
  view.canvas.insertBefore(view.controls, view.overlay);
  findLegend(view);
}

// All of them before anything is changed: else some browsers lay the picture out anew for each.
function measureSections(view) {
  for (const section of view.sections) {
    if (!section.group) continue;
    section.drawn = section.group.querySelector("path, polygon");
    section.box = boxOf(section.drawn);
    section.heading = section.group.querySelector("text");
    section.headingBox = section.heading
      ? boxOf(section.heading)
      : { x: section.box.x + 8, y: section.box.y + 4, width: 10, height: 12 };
  }
}

function foldable(view) {
  return view.sections.filter((section) => section.box);
}

function boxOf(drawn) {
  const { x, y, width, height } = drawn.getBBox();
  return { x, y, width, height };
}

// A place to fold a section by that has no heading.
function headingOf({ box, group }) {
  const made = shape("text", { x: box.x + 8, y: box.y + 14, class: "lid-count" });
  group.append(made);
  return made;
}

function makeControl(view, section) {
  section.control = shape("g", {
    class: "section-control",
    role: "button",
    tabindex: "-1",
    "data-section": section.key,
  });
  const { x, y, width, height } = section.headingBox;
  const strip = shape("rect", { class: "section-strip" });
  put(strip, {
    x: x - 6,
    y: y + height / 2 - STRIP / 2,
    width: Math.min(width + 24, section.box.x + section.box.width - x + 6),
    height: Math.max(height, STRIP),
  });
  section.heading.classList.add("section-heading");
  section.heading.textContent = `▾ ${section.heading.textContent}`;
  section.open = shape("g", {});
  section.open.append(strip, section.heading);
  section.control.append(section.open);
  section.control.addEventListener("focus", () => setCurrentSection(view, section));
  section.control.addEventListener("keydown", (event) => pressOnSection(event, view, section));
  view.controls.append(section.control);
}

// The legend below the picture, without the paper that all of it lies on.
function findLegend(view) {
  view.legend = view.canvas.querySelector(":scope > .legend") ?? shape("g", { class: "legend" });
  if (!view.legend.parentNode) {
    view.legend.append(...[...view.canvas.children].filter((each) => each.localName !== "g"));
    view.canvas.prepend(view.legend);
  }
  const ground = view.legend.querySelector(":scope > polygon.f-paper");
  if (ground) {
    ground.classList.add("ground");
    view.canvas.prepend(ground);
  }
  view.legendBox = boxOf(view.legend);
}

// Draw a section as it is now: as a frame with a heading, as a box, or not at all.
function drawSection(view, section, across, down) {
  const isShut = isFolded(section);
  section.group.classList.toggle("folded", Boolean(section.cover) || isShut);
  section.control.classList.toggle("folded", Boolean(section.cover));
  section.control.classList.toggle("lid", isShut && !section.cover);
  section.open.classList.toggle("folded", isShut);
  if (!isShut) section.control.classList.remove("dim");
  for (const each of section.control.querySelectorAll(".shut, title")) each.remove();
  if (section.cover) return;
  const inside = isShut
    ? view.nodes.filter((node) => node.cover === section).length
    : section.count;
  const boxes = counted(inside, "box", "boxes");
  const name = section.title || "Section";
  section.control.setAttribute("aria-expanded", String(!isShut));
  section.control.setAttribute(
    "aria-label",
    isShut ? `${name}, ${boxes} folded, section` : `${name}, section, ${boxes}`,
  );
  if (isShut) {
    section.place = lidAt(section, across, down);
    const told = shape("title", {});
    told.textContent = `${name}: open this section`;
    section.control.append(told, lidOf(name, `${boxes} folded`, section.place));
    return;
  }
  section.place = mapped(section.box, across, down);
  put(section.frame, section.place);
  const [left, middle] = [section.headingBox.x, middleOf(section.headingBox)[1]];
  shift(section.open, across(left) - left, down(middle) - middle);
}

function lidAt({ lid }, across, down) {
  const [x, y] = middleOf(lid);
  return { ...lid, x: lid.x + across(x) - x, y: lid.y + down(y) - y };
}

function lidOf(name, count, place) {
  const letters = Math.floor((place.width - 30) / 7);
  const short = (text) => (text.length > letters ? `${text.slice(0, letters - 1)}…` : text);
  const made = shape("g", { class: "shut" });
  const behind = shape("rect", { rx: 9, class: "lid-box" });
  put(behind, { ...place, x: place.x + 4, y: place.y + 4 });
  const box = shape("rect", { rx: 9, class: "lid-box" });
  put(box, place);
  const title = shape("text", { x: place.x + 12, y: place.y + 23, class: "lid-title" });
  title.textContent = short(`▸ ${name}`);
  const below = shape("text", { x: place.x + 12, y: place.y + 41, class: "lid-count" });
  below.textContent = short(count);
  made.append(behind, box, title, " ", below);
  return made;
}
