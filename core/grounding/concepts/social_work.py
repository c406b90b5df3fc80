"""Things that social workers and advisers of people in need speak of."""

CONCEPTS = """
social_work social_service* soziale_arbeit sozialarbeit* sozialdienst* sozialpadagog* travail_social
  travailleur*_social* travailleuse*_sociale* assistant*_sociale* assistant*_de_service_social trabajo_social
  trabajador*_social* trabajadora*_social* servicios_sociales social_worker*
social_education heilerzieh* educateur*_specialise* educatrice*_specialisee* education_specialisee educador*_social*
  educacion_social moniteur*_educateur*
youth_work jugendarbeit* jugendhilf* animation_jeunesse trabajo_con_jovenes youth_worker*
youth_welfare child_protection kinderschutz* kindeswohl* protection_de_l_enfance proteccion_de_menores
  proteccion_de_la_infancia safeguarding
minors minderjahrig* mineurs menores_de_edad unaccompanied_minor* mna umf
foster_care foster_famil* foster_parent* pflegefamilie* pflegekind* pflegeelter* famille*_d_accueil
  acogimiento_familiar familia*_de_acogida
adoption_services adoptionsvermittl* adoptivfamil*
residential_group wohngruppe* foyer_d_hebergement maison_d_enfants piso*_tutelado* residential_care
domestic_violence hausliche_gewalt haeusliche_gewalt violence*_conjugale* violences_domestiques violencia_domestica
  violencia_de_genero domestic_abuse partnerschaftsgewalt
women_shelter* women_s_shelter* women_s_refuge* frauenhaus* foyer_pour_femmes casa_de_acogida
victim_support opferhilf* opferschutz* opferberat* aide_aux_victimes atencion_a_victimas
homeless* obdachlos* wohnungslos* sdf sinhogar*
night_shelter* notunterkunft* notschlafstell* hebergement_d_urgence albergue*_nocturno*
soup_kitchen* suppenkuche* soupe_populaire comedor*_social*
poverty armut pauvrete pobreza
debt_counsel* debt_advice schuldnerberat* schuldenberat* surendettement asesoramiento_de_deudas
refugee* gefluchtet* fluchtling* refugie* refugiad*
asylum* asylbewerb* asylverfahren* asylrecht* asylberat* demandeur*_d_asile solicitante*_de_asilo droit_d_asile
  derecho_de_asilo asylsuch*
migrant* immigra* einwander* zuwander* inmigra* migrationshintergrund*
integration_course* integrationskurs* cours_d_integration curso*_de_integracion
social_inclusion* inclusion* inklusion*
social_participation teilhabe* participation_sociale participacion_social
supported_employment reinsertion_professionnelle insertion_professionnelle insercion_laboral berufliche_eingliederung
  job_integration workshop_for_disabled werkstatt_fur_behinderte wfbm esat centro_especial_de_empleo
long_term_unemployed langzeitarbeitslos* chomeur*_de_longue_duree desempleados_de_larga_duracion
  parados_de_larga_duracion
unemploy* arbeitslos* chomage* chomeur* desempleo* desemplead*
job_centre* job_center* jobcenter* arbeitsagentur* agentur_fur_arbeit employment_office* pole_emploi france_travail
  oficina_de_empleo sepe
career_advice career_guidance career_counsel* berufsberat* orientation_professionnelle orientacion_profesional
  orientacion_laboral laufbahnberat*
job_application_training bewerbungstrain* bewerbungscoach* atelier*_cv taller*_de_empleo
placement_agency arbeitsvermittl* vermittlungsquot* intermediacion_laboral
case_management fallmanag* fallarbeit* case_manager* gestion_de_cas gestion_de_casos gestor*_de_casos hilfeplan*
home_visit* hausbesuch* visite*_a_domicile visita*_a_domicilio visita*_domiciliaria*
street_work* streetwork* outreach_work aufsuchende_arbeit maraude* educacion_de_calle educateur*_de_rue
drop_in_centre* anlaufstelle* lieu*_d_accueil centro*_de_acogida
youth_centre* youth_club* jugendzentr* jugendtreff* jugendhaus* maison*_des_jeunes centro*_juvenil* casa*_de_juventud
  mjc
community_centre* community_center* burgerhaus* nachbarschaftstreff* nachbarschaftshaus* stadtteilzentr* gemeinwesen*
  centre*_social centres_sociaux maison*_de_quartier centro*_comunitario* centro*_civico*
neighbourhood* nachbarschaft* voisinage barrio barrios vecindari* vecinal*
community_organi* quartiersmanag* quartierarbeit* stadtteilarbeit* developpement_social_local trabajo_comunitario
  desarrollo_comunitario intervencion_comunitaria
probation_officer* bewahrungshilf* conseiller*_d_insertion_et_de_probation spip libertad_condicional libertad_vigilada
juvenile_justice jugendgerichtshilf* protection_judiciaire_de_la_jeunesse pjj justicia_juvenil justicia_de_menores
young_offender* straffallig* jeunes_delinquants menores_infractores delinquance_juvenile jugendkriminal*
drug_prevention suchtpraven* prevention_des_addictions prevencion_de_drogodependencias prevencion_de_adicciones
harm_reduction reduction_des_risques reduccion_de_danos
sex_worker* prostitu*
human_trafficking menschenhandel* traite_des_etres_humains trata_de_personas
violence_prevention gewaltpraven* prevention_de_la_violence prevencion_de_la_violencia anti_aggression antiaggress*
bullying mobbing harcelement acoso antimobbing*
conflict_resolution conflict_management konfliktlos* konfliktmanag* konfliktbewaltig* gestion_des_conflits
  resolution_de_conflits resolucion_de_conflictos gestion_de_conflictos
mediation mediator* mediateur* mediatrice* mediador* mediacion* schlichtung streitschlicht*
self_help selbsthilfegrupp* groupe*_de_parole groupe*_d_entraide grupo*_de_apoyo grupo*_de_ayuda_mutua
peer_support peer_counsel* pair_aidance pairs_aidants apoyo_entre_iguales genesungsbegleit*
legal_guardian* gesetzliche_betreuung gesetzlicher_betreuer rechtliche_betreuung vormund* tutelle* curatelle*
  mandataire*_judiciaire* tutela_legal
sexual_education sexualerzieh* sexualpadagog* education_sexuelle education_a_la_sexualite educacion_sexual
sexual_abuse sexueller_mißbrauch sexueller_missbrauch sexuelle_gewalt sexualisierte_gewalt abus_sexuel*
  violences_sexuelles abuso*_sexual* sexual_violence
child_welfare bien_etre_de_l_enfant bienestar_infantil
parenting_support erziehungsberat* elternberat* soutien_a_la_parentalite parentalite apoyo_a_la_parentalidad
  parentalidad escuela_de_padres elterncoach*
child_custody sorgerecht* umgangsrecht* visite*_mediatisee* punto_de_encuentro_familiar patria_potestad
divorce* ehescheidung* scheidungskind* scheidungsberat* divorcio* trennungsberat*
single_parent* alleinerziehend* famille*_monoparentale* parent*_isole* familia*_monoparental*
social_benefit* sozialleistung* sozialhilf* prestation*_sociale* prestacion*_social* prestaciones_sociales
  aides_sociales welfare_benefit* ayudas_sociales
housing_support wohnhilf* wohnungsnotfall* accompagnement_vers_le_logement apoyo_a_la_vivienda
social_housing sozialwohnung* logement_social logements_sociaux hlm vivienda_social vivienda_protegida
supported_living eingliederungshilf* foyer*_de_vie maison*_d_accueil_specialisee residencia*_de_discapacitados
personal_assistance personliche_assistenz assistance_personnelle asistencia_personal
leisure_activities freizeitgestalt* freizeitangebot* activites_de_loisirs actividades_de_ocio
holiday_camp* ferienlager* ferienfreizeit* zeltlager* colonie*_de_vacances colonia*_de_verano campamento* summer_camp*
integration_helper* schulbegleit* integrationshelf* aesh avs_scolaire auxiliaire*_de_vie_scolaire
  auxiliar*_de_educacion_especial
gender_equality gleichstell* egalite_femmes_hommes egalite_des_genres igualdad_de_genero
lgbt* queer*
roma_communit* gens_du_voyage sinti comunidad_gitana pueblo_gitano
vulnerable_people vulnerable_groups schutzbedurftig* personnes_vulnerables publics_fragiles colectivos_vulnerables
  personas_vulnerables
needs_assessment bedarfsermittl* bedarfsanalys* analyse_des_besoins evaluation_des_besoins deteccion_de_necesidades
  evaluacion_de_necesidades
social_report* sozialbericht* enquete_sociale rapport_social informe*_social*
supervision_groups supervisionsgrupp* analyse_de_pratiques kollegiale_beratung intervision*
social_integration soziale_integration insertion_sociale insercion_social integracion_social
teenager* teen teens adolescen* heranwachsend*
youth_welfare_office* jugendamt* aide_sociale_a_l_enfance
food_bank* banque*_alimentaire* banco*_de_alimentos lebensmittelausgab*
equal_opportunit* chancengleich* egalite_des_chances igualdad_de_oportunidades
erziehungshilf*
"""
