"""The words of dates in many languages, and a text with a sign in the place of each, which a short pattern can read.

A pattern that names all these words takes longer to compile than a CV takes to be read.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from core.reading.phrases import Late, may_be_unspaced, plain

FILLER = "\ue0ff"
"""Stands for the rest of a word, so that the text stays as long as it was."""
MONTH = 0xE000
"""The sign of the month before the first."""
SEASON, ONGOING, SINCE, TO, BETWEEN, AND, PART = "\ue010", "\ue011", "\ue012", "\ue013", "\ue014", "\ue015", "\ue016"

_MONTHS = (
    """
    january jan januar janner janvier janv enero ene janeiro gennaio gen genn januari styczen stycznia sty ιανουαριος
    ιανουαριου ιαν ιανουαριο январь января янв январе leden ledna sijecanj sijecnja január januára ianuarie ian ocak
    tammikuu tammikuuta tammi január janu januarja януари сiчень січень січня
    oca led sij січ
    """,
    """
    february feb februar feber fevrier fevr fev febrero fevereiro febbraio febb februari luty lutego lut φεβρουαριος
    φεβρουαριου φεβ φεβρουαριο февраль февраля фев февр феврале unor unora veljaca veljace február februára februarie
    subat helmikuu helmikuuta helmi februarja февруари лютий лютого
    sub uno velj лют febr
    """,
    """
    march mar marz maerz mrz mars marzo marco maart mrt marzec marca marec μαρτιος μαρτιου μαρ μαρτιο март марта мар
    марте brezen brezna ozujak ozujka március marec martie mart maaliskuu maaliskuuta maalis marts березень березня
    bre ozu бер marcius
    """,
    """
    april apr avril avr abril abr aprile kwiecien kwietnia kwi απριλιος απριλιου απρ απριλιο апрель апреля апр апреле
    duben dubna travanj travnja április aprilie nisan huhtikuu huhtikuuta huhti aprila април квітень квітня
    nis dub tra квіт
    """,
    """
    may mai mayo maio maggio magg mag mei maj maja μαιος μαιου μαι μαιο май мая мае kveten kvetna svibanj svibnja május
    mayis toukokuu toukokuuta touko травень травня
    kve svi трав
    """,
    """
    june jun juni juin junio junho giugno giu czerwiec czerwca cze ιουνιος ιουνιου ιουν ιουνιο июнь июня июн июне
    cerven cervna lipanj lipnja június iunie iun haziran kesakuu kesakuuta kesa junija юни червень червня
    haz cvn черв
    """,
    """
    july jul juli juillet juil julio julho luglio lug lipiec lipca lip ιουλιος ιουλιου ιουλ ιουλιο июль июля июл июле
    cervenec cervence srpanj srpnja július iulie temmuz heinakuu heinakuuta heina julija юли липень липня
    tem iul cvc лип
    """,
    """
    august aug aout agosto ago augustus augusti sierpien sierpnia sie αυγουστος αυγουστου αυγ αυγουστο август августа
    авг августе srpen srpna kolovoz kolovoza augusztus agustos elokuu elokuuta elo avgust avgusta серпень серпня
    aou agu kol серп
    """,
    """
    september sep sept septembre septiembre set setembro settembre sett wrzesien wrzesnia wrz σεπτεμβριος
    σεπτεμβριου σεπ σεπτ σεπτεμβριο сентябрь сентября сен сент сентябре zari rujan rujna szeptember septembrie eylul
    syyskuu syyskuuta syys septembra септември вересень вересня
    eyl szept szep ruj вер
    """,
    """
    october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika paz οκτωβριος
    οκτωβριου οκτ οκτωβριο октябрь октября окт октябре rijen rijna október octombrie ekim lokakuu lokakuuta
    loka oktobra октомври жовтень жовтня
    eki rij жовт
    """,
    """
    november nov novembre noviembre novembro listopad listopada lis listopadu studeni studenoga νοεμβριος νοεμβριου
    νοε νοεμ νοεμβριο ноябрь ноября ноя нояб ноябре noiembrie kasim marraskuu marraskuuta marras novembra ноември
    листопад листопада
    kas stu noi лист
    """,
    """
    december dec dezember dez decembre diciembre dic dezembro dicembre grudzien grudnia gru δεκεμβριος δεκεμβριου δεκ
    δεκεμβριο декабрь декабря дек декабре prosinec prosince prosinac prosinca decembrie aralik joulukuu joulukuuta
    joulu decembra desember des декември грудень грудня
    ara груд
    """,
)
_SEASONS = """
    spring summer autumn fall winter fruhling fruhjahr sommer herbst spatsommer printemps ete automne hiver primavera
    verano otono invierno verao outono inverno estate autunno voorjaar lente zomer herfst najaar wiosna lato jesien
    zima wise sose ws ss wintersemester sommersemester χειμωνας ανοιξη καλοκαιρι φθινοπωρο зима весна лето осень зимои
    весны лета осени varen sommaren hosten vintern vinter forar efterar jaro leto podzim proljece ljeto jesen tavasz
    early late mid anfang mitte ende debut principios mediados finales meados poczatek koniec начало середина конец
    αρχες τελη michaelmas trinity hilary_term
    kevat syksy talvi bahar primavara toamna iarna 春季 夏季 秋季 冬季 春 夏 秋 冬
