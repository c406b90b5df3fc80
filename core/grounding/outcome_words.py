"""Words that say that something changed or came of something, in English, German, French and Spanish.

The form is that of ``lexicon``. Each list is a ``Change`` of ``outcomes``; PLAIN holds what only looks like one.
"""

DOWN = """
kept_down brought_it_down plummeted tumbled dwindled lessened softened freed_up eingeschrankt heruntergebracht
zuruckgefahren abgesenkt gedrosselt unterbunden verhindert desengorg* allege allegee allegeant resorbe resorber
endigue aminorar aminore mitigue mitigar descongestione contuve frene frenar reduce reduces reduced reducing reduction
reductions cut cuts cutting lower lowers lowered lowering decrease decreases decreased decreasing halve halves halved
halving shrink shrank shrunk shorten shortens shortened shortening minimis* minimiz* drop dropped dropping fell fallen
fall_in fall_of down_from down_by decline declined curb* eliminat* avoid avoids avoided avoiding prevented preventing
slashed slashing trimmed trimming brought_down bring_down bringing_down removed_waste fewer averted averting
less_waste less_time mitigat* abgewend* abgewehrt gesenkt senke senkt senkte senken senkung reduzier* reduktion
verringer* verkurz* gekurzt kurzung halbier* minimier* vermeid* vermieden gesunken sank sanken ruckgang zuruckgegangen
gedruckt eingedammt beseitigt eliminier* weniger abgebaut gefallen minderung gemindert reduit reduite reduits reduites
reduire reduisant reduction* diminu* baisse baisser baissant abaisse abaissee abaisser ramene ramenee ramenes ramener
ramenant raccourci* divise_par moitie_moins supprime_les evite eviter evitant elimine* eliminer en_moins fait_baisser
chute recul reduje reduzco reducir reduciendo reducido reducida reducidas reduccion* bajo_la bajo_los bajo_el baje
bajar bajando bajada bajaron disminu* recorte recorto recortar recortando acorte acorto acortar acortando descenso
descendio cayo cayeron caida minimic* evito evitar evitando elimino eliminar eliminando menos_errores menos_tiempo
rebaje rebajo rebajar redujo redujeron redujimos reducia disminuyo disminuyeron avec_moins_de avec_moins_d con_menos
bajo_un bajo_en diminuyo mermo mermaron recortaron acortaron evitaron cayendo
"""

UP = """
scaled_up ramped_up stepped_up_sales expanded_the_customer surpassed_last ausgebaut_auf hochgefahren
angekurbelt beflugelt verdreifacht etoffe_le accru_les dynamise dynamisant booste boosteur potencie potencio potenciar
potenciando amplie_las_ventas afiance relance increase increases increased increasing raise raises raised raising rise
rises rose risen grow grows grew grown growing growth boost boosts boosted boosting lift lifts lifted lifting double
doubles doubled doubling triple tripled tripling treble trebled quadrupl* quintupl* expand_sales up_from up_by
up_to_date_never maximis* maximiz* multiplied higher climbed jumped soared surged uplift gesteigert steiger* erhoh*
gewachsen wuchs verdoppel* verdreifach* vervierfach* verfunffach* vervielfach* verzehnfach* anstieg gestiegen stieg
stiegen zuwachs angehoben zugenommen zunahme maximier* mehrumsatz vergrosser* aufgestockt augment* accru accrue
accroitre accroiss* hausse progresse progression croissance double_le double_la double_les double_l a_double doublant
doublement doubler triple_le triple_la triple_les tripler a_triple quadruple* multiplie multiplier porte_de
fait_progresser releve_le dope dopant hausser fait_passer maximise* relance_les a_relance relancant aumente aumento
aumentar aumentando aumentaron incremente incremento incrementar incrementando creci* crecer eleve elevo elevar
elevando subi subio subir subida duplique duplico duplicar duplicando triplique triplico triplicar cuadruplic*
multiplique multiplico multiplicar dispare disparo_las impulse_las impulso_las alza maximic* wachst wachstum*
wachsend* wachse_um wachsen_um wachsen_auf subieron incrementaron elevaron multiplicaron mayor_satisfaccion
mayor_eficiencia mayor_fidel* mayor_productividad mayor_rendimiento con_mayor mas_satisfaccion greater_satisfaction
greater_efficiency hohere_zufriedenheit hohere_kund* mehr_zufriedenheit plus_de_satisfaction
"""

