"""Things that roofers speak of."""

CONCEPTS = """
roofer* roofing dachdeck* dacharbeit* couvreur* couverture_zinguerie techador* tejador* roofing_work
roof roofs dacher toiture* toit toits tejado* cubiertas
roof_tile* dachziegel* dachpfann* tuile tuiles tejas
flat_roof* flachdach* toiture_terrasse toitures_terrasse toit_plat* toits_plat* cubierta_plana* cubiertas_plana*
green_roof* dachbegrun* grundach* toiture_vegetalisee* toitures_vegetalisee* cubierta_vegetal* cubiertas_vegetal*
  cubierta_verde* cubiertas_verde*
slate_roof schieferdach* schieferdeck* toiture_en_ardoise ardoise* pizarra_de_tejado
gutter gutters dachrinn* regenrinn* gouttiere gouttieres canalon canalones
skylight* dachfenster* lucarne* tragaluz* claraboya* velux
attic_conversion dachausbau* dachgeschoßausbau* dachgeschossausbau* amenagement_de_combles combles buhardilla*
roof_insulation dachdamm* aufsparrendamm* isolation_de_toiture aislamiento_de_cubierta*
roof_renovation dachsanier* refection_de_toiture rehabilitacion_de_cubierta* reparacion_de_tejados
roof_waterproofing dachabdicht* etancheite_de_toiture etancheur* impermeabilizacion_de_cubierta*
chimney* schornstein* kamin kamine cheminee* chimenea*
"""
