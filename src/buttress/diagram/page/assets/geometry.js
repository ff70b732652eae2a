// Points, boxes and the paths between them.

function middleOf({ x, y, width, height }) {
  return [x + width / 2, y + height / 2];
}

function around(boxes) {
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

// Where a line leaves one box and reaches another, with the points that bend it.
function lineBetween(from, to) {
  const within = (value, start, length) =>
    Math.min(Math.max(value, start + Math.min(14, length / 2)), start + Math.max(length - 14, length / 2));
  const [fromX, fromY] = middleOf(from);
  const [toX, toY] = middleOf(to);
  const isAbove = to.y + to.height <= from.y;
  const isBelow = from.y + from.height <= to.y;
  if (isAbove || isBelow) {
    const start = [within(toX, from.x, from.width), isAbove ? from.y : from.y + from.height];
    const end = [within(start[0], to.x, to.width), isAbove ? to.y + to.height : to.y];
    const bend = (end[1] - start[1]) / 2;
    return [start, [start[0], start[1] + bend], [end[0], end[1] - bend], end];
  }
  const isRight = toX >= fromX;
  const start = [isRight ? from.x + from.width : from.x, within(toY, from.y, from.height)];
  const end = [isRight ? to.x : to.x + to.width, within(start[1], to.y, to.height)];
  const bend = (end[0] - start[0]) / 2;
  return [start, [start[0] + bend, start[1]], [end[0] - bend, end[1]], end];
}

function pathOf([start, one, two, end]) {
  return `M${start}C${one} ${two} ${end}`;
}

// A line through points that bends softly: a quadratic curve from middle to middle.
function smooth(points) {
  const middles = points.slice(1, -1).map(([x, y], place) => {
    const [nextX, nextY] = points[place + 2];
    const isLast = place === points.length - 3;
    return `Q${x},${y} ${isLast ? nextX : (x + nextX) / 2},${isLast ? nextY : (y + nextY) / 2}`;
  });
  return `M${points[0]}${middles.length ? middles.join("") : `L${points.at(-1)}`}`;
}

// The point of a box's border nearest to a point outside it, not right in a corner.
function borderOf({ x, y, width, height }, [toX, toY]) {
  const within = (value, start, length) => Math.min(Math.max(value, start + 12), start + length - 12);
  if (toY >= y + height) return [within(toX, x, width), y + height];
  if (toY <= y) return [within(toX, x, width), y];
  return [toX < x ? x : x + width, within(toY, y, height)];
}

// The line without its last few pixels, its last point, and the direction that it comes from.
function shortened(line, length) {
  const [before, end] = line.slice(-2);
  const size = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1;
  const way = [(end[0] - before[0]) / size, (end[1] - before[1]) / size];
  const cut = Math.min(length, size);
  return { line: [...line.slice(0, -1), [end[0] - way[0] * cut, end[1] - way[1] * cut]], tip: end, way };
}
