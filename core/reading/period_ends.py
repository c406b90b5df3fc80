"""Both ends of a period behind labels of their own: ``From: 2019   To: present``, ``Beginn`` above ``Ende``."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.reading.dates import find_period
from core.reading.phrases import any_of, plain
from core.reading.source import SourceLine

_BEGINS = any_of(
    r"""
    (?:date_)?from start(?:ed|ing)?(?:_date)? begin(?:ning|n)?(?:_date)? since von vom seit ab start(?:datum)?
    (?:eintritts|beginn|anfangs)datum anfang eintritt de du depuis debut date_(?:de_|d')?(?:debut|entree) entree
    desde inicio (?:fecha|data)_(?:de_)?(?:inicio|inizio|ingreso|entrada) da dal dalla inizio van sinds begindatum
    ingangsdatum aanvang od poczatek (?:data_)?rozpoczecia data_(?:od|rozpoczecia) απο εναρξη (?:ημερομηνια_)?εναρξης?
    εναρξησ ημερομηνια_εναρξησ с со от начало дата_(?:начала|приема) fran(?:_och_med)? borjade borjan startade fra
    startdato alkaen 开始 开始时间 起始时间 从
    """
)
_ENDS = any_of(
    r"""
    (?:date_)?(?:to|until|till) end(?:ed|ing)?(?:_date)? finish(?:ed)? bis bis_zum ende end(?:e_)?datum
    (?:austritts|end)datum austritt a au jusqu'a jusqu'en fin date_(?:de_)?(?:fin|sortie) sortie hasta final
    fim (?:fecha|data)_(?:de_)?(?:fin|fim|fine|salida|saida|finalizacion|termino) termino ate al alla fino_a fine tot
    tot_en_met einde einddatum do koniec data_(?:do|zakonczenia) zakonczenia zakonczenie εως μεχρι ληξη ληξησ
    ημερομηνια_ληξησ по до конец окончание дата_(?:окончания|увольнения) till(?:_och_med)? slut slutade slutdatum til
    slutdato saakka asti 结束 结束时间 到 至
    """
)
_MARK = r"(?:\s*[:：]\s*|\t)"
_TWO = re.compile(
    rf"^(?P<label>[^\W\d][^\t:：\d]{{0,24}}?){_MARK}(?P<value>[^\t:：]*?\d[^\t:：]*?)[\s,;|/·–—-]+"
    rf"(?P<other>[^\W\d][^\t:：\d]{{0,24}}?){_MARK}(?P<end>[^\t:：]{{2,30}})$"
)
_PAIR = re.compile(r"^(?P<begin>[^/]{1,25}) / (?P<end>[^/]{1,25})$")


def names_ends(label: str) -> bool:
    """Whether the label, in plain letters, names both ends of a period: ``von / bis``."""
    found = _PAIR.match(label.strip())
    return found is not None and _opens(found["begin"]) and _closes(found["end"])


def with_whole_periods(lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines; the two ends of a period behind one label, made of both: ``From / To: 2019 – present``."""
    out: list[SourceLine] = []
    for line in lines:
        above = out[-1] if out else None
        if not line.bullet and (whole := _whole(line.text)) is not None:
            out.append(replace(line, text=whole))
        elif above is not None and not line.bullet and (whole := _whole(f"{above.text}\t{line.text}")) is not None:
            out[-1] = replace(above, text=whole)
        else:
            out.append(line)
    return out


def _whole(text: str) -> str | None:
    """The period that the text is, with both labels before it; None where it is none."""
    found = _TWO.match(text)
    if found is None or not (_opens(found["label"]) and _closes(found["other"])):
        return None
    said = f"{found['value'].strip()} – {found['end'].strip()}"
    period = find_period(said)
    whole = period is not None and period.exact and period.start == 0 and period.end == len(said)
    return f"{found['label'].strip()} / {found['other'].strip()}: {said}" if whole else None


def _opens(label: str) -> bool:
    return _BEGINS.fullmatch(plain(label.strip())) is not None


def _closes(label: str) -> bool:
    return _ENDS.fullmatch(plain(label.strip())) is not None
