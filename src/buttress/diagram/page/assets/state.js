// What the reader has chosen. The address keeps all of it.

const FIRST = {
  view: payload.views[0].name,
  theme: document.documentElement.dataset.theme,
};

const state = {
  view: FIRST.view,
  theme: FIRST.theme,
  selected: null, // the identifier of an element
  query: "",
  off: new Set(), // identifiers of what is switched off
  tags: new Set(),
  standings: new Set(),
  findings: new Set(), // codes
  folded: new Set(), // keys of sections
  sight: null, // [x, y, scale]: the point of the picture in the middle; null shows it as at first
};
