"""Words that set a person or a thing above all others, or that admit no exception. The form is that of ``lexicon``.

Each list is a ``Height`` of ``superlatives``; PLAIN holds what only looks like one.
"""

BEST = """
elite premier state_of_the_art cutting_edge leading_edge bleeding_edge world_leading first_rate first_class top_notch
highly_successful extremely_successful hugely_successful perfect perfectly superb stellar remarkable impressive
unequalled best_performing highest_performing d_elite de_pointe de_premier_ordre de_tout_premier parfait parfaite
parfaits parfaites la_mieux le_mieux les_mieux exzellent* erstklassig* wegweisend* makellos* spitzenleistung*
spitzenwert* spitzenergebnis* spitzenteam* spitzenkraft spitzenkrafte uberdurchschnittlich* meisterhaft* grossartig*
uberragend* ausserordentlich* aussergewohnlich* vortrefflich* tadellos* brillant* de_elite de_vanguardia perfecto
perfecta perfectos perfectas inmejorables magnific* extraordinari* mejor_valorad* mejor_puntuad* excelente_resultado
excelentes_resultados d_exception hors_norme hors_du_commun exceptionnellement maison_de_reference marque_de_reference
entreprise_de_reference acteur_de_reference empresa_de_referencia marca_de_referencia centro_de_referencia
etablissement_de_reference centre_de_reference tienda_de_referencia best finest foremost greatest world_class
worldclass best_in_class class_leading industry_leading sector_leading market_leading market_leader* leading_authority
leading_expert leading_brand leading_provider leading_supplier leading_company leading_firm leading_manufacturer
a_leading_figure number_one no_1 top_performer* top_performing top_rated top_ranked top_seller top_selling
top_salesperson top_scorer top_graduate* top_student* top_employee* top_agent* top_quality top_results top_mark*
top_grade* top_sales top_team top_ten top_tier top_10 top_5 top_3 top_1 top_class best_selling bestselling bestseller*
unrivalled unrivaled unmatched unparalleled unsurpassed peerless second_to_none outperformed_all most_successful
gold_standard ranked_first ranked_1 outstanding exceptional exceptionally exemplary premier_league flawless flawlessly
star_performer top_employee employee_of_the_* beste bester bestes besten bestem bestbesucht* bestbewertet*
bestplatziert* bestverkauft* bestbezahlt* meistverkauft* meistbesucht* meistgenutzt* meistgelesen* fuhrende fuhrender
fuhrendes fuhrenden fuhrendem marktfuhr* branchenfuhr* weltklasse spitzenreiter* spitzenverkauf* spitzenplatz
spitzenklasse branchenbest* jahrgangsbest* klassenbest* innungsbest* kammerbest* landesbest* bundesbest* prufungsbest*
nummer_eins nr_1 platz_1 platz_eins topverkauf* topseller* unubertroffen* unerreicht* unvergleichlich* herausragend*
hervorragend* beispiellos* exzellente_ergebnisse mustergultig* vorbildlich* meilleur* leader_du leader_de leader_des
leader_sur leader_en leaders_du leader_mondial leader_national leader_europeen numero_un numero_1 n_1 premiere_place
premier_rang hors_pair sans_egal* inegale* incomparable* exemplaire exemplaires exceptionnel* remarquable*
d_excellence de_classe_mondiale de_premier_plan de_rang_mondial mejor mejores lider_del lider_de lider_en
lider_indiscutible lider_mundial lider_nacional empresa_lider marca_lider equipo_lider numero_uno clase_mundial
de_primer_nivel de_primer_orden sin_igual sin_parangon inigualable* insuperable* excepcional* sobresaliente*
destacadisim* ejemplar excelencia mas_vendid* top_ventas primer_puesto primer_lugar inmejorable* puntera puntero
punteros
"""
FIRST = """
erstmals pioneering wegbereiter* first_ever first_of_its_kind first_in_the first_in_europe first_to first_company
first_woman first_person first_place first_prize first_class_honours the_first s_first our_first its_first their_first
world_first industry_first der_erste die_erste das_erste den_ersten dem_ersten als_erste als_erster als_erstes
ersten_preis erster_preis erster_platz ersten_platz erstmals_in erstmalig* weltweit_erst* bundesweit_erst*
unternehmensweit_erst* du_premier de_la_premiere del_primer de_la_primera al_primer le_premier la_premiere
les_premiers les_premieres premier_prix premier_de premiere_de premier_du premiere_du en_premiere_mondiale
premiere_mondiale premiere_nationale el_primer el_primero la_primera los_primeros las_primeras primer_premio
primera_de_su_clase pionero_en pionera_en pioneer* pionnier* pionniere* pionier* pionero* pionera* vorreiter*
trailblaz*
"""
ONLY = """
the_only only_one only_person only_woman only_employee only_nurse the_sole s_only s_sole one_of_a_kind one_of_only
exclusive_right einzige einziger einziges einzigen einzigem alleinige_r le_seul la_seule l_unique seul_a seule_a
les_seuls les_seules el_unico la_unica los_unicos las_unicas unico_en unica_en unique uniquely einzigartig*
unico_en_su
"""
RECORD = """
record_de record_d record_des delais_record delais_records delai_record resultats_records chiffres_records
annee_record tiempos_record ano_record nivel_record niveles_record bestwert* hochststand hochstwert* spitzenumsatz*
record_time record_sales record_revenue* record_number* record_high* record_low* record_growth record_year
record_levels record_result* record_attendance record_breaking record_setting record_profit* record_turnover
record_speed all_time s_history company_history in_the_history_of ever_recorded ever_achieved ever_held ever_built
rekord* aller_zeiten bestmarke* en_un_temps_record temps_record chiffre_record niveau_record ventes_record
resultat_record historique_record record_de_ventes record_absolu jamais_realise* jamais_atteint* record_historique
tiempo_record cifra_record ventas_record de_todos_los_tiempos maximo_historico maximos_historicos sin_precedentes
sans_precedent unprecedented ohnegleichen
"""
PRIZE = """
finalist finalists nominated nominee nomination shortlisted runner_up short_listed honoured_by honored_by honoured_for
honored_for awarded_best finaliste finalistes finalista finalistas nominad* nommee_pour_le nomme_pour_le nominee_au
nomine_au nominiert* finalistin gewinner* employe_de_l_annee employee_de_l_annee empleado_del_ano empleada_del_ano
elu_employe* elue_employe* mitarbeiter_des_jahres mitarbeiterin_des_jahres ausgezeichnete_mitarbeiter* recognised_with
recognized_with distincion distinction_honorifique palmares award_winning awardwinning prize_winning multi_award
awarded_for award_for winner_of won_the_award won_an_award won_awards prizewinner* commendation* commended medal
medallist gold_medal silver_medal laureate accolade* honoured_with honored_with awarded_the preisgekront* pramiert*
ausgezeichnet_mit ausgezeichnet_als mehrfach_ausgezeichnet* preistrager* goldmedaill* silbermedaill* bronzemedaill*
auszeichnung landessieg* bundessieg* sieger siegerin sieger_* gesamtsieg* weltmeister* erstplatziert* siegertitel*
prime primes primee primees recompense recompenses recompensee recompensees laureat* laureate* medaille* palme*
plusieurs_fois_prime* distingue_par premiad* galardon* galardonad* laureado laureada medalla medallas ganador_del
ganadora_del ganador_de ganadora_de distinguid*_con condecorad* michelin_star* etoile_michelin estrella_michelin
michelin_stern*
"""
FAME = """
go_to_expert go_to_person go_to_contact recognised_as recognized_as regarded_as widely_known known_as_the praised
lauded applauded esteemed distinguished_career leader_in_the_field leading_light star_employee star_performer
salue_pour saluee_pour saluee_par salue_par vedette experta_reconocida experto_reconocido expertos_reconocidos
reconnue_pour reconnu_pour reconocida_por reconocido_por gelobt hochgelobt* geschatzte_expert* pivotal key_role
crucial_role decisive_role vital_role leading_voice instrumental_in massgeblich* entscheidend_beigetragen role_cle
role_central role_determinant papel_clave papel_fundamental papel_decisivo rol_clave renowned world_famous famous
acclaimed celebrated sought_after highly_regarded prestigious recognised_expert recognized_expert recognised_authority
thought_leader thought_leadership visionary authority_on legendary internationally_recognised nationally_recognised
internationally_recognized nationally_recognized keynote guru renommiert* beruhmt* namhaft* gefragt* begehrt*
prestigetracht* anerkannter_expert* anerkannte_expert* ausgewiesene_expert* ausgewiesener_expert*
international_anerkannt* bundesweit_anerkannt* koryphae vordenker* renomme renommee renommes celebre celebres
prestigieu* reconnu_comme reconnue_comme de_renommee de_renom expert_reconnu experte_reconnue visionnaire*
autorite_en_matiere reconocido_experto reconocida_experta de_renombre renombrad* prestigios* de_prestigio aclamad*
celebre_ famos* reconocido_como reconocida_como referente_en_el_sector referente_en_su_sector referente_del_sector
todo_un_referente referente_nacional visionari* autoridad_en
"""
NEVER = """
cero sin_una_queja sans_plainte sans_reclamation zero_plainte* ohne_beschwerde* never no_errors no_complaints
no_incidents no_accidents no_defects no_complications no_injuries no_delays no_mistakes no_failures zero
without_a_single without_exception without_fail not_a_single zero_accidents zero_defects zero_defect zero_incidents
zero_complaints zero_errors zero_downtime error_free always spotless unbroken unblemished every_single perfect_record
perfect_score nie niemals keine_fehler keine_beschwerden keine_unfalle ohne_fehler ohne_beanstandung*
ohne_reklamation* ohne_unfall* ohne_ausnahme ausnahmslos keine_einzige keinen_einzigen kein_einziger
ohne_einen_einzigen ohne_eine_einzige fehlerfrei* unfallfrei* immer stets null_fehler nullfehler* luckenlos*
reibungslos* jamais toujours aucune_erreur aucun_incident aucun_accident aucune_reclamation sans_erreur sans_incident
sans_accident sans_exception sans_le_moindre sans_la_moindre sans_aucun sans_aucune zero_defaut zero_accident
zero_erreur zero_incident sans_faute irreprochable* sans_faille pas_un_seul pas_une_seule nunca siempre sin_errores
sin_incidencias sin_accidentes sin_incidentes sin_quejas sin_excepcion sin_ningun sin_ninguna sin_un_solo sin_una_sola
ni_un_solo ni_una_sola cero_accidentes cero_errores cero_defectos cero_incidentes impecable* intachable* sin_fallos
"""
ALL = """
en_todos_los en_todas_las all every_aspect all_aspects everyone alle allen aller samtliche* tous toutes todos todas
totalidad integralite
"""
WHOLE = """
en_todo_el en_toda_la en_todo_su en_toda_su dans_tout_le dans_toute_la dans_tout_l dans_toute_l sur_tout_le
sur_toute_la schulweit* haus_weit* stadtweit* regionsweit* landkreisweit* whole entire entirety company_wide
organisation_wide organization_wide group_wide firm_wide school_wide hospital_wide trust_wide department_wide
across_the_company across_the_organisation across_the_organization across_the_group across_the_board gesamte gesamten
gesamter gesamtes gesamtem ganzen ganze ganzes ganzer unternehmensweit* konzernweit* firmenweit* hausweit* klinikweit*
standortubergreifend* flachendeckend* l_ensemble_de l_ensemble_du l_ensemble_des toute_la toute_l tout_le tout_l
entier entiere entierement todo_el toda_la todo_su toda_su entero entera en_su_totalidad conjunto_de_la_empresa
"""
NATION = """
nationwide country_wide countrywide national nationally across_the_country statewide region_wide regionwide
bundesweit* landesweit* nationale nationaler nationalen nationales ganzen_land im_ganzen_land deutschlandweit*
schweizweit* osterreichweit* nationaux a_l_echelle_nationale dans_tout_le_pays toute_la_france nacional nacionales
a_nivel_nacional en_todo_el_pais de_ambito_nacional
"""
WORLD = """
worldwide international internationally global globally world_s multinational overseas abroad foreign across_europe
europe_wide pan_european weltweit* international* ausland auslands* europaweit* lander ubergreifend_europ*
internationale internationaux internationales mondial* a_l_etranger a_l_international dans_le_monde internacional*
mundial* extranjero multinacional* globales a_nivel_mundial
"""
LUXURY = """
luxury luxurious five_star 5_star michelin_starred high_end luxus* gehoben* funf_sterne hochwertigst* de_luxe luxe
haut_de_gamme cinq_etoiles de_lujo lujo cinco_estrellas alta_gama
"""

