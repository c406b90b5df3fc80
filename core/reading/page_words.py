"""What a job board's page says that names neither a job nor a company: facts of a contract, ways to other pages."""

import re

from core.reading.phrases import Late, any_of, plain
from core.reading.seeking_words import ANNOUNCES

FACTS = any_of(
    r"""
    (?:full|part)[-_]time.* (?:vollzeit|teilzeit).* temps_(?:plein|partiel) jornada_completa permanent contract(?:or)?
    (?:permanent|temporary|fixed[-_]term|regular)_(?:employee|contract|position|job) employee internship temporary
    freelance cdi cdd unbefristet befristet indefinido remote hybrid\w* on-?site home_?office.* posted.* today
    teletravail.* teletrabajo.* presencial hibrido presentiel praca_(?:zdalna|hybrydowa|stacjonarna) umowa_o_prace.*
    gehalt.* erschienen.* all_genders employment_type location_type department compensation time_type locations
    products? customers? pricing blog about_us contact(?:_us)? log_?in sign_?up resources solutions company team press
    (?:accept|reject|decline)_all.* we_value_your.* alle_(?:akzeptieren|ablehnen) tout_(?:accepter|refuser) leistungen
    produkte kunden unternehmen login news support help faq investors partners industries services? platform
    job_requisition_id application overview details (?:job|reference)_(?:grade|type|number) pay salary
    полная_занятость удаленно гибрид deeltijd fulltime parttime thuiswerk.* vast_contract heltid deltid tills_vidare
    contrato_indefinido tempo_(?:pieno|indeterminato) contratto.* open_to_remote
    yesterday \d+_days?_ago apply.* save.* share.* new promoted easy_apply about.* job_description overview
    description the_role.* home jobs? careers? menu search engineering marketing sales operations
    jobs?_(?:in|bei|near)_.* drucken teilen merken zuruck.* online_bewerben print(?:_this_page)? imprimer partager
    retour imprimir compartir guardar volver stampa condividi salva indietro delen afdrukken bewaren terug drukuj
    udostepnij zapisz wroc печать поделиться назад εκτυπωση κοινοποιηση skriv_ut dela spara udskriv del gem 打印
    分享 收藏 返回 投递 完整招聘信息
    (?:in_)?(?:voll|teil)zeit.* festanstellung.* minijob midijob (?:ab_)?sofort homeoffice.* mobiles_arbeiten.* vor_ort
    stage alternance interim saisonnier temps_complet duree_(?:in)?determinee.* (?:en_)?presentiel hybride sur_site
    a_distance (?:jornada|tiempo|tempo|orario)_(?:completa?|parcial|pieno|parziale|integral|inteiro|intensiva)
    afficher_plus.* voir_plus.* mostrar_mas.* ver_mas.* mehr_optionen.* mehr_anzeigen.* weitere_optionen.* meer_opties.*
    mostra_altr.* pokaz_wiecej.* ver_mais.* mostrar_mais.* visa_(?:mer|fler).* media_jornada practicas por_horas
    contrato.* (?:modalidad_)?hibrid[oa] efetivo clt pj estagio trabalho_remoto
    trabalho_hibrido tambem_para_pcd pcd a_tempo_(?:pieno|indeterminato|determinato).* indeterminato determinato
    part[-_]?time full[-_]?time tirocinio apprendistato ibrido in_sede da_remoto partita_iva somministrazione.*
    vaste_baan loondienst tijdelijk.* (?:on)?bepaalde_tijd hybride_werken stageplaats bijbaan zzp
    \d+_?-_?\d+_uur.* (?:pelny|niepelny|caly)_etat praca_(?:zdalna|hybrydowa|stacjonarna).* umowa_.* kontrakt_b2b b2b
    zdalnie hybrydowo stacjonarnie od_zaraz πληρησ_απασχοληση μερικη_απασχοληση.* εξ_αποστασεωσ τηλεργασια
    υβριδικ\w+.* αοριστου_χρονου ορισμενου_χρονου (?:полная|частичная)_занятость.* полныи_день.* удаленн?\w*(?:_работа)?
    сменныи_график вахта гибкии_график график.* опыт.* стажировка tillsvidare.* vikariat.* visstid.* provanstallning.*
    fast_(?:stilling|ansettelse) fastansettelse vikar\w* distans hybridarbete pa_plats fuldtid deltid.* 全职 兼职 实习
    不限 \d*-?\d*年?经验.* 经验.* 本科.* 本科 大专 硕士 博士 学历不限 经验不限 远程 五险一金 双休
    """
)
"""What stands beside a title and is neither company nor place."""
NAVIGATION = any_of(
    r"""
    home start(?:seite)? main_menu menu jobs job_search job_board job_ads? search_jobs find_(?:a_)?jobs? all_jobs
    browse_jobs my_jobs saved_jobs job_alerts? my_(?:account|profile|applications|searches) sign_(?:in|up|out)
    log_?(?:in|out) register for_(?:employers|recruiters|companies|job_?seekers|candidates|business) post_a_job
    employers recruiters candidates companies career_advice salaries upload_(?:your_)?(?:cv|resume) favou?rites
    stellenmarkt stellenangebote stellensuche jobs_suchen jobsuche jobb[oö]rse merkliste merkzettel anmelden
    registrieren einloggen abmelden mein_(?:konto|profil|bereich) meine_(?:jobs|bewerbungen|merkliste)
    f[uü]r_(?:arbeitgeber|unternehmen|bewerber|kandidaten) arbeitgeber(?:profile)? karrieretipps gehaltscheck
    ratgeber inserieren suchen suche lebenslauf_hochladen
    accueil offres(?:_d['’]emplois?)? emplois? recherche rechercher mes_(?:favoris|candidatures|alertes|offres)
    mon_(?:compte|espace|profil) espace_(?:candidat|recruteur|personnel|entreprise) (?:se_)?connecter connexion
    s['’](?:inscrire|identifier) (?:de)?poser_(?:mon|un|son)_cv deposer_une_offre recruteurs? entreprises?
    candidats? conseils
    inicio (?:buscar_)?ofertas(?:_de_(?:empleo|trabajo|emprego))? buscar(?:_empleo|_trabajo)?
    mis_(?:ofertas|candidaturas|alertas)
    mi_(?:cuenta|perfil|area|curriculum) iniciar_sesion acceder entrar registrarse registrate publicar_(?:una_)?oferta
    (?:para_)?empresas (?:para_)?candidatos salarios consejos crear_cuenta bolsa_de_(?:empleo|trabajo)
    inicio p[aá]gina_inicial (?:ver_)?vagas (?:procurar|pesquisar)(?:_emprego|_ofertas)?
    (?:minha|a_minha)_conta (?:meus|os_meus)_favoritos iniciar_sess[aã]o fazer_login cadastr(?:ar|e)-?se
    criar_conta registar(?:-se)? anunciar_vagas?
    (?:pagina_)?iniziale offerte(?:_di_lavoro)? annunci(?:_di_lavoro)? cerca(?:_lavoro|_offerte)? accedi registrati
    (?:per_le_|area_)?aziende (?:area_)?candidati il_mio_(?:profilo|account) i_miei_annunci preferiti
    pubblica_(?:un_)?annuncio carica_(?:il_)?cv
    vacatures(?:_zoeken)? alle_vacatures mijn_(?:account|vacatures|profiel|favorieten) inloggen aanmelden registreren
    (?:voor_)?werkgevers werkzoekenden vacature_plaatsen zoeken cv_uploaden
    (?:strona_)?glowna oferty_pracy praca pracodawcy profile_pracodawcow (?:dla_)?pracodawc(?:y|ow) (?:dla_)?kandydat\w+
    zaloguj(?:_sie)? zarejestruj(?:_sie)? moje_(?:konto|oferty|aplikacje) dodaj_ogloszenie kalkulator_wynagrodzen
    porady
    главная (?:поиск_)?вакансии найти_работу поиск(?:_работы)? соискателям работодателям войти вход
    регистрация зарегистрироваться создать_резюме разместить_(?:вакансию|резюме) помощь мои_(?:отклики|резюме)
    личныи_кабинет избранное компании
    αρχικη(?:_σελιδα)? θεσεισ_εργασιασ αγγελιεσ αναζητηση(?:_εργασιασ)? συνδεση εγγραφη ο_λογαριασμοσ_μου
    (?:για_)?εργοδοτ(?:εσ|ων) (?:για_)?υποψηφιουσ τα_αγαπημενα_μου
    lediga_(?:jobb|tjanster) ledige_(?:stillinger|jobb?) hitta_jobb sok_jobb mina_sidor logga_in logg_inn log_ind
    skapa_konto for_arbetsgivare min_side ta_kontakt avoimet_tyopaikat kirjaudu prihlasit(?:_se)? volna_mista
    prodotti sostenibilita servizi referenze notizie contatti lavora_con_noi chi_siamo azienda media eventi
    produkte leistungen referenzen aktuelles kontakt uber_uns nachhaltigkeit karriere unternehmen neuigkeiten
    about(?:_us)? products? solutions services sustainability newsroom press blog news contact(?:_us)? careers investors
    produits actualites nos_metiers nous_rejoindre qui_sommes-nous contacts? presse l['’]entreprise le_groupe
    productos servicios noticias contacto quienes_somos trabaja_con_nosotros sostenibilidad la_empresa clientes
    produtos servicos contactos? contato sobre_nos quem_somos trabalhe_conosco carreiras
    producten diensten nieuws over_ons werken_bij(?:_ons)? duurzaamheid o_nas produkty uslugi aktualnosci kariera
    о_компании о_нас продукция услуги новости контакты карьера η_εταιρεια προιοντα υπηρεσιεσ νεα επικοινωνια
    om_oss produkter tjanster nyheter 关于我们 产品中心 新闻 联系我们 加入我们
    departments locations people teams our_(?:team|people|values|culture|story) values culture benefits perks
    life_at\w* join_us abteilungen standorte teams? equipes? lieux valeurs avdelningar orter manniskor
    首页 首頁 职位 公司库
    校招 社招 找工作 登录 注册 我的简历 上传简历 企业版 消息 搜索
    """
)
"""Ways to other parts of a job board, as they stand at the top of its pages."""
_HEADING = any_of(
    r"""
    opis(?:_oferty|_stanowiska|_firmy|_wymagan)? (?:stellen|job|aufgaben)?beschreibung
    (?:full_)?(?:job_|role_|position_)?description
    descriptif(?:_du_poste)? description(?:_du_poste)? presentation descripcion(?:_del_puesto|_de_la_oferta)?
    descrizione(?:_completa)?(?:_della_posizione|_dell['’]offerta)? descricao(?:_da_vaga|_da_funcao)? omschrijving
    (?:functie|vacature)omschrijving описание(?:_вакансии)? περιγραφη(?:_θεσησ)? beskrivning beskrivelse
    (?:about_)?the_(?:position|post|role|job|project|team|agency|studio|offer|process|day|context|challenge)
    (?:die|der|das)_(?:stelle|position|rolle|projekt|team|job|aufgabe)
    (?:le|la|l['’])_?(?:poste|projet|equipe|offre|contexte|entreprise|mission)
    (?:el|la)_(?:puesto|oferta|proyecto|equipo)
    (?:il|la|lo)_(?:ruolo|posizione|team|progetto|sede) de_(?:functie|rol|baan) jouw_(?:baan|functie)
    o_(?:projekcie|roli)
    о_(?:вакансии|проекте|роли|команде) ο_ρολοσ η_θεση το_προφιλ_σασ contexte context kontext overview summary
    interesse\??
    how_to_apply so_bewerben_sie_sich comment_postuler como_(?:aplicar|postular|candidatar) come_candidarsi kontakt
    contact
    contatti contacto contato datos_de_contacto ansprechpartner\w* ihre?_ansprechpartner\w* job_details at_a_glance
    auf_einen_blick en_bref process next_steps interviews? pay_details studio company location salary pay hours
    dettagli(?:_sulla_posizione)? detalles szczegoly(?:_oferty)? details
    om_(?:oss|jobbet|tjansten|anstallningen|arbetsplatsen)
    om_(?:stillingen|jobbet|os) etapas(?:_do_processo)? processo_seletivo informac\w+_adicionais requisitos_e_\w+
    responsabilidades_e_\w+ (?:学校|单位|医院|公司|企业)(?:简介|介绍|概况) 招聘(?:岗位|职位|条件|人数|流程|对象)
    应聘条件 报名方式
    (?:福利|薪资)待遇 联系方式 工作(?:地址|地点|时间) 职位(?:诱惑|描述|详情) 岗位(?:职责|要求|描述) 任职(?:要求|资格)
    """
)
_GREETING = any_of(
    r"""
    hi hello hey dear good_(?:morning|afternoon|evening|day) hallo guten_(?:tag|morgen|abend) servus moin grüezi
    liebe[rs]? sehr_geehrte\w* bonjour bonsoir salut cher(?:e|s|es)? hola buen[oa]s? estimad[oa]s? ola oi bom_dia
    boa_(?:tarde|noite) prezad[oa]s? car[oaie] ciao salve buongiorno buonasera gentil[ei] beste geachte goedemorgen
    goedendag czesc dzien_dobry witam(?:y|cie)? szanown[iy] привет\w* добрыи_(?:день|вечер) доброе_утро здравствуите
    всем
    уважаемые коллеги γεια καλημερα καλησπερα αγαπητοι 大家好 各位 hej hejsan hei
    """
)
_ANNOUNCING = Late(
    r"^(?:(?:(?:internal|external|exciting|great|new|current|interesting|interessant[ei]?|interessante|spannende|attraktive"
    r"|neue|interne|belle|nouvelle|nueva|nova|nuova|nieuwe|leuke|mooie|nowe|ciekawe|ciekawa|новая|интересная) )*"
    r"(?:vacancy|opportunity|opening|position|stelle|herausforderung|chance|perspektive|opportunit[ée]|opportunità|offre"
    r"|poste|oportunidad|vacante|oportunidade|posizione|offerta|functie|vacature|kans|stanowisko|propozycja pracy"
    r"|вакансия|позиция|позицию)"
    r"(?: ref(?:erence|\.)? ?[\w./-]*\d[\w./-]*)?"
    r" ?(?:[:–-] |(?:as an?|als|comme|como|come|jako|de|d['’]|for an?|for|of) )\s*"
    r"|(?:bases (?:reguladoras )?para la|convocatoria (?:para|de) la|proceso de)"
    r" (?:selección|provisión|contratación|cobertura)(?: temporal)?"
    r" de (?:una? plazas? de |un/a |una?/o |una? |el |la )?"
    r"|(?:concurso|processo seletivo|procedimento) para (?:a )?(?:contratação|recrutamento|admissão|seleção)"
    r" de (?:uma? |um/a )?"
    r"|(?:avviso|bando|selezione)(?: pubblic[oa])?(?: di selezione)?"
    r" per (?:l['’]assunzione|la selezione|la copertura|l['’]incarico) (?:di |d['’])(?:n\. ?\d+ |un[ao']? )?"
    r"|(?:avis de )?recrutement d['’]une?(?:\(e\))? "
    r"|[\[(]?(?:internal vacancy(?: ref(?:erence|\.)? ?[\w./-]*\d[\w./-]*)?"
    r"|job vacancy|vacancy|vacature|stellenangebot|stellenausschreibung|stellenanzeige"
    r"|offre d['’]emploi|offre"
    r"|hiring|oferta de (?:empleo|trabajo|emprego)|vaga(?: de| para)?|vacante(?: de| para)?|offerta di lavoro"
    r"|oferta pracy|вакансия|ledig stilling|ledig tjänst|job opening|open position|now hiring|wanted)[\])]?"
    r"(?:\s*\[[^\]]*\])?"
    r"\s+)(?=[^\s:–—-][^:]*$)",
    re.IGNORECASE,
)
"""What a posting calls itself, right before the title."""
_FAREWELL = any_of(
    r"""
    best_(?:wishes|regards) (?:with_)?(?:kind|warm|many)_regards yours_(?:sincerely|faithfully|truly) all_the_best
    mit_(?:freundlichen|besten|lieben|herzlichen)_gr\w+ (?:viele|liebe|beste|freundliche|schone|herzliche)_gru\w+
    (?:bien_)?cordialement bien_a_vous (?:un_|muchos_)?(?:cordial_)?saludos? (?:com_os_melhores_)?cumprimentos
    atenciosamente (?:cordiali|distinti|tanti)_saluti met_(?:vriendelijke|hartelijke)_groet\w* pozdrawiam z_powazaniem
    με_εκτιμηση с_уважением med_vanlig\w*_halsning\w* (?:med_)?venlig\w*_hils\w* (?:med_)?vennlig_hilsen 此致
    """
)
_FAREWELL_ALONE = any_of(
    """
    regards cheers yours best sincerely thanks thank_you many_thanks lg mfg vg danke merci gracias obrigad[oa] grazie
    bedankt groetjes groeten dzieki спасибо ευχαριστω tack mvh hilsen
    """
)
_ANNOUNCED = any_of(ANNOUNCES)
_NUMBERED = re.compile(r"(?i)\s*(?:n[r°ºo.]{0,2}\.?|no\.?|ref\.?|#|№)?\s*[\w./-]*\d[\w./-]*\s*$")
_LONGEST_GREETING = 80
_LETTERS = re.compile(r"[^\W\d_]")


