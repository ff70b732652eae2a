"""The semantics of abstract argumentation by name."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Semantics"]


class Semantics(StrEnum):
    """Which sets of arguments can be accepted together: the extensions.

    The *range* of a set is the set with all that it attacks. Sources: Dung (1995) for admissible,
    complete, grounded, preferred and stable; Bondarenko et al. (1997) for naive; Dung, Mancarella
    and Toni (2007) for ideal; Caminada (2006, 2007) for semi-stable and eager; Verheij (1996) for
    stage; Baroni, Giacomin and Guida (2005) for CF2. P. Baroni, M. Caminada and M. Giacomin, "An
    introduction to argumentation semantics", The Knowledge Engineering Review 26 (2011), has most
    of them in one place.
    """

    CONFLICT_FREE = "conflict-free"
    """No member attacks a member."""
    NAIVE = "naive"
    """Conflict-free, and no conflict-free set is larger (contains it)."""
    ADMISSIBLE = "admissible"
    """Conflict-free, and attacks whatever attacks it."""
    COMPLETE = "complete"
    """Admissible, and contains every argument all of whose attackers it attacks."""
    GROUNDED = "grounded"
    """The smallest complete extension; there is exactly one."""
    PREFERRED = "preferred"
    """Admissible, and no admissible set is larger."""
    STABLE = "stable"
    """Conflict-free, and attacks every argument outside; there may be none."""
    SEMI_STABLE = "semi-stable"
    """Complete with a range that no other complete extension's range exceeds."""
    STAGE = "stage"
    """Conflict-free with a range that no other conflict-free set's range exceeds."""
    IDEAL = "ideal"
    """The largest admissible set within every preferred extension; there is exactly one."""
    EAGER = "eager"
    """The largest admissible set within every semi-stable extension; there is exactly one."""
    CF2 = "cf2"
    """Naive within each strongly connected component, after what earlier components attack."""
