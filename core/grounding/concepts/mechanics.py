"""Mechanical engineering and the metal trades."""

CONCEPTS = """
engineer engineers engineering ingenieur* ingenier*
mechanical_engineer* maschinenbauingenieur* genie_mecanique ingenieur_mecanique ingenieria_mecanica ingeniero_mecanico
  ingenieur_en_mecanique
mechanic mechanics mechanical mechanik mechaniker* mechanisch* mecanique* mecanicien* mecanico* mecanica
mechatronic* mechatronik* mecatroni*
industrial_mechanic* industriemechanik* mecanicien_industriel mecanico_industrial
precision_mechanic* feinwerkmechanik*
toolmak* werkzeugmach* werkzeugbau* outilleur* matricer* utillaj*
fitter* ajusteur* monteurs_industriels montador* ajustador* montajista*
construction_mechanic* konstruktionsmechanik*
turning zerspanung* torneado* tornero* drehmaschin* drehbank* tourneur* lathe* drehteil* usinage* mecanizado machining
  spanend* usineur*
milling frasen fraser* frasmaschin* fraisage* fraiseur* fresado*
grinding schleifen schleifmaschin* schleiferei* rectification_mecanique meulage* rectificado* esmeril*
cnc_program* cnc_programmier* programmation_cn programmation_cnc programacion_cnc
cutting_tool* schneidwerkzeug* outil_de_coupe outils_de_coupe herramienta_de_corte herramientas_de_corte
  zerspanungswerkzeug*
laser_cutting laserschneid* decoupe_laser corte_laser corte_por_laser
water_jet_cutting wasserstrahlschneid* decoupe_jet_d_eau corte_por_agua
sheet_metal blech bleche blechbearbeit* tole tolerie* chapa chapas chapist* blechverarbeit*
bending biegen biegetechnik* abkant* pliage* plegado*
stamping stanzwerkzeug* emboutiss* estampac* troquel* stanztechnik* stanzteil*
deep_drawing tiefzieh* embutic*
forging schmiede* forgeage* forja forjado*
foundry foundries giesserei* gießerei* fonderie* fundicion*
die_casting druckguss* moulage_sous_pression fundicion_a_presion druckgiess*
injection_mould* spritzguss* injection_plastique moldeo_por_inyeccion inyeccion_de_plastico spritzgiess* spritzgieß*
  injection_mold* moulage_par_injection inyeccion_de_plasticos
mould* formenbau* moulage moules molde moldes moldeo* mold molds molding gussform*
extrudier* extrudeu* extrus*
welding weld welds welder* schweiss* schweiß* soudage* soudeur* soudure* soudeuse* soldador* soldadura* geschweiss*
mig_mag_welding mag_schweiss* soudage_mig soldadura_mig
tig_welding wig_schweiss* wig_schweiß* soudage_tig soldadura_tig
arc_welding lichtbogenschweiss* soudage_a_l_arc soldadura_por_arco
riveting nieten nietverbind* rivetage* remachad*
surface_treatment* oberflachenbehandl* oberflachentechnik* traitement_de_surface traitements_de_surface
  tratamiento_superficial tratamiento_de_superficies surface_finish*
heat_treatment* warmebehandl* traitement_thermique tratamiento_termico harten harterei* hardening
galvan* verzink* electroplat* zingage*
corrosion* korrosion* anticorrosion rostschutz*
steel stahl stahle acier aciers acero aceros
stainless_steel edelstahl* acier_inoxydable inox acero_inoxidable
aluminium* aluminum* aluminio
copper kupfer* cuivre cobre
cast_iron gusseisen* fonte hierro_fundido
metal metals metall metalle metallverarbeit* metallbau* metallique* metaux metalico* metales metallisch* metalurgico
titanium titan titane titanio
alloy* legierung* alliage* aleacion*
plastic plastics kunststoff* plastique* plastico*
composite* verbundwerkstoff* materiaux_composites faserverbund* compuestos_de_fibra
carbon_fib* kohlefaser* fibre_de_carbone fibra_de_carbono
glass glas verre vidrio
ball_bearing* kugellager* walzlager* roulement_a_billes rodamiento* roulements
gear gears gearbox* getriebe* engrenag* engranaj* reducteur* reductor* zahnrad*
drive_shaft* antriebswelle* arbre_de_transmission eje_de_transmision
drive_technolog* antriebstechnik* antrieb antriebe entrainement_mecanique accionamiento* power_transmission
engine motor motoren moteur* motores engines
combustion_engine* verbrennungsmotor* moteur_thermique motor_de_combustion moteur_a_combustion
diesel*
turbine* turbina*
compressor* kompressor* compresseur* compresor* verdichter*
hydraulic* hydraulik* hydraulique* hidraulic* oleohidraulic*
pneumatic* pneumatik* pneumatique* neumatic*
vacuum vakuum* vide_industriel
pressure_vessel* druckbehalter* appareil_a_pression recipiente_a_presion equipos_a_presion appareils_a_pression
heat_exchanger* warmetauscher* warmeubertrager* echangeur_de_chaleur intercambiador_de_calor echangeurs_thermiques
  intercambiadores_de_calor
refrigeration kaltetechnik* froid_industriel refrigeracion* kaelte* frigoris*
ventilation* luftung* ventilacion* aeration
conveyor* forderband* fordertechnik* convoyeur* cinta_transportadora cintas_transportadoras transportador_de_banda
hoisting hebezeug* levage* elevacion_de_cargas anschlagmittel*
schmier* lubrifi* lubric* graissage* engras*
vibration* schwingung* vibrac*
stress_analysis festigkeitsberechn* calculo_estructural strength_calculation* resistance_des_materiaux
  resistencia_de_materiales
finite_element* fem finite_elemente elements_finis elementos_finitos fea
fluid_mechanics stromungsmechanik* mecanique_des_fluides mecanica_de_fluidos computational_fluid_dynamics cfd
  stromungssimul* stromungslehr*
machine_design mechanische_konstruktion conception_mecanique diseno_mecanico mechanical_design konstrukteur*
  bureau_d_etudes projeteur* disenador_mecanico design_engineer*
assembly_drawing* zusammenbauzeichn* baugruppenzeichn* plan_d_assemblage plano_de_conjunto plan_d_ensemble
bill_of_materials stuckliste* nomenclature_produit lista_de_materiales nomenclatures bom
prototyp* prototipo*
additive_manufacturing 3_d_print* impression_3_d impresion_3_d additive_fertig* fabrication_additive
  fabricacion_aditiva rapid_prototyping
tolerance tolerances toleranzen tolerances_dimensionnelles tolerancias_dimensionales
special_machine* sondermaschin* machine_speciale machines_speciales maquinaria_especial
machine_tool* werkzeugmaschin* machine_outil machines_outils maquina_herramienta maquinas_herramienta
agricultural_machin* landmaschin* machine_agricole machines_agricoles maquinaria_agricola
vehicle_engineer* fahrzeugtechnik* genie_automobile ingenieria_automotriz ingenieria_de_automocion
  automotive_engineer*
car_mechanic* kfz_mechatronik* kfz_mechanik* mecanicien_auto mecanicien_automobile mecanico_de_automoviles
  mecanico_automotriz vehicle_technician* automechanik* auto_mechanic*
car_body karosserie* carrosser* carrocer*
chassis fahrwerk* chasis
brake* bremse bremsen bremssystem* bremsanlag* freins freinag* frenos
electric_vehicle* elektrofahrzeug* elektroauto* vehicule_electrique vehicules_electriques vehiculo_electrico
  vehiculos_electricos elektromobil* electromobil* mobilite_electrique movilidad_electrica e_mobility
aircraft flugzeug* avion avions aeronave* aviones avionica avionics avionique
aircraft_maintenance flugzeugwart* maintenance_aeronautique mantenimiento_aeronautico mantenimiento_de_aeronaves
  fluggeratmechan*
"""
