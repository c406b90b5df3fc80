"""What stands word for word in a CV is never blocked, however it is set."""

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.grounding.claims import Claim, ClaimKind, Judged
from core.grounding.sources import Grounds
from core.grounding.verbatim import OwnWords
from tests.core.grounding.test_checker import CHECKERS, PEOPLE, checker, own_lines
from tests.core.people import ines

SETTINGS: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "small letters": str.lower,
    "no-break spaces": lambda line: line.replace(" ", "\u00a0"),
    "thin spaces": lambda line: line.replace(" ", "\u2009"),
    "two spaces": lambda line: line.replace(" ", "  "),
    "another line": lambda line: line.replace(" ", "\n", 1),
    "soft hyphens": lambda line: re.sub(r"(\w{4})(\w{4})", "\\1\u00ad\\2", line),
    "accents apart": lambda line: unicodedata.normalize("NFD", line),
    "no accents": lambda line: "".join(
        one for one in unicodedata.normalize("NFD", line) if not unicodedata.combining(one)
    ),
    "ligatures": lambda line: line.replace("ff", "ﬀ").replace("fi", "ﬁ").replace("fl", "ﬂ"),
    "a bullet": lambda line: f"• {line}",
    "a dash": lambda line: f"- {line}",
    "stars": lambda line: f"**{line}**",
    "quotes": lambda line: f"„{line}“",
    "round apostrophes": lambda line: line.replace("'", "’"),
    "long dashes": lambda line: line.replace("-", "–"),
    "unbroken hyphens": lambda line: line.replace("-", "\u2011"),
    "another end": lambda line: line.rstrip(".") + ";",
    "no commas": lambda line: re.sub(r"[,;:](?=\s)", "", line),
}


@settings(max_examples=150, deadline=None)
@given(
    data=st.data(), name=st.sampled_from(sorted(PEOPLE)), sets=st.lists(st.sampled_from(sorted(SETTINGS)), max_size=3)
)
def test_an_own_line_stands_however_it_is_set(data: st.DataObject, name: str, sets: list[str]) -> None:
    line, entry = data.draw(st.sampled_from(list(own_lines(PEOPLE[name]))))
    written = line
    for one in sets:
        written = SETTINGS[one](written)
    for place in (entry, None):
        assert CHECKERS[name].check(written, place).unsupported == ()


HOBBIES = (
    "Hiking, spending time with family, cooking",
    "Interests: Chess • Spending time with family • Restoring old radios",
    "Wandern, Zeit mit der Familie verbringen und Imkern",
    "Randonnée ; passer du temps en famille ; restauration de meubles anciens",
    "Senderismo, pasar tiempo con la familia, huerto urbano y teatro aficionado",
)


@pytest.mark.parametrize("line", HOBBIES)
def test_each_item_of_a_list_stands_alone_and_beside_others(line: str) -> None:
    judge = checker(ines(), Grounds(id="hobbies", text=line))
    items = re.split(r"\s*[,;•]\s*|\s+(?:und|y)\s+", line.removeprefix("Interests: "))
    for first, second in zip(items, [*items[1:], items[0]], strict=True):
        for said in (first, f"{first}.", f"{first}, {second}", f"{second} | {first}", f"{first}. {second}"):
            assert judge.check(said[:1].upper() + said[1:]).unsupported == ()


def everything_of(line: str, *lines: str, kind: ClaimKind = ClaimKind.SKILL) -> bool:
    """Whether a claim that is the whole line is proved by the lines."""
    own = OwnWords.of(Grounds(id=str(number), text=text) for number, text in enumerate(lines))
    claim = Claim(kind=kind, text=line, start=0, end=len(line))
    return all(one.supported for one in own.proved(line, [Judged(claim=claim, supported=False)]))


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("Bookings", "Helped with bookings, invoices, complaints"),
        ("Invoices", "Planned: bookings, invoices, complaints"),
        ("Complaints", "No bookings, invoices, complaints"),
        ("Ran the shop", "Kept the books for two years, ran the shop when the owner was on leave, and cleaned"),
        ("C", "C++, Perl, Ada"),
        ("Grew sales by 4", "Grew sales by 4.5, hired, moved"),
        ("Note 1", "Note 1,3"),
    ],
)
def test_what_is_cut_out_of_a_line_that_means_less_is_not_proved(line: str, own: str) -> None:
    assert not everything_of(line, own)


def test_an_item_is_no_certificate_where_the_next_may_say_that_it_is_not_held() -> None:
    assert not everything_of("PMP", "PMP, in preparation, 2024", kind=ClaimKind.CERTIFICATE)
    assert everything_of("Budgeting", "PMP, budgeting, forecasting")


def test_two_own_lines_in_one_are_both_proved() -> None:
    judge = checker(ines())
    first, second = [item.content for item in ines().sections[0].subsections[0].items][:2]
    assert judge.check(f"{first}. {second}.", "s1.e1").unsupported == ()
    assert judge.check(f"{first}\n{second}", "s1.e1").unsupported == ()
