// What stands, worked out in the page; components.js and well_founded.js go before.
//
// `program` and `elements` are as buttress.diagram.page.payload makes them.

const { standings, dependents } = (() => {
  "use strict";

  const WORDS = { "1": "in", "0": "undecided", "-1": "out" };
  const prepared = new WeakMap();

  function prepare(program) {
    if (!prepared.has(program)) {
      const places = new Map(program.ids.map((id, place) => [id, place]));
      prepared.set(program, { index: indexed(program), places });
    }
    return prepared.get(program);
  }

  // For each element's identifier "in", "out" or "undecided", with the elements in `off` switched
  // off: the grounded labelling is the well-founded model of the program.
  function standings(program, off = []) {
    const { index, places } = prepare(program);
    const clauses = [];
    for (const id of off) {
      const place = places.get(id);
      if (place !== undefined) for (const clause of program.switches[place]) clauses.push(clause);
    }
    const values = wellFounded(index, clauses);
    const found = Object.create(null); // a title may be "__proto__"
    program.ids.forEach((id, place) => {
      found[id] = WORDS[values[program.goals[place]]];
    });
    return found;
  }

  // The identifiers of all that rests on an element, nearest first.
  function dependents(elements, id) {
    const above = new Map(elements.map((element) => [element.id, element.dependents]));
    const found = new Set([id]);
    for (const each of found) {
      for (const other of above.get(each) ?? []) found.add(other);
    }
    found.delete(id);
    return [...found];
  }

  return { standings, dependents };
})();