BETTER = """
revitalis* revitaliz* rejuvenated perfected vereinfach* vorangetrieben stabilisier* perfectionne modernise_la_relation
perfeccione estabilic* revitalic* improve improves improved improving improvement improvements enhance enhances
enhanced enhancing optimis* optimiz* accelerat* sped_up speed_up speeding_up speeds_up faster strengthen* streamlin*
better_results upgraded_the_results turned_around turnaround rescued recover recovers recovered recovering verbesser*
optimier* beschleunig* schneller* effizienter gestarkt starkung zuruckgewonnen aufgewertet amelior* acceler* renforc*
redress* fluidifi* recuper* fiabilis* mejore mejoro mejora mejorar mejorando mejoras mejorado mejorada optimic*
acelere acelero acelerar acelerando agilic* agiliz* fortaleci* fortalec* reforc* recupero recupere recuperar
recuperando repunt* restored_profit* restored_confidence restored_trust restored_growth restored_order
restored_relations better_prices better_terms better_conditions better_deals bessere_preise bessere_konditionen
gunstigere_preise gunstigere_konditionen lower_prices mejoraron mejoro_la
"""

SAVED = """
delivered_savings achieved_savings secured_savings
save saves saved saving savings einspar* eingespart einspart ersparnis* gespart spart sparte erspart economis*
economie_de economies_de economie_annuelle economies_annuelles gain_de gain_annuel gains_de gain_de_temps ahorre
ahorro ahorrar ahorrando ahorros ahorrado ahorraron economies_a_la_cle des_economies et_economies ahorra ahorran
ahorraba y_ahorro
"""

WON = """
acquisition_of winning_of won win wins winning gain gains gained gaining secured securing generated generating
generates attracted attracting captured capturing acquired_new brought_in yielded yielding earned earning
gewinnung akquise neukundengewinnung gewonnen gewann gewinnt eingeworben erzielt erzielte
erwirtschaft* generiert* akquiriert* zugewonnen acquisition_de conquete gagne gagner gagnant remporte remportee
remportees remportes remporter genere generer generant conquis decroche* attire attirer rapporte rapportant captacion
captacion_de obtencion gane gano ganar ganando ganamos genero generar generando capte capto captar captando conquiste
logre_ventas obtuve_el obtuvo_el atrajo atraje consegui_nuevos aporte_ingresos
"""

THRIVED = """
profitable profitability sold_out break_even broke_even breakeven paid_for_itself went_viral viral oversubscribed
fully_booked rentabel rentabilitat profitabel ausverkauft ausgebucht gewinnzone schwarzen_zahlen amortisier* uberbucht
rentable rentables rentabilite rentabilise* complet guichets_fermes amorti viralite rupture_de_stock epuise epuises
rentabilidad rentabiliz* agotaron agoto agotadas agotados se_amortizo numeros_negros lleno_total great_success
huge_success resounding_success grand_succes gran_exito grossem_erfolg großem_erfolg good_results very_good_results
great_results strong_results guten_ergebnissen sehr_guten_ergebnissen bons_resultats tres_bons_resultats
buenos_resultados muy_buenos_resultados well_received warmly_received which_*_loved bien_accueilli bien_accueillie
buena_acogida gran_acogida gut_angenommen sehr_gut_angenommen begeistert_aufgenommen
"""

EXCEEDED = """
exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing outperform* beat_target* beating_target*
overachiev* above_target ahead_of_target ahead_of_schedule under_budget ubertroff* ubertraf ubererfull* uberschritt*
uber_plan uber_ziel vor_plan unter_budget depasse depasser depassant depassement surpasse* au_dela_des_objectifs
superieur_aux_objectifs supere supero superar superando superamos sobrepas* rebase rebaso por_encima_del_objetivo
por_encima_de_la_cuota
"""

