"""Things that armed forces speak of."""

CONCEPTS = """
armed_forces streitkraft* militar* militair* bundeswehr* armee armees fuerzas_armadas ejercito* army
soldier* soldat soldaten soldatin soldats soldado soldados zeitsoldat* militaire_du_rang
army_officer* offizier* officier* oficial_del_ejercito oficiales_del_ejercito commissioned_officer*
non_commissioned_officer* nco unteroffizier* feldwebel* suboficial* sergeant* sargento* sergent*
navy marine_nationale kriegsmarine* armada naval_force* deutsche_marine
air_force luftwaffe* armee_de_l_air fuerza_aerea
infantry infanterie infanteria grenadier*
artillery artillerie artilleria
military_engineer* pioniertrupp* genie_militaire ingenieros_militares
battalion* bataillon* batallon*
kompaniechef* kompaniefuhr* compagnie_de_combat
platoon* zugfuhr* chef_de_section chefs_de_section jefe_de_peloton jefes_de_peloton
garrison* kaserne* caserne* cuartel*
foreign_deployment* overseas_deployment* auslandseinsatz* operation_exterieure mision_internacional
  misiones_internacionales peacekeep* friedensmission* maintien_de_la_paix mantenimiento_de_la_paz
military_service wehrdienst* wehrpflicht* grundwehrdienst* service_militaire servicio_militar conscript*
military_training grundausbild* formation_militaire_initiale instruccion_militar boot_camp
reservist* reservedienst*
army_veteran* military_veteran* veteranen ancien_combattant* anciens_combattant* ancienne_combattant*
  anciennes_combattant* excombatiente*
weapon_system* waffensystem* systeme_d_arme* systemes_d_arme* sistema_de_armas sistemas_de_armas
ammunition munition munitions municion*
explosives sprengstoff* explosif* explosivo*
panzer panzertrupp* blindes char_de_combat chars_de_combat blindado*
reconnaissance_mission* aufklarungstrupp* reconnaissance_militaire
military_intelligence nachrichtendienst* renseignement_militaire servicio_de_inteligencia intelligence_service*
  services_de_renseignement
military_police feldjager* gendarmerie_militaire policia_militar
military_logistics nachschub* logistique_militaire logistica_militar
medical_corps sanitatsdienst* sanitatstrupp* service_de_sante_des_armees sanidad_militar
civilian_service zivildienst* zivi service_civil objecion_de_conciencia
defence_ministry verteidigungsministerium* ministere_de_la_defense ministere_des_armees ministerio_de_defensa
  ministry_of_defence
military_rank* dienstgrad* grade_militaire graduacion_militar
manoverubung* gefechtsubung* manœuvres_militaires manoeuvres_militaires maniobras_militares
shooting_range schießstand* schiessstand* schießausbild* schiessausbild* stand_de_tir campo_de_tiro
camouflage* tarnung* camuflaje
bomb_disposal kampfmittel* deminage* desactivacion_de_explosivos
blasting_operation* sprengung* sprengmeister* minage voladura*
"""
