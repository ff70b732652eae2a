// What the reader has chosen. The address keeps all of it.

const FIRST = {
  view: payload.views[0].name,
  theme: document.documentElement.dataset.theme,
  folded: new Set(
    payload.views.flatMap(({ sections }) => sections.filter((each) => each[6]).map((each) => each[1])),
  ), // what the map's author wants closed
};

const state = {
  view: FIRST.view,
  theme: FIRST.theme,
  selected: null, // the identifier of an element
  query: "",
  off: new Set(), // identifiers of what is switched off
  tags: new Set(),
  standings: new Set(),
  accepted: new Set(), // all, some, none: of the extensions
  findings: new Set(), // codes
  folded: new Set(FIRST.folded), // keys of sections
  sight: null, // [x, y, scale]: the point of the picture in the middle; null shows it as at first
};
