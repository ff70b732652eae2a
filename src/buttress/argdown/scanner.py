"""From text to tokens, in one pass.

What a sign means depends on where it stands: relations, numbers and list items count at the
start of a line, where they also open and close levels of indentation; between the dashes of an
inference line little is special; everywhere else it is running text. The rules follow the lexer
of Argdown 2.0.1; `docs/reference/differences.md` lists where they leave it.
"""

from __future__ import annotations

from collections.abc import Mapping

from buttress.argdown.lookahead import Lookahead
from buttress.argdown.patterns import (
    AFTER_EMPHASIS,
    BLANKS,
    EMPTYLINE,
    ESCAPED,
    HEADING,
    INFERENCE_DASHES,
    INFERENCE_TEXT,
    LINE_START,
    NEWLINE,
    SHORTCODE,
    SPACE,
    TAG,
    TEXT,
)
from buttress.argdown.shortcodes import SHORTCODES, shortcodes_with
from buttress.argdown.tokens import Kind, Token

__all__ = ["scan"]

_LINE_START_KINDS = {
    3: Kind.SUPPORTS,
    4: Kind.ATTACKS,
    5: Kind.SUPPORTED_BY,
    6: Kind.ATTACKED_BY,
    7: Kind.CONTRADICTS,
    8: Kind.UNDERCUTS,
    9: Kind.UNDERCUT_BY,
    10: Kind.NUMBER,
    11: Kind.ORDERED_ITEM,
    12: Kind.UNORDERED_ITEM,
}
"""By the group of `LINE_START` that matched; group 2 is the start of an inference."""

_BLANK = " \t\n"
_LINE_STARTS = frozenset(" \t-+<>_(*0123456789")
_INFERENCE = 2
_NUMBER = 10
_FIRST_ITEM = 11