"""
_PARTS = "quarter quartal trimestre kwartal kwartaal τριμηνο квартал kvartal semestre semester semestr halbjahr"
_ONGOING = """
    present pres present_day act presently currently current now right_now today ongoing date this_day heute dato
    aktuell jetzt laufend gegenwartig gegenwart andauernd dauer auf_weiteres ce_jour present aujourd'hui actuellement
    actuel
    en_cours maintenant nos_jours la_actualidad actualidad la_fecha actualmente actual hoy en_curso presente
    el_presente el_momento momento_actual o_momento hoje o_presente atualmente actualmente atual em_curso
    os_dias_de_hoje oggi attualmente attuale tutt'oggi tuttora in_corso in_essere heden nu vandaag huidig op_heden
    chwili_obecnej obecnie teraz dzis dzisiaj nadal teraz_trwa σημερα το_παρον παρον το_σημερα τωρα настоящее_время
    настоящии_момент настоящего_времени н.в. н.вр. наст._время наст._вр. наст._момент сегодня сегодняшнии_день
    сеи_день сих_пор сеичас нине теперішніи_час сьогодні nuvarande pagaende idag i_dag tills_vidare dags_dato nutid
    navaerende natid naverende naa lopende soucasnost soucasnosti soucasne dosud dnes sucasnost sucasnosti danas
    sadasnjost sada jelen jelenleg folyamatban prezent present_day in_prezent astazi gunumuz halen devam_ediyor bugun
    suren nykyinen nykyhetki toistaiseksi edelleen 至今 现在 今 迄今 現在 目前 今日 在职 현재 재직중 現職
"""
_SINCE = """
    since from seit ab depuis a_partir_de des desde dal dall' da sinds vanaf od απο_το απο с со з sedan fran siden fra
    alkaen inde incepand_din din as_of beginning starting
"""
_TO = """
    to until till til tills through thru up_to bis bis_zum bis_zur au a al hasta hasta_el ate ate_ao ate_o fino_a
    fino_al fino_ad ad sino_ad tot tot_en_met t/m do εως εως_το μεχρι μεχρι_το ως по до к jusqu'a jusqu'au jusqu'en
    jusqu'a_la en aan az pana_in pana_la 至 到
"""
_BETWEEN = "between zwischen entre tra fra tussen miedzy mellan mellem mellom между"
_AND = "and und et y e en i och og ja и"

_LETTERS = re.compile(r"[^\W\d_]+")
_SIGNS = Late(r"[\u3000-\u9fff\uac00-\ud7af]|[^\W\d_\u3000-\u9fff\uac00-\ud7af]+")
"""The same where one sign may be a word."""
_GAP = re.compile(r"(?:\.?[ \t]{1,2}|[.'’]){0,2}")


@cache
def _by_first_word() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """For the first word of each phrase, the phrases that begin so with their signs; the longest first."""
    listed = [(words, chr(MONTH + number)) for number, words in enumerate(_MONTHS, 1)]
    listed += [(_AND, AND), (_TO, TO), (_BETWEEN, BETWEEN), (_SINCE, SINCE), (_PARTS, PART), (_SEASONS, SEASON)]
    listed += [(_ONGOING, ONGOING)]
    found: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for words, sign in listed:
        for phrase in plain(words).split():
            pieces = tuple(phrase if may_be_unspaced(phrase) else _LETTERS.findall(phrase.replace("_", " ")))
            found[pieces[0]].setdefault(pieces, sign)
    return {first: tuple(sorted(phrases.items(), key=lambda one: -len(one[0]))) for first, phrases in found.items()}


def marked(simple: str) -> str:
    """The text in plain letters (see ``phrases.plain``) with a sign for every word of a date; as long as before."""
    out: list[str] = []
    done = 0
    phrases = _by_first_word()
    words: re.Pattern[str] | Late = _SIGNS if may_be_unspaced(simple) else _LETTERS
    for found in words.finditer(simple):
        start = found.start()
        if start < done:
            continue
        for pieces, sign in phrases.get(found[0], ()):
            end = _matched(simple, found.end(), pieces[1:], words)
            if end is not None:
                out += (simple[done:start], sign, FILLER * (end - start - 1))
                done = end
                break
    out.append(simple[done:])
    return "".join(out)


def _matched(simple: str, end: int, rest: tuple[str, ...], words: re.Pattern[str] | Late) -> int | None:
    """Where the phrase ends whose first word ends there; None where others follow it."""
    for piece in rest:
        gap = _GAP.match(simple, end)
        following = words.match(simple, gap.end() if gap else end)
        if following is None or following[0] != piece:
            return None
        end = following.end()
    return end
