from buttress.checks.near_titles import NearTitles


def test_a_slip_of_the_pen_is_near():
    titles = NearTitles(["Wet street", "Rain", "Dry gauge"])
    assert titles.to("Wet steet") == "Wet street"
    assert titles.to("wet-street") == "Wet street"


def test_other_titles_are_not():
    titles = NearTitles(["Wet street", "Rain"])
    assert titles.to("Snow") is None
    assert titles.to("") is None


def test_a_title_is_not_near_itself():
    assert NearTitles(["Rain"]).to("Rain") is None


def test_other_numbers_are_other_titles():
    assert NearTitles(["Reason 1", "Reason 2"]).to("Reason 3") is None


def test_many_alike_titles_are_looked_up_without_comparing_all():
    titles = NearTitles(f"Reason number {number}" for number in range(20_000))
    assert titles.to("Raeson number 12345") in (None, "Reason number 12345")


def test_titles_of_a_series_are_no_near_misses():
    assert NearTitles(["Reason A", "Reason B"]).to("Reason C") is None
    assert NearTitles(["Claim P1"]).to("Claim P") is None
    assert NearTitles(["Reason A"]).to("Reasn A") == "Reason A"
