"""Whether a text names a degree, a place of learning, or both."""

from core.reading.phrases import any_of, plain
from core.reading.role_words import DEGREE, SCHOOL

_LEAVING = any_of(
    r"""
    (?:\d_)?(?:a|as|o)[_-]levels? (?:scottish_|advanced_)?highers gcses? leaving_cert(?:ificate)? ib(?:_diploma)? sat
    (?:fach)?abitur (?:fach)?hochschulreife matura matur mittlere_reife bac(?:calaureat)? bachillerato selectividad
    ensino_(?:medio|secundario) maturita diploma_di_maturita vwo havo mavo vmbo eindexamen egzamin_maturalny
    απολυτηριο(?:_λυκειου)? аттестат егэ studentexamen gymnasieexamen ylioppilas(?:tutkinto)? maturitni_zkouska 高考
    """
)
"""What pupils leave school with: subjects and marks stand behind a colon."""

_LONGEST_GRADE = 40
_MARK = any_of(
    r"""
    (?:abschluss|gesamt|durchschnitts|end)?noten? c?gpa (?:final_|overall_)?grade marks? score voto(?:_di_\w+)?
    votazione nota(?:_media|_final|_finale)? media calificacion expediente moyenne classificacao (?:eind)?cijfer
    gemiddelde? ocena srednia wynik betyg medelbetyg βαθμος μεσος_ορος (?:среднии_)?балл оценка 绩点 成绩 keskiarvo
    prumer ortalama
    """
)
_PRAISE = any_of(
    r"""
    (?:mit_)?auszeichnung (?:summa_|magna_)?cum_laude (?:avec_)?(?:la_)?mention_(?:(?:tres_|assez_)?bien|honorable)
    (?:with_)?(?:first[_-]class_)?(?:honou?rs|distinction|merit) matricula_de_honor (?:e_|con_)?lode z_wyroznieniem
    с_отличием красныи_диплом αριστα λιαν_καλως
    """
)
"""How well somebody did: never where."""


def is_grade(text: str) -> bool:
    """Whether the text says nothing but how well somebody did."""
    simple = plain(text.strip(" ()."))
    begun = _MARK.match(simple)
    numbered = begun is not None and any(one.isdigit() for one in simple[begun.end() :])
    return (numbered and len(simple) < _LONGEST_GRADE) or _PRAISE.fullmatch(simple) is not None


def is_school(text: str) -> bool:
    """Whether the text names a place of learning."""
    return SCHOOL.search(plain(text)) is not None


def is_degree(text: str) -> bool:
    """Whether the text names a degree."""
    return DEGREE.search(plain(text)) is not None


def names_degree(text: str) -> bool:
    """Whether the text names a degree or a place of learning, and is no sentence about one."""
    label, colon, _ = text.partition(":")
    if len(text.split()) > 20 or text.endswith(".") or (colon and _LEAVING.fullmatch(plain(label.strip())) is None):
        return False
    return is_school(text) or is_degree(text)
