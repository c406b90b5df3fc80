"""Things that welders, metalworkers, millers and toolmakers speak of."""

CONCEPTS = """
gas_welding autogenschweißen autogenschweissen soudage_autogene soldadura_autogena soldadura_oxiacetilenica
spot_weld* punktschweiß* punktschweiss* soudage_par_points soldadura_por_puntos
weld_seam* schweißnaht* schweissnaht* cordon_de_soudure cordons_de_soudure cordon_de_soldadura cordones_de_soldadura
brazing hartlot* brasage_fort
metalwork* metallbauer* metallerie metallier* metalurgi* travail_des_metaux
brass_fitting* messing laiton laton
iron schmiedeeisen* hierro fer_forge wrought_iron
deburr* entgrat* ebavurage* desbarbado*
plasma_cut* plasmaschneid* decoupe_plasma corte_por_plasma
flame_cut* brennschneid* oxycoupage* oxicorte*
thread_cut* gewindeschneid* taraudage* roscado*
dimensional_tolerance* passungen tolerances_geometriques
calliper* caliper* messschieber* meßschieber* pied_a_coulisse calibre_pie_de_rey schieblehre*
chrome_plating verchrom* chromage* cromado*
metal_polishing polissage* pulido*
boilermak* kesselbau* chaudronn* calderer*
mechanical_workshop schlosserwerkstatt* atelier_mecanique
blacksmith* schmied forgeron* herrero*
"""
