"""Words of certificates, awards and publications: who gives them, how high they are, until when they hold."""

from core.reading.phrases import any_of

ISSUER = any_of(
    r"""
    tuv(?:-\w+)? dekra hwk dihk drk malteser johanniter asb kolping vhs arbeiterwohlfahrt rotes_kreuz vds dvs
    chambre_d[eu]s? chambre_syndicale croix-rouge(?:_\w+)? ordre_d[eu]s? bureau_veritas afnor afpa cnam
    camara_d[eo]s? camara_oficial cruz_roja cruz_vermelha colegio_oficial instituto_cervantes sepe ordem_d[oa]s?
    camera_di ordine_d\w+ croce_rossa kamer_van kvk rode_kruis izba cech pck czerwony_krzyz urzad_dozoru
    rode_kors roda_korset svenska_roda_korset ερυθρος_σταυρος επιμελητηριο οαεδ δυπα палата красный_крест
    ростехнадзор
    british_council cambridge(?:_assessment)?(?:_english)? telc oxford goethe(?:-institut)? alliance_francaise
    toefl ets ielts
    amazon(?:_web_services)? aws microsoft google(?:_cloud)? oracle cisco ibm red_hat sap salesforce adobe vmware
    hashicorp databricks snowflake nvidia meta apple huawei atlassian hubspot tableau docker github gitlab mongodb
    linux_foundation the_linux_foundation cncf comptia isaca isc2 isc ec-council sans giac offensive_security
    scrum\.org scrum_alliance scaled_agile pmi axelos peoplecert exin istqb isqb ireb iiba prince2_foundation
    coursera udemy udacity edx linkedin_learning pluralsight datacamp codecademy codeacademy openclassrooms
    freecodecamp futurelearn skillshare
    acca cima cips cipd cfa_institute aicpa nebosh iosh city_&_guilds pearson edexcel bcs rics ice nmc gmc st_john
    教育部 人力资源和社会保障部 人社部 工信部 财政部 司法部 红十字会 协会 学会 委员会 考试院 认证中心
    \w*ministerium academia academie accademia akademia академия
    """
)
"""Who trains, examines and certifies, as far as no word such as "institute" in the name says so."""

EVENT = any_of(
    r"""
    \w*wettbewerb \w*meisterschaft competition contest championships? olympiad festival symposium conference
    concours championnat concurso campeonato concorso campionato festiwal konkurs mistrzostwa wedstrijd
    kampioenschap tavling(?:en)? конкурс олимпиада фестиваль διαγωνισμος φεστιβαλ 大赛 竞赛
    """
)
"""Where prizes are won."""

PUBLISHER = any_of(
    r"""
    \w*verlag \w*zeitschrift \w*zeitung jahrbuch journal magazine review proceedings transactions annals bulletin
    letters press publishers? newspaper conference symposium workshop revue cahiers annales editions presses
    actes revista cuadernos anales editorial ediciones diario cadernos edicoes editora jornal rivista quaderni
    edizioni editore atti tijdschrift uitgeverij blad czasopismo wydawnictwo zeszyty gazeta tidskrift forlag
    журнал вестник издательство газета сборник труды περιοδικο εκδοσεις εφημεριδα πρακτικα
    杂志 学报 出版社 日报 期刊
    """
)
"""What things are published in, and by whom."""

RANK = any_of(
    r"""
    associate professional foundation practitioner advanced expert specialty specialist master beginner basic
    intermediate fundamentals entry level levels class classes grade category part module stage tier with_distinction
    distinction merit honours gold silver bronze first_place second_place third_place winner finalist runner-up
    klasse klassen stufe niveau kategorie teil modul grad note gesamtnote fortgeschritten grundstufe aufbaustufe
    categorie partie mention option nivel clase categoria parte grado nivel_\w+ livello parte classe poziom stopien
    kategoria klasa czesc niva del уровень степень класс категория часть разряд επιπεδο ταξη κατηγορια βαθμος
    一等奖 二等奖 三等奖 级 高级 中级 初级
    developer engineer architect administrator
    """
)
"""What ranks a certificate or tells its kind, and gave none."""

CREDENTIAL = any_of(
    r"""
    certifi\w+ diploma licen[cs]e\w* licensed award prize medal scholarship fellowship badge course training exam
    zertifi\w* diplom \w*schein \w*prufung \w*ausweis \w*preis stipendi\w+ lehrgang \w*ausbildung schulung brevet
    certificat\w* prix bourse laureat\w* permis formation habilitation diplome titre certificad\w* premio beca curso
    carne diploma bolsa premio formacao carta attestat\w* borsa patente corso abilitazione certificaat diploma prijs
    beurs rijbewijs cursus certyfikat nagroda stypendium kurs prawo uprawnienia dyplom сертификат диплом премия грант
    курс удостоверение лауреат certifikat pris stipendium korkort πιστοποι\w+ βραβειο υποτροφια διπλωμα
    证书 证 奖 奖学金
    """
)
"""What is given."""

VALID_UNTIL = any_of(
    r"""
    (?:valid|good)_(?:until|till|to|through|thru) until till expires? expir(?:y|es|ing|ation)(?:_date)? exp
    renew(?:ed|al)(?:_\w+)? gultig_bis bis erneuert(?:_\w+)? verlangert(?:_bis)?
    (?:valable|valide|valables?)_jusqu\W?(?:au|en|a) jusqu\W?(?:au|en|a) renouvele\w*(?:_en)? expire(?:_en)?
    (?:valid[oa]|vigente)_(?:hasta|ate) hasta ate caduca(?:_en)? renovad[oa](?:_em|_en)? vence(?:_en)?
    valid[oa]_fino_al? fino_al? scade(?:_il|_nel)? scadenza rinnovat[oa](?:_nel)? geldig_tot(?:_en_met)? tot verloopt
    vernieuwd(?:_in)? wazn[eyai]_do do odnowion[eya](?:_w)? giltig[at]?_till? till_och_med fornyad
    действител\w+_до до срок_действия(?:_до)? ισχυ\w+_(?:εως|μεχρι) εως μεχρι ληγει ανανεω\w+ 有效期至? 有效期
    """
)
"""What stands before a date on which nothing was given."""
