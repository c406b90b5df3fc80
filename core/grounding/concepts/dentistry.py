"""Things that dental surgeries and dental laboratories speak of."""

CONCEPTS = """
dentist* zahnarzt* zahnmedizin* odontolog*
dental_practice* dental_surgery zahnarztpraxis* cabinet*_dentaire* clinica*_dental*
dental_assistant* dental_nurse* zahnarzthelfer* zahnmedizinische_fachangestellte* zfa zmf zmp assistant*_dentaire*
  auxiliar*_dental* higienista*_dental* dental_hygienist* dentalhygien* hygieniste*_dentaire*
dental_technician* dental_lab* zahntechnik* prothesiste*_dentaire* protesico*_dental* laboratoire*_dentaire*
  laboratorio*_dental*
gum_disease parodont* periodont*
caries karies* carie dental_decay
zahnfullung* fullungstherap* plombage* obturation*_dentaire* empaste*
zahnkron* couronne*_dentaire* corona*_dental* coronas_dentales
dental_bridge* zahnbruck* bridge*_dentaire* puente*_dental*
denture* zahnersatz* gebiß* gebiss* totalprothes* dentier* dentadura* protesis_dental
dental_implant* zahnimplant* implantolog* implant*_dentaire* implante*_dental*
orthodon* kieferorthopad* ortodon* zahnspange* aligners
root_canal* endodont* wurzelkanal* wurzelbehand* devitalis* endodonci*
tooth_extraction* zahnextrak* zahnentfern* extraction*_dentaire* extraccion*_dental* exodoncia* weisheitszahn*
  wisdom_tooth wisdom_teeth
oral_surgery oralchirurg* kieferchirurg* chirurgie_orale chirurgie_maxillo* cirugia_oral cirugia_maxilofacial
teeth_cleaning professional_cleaning zahnreinig* prophylaxebehandl* pzr detartrage* limpieza_dental tartrectomia*
zahnstein* tartre* sarro
tooth_whitening teeth_whitening bleaching zahnaufhell* blanchiment_dentaire blanqueamiento*
zahnabdruck* abformung* intraoralscan* empreinte*_dentaire* impresion*_dental* impresiones_dentales
dental_chair behandlungsstuhl* zahnarztstuhl* fauteuil*_dentaire* sillon_dental
chairside stuhlassisten* assistance_au_fauteuil assistance_fauteuil asistencia_en_gabinete
paediatric_dentist* kinderzahn* odontopediatr* pedodont* odontologie_pediatrique
veneer* verblendschale* facette*_dentaire* carilla*
zirconi* zirkon* circonio
bite_splint* aufbißschiene* aufbissschiene* knirscherschiene* gouttiere*_occlusale* ferula*_de_descarga
heil_und_kostenplan* devis_dentaire* presupuesto*_dental*
dental_hygiene oral_hygiene mundhygiene* mundpfleg* hygiene_bucco* hygiene_buccale higiene_bucal higiene_bucodental
dental_recall recallsystem* rappel*_de_controle_dentaire
"""
