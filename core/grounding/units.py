"""Units of measure and money: what they measure, and how many of the basic unit they are."""

from typing import NamedTuple

from core.reading.phrases import words


class Unit(NamedTuple):
    """What is measured, and how many of the basic unit one is: of time the day, of mass the kilogram.

    ``per`` are the days of the rate that the unit tells itself, as mph does.
    """

    dimension: str
    factor: float
    per: float | None = None


TIME = "time"
PERCENT = "percent"
POINTS = "points"
MULTIPLE = "multiple"
DIVISION = "division"
OCCASIONS = "times"
MONEY = "money"
FIGURES = "figures"
"""How many digits a number has, whatever it measures."""
MONTH = 365.25 / 12
YEAR = 365.25

_WORDS = (
    (TIME, 1 / 86400e9, "ns nanoseconds nanosekunden nanosecondes nanosegundos"),
    (TIME, 1 / 86400e6, "µs μs microseconds mikrosekunden microsecondes microsegundos"),
    (
        TIME,
        1 / 86400e3,
        "ms millisecond milliseconds millisekunde millisekunden milliseconde millisecondes milisegundos",
    ),
    (TIME, 1 / 86400, "second seconds sekunde sekunden seconde secondes segundo segundos sec secs sek"),
    (TIME, 1 / 1440, "minute minutes minuten minuto minutos min mins"),
    (TIME, 1 / 24, "hour hours hrs stunde stunden std wochenstunde wochenstunden heure heures hora horas ore uur"),
    (
        TIME,
        1.0,
        """day days tag tage tagen tages jour jours journee journees dia dias workday workdays arbeitstag arbeitstage
        arbeitstagen werktag werktage werktagen tagig tagige tagigen tagiger tagiges tagigem giorni giorno dagen dni""",
    ),
    (
        TIME,
        7.0,
        """week weeks woche wochen semaine semaines semana semanas wochig wochige wochigen wochiger wochiges settimane
        weken""",
    ),
    (TIME, 14.0, "fortnight fortnights quincenas"),
    (
        TIME,
        MONTH,
        """month months monat monate monaten monats mois mes meses monatig monatige monatigen monatiger monatiges
        monatigem mesi maanden miesiecy месяцев""",
    ),
    (
        TIME,
        YEAR,
        """ejercicio ejercicios exercice exercices geschaftsjahr geschaftsjahre geschaftsjahren schuljahr schuljahre
        schuljahren wirtschaftsjahr wirtschaftsjahre wirtschaftsjahren
        year years yr yrs jahr jahre jahren jahres an ans annee annees ano anos jahrig jahrige jahrigen jahriger
        jahriges jahrigem anni anno jaar lat lata лет года 年""",
    ),
    (TIME, YEAR / 4, "quarters quartale quartalen trimestre trimestres"),
    (TIME, YEAR / 3, "cuatrimestre cuatrimestres"),
    (TIME, YEAR / 2, "semester semestern semestre semestres halbjahr halbjahre halbjahren"),
    (TIME, YEAR * 10, "decade decades jahrzehnt jahrzehnte jahrzehnten decennie decennies decada decadas"),
    (PERCENT, 1.0, "% percent prozent pct prozentig prozentige prozentigen"),
    (PERCENT, 0.1, "‰ promille"),
    (POINTS, 1.0, "points point prozentpunkte prozentpunkten prozentpunkt puntos punto pp punkte punkten"),
    (MULTIPLE, 1.0, "x × fold fach fache fachen facher"),
    (OCCASIONS, 1.0, "times mal fois veces vez"),
    ("mass", 1e-12, "ng nanogram nanograms nanogramm nanogrammes nanogramos"),
    ("mass", 1e-9, "µg μg mcg microgram micrograms mikrogramm microgrammes microgramos"),
    ("mass", 1e-6, "mg milligram milligrams milligramm milligrammes miligramos"),
    ("mass", 1e-3, "g gram grams gramm grammes gramos gramme"),
    ("mass", 1.0, "kg kilo kilos kilogram kilograms kilogramm kilogrammes kilogramos"),
    ("mass", 100.0, "quintal quintaux quintales doppelzentner"),
    ("mass", 1e3, "t tonne tonnes ton tons tonnen tonner tonners tonelada toneladas"),
    ("mass", 1e6, "kt kilotonnes kilotonnen kilotons"),
    ("mass", 0.45359237, "lb lbs"),
    ("mass", 0.0283495231, "oz ounce ounces unze unzen onza onzas"),
    ("length", 1e-9, "nm nanometres nanometers nanometer nanometern nanometre nanometros nanometro"),
    (
        "length",
        1e-6,
        "µm μm micron microns micrometres micrometers mikrometer mikrometern micrometre micras micrometros",
    ),
    ("length", 1e-3, "mm millimetres millimeters millimeter millimetern millimetre milimetro milimetros"),
    ("length", 1e-2, "cm centimetres centimeters centimetre zentimeter zentimetern centimetro centimetros"),
    ("length", 0.1, "dm dezimeter decimetres"),
    ("length", 0.0254, "inch inches zoll pouce pouces pulgada pulgadas"),
    ("length", 0.9144, "yd yards yardas"),
    ("length", 1852.0, "nmi seemeile seemeilen"),
    ("length", 1.0, "m metre metres meter meters metern metro metros"),
    ("length", 1e3, "km kilometre kilometres kilometer kilometers kilometern kilometro kilometros"),
    ("length", 1609.344, "mile miles mi meilen meile millas"),
    ("length", 0.3048, "ft feet foot"),
    ("area", 1e-6, "mm² mm2"),
    ("area", 1e-4, "cm² cm2"),
    ("area", 1.0, "m² qm sqm m2 mq quadratmeter quadratmetern"),
    ("area", 1e4, "ha hectare hectares hektar hectarea hectareas"),
    ("area", 1e6, "km² km2 quadratkilometer"),
    ("area", 2589988.11, "sqmi"),
    ("area", 4046.8564224, "acre acres"),
    ("area", 0.09290304, "sqft ft²"),
    ("area", 0.83612736, "sqyd"),
    ("volume", 1e-9, "nl nanolitre nanoliter nanolitro"),
    ("volume", 1e-6, "µl μl microlitre microlitres microliter microliters mikroliter microlitro microlitros"),
    ("volume", 1e-3, "ml millilitre millilitres milliliter milliliters millilitern mililitro mililitros cm³ cm3 cc"),
    ("volume", 1e-2, "cl centilitre centilitres zentiliter centilitros"),
    ("volume", 0.1, "dl deziliter decilitres decilitros"),
    ("volume", 3.785411784, "gallon gallons gallone gallonen galon galones"),
    ("volume", 1.0, "l litre litres liter liters litern litro litros"),
    ("volume", 100.0, "hl hektoliter hectolitres hectolitros"),
    ("volume", 0.56826125, "pint pints"),
    ("volume", 158.987294928, "barrel barrels bbl"),
    ("volume", 28.316846592, "cuft ft³"),
    ("volume", 764.554857984, "cuyd"),
    ("volume", 1e3, "m³ m3 cbm kubikmeter kubikmetern"),
    ("data", 1e3, "kb ko kilobytes"),
    ("data", 1e6, "mb mo megabytes megabyte"),
    ("data", 1e9, "gb go gigabytes gigabyte gigaoctets"),
    ("data", 1e12, "tb to terabytes terabyte teraoctets"),
    ("data", 1e15, "pb po petabytes petabyte"),
    ("power", 1.0, "w watt watts vatios"),
    ("power", 1e3, "kw kilowatt kilowatts kilovatios kwp kwc kva"),
    ("power", 1e6, "mw megawatt megawatts megavatios mwp mwc mva"),
    ("power", 1e9, "gw gigawatt gigawatts gwp gwc"),
    ("power", 735.49875, "ps pferdestarken"),
    ("power", 745.699872, "hp horsepower bhp"),
    ("energy", 1.0, "wh wattstunden"),
    ("energy", 1e3, "kwh kilowattstunde kilowattstunden kilowattheures"),
    ("energy", 1e6, "mwh megawattstunden megawattheures"),
    ("energy", 1e9, "gwh gigawattstunden gigawattheures"),
    ("energy", 1e12, "twh terawattstunden terawattheures"),
    ("pressure", 1.0, "pascal pascals"),
    ("pressure", 100.0, "hpa mbar millibar"),
    ("pressure", 1e3, "kpa kilopascal kilopascals"),
    ("pressure", 1e5, "bar"),
    ("pressure", 1e6, "mpa megapascal megapascals"),
    ("pressure", 6894.757, "psi"),
    ("force", 1e3, "kn kilonewton kilonewtons"),
    ("voltage", 1.0, "v volt volts voltios"),
    ("voltage", 1e3, "kv kilovolt kilovolts kilovoltios"),
    ("current", 1.0, "a ampere amperes amps amperios"),
    ("frequency", 1.0, "hz hertz"),
    ("frequency", 1e3, "khz"),
    ("frequency", 1e6, "mhz"),
    ("frequency", 1e9, "ghz"),
    ("sound", 1.0, "db dezibel decibels decibelios"),
    ("temperature", 1.0, "°c ° degre degres degree degrees grad grado grados celsius"),
    ("fahrenheit", 1.0, "°f"),
    ("bits", 1e6, "mbit mbps"),
    ("bits", 1e9, "gbit gbps"),
    ("money:EUR", 1.0, "€ eur euro euros"),
    ("money:EUR", 1e3, "k€ t€ teur keur"),
    ("money:EUR", 1e6, "m€ mio€ meur"),
    ("money:EUR", 1e9, "md€ mrd€ mds€"),
    ("money:$", 1.0, "$"),
    ("money:¢", 0.01, "cent cents centime centimes centimo centimos ct cts ¢"),
    ("money:GBP", 0.01, "p pence penny"),
    ("money:USD", 1.0, "usd dollar dollars dolar dolares"),
    ("money:USD", 1e3, "k$"),
    ("money:USD", 1e6, "m$"),
    ("money:PESO", 1.0, "peso pesos mxn ars cop clp"),
    ("money:PESO", 1e6, "mdp"),
    ("money:USD", 1e6, "mdd musd"),
    ("money:CAD", 1.0, "cad"),
    ("money:AUD", 1.0, "aud"),
    ("money:GBP", 1.0, "£ gbp pound pounds pfund"),
    ("money:CHF", 1.0, "chf sfr fr. franken francs franc"),
    ("money:JPY", 1.0, "¥ jpy yen"),
    ("money:SEK", 1.0, "sek"),
    ("money:PLN", 1.0, "pln zl"),
    ("money:CZK", 1.0, "czk"),
    ("money:INR", 1.0, "₹ inr rupees"),
)
_RATES = {
    "mph": Unit("length", 1609.344, 1 / 24),
    **dict.fromkeys(("kmh", "kph"), Unit("length", 1e3, 1 / 24)),
    **dict.fromkeys(("knots", "knoten", "noeuds", "nudos"), Unit("length", 1852.0, 1 / 24)),
    **dict.fromkeys(("rpm", "upm"), Unit("turns", 1.0, 1 / 1440)),
    **dict.fromkeys(("revolutions", "umdrehungen", "revoluciones"), Unit("turns", 1.0)),
}
"""Units that tell their rate, and turns."""
UNITS = {
    **{name: Unit(dimension, factor) for dimension, factor, names in _WORDS for name in names.split()},
    **_RATES,
}
"""By their names in plain letters; those that need a case or a digit before them are in ``ABBREVIATED``."""

