// Going from section to section with the keyboard, and folding them, as one does in a tree. One
// section at a time can be reached with Tab: the one around the box that was reached last.

function setCurrentSection(view, section) {
  if (view.currentSection === section) return;
  view.currentSection?.control.setAttribute("tabindex", "-1");
  view.currentSection = section;
  section?.control.setAttribute("tabindex", "0");
}

function shownSections(view) {
  return foldable(view).filter((section) => !section.cover);
}

// What is folded away cannot be reached: something else takes its place.
function keepCurrent(view) {
  if (!view.current || view.current.isHidden) {
    const hidden = view.current;
    hidden?.group.setAttribute("tabindex", "-1");
    view.current = null;
    const first = inOrder(view)[0];
    if (first) setCurrent(view, first, { isFollowed: false });
    if (hidden?.cover) setCurrentSection(view, hidden.cover);
  }
  const section = view.currentSection;
  if (!section || section.cover) {
    setCurrentSection(view, section?.cover ?? shownSections(view)[0] ?? null);
  }
}

function walkToSection(section) {
  setCurrentSection(currentView(), section);
  section.control.focus({ preventScroll: true });
  reveal(placeOfControl(section), false);
}

// Where a section's heading is now, or its box if it is folded.
function placeOfControl(section) {
  if (isFolded(section)) return section.place;
  const [left, top] = [section.headingBox.x - section.box.x, section.headingBox.y - section.box.y];
  return { ...section.headingBox, x: section.place.x + left, y: section.place.y + top };
}

function pressOnSection(event, view, section) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const shown = shownSections(view);
  const at = shown.indexOf(section);
  const ways = {
    ArrowUp: shown[at - 1],
    ArrowDown: shown[at + 1],
    Home: shown[0],
    End: shown.at(-1),
  };
  if (event.key === "Enter" || event.key === " ") toggleFold(section.key);
  else if (event.key === "ArrowLeft") leave(view, section);
  else if (event.key === "ArrowRight") enter(view, section);
  else if (event.key === "Escape") part("stage").focus({ preventScroll: true });
  else if (event.key in ways) {
    const next = ways[event.key];
    if (next) walkToSection(next);
    else tell("There is no further section that way.");
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

// To the left: fold an open section; from a folded one to the section around it.
function leave(view, section) {
  const outer = view.sections[section.outer];
  if (!isFolded(section)) toggleFold(section.key);
  else if (outer?.control) walkToSection(outer);
  else tell("There is no section around this one.");
}

// To the right: open a folded section; from an open one to the first section or box in it.
function enter(view, section) {
  const inner = view.sections.find((each) => view.sections[each.outer] === section && each.control);
  const box = inOrder(view).find((node) => node.section === section);
  if (isFolded(section)) toggleFold(section.key);
  else if (inner) walkToSection(inner);
  else if (box) walkTo(box);
}
