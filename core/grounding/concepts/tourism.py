"""Things that travel agencies, guides and tourist boards speak of."""

CONCEPTS = """
tourist* turista turistas
traveller* traveler* reisende* reisegast* voyageur* viajero*
travel_agen* reiseburo* agence*_de_voyage* agencia*_de_viajes
tour_operator* reiseveranstalt* touroperator* voyagiste* turoperador* tour_operateur*
tour_guide* reiseleit* gastefuhr* stadtfuhr* fremdenfuhr* guide*_touristique* guide*_conferencier* guia*_turistic*
  guias_de_turismo
guided_tour* visite*_guidee* visita*_guiada* stadtfuhrung* museumsfuhrung*
tourist_office* tourist_information* touristinfo* office*_de_tourisme oficina*_de_turismo tourist_board*
  tourismusverband* verkehrsamt
package_holiday* package_tour* pauschalreise* voyage*_organise* paquete*_turistico* viaje*_organizado*
group_travel gruppenreise* busreise* voyage*_de_groupe* voyages_en_autocar viaje*_en_grupo viaje*_de_grupo coach_tour*
study_trip* studienreise* voyage*_d_etude* viaje*_de_estudios
cruise* kreuzfahrt* croisiere* crucero*
long_haul fernreise* long_courrier
city_break* stadtereise* escapade*_urbaine* escapada*_urbana*
adventure_travel erlebnisreise* voyage*_d_aventure viaje*_de_aventura turismo_de_aventura
ecotouris* ecoturis* sustainable_tourism nachhaltiger_tourismus tourisme_durable turismo_sostenible okotouris*
rural_tourism agrotouris* landtouris* tourisme_rural turismo_rural agriturismo
cultural_tourism kulturtouris* tourisme_culturel turismo_cultural
animateur* entertainer_hotel gasteanimat* animador*_turistic* animateur*_de_club holiday_rep*
itinerar* reiseroute* reiseverlauf*
flight_ticket* plane_ticket* flugticket* flugbuchung* billet*_d_avion billete*_de_avion billetes_de_avion
global_distribution_system amadeus galileo_gds sabre_gds gds
destination* reiseziel* destino*_turistico* urlaubsort*
sightsee* sehenswurdig* monuments_touristiques lugares_de_interes sitios_turisticos
beach beaches strand strande plage plages playa playas
mountain* gebirge* montagne* montana*
hiking wandern wanderweg* wanderfuhr* wanderreise* randonne* senderismo trekking
mountain_guide* bergfuhrer* guide*_de_haute_montagne guide*_de_montagne guia*_de_montana
ski skis skiing skigebiet* skischul* esqui esquiador* skilehr* moniteur*_de_ski
ski_lift* skilift* seilbahn* remontee*_mecanique* telesiege* teleferico* remonte_mecanico cable_car*
diving_school* tauchschul* tauchlehr* plongee_sous_marine buceo scuba
theme_park* amusement_park* freizeitpark* parc*_d_attractions parc*_a_theme parque*_tematico* parque*_de_atracciones
national_park* nationalpark* parc*_nationa* parque*_nacional*
castle* schloßfuhr* schlossfuhr* burgen chateau chateaux castillo*
souvenir* recuerdos_turisticos reiseandenken*
passport* reisepass* reisepaß passeport* pasaporte*
currency_exchange geldwechsel* bureau_de_change cambio_de_divisas
car_rental autovermiet* mietwagen* location_de_voitures location_de_vehicules alquiler_de_coches alquiler_de_vehiculos
  rent_a_car car_hire
bike_rental* fahrradverleih* location_de_velos alquiler_de_bicicletas
audio_guide* audioguide* audioguia*
visitor_centre* visitor_center* besucherzentr* centre*_d_accueil_des_visiteurs centro*_de_visitantes
"""