def is_navigation(text: str) -> bool:
    """Whether the text is nothing but ways to other parts of a job board's site."""
    simple = plain(text)
    left = NAVIGATION.sub(" ", simple)
    return left != simple and _LETTERS.search(left) is None


def is_headline(text: str) -> bool:
    """Whether the text only says that this is a posting: "Stellenausschreibung Nr. 17/2025", "We are hiring!"."""
    simple = plain(text.strip(" :!¡*#-–—.【】[]"))
    return any(_ANNOUNCED.fullmatch(said) is not None for said in (simple, _NUMBERED.sub("", simple)))


def without_announcement(text: str) -> str:
    """The text without what a posting calls itself: "Vacature Financial Controller"."""
    return _ANNOUNCING.sub("", text)


def is_heading(text: str) -> bool:
    """Whether the text is what a part of a posting is called, whatever the posting is for."""
    return _HEADING.fullmatch(plain(text.strip(" :!?*#.-–—"))) is not None


def is_greeting(text: str) -> bool:
    """Whether the text greets its readers: a few words that begin so."""
    return len(text) < _LONGEST_GREETING and _GREETING.match(plain(text.lstrip(" ¡!*"))) is not None


def is_farewell(text: str) -> bool:
    """Whether a letter ends here."""
    simple = plain(text.strip(" ,!.*"))
    return _FAREWELL.match(simple) is not None or _FAREWELL_ALONE.fullmatch(simple) is not None
