// Folding sections: each becomes one box, and the picture closes up around it. Nothing is touched
// that stays where it is, and the picture keeps its frame: a browser would lay it all out anew.

const LID = { height: 54, least: 120, most: 260 };
const ROOM = 12; // around every box, so that the head of a line keeps its shape
const STAYING = (position) => position;

function isFolded(section) {
  return state.folded.has(section.key);
}

// Give every part of the picture its place under what is folded.
function layOut(view) {
  cover(view);
  const lids = foldable(view).filter((section) => isFolded(section) && !section.cover);
  const [across, down] = lids.length ? closedUp(view, lids) : [STAYING, STAYING];
  for (const node of view.nodes) {
    const [x, y] = middleOf(node.box);
    node.group.classList.toggle("folded", node.isHidden);
    if (!node.isHidden) node.moved = shift(node.group, across(x) - x, down(y) - y);
  }
  for (const section of foldable(view)) drawSection(view, section, across, down);
  placeEdges(view, lids.length > 0, across, down);
  resize(view, lids.length > 0);
  keepCurrent(view);
}

// Move a part of the picture from where it was drawn.
function shift(drawn, x, y) {
  const moved = x || y ? `translate(${Number(x.toFixed(2))} ${Number(y.toFixed(2))})` : null;
  if (drawn.getAttribute("transform") !== moved) {
    if (moved) drawn.setAttribute("transform", moved);
    else drawn.removeAttribute("transform");
  }
  return [x, y];
}

// Note what each folded section hides: nodes, and sections in it.
function cover(view) {
  for (const section of view.sections) {
    const outer = section.outer < 0 ? null : view.sections[section.outer];
    section.cover = outer ? (isFolded(outer) && !outer.cover ? outer : outer.cover) : null;
  }
  for (const node of view.nodes) Object.assign(node, { isHidden: false, cover: null });
  for (const section of view.sections) {
    const lid = section.cover ?? (isFolded(section) && section.box ? section : null);
    if (lid) for (const node of section.nodes) Object.assign(node, { isHidden: true, cover: lid });
  }
}

// The functions that close the picture up, across and down.
function closedUp(view, lids) {
  const boxes = view.nodes.filter((node) => !node.isHidden).map((node) => node.box);
  for (const section of lids) {
    const width = Math.max(Math.min(section.box.width, LID.most), LID.least);
    const [x, y] = middleOf(section.box);
    section.lid = { x: x - width / 2, y: y - LID.height / 2, width, height: LID.height };
    boxes.push(section.lid);
  }
  const open = foldable(view).filter((section) => !section.cover && !isFolded(section));
  boxes.push(...open.map((section) => section.headingBox));
  const taken = (at, size) => [
    ...boxes.map((box) => [box[at] - ROOM, box[at] + box[size] + ROOM]),
    ...open.flatMap(({ box }) => [box[at], box[at] + box[size]]).map((edge) => [edge - 1, edge + 1]),
  ];
  return [squeezed(taken("x", "width")), squeezed(taken("y", "height"))];
}

function mapped(box, across, down) {
  const [x, y] = [across(box.x), down(box.y)];
  return { x, y, width: across(box.x + box.width) - x, height: down(box.y + box.height) - y };
}

function toggleFold(key) {
  const keys = new Set(state.folded);
  if (!keys.delete(key)) keys.add(key);
  setFolded(keys, key);
}

// Fold just these sections. Of the one called `anchor` the heading and the box take the same place
// on the stage: it stays where its reader has pressed.
function setFolded(keys, anchor = null) {
  const view = currentView();
  const section = view.sections.find((each) => each.key === anchor);
  const before = section?.place && cornerOf(view, section);
  state.folded = new Set(keys);
  layOut(view);
  refreshFolds();
  refreshMarks();
  if (before) {
    const after = cornerOf(view, section);
    camera.x += (before[0] - after[0]) * camera.scale;
    camera.y += (before[1] - after[1]) * camera.scale;
  }
  moved();
  if (section && isKeyed) reveal(placeOfControl(section), false);
  remember();
  if (section) tell(sentenceOfFold(view, section));
}

function sentenceOfFold(view, section) {
  const name = section.title || "Section";
  if (!isFolded(section)) return `${name} is open.`;
  const inside = view.nodes.filter((node) => node.cover === section).length;
  return `${name} is folded: ${inside === 1 ? "1 box is" : `${inside} boxes are`} in it.`;
}

// Open every section that hides an element in a view.
function uncover(view, id) {
  const keys = new Set(state.folded);
  for (const node of view.byElement.get(id) ?? []) {
    for (let section = node.section; section; section = view.sections[section.outer]) {
      keys.delete(section.key);
    }
  }
  setFolded(keys);
}

// The upper left corner of a section's heading, or of its box, in pixels of the picture.
function cornerOf(view, section) {
  const box = placeOfControl(section);
  const from = origin(view);
  return [box.x + from.x, box.y + from.y];
}
