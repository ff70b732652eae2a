"""Rules about wording go by the lists they are given, and point at the words they mean."""

import pytest

from buttress import loads
from buttress.checks import check
from buttress.checks.settings import Settings
from buttress.checks.wording import place, prose
from buttress.language import english, read_words

UNHEDGED = Settings(options={"EST001": {"unhedged": True}})


def messages(text, code, settings=None):
    found = check(loads(text), select=[code], settings=settings or Settings()).findings
    return [finding.message for finding in found]


def inference(premises, conclusion):
    steps = "".join(f"({n}) {premise}\n" for n, premise in enumerate(premises, start=1))
    return f"<A>: one\n\n{steps}----\n({len(premises) + 1}) [C]: {conclusion}\n"


def test_conclusion_without_a_hedge_is_reported_where_it_is_asked_for():
    text = inference(["[P]: A front might come up.", "Fronts bring rain."], "It rains.")
    assert messages(text, "EST001") == []
    assert messages(text, "EST001", UNHEDGED) == [
        "[C] is put without a hedge, but [P], which it rests on, says only “might”."
    ]


@pytest.mark.parametrize(
    ("premises", "conclusion"),
    [
        (["[P]: It may rain.", "Who goes out when it may rain needs a coat."], "Ann needs a coat."),
        (["[P]: The plant could melt down."], "The plant should be closed."),
        (["[P]: It will rain."], "The street gets wet."),
        (["[P]: It may rain."], "Perhaps the street gets wet."),
        (["[P]: It may rain. {likelihood: 0.9}"], "The street gets wet."),
    ],
)
def test_conclusion_without_a_hedge_is_left_alone(premises, conclusion):
    assert messages(inference(premises, conclusion), "EST001", UNHEDGED) == []


GERMAN = read_words(
    'language = "de"\nstemmer = "german"\nindicators = ["weil"]\nstop_words = ["die", "ist"]\n',
    english(),
).words


def test_lists_for_another_language_are_used_for_its_maps():
    text = "===\nlanguage: de-CH\n===\n\n[Nass]: Die Strasse ist nass, weil es regnet.\n"
    assert messages(text, "TXT001") == []
    assert messages(text, "TXT001", Settings(words=GERMAN)) == [
        "[Nass] holds an inference: it says “weil”."
    ]
    english_text = "[Wet]: The street is wet because it rains.\n"
    assert (
        messages("===\nlanguage: en\n===\n\n" + english_text, "TXT001", Settings(words=GERMAN))
        == []
    )


def test_scale_of_the_settings_holds_where_a_map_names_none():
    text = "[Rain]: It rains. {likelihood: realistic possibility}\n"
    assert messages(text, "EST002") == []
    assert len(messages(text, "EST002", Settings(scale="icd-203"))) == 1
    own = f"===\nscale: phia\n===\n\n{text}"
    assert messages(own, "EST002", Settings(scale="icd-203")) == []


def test_rabbit_rule_ignores_what_it_is_told_to():
    text = inference(["All cats purr."], "All cats purr loudly.")
    assert len(messages(text, "SUP013")) == 1
    ignoring = Settings(options={"SUP013": {"ignored": ("Loudly",)}})
    assert messages(text, "SUP013", ignoring) == []


def placed(text, words):
    member = loads(text).statements["A"].canonical
    return place(member, member.text.index(words), words)


def test_words_are_pointed_at_in_the_source():
    span = placed("[A]: It is *very*\n  likely.\n", "very likely")
    assert (span.line, span.column, span.text) == (1, 13, "very*\n  likely")


def test_words_in_the_title_are_not_pointed_at():
    assert placed("[A]: likely b\n", "likely").column == 6
    member = loads("[likely]: It is likely.\n").statements["likely"].canonical
    assert place(member, member.text.index("likely"), "likely").column == 17


def test_second_use_of_a_word_is_told_from_the_first():
    member = loads("[A]: may, may or may not\n").statements["A"].canonical
    assert place(member, member.text.rindex("may"), "may").column == 18


def test_quotations_tags_and_mentions_are_not_said():
    member = loads('[A]: “may” #may @[may] but «may» "may" may\n').statements["A"].canonical
    assert prose(member).split() == ["but", "may"]
    assert len(prose(member)) == len(member.text)


BAHN = (
    "[Bau]: Soll die Stadt die Bahn bauen, auch wenn dafür auf viele Jahre hinaus das Geld für "
    "Schulen, Bäder und Straßen fehlt und niemand sagen kann, ob später genug Leute damit fahren "
    "werden?\n  + [Luft]: Weniger Autos machen die Luft sauberer.\n"
)


def test_maps_in_another_language_that_name_none_are_left_alone():
    assert messages(BAHN, "TXT003") == []
    assert len(messages("===\nlanguage: en\n===\n\n" + BAHN, "TXT003")) == 1


def test_lists_with_few_stop_words_do_not_tell_what_language_a_map_is_in():
    text = BAHN.replace("sauberer", "sauberer, weil sie fehlen")
    assert messages(text, "TXT001", Settings(words=GERMAN)) == [
        "[Luft] holds an inference: it says “weil”."
    ]


def test_a_link_after_the_sentence_is_not_said():
    (statement,) = loads("[A]: It rained. [Log. Page 2](https://log.example)").statements.values()
    assert prose(statement.canonical).strip() == "It rained."
