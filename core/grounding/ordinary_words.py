"""Words that may take a capital without being anybody's name, and German nouns, all in plain letters."""

import re

from core.grounding.plain_letters import listed

ORDINARY = listed(
    """
    i january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember janvier fevrier mars avril juin
    juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch
    donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles
    jueves viernes sabado domingo spring summer autumn winter christmas easter weihnachten ostern noel paques navidad
    ramadan halloween english german french spanish italian portuguese polish dutch russian chinese arabic turkish
    japanese irish welsh scottish british european american african asian latin swiss austrian belgian canadian
    mexican greek romanian hungarian czech swedish danish norwegian finnish ukrainian hindi urdu catalan basque
    galician indian brazilian mandarin cantonese europe asia africa america europa afrika amerika asien afrique
    amerique asie iberia northern southern eastern western north south east west central nord sud est ouest norte sur
    este oeste zentral international national regional local global federal worldwide emea dach apac latam benelux
    nordics internet web intranet bluetooth wi-fi wifi e-mail email online offline earth covid covid-19 corona brexit
    board committee council department division unit ward team group service services centre center office section
    branch region district city town county state country company firm school college university hospital clinic
    academy institute church museum library theatre hotel restaurant kitchen bar court high supreme crown parliament
    government ministry police army navy trust foundation association society union club league cup award prize
    programme program project plan strategy policy act law bill directive regulation code standard protocol agreement
    contract treaty level grade class year term stage key phase part chapter module volume edition version series head
    senior junior lead chief principal deputy vice assistant associate executive general managing acting interim
    manager director officer president partner owner founder trainee intern apprentice student graduate postgraduate
    bachelor master masters doctor doctorate phd diploma degree certificate certification licence license honours
    first second third upper lower class distinction merit advanced intermediate basic professional and or of the for
    with in at on by to from as an a human resources finance financial accounting marketing sales operations logistics
    purchasing procurement legal engineering research development production quality security safety health care
    nursing intensive acute emergency medical medicine surgery surgical critical adult child children paediatric
    pediatric mental community public primary secondary higher education learning teaching science sciences arts
    mathematics maths physics chemistry biology history geography music sport sports technology technologies
    information computer data digital network systems system software hardware business commerce commercial economics
    management administration communication communications customer client product design creative media planning
    analysis analytics control support help desk supply chain transport environment environmental energy
    sustainability food wine beverage culinary hospitality tourism travel retail wholesale insurance banking bank
    investment real estate property construction building architecture civil mechanical electrical electronic chemical
    industrial automotive aerospace defence pharmaceutical best great top gold silver bronze star stars michelin
    excellence day days week month night open house fair show conference congress summit forum festival exhibition
    workshop seminar training course award employee black friday direccion departamento area equipo empresa grupo
    servicio escuela colegio instituto universidad facultad hospital clinica centro oficina gerencia gobierno
    ministerio estado ayuntamiento junta comunidad ley codigo reglamento norma licenciatura maestria master grado
    diplomado especializacion bachillerato doctorado ingenieria administracion empresas derecho medicina enfermeria
    contabilidad ventas recursos humanos calidad seguridad salud direction departement equipe entreprise groupe
    service ecole lycee institut universite faculte hopital clinique centre bureau gouvernement ministere etat mairie
    region loi code reglement norme licence diplome brevet bac ingenierie gestion droit medecine comptabilite ventes
    ressources humaines qualite securite sante etudes recherche master's bachelor's doctor's level's mr mrs ms dr prof
    monsieur madame herr frau don dona sir finanzas ops financiera financiero tributaria agencia hacienda social
    seguridad comercial juridico juridica compras gerente operaciones logistica tecnologia sistemas auditoria fiscal
    impuestos impuesto sociedades consejo comite gouvernance generale general achats juridique informatique systemes
    industrielle industriel logistique comite conseil urssaf cpam caf assurance maladie pole emploi hmrc companies
    house ing dipl niveau back front ok pm am no nr vs etc ca ii iii iv vi vii viii ix xi xii max min avg
    """
)

