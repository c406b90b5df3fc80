"""Forms whose every value has its label beside it, such as the first Europass CV: "Occupation or position held"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from core.reading.period_ends import names_ends
from core.reading.phrases import Late, any_of, plain
from core.reading.source import SourceLine

PERIOD, TITLE, ORGANISATION, PLACE, TASKS = "period", "title", "organisation", "place", "tasks"
_LABELS = (
    (
        TASKS,
        any_of(
            r"""
            main_(?:activities|tasks|responsibilities).* (?:key_)?responsibilities duties tasks description
            hauptaktivitaten.* tatigkeiten(?:_und_.*)? aufgaben.* hauptaufgaben.* principales_activites.* missions
            funciones.* principales_(?:actividades|funciones).* tareas principais_ati?vidades.* responsabilidades
            ati?vidades principali_(?:attivita|mansioni).* mansioni.* voornaamste.* taken.* werkzaamheden
            glowne_(?:dzialania|zadania|zajecia|obowiazki).* obowiazki.* κυριες.* καθηκοντα.* αρμοδιοτητες
            attivita(?:_svolta|_svolte|_e_responsabilita)? compiti responsabilita misiones tareas_principales
            obowiazki zadania zakres_obowiazkow arbetsuppgifter uppgifter ansvar arbejdsopgaver oppgaver tehtavat
            обязанности.* функции.* 工作内容 工作职责 职责 主要职责
            """
        ),
    ),
    (
        ORGANISATION,
        any_of(
            r"""
            (?:name_and_address_of_)?(?:the_)?employer company(?:_name)? organi[sz]ation
            name_and_type_of_.* institution school university name_und_(?:adresse|anschrift|art)_d.* arbeitgeber
            firma
            unternehmen bildungseinrichtung hochschule nom_et_(?:adresse|type)_d.* employeur entreprise
            etablissement
            nombre_y_(?:direccion|tipo)_d.* empresa empleador centro(?:_de_estudios)?
            nome_e_(?:endereco|tipo|indirizzo)_d.*
            empregador instituicao datore_di_lavoro azienda istituto naam_en_(?:adres|type|aard)_van.* werkgever
            bedrijf instelling nazwa_i_(?:adres|typ|rodzaj)_.* pracodawca firma uczelnia επωνυμια_και_.*
            ονομα_και_διευθυνση_.* εργοδοτης εταιρεια организация работодатель компания учебное_заведение
            место_работы
            istituto(?:_di_formazione|_scolastico)? ente scuola universita einrichtung bildungsstatte schule
            universitat ausbildungsstatte betrieb ecole organisme lycee institucion colegio escuela universidad
            instituto entidade escola universidade onderwijsinstelling school opleidingsinstituut organisatie
            szkola placowka instytucja nazwa_(?:firmy|szkoly|uczelni) ιδρυμα σχολη σχολειο φορεασ φορεας
            εκπαιδευτικο_ιδρυμα заведение вуз место_учебы работодатель предприятие arbetsgivare foretag skola
            larosate arbejdsgiver virksomhed arbeidsgiver tyonantaja oppilaitos
            工作单位 公司 单位 学校 院校
            """
        ),
    ),
    (
        TITLE,
        any_of(
            r"""
            (?:occupation_or_)?position(?:_held)? occupation.* job_title title role title_of_qualification.*
            qualification degree beruf(?:_oder_funktion.*)? funktion stelle stellenbezeichnung
            bezeichnung_der_(?:erworbenen_)?qualifikation erworbene_qualifikation abschluss fonction.* poste.*
            intitule_du_.* diplome profesion_o_cargo.* cargo puesto.* titulo_de.* titulacion funcao_ou_cargo.*
            funcao
            designacao_d.* lavoro_o_posizione.* posizione ruolo titolo_d.* functie.* beroep.* behaalde?_.* diploma
            zawod.* stanowisko.* (?:nazwa|tytul)_uzyskan.* επαγγελμα.* θεση.* τιτλος.* должность.* квалификация.*
            mansione qualifica titolo(?:_di_studio)? incarico mansione_svolta tatigkeit berufsbezeichnung
            tatigkeitsbezeichnung studiengang ausbildung intitule metier emploi certificat titulo estudios titulacion
            profesion ocupacion curso formacao habilitacao grau profissao ocupacao opleiding diploma rol beroep
            tytul kierunek dyplom zawod rola τιτλοσ πτυχιο ειδικοτητα специальность степень befattning tjanst examen
            stilling uddannelse utdanning tehtavanimike tutkinto
            职位 职务 岗位 学历 学位
            """
        ),
    ),
    (
        PERIOD,
        any_of(
            r"""
            dates? period zeitraum dauer daten? datum periodes? duree fechas? periodo duracion datas? durata date
            periode
            tidsperiod tid ajanjakso aika from_-_to von_-_bis od_-_do daty okres ημερομηνι\w+ χρονικη_περιοδος
            период(?:_работы)? даты срок_работы 起止时间 时间 日期
            """
        ),
    ),
    (
        PLACE,
        any_of(
            r"""
            location city town place country country/region land pais pays paese kraj χωρα страна 国家 region regione
            ort stadt standort arbeitsort einsatzort lieu ville localite lugar localidad ciudad
            local localidade cidade luogo localita citta sede plaats stad standplaats miejsce miejscowosc miasto
            lokalizacja τοπος τοποθεσια πολη город место место_работы населенныи_пункт ort_och_land sted paikka mesto
            oras localitate sehir helyszin 地点 城市 所在地
            """
        ),
    ),
)
_LABEL = re.compile(r"^(?P<label>[^\t:：]{2,70}?)\s*(?:\([^)\t]*\))?\s*(?:[:：]\s*|\t)\s*(?P<value>\S.*)$")
_BARE = re.compile(r"^(?P<label>[^\t:：]{3,70}?)\s*[:：]$")
"""A label above what it names."""
_MARK = Late(r"^[•‣▪●○◦–—-]\s+")


class Filled(NamedTuple):
    """One entry of a form: its labelled lines, what their labels name, and the lines that say more."""

    head: tuple[SourceLine, ...]
    fields: tuple[tuple[str, SourceLine], ...]
    body: tuple[SourceLine, ...]


def field_of(text: str) -> tuple[str, str] | None:
    """What the label at the text's beginning means, and the value after it; None where there is no such label."""
    found = _LABEL.match(text) or _BARE.match(text)
    if found is None:
        return None
    label = plain(found["label"]).strip()
    means = next((means for means, words in _LABELS if words.fullmatch(label)), PERIOD if names_ends(label) else None)
    value = found.groupdict().get("value", "")
    return (means, value.strip()) if means is not None and (value or means == TASKS) else None