ABBREVIATED = words(
    """g t m l w v a h d s j min mi ft ha hl cl ml mm cm km kg mg mb gb tb pb kb ko mo go to po kw mw gw kv db hz ms x
    sec std pp lat ore ns nm ng nl dm dl yd oz kt ps hp wh bar kn cc zoll cent cents ct cts p yards yardas
    """
)
"""Names that mean a unit only straight after digits, as in ``340 Go``; in a sentence they are other words."""

_CASED = {
    **{letter: letter for letter in "hdstgmlpx×"},
    **{letter: letter.lower() for letter in "AVWLX"},
}
_CASED_UNITS = {"h": Unit(TIME, 1 / 24), "d": Unit(TIME, 1.0), "s": Unit(TIME, 1 / 86400)}

SCALES = {
    "k": 1e3,
    "tsd": 1e3,
    "tausend": 1e3,
    "thousand": 1e3,
    "mille": 1e3,
    "mil": 1e3,
    "milliers": 1e3,
    "tys": 1e3,
    "тыс": 1e3,
    "万": 1e4,
    "lakh": 1e5,
    "m": 1e6,
    "mm": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "млн": 1e6,
    "mio": 1e6,
    "million": 1e6,
    "millions": 1e6,
    "millionen": 1e6,
    "millon": 1e6,
    "millones": 1e6,
    "milioni": 1e6,
    "milhoes": 1e6,
    "crore": 1e7,
    "亿": 1e8,
    "億": 1e8,
    "b": 1e9,
    "bn": 1e9,
    "billion": 1e9,
    "billions": 1e9,
    "mrd": 1e9,
    "md": 1e9,
    "mds": 1e9,
    "milliarde": 1e9,
    "milliarden": 1e9,
    "milliard": 1e9,
    "milliards": 1e9,
    "hundred": 1e2,
    "hundert": 1e2,
}

