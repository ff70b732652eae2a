"""From text to formula.

Binding, from the tightest: `=` and `!=`; negation and the quantifiers; `&`; `|`; `->`; `<->`. A
quantifier ranges over what stands right after it and no further, as in the Natural Language
Toolkit: `all x. P(x) & q` is `(all x. P(x)) & q`. Arrows in a row, `p -> q -> r`, are not read:
logicians do not agree on what they mean.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from buttress.logic.formula import (
    Application,
    Atom,
    Biconditional,
    Conditional,
    Conjunction,
    Constant,
    Disjunction,
    Equality,
    Existential,
    Formula,
    Negation,
    Term,
    Truth,
    Universal,
    Variable,
    parts_of,
    terms_of,
)
from buttress.logic.lexer import Token, tokens
from buttress.logic.malformed import Malformed
from buttress.logic.signs import FOREIGN, Kind
from buttress.logic.symbols import symbols_of

__all__ = ["MAX_DEPTH", "MAX_LENGTH", "parse_formula"]

MAX_LENGTH = 10_000
"""The longest formula that is read, in code points."""

MAX_DEPTH = 64
"""How deep the parts of a formula may be nested."""

_PRECEDENCE = {Kind.IFF: 1, Kind.IMPLIES: 2, Kind.OR: 3, Kind.AND: 4}
_QUANTIFIERS: Mapping[Kind, type[Universal | Existential]] = {
    Kind.ALL: Universal,
    Kind.EXISTS: Existential,
}
_A_FORMULA = "a formula"
_A_CONNECTIVE = "a connective (& | -> <->) or the end"


def parse_formula(text: str) -> Formula | Malformed:
    """The formula that a text is, or the first reason why it is none."""
    if len(text) > MAX_LENGTH:
        return Malformed(
            f"it is longer than {MAX_LENGTH:,} characters", MAX_LENGTH, len(text), hint="shorten it"
        )
    if not text.strip():
        return Malformed("it is empty", 0, len(text), _A_FORMULA)
    parser = _Parser(tokens(text))
    try:
        formula = parser.whole()
    except _Fault as fault:
        return fault.malformed
    return _escaped(formula, parser.bound) or _run_together(formula) or formula


class _Fault(Exception):  # noqa: N818
    """Parsing cannot go on."""

    def __init__(self, message: str, token: Token, expected: str = "", hint: str = "") -> None:
        super().__init__(message)
        self.malformed = Malformed(message, token.start, token.end, expected, hint)


class _Parser:
    """Reads one formula by recursive descent; `bound` are the names that quantifiers bind."""

    def __init__(self, found: Sequence[Token]) -> None:
        self._tokens = found
        self._at = 0
        self._depth = 0
        self._scope: list[str] = []
        self.bound: set[str] = set()

    @property
    def _token(self) -> Token:
        return self._tokens[self._at]

    def _next(self) -> Token:
        token = self._token
        self._at += token.kind is not Kind.END
        return token

    def _accept(self, kind: Kind) -> bool:
        found = self._token.kind is kind
        self._at += found
        return found

    def whole(self) -> Formula:
        """The formula that all tokens together make."""
        formula = self._formula(0)
        token = self._token
        if token.kind is Kind.CLOSE:
            raise _Fault("this parenthesis closes none", token, hint="remove it, or open one")
        if token.kind is not Kind.END:
            raise self._unexpected(_A_CONNECTIVE)
        return formula

    # Connectives

    def _formula(self, floor: int) -> Formula:
        """A formula whose connectives, outside parentheses, bind at least as tightly as `floor`."""
        left = self._unary()
        while (precedence := _PRECEDENCE.get(self._token.kind, -1)) >= floor:
            sign = self._next()
            parts = [left, self._formula(precedence + 1)]
            while self._token.kind is sign.kind:
                if sign.kind is Kind.IMPLIES:
                    raise _Fault(
                        "two arrows in a row can be read in two ways",
                        self._token,
                        hint="put parentheses around one of the conditionals, as in p -> (q -> r)",
                    )
                self._next()
                parts.append(self._formula(precedence + 1))
            left = self._compound(sign, parts)
        return left

    def _compound(self, sign: Token, parts: list[Formula]) -> Formula:
        if sign.kind is Kind.AND:
            return Conjunction(tuple(parts))
        if sign.kind is Kind.OR:
            return Disjunction(tuple(parts))
        if sign.kind is Kind.IMPLIES:
            return Conditional(*parts)
        if len(parts) > MAX_DEPTH:
            raise self._too_deep(sign)
        left, *others = parts
        for right in others:
            left = Biconditional(left, right)
        return left

    def _unary(self) -> Formula:
        """A negation, a quantified formula, or what needs no parentheses."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._too_deep(self._token)
        if self._accept(Kind.NOT):
            formula: Formula = Negation(self._unary())
        elif self._token.kind in _QUANTIFIERS:
            formula = self._quantified(parenthesised=False)
        elif self._opens_quantifier():
            self._next()
            formula = self._quantified(parenthesised=True)
        else:
            formula = self._primary()
        self._depth -= 1
        return formula

    # Quantifiers

    def _opens_quantifier(self) -> bool:
        """Whether a quantifier in parentheses of its own comes next: `(∀x)P(x)`."""
        if self._token.kind is not Kind.OPEN:
            return False
        kinds = [token.kind for token in self._tokens[self._at + 1 : self._at + 4]]
        return kinds[:1] in ([Kind.ALL], [Kind.EXISTS]) and kinds[1:] == [Kind.NAME, Kind.CLOSE]

    def _quantified(self, *, parenthesised: bool) -> Formula:
        sign = self._next()
        names = [self._variable()]
        if parenthesised:
            self._accept(Kind.CLOSE)
        else:
            while self._accept(Kind.COMMA) or self._another_variable():
                names.append(self._variable())
        self._accept(Kind.DOT)
        self._depth += len(names)
        self._scope += names
        self.bound.update(names)
        body = self._unary()
        del self._scope[-len(names) :]
        self._depth -= len(names)
        for name in reversed(names):
            body = _QUANTIFIERS[sign.kind](name, body)
        return body

    def _variable(self) -> str:
        if self._token.kind is not Kind.NAME:
            raise self._unexpected("the variable that the quantifier binds")
        return self._next().text

    def _another_variable(self) -> bool:
        """Whether the next token is a further variable: `all x y. Loves(x, y)`."""
        token = self._token
        if token.kind is not Kind.NAME or not token.text[0].islower():
            return False
        after = self._tokens[self._at + 1].kind
        return after in (Kind.NAME, Kind.DOT, Kind.COMMA) or (
            after is Kind.OPEN and self._tokens[self._at + 1].start > token.end
        )

    # Atoms and terms

    def _primary(self) -> Formula:
        token = self._token
        if token.kind in (Kind.TRUE, Kind.FALSE):
            return Truth(self._next().kind is Kind.TRUE)
        if token.kind is Kind.OPEN:
            return self._group()
        if token.kind not in (Kind.NAME, Kind.NUMBER):
            raise self._unexpected(_A_FORMULA)
        term = self._term()
        if self._token.kind in (Kind.EQUAL, Kind.UNEQUAL):
            sign = self._next()
            equality = Equality(term, self._term())
            return equality if sign.kind is Kind.EQUAL else Negation(equality)
        match term:
            case Application(name, arguments, at):
                return Atom(name, arguments, at)
            case Constant(name, at) if token.kind is Kind.NAME:
                return Atom(name, (), at)
            case Variable(name):
                raise _Fault(
                    f"{name} is bound by a quantifier, so it stands for a thing and not for a "
                    "claim",
                    token,
                    hint=f"say something of it, as in P({name}), or give the claim another letter",
                )
        raise _Fault(
            "a number stands for a thing, not for a claim", token, _A_FORMULA, "use a letter"
        )

    def _group(self) -> Formula:
        opening = self._next()
        formula = self._formula(0)
        self._close(opening, _A_CONNECTIVE.replace("the end", "“)”"))
        return formula

    def _close(self, opening: Token, expected: str) -> None:
        if self._accept(Kind.CLOSE):
            return
        if self._token.kind is Kind.END:
            raise _Fault("this parenthesis is not closed", opening, hint="add the missing “)”")
        raise self._unexpected(expected)

    def _term(self) -> Term:
        token = self._token
        if token.kind not in (Kind.NAME, Kind.NUMBER):
            raise self._unexpected("the name of a thing")
        self._next()
        if self._token.kind is not Kind.OPEN or token.kind is Kind.NUMBER:
            if token.text in self._scope:
                return Variable(token.text)
            return Constant(token.text, token.start)
        if token.text in self._scope:
            raise _Fault(
                f"{token.text} is bound by a quantifier, so it cannot be a predicate as well",
                token,
                hint="give the predicate another name; only things can be quantified over",
            )
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._too_deep(token)
        opening = self._next()
        arguments = [self._argument()]
        while self._accept(Kind.COMMA):
            arguments.append(self._argument())
        self._close(opening, "“,” or “)”")
        self._depth -= 1
        return Application(token.text, tuple(arguments), token.start)

    def _argument(self) -> Term:
        term = self._term()
        if self._token.kind in _PRECEDENCE:
            raise _Fault(
                "a connective stands between formulas, not between the things that a predicate is "
                "about",
                self._token,
                "“,” or “)”",
                "repeat the predicate, as in P(x) & P(y)",
            )
        return term

    # Faults

    def _too_deep(self, token: Token) -> _Fault:
        return _Fault(
            f"its parts are nested more than {MAX_DEPTH} levels deep", token, hint="simplify it"
        )

    def _unexpected(self, expected: str) -> _Fault:
        token = self._token
        if token.kind is Kind.END:
            return _Fault("it ends too early", token, expected)
        hint = FOREIGN.get(token.text, "")
        if token.text == "v" and expected.startswith(_A_CONNECTIVE[:12]):
            hint = "write | for “or”"
        elif token.kind is Kind.OPEN and expected.startswith(_A_CONNECTIVE[:12]):
            hint = "put a connective between the two formulas"
        return _Fault(f"“{_shown(token)}” does not fit here", token, expected, hint)


