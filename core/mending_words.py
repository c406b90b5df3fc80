"""The words that people mend their CV with, in each language that the bot speaks.

Each language is its own grammar: *durch* parts two texts in German, and may stand in an English one. Fields and kinds
are told as patterns, because words are inflected; a group that is not named here is a person's own text.
"""

from typing import Literal, NamedTuple

from core.cv import SectionKind

Told = Literal["name", "headline", "email", "phone", "location", "organisation", "title", "period"]
"""A field of the contact details or of an entry."""
Fields = tuple[tuple[str, Told], ...]
Kinds = tuple[tuple[str, SectionKind], ...]


class Grammar(NamedTuple):
    """How one language says what to change. ``replace``, ``remove`` and ``add`` leave ``{…}`` for what they are about.

    A space in a pattern stands for any white space.
    """

    contact: Fields
    entry: Fields
    kinds: Kinds
    my: str
    """What may stand before a field of one's own, with the space behind it."""
    of: str
    """What joins a field to its entry, and a line to the entry it goes to, with the space behind it."""
    be: str
    """What parts a field from its value, beside a colon or an equals sign."""
    replace: tuple[str, ...]
    remove: tuple[str, ...]
    line: str
    """*the line*, which may stand before a line."""
    add: tuple[str, ...]


_MAIL = r"e-?mails?"

