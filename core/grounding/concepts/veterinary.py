"""Things that veterinary practices, shelters and zoos speak of."""

CONCEPTS = """
veterinar* tierarzt* tiermedizin* tierheilkund* vet vets
veterinary_nurse* veterinary_technician* tiermedizinische_fachangestellte* tfa tierarzthelfer* auxiliaire_veterinaire*
  auxiliaires_veterinaire* auxiliar_veterinari* auxiliares_veterinari* auxiliar_de_veterinaria
  auxiliares_de_veterinaria
animal_clinic* animal_hospital* veterinary_clinic* veterinary_practice* tierklinik* tierarztpraxis*
  clinique_veterinaire* cliniques_veterinaire* clinica_veterinaria* clinicas_veterinaria*
small_animal* kleintier* petits_animaux pequenos_animales
large_animal* großtier* grosstier* grands_animaux grandes_animales
livestock farm_animal* nutztier* animaux_de_rente animaux_d_elevage ganado ganaderia cheptel* viehbestand*
animal* tierhalt* tierart* tierbestand* animaux
pets haustier* animaux_de_compagnie animal_de_compagnie mascota* animal_de_compania animales_de_compania
dog dogs hund hunde hunden perro perros hundehalt*
horse horses pferd pferde pferden cheval chevaux caballo* equine equin equins
rabbit* kaninchen* lapin lapins conejo conejos
bird birds vogel vogeln oiseau oiseaux aves pajaro*
exotic_animal* exoten* animales_exoticos
wild_animal* wildlife wildtier* faune_sauvage animaux_sauvages fauna_silvestre animales_salvajes
animal_shelter* tierheim* refuge_animalier* refuges_animalier* refuge_pour_animaux protectora_de_animales
  protectoras_de_animales refugio_de_animales refugios_de_animales
animal_keeper* zookeeper* zoo_keeper* tierpfleg* soigneur_animalier* soigneurs_animalier* cuidador_de_animales
  cuidadora_de_animales cuidadores_de_animales cuidadoras_de_animales
zoo zoos zoologisch* parc_animalier* parcs_animalier* zoologico* zoologique*
animal_welfare animal_protection tierschutz* tierwohl* bien_etre_animal protection_animale bienestar_animal
  proteccion_animal
castrat* kastrat* kastrier* sterilisation_des_chats neuter* spay*
deworm* wurmkur* entwurm* vermifuge* desparasit*
microchip* transponder_tier chip_animal puce_electronique identification_electronique
pet_groom* dog_groom* hundefriseur* hundesalon* toiletteur* toilettage* peluquero_canin* peluquera_canin*
  peluqueros_canin* peluqueras_canin*
dog_train* hundetrain* hundeschul* dressage_canin educateur_canin* educateurs_canin* educacion_canina adiestra*
assistance_dog* guide_dog* assistenzhund* blindenhund* chien_guide* chiens_guide* chien_d_assistance
  chiens_d_assistance perro_guia perros_guia perro_de_asistencia perros_de_asistencia
breeding zucht zuchtung* tierzucht* viehzucht* elevage* cria_de_animales zuchter* eleveur* criador*
artificial_insemination kunstliche_besamung besamung* insemination* inseminacion*
animal_disease* tierseuche* tierkrankheit* maladie_animale* maladies_animale* epizooti* enfermedades_animales
rabies tollwut* rage_canine rabia
animal_feed* livestock_feed* tierfutter* futtermittel* futterung* aliment_du_betail aliments_du_betail
  alimentation_animale pienso* forraje* fourrage* forage fodder
claw_trim* hoof_care hoof_trim* hufpfleg* klauenpfleg* parage_des_onglons
farrier* hufschmied* marechal_ferrant marechaux_ferrants herrador*
horse_stable* riding_stable* pferdestall ecurie* cuadra cuadras reitstall* reiterhof* centre_equestre*
  centres_equestre* hipica*
euthan* einschlafer* eutanasia*
horse_groom* pferdepfleg* pansage* palefrenier* mozo_de_cuadra mozos_de_cuadra pferdewirt*
aquari* acuario*
slaughterhouse* abattoir* schlachthof* schlachtbetrieb* matadero*
meat_inspection fleischbeschau* fleischuntersuch* inspection_des_viandes inspeccion_de_carnes inspeccion_de_mataderos
reptil*
"""
