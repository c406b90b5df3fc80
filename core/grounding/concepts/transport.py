"""Things that drivers, dispatchers, railways and public transport speak of."""

CONCEPTS = """
truck_driver* lorry_driver* lkw_fahrer* kraftfahr* berufskraftfahr* lastwagenfahr* chauffeur_routier*
  chauffeurs_routier* conducteur_routier* conducteurs_routier* conducteur_poids_lourd* conducteurs_poids_lourd*
  camioner* conductor_de_camion conductora_de_camion conductores_de_camion conductoras_de_camion hgv_driver*
delivery_driver* auslieferungsfahr* lieferfahr* chauffeur_livreur* chauffeurs_livreur* livreur* repartidor*
bus_driver* busfahr* conducteur_de_bus conducteurs_de_bus conducteur_de_car conducteurs_de_car conductor_de_autobus*
  conductora_de_autobus* conductores_de_autobus* conductoras_de_autobus* chauffeur_de_bus chauffeurs_de_bus
  coach_driver*
bus buses busse omnibus* autobus* autocar* linienbus*
taxi taxis taxifahr* taxist*
train_driver* lokfuhr* lokomotivfuhr* triebfahrzeugfuhr* conducteur_de_train conducteurs_de_train maquinista_de_tren
  maquinistas_de_tren
train_conductor* zugbegleit* controleur_sncf controleurs_sncf controleur_de_train controleurs_de_train revisor_de_tren
  revisora_de_tren revisores_de_tren revisoras_de_tren agent_de_bord agents_de_bord
trams tramway* straßenbahn* strassenbahn* stadtbahn* tranvia*
underground_railway untergrundbahn* linea_de_metro lineas_de_metro ligne_de_metro lignes_de_metro subway*
railway_station* bahnhof* gares gare_ferroviaire estacion_de_tren estaciones_de_tren train_station*
rail_freight schienenguter* guterzug* fret_ferroviaire transporte_ferroviario
locomotive* lokomotiv* triebwagen* locomotora*
shunting rangier* aiguilleur* maniobras_ferroviarias
signal_box stellwerk* poste_d_aiguillage fahrdienstleit*
public_transport nahverkehr* opnv personennahverkehr* transports_en_commun transport_public transporte_publico
  transports_publics local_transport
long_distance fernverkehr* fernfahr* longue_distance larga_distancia
local_delivery nahverkehrstour* verteilerverkehr* distribution_locale reparto_local
passenger* fahrgast* passagier* passager* pasajero*
ticket_sales fahrkarten* fahrschein* vente_de_billets venta_de_billetes ticketverkauf* billetterie* taquilla*
  ticket_office*
ticket_inspect* fahrkartenkontroll* fahrausweispruf* controle_des_titres_de_transport controle_des_billets
  control_de_billetes
driver_card fahrerkarte* carte_conducteur tarjeta_de_conductor
tachograph* fahrtenschreib* chronotachygraph* tacograf*
driving_time lenkzeit* lenk_und_ruhezeiten temps_de_conduite tiempo_de_conduccion tiempos_de_conduccion
professional_driver_cpc berufskraftfahrerqualifikat* fimo fco_conducteur certificado_de_aptitud_profesional
dangerous_goods_driver adr_schein certificat_adr carnet_adr
trailer trailers anhanger sattelzug* sattelaufl* auflieger remorque remorques semi_remorque remolque* semirremolque*
  gliederzug*
tanker_truck tanklastzug* tankwagen* camion_citerne* camions_citerne* camion_cisterna camiones_cisterna citerne
  cisterna cisternas
tipper kipper kippfahrzeug* camion_benne camions_benne volquete*
heavy_haulage schwertransport* schwerlast* convoi_exceptionnel* convois_exceptionnel* transporte_especial*
  transportes_especial*
refrigerated_transport kuhltransport* transport_frigorifique transporte_frigorifico
moving_company umzugsunternehm* umzugshelf* umzugsservice* demenageur* furniture_remov* removals_company
groupage sammelgut* sammelladung* grupaje
part_load teilladung* lots_partiels carga_parcial ltl
dispatch_planning tourenplan* tourendispo* planification_des_tournees planificacion_de_rutas route_planning
  fuhrparkdispo* affreteur* disponent* dispatcher* affretement* exploitant_transport
fleet_manage* fuhrparkmanag* fuhrparkleit* flottenmanag* gestion_de_flotte gestion_du_parc_automobile
  gestion_de_flotas
fuel_consumption kraftstoffverbrauch* spritverbrauch* consommation_de_carburant consumo_de_combustible
fuel_card* tankkarte* carte_carburant cartes_carburant tarjeta_de_combustible tarjetas_de_combustible
eco_driving spritspar* eco_conduite conduccion_eficiente
logbook* fahrtenbuch* carnet_de_bord cuaderno_de_bitacora
navigation_device* navigationsgerat* gps
road_traffic straßenverkehr* strassenverkehr* circulation_routiere trafico_rodado circulacion_vial
road_safety verkehrssicherheit* securite_routiere seguridad_vial
toll_road maut peage* peaje*
postal_service* postbote* posthalt* zusteller* postzustell* facteurs_postiers factrice cartero* briefzustell*
  mail_carrier*
school_bus* schulbus* car_scolaire transport_scolaire transporte_escolar schulertransport*
private_driver* privatchauffeur* chauffeur_prive vtc chofer_privado limousine*
cargaison* carga_general frachtgut*
full_load* ftl komplettladung* charge_complete carga_completa
"""
