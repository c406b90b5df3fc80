"""The words that job postings are told and parted by, in many languages."""

from core.reading.phrases import any_of, plain

_LONGEST_HEAD = 5
"""Words."""
POSTING = any_of(
    r"""
    we_are_(?:looking|seeking|hiring|searching) we['’]re_(?:looking|seeking|hiring) you_will you['’]ll you_have
    your_(?:profile|tasks|role|responsibilities|background) about_the_(?:role|job|position|team) about_us
    what_(?:you|we)(?:['’]ll|_will)?_(?:do|bring|offer|need) what_(?:will|can|are|do)_(?:you|we) what_you['’]ll
    the_role this_role (?:key_|core_)?responsibilities requirements (?:required|preferred|minimum)_qualifications
    nice_to_have must_have job_description job_title employment_type apply_(?:now|today) equal[-_]opportunity
    benefits the_ideal_candidate candidates? join_(?:us|our) our_team wir_suchen wir_bieten ihre_aufgaben
    deine_aufgaben ihr_profil dein_profil das_bringst_du_mit was_wir_bieten stellenbeschreibung bewerbung m/w/d
    w/m/d nous_recherchons vos_missions votre_profil profil_recherche nous_offrons le_poste h/f f/h buscamos
    tus_funciones requisitos ofrecemos se_ofrece te_ofrecemos procuramos o_que_oferecemos responsabilidades
    cerchiamo offriamo requisiti la_risorsa wij_zoeken wat_ga_je_doen wij_bieden functie-eisen jouw_profiel
    poszukujemy oferujemy wymagania obowiazki ζηταμε προσφερουμε απαραιτητα_προσοντα мы_ищем обязанности требования
    мы_предлагаем условия 岗位职责 任职要求 职位描述 我们提供 岗位要求 福利待遇 加分项
    (?:is|are)_(?:currently_|now_)?(?:looking_for_an?|seeking_an?|hiring|recruiting) is_a_plus you_would we_pay
    (?:jobs|careers|hr|recruiting|bewerbung\w*|karriere|recrutement|emploi|empleo|rrhh|seleccion|lavoro|vacatures)@\w+
    (?:praca|rekrutacja|recrutamento|vagas|talent\w*|personal\w*|recruitment|selezione|risorseumane|kariera|job|rekrytering|rekruttering)@\w+
    stellenangebot bringen_sie sie_bringen du_bringst sie_erstellen salaire remuneration salario gehalt
    wynagrodzenie
    (?:recherche|cherche|ricerca|busca|procura|zoekt|sucht|poszukuje|ищет|αναζητα)_(?:une?|un|uno|una|um|uma|een|einen?|per)
    se_requiere imprescindible si_richiede titolo_preferenziale vacature vacante oferta_de_empleo vaga_de
    offre_d['’]emploi annonce_d['’]emploi bedrijf dienstverband umowa_o_prace zatrudnimy je_hebt_ervaring
    is_een_pre costituisce_titolo recrute pedimos se_valorara seraient_appreciee?s? busca_ingenier\w+ applicants
    post_holder vous_(?:serez|aurez) serait_un_atout un_plus mile_widziane будет_плюсом vi_soker vi_soger
    soker_(?:en|ett|du|vi|dig) arbetsuppgifter arbejdsopgaver kvalifikationer meriterande ansokan ansøgning
    ansøgere sokande ledig_(?:tjanst|stilling) vi_tilbyder vi_erbjuder kvalifikasjoner arbeidsoppgaver vi_tilbyr
    haemme tyotehtavat tarjoamme hledame pozadujeme nabizime naplň_prace keresunk elvarasok amit_kinalunk cautam
    cerinte oferim ariyoruz aranan_nitelikler шукаємо вимоги обовязки пропонуємо bewerber(?:in|innen)? bewirb
    zu_besetzen candidatur\w*
    (?:tu|su|votre|vos|twoje|twoj|jouw|deine?|ihre?)_(?:funciones|perfil|profil|missions?|zadania|obowiazki|taken|aufgaben?|bewerbung)
    (?:salary|wage|pay)_(?:range|grade|band) per_hour closing_date vacancy vacancies hiring job_offer
    stellenausschreibung stelle_als requirements? responsibilit\w+ qualifications_required how_to_apply to_apply
    application_deadline we_expect wage 招聘 诚聘 岗位 任职资格 薪资 待遇 试用期 вакансия вакансии требуется
    зарплата оклад график_работы откликнуться соискател\w+ зарплатня оферта wynagrodzenie umow\w+ aplikuj κενη_θεση
    ζητειται αναζητα\w* αναζητουμε βιογραφικ\w+_σημειωμα\w*_στο
    """
)
"""What postings say and CVs do not."""
PREFERRED_HEAD = any_of(
    r"""
    nice[-_]to[-_]have preferred bonus plus(?:es)?\b desirable desired good_to_have advantage ideally great_if
    we['’]d_love(?!_to_(?:hear|meet|talk)) meriting merits\b schon,?_ware schon,?_wenn stand_out set_you_apart
    extra_credit icing_on it['’]d_be
    you_(?:might|may)_also ce_serait_bien seria_(?:bueno|bom|genial|legal) sarebbe bonito extra_points optional
    wunschenswert von_vorteil idealerweise souhaite un_plus (?<!vos_)(?<!tes_)atouts? deseable se_valora
    valorable diferencia(?:l|is) desejavel valorizamos gradit preferenzial pre['_]?re?quis_pref pluspunten
    mile_widziane επιθυμητ pre\b extras? serait_un seraient apreciad valutiamo costituisce_titolo dodatkowym_atutem
    будет_плюсом желательно 加分 优先 desirable_criteria good_to_have advantageous it_would_be_(?:great|nice)
    even_better assets? wunschlist das_ware_toll pluspunkte sehr_willkommen ce_serait_un_plus appreciee?
    les_petits_plus valoraremos sera_un_plus sumara se_valorar deseables? preferencia(?:l|is)?
    fatores_preferenciais mais-valias? titoli_preferenziali requisiti_preferenziali completano_il_profilo gradite?
    pluspunt bij_voorkeur mooi_meegenomen dodatkowe_atuty dodatkowo_docenimy atutem επιθυμητα θα_εκτιμηθ плюсом
    преимуществ приветствуется буде_плюсом 优先考虑 meriterande starkt_meriterande (?:det_er_)?en_fordel
    fordelaktigt onskeligt onsker katsomme_eduksi vyhodou elonyt elonyok constituie_avantaj tercih
    """,
    begins=True,
)
REQUIRED_HEAD = any_of(
    r"""
    we['’]d_love_to_(?:hear|meet|talk) we_want_to_hear_from you['’](?:d|ll|re)_(?:thrive|a_great_fit|be_a_great_fit)
    (?:this|the)_(?:role|job)_is_for_you you_will_(?:thrive|love_this) das_bist_du du_passt_zu_uns
    wir_freuen_uns_auf_dich
    tu_te_reconnais (?:ce_poste|cette_offre)_est_fait encajas_si te_identificas se_identifica fa_per_te_se
    herken_jij to_oferta_dla_ciebie подходишь_нам requirements? required qualifications? must[-_]have
    what_you(?:['’]ll)?_(?:need|bring)
    you(?:['’]ll)?_(?:have|bring|need) who_you_are your_(?:profile|background|skills|experience) about_you skills
    experience we(?:['’]re)?_(?:expect|looking_for) what_we(?:['’]re|_are)_looking ideal_candidate do_you_have
    what_we(?:['’]re|_are)_after o_que_esperamos ^the_person$ qualifiche
    what_we_(?:look|need|want|hope|value_in) what_we(?:['’]d|_would)_(?:like|love) you_(?:might|may|could)_be ^you$
    to_succeed must\b essential(?!_(?:job_)?(?:functions|dut)) profil anforderungen das_bringst_du was_du_mitbringst
    ihr_profil qualifikation voraussetzungen profil_recherche competences prerequis requisitos perfil que_buscamos
    se_requiere requisiti competenze il_tuo_profilo functie-eisen wat_vragen wij_vragen jouw_profiel wie_ben_jij
    wymagania oczekujemy προσοντα απαιτησεις требования ожидаем 任职要求 岗位要求 职位要求 essential_criteria
    person_specification minimum_ key_requirements what_we_(?:ask|require|expect) you(?:['’]re|_are|_should|_must)
    our_ideal ideal_profile your_toolbox what_it_takes das_(?:solltest|sollten|brauchst|wunschen)
    wir_(?:erwarten|wunschen) was_du_kannst du_bringst sie_bringen was_sie_mitbringen deine_qualifikation vous_etes
    vous_avez ton_profil votre_profil (?:vos|tes)_atouts competences_(?:attendues|requises) exigences buscamos
    que_necesitas tu_perfil se_requier requerimos pedimos procuramos o_teu_perfil requisitos_minimos si_richied
    cosa_cerchiamo il_tuo_profilo requisiti_richiesti wie_zoeken dit_breng_je jij_(?:bent|hebt) jij$ wat_neem_je_mee
    nasze_wymagania kogo_szukamy czego_oczekujemy twoj_profil oczekiwania απαραιτητα ζηταμε τι_ζηταμε мы_ожидаем
    ожидания кого_мы_ищем нужно_знать вимоги очікуємо 任职资格 应聘条件 kvalifikation
    vi_(?:soker|forventer|forvantar|onskar) du_(?:har|ar|er) kvalifikasjon vaatimukset pozadujeme pozadavky elvarasok
    cerinte aranan_nitelik
    """,
    begins=True,
)
TASKS_HEAD = any_of(
    r"""
    you(?:['’]ll|_will)$ responsibilit duties what_(?:will|do|would)_you_do
    what_you(?:['’]ll|_will)?_(?:do|be_\w+ing|work|own|build|deliver|learn) what_the_(?:job|role|work)_involves
    tasks (?:^|about_)the_(?:job|work)$ the_(?:successful|right)_(?:candidate|applicant)_will what_success
    dit_ga_je_doen tu_mision la_tua_missione la_risorsa jouw_(?:rol|taken|werk) twoja_rola
    your_(?:role|tasks|mission|day|impact) the_role about_the_(?:role|job|position)
    role_(?:overview|description|summary) position_(?:overview|summary) job_(?:description|summary|purpose)
    key_accountabilit day[-_]to[-_]day you_will in_this_role main_tasks scope_of_work aufgaben tatigkeiten
    missions?\b le_poste descriptif_d vos_responsabilites votre_role is_tanimi funciones responsabilidades tareas
    o_que_vais_fazer atividades mansioni responsabilita attivita cosa_farai werkzaamheden taken wat_ga_je_doen
    functieomschrijving obowiazki zakres zadania αρμοδιοτητες καθηκοντα обязанности задачи чем_предстоит 岗位职责
    工作职责 职位描述 main_dut essential_(?:job_)?(?:functions|dut) ^the_opportunity descrizione_del_lavoro
    o_que_voce_(?:vai|ira) about_this_(?:role|job|position) what_you_(?:get_to_do|are_going_to_do) your_(?:job|work)
    (?:votre|la)_fonction votre_mission vos_activites description_du_poste over_de_functie (?:uw|jouw|je)_functie
    wat_je_doet wat_doe_je (?:das_)?erwartet_(?:dich|sie) das_erwartet was_(?:dich|sie)_erwartet was_du_tust
    deine_rolle dein_job tu_rol que_haras il_(?:tuo_)?ruolo di_cosa_ti_occuperai o_que_vai_fazer as_tuas_funcoes
    descricao_da_funcao twoj_zakres twoje_zadania opis_stanowiska что_(?:нужно_)?делать ваши_задачи
    что_вы_будете_делать τι_θα_κανεις περιγραφη_θεσης 工作内容 om_(?:jobbet|stillingen|tjansten|rollen)
    arbetsuppgift arbejdsopgav arbeidsoppgav dina_uppgifter dine_opgaver tyotehtav napln_prace co_budete feladat
    responsabilitat атрибуции обовязки
    """,
    begins=True,
)
VALUES_HEAD = any_of(
    r"""
    our_values values our_culture culture what_we_(?:stand_for|believe) our_mission mission werte kultur nos_valeurs
    valores valori waarden wartosci ценности
    """,
    begins=True,
)
OFFER_HEAD = any_of(
    r"""
    benefits? perks what_(?:can|do)_we_offer what_will_you_(?:find|get) what_we_offer we_offer
    we_can_offer dit_bieden why_(?:join|work|us)
    why_you(?:['’]ll|_will|_should|_want|_would|_love) what(?:['’]s|_is)_in_it compensation
    salary our_offer wir_bieten was_wir_bieten
    das_bieten_wir nous_offrons avantages ofrecemos que_ofrecemos oferecemos beneficios offriamo cosa_offriamo
    wij_bieden wat_bieden oferujemy προσφερουμε παροχες предлагаем условия 我们提供 福利 what_you(?:['’]ll)?_get
    our_benefits in_return we_give das_bekommst_du was_du_bekommst dafur_bieten freuen_sie_sich unser_angebot
    ce_que_nous_offrons nous_proposons nous_vous_offrons remuneration conditions que_te_ofrecemos se_ofrece
    condiciones o_que_oferecemos regalias cosa_troverai benefit_e ti_offriamo wat_krijg_je wat_wij_bieden
    arbeidsvoorwaarden co_oferujemy to_oferujemy warunki τι_προσφερουμε мы_предлагаем что_мы_предлагаем пропонуємо
    薪资 待遇 我们能提供 vi_(?:erbjuder|tilbyder|tilbyr) tarjoamme nabizime amit_kinalunk oferim sundugumuz
    """,
    begins=True,
)
NOISE_HEAD = any_of(
    r"""
    how_to_apply apply\b equal[-_]opportunit diversity eeo privacy cookies? disclaimer recruitment_(?:agenc|process)
    hiring_process interview_process bewerbung kontakt contact candidature postuler como_aplicar solliciteren
    additional_(?:information|details) legal deroulement_d processus_de_(?:recrutement|selection) proceso_de_seleccion
    processo_(?:seletivo|d[ei]_sele) sollicitatieprocedure (?:etapy|proces)_rekrutacji этапы_отбора 面试流程
    """,
    begins=True,
)
ABOUT_HEAD = any_of(
    r"""
    about\b company descrizione_dell['’]azienda who_(?:we|they)_are qui_sont-ils
    our_(?:company|story|team) the_(?:team|company) overview uber_uns qui_sommes sobre
    chi_siamo over_ons o_nas о_компании σχετικα 关于 公司 om_(?:oss|os|foretaget|virksomheden) tietoa_meista
    o_(?:firmie|nas|spolecnosti) quienes_somos quem_somos chi_siamo wie_(?:zijn|we) wer_wir_sind das_sind_wir
    la_empresa l['’]entreprise l['’]azienda het_bedrijf о_нас ποιοι_ειμαστε 公司简介 公司介绍 rolunk despre_noi
    hakkimizda
    """,
    begins=True,
)
NOISE = any_of(
    r"""
    cookie equal[-_]opportunity regardless_of_(?:race|gender|age) all_qualified_applicants accept_all privacy_policy
    apply_(?:now|for_this|today) sign_in log_?in share_this save_job powered_by all_rights_reserved background_check
    unsolicited reasonable_accommodation please_submit jetzt_bewerben datenschutz chancengleichheit postulez
    politique_de_confidentialite skip_to manage_preferences follow_company cookies? kekse tout_accepter
    sauvegarder_l
    partager_l guardar_oferta aceptar_todo compartir akceptuj\w* plikow_cookie zapisz_oferte aplikuj deel_deze
    solliciteer_(?:direct|nu) acquisitie wij_gebruiken_cookies apply_on apply_for_this closing_date candidatarsi
    accetta_tutti candidate-se closing_soon posted_\d \d+_applicants view_all_jobs salvar_vaga откликнуться
    поделиться
    立即申请 收藏 分享
    """,
    begins=True,
)
WISHED = any_of(
    r"""
    nice_to_have
    (?:is|are|would_be|will_be|as)_(?:an?_)?(?:highly_|considered_|big_|huge_|strong_|real_|definite_)*(?:plus|bonus|asset)
    (?:is|are|would_be|will_be|as)_(?:an?_)?(?:highly_|considered_)*(?:advantage(?:ous)?|desirable|preferred|appreciated)
    (?:is|are|would_be|will_be|as)_(?:an?_)?(?:highly_|considered_)*(?:regarded|beneficial|nice) preferred\b
    preferabl highly_regarded ideally desirable a_plus bonus_points strengthens?_applications? not_required
    is_a_merit meriting
    von_vorteil wunschenswert idealerweise un_plus serait_un es_un_plus se_valora valorable deseable costituisce
    gradit pre_erequisito is_een_pre mile_widzian atutem будет_плюсом желательно 加分 优先
    (?:would|will)_be_(?:a_)?(?:help|great|nice|welcome) are_welcome is_welcome bonus_if bonus_points an_asset
    not_essential but_not_necessary a_bonus preference_(?:will|is) gern_gesehen sind_willkommen ist_willkommen
    von_nutzen kein_muss ein_pluspunkt wunschenswerte? appreciee?s? souhaitee?s? serait_appreci est_un_atout
    sont_un_atout un_atout en_option se_valorar[ae]n? sera_un_plus preferible(?:mente)? deseables?
    no_imprescindible valorizamos desejavel preferencia(?:l)? e_uma_mais-valia preferibil(?:e|mente)
    rappresenta_un_plus e_un_plus sara_un_plus gradita gradito titolo_preferenziale
    is_een_(?:plus|pluspunt|voordeel) strekt_tot_aanbeveling bij_voorkeur mile_widzian dodatkowym_atutem
    atutem_bedzie θα_εκτιμηθ επιθυμητ приветству преимуществ буде_плюсом meriterande en_fordel onskeligt gerne_med
    katsotaan_eduksi vyhodou elony constituie avantaj tercihen
    """,
    begins=True,
)
TITLE_FIELD = any_of(
    r"""
    stellenangebot stellenausschreibung jobtitel job_offer offre(?:_d['’]emploi)? oferta(?:_de_(?:empleo|trabajo))?
    vaga annuncio offerta(?:_di_lavoro)? oferta_pracy stanowisko_pracy (?:job_|position_|role_)?title position role
    job stelle stellenbezeichnung poste intitule_du_poste puesto cargo posizione functie vacature stanowisko
    должность вакансия θεση 职位 岗位 职位名称 vacancy job post(?:_title)? title_of_(?:function|post|the_post|position)
    opening we_are_hiring(?:_for)?
    hiring_for gesuchte_position berufsbezeichnung profession metier emploi poste_propose poste_a_pourvoir fonction
    puesto_de_trabajo denominacion_del_puesto funcao funcao_a_exercer posto mansione ruolo profilo_ricercato
    figura_ricercata functietitel functienaam rol nazwa_stanowiska stanowisko ειδικοτητα θεση_εργασιας позиция
    профессия специальность посада 招聘岗位 招聘职位 岗位名称 职务 tjanst befattning yrkesroll titel stilling
    stillingsbetegnelse jobtitel tehtava pozice pracovni_pozice munkakor post(?:ul)? functia pozisyon unvan
    """
)
COMPANY_FIELD = any_of(
    r"""
    studio agency trust hospital_trust university college organisation_name name_of_employer charity
    collectivite etablissement_recruteur recruteur ente comune instytucja jednostka placowka школа больница 医院 学校
    entite company(?:_name)? firm employer organi[sz]ation hiring_company unternehmen firma arbeitgeber entreprise
    societe
    empresa azienda bedrijf werkgever pracodawca компания εταιρεια 公司 公司名称 employer_name client school
    practice betrieb einrichtung trager kanzlei praxis dienststelle unternehmensname employeur etablissement
    structure nom_de_l['’]entreprise empresa_contratante compania entidad organizacion empregador entidade ditta
    societa datore_di_lavoro organisatie nazwa_firmy firma εργοδοτησ επιχειρηση работодатель организация фирма
    компанія роботодавець 企业 单位 招聘单位 雇主 企业名称 foretag arbetsgivare virksomhed arbejdsgiver bedrift
    arbeidsgiver yritys tyonantaja zamestnavatel spolecnost ceg munkaltato companie angajator sirket isveren
    """
)
PLACE_FIELD = any_of(
    r"""
    (?:job_|work_|office_)?locations? offices? based_in standort einsatzort arbeitsort ort lieu localisation ubicacion
    localizacao local localidad sede luogo locatie standplaats lokalizacja miejsce_pracy город местоположение
    τοποθεσια 工作地点 地点 工作城市 place(?:_of_work)? where wo? dienstort arbeitsstatte ville ciudad lugar cidade
    citta luogo_di_lavoro plaats werkplek miasto περιοχη регион место_работы место місто ort arbetsort placering
    sted arbejdssted arbeidssted paikkakunta misto munkavegzes_helye loc konum sehir
    """
)
LEVEL_FIELD = any_of(
    r"""
    seniority(?:_level)? experience(?:_level)? level career_level karrierestufe niveau nivel livello poziom уровень
    """
)
LEVELS = (
    (
        "intern",
        any_of(
            r"""
                intern(?:ship)? working_student werkstudent\w* praktik\w+ stagiaire stage becari[oa] practicas
                estagi\w+ tirocin\w+ stagista staz\w* стажер 实习
            """
        ),
    ),
    (
        "director",
        any_of(
            r"""
                director head_of vp vice_president chief cto ceo cfo leiter(?:in)?_(?:der|des) directeur directrice
                direttore директор
            """
        ),
    ),
    ("manager", any_of(r"manager team_lead teamleiter\w* responsable gerente kierownik менеджер руководитель")),
    ("lead", any_of(r"lead principal staff chief_architect leitende\w* ведущии ведущая")),
    ("senior", any_of(r"senior sr\.? experienced expert erfahrene\w* confirmee? starsz[ya] старшии старшая 高级 资深")),
    (
        "junior",
        any_of(
            r"""
                junior jr\.? entry[-_]level graduate trainee einsteiger\w* debutante? absolvent\w* младшии 初级 i
            """
        ),
    ),
    ("mid", any_of(r"mid(?:dle)?(?:[-_]level)? intermediate ii")),
)
"""Levels of experience by what a title says, the most telling first."""

