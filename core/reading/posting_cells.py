"""How much the words of one cell of a posting's first lines say that it is a title, or that it is a company."""

from core.reading.naming import is_title
from core.reading.phrases import Late, any_of, plain
from core.reading.posting_lines import has_legal_form
from core.reading.role_words import ORGANISATION
from core.reading.wrapping import SMALL_WORDS

_SMALL_START = Late(r"[a-zà-ÿ]")
_SLOGAN = any_of("an your our that who we is are you es notre nos unser\\w* nuestr[oa]s? nostr[oa] onze nasz\\w*")
"""Words that no name has."""
_PARTED = Late(r"\s[-–—|/]\s|[:,]")
_AND_OTHERS = Late(
    r"\w,? (?:&|and|und|et|y|e|i)"
    r" (?:associ\w+|partners?|sons?|daughters?|sohne?|tochter|fils|filles|hij[oa]s|figli|co)$"
)
_UNIT = any_of(
    r"""
    school_of department_of faculty_of division_of office_of_the abteilung fachbereich lehrstuhl fakultat referat
    departement_de faculte_d\w* direction_d\w* facultad_de departamento_de dipartimento_d\w* facolta_d\w* faculteit
    afdeling wydzial katedra кафедра факультет отдел institutionen_for institut_for
    """
)
"""A part of a larger house."""
_CHINESE_TITLE = Late(
    r"[\u4e00-\u9fff](?:员|师|经理|主管|助理|工|长|总监|顾问|专家|代表|教练|司机|护士|医生|会计|编辑|秘书)$"
)


def is_firm(name: str) -> bool:
    """Whether the name is a company's by its legal form, or by a word such as "Services" that leads it."""
    if has_legal_form(name) or _AND_OTHERS.search(plain(name)):
        return True
    words = name.split()
    if len(words) < 2 or _SMALL_START.match(name) or _PARTED.search(name):
        return False
    first, last = plain(words[0]), plain(words[-1])
    if words[-1][:1].islower() or is_title(last):
        return False
    by_last = ORGANISATION.fullmatch(last) is not None and not is_title(first) and plain(words[-2]) not in SMALL_WORDS
    return by_last or ORGANISATION.fullmatch(first) is not None


def titled(cell: str) -> float:
    """How much the words say that this is a title."""
    if is_firm(cell):
        return -4.0
    return (
        3.5 if is_title(cell) or _CHINESE_TITLE.search(cell) else -1.5 * (ORGANISATION.search(plain(cell)) is not None)
    )


def named_as_firm(cell: str) -> float:
    """How much the words say that this is a company."""
    simple = plain(cell)
    shaped = (
        -3.0 if cell[:1].islower() or _SLOGAN.search(simple) or len(cell.split()) > 6 or cell.endswith(":") else 0.0
    )
    shaped -= 3.0 * (_UNIT.match(simple) is not None)
    return shaped + 3.0 * is_firm(cell) + 1.5 * (ORGANISATION.search(simple) is not None)
