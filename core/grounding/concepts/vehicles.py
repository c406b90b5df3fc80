"""Things that car mechanics, body shops and dealers speak of."""

CONCEPTS = """
repair_workshop* kfz_werkstatt autowerkstatt* garage_automobile taller*_mecanico* car_repair taller*_de_automoviles
used_car* gebrauchtwagen* voiture*_d_occasion vehicule*_d_occasion coche*_de_segunda_mano vehiculo*_de_ocasion
  coche*_de_ocasion
neuwagen* vehicules_neufs coches_nuevos vehiculos_nuevos
motorcycle* motorrad* moto motos motociclet* zweiradmechan* motorbike*
bicycle* fahrrad* velo velos bicicleta* bike bikes radwerkstatt*
ebike* pedelec* velo_electrique velos_electriques
hybrid_vehicle* hybridfahrzeug* vehicule*_hybride* vehiculo*_hibrido*
engine_overhaul motoreninstandsetz* motorenbau* revision*_moteur* refection_moteur reparacion_de_motores
  engine_repair*
diesel_engine* dieselmotor* moteur*_diesel motor*_diesel
clutch kupplung* embrayage* embragues
tyre tyres tire_service reifendienst* reifenwechsel* reifenservice* pneu pneus neumatico*
wheel_alignment achsvermess* geometrie_des_trains geometrie_des_roues alineacion_de_ruedas alineado_de_direccion
exhaust_system* auspuff* abgasanlag* pot_d_echappement echappement tubo_de_escape
emission_test* abgasuntersuch* controle_antipollution control_de_emisiones
vehicle_inspection* hauptuntersuch* tuv_abnahm* controle_technique inspeccion_tecnica_de_vehiculos itv roadworthiness
oil_change* olwechsel* vidange* cambio*_de_aceite
diagnostic_device* fahrzeugdiagnos* fehlerspeicher* diagnostic_automobile valise_de_diagnostic diagnosis_de_vehiculos
  vehicle_diagnos*
car_electrics fahrzeugelektr* autoelektr* electricite_automobile electricidad_del_automovil auto_electric*
car_paint* fahrzeuglackier* autolackier* peinture_automobile peintre*_automobile pintura_de_automoviles
  pintura_de_vehiculos
dent_repair* ausbeul* smart_repair debosselage* reparacion_de_abolladuras
windscreen* windshield* windschutzscheib* autoglas* pare_brise parabrisas
car_wash* autowasch* waschstraße* waschstrasse* waschanlage* lavage_auto lavage_automobile lavado_de_coches
  lavadero_de_coches
car_detail* fahrzeugaufbereit* autoaufbereit* preparation_esthetique_automobile
parts_warehouse teiledienst* magasinier*_automobile
breakdown_service pannenhilf* pannendienst* depannage_automobile asistencia_en_carretera roadside_assistance
  abschleppdienst* towing remorquage*
accident_repair* unfallinstandsetz* unfallreparatur* reparation_apres_accident reparacion_de_siniestros
vehicle_assessor* kfz_sachverstandig* expert*_automobile perito*_de_automoviles
test_drive* probefahrt* essai*_routier* prueba*_de_conduccion
vehicle_registration* kfz_zulassung* fahrzeugzulass* immatriculation* matriculacion_de_vehiculos carte_grise
  cartes_grises
agricultural_machine_mechanic* landmaschinenmechan* mecanicien*_agricole* mecanico*_agricola*
truck_mechanic* nutzfahrzeug* poids_lourd poids_lourds vehiculo*_industrial*
shock_absorber* stoßdampfer* stossdampfer* amortisseur* amortiguador*
service_interval* inspektionsintervall* servicebuch* carnet_d_entretien
service_advisor* serviceberat* receptionnaire*_apres_vente asesor*_de_servicio
car cars pkw autos voiture voitures coche coches personenkraftwagen*
car_dealer* car_dealership* autohaus* autohandl* autoverkauf* concession_automobile concesionario_de_coches
  concesionario_de_automoviles
"""
