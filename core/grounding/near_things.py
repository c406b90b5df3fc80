"""More words that lines put for each other, though they do not quite mean the same: people, places, goods, nature.

As in ``synonym_words`` no line is doubted for a word of these rows alone.
"""

CONCEPTS = """
traveller_near passenger* traveller* traveler* flyer* commuter* passagier* reisend* fahrgast* fahrgaste* fluggast*
  fluggaste* passager* voyageur* voyageus* pasajer* viajer* pasaje
doctor_near doctor* physician* medic medics practitioner* clinician* arzt arzte arztin* arzten mediziner* medecin*
  docteur* praticien* medico medicos medica medicas facultativ*
patient_near patient* inpatient* outpatient* sufferer* kranke kranken erkrankte* patienten patientin* malade* enferm*
  paciente* souffrant*
illness_near illness* disease* condition conditions ailment* disorder* krankheit* erkrankung* leiden maladie*
  affection* pathologie* enfermedad* dolencia* patologia* afeccion*
pain_near pain* ache* discomfort soreness schmerz* beschwerden douleur* souffrance* mal_de_dos dolor* molestia*
injury_near injur* wound* harm verletz* wunde wunden blessure* plaie* lesion* herida*
medicine_near medicine* medication* drug drugs tablet* pill pills capsule* medikament* arzneimittel* arznei* tablette*
  pillen medicament* comprime* cachet cachets farmaco* medicamento* pastilla* pildora*
car_near car cars automobile* vehicle* auto autos pkw wagen kraftfahrzeug* kfz fahrzeug* voiture* vehicule* coche*
  automovil* turismo_vehiculo vehiculo* carro carros
lorry_near lorry lorries truck* hgv lastwagen* lkw lastkraftwagen* camion* poids_lourd* semi_remorque* furgon*
bicycle_near bicycle* bike bikes cycle cycles fahrrad* rad rader velo velos bicyclette* bicicleta* bici bicis
train_near train trains rail railway* railroad* bahn bahnen zug zuge zugen eisenbahn* chemin_de_fer ferroviaire* tren
  trenes ferrocarril* ferroviari*
aircraft_near aircraft* plane planes aeroplane* airplane* jet jets flight* flugzeug* flug fluge flugen maschine
  maschinen avion* appareil appareils vol vols aeronave* vuelo*
ship_near ship ships vessel* boat boats ferry ferries schiff* boot boote fahre fahren fahrschiff* bateau* navire* bac
  barco* buque* embarcacion* ferri ferris
harbour_near harbour* harbor* port ports quay* dock docks pier hafen hafens kai kais quai quais puerto* muelle*
counter_near check_in counter counters desk desks schalter* theke tresen abfertigung* comptoir* guichet*
  enregistrement mostrador* ventanilla* facturacion taquilla*
home_near flat flats apartment* house houses home homes dwelling* housing lodging* wohnung* haus hauser unterkunft*
  unterkunfte domizil logement* appartement* maison* habitation* foyer piso pisos vivienda* casa casas apartamento*
  domicilio* alojamiento*
tenant_near tenant* resident* inhabitant* neighbour* neighbor* occupant* lodger* mieter* bewohner* anwohner* nachbar*
  einwohner* locataire* habitant* riverain* voisin* inquilin* vecin* residente* habitante* arrendatari*
shop_near shop* store* outlet* boutique* branch branches laden geschaft* filiale* magasin* commerce commerces
  point_de_vente tienda* comercio* establecimiento* sucursal* local locales
hall_near room rooms bedroom* suite* zimmer* raum raume raumen chambre* piece pieces salle* habitacion* cuarto* sala
  salas dormitorio*
customer_near customer* client* clientele shopper* buyer* patron patrons kunde* kunden kundschaft kaufer* klient*
  acheteur* chaland* comprador* clientela usuari* abonad*
visitor_near public publikum* publico guest* visitor* diner diners tourist* walker* hiker* gast gaste gasten besucher*
  touristen wander* spazierg* hote hotes visiteur* touriste* promeneur* randonneur* convive* huesped* visitante*
  turista* comensal* senderist*
pupil_near pupil* student* schoolchild* learner* schuler* schulkind* lernende* studierende* eleve* ecolier* lyceen*
  collegien* etudiant* alumn* escolar* estudiante*
child_near child children kid kids youngster* minor minors little_one* toddler* young_people kind kinder kindern
  kleine kleinen minderjahrig* jungen jugendlich* enfant* petit petits petite petites mineur mineurs jeune jeunes nino
  nina ninos ninas menor menores pequen* joven jovenes peque
baby_near baby babies infant* newborn* neonate* preterm premature saugling* babys neugeborene* fruhchen* fruhgeboren*
  bebe bebes nourrisson* nouveau_ne* premature* recien_nacid* prematur* lactante*
woman_near mother mothers woman women expectant pregnant mum mums frau frauen mutter schwangere* gebarende* wochnerin*
  mama mamas mere meres femme* parturiente* enceinte* accouchee* madre madres mujer mujeres embarazad* gestante*
  parturienta*
birth_near birth* delivery deliveries labour labours childbirth contraction* geburt* entbind* wehen niederkunft
  accouchement* naissance* parto partos nacimiento* alumbramiento*
breast_near breastfeed* breast_feed* nursing lactation* stillen still_beratung stillberat* stillend* allait* lactancia
  amamant*
elder_near elderly senior seniors older_people old_people pensioner* senioren altere alteren betagt* aine aines ainee
  personnes_agees troisieme_age anciano* mayores personas_mayores tercera_edad
glasses_near glasses spectacle* eyewear eyeglass* frame frames brille* sehhilfe* fassung* lunette* monture* gafas
  montura* anteojos
eye_near eye eyes eyesight sight vision visual auge augen sehen sehkraft sehvermogen oeil yeux vue visuel* ojo ojos
  vista visual*
ear_near ear ears hearing audiolog* gehor ohr ohren horen oreille* ouie audition oido oidos audicion auditiv*
tooth_near tooth teeth dental dentist* zahn zahne zahnen dent dents dentaire* diente* dental* odontolog*
heart_near heart* cardiac cardio* herz* kardio* coeur cœur cardiaque* corazon cardiac*
lung_near lung lungs pulmonary respirat* lunge* pneumo* poumon* pulmonaire* respiratoire* pulmon* respiratori* neumo*
kidney_near kidney* renal nephro* niere* rein reins renal* renale* rinon* nefro*
bone_near bone bones skelet* ortho* knochen* skelett* os osseu* squelett* hueso* oseo osea oseos
skin_near skin complexion dermat* haut teint dermato* peau piel cutis cutane*
hair_near hair hairstyle* haircut* haar haare haaren frisur* cheveu* coiffure* coupe_de_cheveux pelo cabello* peinado*
tree_near tree trees timber wood woods woodland* forest* stand stands baum baume baumen geholz* wald* forst* holz
  arbre* bois foret* massif massifs peuplement* martel* arbol* arboles arbolado* bosque* monte montes madera
plant_near plant plants seedling* sapling* shrub* flower* blossom* pflanz* setzling* samling* blume* strauch* plante*
  semis pousse* fleur* arbuste* planta plantas planton* flor flores arbusto* plantula*
sow_near sow sowing seed seeds seeding aussaat saat saen gesat samen semer seme semee semes semees semis graine*
  semence* ensemencement siembra sembrar sembrad* semilla*
weed_near weed* weeding unkraut* jaten gejatet desherb* mauvaises_herbes herbes maleza* deshierb* malas_hierbas
  escard*
soil_near soil* ground earth land boden erde acker sol sols terre terres terrain suelo* tierra* terreno*
farm_near farm* holding holdings hof hofe bauernhof* landwirtschaft* ferme* exploitation* finca* explotacion* granja*
cattle_near cattle cow cows livestock herd* kuh kuhe rind rinder vieh herde* vache* betail bovin* troupeau* vaca vacas
  ganado rebano*
harvest_near harvest* crop crops picking ernte* lese lesen recolte* moisson* vendange* cosecha* recoleccion vendimia*
game_near game wildlife deer wild wildtier* reh rehe hirsch* gibier* chevreuil* cerf cerfs faune caza fauna corzo*
  ciervo*
insect_near insect* pest pests beetle* insekt* schadling* kafer* borkenkafer* insecte* ravageur* scolyte* nuisible*
  plaga* escarabajo* insecto*
animal_near animal* fauna tier tiere tieren animaux animal faune animales
path_near path paths trail trails track tracks footpath* weg wege wegen pfad* steig* sentier* chemin chemins piste*
  sendero* camino* vereda*
road_near road* street* highway* carriageway* strasse* straße* fahrbahn* autobahn* route routes chaussee* voirie* rue
  rues carretera* calle* calzada* autopista*
bridge_near bridge* viaduct* overpass* brucke* viadukt* pont ponts viaduc* ouvrage_d_art puente* viaducto*
sign_near sign signs signage signpost* waymark* marking* schild* beschilder* wegweis* markier* panneau* signaletique*
  balisage* balise* senal* cartel* senaliza*
water_near water watering irrigat* flood* wasser* bewasser* giess* gieß* hochwasser* eau eaux arros* irrig*
  inondation* agua* riego* regar inundacion*
weather_near weather storm* hail rain wetter* unwetter* sturm* hagel* temps_qu_il_fait tempete* intemperie* orage*
  grele* meteo* tormenta* temporal granizo* inclemencia* fenomenos_atmosfericos climatolog* lluvia*
fire_near fire fires blaze* flame* brand brande branden feuer* incendie* feu feux incendio* fuego* llama llamas
damage_near damage* harm* destruct* havoc loss losses schaden beschadig* zerstor* degat* dommage* ravage* sinistre*
  dano danos desperfecto* destrozo* siniestro* averia*
accident_near accident* collision* crash* unfall* zusammenstoß* sinistre* accidente* choque* colision*
danger_near risk* hazard* danger* threat* risiko* risiken gefahr* risque* peril* riesgo* peligro* amenaza*
emergency_near emergenc* crisis crises urgent notfall* ernstfall* krise* urgence* crise* secours emergencia* urgencia*
ambulance_near ambulance* paramedic* rettungs* krankenwagen* sanitater* ambulanc* secours samu secouris* ambulancia*
theft_near theft* steal* stolen burglar* robber* diebstahl* gestohlen entwend* einbruch* vol_avec larcin* cambriol*
  robo robos hurto* ladron*
fraud_near fraud* decept* swindl* betrug* tausch* fraude* tromper* escroquer* engano* estafa*
guard_near guard* watchman* watchmen sentry wache wachdienst* wachter* gardien* vigile* surveillan* guardia* vigilan*
court_near court courts tribunal* judge* trial trials hearing* gericht* richter* prozess* verhandl* juge juges
  juridiction* proces audience* juicio* juzgado* juez jueces jueza sala_judicial vista_oral
lawyer_near lawyer* attorney* solicitor* barrister* counsel* advocate* anwalt* anwalte* rechtsanwalt* jurist* avocat*
  juriste* conseil_juridique abogad* letrad* jurista*
police_near police* officer* constable* polizei* beamte* gendarm* policier* policia* agente agentes guardia_civil
soldier_near soldier* troop troops army military soldat* truppe* armee militar* soldad* tropa* ejercito
invoice_near invoice* bill bills billing receipt* rechnung* abrechn* faktur* facture* facturat* note_de_frais factura*
  recibo* cobro* liquidacion*
salary_near salary salaries wage* pay payroll remunerat* gehalt* lohn* lohne vergut* salaire* paie paye remuner*
  traitement salario* sueldo* nomina* retribucion*
tax_near tax taxes levy levies duties steuer* abgabe* impot* taxe* redevance* impuesto* tributo* tasa tasas
money_near budget* fund funds funding money purse etat etats budgets mittel geld gelder enveloppe* credits fonds
  moyens presupuesto* fondo fondos dinero partida*
discount_near discount* rebate* reduction* rabatt* nachlass* nachlaß* remise* rabais descuento* rebaja* bonificacion*
gift_near donation* gift gifts spende* zuwend* schenk* don dons collecte* donacion* donativo*
parcel_near parcel* package* packet* post mail paket* pakete sendung* packchen* colis paquet* courrier* paquete*
  bulto* correo correspondencia
goods_near stock* goods merchandise product* supply supplies range ware waren bestand* vorrat* sortiment* marchandise*
  produit* reserve* existencia* mercancia* producto* genero surtido*
part_near part parts spare spares component* ersatzteil* teil teile bauteil* komponent* piece_detachee
  pieces_detachees piece pieces composant* recambio* repuesto* pieza piezas componente*
machine_near machine* machinery equipment plant device* appliance* maschine* anlage* gerat* engin engins equipement*
  appareil* maquina* equipo* aparato*
tool_near tool* instrument* utensil* implement* werkzeug* gerat* outil* ustensile* herramienta* instrumento*
  utensilio* util utiles
program_near application* app apps software program programs anwendung* applikation* programm* logiciel* appli applis
  programme programmes aplicacion* programa*
cable_near cable* cabling wire wires wiring kabel* leitung* verkabel* cablage* fil fils cableado*
pipe_near pipe* piping plumbing duct* rohr* leitung* tuyau* conduite* plomberie* canalis* tuberia* fontaner* canaliz*
heating_near heating* boiler* heizung* kessel* chauffage* chaudiere* calefaccion* caldera*
power_near electric* power current strom* elektri* electricite courant* electri* electricidad luz corriente
light_near light* lighting lamp* licht* beleucht* lampe* lumiere* eclairag* luz luces iluminacion* lampara*
roof_near roof* dach* dacher toit* toiture* couverture tejado* cubierta* techo techos
wall_near wall walls masonry brick* mauer* wand wande ziegel* mur murs paroi* maconnerie muro* pared paredes ladrillo*
concrete_near concrete* cement* mortar beton* zement* mortel* ciment* mortier* hormigon* cemento* mortero*
wood_near wood* timber board boards plank* holz* brett* bohle* bois planche* madera* tabla* tablero*
metal_near metal* metall* metaux
paint_near paint* varnish* lacquer* coat coating* finish* lack lacke lackier* anstrich* farbe* beschicht* olen geolt
  wachsen gewachst oberflachen* schliff peinture* vernis* laque* revetement* finition* pintura* barniz* laca lacas
  lacado acabado*
furniture_near furniture furnish* cupboard* cabinet* cabinetry wardrobe* shelf shelves shelving mobel* schrank*
  einbau* regal regale einricht* meuble* mobilier armoire* placard* etagere* mueble* mobiliario armario* estanter*
sink_near sink sinks washbasin* basin* hob hobs spule spulen spulbecken* waschbecken* becken evier* lavabo* fregadero*
cloth_near fabric* cloth textile* material stoff* gewebe textil* tissu* etoffe* toile* tela telas tejido*
clothes_near clothes clothing garment* apparel costume* kleid* bekleid* kostum* vetement* habit habits tenue* ropa
  prenda* vestuario*
shoe_near shoe* footwear boot boots schuh* stiefel* chaussure* soulier* bottes zapato* calzado bota botas
bread_near bread* loaf loaves roll rolls baguette* brot* laib* semmel* pain pains miche* pan panes hogaza*
  barra_de_pan
cake_near cake* pastry pastries dessert* sweet sweets kuchen* torte* geback* gateau* patisser* dulce* pastel* tarta*
  reposter* postre*
meal_near meal* food dish dishes menu menus lunch* dinner* catering essen speise* gericht* mahlzeit* mittag* repas
  plat plats nourriture dejeuner* diner diners comida* plato* alimento* almuerzo* cena cenas
drink_near drink* beverage* getrank* boisson* bebida* refresco*
kitchen_near kitchen* cook cooks cookery cooking kuche* koch* kochen cuisine* fourneau* cocina* fogon*
waste_near waste rubbish refuse garbage trash litter abfall* mull* dechet* ordure* residuo* basura*
letter_near letter* mail message* e_mail email* template* brief briefe schreiben nachricht* mails lettre* courrier*
  courriel* carta* misiva* mensaje* correo* escrito* plantilla* modelo_de_carta modelos_de_carta
call_near phone* telephone* call calls telefon* anruf* appel* coup_de_fil llamad*
report_near report* write_up statement* record records document* file files bericht* protokoll* dokument* akte*
  rapport* compte_rendu dossier* proces_verbal informe* acta actas dictamen* documento* expediente* parte partes
survey_near survey* questionnaire* poll polls interview* umfrage* befrag* fragebogen* enquete* sondage* encuesta*
  cuestionario* sondeo*
count_near count* census* tally inventory stocktak* zahl* zahlung* erfass* comptage* recens* inventaire* denombr*
  recuento* conteo* censo* inventario* inventari*
article_near article* piece pieces story stories paper papers text texts artikel* beitrag* texte aufsatz* papier
  papiers texte* articulo* texto* reportaje* pieza
newspaper_near newspaper* press daily journal* zeitung* blatt presse* quotidien* presse periodico* diario* prensa
book_near book* volume* title titles buch bucher band bande livre* ouvrage* libro* volumen* ejemplar*
glossary_near glossar* lexicon* lexic* wordlist* term terms terminolog* vocabular* word words wort worter worterbuch*
  begriff* glossaire* lexique* terme termes terminologi* mot mots vocabulaire* glosario* lexico* termino* vocabulario*
translation_near translat* rendering* version versions ubersetz* traduc* traduit*
revision_near revis* proofread* edit edits edited editing review* korrektur* lektor* korrigier* relectur* relir* relu*
  revision* corrig* correction* correg* correccion*
language_near language* tongue* bilingual trilingual multilingual sprache* zweisprachig* dreisprachig* mehrsprachig*
  langue* bilingue* trilingue* plurilingue* multilingue* idioma* lengua*
theatre_near theatre* theater* stage* playhouse* buhne* scene scenes plateau teatro* escenario*
show_near show shows performance* play plays production* concert* gig gigs recital* auffuhr* vorstell* auftritt*
  konzert* spectacle* representation* piece_de_theatre espectaculo* funcion funciones representacion* concierto*
  actuacion* obra_de_teatro
singer_near choir* chorus singer* vocal* soloist* chor chore sanger* solist* choeur* chœur* chanteu* choriste* coro
  coros cantante* solista*
film_near film films movie* cinema* picture director* kino* filme regisseur* cinema cineaste* realisat* metrage*
  pelicula* cine cineasta* rodaje*
image_near photo* picture* image* foto* bild* imagen* fotograf*
exhibition_near exhibit* museum* gallery galleries ausstell* galerie* schau exposition* expo expos musee* exposicion*
  muestra* museo* galeria*
lesson_near lesson* class classes course* workshop* seminar* training* unterricht* stunde* kurs kurse lehrgang*
  schulung* cours classe* lecon* atelier* formation* stage stages clase* leccion* curso* taller* seminario* formacion
exam_near exam* test tests assessment* prufung* examen* klausur* epreuve* controle* evaluation* prueba* evaluacion*
degree_near degree* diploma* qualification* abschluss* abschluß* diplom* examen diplome* licence titre titres titul*
conference_near conference* congress* symposi* tagung* konferenz* kongress* congres colloque* congreso* jornada*
  conferencia*
meeting_near meeting* gathering* briefing* session* round rounds get_together sitzung* besprech* treffen runde runden
  konferenz* reunion* rencontre* point_d_equipe encuentro* sesion* reunir
committee_near committee* panel* board working_group* task_force ausschuss* gremium* gremien arbeitsgruppe*
  arbeitskreis* comite* commission* groupe_de_travail comision* grupo_de_trabajo
volunteer_near volunteer* helper* ehrenamt* freiwillig* helfer* benevol* volontaire* voluntari* colaborador*
refugee_near refugee* migrant* asylum* fluchtling* gefluchtet* refugie* exile* refugiad* migrante*
applicant_near applicant* candidate* bewerb* kandidat* candidat* postulant* aspirante* postulante*
trainee_near debutant* principiante* anfanger* beginner* trainee* apprentic* intern interns junior juniors student*
  new_starter* auszubildend* azubi* lehrling* praktikant* nachwuchs* volontar* stagiaire* apprenti* alternant* novice*
  becari* aprendiz* practicante* alumn*
learning_near ausbildung* lehre lehrjahr* ausbildungsjahr* apprenticeship* traineeship* apprentissage* alternance*
  aprendizaje* practicas formacion_dual formad* ausgebildet* trained qualified forme formee formes formees
crew_near team* crew* squad* gang gangs troupe* trupp trupps mannschaft* kolonne* equipe* brigade* equipo* cuadrilla*
  brigada* tripulacion* plantel
colleague_near colleague* peer peers workmate* coworker* co_worker* kolleg* mitstreiter* collegue* confrere* consoeur*
  companer* colega*
rota_near rota* roster* schedul* timetable* shift shifts planning dienstplan* schichtplan* einsatzplan* planning*
  horaire* emploi_du_temps roulement* turno* cuadrante* horario* planilla*
leave_near leave holiday* vacation* urlaub* ferien conge conges vacances vacacion* permiso* licencia_retribuida
summer_near summer* sommer* ete estiva* estival* verano* veran*
winter_near winter* hiver* hivernal* invierno* invernal*
youth_near youth* young juvenil* jugend* jung junge jeunesse* juventud*
player_near player* athlete* footballer* spieler* athlet* fußballer* joueu* sportif* footballeu* jugador* futbolista*
  deportista* atleta*
sport_near sport* athletic* exercise* workout* gym training* turnen gymnast* exercice* gymnastique* entrainement*
  deport* ejercicio* gimnasia* entrenamiento*
coach_near coach* trainer* instruct* ubungsleit* entraineu* moniteu* entrenador* instructor* monitor*
swim_near swim* pool* bath baths schwimm* bad bader natation* piscine* natacion* piscina* nadar
pieces_near one_off* unique_piece* bespoke einzelstuck* einzelanfertig* unikat* maßanfertig* massanfertig*
  piece_unique pieces_uniques sur_mesure pieza_unica piezas_unicas a_medida
switch_near changeover* switch* transition* migrat* move_to umstell* umstieg* wechsel* einfuhr* bascule* passage*
  migration* cambio* transicion* paso_a migracion* implant*
digital_near digital* electronic* online paperless elektronisch* papierlos* numerique* electronique* dematerialis*
  telematic*
rework_near rework* redo remake* correction* complaint* nacharbeit* nachbesser* reklamat* reprise* retouche*
  reclamation* repaso* retrabajo* reclamacion*
sketch_near sketch* draft drafts drawing* design designs plan plans pencil by_hand entwurf* entwurfe skizz* zeichn*
  stift handskizze* esquisse* croquis dessin* crayon a_main_levee boceto* dibujo* diseno* lapiz
repair_near repair* mend* fix fixed fixes fixing restor* maintain* maintenance readjust* reparier* reparatur*
  instandsetz* instandhalt* restaurier* repar* remise_en_etat refection* restaur* entretien* arreglo* arreglar*
  mantenimiento* mantener mantenia
appraisal_near apprais* valuation* assess* estimat* begutacht* schatz* gutacht* bewert* expertise* estim* evaluation*
  cubage* peritaci* peritaje* peritar tasacion* tasar valoracion* valorar
distance_near haul distance* range mittelstrecke* kurzstrecke* langstrecke* strecke* courrier rayon_d_action radio
  distancia* alcance
appointment_near appointment* booking* diary diaries termin* kalender* rendez_vous agenda* cita citas
subscriber_near subscriber* follower* reader* readership abonnent* leser* abonne* lecteur* lectrice* suscriptor*
  seguidor* lector*
audience_near audience* spectator* public viewer* listener* crowd* publikum zuschauer* zuhorer* spectateur* auditeur*
  publico* espectador* audiencia* oyente*
advert_near advert* ad ads advertis* publicity anzeige* inserat* werbung* annonce* publicit* reclame* anuncio*
  publicidad*
insured_near policyholder* insured policy policies versicher* police policen assur* police_d_assurance asegurad*
  poliza* tomador*
sheep_near sheep flock* lamb lambs schaf* herde* lamm* mouton* troupeau* agneau* oveja* rebano* cordero*
painting_near painting* artwork* picture* canvas* gemalde* bild bilder tableau* peinture* toile* cuadro* pintura*
  lienzo*
wine_near wine wines vintage* wein weine weinen vin vins cru crus vino vinos caldos
"""
