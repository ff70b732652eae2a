// The pictures, one for each view: their boxes, lines and sections.

const views = new Map(
  payload.views.map((entry) => [entry.name, { entry, name: entry.name, isReady: false }]),
);

function currentView() {
  return views.get(state.view);
}

// Find the parts of a picture and measure them; it must be displayed.
function prepare(view) {
  if (view.isReady) return;
  const holder = document.querySelector(`.picture[data-view="${view.name}"]`);
  view.holder = holder;
  view.svg = holder.querySelector("svg");
  view.svg.setAttribute("role", "group");
  view.svg.removeAttribute("aria-describedby"); // the contents say it better
  view.canvas = view.svg.querySelector(":scope > g");
  const [x, y, width, height] = view.svg.getAttribute("viewBox").split(" ").map(Number);
  view.frame = { x, y, width, height };
  view.shown = view.frame;
  view.size = { width, height };
  const shift = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(view.canvas.getAttribute("transform"));
  view.shift = { x: Number(shift?.[1] ?? 0), y: Number(shift?.[2] ?? 0) };
  view.nodes = view.entry.nodes.map(([svgId, key, id, kind], place) => {
    const group = document.getElementById(svgId);
    const { x, y, width, height } = group.getBBox();
    return { place, key, id, kind, group, box: { x, y, width, height }, moved: [0, 0] };
  });
  view.edges = view.entry.edges.map(([svgId, kind, source, target, verb]) => ({
    kind,
    source: view.nodes[source],
    target: view.nodes[target],
    verb,
    group: document.getElementById(svgId),
  }));
  view.sections = view.entry.sections.map(([svgId, key, title, level, places, outer]) => ({
    key,
    title,
    level,
    outer,
    group: document.getElementById(svgId),
    nodes: places.map((place) => view.nodes[place]),
    count: 0, // of boxes in it and in sections of it
  }));
  for (const section of view.sections) {
    for (const node of section.nodes) node.section = section;
    for (let each = section; each; each = view.sections[each.outer]) each.count += section.nodes.length;
  }
  view.byElement = new Map();
  for (const node of view.nodes) {
    if (!view.byElement.has(node.id)) view.byElement.set(node.id, []);
    view.byElement.get(node.id).push(node);
  }
  view.overlay = shape("g", { class: "overlay", "aria-hidden": "true" });
  view.canvas.append(view.overlay);
  view.isReady = true;
  makeFoldable(view);
  makeWalkable(view);
  measureAhead(view);
}

// Show the picture of the chosen view, and hide the others.
function showView() {
  for (const holder of document.querySelectorAll(".picture")) {
    holder.hidden = holder.dataset.view !== state.view;
  }
  const view = currentView();
  prepare(view);
  part("view").value = state.view;
  layOut(view);
}

// The nodes of an element in a view that are to be seen, in their order.
function nodesOf(view, id) {
  return (view.byElement.get(id) ?? []).filter((node) => !node.isHidden);
}

// Where an element is to be seen in a view: its box, or the folded section that it is in. Tab then
// leads there.
function placeOfElement(view, id) {
  const [node] = nodesOf(view, id);
  const hidden = node ?? view.byElement.get(id)?.[0];
  if (node) setCurrent(view, node);
  else if (hidden?.cover) setCurrentSection(view, hidden.cover);
  return node ? placeOf(node) : (hidden?.cover?.place ?? null);
}

// Where a node is now, folded sections counted.
function placeOf(node) {
  const [x, y] = node.moved;
  return { ...node.box, x: node.box.x + x, y: node.box.y + y };
}
