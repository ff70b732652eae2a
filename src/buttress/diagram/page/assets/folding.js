// Folding sections: each becomes one box, and the picture closes up around it.

const LID = { height: 54, least: 120, most: 260 };
const ROOM = 12; // around every box, so that the head of a line keeps its shape

// Make a picture's sections ready: a frame that can change its size, a heading that can be clicked.
function makeFoldable(view) {
  for (const section of view.sections) {
    if (!section.group) continue;
    const drawn = section.group.querySelector("path, polygon");
    const box = drawn.getBBox();
    section.box = { x: box.x, y: box.y, width: box.width, height: box.height };
    section.frame = shape("rect", { rx: 9 });
    for (const name of ["class", "fill", "stroke", "stroke-width"]) {
      if (drawn.hasAttribute(name)) section.frame.setAttribute(name, drawn.getAttribute(name));
    }
    drawn.replaceWith(section.frame);
    section.heading = section.group.querySelector("text");
    if (section.heading) {
      section.headingBox = section.heading.getBBox();
      section.heading.classList.add("section-heading");
      section.heading.dataset.section = section.key;
      section.heading.textContent = `▾ ${section.heading.textContent}`;
    }
    put(section.frame, section.box);
  }
  const [ground, ...rest] = [...view.canvas.children].filter((each) => each.localName !== "g");
  ground?.classList.add("ground");
  view.legend = shape("g", { class: "legend" });
  view.legend.append(...rest.filter((each) => each !== view.overlay));
  view.canvas.append(view.legend);
  view.legendBox = view.legend.getBBox();
  view.lids = shape("g", { class: "lids" });
  view.canvas.insertBefore(view.lids, view.overlay);
}

function put(rectangle, { x, y, width, height }) {
  for (const [name, value] of Object.entries({ x, y, width, height })) {
    rectangle.setAttribute(name, value);
  }
}

function isFolded(section) {
  return state.folded.has(section.key);
}

// Give every part of the picture its place under what is folded.
function layOut(view) {
  cover(view);
  view.lids.replaceChildren();
  const lids = view.sections.filter((section) => isFolded(section) && !section.cover && section.box);
  const [across, down] = lids.length ? closedUp(view, lids) : [(x) => x, (y) => y];
  for (const node of view.nodes) {
    const [x, y] = middleOf(node.box);
    node.moved = [across(x) - x, down(y) - y];
    node.group.classList.toggle("folded", node.isHidden);
    if (lids.length) node.group.setAttribute("transform", `translate(${node.moved})`);
    else node.group.removeAttribute("transform");
  }
  for (const section of view.sections) {
    if (!section.box) continue;
    section.group.classList.toggle("folded", Boolean(section.cover) || isFolded(section));
    put(section.frame, mapped(section.box, across, down));
    if (section.heading) {
      const [left, middle] = [section.headingBox.x, middleOf(section.headingBox)[1]];
      section.heading.setAttribute(
        "transform",
        `translate(${across(left) - left} ${down(middle) - middle})`,
      );
    }
  }
  for (const section of lids) drawLid(view, section, across, down);
  placeEdges(view, lids.length > 0, across, down);
  resize(view, lids.length > 0, across, down);
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
  for (const section of view.sections) {
    if (section.headingBox && !section.cover && !isFolded(section)) boxes.push(section.headingBox);
  }
  const edges = view.sections.filter((each) => each.box && !each.cover && !isFolded(each));
  const taken = (at, size) => [
    ...boxes.map((box) => [box[at] - ROOM, box[at] + box[size] + ROOM]),
    ...edges.flatMap(({ box }) => [box[at], box[at] + box[size]]).map((edge) => [edge - 1, edge + 1]),
  ];
  return [squeezed(taken("x", "width")), squeezed(taken("y", "height"))];
}

