"""Things that veterinary practices, shelters and zoos speak of."""

CONCEPTS = """
veterinar* tierarzt* tiermedizin* tierheilkund* vet vets
veterinary_nurse* veterinary_technician* tiermedizinische_fachangestellte* tfa tierarzthelfer*
  auxiliaire*_veterinaire* auxiliar*_veterinari* auxiliar*_de_veterinaria
animal_clinic* animal_hospital* veterinary_clinic* veterinary_practice* tierklinik* tierarztpraxis*
  clinique*_veterinaire* clinica*_veterinaria*
small_animal* kleintier* petits_animaux pequenos_animales
large_animal* großtier* grosstier* grands_animaux grandes_animales
livestock farm_animal* nutztier* animaux_de_rente animaux_d_elevage ganado ganaderia cheptel* viehbestand*
animal* tierhalt* tierart* tierbestand* animaux
pets haustier* animaux_de_compagnie animal_de_compagnie mascota* animal*_de_compania
dog dogs hund hunde hunden perro perros hundehalt*
horse horses pferd pferde pferden cheval chevaux caballo* equine equin equins
rabbit* kaninchen* lapin lapins conejo conejos
bird birds vogel vogeln oiseau oiseaux aves pajaro*
exotic_animal* exoten* nac animales_exoticos
wild_animal* wildlife wildtier* faune_sauvage animaux_sauvages fauna_silvestre animales_salvajes
animal_shelter* tierheim* refuge*_animalier* refuge_pour_animaux protectora*_de_animales refugio*_de_animales
animal_keeper* zookeeper* zoo_keeper* tierpfleg* soigneur*_animalier* cuidador*_de_animales
zoo zoos zoologisch* parc*_animalier* zoologico* zoologique*
animal_welfare animal_protection tierschutz* tierwohl* bien_etre_animal protection_animale bienestar_animal
  proteccion_animal
castrat* kastrat* kastrier* sterilisation_des_chats neuter* spay*
deworm* wurmkur* entwurm* vermifuge* desparasit*
microchip* transponder_tier chip_animal puce_electronique identification_electronique
pet_groom* dog_groom* hundefriseur* hundesalon* toiletteur* toilettage* peluquer*_canin*
dog_train* hundetrain* hundeschul* dressage_canin educateur*_canin* educacion_canina adiestra*
assistance_dog* guide_dog* assistenzhund* blindenhund* chien*_guide* chien*_d_assistance perro*_guia
  perro*_de_asistencia
breeding zucht zuchtung* tierzucht* viehzucht* elevage* cria_de_animales zuchter* eleveur* criador*
artificial_insemination kunstliche_besamung besamung* insemination* inseminacion*
animal_disease* tierseuche* tierkrankheit* maladie*_animale* epizooti* enfermedades_animales
rabies tollwut* rage_canine rabia
animal_feed* livestock_feed* tierfutter* futtermittel* futterung* aliment*_du_betail alimentation_animale pienso*
  forraje* fourrage* forage fodder
claw_trim* hoof_care hoof_trim* hufpfleg* klauenpfleg* parage_des_onglons
farrier* hufschmied* marechal_ferrant marechaux_ferrants herrador*
horse_stable* riding_stable* pferdestall ecurie* cuadra cuadras reitstall* reiterhof* centre*_equestre* hipica*
euthan* einschlafer* eutanasia*
horse_groom* pferdepfleg* pansage* palefrenier* mozo*_de_cuadra pferdewirt*
aquari* acuario*
slaughterhouse* abattoir* schlachthof* schlachtbetrieb* matadero*
meat_inspection fleischbeschau* fleischuntersuch* inspection_des_viandes inspeccion_de_carnes inspeccion_de_mataderos
reptil*
"""