def _shown(token: Token) -> str:
    if token.kind is not Kind.UNKNOWN or token.text.isprintable():
        return token.text if len(token.text) <= 40 else f"{token.text[:39]}…"
    name = unicodedata.name(token.text, "").lower()
    return f"U+{ord(token.text):04X}" + (f" ({name})" if name else "")


def _escaped(formula: Formula, bound: set[str]) -> Malformed | None:
    """The first name that is a variable elsewhere in the formula, and here is bound by nothing."""
    for symbol in symbols_of(formula) if bound else ():
        if symbol.name in bound:
            name = symbol.name
            return Malformed(
                f"{name} stands outside what its quantifier ranges over",
                symbol.at,
                symbol.at + len(name),
                hint="put parentheses around all that the quantifier ranges over, as in "
                f"all {name}. (P({name}) -> Q({name}))",
            )
    return None


def _run_together(formula: Formula) -> Malformed | None:
    """The first letter that is a predicate and the variable of an idle quantifier: `all x. Fx`."""
    for part in parts_of(formula):
        if not isinstance(part, (Universal, Existential)) or _is_used(part.variable, part.body):
            continue
        for inner in parts_of(part.body):
            if not isinstance(inner, Atom) or inner.arguments:
                continue
            predicate = inner.predicate.removesuffix(part.variable)
            if predicate != inner.predicate and predicate.isupper():
                return Malformed(
                    f"{inner.predicate} is read as one letter, so {part.variable} occurs nowhere",
                    inner.at,
                    inner.at + len(inner.predicate),
                    hint=f"write {predicate}({part.variable}) for a predicate of {part.variable}",
                )
    return None


def _is_used(variable: str, body: Formula) -> bool:
    return any(Variable(variable) in terms_of(part) for part in parts_of(body))
