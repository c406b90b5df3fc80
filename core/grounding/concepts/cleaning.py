"""Things that cleaners, caretakers and facility services speak of."""

CONCEPTS = """
cleaner* cleaning reinigung* gebaudereinig* raumpfleg* putzkraft* putzfrau* nettoyage* agent_d_entretien
  agents_d_entretien agent_de_proprete agents_de_proprete agent_de_nettoyage agents_de_nettoyage limpiador* limpieza
  limpiezas femme_de_menage femmes_de_menage technicien_de_surface techniciens_de_surface technicienne_de_surface
  techniciennes_de_surface
office_cleaning buroreinig* nettoyage_de_bureaux limpieza_de_oficinas
maintenance_cleaning unterhaltsreinig* nettoyage_courant limpieza_de_mantenimiento
deep_clean* grundreinig* nettoyage_en_profondeur limpieza_a_fondo
window_clean* fensterreinig* glasreinig* fensterputz* lavage_de_vitres nettoyage_de_vitres laveur_de_vitres
  laveurs_de_vitres limpieza_de_cristales limpiacristales
stairwell_cleaning treppenhausreinig* nettoyage_de_parties_communes limpieza_de_portales
industrial_cleaning industriereinig* nettoyage_industriel limpieza_industrial
hospital_cleaning krankenhausreinig* bionettoyage* limpieza_hospitalaria
end_of_construction_cleaning baureinig* bauendreinig* nettoyage_de_fin_de_chantier limpieza_de_fin_de_obra
facade_cleaning fassadenreinig* nettoyage_de_facade* limpieza_de_fachadas
carpet_cleaning teppichreinig* nettoyage_de_moquette* limpieza_de_alfombras
upholstery_cleaning polsterreinig*
dry_clean* textilreinig* chemische_reinigung pressing_teinturerie nettoyage_a_sec tintoreria_y_lavanderia
  limpieza_en_seco
ironing bugeln bugelarbeit* repassage* planchado plancha_de_ropa
laundry_care waschepfleg* entretien_du_linge cuidado_de_la_ropa lingere
vacuum_clean* staubsaug* aspirateur* aspiradora*
mopping feuchtwisch* wischtechnik* lavage_des_sols fregado
floor_polish* bodenpfleg* scheuersaugmaschin* reinigungsmaschin* autolaveuse* monobrosse* fregadora* abrillantado*
  cleaning_machine*
dusting staubwisch* depoussierage* quitar_el_polvo
cleaning_plan* reinigungsplan* plan_de_nettoyage plans_de_nettoyage plan_de_limpieza planes_de_limpieza
domestic_help* haushaltshilf* hauswirtschaftshilf* aide_menagere* aides_menagere* employe_de_maison employes_de_maison
  employee_de_maison employees_de_maison empleada_de_hogar empleadas_de_hogar domestic_worker* empleado_del_hogar
  empleada_del_hogar empleados_del_hogar empleadas_del_hogar employe_familial* employes_familial* employee_familial*
  employees_familial*
haushalter* ama_de_llaves privathaushalt*
caretaker* janitor* hausmeister* hauswart* concierge_d_immeuble gardien_d_immeuble gardiens_d_immeuble
  gardienne_d_immeuble gardiennes_d_immeuble agent_technique_de_batiment agents_technique_de_batiment
  conserjes_de_finca portero_de_finca porteros_de_finca abwart schulhausmeister*
small_repairs kleinreparatur* petites_reparations petits_travaux pequenas_reparaciones minor_repair*
recycling_centre* wertstoffhof* dechetterie* punto_limpio* puntos_limpio*
street_clean* straßenreinig* strassenreinig* stadtreinig* kehrmaschin* nettoyage_urbain proprete_urbaine
  limpieza_viaria balayage_des_rues balayeu* barrendero*
graffiti*
gutter_clean* dachrinnenreinig*
pool_maintenance schwimmbadtechn* entretien_de_piscine* mantenimiento_de_piscinas badebetrieb*
decluttering entrumpel* debarras vaciado_de_pisos haushaltsauflos*
trauma_cleaning tatortreinig* nettoyage_extreme crime_scene_cleaning
refuse_collector* mullwerk* eboueur* ripeur* basurero*
"""
