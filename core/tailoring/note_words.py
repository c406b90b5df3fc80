"""The words of notes, in English, German, French and Spanish."""

import re

LAST = -1
NUMBERS = {
    word: number
    for number, words in {
        1: "1 1st one first eins eine einen erste ersten erster un une uno premier première primer primera primero",
        2: "2 2nd two second zwei zweite zweiten zweiter deux deuxième second seconde dos segunda segundo",
        3: "3 3rd three third drei dritte dritten dritter trois troisième tres tercera tercero tercer",
        4: "4 4th four fourth vier vierte vierten vierter quatre quatrième cuatro cuarta cuarto",
        5: "5 5th five fifth fünf fünfte fünften fünfter cinq cinquième cinco quinta quinto",
        6: "6 6th six sixth sechs sechste sechsten sechster sixième seis sexta sexto",
        7: "7 7th seven seventh sieben siebte siebten sept septième siete séptima séptimo",
        8: "8 8th eight eighth acht achte achten huit huitième ocho octava octavo",
        9: "9 9th nine ninth neun neunte neunten neuf neuvième nueve novena noveno",
        10: "10 10th ten tenth zehn zehnte zehnten dix dixième diez décima décimo",
        LAST: "last letzte letzten letzter dernier dernière derniere última ultima último ultimo",
    }.items()
    for word in words.split()
}
_CARDINALS = (
    "one two three four five six seven eight nine ten eins zwei drei vier fünf sechs sieben acht neun zehn un une deux \
trois quatre cinq sept huit neuf dix uno dos tres cuatro cinco seis siete ocho nueve diez"
)
LINES = (
    r"(?:lines?|bullets?|points?|items?|sentences?|zeilen?|punkte?n?|sätze?|satz|lignes?|puces?|phrases?|líneas?|"
    r"lineas?|"
    r"puntos?|viñetas?|frases?)"
)
_NUMBER = "|".join(sorted((re.escape(word) for word in NUMBERS), key=len, reverse=True))
_CARDINAL = rf"(?:\d+|{'|'.join(_CARDINALS.split())})"
_FROM_THE_FRONT = r"(?:first|ersten?|premi[eè]re?s?|primer[oa]s?)"
_FROM_THE_END = r"(?:last|letzten?|derni[eè]re?s?|[úu]ltim[oa]s?)"
SEVERAL = re.compile(
    rf"\b(?:(?:(?P<front>{_FROM_THE_FRONT})|{_FROM_THE_END})\s+(?P<count>{_CARDINAL})|"
    rf"(?P<count2>{_CARDINAL})\s+(?:(?P<front2>{_FROM_THE_FRONT})|{_FROM_THE_END}))\b",
    re.IGNORECASE,
)
"""The first two, the last three, les deux premières, die letzten zwei."""
_NUMBERED = rf"(?:the |die |der |la |el )?(?:(?:{_NUMBER})\s+(?:{LINES}|one)|{LINES}\s+(?:{_NUMBER}))"
_CLAUSE = r"[^.;!,]"
_LONGEST_OBJECT = 80
"""Characters of what a note tells to move."""
_END = r"(?=\s*(?:[.;!,?]|$|\b(?:and|but|please|und|aber|bitte|et|mais|y|pero|por favor)\b))"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