def scan(text: str) -> list[Token]:
    """The tokens of a text whose line ends are line feeds, ending with one of kind `END`.

    Every text has tokens: what makes no sense is found by the parser.
    """
    return _Scanner(text).run()


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.ahead = Lookahead(text)
        self.tokens: list[Token] = []
        self.levels = [0]
        self.emphasis: list[str] = []
        self.shortcodes: Mapping[str, str] = SHORTCODES

    def run(self) -> list[Token]:
        text, tokens = self.text, self.tokens
        size = len(text)
        line_start, running = LINE_START.match, TEXT.match
        signs = {
            "\\": self._escape,
            "<": self._angle,
            "[": self._bracket,
            "{": self._brace,
            "#": self._hash,
            "@": self._mention,
            "*": self._emphasis,
            "_": self._emphasis,
            ".": self._dot,
            ":": self._dot,
            "/": self._slash,
        }
        at = 0
        while at < size:
            sign = text[at]
            last = tokens[-1][0] if tokens else Kind.NEWLINE
            fresh = last == Kind.NEWLINE or last == Kind.EMPTYLINE  # noqa: PLR1714
            if not fresh and sign in " \n" and text[at + 1 : at + 2] not in _BLANK:
                if sign == "\n":
                    tokens.append((Kind.NEWLINE, at, at + 1, None))
                at += 1
                continue
            if fresh and sign in _LINE_STARTS:
                match = line_start(text, at)
                if match and not (match.lastindex == _INFERENCE and last == Kind.EMPTYLINE):
                    group = match.lastindex or 0
                    at = self._line_start(group, match.start(1), match.end(1), match.end())
                    continue
            if sign in _BLANK:
                at = self._blank(at, last)
                continue
            if fresh and sign in "=#-":
                after = self._fresh_sign(at, sign, last)
                if after > at:
                    at = after
                    continue
            match = running(text, at)
            if match:
                end = match.end()
                tokens.append((Kind.TEXT, at, end, text[at:end]))
                at = end
            else:
                at = signs[sign](at)
        if tokens and tokens[-1][0] == Kind.EMPTYLINE:
            tokens.pop()
        self._close_levels(size)
        tokens.append((Kind.END, size, size, None))
        return tokens

    # At the start of a line

    def _line_start(self, group: int, start: int, indented: int, end: int) -> int:
        if group == _INFERENCE:
            self._close_levels(start)
            self.tokens.append((Kind.INFERENCE_START, indented, end, None))
            return self._inference(end)
        if group == _NUMBER:
            self._close_levels(start)
        else:
            level = indented - start + (group >= _FIRST_ITEM)
            self._indent(level, start, indented)
        self.tokens.append((_LINE_START_KINDS[group], indented, end, None))
        return end

    def _indent(self, level: int, start: int, end: int) -> None:
        levels = self.levels
        if level > levels[-1]:
            levels.append(level)
            self.tokens.append((Kind.INDENT, start, end, level))
            return
        while len(levels) > 1 and level < levels[-1]:
            levels.pop()
            self.tokens.append((Kind.DEDENT, start, end, level))

    def _close_levels(self, at: int) -> None:
        while len(self.levels) > 1:
            self.levels.pop()
            self.tokens.append((Kind.DEDENT, at, at, 0))

    def _fresh_sign(self, at: int, sign: str, last: int) -> int:
        if sign == "#":
            match = HEADING.match(self.text, at)
            if match:
                self.tokens.append((Kind.HEADING, at, match.end(), len(match[1])))
                return match.end()
        elif sign == "=" and self.text.startswith("===", at):
            end = self._front_matter_end(at)
            if end > 0:
                if len(self.tokens) < 3:
                    self.shortcodes = shortcodes_with(self.text[at:end])
                self.tokens.append((Kind.FRONT_MATTER, at, end, None))
                return end
        elif sign == "-" and last == Kind.EMPTYLINE:
            self._indent(0, at, at)
            self.tokens.append((Kind.ATTACKED_BY, at, at + 1, None))
            return at + 1
        return at

    def _front_matter_end(self, at: int) -> int:
        text = self.text
        opened = at
        while opened < len(text) and text[opened] == "=":
            opened += 1
        close = self.ahead.find("===", opened)
        if close < 0:
            if opened - at < 6:
                return -1
            return opened
        while close < len(text) and text[close] == "=":
            close += 1
        return close

    def _blank(self, at: int, last: int) -> int:
        text = self.text
        if last != Kind.EMPTYLINE or not self.tokens:
            match = EMPTYLINE.match(text, at)
            if match:
                end = match.end()
                if end < len(text):
                    self._close_levels(at)
                self.tokens.append((Kind.EMPTYLINE, at, end, None))
                self.emphasis.clear()
                return end
        match = NEWLINE.match(text, at)
        if match:
            if last != Kind.EMPTYLINE or not self.tokens:
                self.tokens.append((Kind.NEWLINE, at, match.end(), None))
            return match.end()
        match = BLANKS.match(text, at)
        return match.end() if match else at + 1

    # In running text

    def _word(self, start: int, end: int, value: str) -> int:
        """A text token; one blank after a sign belongs to it."""
        if end < len(self.text) and self.text[end] in " \t":
            value += " "
            end += 1
        self.tokens.append((Kind.TEXT, start, end, value))
        return end

    def _escape(self, at: int) -> int:
        match = ESCAPED.match(self.text, at)
        if match is None:
            self.tokens.append((Kind.BACKSLASH, at, at + 1, "\\"))
            return at + 1
        self.tokens.append((Kind.TEXT, at, match.end(), self.text[at + 1 : match.end()]))
        return match.end()

    def _dot(self, at: int) -> int:
        match = SHORTCODE.match(self.text, at)
        if match is None:
            return self._word(at, at + 1, self.text[at])
        written = match[0]
        return self._word(at, match.end(), self.shortcodes.get(written, written))

    def _slash(self, at: int) -> int:
        end = self._comment_end(at)
        return end if end > 0 else self._word(at, at + 1, "/")

    def _comment_end(self, at: int) -> int:
        """The offset after the comment at `at`, with the line ends that go with it, or -1."""
        text = self.text
        if text.startswith("//", at):
            end = self.ahead.find("\n", at)
            end = len(text) if end < 0 else end
        else:
            opening, closing = ("/*", "*/") if text[at] == "/" else ("<!--", "-->")
            end = self.ahead.find(closing, at + len(opening))
            if not text.startswith(opening, at) or end < 0:
                return -1
            end += len(closing)
        last = self.tokens[-1][0] if self.tokens else Kind.TEXT
        if last == Kind.EMPTYLINE:
            while match := NEWLINE.match(text, end):
                end = match.end()
        elif last == Kind.NEWLINE:
            match = NEWLINE.match(text, end)
            if match and not NEWLINE.match(text, match.end()):
                end = match.end()
        return end

    def _angle(self, at: int) -> int:
        text = self.text
        if text.startswith("<!--", at):
            end = self._comment_end(at)
            if end > 0:
                return end
        return self._title(at, ">", Kind.ARGUMENT_DEFINITION, Kind.ARGUMENT_REFERENCE)

    def _bracket(self, at: int) -> int:
        text, find = self.text, self.ahead.find
        close = find("]", at + 2)
        if close > 0 and text.startswith("](", close):
            end = find(")", close + 3)
            if end > 0:
                return self._marked(
                    Kind.LINK, at, end + 1, text[at + 1 : close], text[close + 2 : end]
                )
        return self._title(at, "]", Kind.STATEMENT_DEFINITION, Kind.STATEMENT_REFERENCE)

    def _title(self, at: int, closing: str, definition: Kind, reference: Kind) -> int:
        text, find = self.text, self.ahead.find_in_line
        close = find(closing + ":", at + 2)
        if close > 0 and text[at + 1] != "\n":
            self.tokens.append((definition, at, close + 2, text[at + 1 : close]))
            return close + 2
        if at + 1 < len(text) and text[at + 1] not in "-\n":
            close = find(closing, at + 2)
            if close > 0:
                self.tokens.append((reference, at, close + 1, text[at + 1 : close]))
                return close + 1
        return self._word(at, at + 1, text[at])

    def _mention(self, at: int) -> int:
        text = self.text
        opening = text[at + 1 : at + 2]
        if opening in ("[", "<"):
            kind = Kind.STATEMENT_MENTION if opening == "[" else Kind.ARGUMENT_MENTION
            close = self.ahead.find_in_line("]" if opening == "[" else ">", at + 3)
            if close > 0 and text[at + 2] != "\n":
                return self._marked(kind, at, close + 1, text[at : close + 1], text[at + 2 : close])
        return self._word(at, at + 1, "@")

    def _marked(self, kind: Kind, at: int, end: int, words: str, value: str) -> int:
        """A token that shows `words` and means `value`; one blank after it belongs to it."""
        after = end + (end < len(self.text) and self.text[end] in " \t")
        self.tokens.append((kind, at, end, (words, value, " " if after > end else "")))
        return after

    def _hash(self, at: int) -> int:
        text = self.text
        if text.startswith("(", at + 1):
            close = self.ahead.find(")", at + 2)
            if close > at + 2:
                return self._marked(
                    Kind.TAG, at, close + 1, text[at : close + 1], text[at + 2 : close]
                )
        elif match := TAG.match(text, at):
            return self._marked(Kind.TAG, at, match.end(), match[0], match[1])
        return self._word(at, at + 1, "#")

    def _brace(self, at: int) -> int:
        end = self.ahead.data_end(at)
        if end < 0:
            return self._word(at, at + 1, "{")
        self.tokens.append((Kind.DATA, at, end, None))
        return end

    def _emphasis(self, at: int) -> int:
        text, sign = self.text, self.text[at]
        double = text.startswith(sign * 2, at)
        open_ = self.emphasis[-1] if self.emphasis else ""
        if open_ == sign or (double and open_ == sign * 2):
            after = at + len(open_)
            if self.tokens and (match := AFTER_EMPHASIS.match(text, after)):
                kind = Kind.BOLD_END if len(open_) == 2 else Kind.ITALIC_END
                self.tokens.append((kind, at, after, text[at : match.end()]))
                self.emphasis.pop()
                return match.end()
        for width in (2, 1) if double else (1,):
            after = at + width
            if after >= len(text) or text[after] not in SPACE:
                self.emphasis.append(sign * width)
                kind = Kind.BOLD_START if width == 2 else Kind.ITALIC_START
                self.tokens.append((kind, at, after, sign * width))
                return after
        return self._word(at, at + 1, sign)

    # Between the dashes of an inference

    def _inference(self, at: int) -> int:
        """Scan up to the closing dashes; at an empty line they are missing and it ends there."""
        text, tokens = self.text, self.tokens
        while at < len(text):
            sign = text[at]
            if sign in _BLANK:
                match = NEWLINE.match(text, at)
                if match is None:
                    match = BLANKS.match(text, at)
                    at = match.end() if match else at + 1
                    continue
                if NEWLINE.match(text, match.end()):
                    return at
                tokens.append((Kind.NEWLINE, at, match.end(), None))
                at = match.end()
                continue
            match = INFERENCE_DASHES.match(text, at)
            if match:
                tokens.append((Kind.INFERENCE_END, at, match.end(), None))
                return match.end()
            if sign == ",":
                tokens.append((Kind.COMMA, at, at + 1, None))
                at += 1
                continue
            at = self._in_inference(at, sign)
        return at

    def _in_inference(self, at: int, sign: str) -> int:
        match = INFERENCE_TEXT.match(self.text, at)
        if match:
            self.tokens.append((Kind.TEXT, at, match.end(), match[0]))
            return match.end()
        if sign == "\\":
            return self._escape(at)
        if sign in ".:":
            return self._dot(at)
        if sign == "{":
            return self._brace(at)
        end = self._comment_end(at)
        return end if end > 0 else self._word(at, at + 1, sign)
