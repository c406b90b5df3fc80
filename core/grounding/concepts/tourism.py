"""Things that travel agencies, guides and tourist boards speak of."""

CONCEPTS = """
tourist* turista turistas
traveller* traveler* reisende* reisegast* voyageur* viajero*
travel_agen* reiseburo* agence_de_voyage* agences_de_voyage* agencia_de_viajes agencias_de_viajes
tour_operator* reiseveranstalt* touroperator* voyagiste* turoperador* tour_operateur*
tour_guide* reiseleit* gastefuhr* stadtfuhr* fremdenfuhr* guide_touristique* guides_touristique* guide_conferencier*
  guides_conferencier* guia_turistic* guias_turistic* guias_de_turismo
guided_tour* visite_guidee* visites_guidee* visita_guiada* visitas_guiada* stadtfuhrung* museumsfuhrung*
tourist_office* tourist_information* touristinfo* office_de_tourisme offices_de_tourisme oficina_de_turismo
  oficinas_de_turismo tourist_board* tourismusverband* verkehrsamt
package_holiday* package_tour* pauschalreise* voyage_organise* voyages_organise* paquete_turistico*
  paquetes_turistico* viaje_organizado* viajes_organizado*
group_travel gruppenreise* busreise* voyage_de_groupe* voyages_de_groupe* voyages_en_autocar viaje_en_grupo
  viajes_en_grupo viaje_de_grupo viajes_de_grupo coach_tour*
study_trip* studienreise* voyage_d_etude* voyages_d_etude* viaje_de_estudios viajes_de_estudios
cruise* kreuzfahrt* croisiere* crucero*
long_haul fernreise* long_courrier
city_break* stadtereise* escapade_urbaine* escapades_urbaine* escapada_urbana* escapadas_urbana*
adventure_travel erlebnisreise* voyage_d_aventure voyages_d_aventure viaje_de_aventura viajes_de_aventura
  turismo_de_aventura
ecotouris* ecoturis* sustainable_tourism nachhaltiger_tourismus tourisme_durable turismo_sostenible okotouris*
rural_tourism agrotouris* landtouris* tourisme_rural turismo_rural agriturismo
cultural_tourism kulturtouris* tourisme_culturel turismo_cultural
animateur* entertainer_hotel gasteanimat* animador_turistic* animadora_turistic* animadores_turistic*
  animadoras_turistic* animateur_de_club animateurs_de_club holiday_rep*
itinerar* reiseroute* reiseverlauf*
flight_ticket* plane_ticket* flugticket* flugbuchung* billet_d_avion billets_d_avion billete_de_avion
  billetes_de_avion
global_distribution_system amadeus galileo_gds sabre_gds gds
travel_destination* tourist_destination* reiseziel* destino_turistico* destinos_turistico* urlaubsort*
sightsee* sehenswurdig* monuments_touristiques lugares_de_interes sitios_turisticos
beach beaches strande sandstrand* badestrand* playa playas
mountain* gebirge* montagne* montana*
hiking wandern wanderweg* wanderfuhr* wanderreise* randonne* senderismo trekking
mountain_guide* bergfuhrer* guide_de_haute_montagne guides_de_haute_montagne guide_de_montagne guides_de_montagne
  guia_de_montana guias_de_montana
ski skis skiing skigebiet* skischul* esqui esquiador* skilehr* moniteur_de_ski moniteurs_de_ski
ski_lift* skilift* seilbahn* remontee_mecanique* remontees_mecanique* telesiege* teleferico* remonte_mecanico
  cable_car*
diving_school* tauchschul* tauchlehr* plongee_sous_marine buceo scuba
theme_park* amusement_park* freizeitpark* parc_d_attractions parcs_d_attractions parc_a_theme parcs_a_theme
  parque_tematico* parques_tematico* parque_de_atracciones parques_de_atracciones
national_park* nationalpark* parc_nationa* parcs_nationa* parque_nacional* parques_nacional*
castle* schloßfuhr* schlossfuhr* burgen chateau chateaux castillo*
souvenir* recuerdos_turisticos reiseandenken*
passport* reisepass* reisepaß passeport* pasaporte*
currency_exchange geldwechsel* bureau_de_change cambio_de_divisas
car_rental autovermiet* mietwagen* location_de_voitures location_de_vehicules alquiler_de_coches alquiler_de_vehiculos
  rent_a_car car_hire
bike_rental* fahrradverleih* location_de_velos alquiler_de_bicicletas
audio_guide* audioguide* audioguia*
visitor_centre* visitor_center* besucherzentr* centre_d_accueil_des_visiteurs centres_d_accueil_des_visiteurs
  centro_de_visitantes centros_de_visitantes
"""
