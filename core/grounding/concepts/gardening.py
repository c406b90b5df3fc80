"""Things that gardeners, landscapers and florists speak of."""

CONCEPTS = """
gardener* gartner gartnerin gartnerinnen gartnerei* jardinier* jardinero* jardinera jardinage jardineria gardening
  horticult* gartenbau*
garden gardens garten garte jardin jardins jardines
plant_nurser* tree_nurser* baumschul* pepinier* vivero* viverist* staudengartner*
greenhouse* gewachshaus* serre serres invernadero* treibhaus treibhauser
plant_care pflanzenpfleg* entretien_des_plantes cuidado_de_plantas
pot_plants pflanzen plantes plantas_ornamentales zierpflanz* ornamental_plant* plantes_ornementales
perennial* staude stauden vivaces plantas_perennes
flower* blume blumen fleur fleurs flores
flower_arrang* blumenstrauß* blumenstrauss* bouquets_de_fleurs composition_florale arreglo_floral* arreglos_floral*
  blumengesteck* floristik* bouquet bouquets
funeral_florist* trauerfloristik* trauerkranz* couronnes_mortuaires coronas_funerarias
rose_gardens rosenzucht* rosiers rosales
lawn* rasenpfleg* rasenmaher* rasen pelouse* gazon* cesped mowing tonte
hedge_trim* hedge_cut* heckenschnitt* heckenpfleg* taille_de_haies poda_de_setos
pruning obstbaumschnitt* baumschnitt* rebschnitt* elagage* poda podas taille_des_arbres taille_de_vigne tree_prun*
tree_surg* arborist* baumpfleg* elagueur* baumkletter* grimpeur_elagueur* grimpeurs_elagueur* arboricultur*
tree_care tree_planting trees baum baume arbre arbres arbol arboles
shrub* strauch straucher arbuste* arbusto* geholz geholze geholzpfleg*
sowing aussaat* semis siembra*
planting bepflanz* anpflanz* plantation plantations plantacion*
weed_control unkraut* desherbage* desherbaje deshierb* malas_hierbas mauvaises_herbes weeding
irrigat* bewasser* arrosage* riego riegos
compost kompost*
pest_control schadlingsbekampf* lutte_antiparasitaire control_de_plagas derratisation desratizacion pest_management
  kammerjager*
plant_protection pflanzenschutz* protection_des_plantes protection_des_vegetaux proteccion_fitosanitaria
  phytosanitaire* fitosanitari*
pond_building teichbau* bassins_de_jardin estanque*
garden_path* gartenweg* wegebau* allees_de_jardin
dry_stone_wall* trockenmauer* mur_en_pierre_seche murs_en_pierre_seche
fence_building zaunbau* zaune cloture_de_jardin clotures valla vallado* fencing_work
building_playgrounds spielplatzbau*
cemetery cemeteries friedhof* cimetiere* cementerio* graveyard*
grave_care grabpfleg* entretien_de_tombes
chainsaw* motorsag* kettensag* tronconneuse* motosierra*
lawnmower* lawn_mower* tondeuse* cortacesped*
winter_service winterdienst* schneeraum* deneigement* quitanieves
indoor_greening innenraumbegrun* plantes_d_interieur plantas_de_interior hydrokultur*
landscape_gardener* landschaftsgartner* landschaftsbau* galabau* landscaping amenagement_paysager jardinero_paisajista
herbicid* herbizid*
"""
