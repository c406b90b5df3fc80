"""What a posting says that it pays, in its own words: an amount that a label, a sentence or a period makes a salary."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum, auto

from core.reading.phrases import Late, alternatives, plain, words
from core.reading.source import SourceLine
from core.reading.word_list import WordList

_SALARY = WordList(
    """
    salary salaries pay wage|s remuneration compensation earnings ctc ote hourly_rate daily_rate day_rate
    *gehalt gehalts* *vergutung *entgelt entgelt* *lohn lohn* verdienst bezahlung besoldung
    salaire* remuneration retribution salario* salarial* sueldo* retribucion retributiv* remuneracion* soldada
    remuneracao vencimento ordenado retribuzione stipendio paga ral compenso trattamento_economico
    salaris* *salaris loon* *loon brutoloon beloning uurtarief wynagrodzeni* pensj* zarobk* stawk* widelki placa
    lon loner lonen lonnen manadslon arslon timlon manedslonn arslonn manedslon timelon lonespand loneintervall
    palkk* *palkka mzda mzdov* mzdy platove fizetes* alapber ber salariu* salariul maas* ucret*
    зарплат* заработн* оклад* оплат* доход* вознагражден* зарплатн* μισθο* αμοιβ* αποδοχ*
    薪资 薪酬 薪水 月薪 年薪 工资 待遇 給与 年収 月給 時給 연봉 급여
    """
)
_OTHER = WordList(
    """
    bonus* *bonus budget* *budget revenue* turnover *umsatz umsatz* funding funded raised investment* invested series
    valuation arr mrr allowance* voucher* gift* referral* relocation reimburs* signing equipment gym wellness wellbeing
    learning training development pension insurance equity price* cost|s fee|s fine|s worth portfolio* assets sales
    prime|s cheque* *zuschuss zuschuss* *pramie pramie* *ticket|s *gutschein* weiterbildung* *kosten kosten* preis*
    chiffre budjet facturacion fatturato faturamento omzet* obrot* przychod* budzet* presupuesto* orcamento* capital
    subvention* fordermittel kredit* rimbors* rembours* formation formacion formazione buoni mutuelle dodatek premi*
    omsattning omsaetning liikevaihto obrat оборот* бюджет* преми* бонус* τζιρος 奖金 补贴 预算 营收
    """
)
"""What else amounts are told of."""
_NUMBER = r"(?:\d{1,3}(?:[.,'’\s\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?![.,]?\d)"
_THOUSAND = r"\s?(?:k|tys\.?|tsd\.?|mil[ae]?|тыс\.?|χιλ\.?|tis\.?)(?![^\W\d_])"
_TEN_THOUSAND = r"\s?[万萬]"
_CURRENCY = (
    r"(?:us|ca|a|au|nz|hk|s|r|mx|nt)?\$|[€£¥₽₺₴₹₪₩฿]|[元円원]|人民币|(?<![^\W\d_])(?:"
    + alternatives(
        r"""
        eur chf usd gbp pln sek nok dkk czk huf ron bgn try uah rub cny rmb jpy inr aud cad nzd sgd hkd zar brl mxn
        aed ils krw clp ars euros? eurot? euroa ευρώ евро zł zlotych złotych kč korun ft forint lei лв\.? kr\.?
        kronor kroner tl lira руб\.? рубл\w* грн\.? sfr\.? fr\. francs? franken dollars? dólares pounds? reais pesos?
        """
    )
    + r")(?![^\W\d_])"
)
_AMOUNT = rf"(?:(?:{_CURRENCY})\s?)?{_NUMBER}(?:{_THOUSAND}|{_TEN_THOUSAND})?(?:[,.][-–](?!\d))?(?:\s?(?:{_CURRENCY}))?"
_BETWEEN = alternatives(
    "to till until and bis und à a au et y e al ed tot en do i do až до и έως και til till och og –"
)
_MONEY = Late(
    rf"(?<![\w.,/-]){_AMOUNT}(?:(?:/(?:yr|hr|mo|year|hour|month))?\s?(?:[-–—~～至到]|(?<!\w)(?:{_BETWEEN})(?!\w))\s?{_AMOUNT})?(?:(?<!\d)|(?![^\W\d_]|\s?%))",
    re.IGNORECASE,
)
_HAS_CURRENCY = Late(_CURRENCY, re.IGNORECASE)
_ONE_NUMBER = Late(rf"(?P<digits>{_NUMBER})(?:(?P<k>{_THOUSAND})|(?P<w>{_TEN_THOUSAND}))?", re.IGNORECASE)
_GRADE = re.compile(
    r"(?:Entgelt|Besoldungs|Vergütungs|Lohn)gruppe\s+(?:EG|[EASBPW])?\s?\d{1,2}(?:\s?[a-c])?\b(?:\s+(?:TV|AVR)[\w-]*)?"
    r"|\b(?:EG|[ESP])\s?\d{1,2}(?:\s?[a-c])?\s+(?:TV|AVR)[\w-]*"
    r"|\b(?:TV[öo]D|TV-L|TV-H|AVR)\b[\w\s-]{0,8}?\s(?:EG|[ESP])\s?\d{1,2}(?:\s?[a-c])?\b"
)
"""The step of a collective agreement, as German employers name it instead of an amount."""
_YEAR = words(
    """
    year years yr annum annual annually yearly pa jahr jahres jahrlich jahrlichem an annee annuel annuels annuelle ano
    anual anuales anualmente anuais ano anno annuo annui annua annue jaar jaarlijks rok roku rocznie rocznego ar arligen
    arlig aret vuosi vuodessa rocne ev evente an anual yil yillik год года году ετησιως ετος χρονο
    """
)
_MONTH = words(
    """
    month months mo monthly monat monate monatlich pm mois mensuel mensuels mensuelle mes mensual mensuales mensais
    mensal mese mensile mensili maand maandelijks miesiac miesiecznie mies mc man manad manaden maned maneden
    kuukausi kk kuukaudessa mesic mesicne ho havonta luna lunar ay aylik месяц мес месяца μηνα μηνιαιως
    """
)
_SHORTER = words(
    """
    hour hours hourly hr hrs h stunde stunden std stundlich ph heure horaire hora ora oraria uur godzina godzine godz
    godzinowo godzinowa timme timmen time timen tunti tunnissa hodina hodinu ora час часа ωρα
    day daily pd tag taglich jour dia giorno dag dzien week weekly woche semaine semana settimana tydzien
    """
)
_GROSS = words(
    """
    gross net brutto netto brut bruts brute net nets bruto brutos bruta brutas neto netos lordi lorda lordo netti fte
    base basic fixed variable doe ote pro-rata pro_rata gehalter monatsgehalter pagas mensualidades mensilita
    basisgehalt fixgehalt zzgl bruttojahresgehalt jahresbrutto гросс net на_руки brutt hruba hrubeho plus_bonus
    b2b uop vat
    """
)
_JOINING = words(
    """
    / a an per pro par al por all all' im je za na w od the each il l' di o the el la le en in su su_base x ×
    sur em om i pr per. в за σε το την + of time full full-time bei auf
    """
)
_LEADING = words(
    """
    from to up ab von zwischen between bis max maximal mindestens min minimum circa ca around about approx starting at
    de entre partir jusqu'a jusqua desde hasta da tra fra fino van tussen vanaf tot od do miedzy ate от до fran upp op
    mellem mellan mellom alkaen от около απο εως à a del dal
    """
)
_BESIDES = words("plus + and with und zzgl zzgl. zuzuglich mit et avec y con e com en met oraz i + , , plus")
"""Words between a salary and what comes on top of it."""
_LEAST_ALONE, _LEAST_A_MONTH, _LEAST_AN_HOUR, _LEAST_A_YEAR = 1000, 250, 3, 5000
_YEARS = range(1900, 2101)
_LONGEST = 80
_LONGEST_LEAD = 12
"""Characters of a word that leads to an amount, and the space behind it."""
_CELLS = re.compile(r"(\t|\s+[|·•‖]\s+|\s*[|‖]\s+)")
_FIELD = re.compile(r"^(?P<name>[^:：\t\d]{2,48}?)\s*[:：]\s*(?P<value>\S.*)$")
_SENTENCES = re.compile(r"(?<=[.!?;])\s+(?=[^\W\d_a-zß-ÿ])|(?<=[。；！])")
_TOKEN = re.compile(r"\s*(?:/|[^\s/]+)")
_ABBREVIATED = re.compile(r"(?:\.\w|\b(?:mies|godz|std|mtl|руб|fr|kr|hr|yr|mc|лв|грн))\.$", re.IGNORECASE)
_CHINESE_TAIL = re.compile(r"\s?(?:[/每]\s?[每个]*\s?[月年天日时]薪?|[·xX×*]\s?\d\d薪|左右|以上|税[前后])+")


class _How(IntEnum):
    """What tells that an amount is a salary, surest first."""

    LABEL = auto()
    WORD = auto()
    ALONE = auto()
    PERIOD = auto()
    GRADE = auto()


@dataclass(frozen=True, slots=True)
class _Pay:
    """An amount, or two that it lies between, with what stands around it: from … gross a year."""

    text: str
    begin: int
    end: int
    sure: bool
    """Whether it names a currency."""
    least: float
    period: int | None
    """The least amount that is a salary for the period that is named."""

    @property
    def enough(self) -> bool:
        return self.least >= (self.period or _LEAST_ALONE)


def salary_of(lines: Sequence[SourceLine]) -> str | None:
    """The salary as the posting writes it ("€65,000 – 80,000 a year"); None where it names no amount."""
    found = [one for above, line in zip((None, *lines), lines, strict=False) for one in _told(line, above)]
    return min(found, key=lambda one: one[0])[1] if found else None


def _told(line: SourceLine, above: SourceLine | None) -> Iterator[tuple[_How, str]]:
    if not any(sign.isdigit() for sign in line.text):
        return
    cells = _CELLS.split(line.text)
    named = above is not None and _is_label(above.text)
    for at in range(0, len(cells), 2):
        found = _FIELD.match(cells[at])
        label = found["name"] if found else cells[at - 2] if at else ""
        if _is_label(label) and (value := _value(found["value"] if found else cells[at], cells[at + 1 :])) is not None:
            yield _How.LABEL, value
            return
        yield from _in_cell(cells[at].strip(), named=named)


def _is_label(text: str) -> bool:
    """Whether it is a salary's label or heading: a few words, one of which says salary."""
    bare = text.strip(" :*")
    return 0 < len(bare.split()) <= 6 and not re.search(r"\d|[.!?]$", bare) and _SALARY.search(plain(bare)) is not None


