// Lines when sections are folded: some follow their boxes, some end at a folded section instead.

const HEADS = { support: 1, entails: 2, attack: "bar", undercut: "diamond", contrary: "box" };
HEADS.contradictory = HEADS.contrary;

// Put every line where it belongs, and draw those that end at a folded section.
function placeEdges(view, isSqueezed, across, down) {
  const seen = new Map();
  for (const edge of view.edges) {
    if (!edge.group) continue;
    const ends = [edge.source, edge.target];
    const isCut = ends.some((node) => node.isHidden);
    edge.group.classList.toggle("folded", isCut);
    if (isSqueezed) measureEdge(edge);
    if (!isCut && edge.shapes) moveEdge(edge, across, down);
    if (isCut && edge.path && edge.source.cover !== edge.target.cover) {
      const name = [edge.kind, ...ends.map((node) => node.cover?.key ?? node.key)].join("\n");
      if (!seen.has(name)) seen.set(name, { group: rerouted(edge, across, down), edges: [] });
      seen.get(name).edges.push(edge);
    }
  }
  view.rerouted = [...seen.values()];
  view.lines.replaceChildren(...view.rerouted.map(({ group }) => group));
}

// The shapes of a line and where they are, from what is written in them: measuring takes longer.
function measureEdge(edge) {
  if (edge.shapes) return;
  const drawn = [...edge.group.querySelectorAll("path, polygon, polyline, ellipse, text")];
  edge.shapes = drawn.map((each) => {
    const numbers = numbersOf(each);
    const xs = numbers.filter((_, place) => place % 2 === 0);
    const ys = numbers.filter((_, place) => place % 2 === 1);
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const path = each.localName === "path" ? each.getAttribute("d") : null;
    return { drawn: each, path, left, right, top, bottom };
  });
  edge.path = edge.shapes.find(({ path }) => path);
  const all = (name, pick) => pick(...edge.shapes.map((each) => each[name]));
  edge.reach = {
    left: all("left", Math.min),
    right: all("right", Math.max),
    top: all("top", Math.min),
    bottom: all("bottom", Math.max),
  };
}

// Measure the lines of a picture before somebody folds, while there is nothing else to do.
function measureAhead(view, from = 0) {
  if (!view.sections.length) return;
  whenIdle((deadline) => {
    let at = from;
    while (at < view.edges.length && deadline.timeRemaining() > 1) {
      if (view.edges[at].group) measureEdge(view.edges[at]);
      at += 1;
    }
    if (at < view.edges.length) measureAhead(view, at);
  });
}

// Safari has no word for when it is idle: there it is done in small pieces.
const whenIdle =
  globalThis.requestIdleCallback ??
  ((work) =>
    setTimeout(() => {
      const start = performance.now();
      work({ timeRemaining: () => 8 - (performance.now() - start) });
    }, 20));

const NUMBER = /-?\d+(?:\.\d+)?/g;

function numbersOf(drawn) {
  const names = { path: ["d"], ellipse: ["cx", "cy"], text: ["x", "y"] }[drawn.localName] ?? ["points"];
  const written = names.map((name) => drawn.getAttribute(name) ?? "0").join(" ");
  return (written.match(NUMBER) ?? []).map(Number);
}

// Move a line with what it connects: as a whole where all of it moves alike, and else bent.
function moveEdge(edge, across, down) {
  const { left, right, top, bottom } = edge.reach;
  const [x, y] = [across(left) - left, down(top) - top];
  const isRigid = near(across(right) - right, x) && near(down(bottom) - bottom, y);
  if (isRigid) {
    straighten(edge);
    shift(edge.group, x, y);
    return;
  }
  shift(edge.group, 0, 0);
  for (const each of edge.shapes) {
    if (each.path) {
      let place = 0;
      const bent = each.path.replace(NUMBER, (number) =>
        (place++ % 2 ? down : across)(Number(number)).toFixed(1),
      );
      each.drawn.setAttribute("d", bent);
    } else {
      const [middle, height] = [(each.left + each.right) / 2, (each.top + each.bottom) / 2];
      shift(each.drawn, across(middle) - middle, down(height) - height);
    }
  }
  edge.isBent = true;
}

function near(one, two) {
  return Math.abs(one - two) < 0.01;
}

function straighten(edge) {
  if (!edge.isBent) return;
  for (const { drawn, path } of edge.shapes) {
    if (path) drawn.setAttribute("d", path);
    else shift(drawn, 0, 0);
  }
  edge.isBent = false;
}

// A line like the edge's own from or to a folded section: it goes the way that it had been laid
// out, as far as that is outside, and then to the section's box.
function rerouted(edge, across, down) {
  const [from, to] = [edge.source, edge.target].map((node) => node.cover?.place ?? placeOf(node));
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
