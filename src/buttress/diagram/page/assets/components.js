// Graphs as lists of numbers, and their strongly connected components.

const { packed, turned, components } = (() => {
  "use strict";

  // Lists of numbers side by side: list n is items[starts[n]] to items[starts[n + 1] - 1].

  function packed(lists) {
    const starts = new Int32Array(lists.length + 1);
    for (let n = 0; n < lists.length; n++) starts[n + 1] = starts[n] + lists[n].length;
    const items = new Int32Array(starts[lists.length]);
    for (let n = 0, at = 0; n < lists.length; n++) {
      for (const item of lists[n]) items[at++] = item;
    }
    return { starts, items };
  }

  function turned({ starts, items }, size) {
    const counts = new Int32Array(size + 1);
    for (const item of items) counts[item + 1]++;
    for (let n = 0; n < size; n++) counts[n + 1] += counts[n];
    const found = { starts: counts, items: new Int32Array(items.length) };
    const next = counts.slice();
    for (let n = 0; n + 1 < starts.length; n++) {
      for (let at = starts[n]; at < starts[n + 1]; at++) found.items[next[items[at]]++] = n;
    }
    return found;
  }

  // The components of the nodes that `isMeant` picks, each after those that it leads to; in linear time
  // and without recursion (R. E. Tarjan, SIAM Journal on Computing 1 (1972)).

  function components(size, isMeant, successors) {
    const { starts, items } = successors;
    const index = new Int32Array(size);
    const low = new Int32Array(size);
    const next = starts.slice(0, size);
    const pending = [];
    const path = [];
    const found = [];
    let met = 0;
    const meet = (node) => {
      index[node] = low[node] = ++met;
      pending.push(node);
      path.push(node);
    };
    for (let root = 0; root < size; root++) {
      if (!isMeant(root) || index[root]) continue;
      meet(root);
      while (path.length) {
        const node = path[path.length - 1];
        if (next[node] < starts[node + 1]) {
          const other = items[next[node]++];
          if (!index[other]) meet(other);
          else if (low[other] < low[node]) low[node] = low[other];
          continue;
        }
        path.pop();
        const below = low[node];
        if (below === index[node]) {
          const members = [];
          do {
            members.push(pending.pop());
            low[members[members.length - 1]] = size + 1; // complete: beyond all
          } while (members[members.length - 1] !== node);
          found.push(members);
        }
        if (path.length) {
          const before = path[path.length - 1];
          if (below < low[before] && low[node] <= size) low[before] = below;
        }
      }
    }
    return found;
  }

  return { packed, turned, components };
})();