PLAIN = """
in_all first_and_foremost the_first_team el_primer_equipo del_primer_equipo al_primer_equipo la_premiere_equipe
de_la_premiere_equipe die_erste_mannschaft der_ersten_mannschaft first_team first_thing at_first first_hand
first_choice in_erster_linie en_premier_lieu en_primer_lugar once_and_for_all all_told all_things all_staff_meeting
with_all_due heure_de_pointe heures_de_pointe periode_de_pointe periodes_de_pointe puissance_de_pointe
charge_de_pointe de_cero a_cero premier_league premier_inn en_todo_caso mise_en_etat first_class_honours
first_class_degree first_class_honors first_class_mail perfect_competition present_perfect pluperfect pluscuamperfecto
personne_de_reference personnes_de_reference persona_de_referencia documents_de_reference marco_de_referencia
cadre_de_reference niveau_de_reference nivel_de_referencia laboratoire_de_reference laboratorio_de_referencia
valeur_de_reference interlocut*_de_reference contact_de_reference infirmier*_de_reference medecin_de_reference
zero_trust zero_waste from_zero zero_based net_zero zero_knowledge ground_zero de_zero desde_cero best_practice*
best_practises best_effort best_of_breed best_before best_fit best_man best_suited bestens best_value all_round
all_rounder all_day all_purpose all_in all_in_one above_all after_all at_all overall all_inclusive all_hands all_over
all_year all_night all_week vor_allem alle_zwei alle_drei alle_vier alle_funf alle_sechs aller_art allerlei in_aller
in_allen_belangen tous_les_jours tous_les_mois tous_les_ans tous_les_deux toutes_les_deux toutes_sortes tous_corps
todos_los_dias todos_los_meses todos_los_anos todas_las_semanas todo_tipo todos_los_lunes todos_los_martes
todos_los_miercoles todos_los_jueves todos_los_viernes todos_los_sabados besten_falls am_besten mejor_dicho a_lo_mejor
record_keeping track_record international_baccalaureat* en_todo_momento the_first_time for_the_first_time
the_first_year the_first_half the_first_quarter the_first_month the_first_months the_first_week the_first_day
the_first_six the_first_three the_first_two the_first_phase the_first_stage the_first_aid the_first_line
the_first_floor the_first_draft the_first_semester the_first_term the_first_level the_first_point the_first_instance
the_first_hundred the_first_100 s_first_year s_first_month im_ersten la_premiere_annee la_premiere_fois
la_premiere_phase le_premier_trimestre le_premier_semestre le_premier_mois le_premier_jour la_premiere_ligne
le_premier_degre le_premier_cycle la_premiere_heure le_premier_contact le_premier_niveau le_premier_etage
el_primer_ano el_primer_mes el_primer_trimestre el_primer_semestre la_primera_vez la_primera_fase la_primera_semana
la_primera_linea el_primer_nivel el_primer_contacto el_primer_piso el_primer_ciclo la_primera_etapa la_primera_mitad
los_primeros_auxilios los_primeros_meses los_primeros_anos los_primeros_dias das_erste_jahr das_erste_halbjahr
das_erste_quartal das_erste_staatsexamen die_erste_hilfe der_ersten_hilfe den_ersten_monaten den_ersten_jahren
dem_ersten_jahr die_erste_phase dem_ersten_staatsexamen den_ersten_blick das_erste_mal den_ersten_drei
den_ersten_sechs der_ersten_klasse dem_ersten_tag die_erste_klasse premiers_secours premier_secours primer_grado
prime_d primes_d prime_annuelle primes_et global_de prima palmes_academiques ganze_zahl* ganze_jahr ganzen_tag
aller_ersten y_todo sobre_todo en_todo ante_todo
"""
