"""Things that cooks, butchers and caterers speak of."""

CONCEPTS = """
cook cooks koch koche kochin kochinnen cuisinier* cocinero* cocinera*
commis_chef* jungkoch* commis_de_cuisine
kitchen_hand* kitchen_help* kuchenhilf* aide_de_cuisine aides_de_cuisine ayudante_de_cocina ayudantes_de_cocina
  pinche_de_cocina pinches_de_cocina
head_chef* executive_chef* kuchenchef* kuchenleit* chef_de_cuisine chefs_de_cuisine chef_executif jefe_de_cocina
  jefes_de_cocina jefa_de_cocina
souschef* segundo_jefe_de_cocina
chef_de_partie chefs_de_partie station_chef* postenkoch* jefe_de_partida jefes_de_partida
pastry_chef* patissier* chef_patissier* chefs_patissier* pastelero* repostero* konditor*
butcher* metzger* fleischer fleischerei* fleischerin boucher bouchers bouchere boucherie* carnicer* schlachter*
fishmonger* fischhandl* poissonnier* poissonnerie* pescader*
delicatessen feinkost* traiteur* epicerie_fine
catering cateringunternehmen*
banquet* bankett*
buffet buffets fruhstucksbuffet* bufe
fast_food imbiß* imbiss* restauration_rapide comida_rapida schnellrestaurant*
food_truck* foodtruck* camion_restaurant
fine_dining haute_cuisine gastronomie_etoilee sternekuche sternegastronom* alta_cocina
gutburgerlich* cuisine_traditionnelle cocina_tradicional hausmannskost*
regional_cuisine regionale_kuche regionalen_kuche cuisine_regionale cocina_regional
gastronom* gastgewerb* hospitality_industry hotellerie_restauration hosteler*
appetiser* appetizer* starters vorspeise* entree_froide entrees_froides entremes*
main_course* hauptgericht* hauptgang* plat_principa* plats_principa* plato_principal* platos_principal*
dessert* nachspeise* nachtisch* postre*
soup soups suppe suppen potage* soupe* sopa sopas
sauce* soße sosse soßen sossen saucier salsa salsas
bruhe bouillon* caldo caldos
salad* salat salate ensalada*
meat fleisch viande* carne carnes fleischgericht*
beef rindfleisch* bœuf boeuf ternera
pork schweinefleisch* viande_de_porc carne_de_cerdo
lamb lammfleisch* agneau cordero
veal kalbfleisch* viande_de_veau
poultry geflugel* volaille* carne_de_ave aves_de_corral
chicken chickens hahnchen* huhn huhner poulet poulets pollo pollos
game_meat wildfleisch* wildgericht* gibier* carne_de_caza wildbret*
sausage* wurst wurstwaren wurste wurstherstell* saucisse* saucisson* salchich* embutido*
ham schinken* jambon* jamon*
bacon speckscheib* lardon* panceta
fish fischgericht* poisson poissons pescado pescados
seafood shellfish meeresfrucht* fruits_de_mer crustace* marisco*
salmon lachs lachse saumon*
vegetable* gemuse* legume legumes verdura* hortaliza*
potato* kartoffel* pomme_de_terre pommes_de_terre patata*
onion* zwiebel* oignon* cebolla*
tomato tomatoes tomate tomates
mushroom* pilze pilzgericht* champignon* hongos_comestibles
asparagus spargel* asperge* esparrago*
fruit fruits obst fruta frutas fruchte
berry berries beeren beerenobst* baies bayas
strawberr* erdbeer* fraises_des_bois
noodles nudeln nudelgericht* pates_fraiches pastas fresh_pasta pasta_fresca teigwaren
eggs œuf oeuf œufs oeufs huevos
milk milch lait leche
cheese* kase kasesorten fromage* queso*
butter beurre mantequilla
sahne creme_fraiche nata_montada
yoghurt* joghurt* yaourt* yogur*
olivenol* huile_d_olive aceite_de_oliva olive_oil
speisesalz fleur_de_sel
sugar zucker sucre azucar
honey honig miel mieles
spice* gewurz* epice epices especia especias
herb herbs krauter kuchenkraut* fines_herbes hierba_aromatica* hierbas_aromatica*
garlic knoblauch* ajos
flavour* flavor* geschmack* saveur* sabor sabores
ingredient* zutat zutaten
recipe* rezepte rezeptentwickl* rezeptbuch* recette_de_cuisine recetario* kochbuch* livre_de_recettes cookbook*
food_cost* wareneinsatz* cout_matiere* couts_matiere* ratio_matiere coste_de_materia_prima costes_de_materia_prima
  food_costing
plating_up anrichten angerichtet dressage_des_assiettes dresser_les_assiettes emplatado* emplatar
food_preparation speisenzubereit* zubereit* essenszubereit* preparation_des_plats preparation_des_repas
  elaboracion_de_platos preparacion_de_alimentos
cold_kitchen kalte_kuche kalten_kuche garde_manger froid_de_cuisine cuarto_frio cocina_fria
hot_kitchen warme_kuche warmen_kuche cuisine_chaude cocina_caliente
grill_station grills barbecue* bbq parrilla* grillade* barbacoa*
frying frittier* fritteuse* fritier* friteuse* freidora* deep_fryer*
steaming combi_steamer* kombidampf* dampfgar* four_mixte cuisson_vapeur horno_mixto coccion_al_vapor
roasting schmoren schmorgericht* rotisseur* rotisserie* asador* asados
oven ovens backofen* horno hornos fours
stove* kochherd* cuisiniere_a_gaz hobs fogon*
pfannen poele poeles sartenes
kochtopf* marmite* cacerola* ollas
knife knives kuchenmesser* kochmesser* couteau couteaux cuchillo*
knife_skills schneidetechnik* technique_de_coupe techniques_de_coupe taillage_de_legumes tecnicas_de_corte
cold_store cold_room* kuhlraum* kuhlhaus* kuhllager* chambre_froide* chambres_froide* camara_frigorifica*
  camaras_frigorifica*
refrigerat* kuhlschrank* frigo frigorific* nevera*
freezer* frozen_food deep_frozen tiefkuhl* surgele* congel* gefrier*
food_hygiene lebensmittelhygien* hygiene_alimentaire higiene_alimentaria manipulador_de_alimentos
  manipuladora_de_alimentos manipuladores_de_alimentos manipuladoras_de_alimentos carnet_de_manipulador food_safety
  lebensmittelsicherheit* securite_alimentaire seguridad_alimentaria
core_temperature* kerntemperatur* temperature_a_cœur temperature_a_coeur temperatura_interna
allergen_labelling allergenkennzeich* etiquetado_de_alergenos affichage_des_allergenes
vegetarian* vegetarisch* vegetarien*
vegan* vegetalien*
gluten_free glutenfrei* celiac* zoliakie*
lactose_free laktosefrei* laktoseintoler*
kosher koscher casher
diet_food diatkuche* schonkost* regime_alimentaire* regimes_alimentaire* dieta_blanda regimes_speciaux
  dietas_especiales special_diet*
organic_food bio_lebensmittel bioprodukt* biolebensmittel* produits_bio produits_biologiques alimentos_ecologicos
  productos_ecologicos
seasonal_ingredients seasonal_dish* saisonale_zutaten saisonale_kuche saisonalen_zutaten saisonaler_kuche saisonkuche*
  produits_de_saison productos_de_temporada producto_de_temporada seasonal_produce seasonal_menu*
local_produce regionale_produkte regionalen_produkten produits_locaux circuits_courts circuit_court productos_locales
  producto_local kilometro_cero
home_made homemade hausgemacht* selbstgemacht* fait_maison faits_maison casero caseros casera caseras
menu_planning speiseplan* menuplan* planificacion_de_menus elaboration_des_menus
tasting degust* verkost* cata_de_vinos cata_de_aceite
food_allerg* lebensmittelallergi* nahrungsmittelallergi* allergie_alimentaire* allergies_alimentaire*
  alergia_alimentaria* alergias_alimentaria*
leftover* essensrest* sobras_de_comida
canning einkochen eingemacht* conserves konserven conservas conserverie*
fumaison ahumado*
fermentation fermentier* fermentad* fermente fermented fermenting
molecular_cuisine molekularkuche cuisine_moleculaire cocina_molecular
brauerei* brasseur* brasserie_artisanale cervecer* brewing braumeister* bierbrau* brewer*
distiller* brennerei* destiller* destileria*
winery wineries weingut* domaine_viticole bodeguero* kellerei*
michelin*
halal*
street_food
cooking cooked kochen gekocht* cuisiner cocinar
cold_cuts aufschnitt* charcuterie charcutier* fiambres
dairy dairies molkerei* laitier* laiterie* lacteo* milchprodukt* produits_laitiers
haccp
contract_catering gemeinschaftsverpfleg* gemeinschaftsgastronom* betriebsgastronom* colectividades
kitchen_porter* dishwash* plongeur* plonge spulkuche spulkraft* friegaplatos lavaplatos tellerwascher*
"""
