// What the page was given, and the parts of the document that the script works on.

const payload = JSON.parse(document.getElementById("payload").textContent);
const elements = new Map(payload.elements.map((element) => [element.id, element]));
const order = new Map(payload.elements.map((element, place) => [element.id, place]));
const part = (id) => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";

// An element with attributes and children; texts stay texts, whatever is in them.
function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(name, value);
    }
  }
  made.append(...children.filter((child) => child !== null && child !== ""));
  return made;
}

// A shape for a picture.
function shape(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

// Give a rectangle its place and size.
function put(rectangle, { x, y, width, height }) {
  for (const [name, value] of Object.entries({ x, y, width, height })) {
    rectangle.setAttribute(name, value);
  }
}

function counted(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}

// What an element is called, by its identifier.
function nameOf(id) {
  const name = elements.get(id)?.name ?? id.slice(id.indexOf(":") + 1);
  return name.length > 120 ? `${name.slice(0, 119)}…` : name;
}
