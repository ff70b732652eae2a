// Dimming what does not match: by tag, standing, extensions and finding. Of one kind any will do, of
// several kinds each must hold.

const FILTERS = {
  tags: { label: "Tag", of: (element) => element.tags, shown: (value) => `#${value}` },
  standings: {
    label: "Standing",
    of: (element) => [standingOf(element.id)].filter(Boolean),
    shown: (value) => `${SIGNS[value]} ${value}`,
    values: STANDINGS,
  },
  accepted: {
    label: `Accepted by ${payload.judgement?.semantics} extensions`,
    of: (element) => [element.accepted].filter(Boolean),
    shown: (value) => ACCEPTED[value].word,
    values: Object.keys(ACCEPTED),
  },
  findings: {
    label: "Finding",
    of: (element) => element.findings.map((finding) => finding.code),
    shown: (value) => `${value} ${findingNames.get(value) ?? ""}`,
  },
};
const findingNames = new Map(
  payload.elements.flatMap((each) => each.findings.map(({ code, name }) => [code, name])),
);

function isFiltered() {
  return Object.keys(FILTERS).some((name) => state[name].size);
}

// Whether the element of an identifier matches every filter.
function matches(id) {
  const element = elements.get(id);
  return Object.entries(FILTERS).every(
    ([name, { of }]) => !state[name].size || (element && of(element).some((value) => state[name].has(value))),
  );
}

function countsOf({ of }) {
  const counts = new Map();
  for (const element of payload.elements) {
    for (const value of new Set(of(element))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function refreshFilters() {
  const groups = Object.entries(FILTERS).map(([name, filter]) => {
    const counts = countsOf(filter);
    for (const value of state[name]) if (!counts.has(value)) counts.set(value, 0);
    const values = filter.values?.filter((each) => counts.has(each)) ?? [...counts.keys()].sort();
    if (!values.length) return null;
    return make(
      "fieldset",
      {},
      make("legend", {}, filter.label),
      ...values.map((value) =>
        make(
          "label",
          { class: "tick" },
          make("input", {
            type: "checkbox",
            checked: state[name].has(value),
            "data-filter": name,
            value,
            change: (event) => setFilter(name, value, event.target.checked),
          }),
          make("span", {}, filter.shown(value)),
          make("span", { class: "quiet" }, String(counts.get(value))),
        ),
      ),
    );
  });
  const shown = groups.filter(Boolean);
  const focused = document.activeElement?.closest?.("#filters") ? document.activeElement : null;
  part("filters").replaceChildren(...(shown.length ? shown : [make("p", {}, "There is nothing to filter by: no tags, standings or findings.")]));
  if (focused) {
    const again = [...part("filters").querySelectorAll("input")].find(
      (input) => input.dataset.filter === focused.dataset.filter && input.value === focused.value,
    );
    again?.focus();
  }
  const set = Object.keys(FILTERS).reduce((sum, name) => sum + state[name].size, 0);
  document.querySelector("#filter > summary .count").textContent = set ? String(set) : "";
  part("unfilter").disabled = !set;
}

function setFilter(name, value, isOn) {
  if (isOn) state[name].add(value);
  else state[name].delete(value);
  filterAnew();
}

function filterAnew() {
  refreshFilters();
  refreshContents();
  refreshMarks();
  remember();
  const count = payload.elements.filter(({ id }) => matches(id)).length;
  tell(isFiltered() ? `${count} of ${payload.elements.length} match the filter.` : "No filter.");
}

function unfilter() {
  for (const name of Object.keys(FILTERS)) state[name].clear();
  filterAnew();
  document.querySelector("#filter > summary").focus();
}
