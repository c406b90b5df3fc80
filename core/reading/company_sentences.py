"""Sentences and headings by which a posting names its company: "About X", "At X, we …", "Join X as a Y"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from core.reading.company_names import begins_no_name
from core.reading.named_firms import firms_in, houses_in, shown_at, without_preposition
from core.reading.naming import is_title
from core.reading.phrases import Late, alternatives, plain
from core.reading.posting_cells import is_firm
from core.reading.posting_words import ABOUT_HEAD, is_head
from core.reading.seeking import NAME, how_many_apart, read_on, seeks, sought, title_in
from core.reading.source import SourceLine

_ABOUT_WORDS = alternatives(
    r"""
    about meet why_(?:work_(?:at|for)|join) why working_at life_at your_future_at careers?_at jobs_at who_is
    über(?:_die|_den|_das)? wir_sind arbeiten_bei karriere_bei jobs_bei à_propos_d[eu](?:_la|_l['’])? qui_est
    travailler_chez sobre(?:_a|_o|_la|_el)? quién_es trabajar_en trabalhar_na chi_è lavorare_in over werken_bij
    o_firmie praca_w σχετικά_με_(?:την|τον|το|τη) λίγα_λόγια_για_(?:την|τον|το|τη) о_компании про_компанію 关于 om
    karriere_(?:im|in|am|beim) arbejde_hos jobba_på tietoa o_společnosti despre hakkında
    """
)
_ABOUT = Late(
    rf"^(?:{_ABOUT_WORDS})(?:\s+|\s*[:：]\s*|(?<=关于))"
    r"(?P<name>(?:[«„“\"][^»”\"]+[»”\"]|(?-i:[^\W\d_a-zà-ÿα-ωа-яάέήίόύώ]|\d)[^?!.:：]{1,40}?))\s*[?!:：]?$",
    re.IGNORECASE,
)
_PERSONS = alternatives(
    r"""
    we you our your wir unser nous notre nos vous nosotros nuestr[oa]s? nós nosso nossa noi nostr[oa] wij ons onze
    my nasz\w* εμείς μας мы наш\w* ми vi vår vår[at] vores du me sinä naš\w* mi biz
    """
)
_VERBS = alternatives(
    r"""
    \w{2,}(?:mos|ons|iamo|emo|emy|amy|imy|ем|им|ουμε|άμε) arbeit\w+ nehmen glauben leben bekommst erwart\w+
    trabaja\w* creemos somos tomamos encontr\w+ trabalh\w+ acredit\w+ lavor\w+ crediamo siamo prend\w+ nemen werken
    vind\w* pracuj\w+ wierzym\w* δουλεύ\w+ πιστεύ\w+ никто работа\w+ вас tar tror jobbar arbetar tager arbejder får
    """
)
_YOU_DO = r"(?-i:[a-zà-ÿ]{2,}) (?:je|jij|jullie|we|wij|du|dich|dir|sie|wir|ihr|man|man|vi|ni)"
"""A verb before whom it is said of, where "at X" comes first: "Bij X werk je", "Bei X gestaltest du"."""
_AT_OUR = Late(rf"(?:^|(?<=[.!?] ))(?:At|Bei(?: der| dem)?|Chez|Presso|Hos|Bij) (?P<name>{NAME}), ", re.MULTILINE)
"""With a comma behind it, whatever follows: "At Cobalt Harbor, 92,000 members trust us"."""
_AT = Late(
    r"(?:^|(?<=[.!?] ))[¡¿]?"
    r"(?:At|Bei(?: der| dem)?|Chez|En|In|Na|No|Da|Bij|W|We|Στην?|Στο|В(?: компании)?|På|Hos|Presso|With)\s+"
    rf"(?P<name>{NAME}),?\s+(?:(?:{_PERSONS})\b|(?:{_VERBS})\b|{_YOU_DO}\b)",
    re.MULTILINE,
)
_IN_CHINESE = Late(
    r"(?:^|[。！])在(?P<name>[^，。\s]{2,16})[，,]|加入(?P<other>[^，。！\s]{2,16})(?:[，,。！]|$)"
    r"|关于(?P<third>[^，。！：\s]{2,16})$",
    re.MULTILINE,
)
_INVITATIONS = alternatives(
    r"""
    sumarse_a sumate_a incorporarse_a unirse_a rejoindre to_join integrarse_en integrar_a entrar_na entrar_no
    fazer_parte_d[aoe] entrare_in entra_a_far_parte_di te_versterken_bij do_zespołu zum_team_(?:von|der) в_команду
    join joining rejoignez rejoins intégrez únete_a incorpórate_a forma_parte_de junta-te_(?:à|ao|a)
    junte-se_(?:à|ao|a) unisciti_a entra_in kom_werken_bij werken_bij dołącz_do приходите(?:_работать)?_в
    присоединяйтесь_к werde_teil_(?:von|der) komm_zu verstärken_sie bli_en_del_av bliv_en_del_af careers_at jobs_at
    karriere_bei carrières_chez ©(?:_\d{4})?
    """
)
_JOIN = Late(rf"(?:^|(?<=[\s(]))(?i:{_INVITATIONS})\s+(?P<name>{NAME})(?!['’]s)")
_AS = Late(
    r"(?i:\bas|\bals|en tant que|comme|como|come|jako|как|成为|(?<=[»\w]):)\s*"
    r"(?:(?:an?|our|our next|une?|uno|una|um|uma|een|ein\w{0,2})\s+)?(?P<title>\S[^.,;:!?\n]{2,60})$"
)
_AS_CHINESE = Late(r"(?:成为|担任)(?P<title>[^，。！：\s]{2,16})")
_POSTS_IN_CHINESE = Late(r"(?:招聘)?(?:岗位|职位)(?:名称)?[：:]?")
_BECOMING = alternatives(
    """
    become be werden_sie werde devenez deviens conviértete_en sé torna-te diventa word zostań γίνε стань
    стань(?:те)? bli bliv
    """
)
_BECOME = Late(
    rf"(?:^|(?<=[\s:]))(?i:{_BECOMING})\s+"
    r"(?:(?:our next|an?|our|unser\w*|ein\w{0,2}|notre|une?|nuestr\w|un[ao]?|onze|een)\s+)?"
    r"(?P<title>[^.,;:!?\n]{3,60}?)"
    rf"\s+(?:at|bei|chez|en|na|in|w|bij|presso|στην?|в|på|hos|with)\s+"
    rf"(?:(?:the|der|dem|die|la|le|el|het|de|l['’])\s*)?(?P<name>{NAME})"
)
_IS_WORDS = alternatives(
    """
    is are was_founded helps offers believes has_been provides makes builds runs ist baut entwickelt steht_für
    gehört_zu sells keeps serves designs develops operates produces moves has wants exists connects brings manages
    teaches verkauft produziert betreibt fertigt liefert macht fabrique produit vend accueille développe conçoit
    fabrica vende produce maakt verkoopt levert produkuje tworzy sprzedaje делает производит выпускает занимается
    разрабатывает κατασκευάζει παράγει tillverkar säljer fremstiller sælger est propose accompagne es ofrece é
    oferece è offre is_een biedt to_firma jest είναι —_это это är er
    """
)
_IS = Late(rf"(?:^|(?<=[.!?] ))(?P<name>(?:The )?{NAME}) (?:{_IS_WORDS})\b", re.MULTILINE)
_OURSELVES = alternatives(
    """
    we['’]re we_are wir_sind wir,_(?:die|der|das) wir, nous_sommes somos siamo wij_zijn wij, jesteśmy είμαστε мы_—
    мы_- vi_är vi_er
    """
)
_WE_ARE = Late(
    rf"(?i:(?:^|(?<=[.!?,] ))(?:{_OURSELVES})(?: l['’]| la| le| the| el| a| o| η| ο)?)\s*"
    rf"(?P<name>{NAME})(?=[,.!–— ])",
    re.MULTILINE,
)
_SUBJECT = Late(
    r"^(?:(?i:the|die|der|das|la|le|el|il|η|ο|l['’])\s*)?(?P<name>[^\W\d_a-zà-ÿα-ωа-я][^.,:;!?\n]{1,50}?)"
    rf" (?:{_IS_WORDS})\b",
    re.MULTILINE,
)
_OPENING = Late(
    rf"(?:(?:The|Die|Der|Das|Het|De|La|Le|Les|El|Il|A|O|As|Os|Η|Ο) )?(?P<name>{NAME})(?: e\. ?V\.)?(?: \([^)]*\))?"
    rf"(?: (?:in|aus|à|de|en|em|a|di|te|w|в|i) {NAME})? (?-i:[a-zà-ÿα-ωа-я])"
)
_FIRMS = alternatives(
    """
    company firm firma unternehmen betrieb entreprise société empresa azienda ditta bedrijf spółka εταιρεία επιχείρηση
    компания компании компанию организация föret företaget virksomheden
    """
)
_CLIENTS = alternatives(
    """
    client(?:e|es)? customer partner kunden? kundin mandant(?:en|in)? auftraggeber(?:s|in)? mandante donneur_d['’]ordre
    entreprise_cliente empresa_cliente azienda_cliente committente klant opdrachtgever klient(?:a|em)? zleceniodawc[ay]
    klienten kund uppdragsgivare клиент(?:а|у)? заказчик(?:а|у)? πελάτη[ςσ]?
    """
)
_CLIENT = Late(
    rf"(?i:\b(?:{_CLIENTS})),\s+(?i:(?:the|die|der|das|la|le|el|il|de|het)\s+)?"
    rf"(?P<name>{NAME}),?\s"
)
"""Whom an agency seeks for."""
_LET_US = Late(
    rf"^(?P<name>{NAME}) (?:[a-z]+ly )?[a-z]{{2,}}s\s[^.\n]*[.!]\s[^\n]*(?<!\w)(?:[Ww]e|[Oo]ur|[Uu]s)(?!\w)",
    re.MULTILINE,
)
"""What somebody does, and then "we": "Acme lets shops take cards. We are forty people"."""
_CALLED = Late(rf"\b(?i:{_FIRMS})\s+(?P<name>{NAME})")
_ASKED = alternatives(
    "what_is was_ist c['’]est_quoi qu['’]est-ce_que qué_es o_que_é che_cos['’]è wat_is czym_jest что_такое τι_είναι"
)
_WHAT_IS = Late(
    rf"^(?:(?:{_ASKED})\s+(?P<name>[^?!.,]{{2,40}})\s?[?!]?|(?P<other>[^?!.,]{{2,40}}), c['’]est (?:quoi|qui)\s?\??)$",
    re.IGNORECASE | re.MULTILINE,
)
_OWNS = Late(rf"(?P<name>{NAME})['’]s\b")
_AS_A = Late(rf"\b[Aa]s (?:an?|our|the) (?P<title>[^.,;:!?\n]{{4,60}}?)(?:,| at (?P<name>{NAME})| or\b| in\b| you\b)")
_TURNS = (
    (_AT_OUR, 3.5),
    (_AT, 4.0),
    (_WE_ARE, 4.0),
    (_CLIENT, 5.0),
    (_LET_US, 3.0),
    (_CALLED, 3.0),
    (_JOIN, 4.0),
    (_BECOME, 5.0),
    (_IS, 1.6),
    (_OWNS, 0.6),
    (_AS_A, 5.0),
)
"""How much each turn says that what it names is the company."""
_LEAD = Late(r"^(?P<title>(?-i:[^\W\d_a-zà-ÿα-ωа-я])[^,.;:!?()|–—\s]*(?:[ -][^,.;:!?()|–—\s]+){0,4})\s?[,.;(–—]\s?\S")
_POST_OF = Late(
    r"\b(?:(?:role|position|post|job|vacancy|opportunity|opening)s? (?:of|as|for)|recruitment of"
    r"|(?:Stelle|Position|Aufgabe|Tätigkeit|Rolle)n? (?:als|des|der|eines|einer)|(?:postes?|emploi|recrutement) d[eu']"
    r"|(?:puestos?|plazas?|posición|contratación|vacantes?|selección|provisión|cobertura) de"
    r"|(?:vagas?|lugar|função|contratação|recrutamento) de"
    r"|(?:posizione|ruolo|figura|posti?|assunzione) di|(?:functie|rol|vacature) van|stanowisk[oau]"
    r"|ваканси[юи]|должность|позицию|πρόσληψη|θέση)\s+(?P<title>\S.{2,90})",
    re.IGNORECASE,
)
"""As what somebody will work: "the position of", "eine Stelle als"."""
_FEW = 8
_FIRST = 4
"""Lines that a short advert may begin with."""
_SHORT = 40
_LONG = 70


def companies_said(lines: Sequence[SourceLine], text: str) -> Iterator[tuple[str, float]]:
    """The names that the posting gives its company, each with how much the turn says that it is one."""
    yield from _in_headings(lines)
    yield from _at_the_beginning(lines)
    yield from ((found["name"] or found["other"], 4.0) for found in _WHAT_IS.finditer(text))
    for pattern, weight in _TURNS:
        for found in pattern.finditer(text):
            if found["name"]:
                alone = pattern is _IS and " " not in found["name"]
                yield found["name"], weight / 2 if alone else weight
    for found in _IN_CHINESE.finditer(text):
        yield next(name for name in found.groups() if name), 4.0
    yield from ((one.company, 5.0) for one in sought(text) if one.company)
    yield from firms_in(text)
    yield from houses_in(text)
    yield from shown_at(lines)


def _in_headings(lines: Sequence[SourceLine]) -> Iterator[tuple[str, float]]:
    for line in lines:
        if len(line.text) < _LONG and not line.bullet and (about := _ABOUT.match(line.text)) is not None:
            yield about["name"], 5.0


def _at_the_beginning(lines: Sequence[SourceLine]) -> Iterator[tuple[str, float]]:
    """Whom the first sentence is about, and the first one under "About us"."""
    long = [line.text for line in lines if len(line.text) > _SHORT]
    first = next((text for text in long if text.endswith((".", "!")) or ". " in text), long[0] if long else "")
    if (opening := _SUBJECT.match(first)) is not None:
        yield _subject_of(opening["name"]), 3.5
    if (opening := _OPENING.match(first)) is not None and " " in opening["name"]:
        yield _subject_of(opening["name"]), 3.0
    for above, line in pairwise(lines):
        if not ABOUT_HEAD.match(plain(above.text)) or len(above.text) >= _SHORT:
            continue
        if (begun := _SUBJECT.match(line.text)) is not None:
            yield begun["name"], 3.5
        if (begun := _OPENING.match(line.text)) is not None and is_firm(begun["name"]):
            yield begun["name"], 4.0


def _subject_of(said: str) -> str:
    """The name behind what a sentence begins with: "Bei der Stadt Brücken …"."""
    bare = without_preposition(said)
    return bare if bare[:1].isupper() else said


def titles_said(text: str) -> Iterator[tuple[str, float]]:
    """The titles that sentences name: who is sought, and as what somebody will work."""
    lines = [line for line in text.split("\n") if line.strip()]
    yield from (
        (lead["title"], 3.5) for line in lines[:_FIRST] if (lead := _LEAD.match(line)) and _leads(lead["title"])
    )
    for at, (line, below) in enumerate(pairwise([*lines, ""])):
        titles = [one.title for one in sought(line)]
        yield from ((title, 6.0 if at < _FIRST and is_title(title) else 5.0) for title in titles if title)
        if not any(titles) and titles and _goes_on(line, below) and (title := title_in(below)):
            yield title, 4.0
        elif (
            not any(titles)
            and (named := _POST_OF.search(line))
            and (title := title_in(named["title"]))
            and (_may_be_title(title) or title.isupper())
        ):
            yield title, 4.0 if at < _FEW else 3.0
        joined, named = _JOIN.search(line), _AS.search(line)
        if joined is not None and named is not None and joined.start() < named.start():
            yield named["title"], 5.0
        elif _POSTS_IN_CHINESE.fullmatch(line) is not None:
            yield how_many_apart(below), 5.0
        elif (chinese := _AS_CHINESE.search(line)) is not None:
            yield chinese["title"], 5.0
    yield from ((found["title"], 5.0) for found in _BECOME.finditer(text))
    yield from ((found["title"], 2.0) for found in _AS_A.finditer(text))


def _goes_on(line: str, below: str) -> bool:
    """Whether the line breaks off before who is sought, and the one below may say it."""
    ended = line.endswith((".", "!", "?")) or below.endswith((".", "!", ","))
    listed = line.endswith((":", "：")) and below[:1].isupper()
    return not ended and (listed or read_on(line)) and not is_head(below)


def _may_be_title(said: str) -> bool:
    """Whether the words are a title, though they be inflected: "инженера", "ratownika", "assistentes"."""
    first, _, rest = plain(said).partition(" ")
    forms = (first, first[:-1], f"{first[:-1]}ь", first.removesuffix("es"))
    return any(is_title(f"{form} {rest}") for form in forms)


def _leads(clause: str) -> bool:
    """Whether the clause that a line begins with is a title: "Line Cook, dinner service, five nights."."""
    first = plain(clause).split()[0]
    return is_title(clause) and not is_firm(clause) and not seeks(clause) and not begins_no_name(first)


def says_company(line: SourceLine) -> bool:
    """Whether the line is a turn that names the company, and no name by itself."""
    if _ABOUT.match(line.text) is not None:
        return True
    return any(pattern.search(line.text) for pattern in (_JOIN, _BECOME, _IN_CHINESE))
