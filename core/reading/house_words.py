"""The kinds of houses that employ people, as postings name them in running text, in many languages."""

from core.reading.word_list import WordList

HOUSE = WordList(
    """
    playhouse hospital clinic surgery practice pharmacy hospice infirmary school academy college university
    kindergarten nursery
    council borough museum gallery theatre theater orchestra library trust foundation charity society association
    institute laboratory observatory bakery butchers brewery distillery winery vineyard restaurant bistro tavern inn
    hotel resort hostel cafe farm dairy garage motors joinery plumbing roofing nurseries boatyard shipyard shipwrights
    studio studios agency bureau ministry embassy parish diocese airlines railway logistics foods robotics
    pharmaceuticals biosciences cooperative co-operative solicitors architects surveyors accountants builders
    contractors recruitment talent staffing personnel healthcare professionals
    *anstalt *amt *behorde *ministerium *gericht klinik* krankenhaus spital universitatsklinikum praxis
    zahnarztpraxis arztpraxis apotheke kanzlei notariat stadt
    gemeinde landkreis landratsamt bezirk samtgemeinde verbandsgemeinde grundschule realschule gymnasium schule
    hochschule universitat kita kindertagesstatte kinderhaus seniorenzentrum seniorenheim seniorenresidenz pflegeheim
    pflegedienst sozialstation stiftung verein verband museum theater backerei konditorei metzgerei fleischerei
    schreinerei tischlerei zimmerei schlosserei spenglerei glaserei gartnerei malerbetrieb dachdeckerei brauerei
    weingut hofgut gasthof gasthaus gutshof hofladen autohaus fahrschule spedition reederei werft druckerei verlag
    stadtwerke sparkasse volksbank hausverwaltung ingenieurburo architekturburo planungsburo steuerkanzlei *stiftung
    *praxis
    *klinik *klinikum *krankenhaus *zentrum *schule *apotheke *werkstatten *werke *backerei *metzgerei *tischlerei
    *schreinerei *gartnerei *brauerei *verlag *betriebe *handwerk
    mairie commune ville_de departement_de communaute_de metropole centre_hospitalier chu hopital clinique ehpad
    residence maison ecole college lycee universite creche institut fondation association mission_locale
    office_notarial cabinet etude pharmacie boulangerie patisserie boucherie charcuterie fromagerie traiteur brasserie
    restaurant auberge hotel camping domaine chateau cave ferme earl gaec scierie menuiserie charpente ebenisterie
    imprimerie garage carrosserie plomberie chaudronnerie fonderie* tuilerie laiterie cidrerie conserverie* pepiniere*
    transports ateliers atelier librairie editions theatre musee
    ayuntamiento diputacion consejeria hospital clinica residencia colegio escuela instituto ies ceip universidad
    fundacion asociacion cooperativa peluqueria panaderia pasteleria carniceria pescaderia ferreteria fruteria
    floristeria libreria farmacia optica restaurante taberna meson cafeteria heladeria bodega* hotel hostal taller
    talleres carpinteria cerrajeria imprenta gestoria asesoria despacho inmobiliaria constructora granja vivero* finca
    almacenes muebles frutas conservas transportes academia guarderia museo teatro
    camara_municipal junta_de_freguesia prefeitura santa_casa centro_hospitalar clinica hospital escola agrupamento
    universidade instituto fundacao associacao cooperativa padaria pastelaria confeitaria talho mercearia farmacia
    restaurante tasca pousada quinta herdade oficina serralharia carpintaria marcenaria construtora transportadora
    laticinios conservas adega vinicola fazenda loja livraria cabeleireiro salao creche lar_de
    comune_di provincia_di ospedale clinica asl azienda_ospedaliera istituto scuola liceo universita fondazione
    associazione cooperativa_sociale cooperativa consorzio pasticceria panificio panetteria macelleria salumificio
    caseificio ristorante trattoria osteria pizzeria gelateria albergo agriturismo cantina azienda_agricola officina
    officine carrozzeria falegnameria vetreria tipografia studio_legale studio_dentistico farmacia parrucchiere salone
    autotrasporti meccanica impresa_edile rsa casa_di_riposo museo
    gemeente provincie waterschap ministerie ziekenhuis zorggroep woonzorgcentrum verpleeghuis thuiszorg
    huisartsenpraktijk tandartspraktijk apotheek basisschool school lyceum college scholengemeenschap kinderopvang
    hogeschool universiteit stichting vereniging bakkerij slagerij kwekerij boerderij timmerbedrijf aannemersbedrijf
    installatiebedrijf garagebedrijf transportbedrijf advocatenkantoor notariskantoor restaurant hotel museum brouwerij
    urzad_miasta urzad_gminy urzad starostwo szpital przychodnia gabinet szkola przedszkole zlobek liceum uniwersytet
    politechnika instytut fundacja stowarzyszenie spoldzielnia muzeum teatr biblioteka dom_kultury dom_pomocy
    piekarnia cukiernia masarnia restauracja karczma kawiarnia hotel pensjonat apteka warsztat auto-serwis autoserwis
    kapsalon stolarnia drukarnia ksiegarnia kancelaria biuro_rachunkowe gospodarstwo mleczarnia mlyn browar hurtownia
    sklep
    δημοσ νοσοκομειο κλινικη ιατρειο φαρμακειο σχολειο σχολη λυκειο γυμνασιο νηπιαγωγειο εκπαιδευτηρια φροντιστηριο
    πανεπιστημιο ινστιτουτο ιδρυμα συλλογοσ ξενοδοχειο εστιατοριο ταβερνα φουρνοσ ζαχαροπλαστειο κρεοπωλειο βιοτεχνια
    βιομηχανια συνεργειο οινοποιειο ελαιωνεσ κτημα αφοι ναυτιλιακη εταιρεια μουσειο θεατρο γραφειο
    больница поликлиника клиника аптека школа гимназия лицеи детскии_сад университет институт колледж музеи театр
    библиотека завод фабрика комбинат пекарня кондитерская ресторан кафе столовая гостиница отель автосервис
    мастерская типография администрация департамент лесхоз агрофирма кооператив фонд
    kommun region landsting sjukhus vardcentral vardcentralen skola forskola gymnasium universitet hogskola stiftelse
    forening bageri
    verkstad sag platslageri snickeri restaurang hotell bibliotek museum kommune sykehus sykehjem skole barnehage
    sygehus folkeskole borneh* bageri vaerksted *kommun *sjukhus *skolan *forskola *kommune *sykehus *sygehus
    """
)
"""Words that a name with them is told by, also in the middle of a sentence."""
