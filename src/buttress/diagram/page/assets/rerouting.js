// Lines when sections are folded: some follow their boxes, some end at a folded section instead.

const HEADS = { support: 1, entails: 2, attack: "bar", undercut: "diamond", contrary: "box" };
HEADS.contradictory = HEADS.contrary;

// The shapes of a line and where they are; all are measured before any is moved.
function measureEdges(view) {
  if (view.isMeasured) return;
  for (const edge of view.edges) {
    const drawn = edge.group ? [...edge.group.querySelectorAll("path, polygon, polyline, ellipse, text")] : [];
    edge.shapes = drawn.map((each) =>
      each.localName === "path"
        ? { drawn: each, path: each.getAttribute("d") }
        : { drawn: each, middle: middleOf(each.getBBox()) },
    );
    edge.path = edge.shapes.find(({ path }) => path);
  }
  view.isMeasured = true;
}

// Move a line with what it connects; `across` and `down` map positions.
function moveEdge(edge, across, down) {
  for (const { drawn, path, middle } of edge.shapes) {
    if (path) {
      let place = 0;
      const bent = path.replace(/-?\d+(\.\d+)?/g, (number) =>
        (place++ % 2 ? down : across)(Number(number)).toFixed(1),
      );
      drawn.setAttribute("d", bent);
    } else {
      const [x, y] = middle;
      drawn.setAttribute("transform", `translate(${across(x) - x} ${down(y) - y})`);
    }
  }
  edge.isMoved = true;
}

function restoreEdge(edge) {
  if (!edge.isMoved) return;
  for (const { drawn, path } of edge.shapes) {
    if (path) drawn.setAttribute("d", path);
    else drawn.removeAttribute("transform");
  }
  edge.isMoved = false;
}

// A line like the edge's own from or to a folded section: it goes the way that it had been laid
// out, as far as that is outside, and then to the section's box.
function rerouted(edge, across, down) {
  const [from, to] = [edge.source, edge.target].map((node) => node.cover?.lid ?? placeOf(node));
  const group = shape("g", { class: `edge ${edge.kind}` });
  const pattern = edge.path.drawn;
  const filled = edge.group.querySelector("polygon, ellipse");
  const way = wayOutside(edge, across, down);
  const points = way.length > 2 ? [...way] : null;
  const whole = points ? null : lineBetween(from, to);
  const [start, end] = points
    ? [points[0], points.at(-1)]
    : [whole[0], whole[3]];
  const first = points && edge.source.cover ? borderOf(from, start) : null;
  const last = points && edge.target.cover ? borderOf(to, end) : null;
  const line = points ? [...(first ? [first] : []), ...points, ...(last ? [last] : [])] : whole;
  const back = edge.kind === "premise" ? 0 : 9;
  const ending = shortened(line, back);
  const drawn = pattern.cloneNode(false);
  drawn.setAttribute("d", points ? smooth(ending.line) : pathOf(ending.line));
  group.append(drawn);
  if (filled || edge.kind === "attack") {
    const look = (filled ?? pattern).cloneNode(false);
    group.append(...headsOf(edge.kind, ending.tip, ending.way, look));
    if (HEADS[edge.kind] === "box") {
      const other = shortened([...line].reverse(), 0);
      group.append(...headsOf(edge.kind, other.tip, other.way, look));
    }
  }
  return group;
}

// The points of the line from where it last leaves the one folded section to where it first comes
// to the other, where they are now.
function wayOutside({ source, target, path }, across, down) {
  const ruler = shape("path", { d: path.path });
  const isIn = (section, { x, y }) =>
    section &&
    x >= section.box.x &&
    x <= section.box.x + section.box.width &&
    y >= section.box.y &&
    y <= section.box.y + section.box.height;
  const length = ruler.getTotalLength();
  const count = Math.max(Math.ceil(length / 14), 2);
  const points = Array.from({ length: count + 1 }, (_, place) =>
    ruler.getPointAtLength((length * place) / count),
  );
  const start = points.findLastIndex((point) => isIn(source.cover, point)) + 1;
  const end = points.findIndex((point, place) => place >= start && isIn(target.cover, point));
  const outside = points.slice(start, end < 0 ? undefined : end);
  const now = outside.map(({ x, y }) => [across(x), down(y)]);
  return now.filter(
    ([x, y], place) => !place || Math.hypot(x - now[place - 1][0], y - now[place - 1][1]) > 4,
  );
}

// The signs at the end of a line: what they look like is taken from `look`.
function headsOf(kind, [x, y], [along, across], look) {
  const at = (back, side) => [x - along * back - across * side, y - across * back + along * side];
  const sign = (...points) => {
    const made = shape("polygon", { points: points.join(" ") });
    for (const name of ["class", "fill", "stroke"]) {
      if (look.hasAttribute(name)) made.setAttribute(name, look.getAttribute(name));
    }
    return made;
  };
  const head = HEADS[kind];
  if (head === "bar") return [sign(at(1, -8), at(3, -8), at(3, 8), at(1, 8))];
  if (head === "diamond") return [sign(at(0, 0), at(5, -4), at(11, 0), at(5, 4))];
  if (head === "box") return [sign(at(0, -4), at(8, -4), at(8, 4), at(0, 4))];
  return Array.from({ length: head ?? 0 }, (_, place) =>
    sign(at(place * 8, 0), at(place * 8 + 10, -4), at(place * 8 + 10, 4)),
  );
}