def _value(first: str, further: Sequence[str]) -> str | None:
    """What the label says: its cell, and those beside it that hold amounts too."""
    value = first
    for between, cell in zip(further[::2], further[1::2], strict=False):
        if not any(_HAS_CURRENCY.search(money[0]) for money in _MONEY.finditer(cell)):
            break
        value += ("; " if between == "\t" else between) + cell
    pays = [pay for pay in _pays(value) if pay.least >= _LEAST_AN_HOUR and (pay.sure or pay.least >= _LEAST_A_MONTH)]
    if not pays:
        return value.strip() if _GRADE.search(value) and len(value) <= _LONGEST else None
    return _trimmed(value if len(value) <= _LONGEST else value[: pays[-1].end])


def _in_cell(cell: str, *, named: bool) -> Iterator[tuple[_How, str]]:
    for sentence in _SENTENCES.split(cell):
        for pay in _pays(sentence):
            if (how := _how(pay, sentence, named=named)) is not None:
                yield how, pay.text
        if (grade := _GRADE.search(sentence)) is not None:
            yield _How.GRADE, grade[0]


def _how(pay: _Pay, sentence: str, *, named: bool) -> _How | None:
    """What makes the amount a salary: the nearest word before it, or its period."""
    simple = plain(sentence)
    before, after = simple[: pay.begin], simple[pay.end :]
    if not pay.enough or (not pay.sure and (pay.least < _LEAST_ALONE or int(pay.least) in _YEARS)):
        return None
    following = after.split()[:2]
    if following and following[0] not in _BESIDES and _OTHER.search(" ".join(following)) is not None:
        return None
    salary = max((one.begin for one in _SALARY.finditer(before)), default=-1)
    other = max((one.begin for one in _OTHER.finditer(before)), default=-1)
    if other > salary:
        return None
    if salary >= 0 or named or (pay.sure and _SALARY.search(after) is not None):
        return _How.WORD
    if not pay.sure:
        return None
    if not before.strip(" (") and not after.strip(" ).+"):
        return _How.ALONE
    return _How.PERIOD if pay.period is not None else None


