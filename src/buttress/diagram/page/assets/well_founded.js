// The well-founded model of a logic program (A. Van Gelder, K. Ross and J. Schlipf, Journal of the
// ACM 38 (1991)); components.js goes before.
//
// Counters settle what they can in linear time. What is left is cut into strongly connected
// components, and in each, from the ground up, an atom is false that has no source: a clause for it
// whose atoms have sources of their own, so that none is its own ground in a circle.

const { indexed, wellFounded } = (() => {
  "use strict";

  const TRUE = 1;
  const UNKNOWN = 0;
  const FALSE = -1;
  const NONE = -1;

  // A program's clauses by the atoms in them.
  function indexed({ atoms, heads, positive, negative }) {
    const wanted = packed(positive);
    const barred = packed(negative);
    return {
      size: atoms,
      heads: Int32Array.from(heads),
      positive: wanted,
      negative: barred,
      clausesOf: turned(packed(heads.map((head) => [head])), atoms),
      wantedBy: turned(wanted, atoms),
      barredBy: turned(barred, atoms),
    };
  }

  // For each atom 1 where it is true, -1 where it is false, else 0; without the clauses in `off`.
  function wellFounded(known, off) {
    const { size, heads, positive, negative, clausesOf, wantedBy, barredBy } = known;
    const count = heads.length;
    const values = new Int8Array(size);
    const isAlive = new Uint8Array(count).fill(1);
    const alive = new Int32Array(size);
    const unmet = new Int32Array(count);
    const settled = []; // atoms whose value has not yet been passed on
    const suspects = []; // atoms whose source was refuted
    const own = clausesOf.items.slice(); // those of an atom are dropped from its end as they die
    const ends = clausesOf.starts.slice(1);
    const component = new Int32Array(size).fill(NONE);
    const source = new Int32Array(size).fill(NONE);
    const order = new Int32Array(size);
    const missing = new Int32Array(count);
    let clock = 0;

    function settle(atom, value) {
      values[atom] = value;
      settled.push(atom);
    }

    function refute(clause) {
      const head = heads[clause];
      isAlive[clause] = 0;
      alive[head]--;
      if (values[head] !== UNKNOWN) return;
      if (!alive[head]) settle(head, FALSE);
      else if (source[head] === clause) suspects.push(head);
    }

    function passOn() {
      while (settled.length) {
        const atom = settled.pop();
        const [met, refuted] = values[atom] === TRUE ? [wantedBy, barredBy] : [barredBy, wantedBy];
        for (let at = met.starts[atom]; at < met.starts[atom + 1]; at++) {
          const clause = met.items[at];
          if (--unmet[clause] === 0 && isAlive[clause] && values[heads[clause]] === UNKNOWN) {
            settle(heads[clause], TRUE);
          }
        }
        for (let at = refuted.starts[atom]; at < refuted.starts[atom + 1]; at++) {
          if (isAlive[refuted.items[at]]) refute(refuted.items[at]);
        }
      }
    }

    function successors() {
      const lists = Array.from({ length: size }, () => []);
      for (let clause = 0; clause < count; clause++) {
        const head = heads[clause];
        if (!isAlive[clause] || values[head] !== UNKNOWN) continue;
        for (const body of [positive, negative]) {
          for (let at = body.starts[clause]; at < body.starts[clause + 1]; at++) {
            if (values[body.items[at]] === UNKNOWN) lists[head].push(body.items[at]);
          }
        }
      }
      return packed(lists);
    }

    // How many atoms of its own component a clause still has to see founded.
    function lacking(clause) {
      const number = component[heads[clause]];
      let lacks = 0;
      for (let at = positive.starts[clause]; at < positive.starts[clause + 1]; at++) {
        const atom = positive.items[at];
        if (component[atom] === number && values[atom] === UNKNOWN && source[atom] === NONE) lacks++;
      }
      return lacks;
    }

    // Give sources to atoms without one where they can have one; the rest is false.
    function found(atoms) {
      const ready = [];
      for (const atom of atoms) {
        for (let at = clausesOf.starts[atom]; at < ends[atom]; at++) {
          const clause = own[at];
          if (!isAlive[clause]) continue;
          missing[clause] = lacking(clause);
          if (!missing[clause]) ready.push(clause);
        }
      }
      ready.reverse();
      while (ready.length) {
        const clause = ready.pop();
        const head = heads[clause];
        if (source[head] !== NONE || values[head] !== UNKNOWN) continue;
        order[head] = ++clock;
        source[head] = clause;
        for (let at = wantedBy.starts[head]; at < wantedBy.starts[head + 1]; at++) {
          const other = wantedBy.items[at];
          const target = heads[other];
          if (component[target] !== component[head] || source[target] !== NONE) continue;
          if (isAlive[other] && --missing[other] === 0) ready.push(other);
        }
      }
      for (const atom of atoms) {
        if (source[atom] === NONE && values[atom] === UNKNOWN) settle(atom, FALSE);
      }
    }

    // Take another source that was founded earlier than the atom itself, if there is one.
    function reroot(atom) {
      let kept = clausesOf.starts[atom];
      for (let at = kept; at < ends[atom]; at++) {
        if (isAlive[own[at]]) own[kept++] = own[at];
      }
      ends[atom] = kept;
      for (let at = clausesOf.starts[atom]; at < kept; at++) {
        if (isFounded(own[at], component[atom], order[atom])) {
          source[atom] = own[at];
          return true;
        }
      }
      return false;
    }

    function isFounded(clause, number, before) {
      for (let at = positive.starts[clause]; at < positive.starts[clause + 1]; at++) {
        const atom = positive.items[at];
        if (component[atom] !== number || values[atom] === TRUE) continue;
        if (source[atom] === NONE || order[atom] >= before) return false;
      }
      return true;
    }

    // The atoms that lose their source with those given, directly or through others.
    function uprooted(waiting) {
      const lost = [];
      while (waiting.length) {
        const atom = waiting.pop();
        if (source[atom] === NONE || values[atom] !== UNKNOWN || reroot(atom)) continue;
        source[atom] = NONE;
        lost.push(atom);
        for (let at = wantedBy.starts[atom]; at < wantedBy.starts[atom + 1]; at++) {
          const clause = wantedBy.items[at];
          if (source[heads[clause]] === clause) waiting.push(heads[clause]);
        }
      }
      return lost;
    }

    function settleComponent(members) {
      const unknown = members.filter((atom) => values[atom] === UNKNOWN);
      found(unknown);
      while (settled.length || suspects.length) {
        passOn();
        const doubted = suspects
          .splice(0)
          .filter((atom) => values[atom] === UNKNOWN && !isAlive[source[atom]]);
        if (doubted.length) found(uprooted(doubted));
      }
    }

    for (const clause of off) isAlive[clause] = 0;
    for (let clause = 0; clause < count; clause++) {
      const of = (body) => body.starts[clause + 1] - body.starts[clause];
      unmet[clause] = of(positive) + of(negative);
      if (isAlive[clause]) alive[heads[clause]]++;
    }
    for (let atom = 0; atom < size; atom++) if (!alive[atom]) settle(atom, FALSE);
    for (let clause = 0; clause < count; clause++) {
      const head = heads[clause];
      if (!unmet[clause] && isAlive[clause] && values[head] === UNKNOWN) settle(head, TRUE);
    }
    passOn();
    const knots = components(size, (atom) => values[atom] === UNKNOWN, successors());
    knots.forEach((members, number) => {
      for (const atom of members) component[atom] = number;
    });
    knots.forEach(settleComponent);
    return values;
  }

  return { indexed, wellFounded };
})();
