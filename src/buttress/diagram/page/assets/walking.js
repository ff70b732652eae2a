// Going from box to box with the keyboard. One box at a time can be reached with Tab; arrow keys
// lead from it along the lines, up and down, or to what stands beside it.

function makeWalkable(view) {
  for (const node of view.nodes) {
    node.group.setAttribute("tabindex", "-1");
    node.group.setAttribute("role", "button");
    node.group.addEventListener("focus", () => setCurrent(view, node));
    node.group.addEventListener("keydown", (event) => walk(event, view, node));
  }
}

// Let Tab lead to a box, and, if it is followed, to the section around it.
function setCurrent(view, node, { isFollowed = true } = {}) {
  if (view.current !== node) {
    view.current?.group.setAttribute("tabindex", "-1");
    view.current = node;
    node.group.setAttribute("tabindex", "0");
  }
  const section = node.cover ?? node.section;
  if (isFollowed && section?.control) setCurrentSection(view, section);
}

function walkTo(node, { isMoved = true } = {}) {
  setCurrent(currentView(), node);
  node.group.focus({ preventScroll: true });
  if (isMoved) reveal(placeOf(node));
}

function walk(event, view, node) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const ways = {
    ArrowUp: () => along(view, node, "source", "target"),
    ArrowDown: () => along(view, node, "target", "source"),
    ArrowLeft: () => beside(view, node, -1),
    ArrowRight: () => beside(view, node, 1),
    Home: () => ({ next: inOrder(view)[0] }),
    End: () => ({ next: inOrder(view).at(-1) }),
  };
  if (event.key === "Enter" || event.key === " ") select(node.id);
  else if (event.key === "x") toggleSwitch(node.id);
  else if (event.key === "Escape") part("stage").focus({ preventScroll: true });
  else if (ways[event.key]) {
    const { next, words } = ways[event.key]();
    if (next) {
      view.cameFrom = { node, to: next };
      walkTo(next);
      if (words) tell(words);
    } else tell("Nothing further that way.");
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

// Along a line: to what this box bears on, or from it; back to where one came from, if one came
// that way, and else to the nearest.
function along(view, node, mine, other) {
  const edges = view.edges.filter(
    (edge) => edge[mine] === node && !edge[other].isHidden && edge[other] !== node,
  );
  const back = view.cameFrom?.to === node && edges.find((edge) => edge[other] === view.cameFrom.node);
  const [x] = middleOf(placeOf(node));
  const away = (edge) => Math.abs(middleOf(placeOf(edge[other]))[0] - x);
  const edge = back || edges.sort((one, two) => away(one) - away(two))[0];
  if (!edge) return {};
  const words = `${called(edge.source)} ${edge.verb} ${called(edge.target)}`;
  return { next: edge[other], words };
}

function called(node) {
  const name = nameOf(node.id);
  return node.kind === "inference" ? `the inference of ${name}` : name;
}

// The nearest box to the left or right, of those about as high.
function beside(view, node, way) {
  const [x, y] = middleOf(placeOf(node));
  const near = view.nodes
    .filter((other) => other !== node && !other.isHidden)
    .map((other) => [other, middleOf(placeOf(other))])
    .filter(([, [left]]) => (left - x) * way > 1)
    .map(([other, [left, top]]) => [other, Math.abs(left - x) + 4 * Math.abs(top - y)]);
  near.sort((one, two) => one[1] - two[1]);
  return { next: near[0]?.[0] };
}

function inOrder(view) {
  const shown = view.nodes.filter((node) => !node.isHidden);
  return shown.sort((one, two) => placeOf(one).y - placeOf(two).y || placeOf(one).x - placeOf(two).x);
}

function toggleSwitch(id) {
  if (elements.get(id)?.switchable) switchOff(id, !state.off.has(id));
  else tell(`${nameOf(id)} cannot be switched off: it is no premise of its own.`);
}
