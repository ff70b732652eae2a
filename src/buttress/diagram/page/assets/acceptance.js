// What becomes of an element, in words: its standing, and where a semantics has several extensions,
// how many of them accept it.

const STANDINGS = ["in", "out", "undecided"];
const SIGNS = { in: "✓", out: "✗", undecided: "?" };
const ACCEPTED = {
  all: { word: "in all of them", term: "sceptically accepted" },
  some: { word: "in some, not in all", term: "credulously accepted, but not sceptically" },
  none: { word: "in none of them", term: "not even credulously accepted" },
};

// What stands: as the map was judged, and what switching something off has changed.
function standingOf(id) {
  return switched.changed.get(id) ?? elements.get(id)?.standing ?? null;
}

function isChanged(id) {
  return switched.changed.has(id);
}

// The sign and the words for what becomes of it now, as the picture has them; `words` alone without
// the sign.
function toldStanding(id) {
  const standing = standingOf(id);
  if (!standing) return null;
  const isSome = !isChanged(id) && elements.get(id).accepted === "some";
  const words = isSome ? "in some" : standing;
  return { standing, words, shown: `${SIGNS[standing]} ${words}` };
}

// In the panel: how many extensions accept it, in plain words and in those of the field.
function acceptedBy({ accepted, standing }) {
  if (!accepted) return null;
  const several = `${payload.judgement.semantics} extension`;
  const plainly = {
    all: `In every ${several}: however the open conflicts are settled, it stands.`,
    some: `In some ${several}s and not in others: it depends on how the open conflicts are settled.`,
    none: `In no ${several}: ${standing === "out" ? "however the open conflicts are settled, it falls" : "nothing that settles the open conflicts makes it stand"}.`,
  }[accepted];
  const before = state.off.size ? "With everything switched on: " : "";
  return make(
    "p",
    { class: `accepted ${accepted}` },
    make("strong", {}, `${before}${ACCEPTED[accepted].term}`),
    make("span", {}, plainly),
  );
}