def _pays(text: str) -> Iterator[_Pay]:
    for found in _MONEY.finditer(text):
        end, period = _tail(text, found.end())
        amounts = [_amount(one) for one in _ONE_NUMBER.finditer(found[0])]
        if not amounts or re.match(r"\s?(?:m(?:io|ill|ln|rd|ld|\b)|bn\b|b\b|billion|%)", text[end:], re.IGNORECASE):
            continue
        begin = _lead(text, found.start(), several=len(amounts) > 1)
        said = _trimmed(text[begin:end])
        if said.count("(") != said.count(")"):
            said = said.rpartition("(")[0].strip(" ,;") if "(" in said else said.strip(" )")
        sure = _HAS_CURRENCY.search(found[0]) is not None
        yield _Pay(said, found.start(), end, sure, max(amounts), period)


def _trimmed(said: str) -> str:
    bare = said.strip(" ,;*")
    return bare if _ABBREVIATED.search(bare) else bare.rstrip(".")


def _amount(found: re.Match[str]) -> float:
    """The number: the last separator parts decimals only where fewer than three digits follow."""
    whole, _, rest = re.sub(r"['’\s\u00a0\u202f]", "", found["digits"]).replace(",", ".").rpartition(".")
    digits = f"{whole.replace('.', '')}.{rest}" if whole and len(rest) < 3 else whole.replace(".", "") + rest
    return float(digits) * (1000 if found["k"] else 10000 if found["w"] else 1)


