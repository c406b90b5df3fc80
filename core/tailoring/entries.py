"""What is reviewed as one card, in the order of the cards, and what the two written sections are called."""

from collections.abc import Iterator

from core.cv import ContentType, Item, Section, SectionKind, StructuredCV, Subsection
from core.reading.skills import Vocabulary
from core.session import Entry, EntryKind, EntryState
from core.tailoring.qualifications import candidates

FEWEST_QUALIFICATIONS = 3
"""A CV that holds fewer candidates gets no list of key qualifications."""

_KINDS = {SectionKind.QUALIFICATIONS: EntryKind.QUALIFICATIONS, SectionKind.SUMMARY: EntryKind.SUMMARY}
_NAMES = {
    EntryKind.QUALIFICATIONS: {
        "en": "Key Qualifications",
        "de": "Schlüsselqualifikationen",
        "fr": "Qualifications clés",
        "es": "Cualificaciones clave",
        "pt": "Qualificações-chave",
        "it": "Competenze chiave",
        "nl": "Kernkwalificaties",
        "pl": "Kluczowe kwalifikacje",
        "el": "Βασικά προσόντα",
        "ru": "Ключевые компетенции",
        "zh": "核心能力",
        "ja": "主なスキル",
        "ko": "핵심 역량",
        "ar": "المؤهلات الرئيسية",
        "he": "כישורים עיקריים",
        "uk": "Ключові компетенції",
        "sv": "Nyckelkvalifikationer",
        "da": "Nøglekompetencer",
        "cs": "Klíčové kvalifikace",
        "tr": "Temel Yetkinlikler",
        "ro": "Competențe cheie",
    },
    EntryKind.SUMMARY: {
        "en": "Executive Summary",
        "de": "Kurzprofil",
        "fr": "Profil",
        "es": "Perfil profesional",
        "pt": "Resumo profissional",
        "it": "Profilo professionale",
        "nl": "Profiel",
        "pl": "Podsumowanie zawodowe",
        "el": "Επαγγελματικό προφίλ",
        "ru": "Профиль",
        "zh": "个人简介",
        "ja": "職務要約",
        "ko": "요약",
        "ar": "الملخص المهني",
        "he": "תמצית",
        "uk": "Профіль",
        "sv": "Profil",
        "da": "Profil",
        "cs": "Profil",
        "tr": "Özet",
        "ro": "Profil profesional",
    },
}


def entries_of(cv: StructuredCV) -> tuple[Entry, ...]:
    """Key qualifications, each role, each project, the executive summary; all waiting.

    A role without lines has nothing to tailor and no entry, and so has a part of a section that is copied.
    """
    return (*_qualifications(cv), *_parts(cv), *_summary(cv))


def section_name(cv: StructuredCV, kind: EntryKind) -> str:
    """What the section of key qualifications or of the summary is called: the CV's own heading if it has one."""
    own = next((section.name for section in cv.sections if _KINDS.get(section.kind) is kind), None)
    return own or _NAMES[kind].get(cv.language, _NAMES[kind]["en"])


def _qualifications(cv: StructuredCV) -> Iterator[Entry]:
    if len(candidates(cv, Vocabulary())) >= FEWEST_QUALIFICATIONS:
        yield _whole(cv, EntryKind.QUALIFICATIONS, SectionKind.QUALIFICATIONS)


def _summary(cv: StructuredCV) -> Iterator[Entry]:
    """Own words, a job or a degree: without any of them there is nothing to sum up."""
    kinds = (SectionKind.SUMMARY, SectionKind.EXPERIENCE, SectionKind.EDUCATION)
    if any(section.items or section.subsections for section in cv.of_kind(*kinds)):
        yield _whole(cv, EntryKind.SUMMARY, SectionKind.SUMMARY)


def _whole(cv: StructuredCV, kind: EntryKind, section: SectionKind) -> Entry:
    original = tuple(item for one in cv.of_kind(section) for item in _items(one))
    return Entry(id=kind.value, kind=kind, name=section_name(cv, kind), original=original, state=EntryState.WAITING)


def _items(section: Section) -> Iterator[Item]:
    yield from section.items
    for part in section.subsections:
        yield from part.items


def _parts(cv: StructuredCV) -> Iterator[Entry]:
    for section in (*_tailored(cv, project=False), *_tailored(cv, project=True)):
        kind = EntryKind.PROJECT if section.kind is SectionKind.PROJECTS else EntryKind.ROLE
        yield from (_part(part, kind) for part in section.subsections if part.items)


def _tailored(cv: StructuredCV, *, project: bool) -> Iterator[Section]:
    for section in cv.sections:
        dynamic = section.content_type is ContentType.DYNAMIC and section.kind not in _KINDS
        if dynamic and (section.kind is SectionKind.PROJECTS) is project:
            yield section


def _part(part: Subsection, kind: EntryKind) -> Entry:
    title, organisation = part.title, part.organisation
    return Entry(
        id=part.id,
        kind=kind,
        name=" · ".join(word for word in (title, organisation) if word) if title else part.name,
        title=title,
        organisation=organisation,
        period=part.period.text if part.period else None,
        original=part.items,
        state=EntryState.WAITING,
    )
