"""Why a statement meets its proof standard or does not, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from buttress.model import ArgumentMap, ElementKind, Endpoint, ProofStandard, Relation
from buttress.semantics.proof_standards.argument_graph import WeighedArgument
from buttress.semantics.proof_standards.settling import Acceptability, Applicability, Settled
from buttress.semantics.proof_standards.standards import Thresholds, meets
from buttress.semantics.reading import statement_literal
from buttress.semantics.theory import Literal
from buttress.semantics.wording import listed, name_of

__all__ = ["argument_name", "reason_sentence"]

_Judged = Sequence[tuple[WeighedArgument, Applicability]]


def reason_sentence(map: ArgumentMap, settled: Settled, title: str, arguments: _Judged) -> str:
    """`[Title] is acceptable: …`, with what decides."""
    end = Endpoint(ElementKind.STATEMENT, title)
    literal = statement_literal(title)
    status = settled.literals[literal]
    if literal in settled.graph.given:
        clause = "it is an axiom, which needs no argument"
    else:
        pro = [(a, state) for a, state in arguments if a.is_pro]
        con = [(a, state) for a, state in arguments if not a.is_pro]
        clause = _Clause(map, settled, literal).of(status, pro, con)
    return f"{name_of(map, end)} is {status}: {clause}."


def argument_name(map: ArgumentMap, argument: WeighedArgument) -> str:
    """What the map has for an argument: `<Title>`, or the statement that speaks by itself."""
    origin = argument.origin
    if isinstance(origin, Relation):
        origin = origin.source
    assert origin is not None  # noqa: S101  every argument of a map has one
    return name_of(map, origin)


class _Clause:
    """The clause that follows `[Title] is …:`."""

    def __init__(self, map: ArgumentMap, settled: Settled, literal: Literal) -> None:
        self._map = map
        self._settled = settled
        self._literal = literal
        self._standard = settled.graph.standard(literal)

    def of(self, status: Acceptability, pro: _Judged, con: _Judged) -> str:
        for_it = _heaviest(pro, Applicability.APPLIES)
        against = _heaviest(con, Applicability.APPLIES)
        if status is Acceptability.UNDETERMINED:
            return self._undetermined(pro, con)
        if status is Acceptability.ACCEPTABLE:
            assert for_it is not None  # noqa: S101  every standard asks for one
            return self._met(for_it, _heaviest(con, Applicability.APPLIES, or_open=True))
        if not pro:
            return "nothing is said for it"
        if for_it is None:
            return f"nothing said for it applies: {self._why_it_fails(pro[0][0])}"
        return self._missed(for_it, against)

    def _met(self, pro: WeighedArgument, con: WeighedArgument | None) -> str:
        weighed = self._weighed(pro)
        if self._standard is ProofStandard.SCINTILLA:
            return f"{weighed} speaks for it, and a scintilla of evidence is all that is asked"
        if con is None:
            return f"{weighed} speaks for it, and nothing that applies speaks against it"
        return f"{weighed} outweighs {self._weighed(con)}{_how_far(self._standard)}"

    def _missed(self, pro: WeighedArgument, con: WeighedArgument | None) -> str:
        weighed, standard = self._weighed(pro), self._standard
        if standard is ProofStandard.DIALECTICAL_VALIDITY and con is not None:
            rival = self._weighed(con)
            return f"{rival} speaks against it, and dialectical validity allows nothing to"
        if con is not None and pro.weight == con.weight:
            return f"{weighed}, for it, and {self._weighed(con)}, against it, weigh the same"
        if con is not None and pro.weight < con.weight:
            return f"{weighed} does not outweigh {self._weighed(con)}"
        rival = "" if con is None else f" against {self._weighed(con)}"
        asked = _asked(standard, pro, con, self._settled.thresholds)
        return f"{weighed}{rival} is not enough: {asked}"

    def _undetermined(self, pro: _Judged, con: _Judged) -> str:
        open_ones = [a for a, s in (*pro, *con) if s is Applicability.UNDETERMINED]
        names = listed([self._name(a) for a in open_ones])
        verb = "applies" if len({self._name(a) for a in open_ones}) == 1 else "apply"
        return f"whether {names} {verb} depends, in a circle, on what is to be shown"

    def _why_it_fails(self, argument: WeighedArgument) -> str:
        found = self._settled.literals
        name = self._name(argument)
        for literal in argument.premises:
            if found[literal] is Acceptability.NOT_SHOWN:
                if literal == name:
                    return f"{name} is not shown itself"
                if self._is_bearing(literal):
                    return "what is said for it is undercut"
                return f"{name} uses {self._said(literal)}, which is not shown"
        for literal in argument.exceptions:
            if found[literal] is Acceptability.ACCEPTABLE:
                return f"{name} is undercut by {self._said(literal)}, which is acceptable"
        return f"{name} is not settled"

    def _is_bearing(self, literal: Literal) -> bool:
        return literal.startswith("∴")

    def _said(self, literal: Literal) -> str:
        kind = ElementKind.STATEMENT if literal.startswith("[") else ElementKind.ARGUMENT
        return name_of(self._map, Endpoint(kind, literal[1:-1]))

    def _weighed(self, argument: WeighedArgument) -> str:
        name = self._name(argument)
        own = argument.is_pro and name == self._own_name()
        return f"{'its own assertion' if own else name} ({argument.weight:g})"

    def _own_name(self) -> str:
        return self._said(self._literal)

    def _name(self, argument: WeighedArgument) -> str:
        return argument_name(self._map, argument)


def _heaviest(
    judged: _Judged, state: Applicability, *, or_open: bool = False
) -> WeighedArgument | None:
    counted = [
        argument
        for argument, found in judged
        if found is state or (or_open and found is Applicability.UNDETERMINED)
    ]
    return max(counted, key=lambda argument: argument.weight, default=None)


def _how_far(standard: ProofStandard) -> str:
    return {
        ProofStandard.CLEAR_AND_CONVINCING: ", clearly and convincingly",
        ProofStandard.BEYOND_REASONABLE_DOUBT: ", beyond reasonable doubt",
    }.get(standard, "")


def _asked(
    standard: ProofStandard,
    pro: WeighedArgument,
    con: WeighedArgument | None,
    thresholds: Thresholds,
) -> str:
    """What a standard asks for that is not given."""
    if standard is ProofStandard.PREPONDERANCE:
        return "it has to weigh something"
    is_clear = standard is ProofStandard.CLEAR_AND_CONVINCING
    lead = "to be clear and convincing" if is_clear else "beyond reasonable doubt"
    least = thresholds.minimum if con else max(thresholds.minimum, thresholds.margin)
    if con is None or not meets(
        ProofStandard.CLEAR_AND_CONVINCING, pro.weight, None, attrs.evolve(thresholds, margin=0)
    ):
        return f"{lead} it has to weigh more than {least:g}"
    if not meets(ProofStandard.CLEAR_AND_CONVINCING, pro.weight, con.weight, thresholds):
        return f"{lead} it has to outweigh what is against it by more than {thresholds.margin:g}"
    return f"{lead} what is against it has to weigh less than {thresholds.doubt:g}"