NAMES_THE_TEXT = any_of(
    r"""
    (?:the|this)_jd jd_(?:states|signals|says|lists|authorship) in_(?:the_)?jd not_stated none_stated
    (?:the|this)_(?:posting|listing|job_description|job_ad|advert)_(?:states|says|lists|mentions|signals|does_not|names)
    verbatim_from quoted_verbatim
    no_(?:specific|explicit)_\w+(?:_\w+)?_(?:is_|are_)?(?:named|mentioned|stated|specified)
    """
)
"""What is said about a posting by somebody who has read it, and never by the posting itself."""
OTHER_POSTINGS = any_of(
    r"""
    (?:similar|related|more|other|recommended)_(?:jobs|roles|positions|vacancies|openings)(?:_\w+){0,3}
    people_also_viewed (?:d['’])?autres_offres_qui.* ofertas_que_(?:te_)?puede\w*.* vagas_que_pode\w*.*
    jobs_you_(?:may|might)_like recently_viewed_jobs ahnliche_(?:jobs|stellen\w*) weitere_(?:jobs|stellen\w*)
    offres_similaires autres_offres ofertas_similares otras_ofertas vagas_semelhantes outras_vagas offerte_simili
    vergelijkbare_vacatures andere_vacatures podobne_oferty inne_oferty похожие_вакансии 相似职位 相关职位 推荐职位
    """
)
"""Headings under which other postings stand."""


def is_head(text: str) -> bool:
    """Whether the line begins like the heading of a part, and is no longer than one."""
    simple = plain(text.strip(" :*#"))
    heads = (PREFERRED_HEAD, REQUIRED_HEAD, TASKS_HEAD, VALUES_HEAD, OFFER_HEAD, ABOUT_HEAD)
    return len(simple.split()) <= _LONGEST_HEAD and any(head.match(simple) is not None for head in heads)
