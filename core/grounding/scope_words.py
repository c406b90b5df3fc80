"""What words say about how far somebody's part in a thing went, in English, German, French and Spanish.

The form is that of ``lexicon``. Each list is a ``Part`` of ``scope``.
"""

HELPED = """
a_hand una_mano zur_hand zur_seite hand_in_hand_mit coup_de_main coups_de_main main_forte en_renfort renfort_de
renfort_du echar_una_mano echando_una_mano lending_a_hand lend_a_hand helping_hand pitched_in pitching_in beistand
unter_mithilfe refuerzo_de refuerzo_a epaulement prete_main_forte aportando_apoyo unterstutzend* hilfsweise aushilf*
ausgeholfen asistente_de asistente_del assistante_de assistant_realis* assistant_de assistante_du assistant_du
sat_in_on under_guidance zur_hand_gegangen zur_seite_gestanden zur_seite_gestellt donne_la_main
fait_ses_premieres_armes eche_una_mano help helps helped helping assist assists assisted assisting assistance_with
assistance_in support supports supported supporting aided backed lent_a_hand second_chair junior_counsel
second_chaired gave_a_hand as_assistant_to as_an_assistant assistant_to shadowed observed provided_support
provided_assistance support_for support_to in_support_of half_bei half_beim half_der half_dem half_den half_mit
half_die halfen geholfen helfe helfen hilfe mithilfe mitgeholfen unterstutz* zuarbeit* zugearbeitet assistier*
assistenz_der assistenz_des assistenz_bei hospitier* hospitation als_assisten* hilfestellung beigestanden aide aidee
aider aident aidant aidait apporte_une_aide apporte_son_aide apporte_mon_aide assiste assistee assister assistant_a
soutenu soutenue soutien soutenir soutiens appuye appuyer appui_a appui_au appui_de appui_aux appui_du
apporte_un_appui epaule epauler seconde_le seconde_la seconder assistance_a assistance_au assistance_aux
comme_assistant* en_soutien en_appui donne_un_coup_de_main ayude ayudo ayudaba ayudar ayuda ayudando ayudado apoyo_a
apoyo_al apoyo_en apoyo_para apoyo_de apoye apoyar apoyando apoyaba apoyado apoyo asisti asisto asistir_al
asistencia_a_la asistencia_al respalde respaldo respaldar respaldando como_ayudante como_asistente ayudante_de
ayudante_del auxiliar_del de_apoyo asistiendo_al asistiendo_a_la
"""

