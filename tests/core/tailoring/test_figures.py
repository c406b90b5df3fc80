import pytest

from core.tailoring.figures import has_figure, measures


@pytest.mark.parametrize(
    "text",
    [
        "Cut costs by 31 %",
        "140 models tested",
        "Scaled from 3 to 28",
        "over 1,500 servers",
        "€20,000 saved",
        "a 2.8x speedup",
        "10M events a day",
        "Trained 5 nurses",
        "de 1.850 estaciones",
        "14,7 Millionen",
    ],
)
def test_an_amount_in_digits_is_a_figure(text: str) -> None:
    assert measures(text)
    assert has_figure(text)


@pytest.mark.parametrize(
    "text", ["since 2019", "S3 buckets", "an ISO 9001 audit", "knows Python 3", "COVID-19 ward", "5G"]
)
def test_a_year_and_a_part_of_a_name_are_none(text: str) -> None:
    assert not has_figure(text)


@pytest.mark.parametrize("text", ["led six nurses", "um die Hälfte gesenkt", "trois apprentis", "duplicó las ventas"])
def test_an_amount_may_stand_in_words(text: str) -> None:
    assert has_figure(text)
    assert not measures(text)
