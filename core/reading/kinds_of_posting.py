"""Whether a text is a job description, or something else altogether."""

import re

from core.reading.dates import find_period
from core.reading.kinds_of_text import marks_of_cv, marks_of_job, too_little
from core.reading.naming import is_title
from core.reading.page_words import FACTS
from core.reading.phrases import any_of, plain
from core.reading.posting_lines import TAGS
from core.reading.posting_words import OFFER_HEAD, PREFERRED_HEAD, TASKS_HEAD
from core.reading.salaries import salary_of
from core.reading.seeking import seeks
from core.reading.source import Fault, SourceLine, Unreadable

_TOP = 12
_SHORT = 4
"""Words of a heading."""
_TITLE = 12
"""Words of a title's line."""
_LINE = 120
_MARKS_OF_CV = 4
_CELLS = re.compile(r"\s[|·•–-]\s|\t|, ")
_SALARY = any_of(
    "salary pay remuneration compensation gehalt vergutung salaire salario stipendio salaris wynagrodzenie зарплата"
)
_ASKING = any_of(
    """
    preferred required must_have at_least minimum or_equivalent erforderlich vorausgesetzt wunschenswert von_vorteil
    exigee?s? requise?s? souhaitee?s? requerid[oa]s? imprescindible valorable obrigatori[oa]s? desejavel richiest[oaei]
    gradit[oaei] vereist wymagan[aey] wymagane mile_widzian[aey] требуется требования желательно απαραιτητ[οαη] 任职要求
    """
)
_OFFERS = any_of(
    r"""
    (?:our_|the_)?benefits(?:_(?:and|&)_perks)? perks(?:_(?:and|&)_benefits)? what_we_offer(?:_you)?
    we_offer(?:_you)? we_can_offer in_return salary pay compensation
    (?:das_|was_)?(?:wir_)?bieten(?:_wir)?(?:_(?:dir|ihnen))? unser_angebot wir_bieten_(?:dir|ihnen)
    (?:ce_que_)?nous_(?:vous_)?(?:offrons|proposons) avantages les_avantages (?:que_|se_)?(?:te_)?ofrece(?:mos)?
    beneficios (?:o_que_)?oferecemos oferece-se (?:cosa_|ti_|si_)?offr(?:iamo|e|esi)
    (?:dit_|wat_)?(?:wij_|we_)?bieden(?:_(?:wij|we))? arbeidsvoorwaarden (?:co_|to_)?oferujemy(?:_ci)?
    (?:τι_)?προσφερ(?:ουμε|ονται) παροχεσ (?:мы_|что_мы_)?предлагаем 福利待遇 薪资待遇 vi_(?:erbjuder|tilbyder|tilbyr)
    how_to_apply so_bewerben_sie_sich comment_postuler como_(?:aplicar|candidatarse|se_candidatar) come_candidarsi
    """
)
_TO_APPLY = any_of(
    r"""
    (?:closing|application)_(?:date|deadline) deadline_for_applications apply_by bewerbungs(?:frist|schluss)
    bewerbung(?:en)?_bis date_limite_de_(?:candidature|depot) candidatures?_(?:avant|jusqu)
    plazo_de_(?:presentacion|solicitud\w*) fecha_limite inscricoes_ate prazo_(?:de_candidatura|das_candidaturas)
    data_limite scadenza domande_entro
    sollicitatietermijn reageren_(?:tot|voor) sluitingsdatum termin_skladania oferty_nalezy_skladac срок_подачи
    προθεσμια_(?:υποβολησ|αιτησεων) (?:οι_)?αιτησεισ_υποβαλλονται sista_ansokningsdag ansok_senast soknadsfrist
    ansogningsfrist 截止日期 简历投递
    """
)
"""Until when one may apply."""
_TO_THE_READER = any_of(
    r"""
    you your you['’]ll du dich dein\w* ihr(?:e|em|en|er|es)? vous votre vos toi tes usted te tus? voce seu tua teu tuas
    tuoi tue je jij jouw uw ty twoj\w* ciebie вы вас вам ваш\w* σου σας din dina ditt dine 你 您 we_ask we_seek apply
    """
)
"""Words by which a posting speaks to whoever may apply, and a CV to nobody."""


def why_no_job(text: str) -> Unreadable | None:
    """Why this text is no job description; None when it may well be one."""
    if (fault := too_little(text)) is not None:
        return fault
    cv, job = marks_of_cv(text), marks_of_job(text)
    if cv >= 5 and cv > 1.5 * job and not (_asks(text) or _may_be_applied_for(text) or (job >= 1 and _offers(text))):
        return Unreadable(fault=Fault.LOOKS_LIKE_A_CV)
    if (
        job >= 1
        or _puts_about_a_job(text)
        or _asks(text)
        or _may_be_applied_for(text)
        or (cv < _MARKS_OF_CV and _has_a_title(text))
    ):
        return None
    return Unreadable(fault=Fault.NOT_A_JOB)


def _may_be_applied_for(text: str) -> bool:
    """Whether the text says until when one may apply."""
    return _TO_APPLY.search(plain(text)) is not None


def _offers(text: str) -> bool:
    """Whether a heading says what the work is paid with: no CV has one."""
    heads = (line.strip(" :*#¿?!") for line in text.splitlines() if len(line) < _LINE)
    return any(_OFFERS.fullmatch(plain(head)) is not None for head in heads)


def _asks(text: str) -> bool:
    """Whether the text has a title at its top and names a salary, or what is required and no time that was spent."""
    if not _is_titled(text):
        return False
    if salary_of([SourceLine(text=line) for line in text.splitlines() if _SALARY.match(plain(line))]) is not None:
        return True
    if _ASKING.search(plain(text)) is None:
        return False
    told = (line for line in text.splitlines() if len(line) < _LINE and not line.rstrip().endswith("."))
    return not any(period is not None and period.exact for period in map(find_period, told))


def _has_a_title(text: str) -> bool:
    """Whether a job's title stands at the top of a text that speaks to its reader, or names a contract or a salary."""
    if not _is_titled(text):
        return False
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    cells = (cell for line in lines[:_TOP] for cell in _CELLS.split(line))
    return (
        _TO_THE_READER.search(plain(text)) is not None
        or any(FACTS.fullmatch(plain(cell)) for cell in cells)
        or salary_of([SourceLine(text=line) for line in lines]) is not None
    )


def _is_titled(text: str) -> bool:
    """Whether a job's title stands at the top."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    cells = (cell for line in lines[:_TOP] if not line.endswith((".", "!", "?", ",")) for cell in _CELLS.split(line))
    return any(len(cell.split()) <= _TITLE and is_title(cell) for cell in cells)


def _puts_about_a_job(text: str) -> bool:
    """Whether the text says that somebody is sought, for whom a title is meant, or what the work is."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if any(TAGS.search(line) for line in lines[:_TOP]) or seeks(" ".join(lines[:_TOP])):
        return True
    labels = [re.split("[:：]", line)[0].strip() for line in lines]
    heads = [head for head in labels if len(head.split()) <= _SHORT and not head.endswith(".")]
    return any(words.match(plain(line)) for line in heads for words in (TASKS_HEAD, OFFER_HEAD, PREFERRED_HEAD))
