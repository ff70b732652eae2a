"""The snoring professor: a map that is judged otherwise by the weakest link than by the last."""

__all__ = ["LIBRARY"]

LIBRARY = """
<Library>

(1) [Snores]: Bob snores in the library. {basis: observation}
-- {priority: 1} --
(2) [Misbehaves]: Bob misbehaves.
-- {priority: 3} --
(3) [Denied]: Bob may not come in.
  >< [Granted]

<Rank>

(1) [Professor]: Bob is a professor. {basis: observation}
-- {priority: 2} --
(2) [Granted]: Bob may come in.
"""
