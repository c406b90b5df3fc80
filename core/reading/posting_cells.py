"""How much the words of one cell of a posting's first lines say that it is a title, or that it is a company."""

from dataclasses import dataclass

from core.reading.naming import is_title
from core.reading.page_words import FACTS
from core.reading.phrases import Late, any_of, plain
from core.reading.places import is_city
from core.reading.posting_lines import has_legal_form
from core.reading.role_words import ORGANISATION
from core.reading.wrapping import SMALL_WORDS

_SMALL_START = Late(r"[a-zà-ÿ]")
_SLOGAN = any_of("an your our that who we is are you es notre nos unser\\w* nuestr[oa]s? nostr[oa] onze nasz\\w*")
"""Words that no name has."""
_PARTED = Late(r"\s[-–—|/]\s|[:,]")
_UNIT = any_of(
    r"""
    school_of department_of faculty_of division_of office_of_the institute_(?:of|for)
    directorate human_resources
    klinik_fur amt_fur dezernat stabsstelle institut_fur sachgebiet bereich pole service_d\w* ufr laboratoire_d\w*
    area_de seccion_de servicio_de concejalia settore servizio ufficio area_\w+ unita_operativa divisao_de setor_de
    team afdeling sector dienst cluster wydzial departament dzial instytut referat zaklad_\w+ τμημα διευθυνση
    отделение управление департамент avdelning\w* enheten forvaltningen \w+forvaltningen \w+avdelningen
    enhed seksjon seksjonen abteilung fachbereich lehrstuhl fakultat referat
    departement_de faculte_d\w* direction_d\w* facultad_de departamento_de dipartimento_d\w* facolta_d\w* faculteit
    afdeling wydzial katedra кафедра факультет отдел institutionen_for institut_for
    """
)
"""A part of a larger house."""
_HOUSE = Late(
    r"(?P<name>[^,]{3,80}?)(?:, (?P<unit>[^,]{3,60}))?, (?P<last>[^\W\d_a-zà-ÿα-ωа-я][^\W\d_]+(?:[ -][^\W\d_]+){0,5})$"
)
_TOWN = Late(r"[^\W\d_]+(?:[ -][^\W\d_]+){0,2}")
_QUARTER = any_of(
    r"""
    regio raum grossraum umgebung gegend secteur zona zone okolice bairro barrio quartiere? stadtteil bezirk
    arrondissement zona_(?:centro|norte|sur|sul|este|oeste|industri\w+) wijk
    dzielnica раион метро м\\. ул\\. улица ul\\. avenida av\\. rua calle rue_d\w* via_\w+ plaza place_d\w* περιοχη
    """
)
"""What names a part of a town."""
_CHINESE_TITLE = Late(
    r"[\u4e00-\u9fff](?:员|师|经理|主管|助理|工|长|总监|顾问|专家|代表|教练|司机|护士|医生|会计|编辑|秘书)$"
)


@dataclass(frozen=True, slots=True)
class House:
    """An employer with its town or a part of it, as they stand in one cell."""

    name: str
    town: str | None


def house_of(cell: str) -> House | None:
    """The employer in "Name, Town", "Name, Department" or "Name, Department, Town"; None where the cell is none."""
    found = _HOUSE.match(cell)
    first, comma, rest = cell.partition(", ")
    if comma and len(first.split()) > 1 and is_firm(first) and not (found and _TOWN.fullmatch(rest)):
        return House(first, None)
    if found is None:
        return None
    name, unit, last = found["name"], found["unit"], found["last"]
    known = names_house(name)
    if not known and (is_title(cell) or FACTS.fullmatch(plain(last))):
        return None
    if _UNIT.match(plain(last)):
        return House(name, None) if known and unit is None else None
    if not _TOWN.fullmatch(last) or (unit is not None and not (known or _UNIT.match(plain(unit)) or is_city(last))):
        return None
    return House(name, last)


def names_house(name: str) -> bool:
    """Whether the words are an employer's by its kind or its legal form, and no title."""
    return has_legal_form(name) or (ORGANISATION.search(plain(name)) is not None and not is_title(name))


def is_firm(name: str) -> bool:
    """Whether the name is a company's by its legal form, or by a word such as "Services" that leads it."""
    if has_legal_form(name):
        return True
    words = name.split()
    if len(words) < 2 or _SMALL_START.match(name) or _PARTED.search(name):
        return False
    first, last = plain(words[0]), plain(words[-1])
    if words[-1][:1].islower() or is_title(last):
        return False
    by_last = ORGANISATION.fullmatch(last) is not None and not is_title(first) and plain(words[-2]) not in SMALL_WORDS
    return by_last or (ORGANISATION.fullmatch(first) is not None and not is_title(" ".join(words[1:])))


def is_unit(name: str) -> bool:
    """Whether the name is that of a part of a larger house."""
    return _UNIT.match(plain(name)) is not None


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
    if _QUARTER.match(simple):
        return -9.0
    shaped = (
        -3.0 if cell[:1].islower() or _SLOGAN.search(simple) or len(cell.split()) > 6 or cell.endswith(":") else 0.0
    )
    shaped -= 3.0 * is_unit(cell)
    return shaped + 3.0 * is_firm(cell) + 1.5 * (ORGANISATION.search(simple) is not None)
