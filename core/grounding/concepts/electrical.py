"""Things that electricians speak of."""

CONCEPTS = """
electrician* elektriker* elektroinstallateur* electricien* electricista* elektrofachkraft* elektroniker*
  elektromonteur*
electrical_installation* elektroinstallation* installation_electrique* installations_electrique*
  instalacion_electrica* instalaciones_electrica* instalaciones_electricas
wiring cabling verkabel* verdraht* cablage* cableado*
cable_laying kabel kabeln kabelverleg* cableado_estructurado tirage_de_cable
cable_tray* kabeltrass* kabelkanal* chemin_de_cable* chemins_de_cable* bandeja_de_cable* bandejas_de_cable* goulotte*
socket_outlet* steckdose* prise_de_courant prises_de_courant toma_de_corriente tomas_de_corriente enchufe*
light_switch* lichtschalter* interrupteur* interruptor*
beleuchtung* eclairage* iluminacion* alumbrado* leuchten leuchtmittel*
led_lighting led_beleuchtung eclairage_led iluminacion_led
street_lighting straßenbeleuchtung* strassenbeleuchtung* eclairage_public alumbrado_publico
emergency_lighting notbeleuchtung* sicherheitsbeleuchtung* eclairage_de_securite alumbrado_de_emergencia
switch_cabinet* control_cabinet* schaltschrank* armoire_electrique* armoires_electrique* armario_electrico*
  armarios_electrico* cuadro_electrico* cuadros_electrico* electrical_panel* tableau_electrique* tableaux_electrique*
  distribution_board* verteilerkast* unterverteil*
fuse fuses sicherungskast* schmelzsicherung* fusible*
circuit_breaker* leitungsschutzschalt* fi_schalter disjoncteur* disyuntor* magnetotermico*
electrical_grounding erdungs* potentialausgleich* mise_a_la_terre toma_de_tierra puesta_a_tierra earthing
lightning_protection blitzschutz* paratonnerre* pararrayo*
circuit_diagram* wiring_diagram* schaltplan* stromlaufplan* schema_electrique* schemas_electrique* esquema_electrico*
  esquemas_electrico*
voltage* spannungspruf* voltaje* hochspannung* high_voltage haute_tension alta_tension
low_voltage niederspannung* basse_tension baja_tension
medium_voltage mittelspannung* moyenne_tension media_tension
low_current schwachstrom* courants_faibles courant_faible corrientes_debiles
direct_current gleichstrom* courant_continu corriente_continua
alternating_current wechselstrom* courant_alternatif corriente_alterna
transformer_station* trafostation* poste_de_transformation postes_de_transformation centro_de_transformacion
  centros_de_transformacion
substation* umspannwerk* poste_source postes_source subestacion*
generator_set stromerzeuger* notstromaggregat* groupe_electrogene* groupes_electrogene* grupo_electrogeno*
  grupos_electrogeno* emergency_generator*
uninterruptible_power usv_anlage* onduleur* sistema_de_alimentacion_ininterrumpida
  sistemas_de_alimentacion_ininterrumpida
inverter* wechselrichter* inversor_fotovoltaico
battery batteries akku akkus batterie bateria baterias accumulateur*
photovoltaic_installation* photovoltaikanlag* photovoltaikmontag* installation_photovoltaique*
  installations_photovoltaique* instalacion_fotovoltaica* instalaciones_fotovoltaica* solaranlag* solarmontag*
solar_panel* solarmodul* panneau_solaire* panneaux_solaire* panneaux_solaires panel_solar* paneles_solar*
  paneles_solares placa_solar* placas_solar*
charging_station* charging_point* ladestation* ladesaule* wallbox* borne_de_recharge bornes_de_recharge
  punto_de_recarga puntos_de_recarga
smart_home domotique* domotic* gebaudeautomat* hausautomat* building_automation knx
electric_motor* elektromotor* moteur_electrique* moteurs_electrique* motor_electrico* motores_electrico*
speicherprogrammierbare_steuerung* speicherprogrammierbar* sps_steuer* automate_programmable* automates_programmable*
  automata_programable* automatas_programable* programmable_logic
sensor sensors sensoren sensorik* capteur* sensores
electrical_testing vde_pruf* elektroprufung* verification_electrique dguv habilitation_electrique
multimeter* multimetre* multimetro*
soldering loten lotkolb* lotarbeit* brasage* soudure_electronique soldadura_electronica
short_circuit* kurzschluß* kurzschluss* court_circuit* cortocircuito*
electronic_component* bauelement* elektronikbauteil* composant_electronique* composants_electronique*
  componente_electronico* componentes_electronico*
circuit_board* leiterplatt* platine platinen circuit_imprime* circuits_imprime* placa_de_circuito* placas_de_circuito*
overhead_line* freileitung* ligne_aerienne* lignes_aerienne* linea_aerea* lineas_aerea* powerline
power_grid stromnetz* reseau_electrique red_electrica electricity_grid
power_plant* power_station* kraftwerk* centrale_electrique* centrales_electrique* central_electrica
  centrales_electricas
nuclear_power atomkraft* kernkraft* nucleaire* nuclear_plant central_nuclear* centrales_nuclear*
wind_turbine* wind_farm* windkraft* windpark* windenergie* eolien* eolic* wind_power
meter_reading zahlerstand* zahlerables* releve_de_compteur compteur_electrique* compteurs_electrique*
  lectura_de_contadores smart_meter*
antenna_installation antennenbau* satellitenanlag* antenniste* antenista*
fibre_optic* fiber_optic* glasfaser* fibre_optique fibra_optica lichtwellenleit*
intercom intercoms sprechanlag* interphon* portero_automatico* porteros_automatico* videoportero*
three_phase triphase trifasic* drehstrom*
frequency_converter* frequenzumricht* variateur* variador* variable_frequency_drive*
electrical_transformer* transformator* trafo transformateur* transformador_electrico
battery_storage batteriespeich*
"""
