"""Names of languages, and words that say how well one is known; plain letters, a ``_`` for a space."""

from core.grounding.plain_letters import listed

_LANGUAGES = """
    en english englisch englische englischen englischer englischem anglais anglaise ingles inglesa
    de german deutsch deutsche deutschen deutscher deutschem allemand allemande aleman alemana
    fr french franzosisch franzosische franzosischen franzosischem francais francaise frances francesa
    es spanish spanisch spanische spanischen spanischem espagnol espagnole espanol espanola castellano castilian
    es castillan
    it italian italienisch italienische italienischen italienischem italien italienne italiano italiana
    pt portuguese portugiesisch portugiesische portugiesischen portugais portugaise portugues portuguesa
    nl dutch niederlandisch niederlandische niederlandischen hollandisch neerlandais neerlandaise neerlandes holandes
    pl polish polnisch polnische polnischen polnischem polonais polonaise polaco polaca
    ru russian russisch russische russischen russischem russe ruso rusa
    uk ukrainian ukrainisch ukrainische ukrainischen ukrainien ukrainienne ucraniano ucraniana
    cs czech tschechisch tschechische tschechischen tcheque checo checa
    sk slovak slowakisch slovaque eslovaco
    hu hungarian ungarisch ungarische hongrois hongroise hungaro hungara
    ro romanian rumanisch rumanische roumain roumaine rumano rumana
    bg bulgarian bulgarisch bulgare bulgaro
    hr croatian kroatisch kroatische kroatischen kroatischem croate croata
    sr serbian serbisch serbische serbe serbio
    bs bosnian bosnisch bosniaque bosnio
    sl slovenian slowenisch slovene esloveno
    sq albanian albanisch albanais albanes
    el greek griechisch griechische griechischen grec grecque griego griega
    tr turkish turkisch turkische turkischen turkischem turc turque turco turca
    ar arabic arabisch arabische arabischen arabischem arabe
    he hebrew hebraisch hebreu hebreo
    fa persian farsi persisch persan persa
    zh chinese mandarin chinesisch chinesische chinesischen mandarino chinois chinoise chino
    ja japanese japanisch japanische japanischen japonais japonaise japones japonesa
    ko korean koreanisch coreen coreano
    vi vietnamese vietnamesisch vietnamien vietnamita
    th thai thailandisch tailandes
    hi hindi
    ur urdu
    sv swedish schwedisch schwedische schwedischen suedois suedoise sueco sueca
    no norwegian norwegisch norwegische norvegien norvegienne noruego noruega
    da danish danisch danische danischen danois danoise danes danesa
    fi finnish finnisch finnois finlandais fines finlandes
    ca catalan katalanisch
    va valenciano valencien valencian
    eu basque baskisch euskera vasco
    gl galician galego gallego galicien galicisch
    ga irish irisch irlandais irlandes gaelic
    cy welsh walisisch gallois gales
    la latin latein latin_language
    pa punjabi panjabi pendjabi
    bn bengali bengalisch
    ta tamil tamilisch tamoul
    te telugu telougou
    gu gujarati gudscharati
    mr marathi
    ml malayalam
    kn kannada
    ne nepali nepalesisch nepalais
    si sinhala sinhalese singhalesisch cingalais cingales
    ps pashto paschtu pachto pastun
    prs dari
    ku kurdish kurdisch kurdische kurde kurdo kurmanji kurmandschi sorani
    hy armenian armenisch armenien armenio
    ka georgian georgisch georgien georgiano
    az azerbaijani aserbaidschanisch azeri
    kk kazakh kasachisch kazajo
    uz uzbek usbekisch ouzbek uzbeko
    mn mongolian mongolisch mongol
    bo tibetan tibetisch tibetain tibetano
    id indonesian indonesisch indonesien indonesio bahasa_indonesia
    ms malay malaiisch malais malayo
    tl tagalog filipino
    km khmer
    lo laotian laotisch laotien laosiano
    my burmese birmanisch birman birmano
    yue cantonese kantonesisch cantonais cantones
    so somali somalisch
    sw swahili suaheli kiswahili suajili
    am amharic amharisch amharique amarico
    ti tigrinya tigrinisch
    ha hausa haoussa
    yo yoruba
    ig igbo
    zu zulu isizulu
    xh xhosa isixhosa
    af afrikaans
    wo wolof
    ln lingala
    bm bambara
    ber berber tamazight kabyle berberisch berbere bereber
    lt lithuanian litauisch lituanien lituano
    lv latvian lettisch letton leton
    et estonian estnisch estonien estonio
    is icelandic islandisch islandais islandes
    lb luxembourgish luxemburgisch luxembourgeois luxemburgues
    mk macedonian mazedonisch macedonien macedonio
    mt maltese maltesisch maltais
    be belarusian weißrussisch belarussisch bielorusse bielorruso
    yi yiddish jiddisch
    eo esperanto
    br breton bretonisch
    oc occitan okzitanisch occitano
    co corsican korsisch corse
    qu quechua
    gn guarani
    ay aymara
    nah nahuatl
    ht creole kreolisch criollo_haitiano
    sign_language gebardensprache langue_des_signes lsf dgs bsl lengua_de_signos lengua_de_senas
"""
LANGUAGE: dict[str, str] = {}
for _row in _LANGUAGES.strip().splitlines():
    _code, *_names = _row.split()
    LANGUAGE |= {_name.replace("_", " "): _code for _name in _names}