ORIGINAL = _any(
    r"\b(?:keep|restore|take|use|leave|back to|go back to|give me)\s+(?:it |me )?(?:to )?(?:the|my|as in the)?\s*"
    r"(?:own |old )?(?:originals?|own (?:words|lines|wording|text))(?: (?:words|wording|lines|text|version))?",
    r"\b(?:do not|don['’]t) (?:change|touch) (?:anything|it|them|my (?:lines|words|text))",
    r"\b(?:keep|leave) (?:it|them|everything|all) (?:as (?:it|they) (?:is|was|are|were)|unchanged)",
    r"\b(?:original|meine (?:eigenen )?(?:worte|zeilen|texte?)|(?:das|den) originaltext)\s+(?:behalten|lassen|"
    r"beibehalten|"
    r"nehmen|verwenden)",
    r"\b(?:lass|behalte|nimm)\w* (?:es |alles |bitte )*(?:das original|meine (?:eigenen )?(?:worte|zeilen)|"
    r"wie es (?:war|ist)|"
    r"unverändert|im original)",
    r"\b(?:garde|conserve|laisse|reprends|remets)\w* (?:moi )?(?:l['’]original|mes (?:propres )?(?:mots|phrases|"
    r"lignes)|"
    r"comme (?:c['’]était|avant)|tel quel|le texte original)",
    r"\b(?:deja|conserva|mantén|manten|usa|vuelve a)\w* (?:el (?:texto )?original|mis (?:propias )?(?:palabras|"
    r"líneas|frases)|"
    r"(?:todo )?como estaba|tal cual)",
)
OWN_ORDER = _any(
    r"\b(?:in |keep |use )?(?:my|the) (?:own|original|old) order",
    r"\b(?:in )?(?:meiner|der|meine|die) (?:eigenen|ursprünglichen|alten|eigene|ursprüngliche|alte) reihenfolge",
    r"\b(?:dans |garde\w* )?(?:l['’]ordre (?:original|d['’]origine)|mon (?:propre )?ordre)",
    r"\b(?:en )?(?:el orden original|mi (?:propio )?orden)",
)
_FIGURES = (
    r"(?:numbers?|figures?|digits?|percentages?|metrics?|statistics|zahlen|ziffern|prozente?|kennzahlen|chiffres?|"
    r"nombres?|"
    r"pourcentages?|cifras?|números?|numeros?|porcentajes?)"
)
FEWER_FIGURES = _any(
    rf"\b(?:fewer|less|without|no|not so many|remove (?:the|all|some)(?: the)?|weniger|ohne|keine|moins de|sans|"
    rf"menos|sin)\s+"
    rf"(?:the |die |les |los |las )?{_FIGURES}\b",
    rf"\btoo many {_FIGURES}\b|\bzu viele {_FIGURES}\b|\btrop de {_FIGURES}\b|\bdemasiad[oa]s {_FIGURES}\b",
)
MORE_FIGURES = _any(
    r"\b(?:more(?: about| on)?|add|with|use|show|mehr(?: über)?|plus (?:de|sur(?: les)?)|davantage de|"
    r"más(?: sobre(?: las| los)?)?|con|avec|mit)\s+"
    rf"(?:the |more |mehr |plus de |más )?{_FIGURES}\b"
)
CONCISE = _any(
    r"\bmore concise(?:ly)?\b|\bshorter (?:lines|sentences|bullets|points)\b|\bconcise\b|\btighten\w*\b|"
    r"\bto the point\b",
    r"\bshorten (?:the|each|every|all|my)?\s*(?:of the )?(?:lines?|sentences?|bullets?|points?)\b",
    r"\bkürzere (?:zeilen|sätze|punkte)\b|\b(?:prägnanter|knappere? (?:zeilen|sätze)?|straffer|straffen)\b",
    r"\b(?:lignes|phrases) plus courtes\b|\bplus concis\w*\b",
    r"\b(?:líneas|frases) más cortas\b|\bmás concis\w*\b",
)
SHORTER = _any(
    r"\b(?:short(?:er)?|shorten|brief(?:er)?|cut (?:it )?down|too long|kürzer|knapper|kurz|kürzen?|zu lang|"
    r"plus court\w*|"
    r"raccourci\w*|trop long\w*|m[áa]s cort[oa]s?|más breve|acort\w+|demasiado larg[oa])\b",
    rf"\b(?:fewer|less|weniger|moins(?: de)?|menos)\b(?=\s*(?:$|[.;!,?]|text|words|details?|{LINES}|wörter|mots|"
    rf"texte|palabras|"
    r"texto|please|bitte|por favor|s['’]il))",
)
LONGER = _any(
    r"\b(?:(?<!too )long(?:er)?|(?:more|in|add) detail\w*(?! (?:about|on)\b)|detailed|expand|elaborate|länger|"
    r"ausführlicher|"
    r"(?:mehr|"
    r"weitere) details?|"
    r"detaillierter|plus long\w*|plus (?:de )?détail\w*(?! sur\b)|m[áa]s larg[oa]s?|m[áa]s detalle\w*(?! sobre\b)|"
    r"detallad[oa])\b",
    rf"\b(?:more|all|all my|all the|mehr|alle|alle meine|plus de|toutes|toutes mes|toutes les|más|todas|"
    rf"todas mis) {LINES}\b",
    r"\btoo short\b|\bzu kurz\b|\btrop court\w*\b|\bdemasiado cort[oa]\b",
)
SWAP = _any(
    rf"\b(?:swap|switch|exchange|vertausch\w*|tausch\w*|échange[rz]?|inverse[rz]?|intercambia\w*)\b({_CLAUSE}+)",
)
TO_THE_FRONT = _any(
    r"first|top|start|beginning|front|anfang|zuerst|oben|vorne?|erste|premi|début|haut|tête|primer|princip|inicio|"
    r"arriba"
)
_TO = (
    r"(?:(?:to|at|on|in)\s+(?:the\s+)?(?:very\s+)?(?:end|bottom|top|start|beginning|front|first place|last place)|"
    r"first|last|"
    r"ans ende|an das ende|zuletzt|nach (?:ganz )?(?:hinten|unten)|als letzte\w*|an den anfang|zuerst|"
    r"nach (?:ganz )?(?:oben|vorne?)|als erste\w*|an die erste stelle|à la fin|en dernier|(?:tout )?en bas|en premier|"
    r"au début|(?:tout )?en haut|en tête|al final|en último lugar|abajo|primero|al principio|al inicio|arriba|"
    r"en primer lugar)"
)
MOVE = _any(
    rf"\b(?:(?:put|move|bring|place|take|shift|set|make|setz\w*|stell\w*|schieb\w*|verschieb\w*|nimm|pack\w*|"
    rf"zieh\w*|mets|mettre|"
    rf"met|place[rz]?|déplace\w*|passe[rz]?|pon\w*|mueve\w*|mover|coloca\w*|"
    rf"pasa\w*)\s+)(?P<what>{_CLAUSE}{{1,{_LONGEST_OBJECT}}}?)\s+(?P<to>{_TO}){_END}"
)
MOVE_BARE = _any(
    rf"\b(?P<what>{_NUMBERED})\s+(?:(?:should|must|has to|can) (?:come|be|go)\s+|goes\s+|comes\s+|kommt\s+|"
    rf"soll\w*\s+|gehört\s+|"
    rf"va\s+|debe ir\s+|doit (?:être|venir)\s+)?(?P<to>{_TO}){_END}"
)
ONLY = _any(
    rf"\b(?:(?:keep )?only|just|keep|nur|behalte\w*(?: nur)?|seulement|garde\w*(?: seulement)?|solo|sólo|"
    rf"deja\w*(?: solo| sólo)?)\s+"
    rf"((?:the |die |les |las |la )?(?:{LINES}\s+(?:{_NUMBER})(?:\s*(?:,|and|und|et|y|&)\s*(?:{_NUMBER}))*"
    rf"|(?:first|second|third|last|erste|zweite|letzte|première|deuxième|dernière|primera|segunda|última)\s+{LINES}))"
)
AT_MOST = _any(
    rf"\b(?:no more than|not more than|at most|up to|max\.?|maximum(?: of)?|maximal|höchstens|bis zu|au (?:plus|"
    rf"maximum)|"
    rf"maximum|como máximo|máximo|hasta)\s+({_CARDINAL})\b(?:\s+{LINES})?"
)
COUNT = _any(rf"\b({_CARDINAL})\s+(?:{_FROM_THE_FRONT}\s+)?{LINES}\b")
_DROP = (
    r"\b(?:drop|remove|delete|without|leave out|omit|skip|cut(?! (?:it )?down)|no more|nothing about|no (?:lines?|"
    r"bullets?|points?) (?:about|on)|get rid of|"
    r"take out|ohne|"
    r"streiche?n?|entfernen?|entferne|löschen?|lösche|weglassen|lass|(?:nichts|keine (?:zeile|punkte?)) (?:über|zu)|"
    r"sans|supprime\w*|enlève\w*|"
    r"retire\w*|"
    r"(?:rien|pas de (?:ligne|puce)) sur|sin|quita\w*|elimina\w*|borra\w*|omite|(?:nada|ninguna (?:línea|"
    r"frase)) sobre)\b"
)
_LESS = (
    r"\b(?:less (?:about|on|of)|fewer (?:about|on)|not so much (?:about|on)|weniger (?:über|zu|zum|zur|von)|"
    rf"moins (?:sur|de(?! {LINES})|d['’])|menos (?:sobre|de))(?!\w)"
)
_MORE = (
    r"\b(?:start with|begin with|lead with|open with|more (?:details? )?(?:about|on|of)|focus (?:more )?on|"
    r"emphasi[sz]e|highlight|"
    r"stress|mention|"
    r"beginne? mit|fang mit|mehr (?:details? )?(?:über|zu|zum|zur|von)|betone?n?|schwerpunkt(?: auf)?|fokus auf|"
    r"hervorheben|"
    r"erwähne?n?|"
    rf"commence\w* par|plus (?:de détails )?(?:sur|de(?! {LINES}))|davantage (?:sur|de)|mets l['’]accent sur|"
    rf"insiste\w* sur|"
    rf"souligne\w*|"
    rf"mentionne\w*|(?:empieza|comienza)\w* (?:con|por)|m[áa]s (?:detalles )?(?:sobre|de(?! {LINES}))|"
    rf"enf[óo]cate en|destaca\w*|"
    rf"resalta\w*|"
    r"menciona\w*)(?!\w)"
)
COMMAND = re.compile(rf"(?P<less>{_LESS})|(?P<drop>{_DROP})|(?P<more>{_MORE})", re.IGNORECASE)
STOP = re.compile(r"[.;!?\n]|,\s*(?:and|und|et|y|but|aber|mais|pero)\b")
AND = re.compile(r"\s*(?:,|\b(?:and|und|et|y|&)\b)\s*", re.IGNORECASE)
AND_FIRST = re.compile(r"^(?:and|but|und|aber|et|mais|y|e|pero)\s+", re.IGNORECASE)
FIRST_OF_ALL = re.compile(r"\s+(?:first|zuerst|en premier|d['’]abord|primero)\s*$", re.IGNORECASE)
LITTLE = """
the my our and with about of line lines bullet bullets point points sentence sentences work experience please bitte
meine meinen mein der die das den dem und mit über zeile zeilen punkt satz les des une la le un mes mon sur avec et
ligne lignes phrase el los las mis sobre con línea líneas frase skills part one anything everything alles tout todo
que qui where which that says mentions it is are to in on this these raus out weg from de du au ein eine more mehr
plus más
"""
POLITE = """
please thanks thank you very much kindly could would can may
should must might want like need try make made write rewrite
version draft text entry role this that these those but also
bit little just then there here now again all only out its
for not too quite rather really some any have has been were was what when how way way okay hello dear good great nice
much better best than still lead
bitte danke vielen dank könntest könnten kannst können würde
würden soll sollte mach mache machen schreib schreibe schreiben
fassung entwurf text eintrag stelle diese dieser dieses aber auch
bisschen etwas noch nur alles hier jetzt für nicht sehr
viel besser wie was wenn dann noch mal einmal gern gerne gut
merci s'il vous plaît plait svp pourriez pouvez peux
voudrais veux faire fais faites écris écrivez écrire version texte
entrée poste cette ces mais aussi peu juste puis ici encore pas très trop mieux bien comme
por favor gracias podrías podría puedes puede quiero quisiera
haz hacer escribe escribir versión texto entrada puesto esta
este estos estas pero también poco solo luego aquí ahora otra vez muy mejor bien como
"""
"""Words that ask for nothing by themselves."""
