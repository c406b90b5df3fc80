"""Things that car mechanics, body shops and dealers speak of."""

CONCEPTS = """
repair_workshop* kfz_werkstatt autowerkstatt* garage_automobile taller_mecanico* talleres_mecanico* car_repair
  taller_de_automoviles talleres_de_automoviles
used_car* gebrauchtwagen* voiture_d_occasion voitures_d_occasion vehicule_d_occasion vehicules_d_occasion
  coche_de_segunda_mano coches_de_segunda_mano vehiculo_de_ocasion vehiculos_de_ocasion coche_de_ocasion
  coches_de_ocasion
neuwagen* vehicules_neufs coches_nuevos vehiculos_nuevos
motorcycle* motorrad* moto motos motociclet* zweiradmechan* motorbike*
bicycle* fahrrad* velo velos bicicleta* bike bikes radwerkstatt*
ebike* pedelec* velo_electrique velos_electriques
hybrid_vehicle* hybridfahrzeug* vehicule_hybride* vehicules_hybride* vehiculo_hibrido* vehiculos_hibrido*
engine_overhaul motoreninstandsetz* motorenbau* revision_moteur* revisions_moteur* refection_moteur
  reparacion_de_motores engine_repair*
diesel_engine* dieselmotor* moteur_diesel moteurs_diesel motor_diesel motores_diesel
clutch kupplung* embrayage* embragues
tyre tyres tire_service reifendienst* reifenwechsel* reifenservice* pneu pneus neumatico*
wheel_alignment achsvermess* geometrie_des_trains geometrie_des_roues alineacion_de_ruedas alineado_de_direccion
exhaust_system* auspuff* abgasanlag* pot_d_echappement echappement tubo_de_escape
emission_test* abgasuntersuch* controle_antipollution control_de_emisiones
vehicle_inspection* hauptuntersuch* tuv_abnahm* controle_technique inspeccion_tecnica_de_vehiculos itv roadworthiness
oil_change* olwechsel* vidange* cambio_de_aceite cambios_de_aceite
diagnostic_device* fahrzeugdiagnos* fehlerspeicher* diagnostic_automobile valise_de_diagnostic diagnosis_de_vehiculos
  vehicle_diagnos*
car_electrics fahrzeugelektr* autoelektr* electricite_automobile electricidad_del_automovil auto_electric*
car_paint* fahrzeuglackier* autolackier* peinture_automobile peintre_automobile peintres_automobile
  pintura_de_automoviles pintura_de_vehiculos
dent_repair* ausbeul* smart_repair debosselage* reparacion_de_abolladuras
windscreen* windshield* windschutzscheib* autoglas* pare_brise parabrisas
car_wash* autowasch* waschstraße* waschstrasse* waschanlage* lavage_auto lavage_automobile lavado_de_coches
  lavadero_de_coches
car_detail* fahrzeugaufbereit* autoaufbereit* preparation_esthetique_automobile
parts_warehouse teiledienst* magasinier_automobile magasiniers_automobile magasiniere_automobile
  magasinieres_automobile
breakdown_service pannenhilf* pannendienst* depannage_automobile asistencia_en_carretera roadside_assistance
  abschleppdienst* towing remorquage*
accident_repair* unfallinstandsetz* unfallreparatur* reparation_apres_accident reparacion_de_siniestros
vehicle_assessor* kfz_sachverstandig* expert_automobile experts_automobile perito_de_automoviles
  peritos_de_automoviles
test_drive* probefahrt* essai_routier* essais_routier* prueba_de_conduccion pruebas_de_conduccion
vehicle_registration* kfz_zulassung* fahrzeugzulass* immatriculation* matriculacion_de_vehiculos carte_grise
  cartes_grises
agricultural_machine_mechanic* landmaschinenmechan* mecanicien_agricole* mecaniciens_agricole* mecanicienne_agricole*
  mecaniciennes_agricole* mecanico_agricola* mecanicos_agricola*
truck_mechanic* nutzfahrzeug* poids_lourd poids_lourds vehiculo_industrial* vehiculos_industrial*
shock_absorber* stoßdampfer* stossdampfer* amortisseur* amortiguador*
service_interval* inspektionsintervall* servicebuch* carnet_d_entretien
service_advisor* serviceberat* receptionnaire_apres_vente receptionnaires_apres_vente asesor_de_servicio
  asesora_de_servicio asesores_de_servicio asesoras_de_servicio
passenger_car* motor_car* cars pkw autos voiture voitures coche coches personenkraftwagen*
car_dealer* car_dealership* autohaus* autohandl* autoverkauf* concession_automobile concesionario_de_coches
  concesionario_de_automoviles
"""