JOINED = """
played_a_role_in on_the_team_that part_of_the_team_that un_des_membres une_des_membres einer_der_*_die
brachte_sich_als bracht*_mich_ein projektmitglied* teammitglied* ausschussmitglied* gremienmitglied* beigesteuert
aportando worked_towards engaged_in took_some_part mit_von_der_partie im_einsatz_fur associe_aux associee_aux
particip* played_a_part play_a_part played_a_role had_a_part had_a_hand had_a_role gave_input input_to input_on
input_for input_zu input_zur input_zum provided_input feedback_on one_of_*_people one_of_the_people was_one_of
among_those mitorganis* mitgestalt* mitentwick* mitverfass* mitkonzip* mitgetragen mitberat* miterarbeit* beitrage_zu
beitrage_zur beitrage_zum eingebracht brachte_sich_ein sich_eingebracht zugeliefert zulieferung
apporte_ma_contribution apporte_sa_contribution pris_une_part joue_un_role prete_main_forte concours_a aporte_a
aportaciones_a aportacion_a desempene_un_papel coorganis* coelabor* corredact* coescrib* cocre* trabaje_como_parte
participate participates participated participating participation_in participant_in took_part take_part taking_part
takes_part taken_part contribute contributes contributed contributing contribution_to contributions_to sat_on sits_on
sit_on served_on serves_on serving_on seat_on siege_au siege_a_la member_of a_member_of part_of_the_team
part_of_a_team part_of_the_group collaborate* collaborating collaboration_on collaboration_in collaboration_with
involved_in involvement_in was_involved worked_alongside mitgewirkt mitwirk* mitwirkung wirkte_mit wirke_mit mitarbeit
mitgearbeitet arbeitete_mit arbeitete_an arbeite_mit beteilig* teilgenommen teilnahme_an teilnahme_am nahm_teil
teilnahm teilnahmen nehme_teil mitglied beitrag_zu beitrag_zur beitrag_zum beigetragen beitragend mit_eingefuhrt
mit_aufgebaut mit_entwickelt mit_erstellt mit_gestaltet mit_umgesetzt mit_geplant mitgestaltet mitentwickelt
mitaufgebaut miterstellt mitgeplant mitbetreut mitorganisiert mitverantwort* involviert eingebunden teil_des_teams
teil_eines_teams participe* participant participer participation_a participation_au participation_aux participation
pris_part prendre_part prend_part prends_part contribue* contribution_a contribution_au contribution_aux collabore*
collaboration_a collaboration_au collaboration_aux membre membre_de membre_du partie_de_l_equipe co_construit
associe_a associee_a implique_dans impliquee_dans participo participe participaba participando participacion_en
participacion participar participado contribui contribuyo contribuir contribuyendo contribucion_a contribucion_al
colabore colabora* colaboro miembro miembro_de integrante_de parte_del_equipo parte_de_un_equipo forme_parte
formo_parte formando_parte tome_parte tomo_parte involucrad*
"""

DEPUTISED = """
deputise deputises deputised deputising deputize deputized deputy_for stand_in stands_in stood_in standing_in
covered_as covered_for cover_for acting_head acting_manager acting_as_head filled_in vertret* vertrat vertritt
stellvertret* eingesprungen remplace* remplacement* supplee suppleance interim adjoint_du adjointe_du sustitui*
sustituyo reemplac* reemplazo suplencia supli suplente
"""

TOGETHER = """
worked_on work_on working_on worked_with worked_in works_on travail_commun travail_en_commun trabajo_conjunto
trabaje_en trabaje_con travaille_sur travaille_avec gearbeitet_an arbeit_an arbeit_am in_a_team_of as_part_of
part_of_the part_of_a in_the_team together_with jointly joint co_led co_wrote co_authored co_developed co_created
co_founded co_organised co_organized im_team im_zweierteam in_einem_team als_teil gemeinsam_mit zusammen_mit
in_zusammenarbeit im_rahmen_des_teams teil_der teil_des au_sein_d_une_equipe au_sein_de_l_equipe dans_une_equipe
en_equipe en_binome aux_cotes_de conjointement de_concert_avec en_collaboration en_equipo dentro_de_un_equipo
junto_con junto_al junto_a de_la_mano_de en_colaboracion en_conjunto conjuntamente parte_del parte_de_la
"""

SUPERVISED = """
suivi_de_stage* suivi_des_stag* suivi_de_stagiaires accueil_de_stag* suivi_de_these* suivi_de_memoire*
seguimiento_de_practicas tutela_de tuteur tuteur_de tuteur_d tutrice maitre_d_apprentissage maitre_de_stage
maitresse_d_apprentissage ausbilder* praxisanleit* tutor_de tutora_de mentor_of mentor_to coordinate coordinates
coordinated coordinating coordination coordinator supervise supervises supervised supervising supervision mentor
mentors mentored mentoring coach coaches coached coaching tutored tutoring koordinier* koordination koordinator*
beaufsichtig* supervidier* gecoacht coachte mentorin mentoriert coordonne* coordonner coordonnant coordonnais
coordonnateur* coordinatrice coordinateur* supervise* superviser mentorat coache* coordino coordine coordina
coordinaba coordinar coordinando coordinacion coordinado coordinador* superviso supervisar supervisando supervisado
supervisor* mentorice mentoria al_frente_de_la_coordinacion a_cargo_de_la_coordinacion cargo_de_la_coordinacion_de
"""

