"""A job posting's text to what it asks for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from core.job import JobDescriptionData, JobSkill, Need
from core.reading.dates import plain
from core.reading.kinds_of_text import why_no_job
from core.reading.language import language_of
from core.reading.naming import is_title
from core.reading.places import is_place
from core.reading.skills import Vocabulary
from core.reading.source import SourceLine, SourceText, Unreadable
from core.reading.wrapping import Setting, joined


class _Part(Enum):
    """What a posting's paragraph is about."""

    ABOUT = auto()
    TASKS = auto()
    REQUIRED = auto()
    PREFERRED = auto()
    VALUES = auto()
    OFFER = auto()
    NOISE = auto()


_HEADS = {
    _Part.PREFERRED: r"nice[- ]to[- ]have|preferred|bonus|plus(?:es)?\b|desirable|desired|good to have|advantage|ideally|great if|extra points|optional|wunschenswert|von vorteil|idealerweise|souhaite|un plus|atouts?|deseable|se valora|valorable|diferencia(?:l|is)|desejavel|valorizamos|gradit|preferenzial|pre[' ]?re?quis pref|pluspunten|mile widziane|dodatkowym atutem|будет плюсом|желательно|加分|优先",
    _Part.REQUIRED: r"requirements?|required|qualifications?|must[- ]have|what you(?:['’]ll)? (?:need|bring)|you(?:['’]ll)? (?:have|bring|need)|who you are|your (?:profile|background|skills|experience)|about you|skills|experience|we(?:['’]re)? (?:expect|looking for)|what we(?:['’]re| are) looking|ideal candidate|do you have|to succeed|must\b|essential|profil|anforderungen|das bringst du|was du mitbringst|ihr profil|qualifikation|voraussetzungen|profil recherche|competences|prerequis|requisitos|perfil|que buscamos|se requiere|requisiti|competenze|il tuo profilo|functie-eisen|wat vragen|wij vragen|jouw profiel|wie ben jij|wymagania|oczekujemy|προσοντα|απαιτησεις|требования|ожидаем|任职要求|岗位要求|职位要求|what.s the scoop",
    _Part.TASKS: r"responsibilit|duties|what you(?:['’]ll| will)? (?:do|be doing|work)|your (?:role|tasks|mission|day|impact)|the role|about the (?:role|job|position)|role (?:overview|description|summary)|position (?:overview|summary)|job (?:description|summary|purpose)|key accountabilit|day[- ]to[- ]day|you will|in this role|main tasks|scope of work|aufgaben|tatigkeiten|missions?\b|le poste|vos responsabilites|funciones|responsabilidades|tareas|o que vais fazer|atividades|mansioni|responsabilita|attivita|cosa farai|werkzaamheden|taken|wat ga je doen|functieomschrijving|obowiazki|zakres|zadania|αρμοδιοτητες|καθηκοντα|обязанности|задачи|чем предстоит|岗位职责|工作职责|职位描述",
    _Part.VALUES: r"our values|values|our culture|culture|what we (?:stand for|believe)|our mission|mission|werte|kultur|nos valeurs|valores|valori|waarden|wartosci|ценности",
    _Part.OFFER: r"benefits?|perks|what we offer|we offer|why (?:join|work|us|you)|what(?:['’]s| is) in it|compensation|salary|our offer|wir bieten|was wir bieten|das bieten wir|nous offrons|avantages|ofrecemos|que ofrecemos|oferecemos|beneficios|offriamo|cosa offriamo|wij bieden|wat bieden|oferujemy|προσφερουμε|παροχες|предлагаем|условия|我们提供|福利",
    _Part.NOISE: r"how to apply|apply\b|equal[- ]opportunit|diversity|eeo|privacy|cookies?|disclaimer|recruitment (?:agenc|process)|hiring process|interview process|bewerbung|kontakt|contact|candidature|postuler|como aplicar|solliciteren|additional (?:information|details)|legal",
    _Part.ABOUT: r"about\b|company|who we are|our (?:company|story|team)|the (?:team|company)|overview|uber uns|qui sommes|sobre|chi siamo|over ons|o nas|о компании|σχετικα|关于|公司",
}  # fmt: skip
_HEAD = {
    part: re.compile(rf"\b(?:{words})|{words}" if "职" in words else rf"\b(?:{words})")
    for part, words in _HEADS.items()
}
_NOISE = re.compile(
    r"cookie|equal[- ]opportunity|regardless of (?:race|gender|age)|all qualified applicants|accept all|privacy policy|apply (?:now|for this|today)|sign in|log ?in|share this|save job|powered by|all rights reserved|background check|unsolicited|reasonable accommodation|please submit|jetzt bewerben|datenschutz|chancengleichheit|postulez|politique de confidentialite"
)
_WISHED = re.compile(
    r"nice to have|(?:is|are|would be|will be|as) (?:a |an |highly |considered )?(?:big |huge |strong |real |definite )?(?:plus|bonus|advantage|asset|advantageous|desirable|preferred|appreciated|regarded|beneficial|nice)|preferred\b|preferabl|highly regarded|ideally|desirable|a plus|bonus points|strengthens? applications?|not required|von vorteil|wunschenswert|idealerweise|un plus|serait un|es un plus|se valora|valorable|deseable|costituisce|gradit|pre erequisito|is een pre|mile widzian|atutem|будет плюсом|желательно|加分|优先"
)
_FIELD = re.compile(r"^(?P<name>[^:：\t]{2,40}?)\s*[:：\t]\s*(?P<value>\S.*)$")
_TITLE_FIELD = re.compile(
    r"(?:job |position |role )?title|position|role|job|stelle|stellenbezeichnung|poste|intitule du poste|puesto|cargo|posizione|functie|vacature|stanowisko|должность|вакансия|θεση|职位|岗位|职位名称"
)
_COMPANY_FIELD = re.compile(
    r"company(?: name)?|employer|organi[sz]ation|hiring company|unternehmen|firma|arbeitgeber|entreprise|societe|empresa|azienda|bedrijf|werkgever|pracodawca|компания|εταιρεια|公司|公司名称"
)
_PLACE_FIELD = re.compile(
    r"(?:job |work |office )?locations?|based in|standort|einsatzort|arbeitsort|ort|lieu|localisation|ubicacion|localizacao|local|localidad|sede|luogo|locatie|standplaats|lokalizacja|miejsce pracy|город|местоположение|τοποθεσια|工作地点|地点"
)
_LEVEL_FIELD = re.compile(
    r"seniority(?: level)?|experience(?: level)?|level|career level|karrierestufe|niveau|nivel|livello|poziom|уровень"
)
_LEVELS = (
    ("intern", r"intern(?:ship)?|working student|werkstudent\w*|praktik\w+|stagiaire|stage|becari[oa]|practicas|estagi\w+|tirocin\w+|stagista|staz\w*|стажер|实习"),
    ("director", r"director|head of|vp|vice president|chief|cto|ceo|cfo|leiter(?:in)? (?:der|des)|directeur|directrice|direttore|директор"),
    ("manager", r"manager|team lead|teamleiter\w*|responsable|gerente|kierownik|менеджер|руководитель"),
    ("lead", r"lead|principal|staff|chief architect"),
    ("senior", r"senior|sr\.?|experienced|expert|erfahrene\w*|confirme\w*|ведущии|старшии|高级|资深"),
    ("junior", r"junior|jr\.?|entry[- ]level|graduate|trainee|einsteiger\w*|debutante?|absolvent\w*|младшии|初级|i"),
    ("mid", r"mid(?:dle)?(?:[- ]level)?|intermediate|ii"),
)  # fmt: skip
_YEARS = re.compile(
    r"\b(\d{1,2})\s*(?:\+|plus|or more)?\s*(?:[-–]|to|bis|a)?\s*(?:\d{1,2})?\s*\+?\s*(?:years?|yrs|jahre?n?|ans|anos|años|anni|jaar|lat|лет|年)"
)
_PRODUCT_MANAGER = re.compile(
    r"(?:product|project|account|programme?|community|office|case|content|marketing|category|customer success) manager"
)
_HIRES = re.compile(
    r"(?:we(?: are|['’]re)|(?P<company>[A-Z][\w&.'’ -]{1,40}?) (?:is|are)|(?P<seeker>[A-Z][\w&.'’ -]{1,40}?)) (?:currently )?(?:looking for|seeking|hiring|searching for|seeks|recruiting)(?: for)? (?:an?|our next|the|one|two|several)?\s*(?:experienced |talented |passionate |skilled |motivated |highly skilled )?(?P<title>[A-Z][^.,;:!?\n]{3,80}?)(?= (?:to|who|for|in|at|with|that|based|joining)\b|[.,;:!?]|$)"
)
_ABOUT_COMPANY = re.compile(
    r"^(?:about|join|why|über|à propos de|sobre|chi è|over|o firmie)\s+(?P<name>(?!the\b|us\b|you\b|uns\b|this\b|our\b)[^\W\d_][^?!.:]{1,40}?)\s*[?!:]?$",
    re.IGNORECASE,
)
_AT_COMPANY = re.compile(
    r"(?:^|[.!] )(?:At|Bei|Chez|Join|En|In|Da) (?P<name>(?:[A-Z][\w&.'’-]*)(?: (?:[A-Z&][\w&.'’-]*|of|and|the))*),? (?:we|you|our|wir|nous|our)\b"
)
_IS_COMPANY = re.compile(
    r"(?:^|(?<=[.!?] ))(?P<name>(?:The )?[A-Z][\w&'’-]*(?: (?:[A-Z&][\w&.'’-]*|of|and))*) (?:is|are|seeks|was founded|helps|offers|believes|has been|provides)\b(?! (?:an? (?:plus|must)|required|preferred))"
)
_WITH_COMPANY = re.compile(r"^(?P<title>.{4,90}?)\s+(?:at|@|bei|chez|—|–|-|\|)\s+(?P<company>[^|]{2,60})$")
_TAGS = re.compile(
    r"\s*[(\[](?:[mwfdxhinb]\s*[/|,]\s*)+[mwfdxhinb]+\s*[)\]]|\s*\((?:all genders?|gn|f/h|h/f)\)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A line with what it is about."""

    text: str
    part: _Part
    bullet: bool
    wished: bool


def read_job(source: SourceText, vocabulary: Vocabulary) -> JobDescriptionData | Unreadable:
    """What the posting asks for, or why this is no posting. Skills are in the posting's own words."""
    if (fault := why_no_job(source.text)) is not None:
        return fault
    lines = [line for line in joined(source.lines, Setting.of(source.lines)) if not _is_address(line.text)]
    fields = _fields(lines)
    told = list(_told(lines))
    title, company = _title_and_company(lines, fields, source.text)
    return JobDescriptionData(
        raw_text=source.text,
        title=title,
        company=company,
        location=_field(fields, _PLACE_FIELD) or _place(lines),
        skills=_skills(told, title, company, vocabulary),
        experience_level=_level(title, fields, told),
        responsibilities=tuple(one.text for one in _asked(told, _Part.TASKS)),
        company_values=tuple(one.text for one in _asked(told, _Part.VALUES)),
        language=language_of(source.text),
    )


def _is_address(text: str) -> bool:
    return re.fullmatch(r"(?:url\s*:\s*)?https?://\S+", text.strip(), re.IGNORECASE) is not None


def _fields(lines: Sequence[SourceLine]) -> dict[str, str]:
    """What stands as ``Name: value`` in the posting's head."""
    found: dict[str, str] = {}
    for line in lines[:25]:
        if not line.bullet and len(line.text) < 200 and (field := _FIELD.match(line.text)):
            found.setdefault(plain(field["name"].strip(" *")), field["value"].strip(" *"))
    return found


def _field(fields: dict[str, str], name: re.Pattern[str]) -> str | None:
    return next((value for key, value in fields.items() if name.fullmatch(key)), None)


def _title_and_company(lines: Sequence[SourceLine], fields: dict[str, str], text: str) -> tuple[str | None, str | None]:
    title, company = _field(fields, _TITLE_FIELD), _field(fields, _COMPANY_FIELD)
    for line in [*sorted(lines[:12], key=lambda one: one.level or 9), *lines[:12]]:
        if title is not None:
            break
        head = line.text.split("\t")[0].strip()
        if (
            len(head) > 110
            or line.bullet
            or head.endswith((".", "!", "?", ":"))
            or _FIELD.match(head)
            or _part_of(line) is not None
        ):
            continue
        if both := _WITH_COMPANY.match(head):
            left, right = both["title"], both["company"]
            if is_title(left) and not is_title(right) and not is_place(right):
                title, company = left, company or right
                continue
        if is_title(head) and len(head.split()) <= 14:
            title = head
    hires = list(_HIRES.finditer(text))
    if title is None and hires:
        title = next((one["title"] for one in hires if is_title(one["title"])), None)
    if company is None:
        company = _company(lines, hires, text)
    return (_TAGS.sub("", title).strip(" -–—|,") or None if title else None), company


def _company(lines: Sequence[SourceLine], hires: Sequence[re.Match[str]], text: str) -> str | None:
    """The name that the posting gives the company, by the phrases that name one."""
    names: list[str] = []
    for line in lines:
        if len(line.text) < 60 and not line.bullet and (about := _ABOUT_COMPANY.match(line.text)):
            names.append(about["name"])
    names.extend(name for one in hires for name in (one["company"], one["seeker"]) if name)
    names.extend(one["name"] for one in _AT_COMPANY.finditer(text))
    names.extend(one["name"] for one in _IS_COMPANY.finditer(text) if text.count(one["name"]) > 1)
    fit = [
        name.strip()
        for name in names
        if not is_title(name) and plain(name) not in _NO_COMPANY and len(name.split()) < 7
    ]
    return max(fit, key=lambda name: (fit.count(name), text.count(name), -fit.index(name)), default=None)


_NO_COMPANY = {
    *("we", "this", "this role", "you", "the", "the role", "it", "the company", "our", "the team", "our team", "they"),
    *(
        "the position",
        "the job",
        "this position",
        "what",
        "there",
        "here",
        "who",
        "the ideal candidate",
        "candidates",
        "experience",
    ),
}


def _told(lines: Sequence[SourceLine]) -> Iterator[_Told]:
    """Every line but headings and noise, with the part of the posting it stands in."""
    part, wished = _Part.ABOUT, False
    for line in lines:
        head = _part_of(line)
        rest = line.text
        if head is not None:
            part, wished = head, head is _Part.PREFERRED
            label = _FIELD.match(line.text)
            if label is None or line.bullet:
                continue
            rest = label["value"]
        if _NOISE.search(plain(rest)) and part is not _Part.TASKS:
            continue
        for sentence in re.split(r"(?<=[.!?;])\s+(?=\S)", rest.replace("\t", " ")):
            if sentence.strip():
                yield _Told(
                    sentence.strip(" ;"), part, line.bullet, wished or _WISHED.search(plain(sentence)) is not None
                )


def _part_of(line: SourceLine) -> _Part | None:
    """The part that begins with this line, if it is a heading or begins with one and a colon."""
    head, colon, rest = line.text.partition(":")
    label = head if colon and (not rest.strip() or len(head.split()) <= 5) else line.text
    looks = line.level is not None or line.bold or (colon and not rest.strip()) or label.isupper()
    if line.bullet or len(label.split()) > 9 or label.endswith((".", ",")):
        return None
    if not looks and not (colon and rest.strip()) and len(label.split()) > 5:
        return None
    simple = plain(label)
    if colon and rest.strip() and any(one.fullmatch(simple) for one in (_TITLE_FIELD, _COMPANY_FIELD, _PLACE_FIELD)):
        return None
    return next(
        (part for part, words in _HEAD.items() if words.search(simple)), _Part.ABOUT if line.level is not None else None
    )


def _asked(told: Sequence[_Told], part: _Part) -> list[_Told]:
    return [one for one in told if one.part is part and len(one.text) > 8 and not one.text.endswith(":")]


def _skills(
    told: Sequence[_Told], title: str | None, company: str | None, vocabulary: Vocabulary
) -> tuple[JobSkill, ...]:
    """The skills named, each once: required unless every mention is only wished for."""
    found: dict[str, JobSkill] = {}
    weights = (_Part.REQUIRED, _Part.PREFERRED, _Part.TASKS, _Part.ABOUT, _Part.VALUES)
    texts = [(one.text, one.wished) for part in weights for one in told if one.part is part]
    for text, wished in [*texts, (title or "", False)]:
        for mention in vocabulary.find(text):
            if company is not None and mention.term in company.split():
                continue
            known = found.get(mention.skill)
            if known is None or (known.need is Need.PREFERRED and not wished):
                name = known.name if known else mention.term
                found[mention.skill] = JobSkill(name=name, need=Need.PREFERRED if wished else Need.REQUIRED)
    return tuple(found.values())


def _level(title: str | None, fields: dict[str, str], told: Sequence[_Told]) -> str | None:
    simple = plain(title or "")
    for level, words in _LEVELS:
        if level == "manager" and _PRODUCT_MANAGER.search(simple):
            continue
        if re.search(rf"(?<![\w])(?:{words})(?![\w])", simple):
            return level
    if (given := _field(fields, _LEVEL_FIELD)) is not None and len(given) < 40:
        return given
    years = [
        int(found[1])
        for one in told
        if one.part in (_Part.REQUIRED, _Part.ABOUT)
        for found in _YEARS.finditer(plain(one.text))
    ]
    most = max((year for year in years if year <= 20), default=None)
    return None if most is None else "senior" if most >= 5 else "mid" if most >= 2 else "junior"


def _place(lines: Sequence[SourceLine]) -> str | None:
    pieces = (piece for line in lines[:12] for piece in re.split(r"\t|\s+[|•·]\s+", line.text))
    return next((piece.strip() for piece in pieces if is_place(piece)), None)
