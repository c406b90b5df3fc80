"""Lines in two weights of type: names that nothing else parts, and sentences that begin in bold type."""

import pytest

from adapters.documents.pdf import read_pdf
from tests.adapters.documents.papers import pdf

ROLES = [
    [("HEAD BAKER", "RYE & SONS LTD."), ("APPRENTICE", "MILLER")],
    [("Bäckermeisterin", "Roggen & Söhne GmbH"), ("Gesellin", "Mühle am Bach")],
    [("BOULANGÈRE EN CHEF", "Épis Dorés"), ("STAGIAIRE", "AU BON GRAIN")],
    [("Главный пекарь", "Рожь и Ко"), ("Ученик", "Мельница")],
]


def lines(*paragraphs: str) -> list[str]:
    page = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return [line.text for line in read_pdf(pdf(f"<style>body {{ font: 10pt sans-serif }}</style>{page}")).lines]


@pytest.mark.parametrize("roles", ROLES)
def test_titles_and_employers_that_only_their_weight_parts_are_two_cells(roles: list[tuple[str, str]]) -> None:
    assert lines(*(f"<b>{title}</b> {employer}" for title, employer in roles)) == ["\t".join(role) for role in roles]
    assert lines(*(f"{title} <b>{employer}</b>" for title, employer in roles)) == ["\t".join(role) for role in roles]


def test_a_name_in_two_weights_is_whole() -> None:
    assert lines("Ada <b>Quill</b>", "<b>Head Baker</b>", "Leeds") == ["Ada Quill", "Head Baker", "Leeds"]


def test_sentences_and_labels_that_begin_in_bold_type_are_whole() -> None:
    said = [
        "<b>Baked</b> rye bread for nine villages",
        "<b>Sold</b> it on every market day",
        "<b>Languages:</b> Dutch",
        "<b>Ovens:</b> Peat, wood",
        "<b>Rye & Sons</b>, Leeds",
        "<b>Oat Mill</b>, York",
        "Worked with <b>Oven Masters</b> of Leeds",
        "Learned from <b>Ada Quill</b> of York",
    ]
    assert lines(*said) == [line.replace("<b>", "").replace("</b>", "") for line in said]
