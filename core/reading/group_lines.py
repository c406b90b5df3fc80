"""Lines that list: a label and what it stands for, and the single skills in them."""

import re

from core.cv import Section

_LABEL = re.compile(r"^(?P<label>[^:：]{1,60}?)\s*[:：]\s*(?P<rest>\S.*)$")
_BETWEEN = re.compile(r"\s*[,;|•·/、，；]\s*(?![^(]*\))")
_SLASH = re.compile(r"(?<=\S)/(?=\S)")
_AND = re.compile(r"^(?:and|und|et|y|e|en|i|και|и)\s+", re.IGNORECASE)
_LEVEL = re.compile(
    r"\s*[(\[–—-]?\s*\b(?:beginner|basic|elementary|intermediate|advanced|expert|proficient|professional|fluent|native"
    r"|grundkenntnisse|fortgeschritten|sehr gut|gut|débutant|intermédiaire|avancé|básico|intermedio|avanzado|base"
    r"|avanzato)\b\s*[)\]]?$",
    re.IGNORECASE,
)


def parted_group(line: str) -> tuple[str | None, str]:
    """The label before a list's colon, None where there is none, and the list."""
    found = _LABEL.match(line)
    return (found["label"], found["rest"]) if found else (None, line)


def skill_names(section: Section) -> tuple[str, ...]:
    """The single skills of a skills section, in its order, each once: labels and levels taken off."""
    names: dict[str, str] = {}
    texts = [item.content for item in section.items]
    for entry in section.subsections:
        texts.extend([entry.name, *(item.content for item in entry.items)])
    for text in texts:
        for piece in _pieces(parted_group(text)[1]):
            name = _LEVEL.sub("", _AND.sub("", piece)).strip(" .•–—-")
            if 0 < len(name) <= 60:
                names.setdefault(name.casefold(), name)
    return tuple(names.values())


def _pieces(text: str) -> list[str]:
    """The list's parts; a slash parts them only where it stands free, so that ``CI/CD`` stays whole."""
    kept = _SLASH.sub("\x00", text)
    return [piece.replace("\x00", "/") for piece in _BETWEEN.split(kept)]
