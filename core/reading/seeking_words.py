"""The words by which postings seek somebody, in many languages, in plain letters (see ``phrases.plain``)."""

SEEKS = """
    looking for, looking to hire, looking to recruit, looking to appoint, looking to add, searching for, seeking,
    hiring, recruiting, on the hunt for, in search of, seeks, recruits, require, requires, needs, need, want,
    wants, has an opening for, has a vacancy for, have an opening for, have a vacancy for, has a position for,
    wants to hire, wish to appoint, wishes to appoint, invites applications for, would like to hire,
    would like to appoint, wanted, required, sucht, suchen, suchen wir, sucht man, auf der suche nach, braucht,
    suche, suche ich, brauchen, brauchen wir, gesucht, gesucht wird, wird gesucht, stellen ein, stellt ein,
    besetzen wir, zu besetzen, a la recherche d, a la recherche de, recherche, recherchons, recherchent, recrute,
    recrutons,
    recrutent, cherche, cherchons, embauche, embauchons, embauchent, engage, engageons, engagent, cherchent, busca,
    buscamos, buscan, esta buscando, estamos buscando, en busca de, en busqueda de, contrata, contratamos,
    necesita, necesitamos, selecciona, seleccionamos, se busca, se necesita, se requiere, se precisa, precisa,
    precisamos, incorpora, procura, procuramos, procura-se, a procura de, esta a contratar, estamos a contratar,
    a contratar, a recrutar, recruta, recrutamos, admite, admite-se, precisa-se, precisa de, cerca, cerchiamo,
    cercasi, ricerca, ricerchiamo, assume, assumiamo, seleziona, selezioniamo, alla ricerca di, op zoek naar,
    zoekt, zoeken, zoeken wij, zoeken we, gezocht, poszukuje, poszukujemy, szuka, szukamy, zatrudni, zatrudnimy,
    rekrutuje, rekrutujemy, przyjmie, przyjmiemy, αναζητα, αναζητουμε, αναζητειται, αναζητει, ζητα, ζηταμε,
    ζητουμε, ζητειται, ζητουνται, προσλαμβανει, προσλαμβανουμε, ψαχνει, ψαχνουμε, ищет, ищем, мы ищем, требуется,
    требуются, приглашает, приглашаем, набирает, нанимает, нужен, нужна, нужны, в поиске, шукає, шукаємо, потрібен,
    потрібна, запрошує, запрошуємо, soker, soker vi, anstaller, anstaller vi, rekryterar, soger, soger vi,
    ansætter, mangler, ansetter, etsii, etsimme, hakee, haemme, hleda, hledame, prijme, prijmeme, keres, keresunk,
    ζηταει, ζητουν, θελει, ψαχνουν, προσλαμβανουν, seeking to appoint, seeking to recruit, seeks to recruit,
    wants to recruit, is expanding and needs, desea incorporar, busca incorporar, necesita incorporar,
    precisa incorporar, quiere incorporar, desea contratar, necesita contratar, quiere contratar,
    souhaite recruter, souhaite embaucher, souhaite renforcer, desidera inserire, vuole inserire,
    pretende admitir, pretende recrutar, pretende contratar, pretende reforçar, esta contratando, estamos contratando,
    esta recrutando, abriu vaga para, tem vaga para, abre vaga para, indice, bandisce, convoca,
    oglasza nabor na stanowisko, oglasza konkurs na stanowisko, oglasza nabor na wolne stanowisko, oglasza nabor,
    zatrudnia, zatrudniamy, poszukiwany, poszukiwana, poszukiwani, poszukiwane, mochte einstellen, stellt zum,
    vergibt, heeft plek voor, heeft een vacature voor, zoekt versterking, в поисках, разыскивает, разыскивается,
    en la busqueda de, a la busqueda de, en busca de, estamos en busqueda de, esta en busqueda de, en busqueda,
    met au concours le poste de, met au concours un poste de, met au concours, met au recrutement,
    on the lookout for, would love to welcome, keen to recruit, keen to appoint, recrute par voie, ανακοινωνει την
    προσληψη,
    ανακοινωνουν την προσληψη, προκηρυσσει,
    cauta, cautam, angajeaza, angajam, recruteaza, arıyor, ariyor, arıyoruz, ariyoruz, alinacaktir
"""
HURRY = """
    ab sofort zum nachstmoglichen nachst moglichen zeitpunkt termin spatestens oder per direct direkt immediately
    urgent urgently dringend dringende currently now actively also always just again aktuell derzeit momentan
    weiterhin actuellement immediatement urgemment actualmente urgente urgentemente atualmente attualmente
    momenteel dringend obecnie pilnie od zaraz сеичас срочно σημερα αμεσα terveystä omgaende snarest nu straks zur
    verstarkung unseres unserer teams unser team ein wir we wij noi nous uns et
"""
"""What may stand between "seeks" and who is sought, and tells nothing of either."""
ARTICLES = """
    a an one next two three several ein eine einen eines einer mehrere un une uno una unos unas um uma uns umas een
    nieuwe jednego jedna stanowisko ενα εναν μια μιαν en ett et el la den der die das the post position role poste
    puesto cargo posizione figura functie funkcje pozycje должность позицию
"""
BEFORE = """
    for in within at to fur im in bei pour a au chez dans para en por com em na no per presso da voor bij op dla w
    do для в на για στη στην στον σε till for i hos pa als as como the der die das den el la en come als jako
    nostro nostra unsere notre nos nuestro nuestra our unser unsere unseren of de di van
"""
"""After these an article names no person: "for a client", "pour un cabinet"."""
ENDS = """
    to who for in at with that whose based joining near from on as zur zum fur im in am bei mit als ab der die das
    wo pour a au aux chez dans en qui sur para con que por em na no com per presso ad da che voor bij te met w we
    dla z od в на для с со по από απο για στην στη στο στον σε με till pa til hos med som sem vid i ved join
    unterstutzen und and et y e arbeitsort full part your our unser notre nuestro nosso nostro ons start starting
"""
"""Where a title ends."""
NOBODY = """
    january february march april may june july august september october november december januar februar marz mai
    juni juli oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio
    aprile maggio giugno luglio settembre ottobre dicembre januari maart mei augustus someone somebody people
    dig deg jou jij te vous toi тебя вас jemand jemanden quelqu’un personlichkeit profil persona person you talent
    talents talented candidates candidate
    colleagues colleague team volunteers help verstarkung
    unterstutzung dich sie menschen mitarbeiter mitarbeitende kollegen personen quelqu'un personne personnes
    collaborateurs alguien persona personas equipo alguem pessoa pessoas qualcuno personale iemand mensen collega
    collega's kogos osob osoby ludzi κατι ατομα ατομο кого людеи сотрудников коллег new more extra some positions
    roles job jobs work opportunity experience it this that them ways new experienced motivated enthusiastic
"""
"""Who is sought, and is no title."""
PRAISE = """
    highly very experienced talented passionate skilled motivated enthusiastic reliable dedicated friendly driven
    engagierte engagierten engagierter motivierte motivierten motivierter erfahrene erfahrenen erfahrener
    zuverlassige zuverlassigen experimente experimentee motive motivee passionne passionnee enthousiaste ervaren
    gemotiveerde enthousiaste doswiadczonego doswiadczona опытного опытную опытныи
"""
ANNOUNCES = r"""
    stellenanzeige stellenangebot stellenausschreibung jobangebot job_vacancy vacancy job_advert job_ad job_posting
    job_offer job_opening open_position open_role now_hiring we_are_hiring we['’]re_hiring hiring wanted
    help_wanted vacant_post offre offre_d['’]emploi annonce poste_a_pourvoir recrutement oferta
    oferta_de_(?:empleo|trabajo|emprego) empleo vaga vaga_de_emprego anuncio annuncio offerta offerta_di_lavoro
    ricerca_personale vacature vacatures gezocht oferta_pracy ogloszenie praca θεση_εργασιας αγγελια ζητειται
    вакансия открыта_вакансия требуется работа объявление ledig_tjanst ledig_stilling stillingsopslag
    ledig_stillling jobopslag platsannons avoin_tyopaikka volna_pozice allasajanlat anunt_de_angajare is_ilani 招聘
    fiche_de_poste avis_de_(?:vacance|recrutement).* bolsa_de_(?:empleo|trabajo) convocatoria(?:_de_empleo)?
    proceso_selectivo avviso(?:_pubblico|_di_selezione)? bando(?:_di_concorso|_pubblico)? concorso_pubblico
    selezione_pubblica edital aviso(?:_de_abertura)? concurso_publico procedimento_concursal.*
    vaga_(?:aberta|disponivel)
    estamos_contratando contrata-se admite-se se_busca se_necesita estamos_contratando cerchiamo_personale
    (?:ogloszenie_o_)?nabor\w*(?:_na_wolne_stanowisko.*)? nabor_na_stanowisko konkurs praca_dla_ciebie zatrudnie
    zatrudnimy wir_stellen_ein wir_suchen_(?:dich|sie|verstarkung) verstarkung_gesucht jobausschreibung bekanntmachung
    ausschreibung stelle_frei urgent urgente dringend срочно pilne pilnie spoed επειγον job_alert new_job
    new_(?:opening|vacancy|opportunity) hot_job immediate_start on_recrute nous_recrutons recrutement_en_cours
    rejoignez-nous join_us join_our_team kom_bij_ons wij_zoeken(?:_jou)? προκηρυξη προσληψη(?:_προσωπικου)?
    προσλαμβανουμε ищем требуются приглашаем конкурс announcement announcement_of_vacancy
    vacancy_notice job_announcement recruitment_notice notice_of_vacancy vi_rekryterar vi_soker vi_soger vi_soker_dig
    诚聘 急聘 急招 招聘启事 招聘职位 招聘信息
"""
"""What a posting calls itself before the title."""
