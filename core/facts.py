"""Facts that the person has attested: part of their CV from then on, listed, and removable.

A fact stands in the CV as a line of its own, so that everything which rests on the CV (the match, the writer, the
proof, the document) rests on it too.
"""

from collections.abc import Callable
from datetime import datetime

from core.cv import ContentType, Item, Section, SectionKind, StructuredCV
from core.session import Fact, Session

_LONGEST_SKILL = 30
"""Characters. What is no longer than a key qualification is a skill rather than a sentence."""
_OWN_SECTION = "facts"
_OWN_NAME = "Additional experience"


def with_fact(session: Session, *, id: str, text: str, entry: str | None, at: datetime) -> Session:
    """The session and its person's profile with one more fact: in the role it belongs to, else in the whole CV."""
    fact = Fact(id=id, text=text, entry=entry, at=at)
    profile = session.profile
    session = session.changed(
        cv=session.cv and _added(session.cv, fact),
        profile=profile.changed(
            facts=(*profile.facts, fact), master_cv=profile.master_cv and _added(profile.master_cv, fact)
        ),
    )
    told = session.entry(entry) if entry else None
    return session.with_entry(told.changed(original=(*told.original, _item(fact)))) if told else session


def without_fact(session: Session, id: str) -> Session:
    """The session and the profile without the fact; what was accepted already stays as it was accepted."""
    profile = session.profile
    return session.changed(
        cv=session.cv and _removed(session.cv, id),
        profile=profile.changed(
            facts=tuple(fact for fact in profile.facts if fact.id != id),
            master_cv=profile.master_cv and _removed(profile.master_cv, id),
        ),
        entries=tuple(
            entry.changed(original=tuple(item for item in entry.original if item.id != id)) for entry in session.entries
        ),
    )


def _item(fact: Fact) -> Item:
    return Item(id=fact.id, content=fact.text)


def _added(cv: StructuredCV, fact: Fact) -> StructuredCV:
    if any(item.id == fact.id for item in cv.items()):
        return cv
    item = _item(fact)
    if any(entry.id == fact.entry for section in cv.sections for entry in section.subsections):
        return _with_items(cv, lambda items, owner: (*items, item) if owner == fact.entry else items)
    place = _place(cv, fact)
    if place is not None:
        return _with_items(cv, lambda items, owner: (*items, item) if owner == place else items)
    section = Section(
        id=_OWN_SECTION,
        name=_OWN_NAME,
        kind=SectionKind.OTHER,
        content_type=ContentType.STATIC,
        items=(item,),
    )
    return cv.changed(sections=(*cv.sections, section))


def _place(cv: StructuredCV, fact: Fact) -> str | None:
    """The section for a fact that belongs to no role: skills for a skill, the facts' own for a sentence."""
    if len(fact.text) <= _LONGEST_SKILL:
        skills = next(cv.of_kind(SectionKind.SKILLS), None)
        if skills is not None:
            return skills.id
    return next((section.id for section in cv.sections if section.id == _OWN_SECTION), None)


def _removed(cv: StructuredCV, id: str) -> StructuredCV:
    cv = _with_items(cv, lambda items, _owner: tuple(item for item in items if item.id != id))
    return cv.changed(sections=tuple(one for one in cv.sections if one.id != _OWN_SECTION or one.items))


def _with_items(cv: StructuredCV, change: Callable[[tuple[Item, ...], str], tuple[Item, ...]]) -> StructuredCV:
    return cv.changed(
        sections=tuple(
            section.changed(
                items=change(section.items, section.id),
                subsections=tuple(entry.changed(items=change(entry.items, entry.id)) for entry in section.subsections),
            )
            for section in cv.sections
        )
    )
