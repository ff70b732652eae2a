// Moving and zooming.
//
// The picture is painted once, at the scale `base`, on a layer of its own; moving it moves what is
// painted. Only when it comes to rest, or is very much larger or smaller than it was painted, is it
// painted anew. So a frame of a movement costs little, however much there is in the picture.

const LEAST = 0.02;
const MOST = 4;
const KEPT = 80; // pixels of the picture that cannot be pushed out of sight
const REST = 140; // milliseconds without a movement

const camera = { x: 0, y: 0, scale: 1, base: 0, isDue: false, resting: 0 };

function stageSize() {
  const stage = part("stage");
  return { width: stage.clientWidth, height: stage.clientHeight };
}

// Where the canvas, in which everything has its place, begins in the picture.
function origin(view) {
  return { x: view.shift.x - view.shown.x, y: view.shift.y - view.shown.y };
}

function place() {
  const { width, height } = currentView().size;
  const stage = stageSize();
  const most = (room, length, at) =>
    Math.min(Math.max(at, Math.min(KEPT - length, room - KEPT)), Math.max(room - KEPT, KEPT - length));
  camera.x = most(stage.width, width * camera.scale, camera.x);
  camera.y = most(stage.height, height * camera.scale, camera.y);
  const ratio = camera.scale / camera.base;
  if (!(ratio > 0.4 && ratio < 3)) paint();
  part("layer").style.transform =
    `translate(${Math.round(camera.x)}px, ${Math.round(camera.y)}px) scale(${camera.scale / camera.base})`;
}

// Paint the picture anew at the scale that it has.
function paint() {
  const { width, height } = currentView().size;
  camera.base = camera.scale;
  part("sheet").style.transform = `scale(${camera.base})`;
  part("layer").style.width = `${width * camera.base}px`;
  part("layer").style.height = `${height * camera.base}px`;
  currentView().overlay.style.setProperty("--ring", `${Math.max(2.5, 2.5 / camera.base)}px`);
}

function rest() {
  if (camera.base !== camera.scale) paint();
  place();
  const view = currentView();
  const { width, height } = stageSize();
  state.sight = [
    (width / 2 - camera.x) / camera.scale,
    (height / 2 - camera.y) / camera.scale,
    camera.scale,
  ];
  if (view.isAtFirst) state.sight = null;
  remember();
}

// Place what has moved with the next frame, however often it moves before.
function moved() {
  currentView().isAtFirst = false;
  if (!camera.isDue) {
    camera.isDue = true;
    requestAnimationFrame(() => {
      camera.isDue = false;
      place();
    });
  }
  clearTimeout(camera.resting);
  camera.resting = setTimeout(rest, REST);
}

function panBy(x, y) {
  camera.x += x;
  camera.y += y;
  moved();
}

// Zoom by a factor, with one point of the stage staying where it is.
function zoomBy(factor, x = stageSize().width / 2, y = stageSize().height / 2) {
  const scale = Math.min(Math.max(camera.scale * factor, LEAST), MOST);
  camera.x = x - ((x - camera.x) * scale) / camera.scale;
  camera.y = y - ((y - camera.y) * scale) / camera.scale;
  camera.scale = scale;
  moved();
}

function scaleToFit() {
  const { width, height } = currentView().size;
  const stage = stageSize();
  return Math.min((stage.width - 24) / width, (stage.height - 24) / height, 1.5);
}

function fit() {
  showAt(Math.max(scaleToFit(), LEAST));
}

// The picture in the middle of the stage, from its top if it is too tall.
function showAt(scale) {
  const { width, height } = currentView().size;
  const stage = stageSize();
  camera.scale = scale;
  camera.x = (stage.width - width * scale) / 2;
  camera.y = Math.max((stage.height - height * scale) / 2, 12);
  moved();
}

// As the picture is shown at first: whole, if that is legible, and else its top, what is argued for.
function showFirst() {
  const view = currentView();
  const whole = scaleToFit();
  const stage = stageSize();
  if (whole >= 0.6) showAt(Math.min(whole, 1));
  else {
    showAt(Math.min(Math.max((stage.width - 24) / view.size.width, 0.6), 1));
    const top = view.nodes.filter((node) => !node.isHidden);
    if (top.length && view.size.width * camera.scale > stage.width) {
      const highest = top.reduce((one, two) => (placeOf(two).y < placeOf(one).y ? two : one));
      const box = placeOf(highest);
      const middle = (box.x + box.width / 2 + origin(view).x) * camera.scale;
      const least = stage.width - view.size.width * camera.scale - 12;
      camera.x = Math.max(Math.min(stage.width / 2 - middle, 12), least);
    }
  }
  view.isAtFirst = true;
}

function showSight() {
  if (!state.sight) {
    showFirst();
    place();
    return;
  }
  const [x, y, scale] = state.sight;
  const stage = stageSize();
  camera.scale = Math.min(Math.max(scale, LEAST), MOST);
  camera.x = stage.width / 2 - x * camera.scale;
  camera.y = stage.height / 2 - y * camera.scale;
  moved();
  place();
}

// The part of the stage over which nothing lies: on a small screen the panel covers its lower half,
// and what is switched off its top.
function freeStage() {
  const { width, height } = stageSize();
  const from = part("stage").getBoundingClientRect().top;
  const panel = part("panel").getBoundingClientRect();
  const bar = part("switched").getBoundingClientRect();
  const bottom = isNarrow() && panel.height > 0 ? Math.min(panel.top - from, height) : height;
  const top = bar.width > width / 3 ? bar.bottom - from : 0;
  return bottom - top > 80 ? { width, height: bottom - top, top } : { width, height: bottom, top: 0 };
}

// Bring a box into sight, with some of what is around it; large enough to be read if `legibly`.
function reveal(box, legibly = true) {
  const view = currentView();
  const stage = freeStage();
  if (legibly && camera.scale < 0.5) camera.scale = 0.8;
  const from = origin(view);
  const left = (box.x + from.x) * camera.scale;
  const top = (box.y + from.y) * camera.scale;
  const [width, height] = [box.width * camera.scale, box.height * camera.scale];
  const margin = Math.min(60, stage.width / 8, stage.height / 8);
  const isInside =
    left + camera.x >= margin &&
    top + camera.y >= stage.top + margin &&
    left + width + camera.x <= stage.width - margin &&
    top + height + camera.y <= stage.top + stage.height - margin;
  if (!isInside) {
    camera.x = stage.width / 2 - left - width / 2;
    camera.y = stage.top + stage.height / 2 - top - height / 2;
  }
  moved();
}
