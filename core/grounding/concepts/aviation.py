"""Things that airlines, airports and aircraft workshops speak of."""

CONCEPTS = """
helicopter* hubschraub*
pilotes_de_ligne flugzeugfuhr* verkehrspilot* pilote*_de_ligne piloto*_comercial* airline_pilot* commercial_pilot*
copilot* first_officer
flight_attendant* cabin_crew flugbegleit* kabinenpersonal* hotesse*_de_l_air steward stewards personnel_navigant pnc
  tripulante*_de_cabina azafata* stewardess*
purser* kabinenchef* chef*_de_cabine sobrecargo*
flight flights fluge flugbetrieb* vols_commerciaux vuelo vuelos flugverkehr*
ground_staff bodenpersonal* personnel_au_sol personal_de_tierra ground_handling bodenabfertig* assistance_en_escale
  asistencia_en_tierra handling_aeroportuario agent*_d_escale
boarding_gate boarding embarquement* embarque embarques einsteigevorgang*
baggage gepack gepackstuck* bagage* equipaje* luggage gepackabfertig*
air_traffic_control* flugsicher* fluglots* controle_aerien controleur*_aerien* control_aereo controlador*_aereo*
air_freight air_cargo luftfracht* fret_aerien carga_aerea
flight_plan* flugplan* plan*_de_vol plan*_de_vuelo
flight_hours flugstunde* heures_de_vol horas_de_vuelo
flight_school* flugschul* flight_instruct* fluglehr* ecole_de_pilotage instructeur*_de_vol escuela_de_vuelo
  instructor*_de_vuelo
flight_simulator* flugsimulator* simulateur*_de_vol simulador*_de_vuelo
airworthiness lufttuchtig* navigabilite* aeronavegabilidad
turbine_engine triebwerk* turboreacteur* reacteur*_d_avion jet_engine*
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
