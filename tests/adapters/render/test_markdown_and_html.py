"""The two text formats: nothing that a CV says may become markup."""

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from adapters.render.html import html_page
from adapters.render.markdown import markdown_text
from adapters.render.outline import outline
from core.cv import SectionKind
from tests.adapters.render.people import engineer, entry, person, section, texts

_WORDS = st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), min_size=1).filter(str.strip)


def test_markdown_holds_every_line_under_its_heading() -> None:
    text = markdown_text(outline(engineer()))

    assert text.startswith("# Marit Oosterveld\n\n**Senior Data Engineer**\n\n[marit@example.org](mailto:marit@")
    assert "### Senior Data Engineer\n\n**Windhaven Grid Services** · Utrecht · Mar 2021 – present\n\n- Rebuilt" in text
    assert "**Languages:** Python, SQL, Scala\n\n**Tools:**" in text
    assert text.endswith("- Scrum Master, 2019\n")
    assert "\n\n\n" not in text


@pytest.mark.parametrize(
    "plain", ["C++ and C#", "snake_case_name", "3:1 ratio", "R&D", "38 % – 4.2", "a-b", "(c) 2011"]
)
def test_markdown_leaves_alone_what_means_nothing_to_it(plain: str) -> None:
    assert f"- {plain}\n" in markdown_text(outline(person(section("Work", SectionKind.OTHER, [plain, "x"]))))


@given(_WORDS)
@example("__0__")
def test_a_markdown_reader_shows_any_line_as_it_was(words: str) -> None:
    cv = person(section("Work", SectionKind.EXPERIENCE, (), [entry("Clerk", "Polderpost", "2011", [words])]))

    shown = _Shown()
    shown.feed(MarkdownIt("gfm-like", {"linkify": False}).render(markdown_text(outline(cv))))
    assert shown.items == [" ".join(words.split())]


@given(_WORDS)
def test_a_browser_shows_any_line_as_it_was(words: str) -> None:
    cv = person(section("Work", SectionKind.EXPERIENCE, (), [entry("Clerk", "Polderpost", "2011", [words])]))

    shown = _Shown()
    shown.feed(html_page(outline(cv)))
    assert shown.items == [" ".join(words.split())]
    assert shown.tags == _tags_of_a_harmless_page()


def test_the_page_holds_every_line() -> None:
    page = _Shown()
    page.feed(html_page(outline(engineer())))

    assert [one for one in texts(engineer()) if one not in page.text] == []


def test_the_page_needs_nothing_from_anywhere() -> None:
    page = html_page(outline(engineer()))

    assert "src=" not in page
    assert "url(" not in page
    assert "@import" not in page
    assert "{{" not in page


def _tags_of_a_harmless_page() -> list[str]:
    cv = person(section("Work", SectionKind.EXPERIENCE, (), [entry("Clerk", "Polderpost", "2011", ["Filed."])]))
    page = _Shown()
    page.feed(html_page(outline(cv)))
    return page.tags


class _Shown(HTMLParser):
    """What a reader sees of a page: its text, its list items; and the tags that make it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.items: list[str] = []
        self.tags: list[str] = []
        self._in_item = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(f"{tag} {' '.join(name for name, _ in attrs)}")
        if tag == "li":
            self._in_item = True
            self.items.append("")

    def handle_endtag(self, tag: str) -> None:
        self._in_item = self._in_item and tag != "li"

    def handle_data(self, data: str) -> None:
        self.text += " ".join(data.split()) + " "
        if self._in_item:
            self.items[-1] += data
