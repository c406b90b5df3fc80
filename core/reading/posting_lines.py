"""What stands at the top of a posting, line by line: names, places, and what a job board or a mail puts around them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.reading.dates import find_period
from core.reading.naming import is_title
from core.reading.page_words import FACTS, is_farewell, is_greeting, is_heading, is_navigation
from core.reading.phrases import Late, alternatives, any_of, plain, words
from core.reading.places import is_city, is_place
from core.reading.posting_words import NOISE
from core.reading.role_words import LEGAL, ORGANISATION
from core.reading.source import SourceLine

FIELD = Late(
    r"^(?P<name>[^:：\t]{2,40}?)\s*(?:(?<![^\W\d_])[:：]|[:：](?![a-zäöüß]|IN(?:NEN)?\b)|\t)\s*(?P<value>\S.*)$"
)
"""A line ``Name: value``. A colon between small letters parts an ending for all genders: Entwickler:in."""
TAGS = Late(
    r"\s*[(\[]\s*(?:[mwfdxhinbvkuαθаяжм]{1,2}\s*[/|,;*:+]\s*)+[mwfdxhinbvkuαθжмд]{1,4}\s*[)\]]"
    r"|\s*[(\[](?:all genders?|alle geschlechter|gn|any gender|kvinna/man|mann/frau|divers)\s*[)\]]"
    r"|(?<=\s)(?:[mwfdxhv]\s?/\s?){1,2}[mwfdxhv](?!\w)|\s*\((?:m|f|w|h|x|d)\)",
    re.IGNORECASE,
)
"""For whom a title is meant: (m/w/d), (H/F), w/m/x."""
_CELLS = Late(r"\t|\s+[·•|‖–—●∙]\s*|\s*[|‖]\s+|\s+-\s+")
_NUMBERED = alternatives(
    r"ref réf kennziffer job[-_]?id req requisition id nr no n° offer stellen-?id código codice numer_ref арт"
)
_REFERENCE = Late(
    rf"[(\[]?\s*(?:\b(?:{_NUMBERED})\b[.:#°]*\s*)[\w/.-]*\d[\w/.-]*\s*[)\]]?|#\s?\d{{3,}}|^[A-Z]{{0,4}}[-/]?\d{{4,}}[-/\d]*$",
    re.IGNORECASE,
)
_META = any_of(
    r"""
    posted.* .*applicants? .*candidat[ose]?s? .*bewerb\w+ .*sollicitant\w* .*kandydat\w* .*откликов .*υποψηφιοι
    .*sokande .*ansogere (?:vor|il_y_a|hace|ha|fa|for|pred|acum)_.* .*_ago .*_fa .*_geleden .*_temu .*назад .*siden
    .*sedan .*onceki .*sitten .*πριν.*
    \d.*(?:employees|mitarbeiter\w*|salaries|empleados|dipendenti|medewerkers|followers|abonnes|seguidores|reviews).*
    \d[.,]\d.*(?:stars|reviews|bewertungen|avis|★).* .*★.* .*[€$£¥].*
    \d.*[km]?_?(?:eur|chf|usd|gbp|pln|sek|dkk|nok|a_year|per_year|p\.a|brutto|bruto|lordi).* .*申请 .*发布 .*_logo
    share show_more report(?:_.*)? back(?:_to_.*)? home promoted actively_.* over_\d.* (?:home|start|jobs)_>.*
    """
)
"""What a job board prints beside a vacancy."""
_ASKING = alternatives(
    """
    show see view save share report set sign use try compare unlock follow skip print email copy tailor get apply
    message meet withdraw hide load read learn
    """
)
_ASKED_FOR = alternatives(
    """
    more less this that how all job jobs the an? your my now to alert in up ai on for us with options company details
    salary who easily similar insights
    """
)
_PRINTED = alternatives(
    """
    promoted responses_managed reposted be_an_early am_i_a_good how_you_match matches_your you['’]d_be_a
    early_stage growth_stage startup_in actively_hiring easy_apply one-click no_longer_accepting hiring_team
    gehalt_(?:anzeigen|vergleichen|schatzen) schnellbewerbung feste_anstellung festanstellung inscribirme denunciar
    inscribete guardar_oferta ver_(?:mas|empresa|oferta) candidature_simplifiee voir_(?:l['’]|plus|l_) enregistrer
    signaler mostra_(?:altro|di_piu) candidati_ora visualizza bekijk_(?:alle|meer) meer_tonen zobacz_wiecej zglos
    показать_(?:еще|контакты) пожаловаться 查看更多 举报 direkt_bewerben online-bewerbung zur_merkliste
    """
)
_CALLS = Late(rf"(?:{_ASKING}) (?:{_ASKED_FOR})\b|(?:{_PRINTED})")
"""What the buttons of job boards say."""
_MONEY = Late(
    r"[€$£¥₽]\s?\d|\d\s?k?\s?(?:[€$£¥₽]|zł|kr\b|eur|usd|gbp|chf\b|pln\b|руб)|\d\s?[-–]\s?\d+\s?k\b|\d\s?[薪万]|面议",
    re.IGNORECASE,
)
_HASHTAG = Late(r"\s*[#@][^\W\d_]")
_APPLYING = Late(r"^(?:job )?application for (?=\S)", re.IGNORECASE)
"""What the form of a job board has above the title."""
_IN_BRACKETS = Late(r"\s*\((?P<said>[^()]*)\)$")
_AND_OTHERS = Late(
    r"\w,? (?:&|and|und|et|y|e|i)"
    r" (?:associ\w+|partners?|sons?|daughters?|sohne?|tochter|fils|filles|hij[oa]s|figli|zoon|zonen|co)$"
)
"""What ends the name of a family's firm."""
_HOW_MANY = Late(r"^\d{1,2}\s?[x×]?\s(?=[^\W\d_])")
"""How many are sought, before a title: "2 Gesellen (m/w/d)"."""
_COUNTED = Late(r"[\d.,]+[+k]?(?:\s|$)")
_HEADERS = alternatives(
    """
    from to cc bcc date sent reply-to von an gesendet datum de à a pour envoyé date_d'envoi para enviado fecha data
    da inviato van aan verzonden od do wysłano από προς ημερομηνία от кому дата отправлено 发件人 收件人 日期
    发送时间 från till skickat fra til sendt
    """
)
_MAIL = Late(rf"^(?:{_HEADERS})\s*[:：]", re.IGNORECASE)
_SUBJECTS = alternatives(
    """
    subject betreff objet asunto assunto oggetto onderwerp temat θέμα тема 主题 ämne emne aihe předmět tárgy subiect
    konu
    """
)
_SUBJECT = Late(rf"^(?:{_SUBJECTS})\s*[:：]\s*(?P<value>.+)$", re.IGNORECASE)
_SUBJECT_OF_WORK = Late(
    r"^(?:für|for|pour|para|per|voor|dla|для|im bereich|mit schwerpunkt|schwerpunkt)"
    r"(?!.*(?:standort|raum|sofort|region|unser|büro|our|your|notre|team))(?:\s\S+){1,5}$",
    re.IGNORECASE,
)
"""What a title's tag may have behind it: for whom or with what the work is."""
_APART = Late(r"\s+(?:[|@·•–—-]|at|bei|chez)\s")
_PASSING = alternatives("re fwd? fw wg aw tr rv rif i r pd odp enc res doorst πρθ απ vs vb sv")
_PASSED_ON = Late(rf"^(?:\s*(?:{_PASSING})\s*[:：]\s*)+", re.IGNORECASE)
_ADORNED = Late(
    r"^[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\s]+|[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\s]+$"
)
"""Pictures before and after the words."""
_RULED = Late(r"^[-=_*>\s]{3,}|[-=_*]{3,}\s*$")
_QUOTED = Late(r"^(?:>\s?)+")
"""What a mail puts before each line of the one that it answers."""
_BULLET = Late(r"^[-*•–+»]\s+|^-(?=[^\W\d_])")
_NUMBER = Late(
    r"^\(?(?:\d{1,2}|[IVX]{1,4}|[a-z])[.)]\s+(?=\S)|^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]\s*(?=\S)"
)
_HEADING_WORDS = 8
_ALSO_WORDS = words("as co me plc sas sc se")
"""Legal forms that are something else behind a title: "Developer SAS", "Technician PLC"."""
_DETAIL = Late(r"\S@\S|https?://|www\.|\(?\+?\d[\d\s()/-]{6,}\d")
_MOST_TOP = 14
_LONGEST = 140


@dataclass(frozen=True, slots=True)
class Top:
    """One line of the top: its cells that may name something, and what else stands in it."""

    line: SourceLine
    names: tuple[str, ...]
    place: str | None = None
    meta: bool = False
    """Whether the line holds what a job board prints beside a vacancy."""
    tagged: bool = False
    """Whether it says for whom it is meant, as only titles do."""
    subject: bool = False
    """Whether it is a mail's."""


def without_marks(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines without the marks of a quoted mail and without numbers: what is numbered and long is listed."""
    out: list[SourceLine] = []
    gap = 0.0
    for line in lines:
        text = _QUOTED.sub("", line.text)
        listed = (text != line.text or text[:1] in "+-»") and _BULLET.match(text) is not None
        bare = _BULLET.sub("", text) if listed else text
        if (unnumbered := _NUMBER.sub("", bare)) != bare:
            listed = listed or bare.endswith(".") or len(bare.split()) > _HEADING_WORDS
        if unnumbered.strip():
            out.append(replace(line, text=unnumbered, bullet=line.bullet or listed, gap=max(line.gap, gap)))
        gap = 0.0 if unnumbered.strip() else 1.0
    return out


def _pictures_that_list(lines: Sequence[SourceLine]) -> frozenset[str]:
    """The pictures that stand before more than one line, as marks of a list do."""
    first = Counter(line.text[0] for line in lines if _ADORNED.match(line.text[:1]) and line.text[1:].strip())
    return frozenset(sign for sign, times in first.items() if times > 1)


def without_mail(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines without a mail's headers and without pictures; its subject comes first, as a line of its own."""
    out: list[SourceLine] = []
    subjects: list[SourceLine] = []
    listing = _pictures_that_list(lines)
    for at, line in enumerate(lines):
        if at < 3 * _MOST_TOP and (found := _SUBJECT.match(line.text)) is not None:
            subjects = [replace(line, text=_PASSED_ON.sub("", found["value"]), level=1, bullet=False)]
        elif at < 3 * _MOST_TOP and (_MAIL.match(line.text) or (_RULED.match(line.text) and len(line.text) < 60)):
            continue
        elif (text := _ADORNED.sub("", line.text)) != "":
            bullet = line.bullet or line.text[0] in listing
            out.append(line if text == line.text else replace(line, text=text, bullet=bullet))
    return [*subjects, *out]


def top_of(lines: Sequence[SourceLine]) -> Iterator[Top]:
    """The first lines that may name the job or the company, in order; running text and noise are left out."""
    for line, below in zip(lines, [*lines[1 : 2 * _MOST_TOP], None], strict=False):
        lists = below is not None and below.bullet
        lists = lists and line.level != 1  # facts may stand as a list below the title
        if is_farewell(line.text):
            return
        if is_navigation(line.text) or (is_greeting(line.text) and not is_title(line.text)):
            continue
        if not (line.bullet or lists or _is_running(line.text)) and len(line.text) <= _LONGEST:
            yield _top(line)


def has_legal_form(text: str) -> bool:
    """Whether a legal form ends the name, or begins it."""
    simple = plain(text)
    end = len(simple.rstrip(". "))
    if _AND_OTHERS.search(simple):
        return True
    for form in LEGAL.finditer(simple):
        begins = not form.start() and simple[form.end() : form.end() + 1] == " "
        ends = form.end() >= end and (simple[form.start() - 1] == " " or not form[0].isascii())
        if begins and (not form[0].isascii() or not is_title(text[form.end() :])):
            return True
        if ends and not (form[0] in _ALSO_WORDS and is_title(text[: form.start()])):
            return True
    return False


def _is_running(text: str) -> bool:
    ended = (
        text.endswith((".", "!", "?", ";", ",", "。", "！", "；", "，", "、", "？"))
        and LEGAL.search(plain(text)[-12:]) is None
    )
    return ended or (NOISE.search(plain(text)) is not None and _META.fullmatch(plain(text)) is None)


def _top(line: SourceLine) -> Top:
    names: list[str] = []
    place: str | None = None
    meta = False
    tagged = TAGS.search(line.text) is not None
    text = _APPLYING.sub("", _untagged(line.text))
    text = _HOW_MANY.sub("", text) if tagged else text
    for raw in _CELLS.split(_REFERENCE.sub(" ", text)):
        cell = raw.strip(' ,*#:"').removeprefix("@ ")
        simple = plain(cell)
        if _HASHTAG.match(raw):
            meta = True
            continue
        if (
            not cell
            or FACTS.fullmatch(simple)
            or is_navigation(cell)
            or is_heading(cell)
            or (_CALLS.match(simple) and not tagged)
        ):
            meta = meta or bool(cell)
        elif place is None and is_place(cell) and (names or not is_title(cell)):
            name, comma, rest = cell.partition(", ")
            named = bool(comma) and ORGANISATION.search(plain(name)) is not None and not is_city(name)
            names += [name] if named else []
            place = rest if named else cell
        elif (
            ("," in cell and (_are_facts(cell) or re.search(r"\d", cell)))
            or _META.fullmatch(simple)
            or _COUNTED.match(cell)
            or _MONEY.search(cell)
            or find_period(cell) is not None
        ):
            bare, first = _IN_BRACKETS.sub("", cell), cell.partition(", ")[0]
            if first != cell and (has_legal_form(first)):
                names.append(first)
            if bare != cell and is_title(bare) and not re.search(r"\d", bare):
                names.append(bare)  # what stands in the brackets is about the contract
            else:
                meta = True
        elif is_place(re.sub(r"\s*\([^)]*\)", "", cell)) and place is None and (names or not is_title(cell)):
            place = cell
        elif not _DETAIL.search(cell) and not cell.startswith("#"):
            names.append(cell)
    return Top(line, tuple(names), place, meta, tagged)


def _untagged(text: str) -> str:
    """The text without the tag, and without what goes on behind it in small letters and is no part of the title."""
    found = TAGS.search(text)
    if found is None:
        return text
    rest = text[found.end() :].strip()
    if not rest[:1].isalpha():
        return TAGS.sub(" ", text)
    parted = _APART.search(rest)
    tail, others = (rest[: parted.start()], rest[parted.start() :]) if parted is not None else (rest, "")
    kept = "" if tail[:1].islower() and not _SUBJECT_OF_WORK.match(tail) else tail
    return f"{text[: found.start()]} {kept}{others}"


def _are_facts(text: str) -> bool:
    """Whether all of a list are facts of the contract or places."""
    pieces = [piece for piece in text.split(",") if piece.strip()]
    told = sum(is_place(piece) or FACTS.fullmatch(plain(piece.strip())) is not None for piece in pieces)
    return told == len(pieces)
