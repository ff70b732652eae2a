"""What an argument map is: immutable objects, without reading, writing or judging.

Everything else in Buttress is built on these names.
"""

from __future__ import annotations

from buttress.model.argument import Argument, Conclusion, Inference, Premise, Step
from buttress.model.argument_map import ArgumentMap, Element
from buttress.model.blanks import fold_blanks
from buttress.model.builder import BuildError, MapBuilder
from buttress.model.document import Document, Piece, Position, SourceFile
from buttress.model.errors import ButtressError, UnknownTitleError
from buttress.model.frozen import EMPTY, freeze, thaw
from buttress.model.member import Member, TextRange, TextRangeKind
from buttress.model.metadata import (
    NO_ARGUMENT_META,
    NO_STATEMENT_META,
    ArgumentMeta,
    Likelihood,
    MetadataError,
    MetadataIssue,
    StatementMeta,
    read_argument_meta,
    read_date,
    read_statement_meta,
)
from buttress.model.problem import Problem
from buttress.model.relation import ElementKind, Endpoint, Relation
from buttress.model.section import Section
from buttress.model.source import Source
from buttress.model.span import Span
from buttress.model.statement import Statement, canonical_member, is_untitled
from buttress.model.vocabulary import (
    Basis,
    Confidence,
    Grounding,
    Mode,
    ProofStandard,
    RelationKind,
    Role,
    Severity,
    Standing,
)

__all__ = [
    "EMPTY",
    "NO_ARGUMENT_META",
    "NO_STATEMENT_META",
    "Argument",
    "ArgumentMap",
    "ArgumentMeta",
    "Basis",
    "BuildError",
    "ButtressError",
    "Conclusion",
    "Confidence",
    "Document",
    "Element",
    "ElementKind",
    "Endpoint",
    "Grounding",
    "Inference",
    "Likelihood",
    "MapBuilder",
    "Member",
    "MetadataError",
    "MetadataIssue",
    "Mode",
    "Piece",
    "Position",
    "Premise",
    "Problem",
    "ProofStandard",
    "Relation",
    "RelationKind",
    "Role",
    "Section",
    "Severity",
    "Source",
    "SourceFile",
    "Span",
    "Standing",
    "Statement",
    "StatementMeta",
    "Step",
    "TextRange",
    "TextRangeKind",
    "UnknownTitleError",
    "canonical_member",
    "fold_blanks",
    "freeze",
    "is_untitled",
    "read_argument_meta",
    "read_date",
    "read_statement_meta",
    "thaw",
]
