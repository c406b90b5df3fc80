"""The words that names of organisations are told by, in many languages. How they are written: see ``word_list``."""

from core.reading.word_list import WordList

ORGANISATION = WordList(
    """
    company corporation group holding holdings bank insurance university college school academy hospital clinic
    infirmary ministry council commission committee agency foundation association society studio studios lab labs
    laboratory laboratories technologies solutions systems consulting services industries media entertainment airlines
    airways hotel hotels restaurant cafe supermarket supermarkets research ventures capital network networks center
    centre museum museums gallery theatre theater orchestra library publishers publishing press startup trust charity
    church cathedral parish diocese department bureau authority board borough county_council city_council city_of
    town_hall municipality municipal embassy consulate parliament senate court courts tribunal police army navy
    air_force royal_navy fire_service ambulance_service nhs health_service practice surgery pharmacy dental_practice
    veterinary_practice care_home nursing_home hospice nursery kindergarten farm farms dairy vineyard winery brewery
    distillery bakery butchers restaurants catering inn pub tavern bar bistro resort spa salon gym club fc store
    stores shop shops market markets retail outlet warehouse logistics freight shipping shipyard shipwrights boatyard
    marina port harbour airport railway railways rail transport transit haulage couriers motors garage dealership
    automotive aerospace aviation electronics semiconductor robotics software games gaming pharma pharmaceuticals
    biotech biosciences chemicals energy power electric oil gas mining mine quarry steel works workshop workshops mill
    mills factory foundry plant manufacturing builders construction contractors joinery joiners plumbing roofing
    landscaping gardens nurseries estate estates properties realty architects surveyors engineers partners partnership
    associates advisers llp solicitors chambers law_firm accountants advertising communications marketing_agency
    productions pictures films records broadcasting radio television tv newspaper chronicle magazine journals
    institute institution polytechnic seminary conservatory union federation guild league chamber_of_commerce
    cooperative co-operative collective initiative alliance consortium fund bank_of insurance_group assurance
    securities investments asset_management wealth realtors brokers exchange citizens_advice red_cross scouts
    restorations *institute* gruppe verein verband versicherung versicherungen krankenkasse sparkasse volksbank
    stiftung werke stadtwerke betriebe bundeswehr polizei feuerwehr stadt gemeinde landkreis bundesamt landesamt
    finanzamt jugendamt sozialamt ministerium landesministerium bundesministerium kammer handwerkskammer gericht
    amtsgericht landgericht oberlandesgericht staatsanwaltschaft behorde verwaltung kreisverwaltung stadtverwaltung
    klinik klinikum kliniken krankenhaus universitatsklinikum praxis arztpraxis zahnarztpraxis kanzlei anwaltskanzlei
    notariat apotheke agentur verlag druckerei druckhaus zeitung rundfunk funk oper orchester bibliothek archiv schule
    hochschule fachhochschule universitat uni akademie gymnasium grundschule realschule gesamtschule berufsschule
    volkshochschule kita kindertagesstatte hort jugendhaus seniorenheim pflegeheim altenheim pflegedienst
    sozialstation wohnheim diakonie caritas rettungsdienst gasthof gasthaus wirtshaus pension konditorei brauhaus
    kantine supermarkt markt baumarkt mobelhaus autohaus kaufhaus laden geschaft handel grosshandel einzelhandel
    spedition logistik transporte reederei werft hafen flughafen bahn verkehrsbetriebe werkstatt werk fabrik
    manufaktur giesserei hutte stahlbau metallbau maschinenbau anlagenbau hochbau tiefbau holzbau bauunternehmen
    baugesellschaft architekturburo ingenieurburo planungsburo steuerkanzlei steuerberatung unternehmensberatung
    wirtschaftsprufung beratung immobilien hausverwaltung personaldienstleister zeitarbeit softwarehaus systemhaus
    forschungszentrum forschungsinstitut institut lehrstuhl fraunhofer zentrum genossenschaft winzergenossenschaft
    weingut landwirtschaftsbetrieb garten_und_landschaftsbau kirchengemeinde kirche bistum kloster partei gewerkschaft
    landtag bundestag *gesellschaft *genossenschaft *verband *werke *werk *klinik *klinikum *krankenhaus *kanzlei
    *apotheke *bank *versicherung *agentur *verlag *schule *universitat *institut *zentrum *stiftung *kammer *gericht
    *behorde *verwaltung *betrieb *betriebe *backerei *metzgerei *schreinerei *tischlerei *druckerei *brauerei
    *gartnerei *schlosserei *schneiderei *konditorei *spenglerei *molkerei *kelterei *reederei *spedition *logistik
    *markt *museum *theater *hotel *werkstatt *ministerium *amt *verein entreprise societe groupe cabinet clinique
    hopital hopitaux centre_hospitalier chu polyclinique ehpad maison_de_retraite mairie ville_de commune_de
    departement_de region conseil_departemental conseil_regional ministere prefecture rectorat academie_de gendarmerie
    armee marine_nationale sapeurs-pompiers ecole lycee universite iut laboratoire fondation mutuelle banque credit
    assurances agence bureau_d'etudes bureau_detudes atelier ateliers maison boulangerie patisserie boucherie
    brasserie bistrot auberge magasin librairie epicerie supermarche hypermarche pharmacie imprimerie editions edition
    journal chantiers chantier_naval usine usines fonderie forges transports logistique messageries compagnie domaine
    chateau caves cave vignobles ferme exploitation jardins pepinieres musee opera bibliotheque mediatheque reseau
    syndicat office_de_tourisme office mission_locale caisse communaute_de communaute agglomeration etablissements ets
    interim esn ssii conserverie chaudronnerie menuiserie charpente maconnerie plomberie electricite
    education_nationale creche halte-garderie cinema camping scierie laiterie fromagerie minoterie empresa sociedad
    grupo banco caja clinica centro centro_de_salud instituto universidad colegio escuela ies ceip ayuntamiento
    ajuntament diputacion junta_de consejeria conselleria generalitat gobierno ministerio servicio policia
    guardia_civil ejercito fundacion asociacion cooperativa sindicato restaurante cafeteria taberna meson hostal
    posada tienda almacen almacenes taller talleres estudio despacho bufete consultora consultoria constructora
    inmobiliaria gestoria asesoria editorial imprenta farmacia laboratorio laboratorios panaderia carpinteria
    ferreteria libreria pasteleria bodega bodegas finca granja viveros transportes logistica naviera astilleros
    aerolineas puerto aeropuerto ferrocarriles fabrica industrias construcciones reformas instalaciones supermercado
    supermercados mercado hipermercado academia guarderia residencia teatro museo biblioteca periodico diario agencia
    ong cruz_roja unidade centro_de_saude universidade escola faculdade agrupamento jardim_de_infancia
    camara_municipal prefeitura junta_de_freguesia secretaria_de secretaria_municipal secretaria_estadual governo
    fundacao associacao lar lar_de santa_casa misericordia pousada padaria pastelaria confeitaria churrascaria loja
    oficina escritorio construtora imobiliaria editora grafica mercearia transportadora transportadoras
    telecomunicacoes telecom industria usina cervejaria vinicola quinta herdade fazenda agropecuaria implementos
    engenharia servicos solucoes sistemas tecnologia policlinica posto_de_saude museu jornal azienda societa gruppo
    banca cassa ospedale poliambulatorio asl azienda_sanitaria istituto universita politecnico scuola liceo asilo
    comune_di comune provincia_di provincia regione ministero tribunale procura prefettura questura carabinieri
    esercito fondazione associazione consorzio sindacato albergo ristorante trattoria osteria pizzeria gelateria
    pasticceria panificio negozio magazzini supermercati supermercato officina officine studio_legale casa_editrice
    edizioni tipografia cantina cantine caseificio azienda_agricola fattoria agriturismo trasporti autotrasporti polo
    cantiere cantieri costruzioni impresa_edile impresa acciaierie ferriere fonderia pastificio maglificio lanificio
    oleificio mobilificio casa_di_riposo rsa *ificio centro_ricerche centro_servizi bottega tenuta bedrijf groep
    ziekenhuis kliniek huisartsenpraktijk praktijk gemeente provincie ministerie rijkswaterstaat waterschap
    belastingdienst politie defensie universiteit hogeschool basisschool lyceum scholengemeenschap instituut stichting
    vereniging cooperatie zorginstelling thuiszorg verzorgingshuis verpleeghuis herberg eetcafe bakkerij slagerij
    drukkerij brouwerij supermarkten winkel warenhuis werkplaats apotheek uitzendbureau ingenieursbureau
    architectenbureau adviesbureau accountantskantoor advocatenkantoor makelaardij uitgeverij krant omroep vervoer
    rederij haven luchthaven spoorwegen bouwbedrijf aannemersbedrijf installatiebedrijf hoveniersbedrijf boerderij
    kwekerij veiling fabriek fabrieken werf bibliotheek kinderopvang kinderdagverblijf *bedrijf *school *kantoor
    *winkel *fabriek *erij firma spolka grupa szpital przychodnia klinika poradnia urzad urzad_miasta urzad_gminy
    gmina starostwo powiat komenda wojewodztwo ministerstwo sad prokuratura policja straz wojsko zaklad zaklady fabryka
    huta kopalnia elektrownia stocznia kancelaria biuro szkola przedszkole zlobek liceum technikum zespol_szkol
    uniwersytet politechnika akademia instytut centrum fundacja stowarzyszenie spoldzielnia zwiazek pensjonat
    restauracja karczma kawiarnia piekarnia cukiernia sklep hurtownia apteka gabinet pracownia warsztat wydawnictwo
    drukarnia redakcja gazeta telewizja muzeum teatr biblioteka klub przedsiebiorstwo konsorcjum spedycja logistyka
    budownictwo zaklad_energetyczny dom_kultury dom_pomocy dom_dziecka parafia bolag aktiebolag koncern kommun
    landsting lansstyrelsen sjukhus sjukhuset vardcentral vardcentralen skola skolan forskola universitet hogskola
    forening stiftelse forsamling hotell restaurang bageri butik verkstad byra myndighet trafikverket skatteverket
    forsakringskassan polisen forsvarsmakten apotek bibliotek teater kyrkan *bolaget *sjukhus *sjukhuset *skola
    *skolan *mottagningen *gruppen *styrelsen *verket *verken *kommun *foreningen *byran *hemmet kommune sygehus
    sykehus skole folkeskole hojskole fond kro bakeri butikk vaerksted værksted styrelse ministeriet politiet
    forsvaret *kommune *sykehus *sykehuset *sygehuset *kommunen *sygehus *skole *selskap *selskab kaupunki kunta
    sairaala koulu yliopisto ammattikorkeakoulu yhdistys saatio ravintola hotelli yritys oy_ab keskus spolecnost
    nemocnice poliklinika gymnazium univerzita urad mesto ministerstvo banka restaurace ustav nadace spolek divadlo
    knihovna pekarna tiskarna podnik zavod zavody druzstvo stredisko spital spitalul scoala liceul colegiul
    universitatea primaria ministerul grupul institutul fundatia asociatia sirketi hastanesi okulu lisesi universitesi
    belediyesi bakanligi bankasi oteli fabrikasi enstitusu vakfi dernegi mudurlugu korhaz iskola gimnazium egyetem
    onkormanyzat miniszterium szalloda etterem intezet alapitvany egyesulet gyar εταιρεια εταιρια τραπεζα νοσοκομειο
    κλινικη ιατρειο δημος περιφερεια υπουργειο πανεπιστημιο πολυτεχνειο σχολη σχολειο γυμνασιο λυκειο νηπιαγωγειο
    φροντιστηριο ξενοδοχειο εστιατοριο ταβερνα καφετερια φαρμακειο ομιλος κεντρο ινστιτουτο ιδρυμα συλλογος σωματειο
    εκδοσεις εφημεριδα καταστημα καταστηματα αφοι τεχνικη_εταιρεια κατασκευαστικη ναυτιλιακη ασφαλειες συνεταιρισμος
    μουσειο θεατρο δικηγορικο_γραφειο γραφειο εργαστηριο οργανισμος επιμελητηριο компания группа холдинг банк завод
    фабрика комбинат больница поликлиника клиника диспансер школа гимназия лицеи университет институт академия колледж
    министерство администрация департамент управление комитет агентство фонд центр гостиница отель ресторан кафе
    магазин супермаркет типография издательство редакция газета радио телеканал бюро трест нии кб гбоу мбоу фгуп муп
    музеи театр библиотека корпорация студия лаборатория предприятие организация кооператив филиал детскии_сад суд
    прокуратура полиция воинская_часть компанія лікарня університет інститут міська_рада *公司 *集团 *所 *院 *局 *厂
    *店 *中心 *银行 *大学 *学校 *中学 *小学 *医院 *酒店 *餐厅 *委员会 *协会 *基金会 *工作室 *出版社 *报社 *电视台
    *部队 *政府 *幼儿园 *学院 *超市 *工厂 *株式会社 株式会社 有限会社 *大學 *中學 *학교 *대학교 *은행 *병원 *회사
    *센터 institut* klinik* laborator* airline 科技 kinderheim jugendheim warenhaus verlagshaus auktionshaus bankhaus
    sanitatshaus *veiling
    observatory sternwarte observatoire observatorio osservatorio observatorium zoo aquarium planetarium sanctuary
    abbey priory barracks regiment battalion brigade squadron garrison infantry artillery rifles fusiliers hms uss
    research_vessel regimento batalhao regimiento batallon bataillon kaserne brigada reggimento battaglione regement
    jednostka_wojskowa войсковая_часть в/ч полк бригада гарнизон
    fachgebiet fachbereich fachdienst sachgebiet dezernat stabsstelle lehrgebiet dienststelle abteilung_fur
    ufficio sportello dipartimento reparto_di assessorato departement departamento_de area_de servicio_de vakgroep
    afdeling dienst_voor katedra wydzial instytucie кафедра факультет отдел_культуры τμημα_οικονομικων διευθυνση_υγειας
    avdelningen institutionen enheten instituttet fakultetet
    """
)
"""Words of companies, offices, shops and schools."""
