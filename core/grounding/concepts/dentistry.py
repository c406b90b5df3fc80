"""Things that dental surgeries and dental laboratories speak of."""

CONCEPTS = """
dentist* zahnarzt* zahnmedizin* odontolog*
dental_practice* dental_surgery zahnarztpraxis* cabinet_dentaire* cabinets_dentaire* clinica_dental* clinicas_dental*
dental_assistant* dental_nurse* zahnarzthelfer* zahnmedizinische_fachangestellte* zfa zmf zmp assistant_dentaire*
  assistants_dentaire* assistante_dentaire* assistantes_dentaire* auxiliar_dental* auxiliares_dental*
  higienista_dental* higienistas_dental* dental_hygienist* dentalhygien* hygieniste_dentaire* hygienistes_dentaire*
dental_technician* dental_lab* zahntechnik* prothesiste_dentaire* prothesistes_dentaire* protesico_dental*
  protesicos_dental* laboratoire_dentaire* laboratoires_dentaire* laboratorio_dental* laboratorios_dental*
gum_disease parodont* periodont*
caries karies* carie dental_decay
zahnfullung* fullungstherap* plombage* obturation_dentaire* obturations_dentaire* empaste*
zahnkron* couronne_dentaire* couronnes_dentaire* corona_dental* coronas_dental* coronas_dentales
dental_bridge* zahnbruck* bridge_dentaire* bridges_dentaire* puente_dental* puentes_dental*
denture* zahnersatz* gebiß* gebiss* totalprothes* dentier* dentadura* protesis_dental
dental_implant* zahnimplant* implantolog* implant_dentaire* implants_dentaire* implante_dental* implantes_dental*
orthodon* kieferorthopad* ortodon* zahnspange* aligners
root_canal* endodont* wurzelkanal* wurzelbehand* devitalis* endodonci*
tooth_extraction* zahnextrak* zahnentfern* extraction_dentaire* extractions_dentaire* extraccion_dental*
  extracciones_dental* exodoncia* weisheitszahn* wisdom_tooth wisdom_teeth
oral_surgery oralchirurg* kieferchirurg* chirurgie_orale chirurgie_maxillo* cirugia_oral cirugia_maxilofacial
teeth_cleaning professional_cleaning zahnreinig* prophylaxebehandl* pzr detartrage* limpieza_dental tartrectomia*
zahnstein* tartre* sarro
tooth_whitening teeth_whitening bleaching zahnaufhell* blanchiment_dentaire blanqueamiento*
zahnabdruck* abformung* intraoralscan* empreinte_dentaire* empreintes_dentaire* impresion_dental* impresiones_dental*
  impresiones_dentales
dental_chair behandlungsstuhl* zahnarztstuhl* fauteuil_dentaire* fauteuils_dentaire* sillon_dental
chairside stuhlassisten* assistance_au_fauteuil assistance_fauteuil asistencia_en_gabinete
paediatric_dentist* kinderzahn* odontopediatr* pedodont* odontologie_pediatrique
veneer* verblendschale* facette_dentaire* facettes_dentaire* carilla*
zirconi* zirkon* circonio
bite_splint* aufbißschiene* aufbissschiene* knirscherschiene* gouttiere_occlusale* gouttieres_occlusale*
  ferula_de_descarga ferulas_de_descarga
heil_und_kostenplan* devis_dentaire* presupuesto_dental* presupuestos_dental*
dental_hygiene oral_hygiene mundhygiene* mundpfleg* hygiene_bucco* hygiene_buccale higiene_bucal higiene_bucodental
dental_recall recallsystem* rappel_de_controle_dentaire rappels_de_controle_dentaire
"""