_PLURAL = 5
_TORQUE = ("Nm", "N·m")
_ALIKE = ({OCCASIONS, MULTIPLE}, {OCCASIONS, ""}, {POINTS, ""})
"""3 times is a count or a multiple; points are of a test as well as of a percentage."""
_UNTOLD = frozenset((TIME, PERCENT, POINTS, MULTIPLE, DIVISION))
_DOLLARS = frozenset(f"{MONEY}:{code}" for code in ("USD", "PESO", "CAD", "AUD", "$"))


def unit_of(word: str, raw: str, *, digits: bool) -> Unit | None:
    """The unit that a word (plain, and as it stands) names after a number; ``digits`` when that was in digits."""
    if raw in _TORQUE:
        return Unit("torque", 1.0)
    if len(raw) == 1 and raw.isalpha():
        name = _CASED.get(raw) if digits else None
        return None if name is None else _CASED_UNITS.get(name) or UNITS.get(name)
    unit = UNITS.get(word) or (UNITS.get(word[:-1]) if len(word) > _PLURAL and word[-1] == "n" else None)
    if unit is None or (word in ABBREVIATED and not digits):
        return None
    if word in ("mo", "go", "to", "po", "ko", "ps") and not raw[0].isupper():
        return None
    if word == "hp" and raw[0].isupper():  # the maker of printers
        return None
    return unit


def same_dimension(claimed: str, given: str) -> bool:
    """Whether what is claimed in one can rest on the other.

    The dollar sign stands for every dollar and peso, a cent is of any money but the pound; a claim may leave a unit
    out, but not make a count of a time.
    """
    if FIGURES in (claimed, given):
        return True
    if claimed == given or {claimed, given} in _ALIKE:
        return True
    if not claimed:
        return given not in _UNTOLD
    if "money:¢" in (claimed, given):
        return claimed.startswith(MONEY) and given.startswith(MONEY) and "money:GBP" not in (claimed, given)
    return "money:$" in (claimed, given) and claimed in _DOLLARS and given in _DOLLARS
