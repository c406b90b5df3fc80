"""The head of data of a Markdown file, read as lines and as what a CV says of the person."""

import pytest

from adapters.documents.text import is_markdown, read_markdown

BELOW = "\n# Work\n\n## Hoop Ltd\n\n+ Casks of all sizes\n"


def said(data: str) -> list[str]:
    """The lines of the data between two fences, without what stands below."""
    lines = [line.text for line in read_markdown(f"---\n{data}\n---\n{BELOW}").lines]
    assert lines[-3:] == ["Work", "Hoop Ltd", "Casks of all sizes"]
    return lines[:-3]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ('name: "Brede Quill"', "name: Brede Quill"),
        ("naam: 'Joke van ''t Hek'", "naam: Joke van 't Hek"),
        ('Telefon: "+49 4841 555 017"   # mobil', "Telefon: +49 4841 555 017"),
        ("téléphone : 02 55 55 01 23", "téléphone: 02 55 55 01 23"),
        ('teléfono: "+34 600 555 014"', "teléfono: +34 600 555 014"),
        ("correio_eletrónico: a@b.example", "correio eletrónico: a@b.example"),
        ("località: Cuneo", "località: Cuneo"),
        ("miejscowość: 'Suwałki'", "miejscowość: Suwałki"),
        ('τηλέφωνο: "697 555 0144"', "τηλέφωνο: 697 555 0144"),
        ("город: Кунгур", "город: Кунгур"),
        ('e-post: "a@b.example"', "e-post: a@b.example"),
        ('title: "Cooper \\"and\\" hooper"', 'title: Cooper "and" hooper'),
        ("location: {city: Leeds, country: UK}", "location: Leeds, UK"),
    ],
)
def test_a_pair_is_a_line_with_its_label_and_without_quotes(data: str, line: str) -> None:
    assert said(data) == [line]


def test_the_last_pair_is_no_heading_for_the_line_of_dashes_below_it() -> None:
    lines = read_markdown(f"---\nname: Ada Quill\nphone: 0113 496 0018\n---\n{BELOW}").lines
    assert [(line.text, line.level) for line in lines][:2] == [
        ("name: Ada Quill", None),
        ("phone: 0113 496 0018", None),
    ]


def test_what_is_listed_under_a_key_stands_below_the_pairs_under_a_heading_of_its_own() -> None:
    data = "name: Ada\nlinks:\n  - https://quill.example\n  - label: Site\n    url: 'https://hoop.example'\ncity: Leeds"
    assert said(data) == [
        "name: Ada",
        "city: Leeds",
        "links",
        "https://quill.example",
        "label: Site",
        "url: https://hoop.example",
    ]


def test_a_list_in_brackets_and_a_folded_text_lose_their_marks() -> None:
    data = 'skills: [Oak, "Ash", Riveting]\nsummary: >\n  I have built casks\n  since I was sixteen.'
    assert said(data) == ["skills", "Oak, Ash, Riveting", "summary", "I have built casks", "since I was sixteen."]


def test_no_word_of_the_data_is_lost() -> None:
    data = "# who I am\nname: Ada Quill\nlayout: page\nprofiles:\n- forge: ada-q\nabout: |\n  Cooper, 'by hand'."
    words = " ".join(said(data))
    assert all(word in words for word in ("Ada", "Quill", "layout", "page", "profiles", "forge", "ada-q", "'by hand'."))


def test_a_text_with_data_at_its_head_is_markdown() -> None:
    assert is_markdown("---\nname: Ada Quill\n---\nWORK\nHoop Ltd")


@pytest.mark.parametrize(
    "text", ["---\nWORK\nHoop Ltd\n---\nmore", "---\nname: Ada Quill\nnever closed", "Ada\n---\nphone: 1\n---\n"]
)
def test_lines_of_dashes_with_no_data_between_them_are_left_alone(text: str) -> None:
    words = [word for line in read_markdown(text).lines for word in line.text.split()]
    assert words == [word for word in text.split() if word != "---"]


def test_a_plus_marks_an_item_but_not_before_a_telephone_number() -> None:
    lines = read_markdown("# Ada\n\n+ 25 casks of oak\n+ 49 4841 555 017\n").lines
    assert [(line.text, line.bullet) for line in lines[1:]] == [("25 casks of oak", True), ("+ 49 4841 555 017", False)]
