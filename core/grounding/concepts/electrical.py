"""Things that electricians speak of."""

CONCEPTS = """
electrician* elektriker* elektroinstallateur* electricien* electricista* elektrofachkraft* elektroniker*
  elektromonteur*
electrical_installation* elektroinstallation* installation*_electrique* instalacion*_electrica*
  instalaciones_electricas
wiring cabling verkabel* verdraht* cablage* cableado*
cable_laying kabel kabeln kabelverleg* cableado_estructurado tirage_de_cable
cable_tray* kabeltrass* kabelkanal* chemin*_de_cable* bandeja*_de_cable* goulotte*
socket_outlet* steckdose* prise*_de_courant toma*_de_corriente enchufe*
light_switch* lichtschalter* interrupteur* interruptor*
beleuchtung* eclairage* iluminacion* alumbrado* leuchten leuchtmittel*
led_lighting led_beleuchtung eclairage_led iluminacion_led
street_lighting straßenbeleuchtung* strassenbeleuchtung* eclairage_public alumbrado_publico
emergency_lighting notbeleuchtung* sicherheitsbeleuchtung* eclairage_de_securite alumbrado_de_emergencia
switch_cabinet* control_cabinet* schaltschrank* armoire*_electrique* armario*_electrico* cuadro*_electrico*
  electrical_panel* tableau*_electrique* distribution_board* verteilerkast* unterverteil*
fuse fuses sicherungskast* schmelzsicherung* fusible*
circuit_breaker* leitungsschutzschalt* fi_schalter disjoncteur* disyuntor* magnetotermico*
electrical_grounding erdungs* potentialausgleich* mise_a_la_terre toma_de_tierra puesta_a_tierra earthing
lightning_protection blitzschutz* paratonnerre* pararrayo*
circuit_diagram* wiring_diagram* schaltplan* stromlaufplan* schema*_electrique* esquema*_electrico*
voltage* spannungspruf* voltaje* hochspannung* high_voltage haute_tension alta_tension
low_voltage niederspannung* basse_tension baja_tension
medium_voltage mittelspannung* moyenne_tension media_tension
low_current schwachstrom* courants_faibles courant_faible corrientes_debiles
direct_current gleichstrom* courant_continu corriente_continua
alternating_current wechselstrom* courant_alternatif corriente_alterna
transformer_station* trafostation* poste*_de_transformation centro*_de_transformacion
substation* umspannwerk* poste*_source subestacion*
generator_set stromerzeuger* notstromaggregat* groupe*_electrogene* grupo*_electrogeno* emergency_generator*
uninterruptible_power usv_anlage* onduleur* sistema*_de_alimentacion_ininterrumpida
inverter* wechselrichter* inversor_fotovoltaico
battery batteries akku akkus batterie bateria baterias accumulateur*
photovoltaic_installation* photovoltaikanlag* photovoltaikmontag* installation*_photovoltaique*
  instalacion*_fotovoltaica* solaranlag* solarmontag*
solar_panel* solarmodul* panneau*_solaire* panneaux_solaires panel*_solar* paneles_solares placa*_solar*
charging_station* charging_point* ladestation* ladesaule* wallbox* borne*_de_recharge punto*_de_recarga
smart_home domotique* domotic* gebaudeautomat* hausautomat* building_automation knx
electric_motor* elektromotor* moteur*_electrique* motor*_electrico*
speicherprogrammierbare_steuerung* speicherprogrammierbar* sps_steuer* automate*_programmable* automata*_programable*
  programmable_logic
sensor sensors sensoren sensorik* capteur* sensores
electrical_testing vde_pruf* elektroprufung* verification_electrique dguv habilitation_electrique
multimeter* multimetre* multimetro*
soldering loten lotkolb* lotarbeit* brasage* soudure_electronique soldadura_electronica
short_circuit* kurzschluß* kurzschluss* court_circuit* cortocircuito*
electronic_component* bauelement* elektronikbauteil* composant*_electronique* componente*_electronico*
circuit_board* leiterplatt* platine platinen circuit*_imprime* placa*_de_circuito*
overhead_line* freileitung* ligne*_aerienne* linea*_aerea* powerline
power_grid stromnetz* reseau_electrique red_electrica electricity_grid
power_plant* power_station* kraftwerk* centrale*_electrique* central_electrica centrales_electricas
nuclear_power atomkraft* kernkraft* nucleaire* nuclear_plant central*_nuclear*
wind_turbine* wind_farm* windkraft* windpark* windenergie* eolien* eolic* wind_power
meter_reading zahlerstand* zahlerables* releve_de_compteur compteur*_electrique* lectura_de_contadores smart_meter*
antenna_installation antennenbau* satellitenanlag* antenniste* antenista*
fibre_optic* fiber_optic* glasfaser* fibre_optique fibra_optica lichtwellenleit*
intercom intercoms sprechanlag* interphon* portero*_automatico* videoportero*
three_phase triphase trifasic* drehstrom*
frequency_converter* frequenzumricht* variateur* variador* variable_frequency_drive*
electrical_transformer* transformator* trafo transformateur* transformador_electrico
battery_storage batteriespeich*
"""
