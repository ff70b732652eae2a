// What is drawn over the picture: rings around boxes, and the standings that have changed.

function ring({ x, y, width, height }, name) {
  const made = shape("rect", { class: `ring ${name}`, rx: 10 });
  put(made, { x: x - 5, y: y - 5, width: width + 10, height: height + 10 });
  return made;
}

function pill(node, words, name) {
  const { x, y, width } = placeOf(node);
  const length = 16 + words.length * 6.4;
  const made = shape("g", { class: `pill ${name}` });
  const ground = shape("rect", { rx: 9 });
  put(ground, { x: x + width - length + 8, y: y - 10, width: length, height: 19 });
  const text = shape("text", { x: x + width - length / 2 + 8, y: y + 3.5, "text-anchor": "middle" });
  text.textContent = words;
  made.append(ground, text);
  return made;
}

// Give a box or a line its classes, if they are others than before: there can be thousands.
function mark(drawn, classes) {
  const key = Object.values(classes).map(Number).join("");
  if (!drawn.group || drawn.marked === key) return;
  for (const [name, is] of Object.entries(classes)) drawn.group.classList.toggle(name, is);
  drawn.marked = key;
}

// Draw everything that depends on what is chosen, found, filtered or switched off.
function refreshMarks() {
  const view = currentView();
  const hits = new Set(search.found);
  const changed = new Map(switched.changes.map((change) => [change.id, change]));
  const drawn = [];
  for (const node of view.nodes) {
    const isOff = state.off.has(node.id);
    const change = changed.get(node.id);
    const isMain = node === view.byElement.get(node.id).at(-1); // of several inferences the last
    const isDim = !matches(node.id);
    const isNow = Object.fromEntries(STANDINGS.map((each) => [`now-${each}`, change?.to === each]));
    mark(node, { dim: isDim, off: isOff, changed: Boolean(change) || isOff, ...isNow });
    node.isDim = isDim;
    if (node.isHidden) continue;
    if (hits.has(node.id)) drawn.push(ring(placeOf(node), "hit"));
    if (node.id === state.selected) drawn.push(ring(placeOf(node), "chosen"));
    if (!isMain) continue;
    if (isOff) drawn.push(pill(node, "switched off", "off"));
    else if (change) drawn.push(pill(node, `now ${SIGNS[change.to]} ${change.to}`, change.to));
  }
  for (const edge of view.edges) {
    mark(edge, {
      dim: edge.source.isDim || edge.target.isDim,
      cut: state.off.has(edge.source.id),
      near: edge.source.id === state.selected || edge.target.id === state.selected,
    });
  }
  for (const { group, edges } of view.rerouted) {
    group.classList.toggle("dim", edges.every((edge) => edge.source.isDim || edge.target.isDim));
  }
  for (const section of shownSections(view).filter(isFolded)) {
    const inside = view.nodes.filter((node) => node.cover === section);
    section.control.classList.toggle("dim", inside.every((node) => node.isDim));
    if (inside.some((node) => hits.has(node.id))) drawn.push(ring(section.place, "hit"));
    if (inside.some((node) => node.id === state.selected)) drawn.push(ring(section.place, "chosen"));
  }
  view.overlay.replaceChildren(...drawn);
  refreshLabels(view);
}