def _tail(text: str, at: int) -> tuple[int, int | None]:
    """Where what belongs to the amount ends (gross, a year), and the least salary for the period it names."""
    if (chinese := _CHINESE_TAIL.match(text, at)) is not None:
        said = chinese[0]
        return chinese.end(), _LEAST_A_YEAR if "年" in said else _LEAST_A_MONTH if "月" in said else None
    end, period, place = at, None, at
    while (found := _TOKEN.match(text, place)) is not None:
        token = plain(found[0].strip()).strip("()[],;:*").replace(".", "")
        least = _LEAST_A_YEAR if token in _YEAR else _LEAST_A_MONTH if token in _MONTH else None
        least = _LEAST_AN_HOUR if token in _SHORTER else least
        place = found.end()
        if least is not None or token in _GROSS:
            end, period = place, period if least is None else least
            if found[0].endswith((",", ";", ")")):
                break
        elif token not in _JOINING and not token.isdigit():
            break
    return end, period


def _lead(text: str, at: int, *, several: bool) -> int:
    """Where what leads to the amount begins: from, up to, between … "of" alone leads to none."""
    begin, place = at, at
    while (found := re.search(r"[\w'’.]+\s*$", text[max(place - _LONGEST_LEAD, 0) : place])) is not None:
        if plain(found[0].strip()).strip(".") not in _LEADING:
            break
        begin = place = place - len(found[0])
    return (
        at if not several and plain(text[begin:at]).strip() in ("de", "di", "a", "da", "do", "of", "at", "в") else begin
    )
