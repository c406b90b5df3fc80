"""Words that lines of CVs put for each other, though they do not quite mean the same: a wide row for a kind of thing.

No line is doubted for a word of these rows alone; they only account for it where a source has another of its row.
"""

CONCEPTS = """
attendance_syn visitor visitors visits footfall attendance attendees participants delegates besucher besucherzahl*
  teilnehmer* teilnehmend* visiteurs frequentation affluence visitantes asistentes afluencia participantes
workforce_syn staff employee* workforce headcount personnel worker workers workmate* belegschaft personal
  beschaftigte* mitarbeit* angestellte* arbeitnehmer* krafte personne personnes salarie* effectif* collaborateur*
  plantilla empleado* trabajador*
revenue_syn revenue* turnover sales takings income receipts umsatz* erlos* einnahmen verkaufe verkaufszahlen ventes
  recettes chiffre_d_affaires ca facturacion ventas ingresos recaudacion
expense_syn cost costs expense* expenditure spend spending outlay overhead* kosten ausgaben aufwand aufwendungen cout
  couts depense* frais charges coste costes costo costos gasto gastos sobrecoste* surcout*
profit_syn profit profits margin margins earnings gewinn gewinne marge margen ertrag ertrage rendite benefice* marges
  rentabilite resultat beneficio* margenes rentabilidad
agreement_syn contract contracts agreement* deal deals vertrag vertrage vertragen vereinbarung* abkommen contrat
  contrats accord accords convention conventions contrato* acuerdo* convenio*
supplier_syn supplier* vendor* provider* subcontractor* contractor* lieferant* zulieferer* dienstleister* anbieter*
  nachunternehmer* subunternehmer* fournisseur* prestataire* sous_traitant* proveedor* subcontratist* contratista*
attrition_syn attrition turnover_of_staff churn fluktuation* abwanderung* rotation roulement rotacion* abandono
absence_syn absence* absenteeism sickness sick_leave fehlzeit* krankenstand* abwesenheit* absenteisme* absences arrets
  absentismo ausencia* bajas inasistencia*
complaint_syn complaint* grievance* claims reklamation* beschwerde* beanstandung* reclamation* plainte* litige*
  litiges queja* reclamacion* incidencia*
defect_syn error* defect* fault* mistake* bug bugs flaw* failure* issue issues fehler* mangel* storung* defekt* panne*
  erreur* defaut* anomalie* dysfonctionnement* incident* error errores defecto* fallo* averia* anomalia* incidencia*
backlog_syn backlog* delay* lateness arrears ruckstand* verzug verzogerung* verspatung* retard* arriere* retraso*
  atraso* demora* morosidad impago*
outstanding_syn receivable* outstanding overdue unpaid debt debts aussenstande* forderung forderungen ausstande
  impaye* creance* deuda* impagado* impago* cobro cobros
deadline_syn deadline* timeline* lead_time* due_date* cut_off frist fristen termin termine terminen stichtag*
  durchlaufzeit* delai delais echeance* plazo plazos vencimiento*
shipment_syn delivery deliveries dispatch* shipment* shipping consignment* parcel* lieferung* versand sendung*
  zustellung* auslieferung* livraison* expedition* envoi envois colis entrega* envio envios expedicion* reparto*
  paquete*
stock_syn stock stocks inventory inventories goods merchandise lager bestand bestande* ware waren vorrate inventar
  marchandise* inventaire* existencia* inventario* mercancia* genero
purchase_syn order orders purchase* purchasing procurement buying bestellung* einkauf* beschaffung* auftrag auftrage
  auftragen commande* achat achats approvisionnement* pedido* compra* aprovisionamiento*
depot_syn warehouse* depot* distribution_centre* storehouse lager lagerhaus* lagerhalle* depot entrepot* plateforme
  almacen* deposito
outlet_syn shop shops store stores outlet* branch branches laden geschaft geschafte geschaften filiale filialen
  niederlassung* boutique* magasin* commerce* agence agences tienda* establecimiento* comercio* sucursal* local
  locales
queue_syn queue* waiting_time* waiting_list* wait waits warteschlange* wartezeit* warteliste* file_d_attente attente*
  lista_de_espera cola colas espera*
training_syn training* course* workshop* session* class classes seminar* lesson lessons induction* schulung* kurs
  kurse kursen unterweisung* fortbildung* weiterbildung* formation* stage cours atelier* curso* taller talleres
  formacion* capacitacion* sesion* clase clases jornada*
manual_syn guide guides manual* handbook* instructions documentation runbook* playbook* leitfaden* handbuch*
  anleitung* dokumentation* merkblatt* manuel* notice* mode_d_emploi guia guias manual manuales instrucciones
  documentacion
report_syn report* statement* briefing* summary summaries update* bericht* auswertung* protokoll* meldung* rapport*
  compte_rendu comptes_rendus bilan* synthese* note_de_synthese informe* reporte* memoria* resumen* acta actas
dashboard_syn dashboard* cockpit* scorecard* reporting tablero* cuadro_de_mando cuadros_de_mando panel paneles
  tableau_de_bord tableaux_de_bord
metric_syn figure figures metric* kpi kpis indicator* statistics stats kennzahl* kennziffer* zahlen statistik*
  chiffre* indicateur* statistique* indicador* cifra* metrica* estadistica*
goal_syn goal goals target* objective* quota* ziel ziele zielen vorgabe* quote objectif* cible* objetivo* meta metas
  cuota*
roadmap_syn plan plans roadmap* schedule* timetable* planung* terminplan* fahrplan* zeitplan* planning* calendrier*
  feuille_de_route planificacion* calendario* cronograma* hoja_de_ruta
rota_syn rota* roster* shift_plan* shift shifts dienstplan* schichtplan* einsatzplan* dienst dienste schicht schichten
  planning* roulement* horaires cuadrante* turno turnos horario*
meeting_syn meeting* conference* call calls gathering* besprechung* sitzung* konferenz* treffen termin reunion*
  seance* entretien* encuentro* junta* conferencia*
survey_syn survey* study studies poll* questionnaire* interviews umfrage* studie* befragung* fragebogen* erhebung*
  enquete* etude* sondage* encuesta* estudio* sondeo* cuestionario*
trial_syn test tests trial* experiment* pilot* versuch* test* erprobung* pilotprojekt* essai* experience_pilote
  ensayo* prueba* piloto*
software_syn software application* app apps program* system* platform* solution* tool* programm* anwendung* plattform*
  losung* werkzeug* logiciel* plateforme* outil* systeme* programa* aplicacion* plataforma* herramienta* sistema*
website_syn website* web_page* site_web site portal* webseite* internetauftritt* webauftritt* homepage* sitio*
  pagina_web pagina* portail*
machine_syn machine* equipment device* unit units apparatus maschine* gerat gerate geraten anlage anlagen
  betriebsmittel* equipement* appareil* installation* maquina* equipo equipos aparato* instalacion*
vehicle_syn vehicle* car cars truck* lorr* van vans fleet fahrzeug* wagen auto autos lkw pkw flotte* vehicule*
  voiture* camion* flotte vehiculo* coche* flota*
building_syn building* property properties premises house houses gebaude* haus hauser immobilie* objekt objekte
  batiment* immeuble* maison* edificio* inmueble* casa casas masia masias nave naves
dwelling_syn flat flats apartment* dwelling* home homes housing unit units wohnung* wohneinheit* eigenheim*
  einfamilienhaus* mehrfamilienhaus* haushalt* hausanlage* logement* appartement* habitation* foyer* vivienda* piso
  pisos hogar hogares
roof_syn roof* rooftop* dach dacher hausdach* dachflache* dachanlage* toit toits toiture* tejado* cubierta*
room_syn room rooms space* hall* raum raume saal sale zimmer salle* piece pieces chambre* espace* sala salas
  habitacion* espacio* aula aulas
service_user_syn patient* client clients resident* service_user* klient* bewohner* usager* beneficiaire* paciente*
  usuario* residente*
carer_syn nurse* carer* nursing_staff pfleger* pflegekraft* pflegekrafte* pflegende* infirmier* soignant* enfermer*
  cuidador* sanitari*
learner_syn pupil* student* learner* child children kid kids teenager* youngster* schuler* lernende* kind kinder
  kindern jugendlich* studierende* eleve* etudiant* enfant* jeune jeunes alumn* estudiante* nino* menor menores joven
  jovenes
tutor_syn teacher* instructor* tutor* trainer* lehrer* lehrkraft* lehrkrafte* dozent* enseignant* professeur*
  formateur* maestr* profesor* docente* formador*
peer_syn colleague* coworker* co_worker* peer* team_member* fellow kollege* kollegin* kolleg teammitglied* collegue*
  confrere* consoeur* coequipier* companer* colega*
trainee_syn apprentice* trainee* intern interns novice* newcomer* junior juniors starter* azubi* auszubildend*
  lehrling* praktikant* werkstudent* volontar* berufseinsteig* referendar* apprenti* stagiaire* alternant* debutant*
  aprendiz* becari* practicante* alumn*_en_practicas juniores
leader_syn manager* head heads boss supervisor* leader* director* leiter* leitung* chef* vorgesetzt* responsable*
  directeur* directrice* cadre cadres jefe* jefa* encargad* gerente* mando mandos
expert_syn expert* specialist* professional* fachkraft* fachkrafte* experte* expertin* spezialist* fachleute
  specialiste* especialista* experto* tecnicismo* jargon fachsprache
prize_syn award* prize* distinction* medal* preis auszeichnung* ehrung* medaille* prix recompense* premio* galardon*
  medalla*
funding_syn grant grants fund funds funding subsid* sponsorship forderung* fordermittel* zuschuss* zuschusse* mittel
  subvention* financement* aide aides bourse* subvencion* ayuda ayudas beca becas financiacion*
audience_syn follower* subscriber* reader* listener* audience* community fan fans abonne* abonnes lecteur* auditeur*
  public abonnent* leser* horer* publikum* suscriptor* lector* seguidor* oyente* publico
article_syn article* piece pieces story stories post posts blog* column* contribution* artikel* beitrag beitrage* text
  texte texten papier papiers texte* sujet sujets articulo* texto* nota notas
book_syn book books publication* title titles volume* item items buch bucher buchern titel band bande medien livre*
  ouvrage* titre* libro* titulo* publicacion* obra obras ejemplar*
picture_syn photo* picture* image* photograph* foto* bild bilder bildern aufnahme* cliche* fotografia* imagen* foto
video_syn film* video* clip* footage filme* reportage* pelicula* reportaje*
dish_syn meal* dish dishes plate plates cover covers portion* gericht gerichte gerichten speise speisen teller essen
  mahlzeit* plat plats repas assiette* couvert couverts plato platos comida* cubierto* racion*
guest_syn guest* diner* customer* patron* gast gaste gasten kunde kunden kundschaft client* clientele* convive* hote
  hotes cliente* comensal* huesped* publico
function_syn event* function* occasion* celebration* veranstaltung* feier feiern fest feste anlass anlasse evenement*
  fete fetes manifestation* evento* acto actos fiesta* celebracion*
travel_syn trip* travel* tour tours journey* excursion* reise reisen ausflug* fahrt fahrten touren voyage* sortie*
  viaje* salida* recorrido* ruta rutas
fair_syn trade_fair* fair fairs exhibition* show shows expo expos messe messen ausstellung* salon* foire* exposition*
  feria* exposicion*
talk_syn speech* talk talks lecture* presentation* address vortrag* rede reden prasentation* referat* conference*
  discours expose* intervention* charla* ponencia* conferencia* presentacion* discurso*
rule_syn law laws regulation* rule rules legislation standard* norm norms gesetz* vorschrift* regelung* normen
  richtlinie* loi lois regle* reglement* norme* ley leyes norma normas normativa* reglamento*
case_syn case cases matter matters file files dispute* caseload fall falle fallen akte akten streitigkeit* verfahren
  dossier* affaire* litige* cas contentieux caso casos expediente* asunto* litigio* pleito*
hearing_syn court* tribunal* hearing* trial* gericht* verhandlung* prozess* audience* proces juicio* vista vistas
  juzgado* audiencia*
audit_syn audit* inspection* check checks review* examination* prufung* kontrolle* inspektion* revision* uberprufung*
  controle* verification* auditoria* inspeccion* control controles comprobacion*
treatment_syn treatment* therap* care procedure* behandlung* therapie* versorgung* pflege soin soins traitement*
  prise_en_charge tratamiento* terapia* cuidado cuidados atencion
medicine_syn medication* drug drugs medicine* medikament* arznei* medicament* medicamento* farmaco*
operation_syn surgery surgeries operation operations eingriff* op chirurgie* intervention* operation* cirugia*
  operacion* intervencion*
wound_syn wound* injur* pressure_sore* ulcer* sore sores wunde wunden verletzung* dekubitus* plaie* blessure* escarre*
  herida* lesion* ulcera*
ward_syn ward* unit* department* station stationen abteilung* service* unite* planta* unidad* servicio*
practice_syn practice* surgery surgeries office offices firm firms praxis praxen kanzlei* buro buros buero* cabinet*
  bureau* etude etudes consulta* despacho* oficina* estudio* gabinete*
health_syn health* healthcare hospital* clinic* gesundheit* klinik* krankenhaus* sante clinique* sanidad sanitari*
  salud clinica* hospitalier*
library_syn library libraries bank_of collection* archive* bibliothek* sammlung* archiv* bibliotheque* fonds banque_de
  biblioteca* coleccion* archivo* catalogue* katalog* catalogo*
partner_syn member* partner* associate* shareholder* mitglied* gesellschafter* adherent* membre* associe* partenaire*
  socio socios asociad* miembro*
segment_syn segment* cluster* clustering category categories group groups gruppe gruppen kategorie* categorie* groupe*
  segmento* grupo* categoria*
rate_syn rate rates ratio* percentage share quote* raten anteil* satz taux part pourcentage tasa* tasas porcentaje*
  cuota
investment_syn investment* investition* spend budget budgets investissement* budget* achats_media inversion*
  presupuesto* etat etats medienetat* mediabudget*
pump_syn pump pumps pumpe* pompe* bomba bombas
currency_syn pound pounds sterling pfund livre_sterling livres libra libras
sheep_syn sheep ewe ewes brebis schaf* mouton* oveja*
"""
