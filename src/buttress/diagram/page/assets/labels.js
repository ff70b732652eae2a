// What each box is called: first what is written in it, line by line, as a reader sees it, then what
// kind of box it is and what else holds of it.

const MARK = ".f-mark-in, .f-mark-out, .f-mark-undecided";

function refreshLabels(view) {
  for (const node of view.nodes) {
    node.written ??= writtenIn(node);
    const now = [standingOf(node.id), isChanged(node.id), state.off.has(node.id), node.isDim].join();
    if (node.labelled !== now) {
      node.group.setAttribute("aria-label", labelOf(node));
      describe(node);
    }
    node.labelled = now;
    const isCurrent = node.id === state.selected;
    if (node.isCurrent === isCurrent) continue;
    if (isCurrent) node.group.setAttribute("aria-current", "true");
    else node.group.removeAttribute("aria-current");
    node.isCurrent = isCurrent;
  }
}

// The lines in a box: those of one look belong together.
function writtenIn({ group, id }) {
  const said = `${elements.get(id)?.title}\n${elements.get(id)?.text}`;
  const found = [];
  for (const text of group.querySelectorAll("text")) {
    const look = text.getAttribute("class");
    const isMark = text.matches(MARK);
    const isCount = text.matches(".f-finding");
    const before = found.at(-1);
    if (before?.look === look) before.words = joined(before.words, text.textContent, said);
    else found.push({ look, isMark, isCount, words: text.textContent });
  }
  return found;
}

// Two lines as one: without a space where the end of the first is within a word, such as after a
// hyphen.
function joined(one, two, said) {
  const [end, start] = [/\S*$/.exec(one)[0], /^\S*/.exec(two)[0]];
  const isWithin = said.includes(end + start) && !said.includes(`${end} ${start}`);
  return isWithin ? one + two : `${one} ${two}`;
}

// The tooltip, which is read out too. What it says of the standing holds with everything on.
function describe(node) {
  const title = node.group.querySelector(":scope > title");
  if (!title || (!isChanged(node.id) && !node.tooltip)) return;
  node.tooltip ??= title.textContent;
  const now = `${state.off.has(node.id) ? "Switched off" : "With what is switched off"}: now ${standingOf(node.id)}.`;
  title.textContent = isChanged(node.id)
    ? `${now}\n\nWith everything switched on:\n${node.tooltip}`
    : node.tooltip;
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
