"""Things that town halls, ministries and offices of the state speak of."""

CONCEPTS = """
civil_servant* beamter beamte beamtin beamten fonctionnaire* funcionario* funcionaria* verbeamtet* public_official*
  verwaltungsbeamt*
burgermeister* lord_mayor deputy_mayor oberburgermeister* alcalde alcaldesa alcaldia*
town_council* city_council* gemeinderat* stadtrat* conseil_municipal concejal* pleno_municipal councillor*
  conseiller_municipa* conseillers_municipa* conseillere_municipa* conseilleres_municipa*
district_office* landratsamt* landkreis* kreisverwalt*
federal_state bundesland bundeslander
ministry ministries ministerium* ministerien ministere* ministerio*
minister ministers ministre* ministro*
behorde behorden autorites_publiques autoridades_publicas government_agenc* public_authorit*
government regierung* gouvernement* gobierno* bundesregierung*
parliament* parlament* parlement*
member_of_parliament abgeordnet* depute deputes diputado* parlamentari*
citizen_service* burgerservice* burgeramt* burgerburo* accueil_du_public atencion_al_ciudadano guichet_unique
  oficina_de_atencion citizens_office
residents_registration einwohnermeldeamt* meldewesen* meldeamt* padron_municipal empadronamiento*
registry_office* standesamt* standesbeamt* etat_civil registro_civil civil_registry
identity_card* personalausweis* carte_d_identite cartes_d_identite documento_nacional_de_identidad ausweisstell*
naturalis* naturaliz* einburger* nacionalidad_espanola acquisition_de_la_nationalite
application_processing antragsbearbeit* traitement_des_demandes tramitacion_de_solicitudes instruction_des_dossiers
  antragsprufung* tramitacion_de_expedientes
administrative_decision* verwaltungsakt* bescheid bescheide bescheiderstell* decision_administrative*
  decisions_administrative* resolucion_administrativa* resoluciones_administrativa*
administrative_appeal* widerspruchsverfahren* widerspruche recours_administratif recurso_administrativo*
  recursos_administrativo*
municipal_budget kommunalhaushalt* haushaltssatzung* budget_communal presupuesto_municipal
fee_notice* gebuhrenbescheid* avis_de_redevance
building_authority bauamt* bauaufsicht* service_urbanisme
social_welfare_office sozialamt* centre_communal_d_action_sociale ccas
health_authority gesundheitsamt*
court_of_auditors rechnungshof* cour_des_comptes tribunal_de_cuentas
public_consultation burgerbeteilig* concertation_publique participacion_ciudadana enquete_publique
  citizen_participation
egovernment onlinezugangsgesetz* ozg demarches_en_ligne administracion_electronica dematerialisation_des_procedures
official_gazette* amtsblatt* journal_officiel boletin_oficial
stadtarchiv* archivarin archivarinnen archivare archivist* archivero*
protokollabteil* service_du_protocole
embassy embassies deutsche_botschaft deutschen_botschaft ambassade* embajada*
consulate* konsulat* consulat consulats consulado*
diplomat*
civil_service_exam* concours_de_la_fonction_publique oposiciones laufbahnprufung* concours_administratif
twin_town* stadtepartner* jumelage* hermanamiento*
economic_development wirtschaftsforder* developpement_economique_local desarrollo_economico_local
state_secretar* staatssekretar* secretaire_d_etat secretaires_d_etat secretario_de_estado secretarios_de_estado
prefecture*
state_government landesregierung* landesverwalt* gobierno_autonomico
regional_council* conseil_regional conseils_regionaux
landtag*
bundestag*
assemblee_nationale
arrete_municipal arretes_municipaux
doppik
comunidad_autonoma comunidades_autonomas
"""
