"""Strengths that the literature prints."""

import pytest

from buttress.semantics.gradual import BipolarGraph, GradualSemantics, node_strengths


def test_h_categoriser_on_a_framework_with_a_circle():
    """E. Bonzon, J. Delobelle, S. Konieczny and N. Maudet, "A comparative study of ranking-based
    semantics for abstract argumentation", AAAI 2016, the running example: b, d, e, c, a."""
    a, b, c, d, e = range(5)
    graph = BipolarGraph.of([1.0] * 5, [(a, e), (d, a), (e, d), (c, e), (b, c), (b, a)])
    found = node_strengths(graph, "h-categoriser")
    assert found.converged
    assert [round(value, 3) for value in found.values] == [0.377, 1.0, 0.5, 0.652, 0.533]


def test_quadratic_energy_of_quantitative_dispute_trees():
    """K. Čyras, T. Kampik and Q. Weng, "Dispute trees as explanations in quantitative (bipolar)
    argumentation", ArgXAI 2022, example 4.1: initial and final strengths of six arguments."""
    a, b, c, d, e, f = range(6)
    graph = BipolarGraph.of(
        [0.5, 0.2, 0.85, 0.65, 0.4, 1.0],
        attacks=[(c, a), (e, b), (f, c)],
        supports=[(b, a), (d, a), (e, c)],
    )
    found = node_strengths(graph, "quadratic-energy")
    assert [round(found[n], 3) for n in (a, b, c, d, e, f)] == [
        0.519, 0.172, 0.625, 0.65, 0.4, 1.0,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("scores", "expected"),
    [([], 0.0), ([0.3], 0.3), ([0.6, 0.5], 0.8), ([0.6, 0.5, 1.0], 1.0)],
)
def test_df_quad_aggregates_by_the_probabilistic_sum(scores, expected):
    """A. Rago, F. Toni, M. Aurisicchio and P. Baroni, "Discontinuity-free decision support with
    quantitative argumentation debates", KR 2016: F() = 0, F(v) = v, F(v, w) = v + w - v*w, and so
    on; supporters of an argument with base score 0 show F itself."""
    graph = BipolarGraph.of([0.0, *scores], supports=[(n + 1, 0) for n in range(len(scores))])
    assert node_strengths(graph, "df-quad")[0] == pytest.approx(expected)


def test_df_quad_of_a_decision_about_a_loan():
    """X. Yin, N. Potyka and F. Toni, "CE-QArg: Counterfactual explanations for quantitative bipolar
    argumentation frameworks", KR 2024, figure 1."""
    alpha, beta, gamma, rho, zeta = range(5)
    graph = BipolarGraph.of(
        [0.5, 0.3, 0.6, 0.7, 0.4],
        attacks=[(gamma, alpha), (rho, beta)],
        supports=[(beta, alpha), (zeta, gamma)],
    )
    found = node_strengths(graph, "df-quad")
    assert list(found.values) == pytest.approx([0.165, 0.09, 0.76, 0.7, 0.4])


def test_df_quad_of_two_answers_to_a_poll():
    """The example on e-democracy of N. Potyka's program Uncertainpy, with the values that it
    prints: A1 and A2 are answers, P and C speak for and against."""
    a1, a2, p1, p2, p3, c1, c2, c3, c4 = range(9)
    graph = BipolarGraph.of(
        [0.5, 0.5, 0.7, 0.5, 0.9, 0.2, 0.2, 0.6, 0.5],
        attacks=[(c1, a2), (c2, p2), (c3, p2), (c4, p2)],
        supports=[(p1, a1), (p2, a1), (p3, a2)],
    )
    found = node_strengths(graph, "df-quad")
    assert [found[n] for n in (a1, a2, p2)] == pytest.approx([0.862, 0.85, 0.08])


@pytest.mark.parametrize("base", [0.0, 0.3, 0.5, 1.0])
def test_df_quad_is_free_of_discontinuity(base):
    """The same paper: attack and support of one strength leave the base score as it is."""
    graph = BipolarGraph.of([base, 0.7, 0.7], attacks=[(1, 0)], supports=[(2, 0)])
    assert node_strengths(graph, "df-quad")[0] == pytest.approx(base)


def test_euler_based_neither_raises_nothing_nor_lowers_everything():
    """The formula of L. Amgoud and J. Ben-Naim, "Evaluation of arguments in weighted bipolar
    graphs", ECSQARU 2017: arguments of basic strength 0 and 1 keep it, whatever supports or
    attacks them."""
    graph = BipolarGraph.of([0.0, 1.0, 0.9], attacks=[(2, 1)], supports=[(2, 0)])
    assert list(node_strengths(graph, "euler").values)[:2] == [0.0, 1.0]


def test_df_quad_swings_where_it_is_iterated_and_settles_where_it_is_followed():
    """Two arguments of score 1 that attack each other: the plain iteration of df-quad goes
    1, 0, 1, 0 …; followed continuously they come to rest at 1/2 (after N. Potyka, "Extending
    modular semantics for bipolar weighted argumentation", AAMAS 2019)."""
    graph = BipolarGraph.of([1.0, 1.0], attacks=[(0, 1), (1, 0)])
    found = node_strengths(graph, GradualSemantics.DF_QUAD)
    assert found.converged
    assert list(found.values) == pytest.approx([0.5, 0.5])


def test_quadratic_energy_of_one_reason_for_a_claim_and_against_an_objection():
    """K. Čyras's program on quantitative dispute trees, example 01, with the strengths that it
    prints: e supports b, which supports a, and attacks c, which attacks a."""
    a, b, c, d, e = range(5)
    graph = BipolarGraph.of(
        [0.5, 0.5, 0.5, 0.5, 1.0],
        attacks=[(c, a), (e, c)],
        supports=[(b, a), (d, a), (e, b)],
    )
    assert list(node_strengths(graph, "quadratic-energy").values) == [0.75, 0.75, 0.25, 0.5, 1.0]


@pytest.mark.parametrize("score", [0.5, 0.8])
def test_df_quad_of_two_that_attack_each_other_one_of_them_beyond_doubt(score):
    """The program QBAF-Py of T. Kampik and others has this with a score of 0.5 and of 0.8: the one
    with score 1 keeps it, the other comes to nothing."""
    graph = BipolarGraph.of([1.0, score], attacks=[(0, 1), (1, 0)])
    found = node_strengths(graph, "df-quad")
    assert found.converged
    assert list(found.values) == pytest.approx([1.0, 0.0], abs=1e-8)
