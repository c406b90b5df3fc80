"""Chemical and process engineering."""

CONCEPTS = """
chemical_engineer* chemieingenieur* genie_chimique ingenieur_chimiste ingenieria_quimica ingeniero_quimico
process_technology verfahrenstechnik* genie_des_procedes ingenieria_de_procesos procesos_quimicos
chemical_plant_operator chemikant* operateur_chimie operador_de_planta_quimica produktionsfachkraft_chemie
chemical_plant* chemieanlag* usine_chimique usines_chimiques planta_quimica plantas_quimicas chemiewerk*
chemical_process* chemischer_prozess procede_chimique procedes_chimiques proceso_quimico
chemical_reaction* chemische_reaktion reaction_chimique reacciones_quimicas
reactor* reaktor* reacteur* ruhrkessel
bioreactor* bioreaktor* bioreacteur* biorreactor*
distillation* destillier* destillat* destilac* rektifikation*
extraction extraktion*
filtration* filtrier* filtrac*
drying trocknung* sechage* secado
evaporation* verdampf* evaporac* eindampf*
crystallis* crystalliz* kristallisation* cristallisation* cristalizac*
separation_technology trenntechnik* techniques_de_separation
membrane_technology membrantechnik* filtration_membranaire tecnologia_de_membranas
pilot_plant* pilotanlag* installation_pilote installations_pilotes planta_piloto plantas_piloto technikum
scale_up hochskalier* mise_a_l_echelle escalado_industrial upscaling
process_simulation* prozesssimulation* simulation_de_procedes simulacion_de_procesos
process_safety prozesssicherheit* securite_des_procedes seguridad_de_procesos anlagensicherheit*
explosion_protection explosionsschutz* atex protection_contre_les_explosions
hazard_operability hazop
piping_and_instrumentation_diagram* r_i_fliessbild* schema_tuyauterie_instrumentation diagrama_de_tuberias p&id
refinery refineries raffinerie* refineria*
gases gas gaz gastechnik*
fertiliser_industry dungemittel* engrais fertilizante* fertiliser* fertilizer*
detergent* reinigungsmittel* waschmittel*
solvent* losemittel* losungsmittel* solvant* disolvente*
acid acids saure sauren acide acides acido acidos
formulations rezeptur* formulation_chimique formulacion_quimica
tank_farm* tanklager* parc_de_stockage parque_de_tanques
pulp_and_paper zellstoff* pate_a_papier pulpa_y_papel celulosa*
safety_data_sheet* sicherheitsdatenblatt* fiche_de_donnees_de_securite fiches_de_donnees_de_securite hoja_de_seguridad
  ficha_de_datos_de_seguridad fichas_de_datos_de_seguridad msds
"""
