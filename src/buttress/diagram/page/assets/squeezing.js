// Taking out what is empty, along one axis: everything keeps its size and its order, and where there
// is nothing for a long way, that way becomes short. What is drawn need not be laid out anew.

const GAP = 26;

// A function from the old positions to the new; `taken` are pairs of a start and an end.
function squeezed(taken) {
  const sorted = taken.filter(([start, end]) => end > start).sort((one, two) => one[0] - two[0]);
  const cuts = []; // from `at` on, everything moves by `by` in all
  let reached = sorted.length ? sorted[0][1] : 0;
  let by = 0;
  for (const [start, end] of sorted) {
    const empty = start - reached - GAP;
    if (empty > 0) {
      by += empty;
      cuts.push({ from: reached + GAP / 2, to: reached + GAP / 2 + empty, by });
    }
    reached = Math.max(reached, end);
  }
  return (position) => {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle].from < position) low = middle + 1;
      else high = middle;
    }
    if (!low) return position;
    const cut = cuts[low - 1];
    return position - cut.by + Math.max(cut.to - position, 0);
  };
}
