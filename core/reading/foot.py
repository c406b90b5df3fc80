"""What stands at a CV's end and belongs to no section: when it was brought up to date, where and when it was signed."""

from collections.abc import Sequence

from core.reading.dates import find_period
from core.reading.phrases import Late, any_of, plain
from core.reading.source import SourceLine

_UPDATED = any_of(
    r"""
    (?:last_)?updated? last_(?:update|revised|modified) stand letzte_aktualisierung aktualisiert mis_a_jour
    mise_a_jour derniere_mise_a_jour actualizado ultima_actualizacion atualizado ultima_atualizacao aggiornato
    ultimo_aggiornamento bijgewerkt laatst_bijgewerkt aktualizacja zaktualizowano stan_na ενημερωση ενημερωθηκε
    τελευταια_ενημερωση обновлено дата_обновления 更新 更新于 最后更新 uppdaterad senast_uppdaterad opdateret oppdatert
    paivitetty
    """
)
_SIGNED = Late(r"^[^\W\d_][^\W\d_]+(?:[ -][^\W\d_]+){0,3}, (?:den |le |il |am |a |li )?\d{1,2}\.? ?\S+ ?\d{4}$")
"""A town and a day."""
_LAST = 3
_MOST_WORDS = 14


def parted_foot(lines: Sequence[SourceLine]) -> tuple[list[SourceLine], list[SourceLine]]:
    """The lines without the foot, and the foot."""
    first = next((at for at in range(max(len(lines) - _LAST, 1), len(lines)) if _begins_foot(lines[at])), len(lines))
    return list(lines[:first]), list(lines[first:])


def _begins_foot(line: SourceLine) -> bool:
    if line.bullet or len(line.text.split()) > _MOST_WORDS or find_period(line.text) is None:
        return False
    return _SIGNED.match(line.text) is not None or _UPDATED.search(plain(line.text)) is not None