function drawLid(view, section, across, down) {
  const [x, y] = middleOf(section.lid);
  section.lid.x += across(x) - x;
  section.lid.y += down(y) - y;
  const inside = view.nodes.filter((node) => node.cover === section);
  const letters = Math.floor((section.lid.width - 30) / 7);
  const short = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const lid = shape("g", { class: "lid", "data-section": section.key });
  const name = shape("title", {});
  name.textContent = `${section.title}: open this section`;
  const edge = { rx: 9, class: "lid-box" };
  const shadow = shape("rect", { rx: 9, class: "lid-box lid-behind" });
  put(shadow, { ...section.lid, x: section.lid.x + 4, y: section.lid.y + 4 });
  const box = shape("rect", edge);
  put(box, section.lid);
  const title = shape("text", { x: section.lid.x + 12, y: section.lid.y + 23, class: "lid-title" });
  title.textContent = short(`▸ ${section.title}`, letters);
  const count = shape("text", { x: section.lid.x + 12, y: section.lid.y + 41, class: "lid-count" });
  count.textContent = short(`${counted(inside.length, "box", "boxes")} folded`, letters);
  lid.append(name, shadow, box, title, count);
  view.lids.append(lid);
}

function placeEdges(view, isSqueezed, across, down) {
  const seen = new Map();
  if (isSqueezed) measureEdges(view);
  for (const edge of view.edges) {
    if (!edge.group) continue;
    const ends = [edge.source, edge.target];
    const isCut = ends.some((node) => node.isHidden);
    edge.group.classList.toggle("folded", isCut);
    if (!isSqueezed || isCut) restoreEdge(edge);
    if (!isSqueezed) continue;
    if (!isCut) moveEdge(edge, across, down);
    else if (edge.path && edge.source.cover !== edge.target.cover) {
      const name = [edge.kind, ...ends.map((node) => node.cover?.key ?? node.key)].join("\n");
      if (!seen.has(name)) seen.set(name, { group: rerouted(edge, across, down), edges: [] });
      seen.get(name).edges.push(edge);
    }
  }
  view.rerouted = [...seen.values()];
  view.lids.prepend(...view.rerouted.map(({ group }) => group));
}

// The picture is as large as what is in it, with the legend below.
function resize(view, isSqueezed, across, down) {
  view.legend.removeAttribute("transform");
  view.shown = view.frame;
  if (isSqueezed) {
    const sections = view.sections.filter((section) => section.box && !section.cover);
    const drawn = around([
      ...view.nodes.filter((node) => !node.isHidden).map(placeOf),
      ...sections.map((section) => (isFolded(section) ? section.lid : mapped(section.box, across, down))),
    ]);
    const legend = view.legendBox;
    const [left, bottom] = [Math.min(drawn.x, legend.x), drawn.y + drawn.height + 20];
    const right = Math.max(drawn.x + drawn.width, legend.x + legend.width);
    view.legend.setAttribute("transform", `translate(0 ${bottom - legend.y})`);
    view.shown = {
      x: left + view.shift.x - 12,
      y: drawn.y + view.shift.y - 12,
      width: right - left + 24,
      height: bottom + legend.height - drawn.y + 24,
    };
  }
  const { x, y, width, height } = view.shown;
  view.size = { width, height };
  view.svg.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
  for (const each of [view.svg, part("sheet")]) {
    each.style.width = `${width}px`;
    each.style.height = `${height}px`;
  }
  camera.base = 0; // to be painted anew
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

// Fold just these sections; the one called `anchor` stays where it is on the stage.
function setFolded(keys, anchor = null) {
  const view = currentView();
  const section = view.sections.find((each) => each.key === anchor);
  const before = section?.box && anchorOf(view, section);
  state.folded = new Set(keys);
  layOut(view);
  refreshFolds();
  refreshMarks();
  if (before) {
    const after = anchorOf(view, section);
    camera.x += (before[0] - after[0]) * camera.scale;
    camera.y += (before[1] - after[1]) * camera.scale;
  }
  moved();
  remember();
  if (section) tell(`${section.title} ${isFolded(section) ? "folded" : "open"}`);
}

// The middle of a section's top, as it is drawn, in pixels of the picture.
function anchorOf(view, section) {
  const box = isFolded(section) && !section.cover ? section.lid : section.frame.getBBox();
  const from = origin(view);
  return [box.x + box.width / 2 + from.x, box.y + from.y];
}