LANGUAGE["russe"] = "ru"

NATIVE, FLUENT = 7, 5

_LEVELS = """
    1 a1 beginner anfanger debutant principiante
    2 a2 basic basics basico basicos basica basicas elementary elementaire elemental notions nociones grundkenntnisse
    2 grundlagen rudimentary rudimentaire bases scolaire grundlegend grundlegende grundlegendes limited
    2 limited_working
    3 b1 intermediate intermediaire intermedio intermedia conversational conversation conversacion conversacional
    3 mittel mittleres mittlerem mittlere mittelstufe moyen medio working_knowledge lower_intermediate
    3 alltagstauglich
    3 umgangssprachlich conocimientos kenntnisse connaissances
    4 b2 good gut gute gutes guten gutem bon bonne bonnes bueno buena buen upper_intermediate intermedio_alto
    4 intermediaire_avance intermediaire_superieur intermedio_avanzado
    4 mittlere_oberstufe
    4 independent selbststandig professional professionnel profesional working_proficiency business business_level
    4 a_l'aise lu_parle_ecrit parle speaks speaking speak spoken habla hablado hablo spreche spricht
    4 professional_working sicher sicheres sicheren sicherem comodo comoda solide solides
    5 c1 fluent fluently fluency fließend fließende fließendes fließendem fließenden courant couramment fluido
    5 fluidos
    5 fluida fluidez soltura verhandlungssicher verhandlungssicheres verhandlungssicherem verhandlungssichere
    5 verhandlungssicheren advanced avance avanzado avanzada sehr_gut sehr_gute sehr_gutes sehr_guten tres_bon
    5 tres_bonne
    5 excellent excelente ausgezeichnet ausgezeichnetes dominio domina dominio_del maitrise maitrise_de
    5 full_professional
    5 alto_nivel nivel_alto haut_niveau hohem_niveau hohes_niveau high_level
    5 business_fluent professional_fluency proficient negotiating negotiation_level negociacion operativo
    5 operationnel
    5 fortgeschritten fortgeschrittene very_good muy_bueno muy_buen
    6 c2 mastery near-native near_native annahernd_muttersprachlich nahezu_muttersprachlich quasi_native casi_nativo
    6 perfect muttersprachniveau muttersprachlichem_niveau
    6 perfekt perfektes parfait perfecto proficiency_c2
    7 native mother_tongue muttersprache muttersprachler muttersprachlerin muttersprachlich muttersprachliches
    7 muttersprachlichem muttersprachliche langue_maternelle maternelle maternel natif native_speaker nativo nativa
    7 lengua_materna materna bilingual bilingue zweisprachig zweisprachige first_language erstsprache erst-_und
"""
LEVEL: dict[str, int] = {}
for _row in _LEVELS.strip().splitlines():
    _height, *_names = _row.split()
    LEVEL |= {_name.replace("_", " "): int(_height) for _name in _names}
LEVEL |= {"lu, parle, ecrit": 4, "in wort und schrift": 4, "leido, hablado y escrito": 4, "hablado y escrito": 4}

NOT_A_LEVEL = listed("speaking speak speaks spoken habla hablo spreche spricht parle conversation medio")
"""Words that say that a language is spoken, not how well."""

ANY_QUALITY = listed(
    """
    good gut gute gutes guten bon bonne bueno buena advanced avance avanzado avanzada excellent excelente professional
    professionnel profesional basic perfect perfekt parfait perfecto business solid sicher independent sehr_gute
    basico
    """
)
"""Levels that may be said of something else that a language's name stands before: excellent English tea."""
