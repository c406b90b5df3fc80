"""Still more words that lines put for each other: outings, papers, money, buildings, household, weather, health, sport.

As in ``near_things`` no line is doubted for a word of these rows alone.
"""

CONCEPTS = """
outing_near trip* outing* excursion* journey* tour tours visit visits ausflug* ausfluge* fahrt fahrten reise reisen
  rundgang* fuhrung fuhrungen exkursion* sortie sorties voyage voyages visite visites salida salidas viaje* visita
  visitas
route_near route* itinerar* round rounds strecke* tour touren tournee* itineraire* trajet* ruta* itinerari* recorrido*
  trayecto*
map_near map maps mapping cartograph* chart charts karte karten kartier* kartograf* carte cartes mapa mapas cartograf*
  plano planos
building_near building* block blocks premises site office_building gebaude* bau bauten objekt objekte batiment*
  immeuble* local locaux edificio* inmueble* bloque* finca
village_near village* town towns communit* municipal* parish* dorf* ort orte gemeinde* stadt stadte commune* ville
  villes municipalite* pueblo* municipio* ciudad* localidad*
abroad_near abroad overseas international* foreign ausland* etranger* extranjer* internacional*
party_near party parties celebrat* ceremon* wedding* anniversar* feier* fest feste hochzeit* jubilaum* fete fetes
  ceremonie* mariage* anniversaire* celebration* fiesta* celebracion* boda* aniversario* ceremonia*
prize_near prize* award* honour* honor medal* trophy* preis preise auszeichn* ehrung* medaille* prix recompense*
  distinction* trophee* premio* galardon* medalla* trofeo* distincion*
contest_near competition* contest* championship* tournament* league* wettbewerb* meisterschaft* turnier* liga concours
  championnat* tournoi* ligue concurso* competicion* campeonato* torneo*
trade_near trades craft crafts profession* occupation* career* job jobs beruf* handwerk* gewerbe* metier* oficio*
  profesion* carrera
beginner_near beginner* novice* newcomer* anfanger* einsteiger* neuling* debutant* nouveaux_venus principiante* novat*
  recien_llegad*
rule_near rule rules guideline* polic* regulation* standard standards norm norms code_of_practice regel* richtlinie*
  leitlinie* vorschrift* normen regle regles directive* consigne* reglement* norme* guide guides regla* directriz
  directrices norma* reglament* pauta* guia guias
permit_near permit* licen* authoris* authoriz* approval* genehmig* erlaubnis* zulass* lizenz* konzession* permis
  autoris* licence* agrement* homologation* permiso* licencia* autorizacion* carne carnet carnets
proof_near proof* evidence* certificate* confirmation* nachweis* beleg* bescheinig* zeugnis* preuve* justificatif*
  attestation* certificat* prueba* justificante* certificado* comprobante*
inspection_near inspect* survey* check checks check_up control controls kontroll* begeh* besichtig* inspektion*
  prufung* sichtung* controle* inspection* verification* verifi* visite_de_controle inspeccion* controles
  verificacion* revision revisiones
measure_near measure* reading readings dimension* size sizes mess messung* vermess* aufmaß* aufmass* maß maße mass
  masse abmess* mesure* metre metres releve releves medicion* medida* medir lectura*
chart_near chart* graph* diagram* table tables dashboard* diagramm* grafik* tabelle* schaubild* graphique* diagramme*
  tableau tableaux grafic* diagrama* tabla tablas
illustration_near illustrat* drawing* picture* figure graphic* illustration* zeichnung* bild bilder abbild* dessin*
  illustr* visuel visuels dibujo* ilustra* grafism*
text_near text texts copy wording formulat* write_up texte formulier* wortlaut textes redact* redig* formulation*
  texto textos redaccion*
chapter_near chapter* section sections page pages kapitel* abschnitt* seite seiten chapitre* section* capitulo*
  seccion* pagina paginas
form_near form forms sheet sheets questionnaire* template* checklist* format formats formular* bogen vorlage* blatt
  checkliste* formulaire* fiche* bordereau* modele modeles formulario* ficha* plantilla* modelo* formato* impreso*
register_near register* registry list lists listing log logs logbook directory index catalogue* verzeichnis* liste
  listen kartei* katalog* registre* listes repertoire* fichier* registro* lista listas listado* indice* fichero*
  catalogo*
archive_near archive* file files folder* filing record records archiv* ablage* ordner* akte akten classement* dossier*
  classeur* archivo* carpeta* expediente*
talk_near talk talks lecture* presentation* speech* slides vortrag* vortrage* prasentation* rede reden referat*
  expose* conference* allocution* intervention* diaporama* charla* conferencia* ponencia* presentacion* diapositiv*
conversation_near interview* conversation* talk talks dialogue* consult* gesprach* unterhalt* austausch entretien*
  echange* entrevista* conversacion* dialogo*
question_near question* query queries enquir* inquir* request* frage fragen anfrage* ruckfrage* demande* requete*
  renseignement* pregunta* consulta* solicitud* duda dudas peticion*
answer_near answer* reply replies response* feedback antwort* ruckmeld* reponse* retour retours respuesta*
  contestacion* contestar
quote_near quote* quotation* estimate* offer* bid bids angebot* kostenvoranschlag* offerte* devis offre offres
  chiffrage* estimation* presupuesto* oferta* cotizacion*
price_near price* cost costs fee fees tariff* charge charges rate rates preis* kosten tarif* gebuhr* prix cout couts
  frais precio* coste* tarifa* costo* cuota*
debt_near debt* arrears dues owed overdue schuld* ruckstand* forderung* mahn* dette* impaye* arriere* creance*
  relance* deuda* impago* atraso* morosid*
cash_near cash money till tills register takings payment* cheque* bargeld kasse kassen kassier* zahl zahlung* caisse*
  especes encaiss* monnaie paiement* caja cajas efectivo cobr* pago pagos arqueo*
receipt_near receipt* voucher* coupon* ticket* beleg* quittung* bon bons gutschein* recu recus bon_d_achat bordereau*
  recibo* vale vales ticket tique* cupon* comprobante*
bonus_near bonus* incentiv* commission* premium pramie* provision* prime primes interessement* prima primas comision*
  bonific*
grant_near grant* subsid* benefit benefits allowance* aid forder* zuschuss* zuschuß* beihilfe* zuwend* subvention*
  aide aides allocation* bourse* ayuda ayudas subvencion* beca becas prestacion*
rent_near rent rents rental* lease* tenanc* let lets miete* mieten pacht* vermiet* loyer* bail baux location*
  alquiler* arrend* renta
land_near land plot* field* meadow* pasture* grundstuck* feld* wiese* flache* terrain* parcelle* champ* pre pres
  prairie* terreno* parcela* campo* prado* solar solares
private_near private* privat* prive* particulier* particulares domestic
venue_near venue* hall halls auditorium* recinto* sala salas aforo capacity kapazitat* jauge espectador* audience
  audiences zuschauer* publikum* public spectateur* saal salle salles
bid_near bid bids application* applied apply antrag* beantrag* candidature* solicitud* licitacion* pitch
spectacles_near spectacles glasses eyewear frames brille* brillen* lunettes gafas equipement* monture* montura*
empty_run_near empty_run* leerfahrt* leerkilometer* a_vide en_vacio dead_mileage
server_near server* serveur* servidor* host hosts machine machines maquina maquinas maschine maschinen rechner
hygiene_near hygien* sanitaire* sanitary sanitation sanitari*
garden_near gartnern gartnernd* gartenprojekt* garden* yard* park* green_space* garten* parks grunanlage* grunflache*
  jardin* parc parcs espaces_verts parque* zonas_verdes
lake_near lake* pond* river* stream* see seen teich* fluss* fluß* bach gewasser* lac lacs etang* riviere* fleuve*
  cours_d_eau lago* estanque* rio rios arroyo*
sea_near sea ocean* coast* shore* beach* meer* kuste* strand* mer mers cote littoral* plage* mar mares oceano* costa*
  litoral* playa*
hill_near mountain* hill* alp alps alpine berg berge gebirg* montagne* colline* alpin* montana* colina* sierra* monte
snow_near snow* ice icy frost schnee* eis glatteis neige* glace verglas gel nieve* hielo helada*
climate_near heat cold temperature* ventilat* air air_conditioning hitze kalte luft luftung* klima* temperatur*
  chaleur froid ventil* climatis* calor frio climatiz* temperatura*
fuel_near fuel* petrol* gas diesel oil coal kraftstoff* treibstoff* brennstoff* benzin heizol carburant* essence
  combustible* gaz fioul gasoil gasolina gasoleo carburante*
alarm_near alarm* alert* warning* warn* meldung* alarme* alerte* avertiss* alarma* alerta* aviso avisos
door_near door* gate* entrance* entry tur turen tor tore eingang* porte portes portail* entree* puerta* porton*
  entrada* acceso*
window_near window* pane panes glass glazing fenster* scheibe* glas* verglas* fenetre* vitre* verre* vitrage* ventana*
  cristal* vidrio*
floor_near floor* carpet* tile* tiling parquet* boden bodens teppich* fliese* belag* belage parkett* sol sols
  carrelage* moquette* revetement* suelo* alfombra* baldosa* pavimento* alicatad*
stairs_near stair* step steps treppe* stufe* escalier* marche marches escalera* peldano*
cellar_near cellar* basement* attic* loft* ceiling* keller* dachboden* speicher decke decken cave caves sous_sol*
  grenier* plafond* sotano* bodega desvan* techo*
bathroom_near bathroom* toilet* shower* washroom* bad bader badezimmer* toilette* dusche* wc salle_de_bain* sanitaire*
  toilettes douche* bano banos aseo aseos ducha*
bed_near bed beds mattress* bett betten matratze* lit lits matelas cama camas colchon*
linen_near linen* towel* laundry washing sheets wasche* handtuch* bettwasche* linge* serviette* blanchiss* laverie
  ropa_blanca toalla* lavanderia* lenceria* sabana*
cleaning_near clean* housekeep* wash washing tidy hygien* reinig* putz* saub* sauber* nettoy* menage proprete
  entretien_menager limpi* aseo limpieza* lavado
soap_near soap* detergent* cleaning_agent* reinigungsmittel* seife* putzmittel* savon* lessive* jabon* detergente*
knife_near knife knives blade* cutter* messer* klinge* couteau* lame lames cuchill*
dishes_near plate* cup cups mug mugs crockery cutlery fork forks tableware geschirr* teller* tasse* besteck* gabel*
  vaisselle* assiette* couvert couverts vajilla* plato* cubiert* taza*
box_near box boxes crate* carton* case cases container* bag bags sack* kiste* karton* behalter* sack sacke tute*
  boite* caisse* conteneur* sac sacs caja cajas contenedor* bolsa* saco*
rack_near rack* shelf shelv* trolley* cart carts regal* wagen wagelchen etager* rayon* rayonnage* chariot* estanter*
  balda* carro_de carros_de
crane_near crane* hoist* lift lifts elevator* kran* aufzug* hebezeug* fahrstuhl* grue grues ascenseur* palan*
  monte_charge* grua* ascensor* montacargas elevador*
scaffold_near scaffold* ladder* gerust* leiter leitern echafaud* echelle* andami* escalera_de_mano
wheel_near wheel* tyre* tire tires brake* reifen* rad rader bremse* roue* pneu* frein* rueda* neumatic* freno*
emission_near emission* exhaust* pollut* abgas* schadstoff* rejet* emision* contamina* vertido*
noise_near noise* sound* larm* schall* gerausch* bruit* nuisances_sonores sonor* ruido* sonido* acustic*
dust_near dust* dirt* smoke* fume* staub* schmutz* rauch* poussiere* salete* fumee* polvo* suciedad humo humos
germ_near virus* bacteri* germ germs pathogen* infect* contagi* keim keime erreger* bakteri* virus viren infekt*
  germe* bacterie* microbe* agent_pathogene bacteria* germen* infec* patogen*
cold_near flu influenza* cough* fever* grippe* husten* fieber* erkaltung* toux fievre* rhume* gripe* tos fiebre*
  resfriado*
vaccine_near vaccin* jab jabs inject* syringe* needle* impf* spritze* injekt* injection* seringue* piqure* vacun*
  inyec* jeringa* pinchazo*
dressing_near dressing* bandage* plaster* verband* verbande* pflaster* wundversorg* pansement* platre* aposito*
  vendaje* cura curas escayola*
scan_near scan* imaging x_ray* radiograph* mri ultraschall* rontgen* bildgebung* imagerie* echographie* escaner*
  radiograf* ecograf* imagen_medica
finding_near diagnos* finding* result* befund* ergebnis* diagnostic* resultat* constat* diagnost* resultado* hallazgo*
recovery_near recover* rehab* convalesc* genes* erhol* wiederherstell* guerison* reeduc* readapt* recuper* rehabilit*
care_near care carer* caring caregiv* nurs* support* pflege* betreu* versorg* soin soins aide_soignant* aidant*
  prise_en_charge accompagn* cuidado* cuidador* atencion asistencia*
diet_near diet* nutrition* food ernahrung* kost diat* essen aliment* regime regimes dieta* nutricion*
mind_near mental* psycholog* psychiat* emotional* psych* seelisch* psychique* psychiatr* psicolog* psiquiatr*
  emocional*
stress_near stress* strain* pressure burden belastung* uberlast* druck pression* surcharge* estres* presion
  sobrecarga* carga
addiction_near addict* dependen* alcohol* drug_use substance* sucht* abhangig* alkohol* drogen* dependance* alcool*
  toxicoman* adicc* dependenc* drogodepend*
nursery_near nursery* kindergarten* creche* preschool* daycare* kita kitas krippe* kindertages* garderie* maternelle*
  guarderia* jardin_de_infancia escuela_infantil infantil
university_near universit* college* faculty facult* campus universitat* hochschule* uni fakultat* universite* fac
  faculte* ecole_superieure universidad* facultad*
department_near department* division* section* unit units branch area areas abteilung* bereich* sparte* referat*
  service services departement* pole poles secteur* departamento* seccion* sector*
research_near research* stud* investigat* experiment* trial* forsch* studie* versuch* untersuch* recherche* etude*
  essai* experimen* investigac* estudio* ensayo*
sample_near sample* specimen* probe proben muster* echantillon* prelevement* muestra* especimen* probeta*
chemistry_near chem* chemie* chemisch* chimi* quimic*
maths_near math* statistic* arithmetic mathe* rechnen* statisti* calcul* matematic* calculo* estadistic*
music_near music* song* tune* melod* musik* lied lieder gesang* musique* musical* chanson* melodie* musica* cancion*
  melodia*
dance_near dance* dancing ballet* choreograph* tanz* tanze ballett* choreogr* danse* choreg* danza* baile* coreogr*
craft_near craft* handicraft* diy sew* needlework knit* bastel* handarbeit* werken nah stricken bricolage* couture*
  tricot* loisirs_creatifs manualidad* costura* punto bricolaje*
jewel_near jewel* gold silver schmuck* silber bijou* joaill* or argent joya* joyer* oro plata
game_play_near game games match matches fixture* toy toys play spiel* spiele* partie partien jeu jeux matchs jouet*
  parties juego* partido* juguete*
club_near club* association* society societies union* guild* federation* verein* verband* klub* gewerkschaft*
  syndicat* asociacion* sindicat* federacion* agrupacion*
church_near church* parish* priest* clergy kirche* pfarr* gemeinde* eglise* paroiss* clerge iglesia* parroqu* clero
council_near council* municipal* mayor* authorit* town_hall rathaus* gemeinde* kommun* burgermeister* behorde* mairie*
  conseil_municipal commune* collectivit* ayuntamiento* alcald* concejal*
ministry_near ministr* government* state ministeri* regierung* staat* ministere* gouvernement* etat ministerio*
  gobierno* estado
border_near border* frontier* customs grenze* zoll* frontiere* douan* frontera* aduan*
prison_near prison* jail* custody gefang* haft* justizvollzug* detention* carcel* prision* penitenciar*
crime_near crime* offence* offens* offender* criminal* straf* kriminal* delikt* tater* delit* infraction* criminel*
  delincuen* delito* crimen* infraccion*
victim_near victim* affected injured opfer* betroffen* geschadigt* victime* sinistre* blesse* victima* afectad*
  perjudic* damnificad*
memory_near translation_memory translation_memories memoire_de_traduction memoires_de_traduction memoria_de_traduccion
  memorias_de_traduccion ubersetzungsspeicher*
idea_near idea* concept* proposal* suggestion* idee ideen konzept* vorschlag* idees proposition* concepto* propuesta*
  sugerencia*
spare_time_near leisure* hobby hobbies free_time freizeit* hobbys loisir* temps_libre ocio tiempo_libre aficion*
friend_near friend* acquaintance* freund* bekannt* ami amis amie amies connaissances amig* conocid*
money_saved_near saving* save saved economies einspar* spar* erspar* econom* epargn* ahorr* economiz*
number_near number* figure* count counts quantity amount* zahl zahlen anzahl menge mengen chiffre* nombre* quantite*
  cifra* numero* cantidad*
speed_near speed* pace tempo turnaround geschwindigkeit* durchlauf* vitesse* cadence* rythme* velocidad* ritmo*
weight_near weight* mass load loads gewicht* last lasten poids charge charges peso pesos carga cargas
height_near height* altitude* level levels hohe hohen hauteur* altura* altitud*
"""
