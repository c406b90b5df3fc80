"""Plain text as a document reader hands it over."""

from core.reading.source import SourceLine, SourceText


def source(text: str) -> SourceText:
    """The lines of a text: empty lines as gaps, list markers taken off."""
    lines: list[SourceLine] = []
    gap = 0
    for raw in text.splitlines():
        line = " ".join(raw.split())
        if not line:
            gap += 1
            continue
        bullet = line[:2] in {"- ", "• ", "* ", "– ", "— "}
        lines.append(SourceLine(text=line[2:] if bullet else line, bullet=bullet, gap=float(gap)))
        gap = 0
    return SourceText(lines=tuple(line for line in lines if line.text))