OVERSAW = """
encadre* encadrer encadrement encadrant encadrait oversee oversees oversaw overseeing overseen betreute_das_team
"""

TAUGHT = """
tutoriz* tutorising ensene_a enseno_a ensenar_a apprend_a appris_a train trains trained instructed teach taught
teaching guided onboarded bring_up brought_up bringing_up anleitung angeleitet anleite* leitete_an eingearbeitet
einarbeitung ausgebildet ausbildung betreut betreue* betreuung geschult schulung schulte forme formee former formation
tutore* tutorat tutrice accompagne_des accompagne_les capacite capacito capacitar capacitando capacitacion forme_a
formo_a formar_a formacion_de formando_a entrene_a entreno_a tutorice tutorizo tutoria capacitado asesoro_a instrui
"""

ORGANISED = """
gesteuert steuerung steer* steuert* steuere organise organises organised organising organize organizes organized
organizing organisation_of organization_of organisier* organisation organise* organiser organice organizo organizar
organizacion
"""

MADE = """
author_of authors_of creator_of inventor_of architect_of autor_de autora_de autor_del autora_del creador_de creadora_de
auteur_de auteur_d auteur_du auteure_de auteure_d auteure_du autrice_de autrice_d createur_de creatrice_de concepteur_de
conceptrice_de verfasser_der verfasserin_der verfasser_des verfasserin_des verfasser_von verfasserin_von autorin_der
autor_der autorin_des autor_des autorin_von autor_von urheber* schopfer*
"""

RAN = """
encargado_del encargada_del encargados_de administer administers administered administering administree administres
administrees orchestrat* orquest* orchestrier* orchestre orchestree hielt_die took_care_of takes_care_of
taking_care_of kummer* gekummert bewirtschaft* ocupe_de ocupandome ocuparme veille_a veillant run runs ran running
conduct conducts conducted conducting durchgefuhrt durchfuhrung gefuhrt fuhrte fuhre fuhrt fuhrung klassenleitung
moderier* moderation anime* animer animation mene menee menes menees mener conduit conduite conduites conduits
conduit_des conduit_les conduite_de conduite_des tenu tenue assure* gere geree gerer gerant gestion lleve llevo
llevar_a_cabo realice realizacion conduje conduzco gestione gestiono gestionar gestionando gestionaba administre
administro administracion_de administrar manage manages managed managing management_of management handle handles
handled handling look_after looked_after oversight verwalt* verantwort* zustandig zustandigkeit verantwortlich
verantwortung_fur responsible_for responsibility_for responsabilidad_de responsabilidad_sobre responsable_de
responsable_du responsable_des responsable_del responsable_d charge_de charge_du charge_des chargee_de chargee_du
chargee_des en_charge a_cargo_de a_cargo_del a_cargo me_encargue me_encargo encargado_de encargada_de in_charge_of
charged_with accountable_for entrusted_with verwaltung_von
"""

