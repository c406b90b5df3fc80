"""General nouns of work: meetings, targets, papers, money, people, places."""

CONCEPTS = """
meeting* besprechung* sitzung* reunion* junta juntas
seminar* seminair*
deadline* frist fristen fristgerecht* abgabefrist* termintreu* date_limite dates_limites echeance* fecha_limite
  fechas_limite fecha_tope plazo plazos
appointment* termin termine terminen terminvereinbarung* rendez_vous cita citas
target* goal goals ziele zielen zielsetz* zielvorgab* zielwert* zielerreich* objecti* objetivo* meta_de_ventas
milestone* meilenstein* jalon jalons hito hitos
shifts shift schicht schichten schichtdienst* schichtarbeit* schichtbetrieb* turno turnos travail_poste
  travail_en_equipes
roster* rota rotas dienstplan* schichtplan* personaleinsatzplan* cuadrante* tableau_de_service planning_des_equipes
budget* presupuest* haushaltsplan* etatplan*
cost costs costing kosten* cout couts couteu* coste costes costo costos
price prices priced pricing preis preise preisen preisbild* preisgestalt* preislist* prix precio precios
value values wert werte valeur* valor valores
amount* betrag betrage betrags montant* importe importes
quantit* menge mengen cantidad*
surplus* uberschuss* excedent* superavit*
deficit* fehlbetrag* defizit*
shortage* engpass* penurie* escasez desabastec* rupture_de_stock fachkraftemangel* personalmangel*
sequence* reihenfolge* secuencia*
task tasks aufgabe* tache taches tarea tareas
duty duties pflicht pflichten obligation* obligacion*
responsib* verantwort* responsab* zustandig* encargado encargada encargados encargadas
role roles rolle rollen papel_de rol
job_description stellenbeschreib* fiche_de_poste fiches_de_poste descripcion_de_puesto*
workplace* arbeitsplatz* poste_de_travail postes_de_travail puesto_de_trabajo puestos_de_trabajo workstation*
task_force taskforce
working_group* arbeitsgrupp* groupe_de_travail groupes_de_travail grupo_de_trabajo grupos_de_trabajo
committee* gremium gremien ausschuss ausschusse comite comites comision_de
board_of_directors supervisory_board aufsichtsrat* conseil_d_administration consejo_de_administracion verwaltungsrat*
management_board vorstand* comite_de_direction comite_executif comite_de_direccion comite_ejecutivo geschaftsleitung*
  executive_committee
managing_director* geschaftsfuhr* directeur_general directrice_generale director_general directora_general ceo pdg
department* abteilung* departement* departamento* fachbereich* sachgebiet*
branch branches filiale* zweigstell* niederlassung* succursale* sucursal*
headquarter* hauptsitz* zentrale hauptverwalt* siege_social sede_central sede_social casa_matriz
subsidiar* tochtergesellschaft* tochterunternehm* filial filiales
company companies unternehmen* entreprise* empresa* firma firmen firmeneigen* firm firms societe societes
small_business* sme smes kmu mittelstand* pme pyme pymes
corporation* konzern* corporativo groupe_international multinational*
start_up* startup* jeune_pousse* existenzgrund*
association* verband verbande verbands verein vereine vereins asociacion*
foundation* stiftung* fondation* fundacion*
cooperative* genossenschaft* cooperativa*
franchis* franquici*
partner partners partnership* partnerschaft* partenair* partenariat* socio socios alianza*
  colaboracion_publico_privada
stakeholder* interessengrupp* anspruchsgrupp* parties_prenantes partie_prenante partes_interesadas parte_interesada
  grupos_de_interes
shareholder* aktionar* actionnair* accionista*
investor* anleger* investisseur* inversor*
employer* arbeitgeber* employeur* empleador* patronal patronale
employee* staff beschaftigte* angestellte* mitarbeiter* mitarbeitend* belegschaft* personal personals salarie salaries
  salariee* collaborateur* empleado* empleada* effectifs plantilla workforce personnel trabajador* arbeitnehmer*
  worker*
colleague* kolleg* collegue* companer* coworker*
team teams teammate* equipe equipes equipo equipos mannschaft* squad squads
superior vorgesetzt* superieur_hierarchique hierarchie* jefe jefa jefes jefatura* boss n_1
subordinate* unterstellte* subordinado*
trainee* apprentic* auszubildend* azubi azubis lehrling* apprenti apprentie* apprentis apprentissage* lehrstell*
  aprendiz aprendices
intern interns internship* praktik* stagiaire* becario* becaria* pasante* pasantia* practicante* practicas
volunteer* ehrenamt* benevol* voluntari* freiwillig*
freelanc* freiberuf* autonomo autonoma autonomos independant*_en selbststandig* selbstandig* self_employed
customer* client clients cliente clientes clientele clienta kunde kunden kundin* kundschaft* mandant* clientela
supplier* lieferant* zulieferer* fournisseur* proveedor* vendor vendors
competitor* mitbewerb* wettbewerber* konkurrent* competidor* concurrents
competition wettbewerb* concurrence competencia_de_mercado
contractor* auftragnehm* prestataire* contratista*
auftraggeb* donneur_d_ordre maitre_d_ouvrage maitrise_d_ouvrage comitente* bauherr* promotor_de_obra
  client_s_representative
user users usuario* utilisateur* utilisatrice* benutzer* anwender* nutzer*
citizen* burger burgerin* citoyen* ciudadan*
newcomer* new_starter* new_hire* neue_mitarbeit* neuzugang* nouveaux_arrivants nouveaux_collaborateurs
  nuevas_incorporaciones
person persons menschen mensch
woman women frau frauen femme femmes mujer mujeres
men manner mann hommes homme hombre hombres
young_people jeunes jovenes youth jugend*
foreigner* auslander* etranger etrangers extranjer*
method* metodo* vorgehensweise*
process processes prozess* processus proceso procesos ablauf ablaufe ablaufen geschaftsprozess*
procedure* verfahren* procedimient* arbeitsanweisung* sop sops mode_operatoire modes_operatoires
guideline* richtlini* leitlini* leitfad* lignes_directrices directric*
rule rules regel regeln regelung* regle regles regla reglas
standard standards norm normen normes normas normas_iso
handbook* handbuch* manuel_d_utilisation manual_de_usuario manuales bedienungsanleit* user_manual* user_guide*
checklist* prufliste* liste_de_controle listes_de_controle lista_de_verificacion listas_de_verificacion
  lista_de_control listas_de_control
list lists liste listes lista listas listado*
formular* formulaire* filled_in_form* application_form*
template* vorlage* gabarit* plantilla_de plantillas modele_de_document
certific* zertifi* bescheinig* attestation*
protocol* protokoll*
meeting_minutes minute_taking niederschrift* sitzungsprotokoll* compte_rendu comptes_rendus proces_verb* acta actas
  protokollfuhr*
letter letters briefe briefen anschreib* lettre lettres courrier courriers carta cartas
email* e_mail* courriel* correo_electronico correos_electronicos mailbox*
postal briefpost* correo_postal
dossier dossiers akte akten aktenzeich* expediente* case_file*
archiv* filing ablage aktenablage* classement archivos_historicos
signpost wegweis* signaletique*
invitation* einladung* invitacion*
question* frage fragen preguntas
problem*
cause causes ursache* causa causas root_cause*
consequence* consecuencia*
result* ergebnis*
success succes exito* reussite* successful* successes erfolg erfolge erfolgen erfolgs erfolgreich*
failure* misserfolg* echec* fracaso*
erfahrung* experienc*
skill skills fahigkeit* fertigkeit* competence competences habilidad* destreza* kompetenz* competencia*
advantage* vorteil* avantage* ventaja*
disadvantage* nachteil* inconvenient* desventaja*
opportunit* chance chancen oportunidad*
challenge* herausforder* defi defis reto retos desafio*
needs need besoin* bedarf* necesidad*
requirement* anforderung* exigence* requisito*
wish wunsch* souhait* deseo*
feedback* ruckmeldung* retour_d_experience retours_clients retroaliment*
satisfaction zufriedenheit* satisfacc* satisfied zufrieden satisfait*
dissatisfaction unzufrieden* insatisf*
trust vertrauen* confiance* confianza*
quality_circle qualitatszirkel* cercle_de_qualite circulo_de_calidad
risk risks risik* risque* riesgo*
crisis crises krise* crise crisis_de
emergenc* notfall* urgence* urgencia*
accident* unfall*
incident* vorfall*
damage damages damaged schaden* beschadig* dommage* degat* dano danos
theft* diebstahl* vol_a_l_etalage robo robos hurto*
safety_at_work occupational_safety arbeitssicherheit* arbeitsschutz* securite_au_travail seguridad_laboral
  seguridad_en_el_trabajo prevencion_de_riesgos_laborales prl hygiene_et_securite hse health_and_safety
  sante_et_securite
safety security sicherheit* securite seguridad
equipment* ausrust* ausstatt* equipement* equipamiento*
tool tools werkzeug* outil outils outillage herramient*
device* gerat gerate geraten appareil* dispositiv* aparato*
machine* maschine* maquina maquinas maquinaria*
material materials werkstoff* materiau* materiales materiel_de
raw_material* rohstoff* matiere_premiere matieres_premieres materia_prima materias_primas
spare_part* ersatzteil* piece_detachee pieces_detachees piece_de_rechange pieces_de_rechange repuesto* recambio*
component* bauteil* bestandteil* composant*
goods ware waren marchandise* mercancia* mercaderia*
product products produkt produkte produkten produkts produit produits producto productos
services service dienstleist* prestation prestations servicio servicios
quotation* quote quotes angebot angebote angeboten angebots* kostenvoranschl* devis cotiza* oferta ofertas offre
  offres presupuesto_para
demand nachfrage* demande_client demanda
supply_chain* lieferkette* chaine_d_approvisionnement chaine_logistique cadena_de_suministro supply_chains
stock_take stocktak* inventur* bestandsaufnahm* inventaire* inventario* inventor*
vehicle* fahrzeug* vehicule* vehiculo*
building* gebaude* batiment* edificio*
room rooms raum raume raumen salle salles sala salas zimmer
floor_area flache flachen quadratmet* surface_de superficie* square_met*
site_visit* ortstermin* visite_de_site visites_de_site visita_de_obra
region* gebiet gebiete territoire territorio*
city cities stadt stadte ville villes ciudad ciudades
village* dorf dorfer pueblo pueblos
gemeinde* kommun* commune communes municip* ayuntamiento* mairie*
world_wide worldwide weltweit* mondial* mundial* a_l_echelle_mondiale
abroad ausland* a_l_etranger extranjero
rural landlich* rurales ruraux
urban stadtisch* urbain* urbano urbana urbanos urbanas
language* sprach* langue langues idioma idiomas
mother_tongue muttersprach* langue_maternelle lengua_materna native_language native_speaker*
driving_licen* fuhrerschein* permis_de_conduire permis_b carnet_de_conducir permiso_de_conducir licencia_de_conducir
  fahrerlaubnis* driver_s_licen*
reference_letter arbeitszeugnis* zwischenzeugnis* letter_of_reference certificat_de_travail carta_de_recomendacion
diploma* diplom diplome diplomes
exam exams examination* prufungen prufungsvor* examen examens examenes klausur*
notendurchschnitt* abschlussnote* note_finale nota_media gpa grade_point_average
leisure freizeit* loisir* ocio
hobby hobbies hobbys aficion*
idea ideas idee ideen idees
strateg* estrateg*
policies policy politique_interne politica_interna
corporate_culture company_culture unternehmenskultur* culture_d_entreprise cultura_empresarial cultura_corporativa
vielfalt* diversit* diversidad*
sustainab* nachhaltig* durabilit* developpement_durable sostenib* sustentab*
efficien* effizien* efficac* eficien* eficacia
produktivitat* productivit* productividad*
workload* arbeitslast* auslastung* arbeitsbelastung* charge_de_travail carga_de_trabajo
capacity capacities kapazitat* capacite capacites capacidad_de_produccion
performance* leistung* rendimiento* desempeno
speed geschwindigkeit* vitesse* velocidad*
accuracy genauigkeit* exactitud* prazision* precis* accurat*
reliab* zuverlassig* fiabilit* fiabilidad*
availab* verfugbark* disponib*
transparen*
confidential* vertraulich* confidencial*
flexib*
creativ* kreativ* creatif*
independen* eigenstandig* autonome_ment autonomie autonomia
punctual* punktlich* puntual* ponctualite
concept concepts konzept* concepto*
contact contacts contacted contacting kontakt* contacter contacto* ansprechpartner*
overview* uberblick* ubersicht* vue_d_ensemble panoramica
interdisciplin* fachubergreif* pluridisciplin* multidisciplin* interdisziplin* bereichsubergreif* transversal*
  cross_functional
focus focuses focused schwerpunkt* fokus* focalis* enfocad*
potential potentials potenzial* potentiel* potencial*
impact impacts auswirkung* impacto* repercusion*
approach approaches ansatz ansatze approche approches enfoque*
scope umfang perimetre perimetres alcance
level levels niveau niveaus niveaux nivel niveles stufe stufen
bereich bereiche bereichs domaine domaines ambito* areas_of_work
basis grundlage* bases_de
example* beispiel* exemple* ejemplo*
variety abwechslung* variete variedad
complex* komplex* complej*
professionalism professionalitat* professionnalisme profesionalidad
motivation_letter cover_letter* lettre_de_motivation carta_de_motivacion motivationsschreib* carta_de_presentacion
curriculum_vitae lebenslauf* hoja_de_vida resume_cv
stress_resist* belastbar* resistance_au_stress resistencia_al_estres stressresist* resilien*
teamwork* team_work teamarbeit* travail_d_equipe travail_en_equipe trabajo_en_equipo teamfahig* esprit_d_equipe
  team_player*
communication_skill* kommunikationsfahig* kommunikationsstark* aptitudes_de_communication habilidades_de_comunicacion
eigeninitiativ* self_starter* force_de_proposition
conscientious* gewissenhaft* consciencieu* concienzud*
careful sorgfalt* soigneux cuidados* minutie*
organisational_skill* organisationstalent* sens_de_l_organisation capacidad_de_organizacion organisationsfahig*
leadership_skill* fuhrungsstark* fuhrungskompetenz* capacites_de_leadership capacidad_de_liderazgo
empath* einfuhlungsvermog* einfuhlsam*
intercultural* interkulturell* interculturel*
international* internacional*
local locals lokal* locales ortlich* vor_ort
regional* regionaux
external extern externe externen externer externes externo externa externos
internal interne internen interner internes interno interna internos
track_record* erfolgsbilanz* trayectoria_probada
technical technisch* technique techniques tecnico tecnica tecnicas
technology technologie* tecnologia* technologisch* tecnologic* technologique*
expert experts experte experten expertin experto experta expertos expertas specialist* spezialist* especialista*
resource resources ressource ressourcen ressources recurso recursos
know_how savoir_faire fachwissen* expertise expertises expert_knowledge saber_hacer
best_practice* bewahrte_verfahren bonne_pratique bonnes_pratiques buena_practica buenas_practicas
project projects projekt* projet projets proyecto*
project_team* projektteam* equipe_projet equipe_de_projet equipo_de_proyecto projektmitarbeit* membre_d_equipe_projet
profession professions beruf berufe beruflich* metier metiers profesion* professionnel*
employment beschaftigung* emploi emplois empleo empleos
job_title position positions stelle poste postes puesto puestos planstelle*
career karriere* carriere trayectoria
industry industries branche branchen industrie industriel* industria industrias industrial sector secteur secteurs
  sektor sektoren sectores
average averages durchschnitt* moyenne promedio media_aritmetica mittelwert*
percentage* prozentsatz* prozentual* pourcentage* porcentaj*
study studies studie studien etude etudes estudio estudios
model models modell modelle modellen modele modeles modelo modelos modellier* modelis* modeliz* modelling modeling
  modelado
error errors fehler fehlern erreur erreurs errores
massnahme* maßnahme* mesures_prises medidas_adoptadas
proof_of_compliance nachweisfuhrung* nachweis nachweise
quality qualities qualitat* qualite qualites calidad*
problem_solving problemlos* problemloesung* resolution_de_problemes resolucion_de_problemas
action_plan* massnahmenplan* maßnahmenplan* plan_d_action plans_d_action plan_de_accion planes_de_accion
  plan_d_actions
calls anrufe anruf anrufen appels appel_telephonique appels_telephoniques appels_entrants llamadas llamada telefonat*
reminder reminders erinnerung* rappel rappels recordatorio*
office offices buro buros bureau bureaux oficina oficinas
production productions fertigung* fabrication fabrications fabricacion* manufactur* produccion produktion* herstell*
  hergestell* fabriquer fabrique fabriques
"""