ACRONYMS = listed(
    """
    kpi kpis it ti ide hr pdf vat ceo cfo cto coo cio cmo cv b2b b2c pc pcs tv faq roi p&l fte ftes gdp crm erp
    r&d qa qc
    hq ngo sme kmu pme pyme pymes rrhh rh drh dsi daf cdi cdd ag gmbh kg ohg gbr ug se ltd llc llp plc inc sa sl sas
    sarl eurl sau eu usa uk us un uno id url html css api apis ui ux ai ki ia sop sops okr okrs rfp rfps rfi sla slas
    poc mvp nps csat gmv arr mrr ebit ebitda opex capex usp cta ctr cpc cpa cpl cpm roas seo sea sem pr rp ppc gps usb
    sim sms led lcd hvac diy cnc plc sps edv lkw pkw kfz mwst ust bwl vwl hgb bgb bip iva iae tva tma isr irpf imss
    nif kwh mwh kw mw gw kva kv kwp mwp hz ghz mhz gb tb mb kb go mo ko to ml mg kg km cm mm m2 m3 ha eur usd gbp chf
    mxn cop ars clp pen mio mrd tsd md mdp teu icu er ed gp gps nhs uci ehpad chu samu mri ct ekg ecg ent dna rna iv
    im kita ogs ssp pto eap usa dach emea apac latam hr i+d i+d+i f&e fue fe q1 q2 q3 q4 h1 h2 s1 s2 t1 t2 t3 t4 fy
    ytd yoy a1 a2 b1 b2 c1 c2 d1 gms ca cse ce chsct comex codir rse csr esg hse qse qhse dsgvo gdpr rgpd cad cam cao
    bim lan wan vpn wlan os ios ok c-level b-to-b btob b-to-c btoc 3d 2d 4k 24/7 24/24 7/7 a/b tüv din en ean pos tpv
    pdv pos gtin mice f&b ota adr revpar ba ma bsc msc ba mba phd llb llm beng meng bts dut but cap bep ihk hwk abi
    eta ecd kst sku skus moq cogs mhd haccp ifs brc gmp gdp sap bdsm tdd ci cd oop rest soap json xml csv sql ram cpu
    gpu ssd hdd nas dns ip tcp http https ssl tls dba fp eso tfg tfm ess oep ots nda ndas gtc agb sepa iban bic lb lbs
    ft sq mph psi rpm bar pa db ph uv co2
    """
)
"""Abbreviations that anybody may write for what their CV says in words; which of them are skills a vocabulary tells."""

