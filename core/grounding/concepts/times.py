"""Times of day and year, and how often, how long and how soon things are done."""

CONCEPTS = """
january januar janner janvier enero
february februar feber fevrier febrero
march marz mars marzo
april avril abril
june juni juin junio
july juli juillet julio
august aout agosto
september septembre septiembre
october oktober octobre octubre
november novembre noviembre
december dezember decembre diciembre
monday* montag montags lundi lundis lunes
tuesday* dienstag dienstags mardi mardis martes
wednesday* mittwoch mittwochs mercredi mercredis miercoles
thursday* donnerstag donnerstags jeudi jeudis jueves
friday* freitag freitags vendredi vendredis viernes
saturday* samstag samstags sonnabend sonnabends samedi samedis sabado sabados
sunday* sonntag* dimanche dimanches domingo domingos
weekend* wochenend* week_end week_ends fin_de_semana fines_de_semana finde
spring fruhling* fruhjahr* printemps primavera
summer* sommer* estival estivale verano estivo
autumn* herbst* automne otono
winter* hiver* invierno
season* saison* temporada*
off_season nebensaison* basse_saison temporada_baja low_season
high_season hochsaison* peak_season haute_saison pleine_saison temporada_alta hauptsaison*
christmas weihnacht* noel navidad* navideno*
easter oster* paques semana_santa
holiday_season ferienzeit* vacances_scolaires vacaciones_escolares school_holidays schulferien
public_holiday* feiertag* jour_ferie jours_feries dia_festivo dias_festivos bank_holiday* festivos
morning mornings vormittag* matin matinee* morgens fruhdienst* early_shift* equipe_du_matin turno_de_manana
  fruhschicht* poste_du_matin
afternoon* nachmittag* apres_midi tarde tardes spatdienst* spatschicht* late_shift* equipe_de_l_apres_midi
  turno_de_tarde
evening* abend abends abende soir soirs soiree*
nights night nightly nacht nachts nachtlich* nuit nuits noche noches nocturn*
noon midday mittag mittags midi mediodia
midnight mitternacht minuit medianoche
day days tag tage tagen tages jour jours journee journees dia dias jornada_completa_de
daily taglich* quotidien* diario diaria diarios diarias diariamente
week weeks woche wochen semaine semaines semana semanas
weekly wochentlich* hebdomadair* semanal*
fortnight* vierzehntagig* quinzaine* quincenal* bimensuel* zweiwochentlich* biweekly
month months monat monate monaten monats mois mes meses
monthly monatlich* mensuel* mensual*
quarterly quartal* vierteljahr* trimestr*
half_year* halbjahr* semestr* biannual* six_monthly
year years jahr jahre jahren jahres annee annees anos
yearly annual annually jahrlich* annuel annuels annuelle* anual anuales anualmente
decade* jahrzehnt* decennie* decada*
century centuries jahrhundert* siecle* siglo siglos
hour hours stunde stunden heure heures hora horas
hourly stundlich* toutes_les_heures cada_hora
half_hour halbe_stunde demi_heure media_hora
minute minuten minutes minuto minutos
seconds sekunde* secondes segundos
daytime tagsuber diurne diurno diurna
real_time echtzeit* temps_reel tiempo_real
full_time vollzeit* temps_plein plein_temps temps_complet tiempo_completo jornada_completa
part_time teilzeit* temps_partiel mi_temps tiempo_parcial media_jornada jornada_parcial
overtime uberstunde* mehrarbeit* heures_supplementaires heure_supplementaire horas_extra horas_extras
  horas_extraordinarias
working_time arbeitszeit* temps_de_travail horario_laboral jornada_laboral working_hours horaires_de_travail
  horas_de_trabajo
flexitime gleitzeit* horaires_flexibles horaire_variable horario_flexible flexible_hours flexible_working_hours
opening_hours offnungszeit* heures_d_ouverture horario_de_apertura horaires_d_ouverture
business_hours geschaftszeit* heures_ouvrables horario_comercial heures_de_bureau office_hours
lead_time* durchlaufzeit* delai_de_realisation plazo_de_ejecucion throughput_time
delivery_time* lieferzeit* lieferfrist* delai_de_livraison delais_de_livraison plazo_de_entrega plazos_de_entrega
response_time* reaktionszeit* antwortzeit* temps_de_reponse delai_de_reponse delais_de_reponse tiempo_de_respuesta
  tiempos_de_respuesta
processing_time* bearbeitungszeit* delai_de_traitement delais_de_traitement temps_de_traitement tiempo_de_tramitacion
  tiempo_de_procesamiento tiempos_de_tramitacion
waiting_time* wartezeit* temps_d_attente delai_d_attente tiempo_de_espera tiempos_de_espera listas_de_espera
  waiting_list* warteliste* liste_d_attente listes_d_attente lista_de_espera wait_time*
duration dauer duree durees duracion
period periods zeitraum* periode* periodo periodos
phase phases phasen fase fases etape etapes etapa etapas stage stages
temporar* befrist* cdd temporal temporales temporaire*
permanent_contract* permanent_position* unbefrist* cdi contrat_a_duree_indeterminee contrato_indefinido indefinido
  festanstell*
interim* ubergangsweise interinidad
long_term langfristig* long_terme largo_plazo
short_term kurzfristig* court_terme corto_plazo
medium_term mittelfristig* moyen_terme medio_plazo mid_term
early fruhzeitig* vorzeitig* anticipe anticipee anticipad* precoce*
lateness spat spater tardif* tardive* tardio
delay* verzoger* verzug* verspat* retard* retras* demora*
on_time rechtzeitig* fristgemaß* fristgemass* a_temps puntualmente timely termingerecht*
sofort* unverzuglich* immediat* inmediat* umgehend*
simultan* gleichzeitig* parallel parallele*
frequent haufig* frequemment frecuente*
regular* regelmaßig* regelmassig* regulier* periodiquement
occasional* gelegentlich* occasionnel* ocasional* punctuellement
constant* standig* permanent permanente permanents permanentes constamment continuous* laufend*
always immer toujours siempre
never nie niemals jamais nunca
often oft souvent menudo
sometimes manchmal parfois aveces
seldom rarely selten rarement raramente raravez
once_only einmalig* unique_fois unica_vez one_off
recurr* wiederkehr*
urgent* dringend* dringlich*
seasonal saisonal* saisonnier* estacional* temporero*
annual_cycle jahreszyklus* cycle_annuel ciclo_anual
current* aktuell* actuel actuels actuelle* actualmente derzeit* gegenwartig*
former* ehemalig* ancien ancienne anciens anciennes antiguo antigua fruher fruhere*
previous* vorherig* precedent* anterior* vorig*
next nachste* prochain* proximo proxima siguiente*
zukunft* avenir futur*
anniversary jubilaum* anniversaire* aniversario*
start_date eintrittsdatum* date_de_debut fecha_de_inicio antritt*
date dates datum daten_von fecha fechas
calendar* kalender* calendrier*
round_the_clock rund_um_die_uhr 24_7 24_h_24 24_heures_sur_24 24_horas
"""