def heads_table(text: str) -> bool:
    """Whether every cell is a label: the first row of a table that names its columns."""
    cells = [plain(cell).strip(" :") for cell in text.split("\t")]
    return len(cells) > 1 and all(any(words.fullmatch(cell) for _, words in _LABELS) for cell in cells)


def filled(lines: Sequence[SourceLine]) -> list[Filled] | None:
    """The form's entries, None where these lines are no form: two labels for each entry, and a period among them.

    One label may be missing, that of the line above the others, which names the employer or else the post.
    """
    fields = _with_heads([field_of(line.text) if not line.bullet else None for line in lines], lines)
    meant = [one[0] for one in fields if one is not None]
    first = next((index for index, one in enumerate(fields) if one is not None), None)
    if first != 0 or meant.count(PERIOD) < 1 or len(meant) < 2 * meant.count(PERIOD) or len(set(meant)) < 3:
        return None
    return list(_entries(lines, fields, meant[0]))


def _with_heads(
    fields: Sequence[tuple[str, str] | None], lines: Sequence[SourceLine]
) -> Sequence[tuple[str, str] | None]:
    """The fields; lines without a label, each right above labels, as what no label of these says."""
    labelled = {one[0] for one in fields if one is not None}
    said = next((means for means in (ORGANISATION, TITLE) if means not in labelled), None)
    heads = [
        at
        for at, (one, below) in enumerate(pairwise(fields))
        if one is None and below is not None and below[0] != TASKS and not lines[at].bullet
    ]
    periods = sum(one is not None and one[0] == PERIOD for one in fields)
    if heads[:1] != [0] or said is None or not {ORGANISATION, TITLE} & labelled or periods < len(heads):
        return fields
    return [(said, line.text) if at in heads else one for at, (one, line) in enumerate(zip(fields, lines, strict=True))]


def _entries(lines: Sequence[SourceLine], fields: Sequence[tuple[str, str] | None], first: str) -> Iterator[Filled]:
    named: list[tuple[str, SourceLine]] = []
    head: list[SourceLine] = []
    body: list[SourceLine] = []
    for line, one in zip(lines, fields, strict=True):
        if one is not None and one[0] == first and named:
            yield Filled(tuple(head), tuple(named), tuple(body))
            head, named, body = [], [], []
        if one is None:
            body.append(line)
        elif one[0] == TASKS:
            head.append(replace(line, text=line.text.removesuffix(one[1]).rstrip()))
            mark = _MARK.match(one[1])
            if not one[1]:
                continue
            body.append(replace(line, text=one[1][mark.end() :] if mark else one[1], bullet=mark is not None))
        else:
            head.append(line)
            named.append((one[0], replace(line, text=one[1])))
    yield Filled(tuple(head), tuple(named), tuple(body))
