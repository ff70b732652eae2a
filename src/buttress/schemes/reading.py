"""Schemes from TOML, with every mistake collected."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import attrs

from buttress.schemes.catalogue import Catalogue
from buttress.schemes.naming import plain_name
from buttress.schemes.problem import CatalogueProblem
from buttress.schemes.scheme import CriticalQuestion, Effect, Force, PremiseRole, Scheme
from buttress.schemes.tables import Table, Tables, hint, quoted

__all__ = ["read_catalogue", "read_schemes"]

_LARGEST_FILE = 2**20
_MOST_SCHEMES = 1000

_FILE_KEYS = ("group", "schemes")
_SCHEME_KEYS = (
    "aliases",
    "aif",
    "group",
    "force",
    "least_premises",
    "summary",
    "conclusion",
    "provenance",
    "roles",
    "questions",
    "extends",
    "replaces",
)
_ROLE_KEYS = ("name", "says", "aliases", "optional", "implicit")
_QUESTION_KEYS = ("name", "asks", "unmet")

_T = TypeVar("_T")


def read_catalogue(path: str | Path, base: Catalogue | None = None) -> Catalogue:
    """The schemes of a TOML file, after those of `base`, which they may extend or replace.

    What cannot be read is among the result's `problems`, as is a file that cannot be opened.
    """
    base = base or Catalogue()
    name = str(path)
    try:
        with Path(path).open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
        if len(content) > _LARGEST_FILE:
            message = f"a file of schemes may have {_LARGEST_FILE // 1024} KiB at most"
        else:
            return read_schemes(content.decode("utf-8"), name, base)
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
    except UnicodeDecodeError:
        message = "is not UTF-8"
    return attrs.evolve(base, problems=(*base.problems, CatalogueProblem(name, message)))


def read_schemes(text: str, path: str, base: Catalogue) -> Catalogue:
    """The same for a text; `path` is what problems name."""
    import tomllib  # noqa: PLC0415  most commands read no schemes

    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        problem = _syntax_problem(path, error)
        return attrs.evolve(base, problems=(*base.problems, problem))
    return _Reader(path, text, base).catalogue(data)


def _syntax_problem(path: str, error: Exception) -> CatalogueProblem:
    if isinstance(error, RecursionError):
        return CatalogueProblem(path, "the tables are nested too deep")
    found = re.search(r" \(at line (\d+), column (\d+)\)$", str(error))
    message = str(error)[: found.start()] if found else str(error)
    column = f" (column {found[2]})" if found else ""
    line = int(found[1]) if found else None
    return CatalogueProblem(path, f"is not TOML{column}: {message}", line=line)


class _Reader:
    """Reads one file; every complaint is kept with its place."""

    def __init__(self, path: str, text: str, base: Catalogue) -> None:
        self._tables = Tables(path, text)
        self._base = base
        self._schemes = {plain_name(scheme.name): scheme for scheme in base}
        self._old = dict(self._schemes)
        self._own: set[str] = set()

    def catalogue(self, data: Table) -> Catalogue:
        self._tables.know(data, _FILE_KEYS, "")
        group = self._tables.text(data, "group", "") or "Schemes of your own"
        schemes = data.get("schemes", {})
        if not isinstance(schemes, dict):
            self._tables.complain(
                "schemes", 'expected tables such as [schemes."argument from habit"]'
            )
            schemes = {}
        if len(schemes) > _MOST_SCHEMES:
            self._tables.complain("schemes", f"only the first {_MOST_SCHEMES} schemes are read")
        for name in list(schemes)[:_MOST_SCHEMES]:
            self._scheme(name, schemes[name], group)
        return Catalogue(
            tuple(self._schemes.values()), (*self._base.problems, *self._tables.problems)
        )

    def _scheme(self, name: str, data: Any, group: str) -> None:
        place = f"schemes.{quoted(name)}"
        plain = plain_name(name)
        if not isinstance(data, dict) or not plain:
            self._tables.complain(place, "expected a name and a table with the scheme's parts")
            return
        self._tables.know(data, _SCHEME_KEYS, place)
        parent = self._parent(data, place)
        if "extends" in data and parent is None:
            return
        if plain in self._own:
            self._tables.complain(place, "this scheme is given twice, spelt in two ways")
            return
        if plain in self._old and not data.get("replaces") and parent is not self._old[plain]:
            known = self._old[plain].name
            self._tables.complain(
                place,
                f"there is a scheme {known!r} already; to add to it, say extends = "
                f'"{known}"; to put yours in its place, say replaces = true',
            )
            return
        scheme = self._assembled(name, data, parent, group, place)
        if scheme is not None:
            self._own.add(plain)
            self._schemes[plain] = scheme

    def _parent(self, data: Table, place: str) -> Scheme | None:
        wanted = self._tables.text(data, "extends", place)
        if wanted is None:
            return None
        found = self._schemes.get(plain_name(wanted))
        if found is None and (other := self._base.find(wanted)):
            found = self._schemes[plain_name(other.name)]
        if found is None:
            likest = () if self._tables.is_full else self._base.near(wanted)
            near = " or ".join(repr(scheme.name) for scheme in likest)
            meant = f"; did you mean {near}?" if near else ""
            self._tables.complain(f"{place}.extends", f"there is no scheme {wanted!r}{meant}")
        return found

    def _assembled(
        self, name: str, data: Table, parent: Scheme | None, group: str, place: str
    ) -> Scheme | None:
        same = parent is not None and plain_name(parent.name) == plain_name(name)
        inherited = parent if same else None
        summary = self._tables.text(data, "summary", place) or (parent.summary if parent else None)
        conclusion = self._tables.text(data, "conclusion", place) or (
            parent.conclusion if parent else None
        )
        roles = _merged(parent.roles if parent else (), self._roles(data, place))
        for key, value in (("summary", summary), ("conclusion", conclusion), ("roles", roles)):
            if not value and key not in data:
                self._tables.complain(place, f"the scheme has no {key}")
        if not summary or not conclusion or not roles:
            return None
        own_questions = self._questions(data, roles, place)
        questions = _merged(parent.questions if parent else (), own_questions)
        return Scheme(
            name=inherited.name if inherited else " ".join(name.split()),
            summary=summary,
            conclusion=conclusion,
            group=self._tables.text(data, "group", place)
            or (inherited.group if inherited else group),
            roles=roles,
            questions=tuple(attrs.evolve(q, number=n) for n, q in enumerate(questions, 1)),
            aliases=_joined(
                inherited.aliases if inherited else (), self._tables.texts(data, "aliases", place)
            ),
            aif=_joined(inherited.aif if inherited else (), self._aif(data, place)),
            force=self._force(data, place) or (parent.force if parent else Force.PRESUMPTIVE),
            least_premises=self._tables.count(data, "least_premises", place)
            or (parent.least_premises if parent else 1),
            provenance=_joined(
                parent.provenance if parent else (), self._tables.texts(data, "provenance", place)
            ),
        )

    # The parts of a scheme

    def _roles(self, data: Table, place: str) -> tuple[PremiseRole, ...]:
        roles: dict[str, PremiseRole] = {}
        for where, table in self._tables.tables(data, "roles", place):
            self._tables.know(table, _ROLE_KEYS, where)
            name, says = self._tables.needed(table, ("name", "says"), where)
            if name is None or says is None:
                continue
            if plain_name(name) in roles:
                self._tables.complain(f"{where}.name", f"there are two roles named {name!r}")
                continue
            roles[plain_name(name)] = PremiseRole(
                name,
                says,
                self._tables.texts(table, "aliases", where),
                self._tables.flag(table, "optional", where),
                self._tables.flag(table, "implicit", where),
            )
        return tuple(roles.values())

    def _questions(
        self, data: Table, roles: Iterable[PremiseRole], place: str
    ) -> tuple[CriticalQuestion, ...]:
        by_name = {plain_name(name): role.name for role in roles for name in role.names}
        by_name.update((plain_name(role.name), role.name) for role in roles)
        questions: dict[str, CriticalQuestion] = {}
        for where, table in self._tables.tables(data, "questions", place):
            self._tables.know(table, _QUESTION_KEYS, where)
            name, asks, unmet = self._tables.needed(table, ("name", "asks", "unmet"), where)
            if name is None or asks is None or unmet is None:
                continue
            if plain_name(name) in questions:
                self._tables.complain(f"{where}.name", f"there are two questions named {name!r}")
                continue
            effect, _, rest = unmet.partition(" ")
            role = by_name.get(plain_name(rest)) if rest else None
            if effect == Effect.UNDERMINES and role is not None:
                question = CriticalQuestion(0, name, asks, Effect.UNDERMINES, role)
            elif effect in (Effect.REBUTS, Effect.UNDERCUTS) and not rest:
                question = CriticalQuestion(0, name, asks, Effect(effect))
            else:
                self._tables.complain(f"{where}.unmet", _effects(effect, rest, by_name))
                continue
            questions[plain_name(name)] = question
        return tuple(questions.values())

    def _aif(self, data: Table, place: str) -> tuple[tuple[str, int | None], ...]:
        """`ExpertOpinion 15` is a name and its number; the number may be left out."""
        found: list[tuple[str, int | None]] = []
        for text in self._tables.texts(data, "aif", place):
            name, _, number = text.rpartition(" ")
            if name and number.isascii() and number.isdigit() and len(number) < 7:
                found.append((name, int(number)))
            else:
                found.append((text, None))
        return tuple(found)

    def _force(self, data: Table, place: str) -> Force | None:
        word = self._tables.text(data, "force", place)
        if word is None:
            return None
        if word in set(Force):
            return Force(word)
        self._tables.complain(
            f"{place}.force", f"expected one of {', '.join(Force)}; found {word!r}"
        )
        return None


def _merged(inherited: tuple[_T, ...], own: tuple[_T, ...]) -> tuple[_T, ...]:
    """Inherited parts and own ones; an own part takes the place of its namesake."""
    name: Callable[[Any], str] = lambda part: plain_name(part.name)  # noqa: E731
    parts = {name(part): part for part in inherited}
    parts.update((name(part), part) for part in own)
    return tuple(parts.values())


def _joined(inherited: tuple[_T, ...], own: tuple[_T, ...]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys((*inherited, *own)))


def _effects(effect: str, rest: str, roles: Mapping[str, str]) -> str:
    expected = "expected rebuts, undercuts, or undermines and the name of a role"
    if effect == Effect.UNDERMINES and rest:
        known = ", ".join(dict.fromkeys(roles.values()))
        return f"{expected}; the scheme has no role {rest!r}, only {known}"
    return f"{expected}; found {f'{effect} {rest}'.strip()!r}{hint(effect, tuple(Effect))}"