LED = """
project_managed project_managing chef_de_projet_du chef_de_projet_des chef_de_projet_de_la cheffe_de_projet_du
cheffe_de_projet_des jefe_de_proyecto_del jefa_de_proyecto_del jefe_de_proyecto_de jefa_de_proyecto_de regie_bei*
regie_fur al_frente_de al_frente_del al_frente project_manager_for project_manager_of project_leader project_lead_of
projektleiter_fur projektleiterin_fur projektleiter_der projektleiterin_der projektleiter_des projektleiterin_des
projektleiter_bei projektleiterin_bei chef_de_projet_pour cheffe_de_projet_pour chef_de_projet_sur
cheffe_de_projet_sur jefe_de_proyecto_para jefa_de_proyecto_para a_su_cargo chef_d_equipe cheffe_d_equipe
chef_de_service cheffe_de_service jefe_de_equipo jefa_de_equipo jefe_tecnico jefa_tecnica jefe_de_cocina
jefa_de_cocina jefe_de_compras jefa_de_compras directeur_de directrice_de directeur_d directrice_d directora_de
director_de director_of gerente_de teamleiter_der took_charge taking_charge at_the_helm took_the_helm fronted
steered_the took_command in_command took_over_the_team took_over_as_head managed_by_me an_der_spitze
unter_meiner_regie regie_gefuhrt vorgestanden aux_commandes tenu_les_renes sous_ma_conduite al_mando tome_las_riendas
al_frente_del_equipo comande capitanee leading_role played_a_leading_role in_leitender_funktion in_leitender_position
in_leitender_rolle leitende_rolle role_moteur rol_de_liderazgo papel_protagonista led led_by_me leading_a leading_an
leading_the lead_a lead_an lead_the lead_our leads_a leads_an leads_the leading_and lead_and led_and
leading_to_success lead_counsel headed heading_a heading_the heading_up heads_a heads_the heads_up head_a head_the
head_up headed_up spearhead* championed champions chaired chairing chair_of chairs_the chairperson_of directed
directing directs_the directs_a direct_a direct_the captain_of captained pioneered under_my_leadership
under_my_direction under_my_supervision leadership_of took_the_lead take_the_lead taking_the_lead team_lead_for
project_lead_for head_of commanded masterminded drove_the drives_the presided geleitet leite leitete leiten leitet
leitend leitung leitung_von leitung_der leitung_des leitung_eines leitung_einer projektleitung teamleitung bauleitung
gesamtleitung abteilungsleitung werkstattleitung einrichtungsleitung stationsleitung filialleitung marktleitung
bereichsleitung schulleitung kitaleitung heimleitung kuchenleitung redaktionsleitung regionalleitung vertriebsleitung
produktionsleitung schichtleitung hausleitung verkaufsleitung praxisleitung pflegedienstleitung laborleitung
lagerleitung betriebsleitung standortleitung kursleitung gruppenleitung angefuhrt federfuhrend federfuhrung gelenkt
lenkte unter_meiner_leitung unter_meiner_fuhrung vorsitz vorgesessen leiterin_der leiterin_des leiter_der leiter_des
leiter_von leiterin_von dirige dirigee diriger dirigeait dirigeant dirigees diriges direction direction_de direction_d
direction_des pilote pilotee piloter pilotage pilotant pilotes pilotees sous_ma_direction sous_ma_responsabilite
a_la_tete pris_la_tete chef_de_file mene_l_equipe mene_une_equipe mene_le_projet mene_un_projet mene_l_appel_d_offres
conduit_le conduit_la conduit_l conduit_un conduit_une conduite_du_projet conduite_du_changement conduite_d_equipe
preside presidee presider presidence chapeaute* dirigi dirijo dirigia dirigir dirigiendo dirigido dirigida direccion
direccion_de direccion_del lidere lidero lideraba liderar liderando liderado liderada liderazgo encabece encabezo
encabezar encabezando encabezado bajo_mi_direccion bajo_mi_mando bajo_mi_liderazgo bajo_mi_responsabilidad a_mi_cargo
a_mi_mando presidi presido presidir jefatura lleve_la_direccion lleve_el_equipo lider_de lider_del
"""

OWNED = """
own_full own_the owned owning owns_the owner_of co_owner sole_responsib* sole_owner sole_lead full_responsibility
full_ownership ownership_of took_ownership full_accountability overall_responsibility entire_responsibility
end_to_end_responsibility founded founder_of co_founder founding_member full_profit_and_loss full_p&l
p&l_responsibility p&l_owner profit_and_loss_responsibility gesamtverantwort* alleinverantwort* hauptverantwort*
alleinige_verantwortung volle_verantwortung ergebnisverantwort* gegrundet grundung_der grundung_des grundung_eines
grundung_einer grundete mitgegrundet mitgrunder* grunderin_von grunder_von inhaberin_von inhaber_einer inhaberin_einer
inhaber_eines inhaberin_eines inhaber_von in_alleiniger_verantwortung vollverantwort* seul_responsable
seule_responsable entiere_responsabilite pleine_responsabilite fonde_l fonde_le fonde_la fonde_un fonde_une fondateur*
fondatrice* cofondateur* cofondatrice* cofonde* proprietaire_de responsabilite_totale unico_responsable
unica_responsable responsabilidad_total responsabilidad_plena responsabilidad_exclusiva funde fundador* cofunde
cofundador* maximo_responsable maxima_responsable propietario_de propietaria_de
"""

