"""Argumentation schemes: stereotyped ways to argue, and the questions that each has to answer.

    catalogue = standard_catalogue()
    scheme = catalogue.find("ExpertOpinion")
    for question in scheme.questions:
        print(question.key, question.asks)

The standard catalogue is data, in `standard/`; users add to it in TOML files of the same form.
"""

from __future__ import annotations

from buttress.schemes.catalogue import Catalogue
from buttress.schemes.loading import load_catalogue, standard_catalogue
from buttress.schemes.naming import plain_name
from buttress.schemes.problem import CatalogueProblem
from buttress.schemes.reading import read_catalogue
from buttress.schemes.scheme import CriticalQuestion, Effect, Force, PremiseRole, Scheme
from buttress.schemes.skeleton import skeleton

__all__ = [
    "Catalogue",
    "CatalogueProblem",
    "CriticalQuestion",
    "Effect",
    "Force",
    "PremiseRole",
    "Scheme",
    "load_catalogue",
    "plain_name",
    "read_catalogue",
    "skeleton",
    "standard_catalogue",
]
