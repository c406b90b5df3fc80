"""Things that building sites, masons, tilers, plasterers and civil engineers speak of."""

CONCEPTS = """
construction_site* building_site* bauplatz* baustellen baustelleneinricht* chantiers lugar_de_obra
  obra_en_construccion
polier poliere encargado_de_obra encargados_de_obra chef_d_equipe_batiment chefs_d_equipe_batiment
construction_worker* building_labourer* bauhelf* bauarbeit* ouvrier_du_batiment ouvriers_du_batiment
  ouvriere_du_batiment ouvrieres_du_batiment peon_de_obra peones_de_obra manœuvre* manoeuvre* maurerhelf*
mason masons masonry albanil* bricklay* maurer* mauerwerk* maconner* macon macons mamposteria
brick bricks ziegelstein* backstein* mauerstein* brique briques ladrillo*
stone_mason* stonemason* steinmetz* tailleur_de_pierre tailleurs_de_pierre cantero* marmolist* marbrier*
zement zementestrich* ciments cemento*
mortar mortel mortier* mortero*
screed* estrich estriche estrichleg* chape_de_sol recrecido*
formwork* schalung* einschalen einschaler* coffrage* coffreur* encofrad* shuttering
steel_fixing rebar bewehr* ferraillage* ferralla* armierung*
prefabricated_building* fertigbau* fertigteil* prefabrique* prefabricad*
shell_construction rohbau* gros_œuvre gros_oeuvre obra_gruesa
finishing_trades ausbaugewerk* second_œuvre second_oeuvre acabados_de_obra
building_foundation* fundament fundamente bodenplatt* semelles_de_fondation cimentacion* cimientos
excavation* aushub* baugrub* terrassement* terrassier* movimiento_de_tierras excavacion* erdarbeit* erdbau* earthwork*
  earthmoving
excavator* bagger* pelleteuse* pelle_mecanique excavadora* retroexcavadora* digger
wheel_loader* radlader* chargeuse* pala_cargadora
bulldozer* planierraupe*
crane cranes kran krane kranfahr* kranfuhr* grue grues grutier* grua gruas gruista*
tower_crane* turmdrehkran* grue_a_tour grues_a_tour grua_torre gruas_torre
construction_machine* baumaschin* engin_de_chantier engins_de_chantier maquinaria_de_construccion maquinaria_de_obra
  construction_equipment
scaffold* gerust geruste gerusten gerustbau* echafaud* andami*
civil_engineering tiefbau* genie_civil ingenieria_civil bauingenieur* civil_engineer*
road_construction road_building straßenbau* strassenbau* travaux_routiers construction_de_routes
  construccion_de_carreteras voirie*
asphalt* bitum* enrobes asfalt*
paving_stone* pflasterarbeit* pflasterstein* pavage* paveur* adoquin* pavimentacion*
bridge_construction bruckenbau* construction_de_ponts construccion_de_puentes ouvrages_d_art
tunnel_construction tunnelbau* construction_de_tunnels tunelador* tunneling tunnelling
track_laying gleisbau* pose_de_voies construccion_de_vias
sewer_construction kanalbau* pose_de_canalisations
demolition* abriß abriss abrißarbeit* abrissarbeit* abbrucharbeit* demolicion* derribo*
asbest* amiante* amianto*
surveyor* vermessung* vermesser* topograph* topograf* geometre* geometra* land_survey* absteck*
site_measurement* aufmaß aufmass aufmaße aufmasse metre_de_travaux metreur* mediciones_de_obra quantity_survey*
structural_engineer* tragwerk* statik statiker* baustatik* calcul_de_structure calcul_de_structures
  calculo_de_estructuras
building_acceptance bauabnahm* reception_de_chantier reception_des_travaux recepcion_de_obra snagging
construction_defect* baumangel* malfacon* defecto_de_construccion defectos_de_construccion defectos_constructivos
property_development bautrager* promoteur_immobilier* promoteurs_immobilier* promotor_inmobiliari*
  promotora_inmobiliari* promotores_inmobiliari* promotoras_inmobiliari* property_developer* real_estate_developer*
waterproofing abdicht* etancheite* impermeabiliz*
drywall* dry_lining trockenbau* gipskarton* placo plaquiste* placoplatre* pladur plasterboard* yesero* tabiqueria
plasterer* plastering plaster verputz* putzarbeit* innenputz* außenputz* aussenputz* stuckateur* platrier* enduit*
  enlucid* revoco*
tile_laying floor_tile* wall_tile* ceramic_tile* tiling fliesen* carrelage* carreleur* alicatad* azulej* solador*
  tiler
natural_stone naturstein* pierre_naturelle pierres_naturelles piedra_natural
marble marmor marbre marmol
glazing glazier* verglas* glasermeister* glaserei* vitrier* vitrage* cristalero* acristalamiento*
locksmith* schlosser* serrurier* serrurerie* cerrajer*
steel_construction stahlbau* construction_metallique charpente_metallique* charpentes_metallique* estructura_metalica*
  estructuras_metalica* steel_structure*
site_safety_coordinator* sigeko coordonnateur_sps coordonnateurs_sps coordinador_de_seguridad_y_salud
  coordinadora_de_seguridad_y_salud coordinadores_de_seguridad_y_salud coordinadoras_de_seguridad_y_salud
safety_helmet* hard_hat* schutzhelm* casque_de_chantier casques_de_chantier casco_de_seguridad cascos_de_seguridad
fall_protection absturzsicher* protection_contre_les_chutes linea_de_vida proteccion_anticaidas
turnkey schlusselfertig* cle_en_main cles_en_main llave_en_mano
hydraulic_engineering wasserbau* ouvrages_hydrauliques obra_hidraulica* obras_hidraulica*
outdoor_facilities außenanlag* aussenanlag* amenagement_exterieur* amenagements_exterieur* urbanizacion_exterior
lift_installation* aufzug aufzuge aufzugsbau* ascenseur* ascensor* elevator*
concreting betonier* betonnage* beton betonbau* betonarbeit* hormigon* concrete_work*
"""
