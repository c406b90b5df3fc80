"""Headings that are a clause in the first person, and the verbs of these: "What I've learnt", "Waar ik werkte".

Listed are the verbs of a CV's parts in plain letters (see ``phrases.plain``), in the forms that people say of
themselves, and the words that make a clause. What such a heading heads is told by its verb, and by a school or a job
that it names; a verb that has many meanings ("can", "done") tells only in a clause.
"""

from functools import cache

from core.cv import SectionKind
from core.reading.phrases import plain

_MOST_WORDS = 8
_VERBS = {
    SectionKind.LANGUAGES: """
        speak spoken spreche gesprochen parle parlees hablo falo falamos parlo spreek mowie rozmawiam μιλαω μιλω говорю
        talar pratar taler snakker puhun mluvim beszelek vorbesc konusuyorum розмовляю
    """,
    SectionKind.EDUCATION: """
        plugg learned learnt studied study studying trained graduated schooled school schools gelernt lernte lerne
        erlernt studiert studierte studiere schule schulen ausgebildet appris apprends etudie etudiais etudies
        ecole ecoles aprendi aprendido estudie estudiado escuela escuelas estudei estudado escola
        escolas imparato imparai studiato studiai scuola scuole leerde geleerd leer studeerde gestudeerd studeer
        school scholen uczylem uczylam nauczylem nauczylam ucze studiowalem studiowalam studiuje szkola szkole szkoly
        εμαθα μαθει μαθαινω σπουδασα σπουδασει σπουδαζω σχολειο σχολεια учился училась научился научилась учусь изучал
        изучала закончил закончила окончил окончила школа школы школе lart larde laert laerde pluggat pluggade pluggar
        studerat studerade studeret studert skola skolan skolor skole skolen opiskelin oppinut koulu studoval studovala
        naucil naucila skoly tanultam iskola invatat studiat scoala okudum ogrendim okul навчався навчалася
    """,
    SectionKind.EXPERIENCE: """
        worked working employed served job jobs gearbeitet arbeitete arbeite gejobbt beschaftigt angestellt gedient job
        jobs travaille travaillais boulot boulots trabajado trabaje trabajo trabajos trabalhei trabalhado
        trabalhos lavorato lavoravo lavori gewerkt werkte werk baan banen baantjes pracowalem pracowalam pracuje
        prace δουλεψα δουλεψει δουλευα δουλευω δουλεια δουλειες δουλειεσ εργαστηκα εργαστει εργαζομαι работал работала
        работаю трудился трудилась служил служила jobbat jobbade jobbar jobb jobben arbetat arbetade arbetar anstalld
        arbejdet arbejder jobbet jobber arbeidet arbeider tyoskennellyt tyot pracoval pracovala pracuji prace dolgoztam
        dolgozom munkaim lucrat lucrez joburi calistim calisiyorum isler працював працювала працюю
    """,
}
_MANY_MEANINGS = {
    SectionKind.SKILLS: """
        can know able good kann weiss weiß konnen beherrsche sais savoir peux maitrise connais se sei puedo domino
        conozco posso conheco so conosco kan weet beheers ken potrafie umiem wiem znam ξερω μπορω γνωριζω κατεχω умею
        могу знаю владею kan kann vet beharskar ved osaan umim znam tudok ertek stiu pot bilirim bildigim вмію можу
    """,
    SectionKind.EXPERIENCE: """
        done did been made gone gemacht getan geleistet gewesen war mache fait fais ete hecho hice estado fiz feito
        estive passei fatto stato stata gedaan deed geweest robilem robilam zrobilem zrobilam bylem bylam εκανα κανει
        ημουν делал делала сделал сделала был была gjort gjorde varit vært vaeret været lavet tehnyt ollut delal delala
        byl byla csinaltam voltam facut fost yaptim робив робила
    """,
    SectionKind.INTERESTS: """
        like love enjoy mag liebe aime adore gusta encanta gosto adoro piace amo hou lubie kocham αρεσει αρεσουν αγαπω
        люблю нравится gillar alskar elsker liker rakastan miluji szeretek iubesc severim
    """,
}
_CLAUSE = """
    i i've i'm i'd what where which who ich was wo wer das woran womit je j ai j'ai ce que qui ou quoi
    yo lo que donde eu o que onde io cosa dove chi quello che cio ik wat waar dit dat ja co gdzie
    czego kim εγω τι που οσα я что где чему чем кем jag vad var det jeg hvad hvor hvem hva mina mita
    missa co kde mit hol ce unde ne nerede я що де
"""
"""Words of which one makes a clause of a verb with many meanings."""
_BESIDE = """
    in at to and the my have has had a an of so far now already also still until for well with on here before up all
    got went attended been places things habe bin bisher schon noch auch gut hier bis zur zum in der die an bei den
    dem ging gegangen besucht mich mir heute jetzt alles bislang ich am besten suis deja encore aussi bien
    jusqu'ici a l la le les en alle allee faire aujourd'hui mes mon nos he fui hasta ahora ya aqui a la el los mi mis
    tambien bien hacer fazer tenho ate agora ja aqui bem a na no meu minha meus estive fui ho ha sono finora gia anche
    bene qui a al alla fare i le mio mia andato andata heb ben tot nu toe al ook goed hier bij op naar de het mijn
    ging m'n eerder nog kan sie sie dotad juz dobrze w na do moje moja chodzilem chodzilam robic εχω στο στη ως τωρα
    ηδη καλα να το τα η οι μου κανω πηγα καλυτερα у в на до сих пор уже хорошо мои моя раньше делать лучше ходил
    ходила har jag i pa till hittills redan bra mig min mitt gick gatt varit nu om som ar lara här hidtil indtil godt
    til nå gikk er
"""


@cache
def _listed() -> tuple[dict[str, SectionKind], dict[str, SectionKind], frozenset[str], frozenset[str]]:
    plainly = {word: kind for kind, listed in _VERBS.items() for word in plain(listed).split()}
    in_clauses = {word: kind for kind, listed in _MANY_MEANINGS.items() for word in plain(listed).split()}
    return plainly, in_clauses, frozenset(plain(_CLAUSE).split()), frozenset(plain(_BESIDE).split())


def clause_kind(key: str) -> SectionKind | None:
    """What a clause in plain letters heads, all of whose words are listed; None where it is no such clause."""
    plainly, in_clauses, clause, beside = _listed()
    words = key.replace(",", " ").replace("’", "'").split()
    words = [part for word in words for part in ((word,) if word in clause or word in beside else word.split("'"))]
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    if any(not (word in clause or word in beside or word in plainly or word in in_clauses) for word in words):
        return None
    told = [plainly[word] for word in words if word in plainly]
    if told:
        return told[0]
    said = [in_clauses[word] for word in words if word in in_clauses]
    return said[0] if said and any(word in clause for word in words) else None
