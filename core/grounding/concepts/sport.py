"""Things that sports clubs, trainers and gyms speak of."""

CONCEPTS = """
sport sports sportlich* sportif sportive sportifs sportives deporte deportes deportiv*
fitness* remise_en_forme
gym gyms fitnessstudio* fitnesscenter* salle_de_sport salles_de_sport salle_de_fitness salles_de_fitness gimnasio*
  fitness_club*
personal_trainer* personaltrainer* entrenador_personal* entrenadora_personal* entrenadores_personal*
  entrenadoras_personal* coach_sportif coachs_sportifs coach_sportive fitnesstrainer* monitor_de_fitness
  monitora_de_fitness monitores_de_fitness monitoras_de_fitness
sports_coach* trainerin ubungsleit* entraineur* entraineuse* entrenador* moniteur_sportif* moniteurs_sportif*
  educateur_sportif* educateurs_sportif* monitor_deportivo* monitora_deportivo* monitores_deportivo*
  monitoras_deportivo* monitora_deportiva* monitoras_deportiva* sporttrainer*
sports_club* sportverein* club_sportif* clubs_sportif* club_deportivo* clubes_deportivo* turnverein*
  association_sportive* associations_sportive*
athlete* sportler* athlet sportif_de_haut_niveau sportifs_de_haut_niveau deportista* atleta* leistungssportl*
competitive_sport* leistungssport* wettkampfsport* sport_de_competition deporte_de_competicion elite_sport*
  haut_niveau alto_rendimiento spitzensport* high_performance_sport
grassroots_sport* breitensport* sport_amateur deporte_base sport_pour_tous sport_de_loisir
wettkampf* turnier* tournoi* torneo* tournament*
championship* meisterschaft* championnat* campeonato* meistertitel*
bundesliga landesliga kreisliga ligue_sportive liga_deportiva
olympi* olimpi*
football* soccer fußball* fussball* futbol futbolist*
handball* balonmano
basketball* basket_ball baloncesto
volleyball* voleibol volley
tennis* tenis
table_tennis tischtennis* tennis_de_table tenis_de_mesa ping_pong
badminton*
rugby*
athletics_track leichtathlet* athletisme atletismo
distance_running jogging lauftreff* lauftrain* course_a_pied carrera_a_pie
swimming schwimmen schwimmkurs* schwimmtrain* schwimmunterricht* natation natacion swim swimmer* schwimmlehr*
aquafitness* wassergymnast* aquagym* aqua_fitness aqua_aerobic
water_polo wasserball waterpolo
rowing_club* rudern ruderverein* aviron remo_deportivo
canoe* kanu kanus piragu*
sporttauch* plongee
surfing surfer surfers surfen
climbing klettern klettertrain* kletterhall* escalade_sportive escalada_deportiva klettersteig*
mountaineer* bergsteig* alpinis* montanismo
cycling radfahren radsport* cyclisme ciclismo radrenn*
gymnastics turnen geratturnen gymnastique gimnasia*
dance_class* tanzkurs* tanzunterricht* cours_de_danse clases_de_baile tanzlehr* professeur_de_danse
  professeurs_de_danse profesor_de_baile profesora_de_baile profesores_de_baile profesoras_de_baile profesor_de_danza
  profesora_de_danza profesores_de_danza profesoras_de_danza tanzschul*
aerobics aerobic
pilates*
strength_training krafttrain* muskelaufbau* musculation entrenamiento_de_fuerza musculacion weight_training
endurance_training ausdauer* endurance resistencia_fisica cardiotrain* entrainement_cardio
stretching_exercise* etirement* estiramiento*
group_fitness gruppenkurs* cours_collectif* clases_dirigidas clases_colectivas group_class*
warm_up aufwarm* echauffement* calentamiento
martial_art* kampfsport* kampfkunst* arts_martiaux artes_marciales
judo*
karate*
boxing boxtrain* boxe_anglaise boxeo
fechten fechtsport* escrime esgrima
archery bogenschieß* bogenschiess* tir_a_l_arc tiro_con_arco
sport_shooting sportschieß* sportschiess* tir_sportif tiro_deportivo schutzenverein*
golf golfer* golfclub* golfplatz*
riding_lesson* reitunterricht* reitlehr* equitation equitacion horse_riding reitsport* moniteur_d_equitation
  moniteurs_d_equitation
referee* schiedsrichter* arbitre arbitres arbitro arbitros umpire*
sports_field* sportplatz* sportanlag* terrain_de_sport terrains_de_sport estadio* stadium* stadion*
  instalacion_deportiva* instalaciones_deportiva* sports_facilit*
sports_hall* sporthall* turnhall* gymnase* pabellon_deportivo* pabellones_deportivo* polideportivo*
sports_equipment sportgerat* sportartikel* materiel_sportif articles_de_sport material_deportivo articulos_deportivos
  sporting_goods
talent_scout* talentsicht* nachwuchsforder* detection_de_talents captacion_de_talento_deportivo ojeador*
youth_team* jugendmannschaft* jugendtrain* nachwuchstrain* equipe_de_jeunes equipes_de_jeunes cantera_deportiva
  youth_coach*
sport_science sportwissenschaft* staps ciencias_del_deporte ciencias_de_la_actividad_fisica inef sports_science
sports_injur* sportverletz* blessure_sportive* blessures_sportive* lesion_deportiva* lesiones_deportiva*
rehabilitation_sport* health_sport rehasport* sport_sante ejercicio_para_la_salud gesundheitssport*
  activite_physique_adaptee apa_sante
disabled_sport* behindertensport* handisport* deporte_adaptado parasport*
sports_nutrition sporternahr* nutrition_sportive nutricion_deportiva
doping* dopage antidoping*
trainer_licen* trainerschein* trainerlizenz* ubungsleiterlizenz* ubungsleiterschein* brevet_d_etat_d_educateur_sportif
  bpjeps titulo_de_entrenador coaching_licence
fan_support fanbetreu* fanarbeit* supporters hinchada
chess schach schachclub* schachverein* ajedrez
esports esport
ice_hockey eishockey* hockey_sur_glace hockey_sobre_hielo
weightlift* gewichtheb* halterophil* halterofil*
zumba*
kickbox*
bouldern bouldering boulderhall*
windsurf*
kitesurf*
kayak* kajak*
marathon* maraton*
field_hockey feldhockey* hockey_sur_gazon hockey_sobre_hierba
hockey
"""
