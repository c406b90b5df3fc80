"""Natural sciences: mathematics, physics, chemistry, biology and the earth."""

CONCEPTS = """
science sciences wissenschaft* ciencia ciencias
algebra algebraic
geometr*
quantum* quanten* quantique* cuantic*
thermodynami* termodinamic*
acoustic* akustik* acoustiq* acustic*
nuclear_physics kernphysik* physique_nucleaire fisica_nuclear
organic_chemistry organische_chemie organischen_chemie chimie_organique quimica_organica
inorganic_chemistry anorganische_chemie chimie_inorganique quimica_inorganica
physical_chemistry physikalische_chemie chimie_physique quimica_fisica fisicoquimic*
analytical_chemistry analytische_chemie chimie_analytique quimica_analitica
polymer* polimer*
katalys* cataly* catalis*
synthesis synthese_chimique sintesis_quimica chemical_synthesis chemische_synthese
molecular_biolog* molekularbiolog* biologie_moleculaire biologia_molecular
cell_biolog* zellbiolog* biologie_cellulaire biologia_celular
gene_expression genexpression* expression_genique expresion_genica
sequencing sequenzier* sequencage* secuenciacion* ngs
protein*
enzym* enzima*
antibod* antikorper* anticorps anticuerpo*
cell_culture* zellkultur* culture_cellulaire cultures_cellulaires cultivo_celular cultivos_celulares
stem_cell* stammzell* cellule_souche cellules_souches celulas_madre
bacteria* bakteri* bacterie*
virus viral* virolog* viren
neuroscien* neurowissenschaft* neurobiolog* neurocien*
okolog* ecolog* oekolog*
entomolog*
marine_biolog* meeresbiolog* biologie_marine biologia_marina oceanograph* oceanograf* ozeanograf*
hydrolog* hydrogeolog* hidrogeolog* hidrolog*
geophysi* geofisic*
geograph* geograf*
geoinformat* geographic_information_system* sig gis geomatique* geomatic*
remote_sensing fernerkund* teledetect* teledetecc*
cartograph* kartograf* kartograph* cartograf*
climatolog* klimatolog* climate_science klimaforsch*
mineralog* mineral minerals mineralien mineraux minerales
soil_science bodenkund* pedologie edafolog*
material_science* werkstoffwissenschaft* werkstoffkund* science_des_materiaux ciencia_de_materiales werkstofftechnik*
  materials_science materials_engineering ingenieria_de_materiales
nanotechnolog* nanotecnolog*
crystal* kristall* cristal cristaux cristalograf*
laser lasers
spectroscop* spektroskop* espectroscop*
mass_spectromet* massenspektromet* spectrometrie_de_masse espectrometria_de_masas
chromatograph* hplc cromatograf*
microscop* mikroskop*
electron_microscop* elektronenmikroskop* microscopie_electronique microscopia_electronica
x_ray_diffraction rontgenbeugung* diffraction_des_rayons_x difraccion_de_rayos_x
electrophores* elektrophores* electrofores*
flow_cytomet* durchflusszytomet* cytometrie_en_flux citometria_de_flujo
titrat* titrier* titrage*
simulation* simulier* simulac* simuler
hypothes* hipotesis
theory theories theorie theorien teoria teorias theoretisch* theoretical theorique* teorico
environmental_science* umweltwissenschaft* sciences_de_l_environnement ciencias_ambientales
food_science* lebensmittelwissenschaft* lebensmittelchemi* sciences_des_aliments ciencia_de_los_alimentos
  food_technolog* lebensmitteltechnolog* tecnologia_de_alimentos
life_sciences biowissenschaft* lebenswissenschaft* sciences_de_la_vie ciencias_de_la_vida
bioinformat*
biophysi* biofisic*
conservation_of_nature naturschutz* protection_de_la_nature conservacion_de_la_naturaleza nature_conservation
species artenvielfalt* especes especies artenschutz*
biodivers* biologische_vielfalt
habitat*
chemicals chemikali* produit_chimique produits_chimiques producto_quimico productos_quimicos sustancias_quimicas
  chemical_substance*
experimental_physics experimentalphysik* physique_experimentale fisica_experimental
"""