ALONE = """
in_sole_charge under_my_own_steam ganz_allein im_alleingang de_mi_propia_cuenta par_mes_propres_moyens
en_toute_independance single_handed* singlehanded* alone by_myself on_my_own sole solo solely independently
autonomously unaided unassisted without_help unsupervised without_supervision eigenverantwortlich* eigenstandig*
selbststandig* selbstandig* allein alleine alleinig* ohne_hilfe ohne_unterstutzung auf_eigene_faust in_eigenregie
in_eigener_verantwortung en_autonomie en_toute_autonomie de_facon_autonome de_maniere_autonome toute_seule tout_seul
seule seul sans_aide sans_assistance en_solo en_independance en_solitario por_mi_cuenta de_forma_autonoma
de_manera_autonoma de_forma_independiente de_manera_independiente sin_ayuda sin_supervision yo_sola yo_solo
autonomamente con_plena_autonomia con_total_autonomia
"""

PEOPLE = """
personas_a_su_cargo equipo_a_su_cargo personal_a_su_cargo personas_a_mi_cargo personal_a_mi_cargo people_management
people_leadership staff_management team_leadership line_management line_managed line_managing line_manager_for
direct_reports personnel_responsibility staff_responsibility disciplinary_responsibility managing_people
leading_people leading_teams managing_teams leadership_responsibility team_management leadership_experience
management_experience personnel_management hiring_and_firing people_manager personalverantwort* personalfuhrung
mitarbeiterfuhrung fuhrungsverantwort* fuhrungserfahrung teamfuhrung disziplinarische_fuhrung disziplinarisch_*
disziplinarisch fuhrung_von_mitarbeite* fuhrung_eines_teams fuhrung_des_teams fuhrungsaufgaben management_d_equipe*
management_d_une_equipe management_hierarchique encadrement_hierarchique direction_d_equipe*
responsabilite_hierarchique gestion_d_equipe* gestion_du_personnel experience_manageriale responsabilites_manageriales
management_de_personnes gestion_de_equipo* gestion_de_personas gestion_de_personal direccion_de_equipo*
direccion_de_personas liderazgo_de_equipo* manejo_de_personal personal_a_cargo personas_a_cargo equipo_a_cargo
equipo_a_mi_cargo gente_a_cargo
"""

BUDGET = """
presupuesto_a_su_cargo presupuesto_a_mi_cargo presupuesto_a_cargo budget_responsib* budgetary_responsib*
budget_management budget_ownership budget_holder budget_owner budgetverantwort* etatverantwort* kostenverantwort*
responsabilite_budgetaire responsabilites_budgetaires gestion_du_budget gestion_de_budget* gestion_budgetaire
responsabilidad_presupuestaria gestion_de_presupuesto* gestion_presupuestaria gestion_del_presupuesto
control_presupuestario p&l profit_and_loss guv_verantwort* umsatzverantwort* compte_de_resultat cuenta_de_resultados
"""