LED_TO = """
which_saw whereupon to_great_acclaim with_great_success was_zur was_zum wofur_das worauf_die avec_un_succes
avec_succes_total ce_dont obteniendo con_gran_exito con_exito_rotundo resulting_in resulted_in results_in which_led_to
that_led_to leading_to led_to_a led_to_an led_to_the thereby thus_enabling enabling_a contributing_to_a
contributing_to_an so_that_the which_brought which_made which_helped which_enabled which_allowed as_a_result
with_the_result achieving adopted_by_the_whole becoming_the which_became which_won helping_to_reduce yielding
that_earned that_brought which_secured dadurch wodurch wodurch_die sodass so_dass fuhrte_zu fuhrten_zu was_zu
mit_dem_ergebnis infolgedessen mit_der_folge und_damit was_den was_die ermoglicht* mit_dem_erfolg ce_qui_a ce_qui d_ou
permettant_de permettant_une permettant_un ayant_permis qui_a_permis ont_permis ainsi_que_la_hausse a_l_origine_de
a_l_origine_d entrainant conduisant_a aboutissant devenue devenu devenus devenues se_traduisant grace_a_quoi
avec_pour_resultat contribuant_a_la contribuant_a_une generant lo_que_permitio lo_que_ha lo_que lo_cual con_lo_que
con_lo_cual logrando lo_que_llevo permitiendo resultando_en dando_lugar gracias_a_lo_cual consiguiendo de_modo_que
por_lo_que que_logro que_permitio convirtiendose alcanzando contribuyendo_a_la so_well_that so_successfully_that
so_gut_dass si_bien_que tan_bien_que tanto_que
"""

INSTEAD = """
instead_of rather_than statt anstatt anstelle au_lieu_de au_lieu_d en_lugar_de en_vez_de contre pasara pasaron paso_de
passe_de went_from from_to moved_from brought
"""

PLAIN = """
talent_acquisition personalgewinnung mitarbeitergewinnung fachkraftegewinnung acquisition_de_talents
acquisition_of_talent captacion_de_talento captacion_de_personal captacion_de_candidat* captacion_y_seleccion
prevencion_de_caidas prevencion_de_las_caidas riesgo_de_caidas caidas_de_pacientes prevenir_caidas evitar_caidas
how_to_lift lift_safely lifting_safely safe_lifting how_to_raise how_to_cut how_to_save how_to_grow how_to_win
savings_campaign* savings_account* savings_bank* savings_plan* savings_product* savings_club* savings_group*
sparkampagne* sparkont* sparplan* sparkasse* sparprodukt* sparvertr* campagne_d_epargne compte_d_epargne
comptes_d_epargne plan_d_epargne plan_de_ahorro planes_de_ahorro cuenta_de_ahorro producto*_de_ahorro
boost_charge rising_main growth_chart* drop_off_point* lift_engineer* cut_flower* cutting_room save_as raised_access
award_winning prize_winning mejora_continua amelioration_continue continuous_improvement service_improvement
quality_improvement process_improvement improvement_plan* improvement_project* verbesserungsvorschl*
verbesserungsprozess* qualitatsverbesser* plan_de_mejora projets_d_amelioration risk_reduction_plan gained_experience
gain_experience gaining_experience gained_insight gained_knowledge gained_practical cut_resistant clear_cut
no_less_than not_less_than no_fewer_than not_fewer less_than fewer_than nicht_weniger weniger_als rising_talent
rise_to raised_bed* raise_money raised_by noise_reduction growth_hacking grown_up growth_mindset lift_truck* forklift*
winning_team saved_files double_entry double_degree double_check* double_glaz* triple_glaz* doble_grado
doble_titulacion double_diplome double_cursus baisse_tension economie_d_energie economie_sociale erhohte_anforderungen
por_lo_que_respecta lower_limb lower_secondary lower_school higher_education higher_level bajo_la_direccion
bajo_la_supervision bajo_el_mando bajo_la_responsabilidad bajo_los_terminos less_lethal drop_in drop_off
fall_prevention falls_prevention fall_protection ahorro_y_credito caja_de_ahorro* campana_de_ahorro caisse_d_epargne
caisses_d_epargne weniger_bekannt avoid_delays_in_text winning_and save_the caries_reduktion steigerungslauf
reduction_gear* risk_assessment plus_value lower_back win_win no_win more_or_less mas_o_menos winter_growth elevation
elevateur* elevador* reduzierte_mehrwertsteuer cuentas_de_ahorro asociados_de_ahorro jour_double double_page en_subida
hausse_des_epaules en_moins_de en_moins_d a_double_check double_controle doble_control home_grown homegrown
raised_by_hand weniger_als_eine gain_d_experience
"""