_NOUNS = listed(
    """
    abend abgabe ablage ablauf abnahme abrechnung absatz abschluss abstand abteilung akte aktion alltag alter amt
    analyse anfang anfrage angebot anlage anlass anruf ansatz anspruch anstieg anteil antrag antwort anzahl arbeit
    arbeitszeit art artikel arzt aufbau aufgabe aufnahme auftrag auftritt aufwand ausbau ausbildung ausfall ausgabe
    auskunft auslage auslastung ausland auswahl auto bahn bau bauherr baustelle bedarf beginn begleitung beitrag beleg
    bereich bericht beruf bestand besuch betrag betreuung betrieb bett bezirk bezug bild bis blatt bord branche brief
    budget buch bund bus chef chemie code daten datum dauer decke detail deutsch dialog dienst ding dokument dorf
    druck durchschnitt ebene eigentum einkauf einsatz eis eltern ende energie englisch entwurf erfahrung erfolg
    ergebnis ersatz ertrag etage euro export fach fall familie farbe feld fenster ferien fest feuer film finanz firma
    fisch flug folge form forum foto frage frau freude freund frist fuhrung funktion gast gebaude gebiet gefahr geld
    gelande geld gerat gericht gesamt geschaft gesprach gesicht gewicht gewinn glas gleis grad grenze grund gruppe gut
    halle hand handel handwerk haus hilfe hof holz hotel idee import inhalt innen insel inventur jahr jugend junge
    kalender kampagne kanal kapital kasse katalog kauf kennzahl kind kirche klasse klima klinik kollege konto kontakt
    kontrolle konzept kosten kraft kreis krankheit kuche kultur kunde kundschaft kunst kurs labor lager land landwirt
    last lauf leben lehre lehrplan leistung leitfaden licht lieferant lieferung linie liste lob logistik lohn losung
    luft mai mandant mangel mann markt maschine material mathematik mechanik medien mehrheit meister menge mensch
    messe metall methode miete minute mitarbeit mitglied mittag mittel modell monat montage motor musik muster nacht
    nachfrage nachmittag nachweis name natur netz niveau norm not note null nutzen objekt obst ofen offnung ordnung
    ort papier park partner patient pause person pflege phase physik plan platz politik portal post praxis preis
    presse probe problem produkt produktion programm projekt protokoll prozent prozess prufung punkt qualitat quartal
    rahmen rat raum recht rechnung rede regel region reihe reise rest risiko rolle ruckgang saal sache sachsen saison
    satz schaden schicht schiff schluss schnitt schritt schrift schule schulung schutz seite semester sicherheit sicht
    software sommer sonne sorge sport sprache stab stadt stahl stand standort start stelle steuer stoff stock storung
    strasse strategie strecke strom stuck studie studium stufe stunde suche summe system tag tatigkeit team technik
    teil telefon termin test text theater thema tier tisch titel ton tor tour transport trend typ ubergabe uberblick
    uhr umbau umfang umfeld umgang umsatz umwelt umzug unfall unterlage unterricht untersuchung urlaub urteil vater
    verband verbrauch verein verfahren vergleich verkauf verkehr verlag verlauf verlust versand versuch vertrag
    vertrieb vertretung verzug volumen vorgabe vorrat vorschlag vorschrift vortrag wachstum wahl wand ware wartung
    wasser wechsel weg wein welt werbung werk wert wetter winter wirtschaft woche wohnung wort zahl zahlung zeichen
    zeit zentrale zentrum ziel zimmer zins zubehor zugang zug zusage zustand zuschuss zweck zweig alle beide mehrere
    rund gesamt eigen neu spatschicht fruhschicht nachtschicht ganztag halbtag teilzeit vollzeit minijob homeoffice
    start-up startup controlling marketing recruiting training coaching meeting workshop design engineering service
    support sales ticket release rollout roll-out go-live launch backlog sprint review dashboard tool cloud server
    lebensmittel gastronomie einzelhandel grosshandel handwerk maschinenbau textil automobil chemie pharma bank
    versicherung abitur schuler schulerin azubi lehrling geselle kita kindergarten hort grundschule gymnasium
    hochschule universitat stationen aufwachen notfall bedarfsfall engpass abwesenheit eroffnung bauamt gesundheitsamt
    jugendamt finanzamt patienten kunden gasten eltern kindern bewohnern kollegen mandanten lieferanten behorden
    amtern messen events gleichzeitig bedarf beschwerden reklamationen konflikten gerichten verhandlungen hausbesuchen
    brot brotchen fleisch gemuse salat suppe sauce gebackmenu menu karte gedeck tonne liter meter kilo gramm
    verordnung gesetz eprechnung rechnungen debitor kreditor bilanz beratung anwalt kanzlei notar mandat klausel
    praktikum referendariat volontariat promotion dissertation bachelorarbeit masterarbeit schein brief bohrer rohr
    kabel leitung schalter schrank dach keller heizung luftung sanitar elektro schalt anlagen geraet geraten
    """
)
_ENDS_OF_NOUNS = re.compile(
    r".{2,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|itat|itaten|nis|nisse|nissen|"
    r"ismus|ment|"
    r"mente|anz|enz|ik|iken|ur|uren|age|agen|ierung|er|erin|erinnen|ern|eur|eure|eurin|ist|isten|istin|ant|"
    r"anten|antin|"
    r"ent|enten|or|oren|ling|linge|tum|ie|ien|ei|eien|logie|grafie|phie|um|en|chen|lein|zeug|ing|ings|gut|guter)$"
)


def is_german_noun(word: str) -> bool:
    """Whether the plain word is, ends in or looks like a common noun. Doubt says yes: a name needs more."""
    if word in _NOUNS or _ENDS_OF_NOUNS.match(word):
        return True
    for ending in ("", "s", "es", "e", "n", "en"):
        base = word.removesuffix(ending) if ending else word
        if base in _NOUNS or any(base[at:] in _NOUNS for at in range(3, len(base) - 2)):
            return True
    return False