OTHERS = """
up_and_running day_to_day_running running_order in_running_order second_hand on_the_other_hand help_centre help_center
help_desk help_page help_pages help_file help_files self_help led_by headed_by managed_by directed_by run_by
supervised_by chaired_by coordinated_by under_the_leadership under_the_direction under_the_supervision
under_the_guidance under_supervision reporting_to reported_to reports_to on_behalf_of unter_der_leitung unter_leitung
unter_anleitung unter_der_anleitung unter_der_fuhrung unter_aufsicht geleitet_von gefuhrt_von berichtet_an berichte_an
sous_la_direction sous_la_responsabilite sous_la_supervision sous_l_autorite dirige_par dirigee_par pilote_par
pilotee_par encadre_par encadree_par mene_par menee_par rattache_a rattachee_a bajo_la_direccion bajo_la_supervision
bajo_supervision bajo_la_responsabilidad bajo_el_mando dirigido_por dirigida_por liderado_por liderada_por
encabezado_por encabezada_por coordinado_por coordinada_por supervisado_por supervisada_por a_cargo_de_mi_jef*
sole_trader lead_time lead_times lead_generation lead_gen lead_nurturing lead_qualification sales_leads
leads_generated led_lighting led_lamps led_lights led_display* run_time running_water in_the_long_run dry_run run_rate
support_team support_group support_groups support_ticket* support_worker* technical_support customer_support
user_support it_support first_line_support second_line_support third_level_support level_support support_desk
support_staff support_system* teaching_assistant healthcare_assistant* health_care_assistant* nursing_assistant*
dental_assistant* assistants_in virtual_assistant* medical_assistant* assistant_manager assistant_director
assistant_head soutien_scolaire support_de_niveau support_niveau support_technique support_client aides_soignants
aide_soignant* aide_a_domicile aides_a_domicile apoyo_escolar apoyo_tecnico servicio_de_apoyo material_de_apoyo
grupo_de_apoyo mitglieder* mitgliedern hilfe_fur erste_hilfe hilfsmittel teilnahme_von direction_generale
direction_financiere direction_des_ressources direction_marketing direction_artistique direction_commerciale
direccion_general direccion_financiera direccion_comercial direccion_de_correo comite_de_direction comite_de_pilotage
comite_de_direccion gruppe_fuhrung buchfuhrung unternehmensfuhrung geschaftsfuhrung prozessfuhrung gesprachsfuhrung
training_course formation_continue formacion_profesional
"""

DENIED = """
not never without no nicht nie ohne kein keine keinen keiner ne pas jamais sans sin nunca jamas neither nor weder
"""

POSTS = """
shift_supervisor shift_leader shift_lead schichtleit* jefe_de_turno jefa_de_turno head chef_de chef_d chef_du chef_des
chef_cuisinier chef_patissier chief director manager lead principal captain head_chef executive_chef superintendent
matron foreman president dean headteacher partner leiter* leiterin* chefin chefarzt* oberarzt* meister* rektor*
schulleiter* geschaftsfuhrer* vorstand* teamlead* teamleit* abteilungsleit* bauleit* projektleit* filialleit*
marktleit* kuchenchef* stationsleit* polier* vorarbeiter* obermonteur* obermeister* directeur* directrice*
responsable* cheffe_de cheffe_d cheffe_du cheffe_des gerant* manageuse* manageur* dirigeant* proviseur* principal*
director* directora* gerente* jefe* jefa* encargad* lider encabezad* capataz
"""
GUIDING_POSTS = """
chef_de_partie chef_de_produit cheffe_de_produit cheffe_de_partie chef_de_rang account_manager product_manager
case_manager supervisor* coordinator* coordinador* coordinadora* coordinat* koordinator* coordonn* mentor* trainer*
ausbilder* formateur* formatrice* formador* tutor* instructor* coach* product_owner process_owner system_owner
sous_chef senior charge_nurse sister schichtfuhrer* teamassist* second_de_cuisine praxisanleit*
"""
OWNING_POSTS = """
owner* founder* co_founder cofounder* ceo managing_director inhaber* grunder* eigentumer* fondat* fondatrice*
cofondat* proprietaire* fundador* cofundador* propietari* duen* self_employed freelance* selbststandig* selbstandig*
freiberuf* independant* autonomo autonoma
"""