ENGLISH = Grammar(
    contact=(
        (r"(?:full )?name", "name"),
        (r"headline", "headline"),
        (rf"(?:{_MAIL}|mail)(?: address)?", "email"),
        (r"(?:tele)?phone(?: number)?|mobile(?: number)?", "phone"),
        (r"location|address|city|town", "location"),
    ),
    entry=(
        (r"employer|company|organisation|organization|school|university", "organisation"),
        (r"(?:job )?title|position", "title"),
        (r"dates?|period", "period"),
        (r"location|city|town", "location"),
    ),
    kinds=(
        (r"role|job|position", SectionKind.EXPERIENCE),
        (r"project", SectionKind.PROJECTS),
        (r"school|education|degree", SectionKind.EDUCATION),
    ),
    my=r"(?:my|the) ",
    of=r"(?:of|in|for|to)(?: the)? ",
    be=r"is|to|should be",
    replace=(r"(?:replace|change|correct) {old} (?:with|to|by|into) {new}", r"{old} should be {new}"),
    remove=(r"(?:remove|delete|drop) (?:the )?{what}",),
    line=r"(?:the )?line",
    add=(r"add {what} {to}",),
)
GERMAN = Grammar(
    contact=(
        (r"name", "name"),
        (r"überschrift|berufsbezeichnung|untertitel", "headline"),
        (rf"(?:{_MAIL}|mail)(?:-?adresse)?", "email"),
        (r"telefon(?:nummer)?|handy(?:nummer)?|mobil(?:nummer|telefon)?|rufnummer", "phone"),
        (r"(?:wohn)?ort|adresse|anschrift|stadt", "location"),
    ),
    entry=(
        (r"arbeitgeber|firma|unternehmen|(?:hoch)?schule|universität|uni", "organisation"),
        (r"titel|position|stellenbezeichnung|berufsbezeichnung|abschluss", "title"),
        (r"daten|datum|zeitraum|zeit", "period"),
        (r"ort|stadt", "location"),
    ),
    kinds=(
        (r"station|stelle|rolle|position|job", SectionKind.EXPERIENCE),
        (r"projekt(?:e?s)?", SectionKind.PROJECTS),
        (r"schule|ausbildung|bildung|studiums?|abschluss(?:es)?", SectionKind.EDUCATION),
    ),
    my=r"(?:meine?|der|die|das) ",
    of=r"(?:(?:von|in|bei|für|zu)(?: de[rm])?|der|des|zur|zum) ",
    be=r"ist|lautet|heißt|soll(?:te)?(?: sein)?",
    replace=(
        r"(?:ersetze?|tausche?) {old} (?:durch|gegen|mit) {new}",
        r"(?:ände?re?|korrigiere?) {old} (?:in|zu) {new}",
        r"{old} (?:durch|mit) {new} ersetzen",
        r"{old} in {new} ändern",
        r"{old} soll(?:te)? {new} (?:heißen|sein)",
    ),
    remove=(
        r"(?:entfern|lösch|streich)e? (?:die )?{what}",
        r"nimm (?:die )?{what} (?:he)?raus",
        r"(?:die )?{what} (?:entfernen|löschen|streichen|weglassen)",
    ),
    line=r"(?:die )?zeile",
    add=(r"(?:füge?|ergänze?) {what} {to}(?: hinzu| ein| an)?", r"{what} {to} (?:hinzufügen|ergänzen)"),
)
FRENCH = Grammar(
    contact=(
        (r"nom(?: complet)?", "name"),
        (r"titre|accroche|intitulé", "headline"),
        (rf"(?:adresse )?(?:{_MAIL}|mail|courriel)", "email"),
        (r"(?:numéro de )?(?:téléphone|portable|mobile|tél\.?)", "phone"),
        (r"lieu|adresse|ville|domicile", "location"),
    ),
    entry=(
        (r"employeur|entreprise|société|école|université", "organisation"),
        (r"titre|intitulé|poste|diplôme", "title"),
        (r"dates?|période", "period"),
        (r"lieu|ville", "location"),
    ),
    kinds=(
        (r"poste|rôle|emploi|expérience", SectionKind.EXPERIENCE),
        (r"projet", SectionKind.PROJECTS),
        (r"école|formation|diplôme|études?", SectionKind.EDUCATION),
    ),
    my=r"(?:(?:mon|ma|mes|les?|la) |l['’])",
    of=r"(?:du|des?|aux?|dans|pour|à) (?:(?:la|les?) |l['’])?",
    be=r"est|doit être|devrait être",
    replace=(
        r"(?:remplace[rz]?|change[rz]?|corrige[rz]?) {old} (?:par|en) {new}",
        r"{old} (?:doit|devrait) être {new}",
    ),
    remove=(r"(?:supprime[rz]?|enl[èe]ve[rz]?|retire[rz]?|efface[rz]?) (?:la |le |l['’])?{what}",),
    line=r"(?:la )?ligne",
    add=(r"(?:ajoute[rz]?) {what} {to}",),
)
SPANISH = Grammar(
    contact=(
        (r"nombre(?: completo)?", "name"),
        (r"titular|título profesional", "headline"),
        (rf"correo(?: electrónico)?|{_MAIL}|mail", "email"),
        (r"(?:número de )?(?:teléfono|móvil|celular)", "phone"),
        (r"ubicación|dirección|ciudad|domicilio|lugar", "location"),
    ),
    entry=(
        (r"empresa|empleador|compañía|escuela|universidad|centro", "organisation"),
        (r"título|cargo|puesto", "title"),
        (r"fechas?|per[ií]odo", "period"),
        (r"lugar|ubicación|ciudad", "location"),
    ),
    kinds=(
        (r"puesto|rol|cargo|empleo|trabajo|experiencia", SectionKind.EXPERIENCE),
        (r"proyecto", SectionKind.PROJECTS),
        (r"escuela|estudios?|formación|título|educación", SectionKind.EDUCATION),
    ),
    my=r"(?:mis?|el|las?|los) ",
    of=r"(?:del|de|en|al|a|para)(?: (?:el|la))? ",
    be=r"es|son|debe ser|debería ser",
    replace=(
        r"(?:reemplaza|sustituye|cambia|corrige)r? {old} (?:por|a|con) {new}",
        r"{old} (?:debe|debería) ser {new}",
    ),
    remove=(r"(?:quita|elimina|borra|suprime)r? (?:el |la )?{what}",),
    line=r"(?:la )?línea",
    add=(r"(?:añad[ei]r?|agregar?) {what} {to}",),
)
PORTUGUESE = Grammar(
    contact=(
        (r"nome(?: completo)?", "name"),
        (r"título(?: profissional)?", "headline"),
        (rf"correio eletr[óôo]nico|{_MAIL}|mail", "email"),
        (r"(?:número de )?(?:telefone|telem[óo]vel|celular)", "phone"),
        (r"localização|morada|endereço|cidade|local", "location"),
    ),
    entry=(
        (r"empresa|empregador|escola|universidade", "organisation"),
        (r"título|cargo|função|posição", "title"),
        (r"datas?|período", "period"),
        (r"local|localização|cidade", "location"),
    ),
    kinds=(
        (r"cargo|função|emprego|trabalho|experiência", SectionKind.EXPERIENCE),
        (r"projec?to", SectionKind.PROJECTS),
        (r"escola|formação|curso|diploma|estudos?", SectionKind.EDUCATION),
    ),
    my=r"(?:(?:o |a )?(?:meu|minha)|os?|as?) ",
    of=r"(?:d[oae]|n[oa]|ao?|à|em|para)(?: (?:o|a))? ",
    be=r"é|são|deve ser|deveria ser",
    replace=(
        r"(?:substitu[aí]r?|tro(?:que|car)|mud[ea]r?|corrija|corrigir|alter[ea]r?) {old} (?:por|para) {new}",
        r"{old} (?:deve|deveria) ser {new}",
    ),
    remove=(r"(?:remov[ae]r?|apagu?[ea]r?|retir[ea]r?|exclu[aí]r?|elimin[ea]r?) (?:o |a )?{what}",),
    line=r"(?:a )?linha",
    add=(r"(?:adicion[ea]r?|acrescent[ea]r?) {what} {to}",),
)
RUSSIAN = Grammar(
    contact=(
        (r"имя|фио", "name"),
        (r"заголовок", "headline"),
        (rf"(?:эл(?:\.|ектронная) )?почта|{_MAIL}|имейл|адрес эл(?:\.|ектронной) почты", "email"),
        (r"(?:номер )?телефона?|мобильный", "phone"),
        (r"город|адрес|место", "location"),
    ),
    entry=(
        (r"работодатель|компания|организация|школа|вуз|университет", "organisation"),
        (r"должность|название|степень", "title"),
        (r"даты|дата|период", "period"),
        (r"место|город", "location"),
    ),
    kinds=(
        (r"должност[ьи]|рол[ьи]|работ[аыеу]|мест[оау] работы", SectionKind.EXPERIENCE),
        (r"проект[ауе]?", SectionKind.PROJECTS),
        (r"школ[аыеу]|уч[её]б[аыеу]|образовани[ею]|образования|диплом[ау]?", SectionKind.EDUCATION),
    ),
    my=r"(?:мо[йяёеи]) ",
    of=r"(?:на|в|во|для|к|ко|у) ",
    be=r"[—–-]|должн[оаы]? быть",
    replace=(
        r"(?:замени(?:те|ть)?|исправь(?:те)?|исправить|поменяй(?:те)?|поменять) {old} на {new}",
        r"{old} должн[оаы]? быть {new}",
    ),
    remove=(r"(?:удали(?:те|ть)?|убери(?:те)?|убрать|сотри(?:те)?) {what}",),
    line=r"(?:строку|строка)",
    add=(r"(?:добавь(?:те)?|добавить) {what} {to}",),
)
ARABIC = Grammar(
    contact=(
        (r"الاسم(?: الكامل)?|اسمي", "name"),
        (r"(?:العنوان|المسمى) المهني", "headline"),
        (r"(?:ال)?بريد(?:ي)?(?: الإلكتروني)?|الإيميل|إيميلي", "email"),
        (r"(?:رقم )?(?:ال)?هاتف(?:ي)?|الجوال|جوالي", "phone"),
        (r"المدينة|مدينتي|العنوان|عنواني|الموقع", "location"),
    ),
    entry=(
        (r"جهة العمل|صاحب العمل|الشركة|المدرسة|الجامعة", "organisation"),
        (r"المسمى(?: الوظيفي)?|اللقب|المنصب", "title"),
        (r"التواريخ|التاريخ|الفترة", "period"),
        (r"المكان|الموقع|المدينة", "location"),
    ),
    kinds=(
        (r"الوظيفة|الدور|العمل|وظيفة", SectionKind.EXPERIENCE),
        (r"المشروع|مشروع", SectionKind.PROJECTS),
        (r"الدراسة|المدرسة|الشهادة|التعليم", SectionKind.EDUCATION),
    ),
    my=r"(?:تعديل) ",
    of=r"(?:في|من|إلى|ضمن) ",
    be=r"هو|هي|يجب أن (?:يكون|تكون)",
    replace=(
        r"(?:استبدل|بدّل|بدل) {old} (?:بـ ?|ب ?){new}",
        r"(?:غيّر|غير|صحّح|صحح) {old} إلى {new}",
    ),
    remove=(r"(?:احذف|أزل|امسح) {what}",),
    line=r"(?:السطر|سطر)",
    add=(r"(?:أضف|اضف) {what} {to}",),
)
GRAMMARS = (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, RUSSIAN, ARABIC)
"""All are tried: who reads the bot in one language may well write in another."""
