// What each box is called: first what is written in it, line by line, as a reader sees it, then what
// kind of box it is and what else holds of it.

const MARK = ".f-mark-in, .f-mark-out, .f-mark-undecided";

function refreshLabels(view) {
  for (const node of view.nodes) {
    node.written ??= writtenIn(node.group);
    const now = [standingOf(node.id), isChanged(node.id), state.off.has(node.id), node.isDim].join();
    if (node.labelled !== now) node.group.setAttribute("aria-label", labelOf(node));
    node.labelled = now;
    const isCurrent = node.id === state.selected;
    if (node.isCurrent === isCurrent) continue;
    if (isCurrent) node.group.setAttribute("aria-current", "true");
    else node.group.removeAttribute("aria-current");
    node.isCurrent = isCurrent;
  }
}

// The lines in a box: those of one look belong together.
function writtenIn(group) {
  const found = [];
  for (const text of group.querySelectorAll("text")) {
    const look = text.getAttribute("class");
    const isMark = text.matches(MARK);
    const isCount = text.matches(".f-finding");
    if (found.at(-1)?.look === look) found.at(-1).words += ` ${text.textContent}`;
    else found.push({ look, isMark, isCount, words: text.textContent });
  }
  return found;
}

function labelOf(node) {
  const element = elements.get(node.id);
  const isInference = node.kind === "inference";
  const standing = toldStanding(node.id)?.words;
  const now = isChanged(node.id) ? `now ${standing}` : standing;
  const count = element?.findings.length ? counted(element.findings.length, "finding") : null;
  const isMarked = node.written.some(({ isMark }) => isMark);
  const isCounted = node.written.some(({ isCount }) => isCount);
  const isNamed = node.written.some(({ words }) => words.includes(element?.title));
  const told = [
    ...node.written.map((each) => (each.isMark ? now : each.isCount ? countIn(each) : each.words)),
    node.written.length ? null : nameOf(node.id),
    isMarked || isInference ? null : now,
    isCounted || isInference ? null : count,
    isInference && !isNamed ? `inference of ${nameOf(node.id)}` : node.kind,
    state.off.has(node.id) ? "switched off" : null,
    node.isDim ? "does not match the filter" : null,
  ];
  return told.filter(Boolean).join(", ").replace(/([.?!…:;]),/g, "$1");
}

function countIn({ words }) {
  const number = words.match(/\d+/)?.[0];
  return number ? counted(Number(number), "finding") : words;
}
