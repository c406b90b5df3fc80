"""Things that clubs, charities and volunteers speak of."""

CONCEPTS = """
board_of_the_club vereinsvorstand* bureau_de_l_association junta_directiva
club_secretary schriftfuhr* secretaire_de_l_association
membership_fee* mitgliedsbeitrag* cotisation_annuelle cuota_de_socio* cuotas_de_socio*
member_recruit* mitgliederwerb* mitgliedergewinn* recrutement_de_benevoles captacion_de_socios
  captacion_de_voluntarios
social_commitment soziales_engagement burgerschaftliches_engagement freiwilligenarbeit* engagement_associatif
  engagement_benevole compromiso_social accion_voluntaria civic_engagement
voluntary_year servicio_voluntario_europeo freiwilligendienst* volunteer_service
volunteer_coordinat* freiwilligenkoordinat* ehrenamtskoordinat* coordination_des_benevoles coordinacion_de_voluntarios
development_aid entwicklungshilf* entwicklungszusammenarbeit* cooperation_internationale cooperacion_internacional
  cooperacion_al_desarrollo aide_au_developpement development_cooperation
humanitar* aide_humanitaire ayuda_humanitaria humanitaire*
fair_trade fairtrade fairer_handel commerce_equitable comercio_justo
flea_market* jumble_sale* flohmarkt* brocante* vide_grenier* rastrillo_solidario
street_festival* vereinsfest* stadtfest* straßenfest* strassenfest* fete_de_quartier fetes_de_village fiesta_popular*
  fiestas_popular* fiestas_patronales village_festival* kermesse* kirchweih*
carnival* karneval* fasching* fastnacht* carnaval*
christmas_market* weihnachtsmarkt* marche_de_noel marches_de_noel mercado_navideno* mercados_navideno*
scout_group scouts pfadfind* scoutisme scouting_group boy_scout*
brass_band* blaskapell* musikverein* blasorchest* harmonie_municipale fanfare banda_de_musica
amateur_theatre laientheat* theatre_amateur teatro_aficionado
youth_group* jugendgrupp* jugendleit* groupe_de_jeunes groupes_de_jeunes grupo_juvenil* grupos_juvenil*
  monitor_de_tiempo_libre monitora_de_tiempo_libre monitores_de_tiempo_libre monitoras_de_tiempo_libre youth_leader*
senior_citizens_club* seniorentreff* seniorenkreis* club_du_troisieme_age
church_communit* kirchengemeind* paroisse* parroquia* parish* pfarrgemeind* pfarrei*
priest* pfarrer* pastor pastors pastorin pretre pretres cura_parroco parroco* sacerdote*
confirmation_class konfirmandenunterricht* firmunterricht*
church_service gottesdienst* messe_dominicale oficio_religioso
mosque* moschee* mezquita*
synagog* sinagoga*
citizens_initiative burgerinitiativ* comite_de_quartier iniciativa_ciudadana
political_party parteiarbeit* parti_politique partido_politico parteimitglied*
election_helper* wahlhelf* assesseur_de_bureau_de_vote assesseurs_de_bureau_de_vote mesa_electoral poll_worker*
online_petition* unterschriftenaktion* unterschriftensammlung* recogida_de_firmas
animal_welfare_association* tierschutzverein* association_de_protection_animale
repair_cafe* reparaturcafe*
mentoring_programme* mentorenprogramm* programme_de_mentorat programa_de_mentoria
refugee_aid fluchtlingshilf* aide_aux_refugies ayuda_a_refugiados
club_treasurer* kassenwart* schatzmeister* tresorier* tesorero*
pastoral_care seelsorg* aumonier* aumonerie capellan* chaplain*
fsj freiwilliges_soziales_jahr freiwilligen_sozialen_jahr voluntary_social_year
bufdi bundesfreiwilligendienst*
service_civique
juleica jugendleitercard*
bafa
"""
