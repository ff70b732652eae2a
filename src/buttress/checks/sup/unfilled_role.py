"""SUP004: unfilled role."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from buttress.checks.context import Context
from buttress.checks.data_places import key_place
from buttress.checks.finding import Finding
from buttress.checks.fix import Edit, Fix
from buttress.checks.naming import listed, shortened
from buttress.checks.rule import rule
from buttress.checks.scheme_roles import Filling, fillings
from buttress.checks.scheme_use import SchemeUse, scheme_uses
from buttress.model import Severity

if TYPE_CHECKING:
    from buttress.schemes import PremiseRole, Scheme

__all__ = ["unfilled_role"]

_MOST = 10


@rule("SUP004", "unfilled-role", Severity.WARNING)
def unfilled_role(context: Context) -> Iterator[Finding]:
    """An argument by a scheme lacks a premise that the scheme calls for.

    What it does:
        Where the data say which premise fills which role (roles: step numbers or titles), it
        reports a required role that none fills, a role that the scheme does not have, and an
        entry that leads to no premise of the inference. Where they do not, it tells only, as
        information, of an inference with fewer premises than its scheme has required roles.
        Roles that are optional or mostly left unsaid may stay empty.

    Why it matters:
        A scheme carries its conclusion only when all its premises are there. What nobody has
        said, nobody has examined: an expert's word with no word on the expertise, a treaty
        without the occasion on which it binds.

    Example:
        <Forecast>: The weather service expects rain.

        (1) [Said]: The service says that it will rain. {basis: testimony}
        -- expert opinion {roles: {claim: 1}} --
        (2) [Rain]: It will rain.

    How to mend it:
        Add the premise and name it in the roles. `buttress schemes NAME` shows a scheme's roles
        and an argument to fill in. One premise may fill several roles.

    Source:
        D. Walton, C. Reed and F. Macagno, Argumentation Schemes (2008), on missing premises.
    """
    for use in context.derived(scheme_uses):
        if use.inference is None:
            continue
        if use.roles:
            yield from _told(use)
        elif use.scheme is not None:
            yield from _counted(use, use.scheme)


def _told(use: SchemeUse) -> Iterator[Finding]:
    """What is wrong with roles that the data assign."""
    if not use.names:
        yield unfilled_role.finding(
            f"{use.who} says which premises fill which roles, but names no scheme.",
            use.argument,
            span=use.span,
            help="name the scheme on the inference line, as in -- expert opinion --",
        )
    if use.scheme is None:
        return
    found = fillings(use)
    filled = {filling.role.name for filling in found if filling.role and filling.has_any}
    for filling in found[:_MOST]:
        if filling.role is None and not filling.is_conclusion:
            meant = _meant(filling, use)
            yield _stranger(filling, meant, use)
            if meant and (role := use.scheme.role(meant)):
                filled.add(role.name)
        else:
            for entry in filling.strays[:_MOST]:
                yield _stray(filling.key, entry, use)
    empty = [role for role in use.scheme.required_roles if role.name not in filled]
    if empty:
        yield _empty(empty, use, use.scheme)


def _meant(filling: Filling, use: SchemeUse) -> str | None:
    """The name of a role that looks like a key which is none."""
    from difflib import get_close_matches  # noqa: PLC0415  only for what is not found

    names = [name for each in use.schemes for role in each.roles for name in role.names]
    near = get_close_matches(filling.key[:80].casefold(), names, n=1, cutoff=0.7)
    return near[0] if near else None


def _stranger(filling: Filling, meant: str | None, use: SchemeUse) -> Finding:
    """A role that the scheme does not have."""
    scheme = use.schemes[0]
    place = key_place(use.inference, filling.key) if use.inference else None
    fix = None
    if meant and place is not None:
        fix = Fix(f"write {meant}", (Edit(place, meant),), is_safe=False)
    roles = listed([role.name for role in scheme.roles], most=8)
    return unfilled_role.finding(
        f"{use.who} fills the role “{shortened(filling.key)}”, which the scheme "
        f"“{scheme.name}” does not have.",
        use.argument,
        span=place or use.span,
        help=f"did you mean “{meant}”?" if meant else f"its roles are {roles}",
        fix=fix,
    )


def _stray(key: str, entry: Any, use: SchemeUse) -> Finding:
    """An entry that leads to no step that the inference draws on."""
    shown = shortened(str(entry))
    is_number = isinstance(entry, int) and not isinstance(entry, bool)
    what = f"step ({shown})" if is_number else f"“{shown}”"
    place = key_place(use.inference, key) if use.inference else None
    numbers = [str(number) for number in use.inference.premises] if use.inference else []
    return unfilled_role.finding(
        f"{use.who} fills the role “{shortened(key)}” with {what}, which is no premise of the "
        "inference.",
        use.argument,
        span=place or use.span,
        help=f"give the number or title of a step that it draws on: {listed(numbers, most=12)}",
    )


def _empty(empty: list[PremiseRole], use: SchemeUse, scheme: Scheme) -> Finding:
    roles = listed([f"“{role.name}”" for role in empty])
    kind = "role" if len(empty) == 1 else "roles"
    return unfilled_role.finding(
        f"{use.who} argues by the scheme “{scheme.name}”, and no premise fills the {kind} {roles}.",
        use.argument,
        span=use.span,
        help=_advice(empty),
    )


def _counted(use: SchemeUse, scheme: Scheme) -> Iterator[Finding]:
    """Too few premises for the roles, whichever they fill."""
    required, count = scheme.required_roles, len(use.steps)
    if count >= len(required) or count < scheme.least_premises or use.only_scheme is None:
        return
    roles = listed([f"“{role.name}”" for role in required])
    needed = {2: "two", 3: "three"}.get(len(required), str(len(required)))
    premises = "one premise" if count == 1 else f"{count} premises"
    yield unfilled_role.finding(
        f"{use.who} argues by the scheme “{scheme.name}” from {premises}, and its roles {roles} "
        f"call for {needed}.",
        use.argument,
        span=use.span,
        help=f"{_advice(required)}; or say in `roles` which premise fills several",
        severity=Severity.INFO,
    )


def _advice(roles: tuple[PremiseRole, ...] | list[PremiseRole]) -> str:
    says = " ".join(f"“{role.says}” ({role.name})" for role in roles[:4])
    return f"add what is missing as a premise: {says}"
