"""Things that farms, vineyards and dairies speak of."""

CONCEPTS = """
farm farms farming bauernhof* landwirtschaft* agricole* agricolas agricola exploitation_agricole*
  exploitations_agricole* granja* finca fincas ferme_agricole agricult* agrar* explotacion_agricola*
  explotaciones_agricola*
farmer* landwirt landwirte landwirtin bauern bauerin agriculteur* agricultor* ganadero* exploitant_agricole*
  exploitants_agricole* exploitante_agricole* exploitantes_agricole*
farm_worker* landarbeit* erntehelf* ouvrier_agricole* ouvriers_agricole* ouvriere_agricole* ouvrieres_agricole*
  saisonnier_agricole* saisonniers_agricole* saisonniere_agricole* saisonnieres_agricole* jornalero* peon_agricola*
  peones_agricola* seasonal_worker* saisonarbeit* saisonkraft*
organic_farming biolandwirtschaft* okolandbau* biolandbau* okologischer_landbau agriculture_biologique
  agricultura_ecologica biobauernhof*
conventional_farming konventionelle_landwirtschaft agriculture_conventionnelle
arable_farming crop_farming ackerbau* grandes_cultures cultivos_extensivos
crops feldfruchte kulturpflanz* cultivos cultures_maraicheres
cereal* getreide* grain_crops
maize maisanbau* maiz
soya_bean* sojabohne* soja
rapeseed rapsanbau* colza
sugar_beet* zuckerrub* betterave* remolacha*
vegetable_growing gemusebau* gemuseanbau* maraicher* maraichage* horticultura huerta huertas huerto huertos
  market_gardening
fruit_growing obstbau* obstanbau* arboriculture_fruitiere fruticultur* orchard* verger vergers obstplantag*
viticult* weinbau* viticole* winegrow* winzer* vigneron* vinegrow*
vineyard* weinberg* vigne vignes vignoble* vinedo*
winemak* weinherstell* kellermeister* vinificat* vinificacion enologo enologos enologia enologie œnolog* oenolog*
  caviste*
grape_harvest weinlese* traubenlese* vendanges vendimia*
olive_grow* olivenanbau* oleicult* olivicultur* olivar olivares almazara*
harvest* ernte erntearbeit* ernteeinsatz* erntezeit* recolte* moisson* cosecha* recoleccion_de_fruta recolecta
tractor_driv* tractor_operat* traktor traktoren tracteur*
combine_harvester* mahdrescher* moissonneuse* cosechadora*
cattle rinder rinderzucht* rinderhalt* bovin bovins vacuno bovino
dairy_farming milchvieh* milchwirtschaft* elevage_laitier vaches_laitieres ganado_lechero vacas_lecheras dairy_cow*
  milchkuh*
milking melken melkmaschin* melkstand* melkroboter* traite_des_vaches ordeno
pigs pig_farming schweinezucht* schweinehalt* schweinemast* schweinestall* porcin porcins porcino elevage_porcin
sheep schafe schafzucht* schafhalt* ovins ovin ovino mouton moutons ovejas
goat goats ziegen ziegenhalt* caprin caprins caprino cabras
shepherd* hirte hirten berger_transhumant pastor_de_ovejas pastoreo pastoralis*
poultry_farming geflugelzucht* geflugelhalt* avicultur* elevage_de_volailles
honeybee* bees biene bienen bienenzucht* imker* apicult* beekeep* colmena*
stallarbeit* ausmisten curage_des_etables
kuhstall* stallung* etables establo*
pasture* grunland* weidehalt* paturage* prairies pastos
heuernte* fenaison henificacion hay_making foin heno
silage* ensilage* ensilado*
slurry gulle gulleausbring* lisier purin*
soil_cultivation bodenbearbeit* travail_du_sol laboreo labranza plough* pflugen labour_agricole
soil_sampl* bodenprobe* analyses_de_sol analisis_de_suelo*
crop_rotation fruchtfolge* rotation_des_cultures rotacion_de_cultivos
seeds saatgut* semence* semilla*
farm_shop* hoflade* vente_directe_a_la_ferme magasin_a_la_ferme venta_directa_de_productos_agricolas
farm_subsid* agrarforder* politique_agricole_commune politica_agricola_comun
agricultural_cooperative* agrargenossenschaft* cooperative_agricole cooperativa_agricola
precision_farming agriculture_de_precision agricultura_de_precision
alpine_farming almwirtschaft* alpwirtschaft* alpage* sennerei*
tobacco tabak tabakanbau* tabac tabaco*
agronom* agrarwissenschaft* ingenieur_agronome* ingenieurs_agronome* ingeniero_agronom* ingeniera_agronom*
  ingenieros_agronom* ingenieras_agronom*
"""
