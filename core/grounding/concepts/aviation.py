"""Things that airlines, airports and aircraft workshops speak of."""

CONCEPTS = """
helicopter* hubschraub*
pilotes_de_ligne flugzeugfuhr* verkehrspilot* pilote_de_ligne piloto_comercial* pilotos_comercial* airline_pilot*
  commercial_pilot*
copilot* first_officer
flight_attendant* cabin_crew flugbegleit* kabinenpersonal* hotesse_de_l_air hotesses_de_l_air steward stewards
  personnel_navigant pnc tripulante_de_cabina tripulantes_de_cabina azafata* stewardess*
purser* kabinenchef* chef_de_cabine chefs_de_cabine sobrecargo*
flight flights fluge flugbetrieb* vols_commerciaux vuelo vuelos flugverkehr*
ground_staff bodenpersonal* personnel_au_sol personal_de_tierra ground_handling bodenabfertig* assistance_en_escale
  asistencia_en_tierra handling_aeroportuario agent_d_escale agents_d_escale
boarding_gate boarding embarquement* einsteigevorgang*
baggage gepack gepackstuck* bagage* equipaje* luggage gepackabfertig*
air_traffic_control* flugsicher* fluglots* controle_aerien controleur_aerien* controleurs_aerien* control_aereo
  controlador_aereo* controladora_aereo* controladores_aereo* controladoras_aereo*
air_freight air_cargo luftfracht* fret_aerien carga_aerea
flight_plan* flugplan* plan_de_vol plans_de_vol plan_de_vuelo planes_de_vuelo
flight_hours flugstunde* heures_de_vol horas_de_vuelo
flight_school* flugschul* flight_instruct* fluglehr* ecole_de_pilotage instructeur_de_vol instructeurs_de_vol
  escuela_de_vuelo instructor_de_vuelo instructora_de_vuelo instructores_de_vuelo instructoras_de_vuelo
flight_simulator* flugsimulator* simulateur_de_vol simulateurs_de_vol simulador_de_vuelo simuladores_de_vuelo
airworthiness lufttuchtig* navigabilite* aeronavegabilidad
turbine_engine triebwerk* turboreacteur* reacteur_d_avion reacteurs_d_avion jet_engine*
avionic* avionik* avioniq*
satellit*
drone drones drohne drohnen uav unbemannt*
aviation_security luftsicherheit* surete_aeroportuaire seguridad_aeroportuaria passagierkontroll* fluggastkontroll*
airport_apron vorfeldkontroll* tarmac piste_aeroportuaire
aircraft_deicing enteisung* degivrage* deshielo
runway* landebahn* startbahn* piste_d_atterrissage pista_de_aterrizaje
betankung* avitaillement* repostaje*
glider segelflug* planeur* vuelo_sin_motor
parachut* fallschirm* paracaid*
"""
