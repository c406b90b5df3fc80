"""Things of everyday life that any job may have to do with, and few have."""

CONCEPTS = """
advert* werbeanzeige* anzeige anzeigen annonce annonces anuncio* publicite* publicidad*
artwork* kunst kunstwerk* oeuvre_d_art oeuvres_d_art obra_de_arte obras_de_arte beaux_arts bellas_artes
audience* publikum* zuschauer* spectateur* espectador* viewer* zuhorer* auditeur auditeurs oyente* leserschaft*
baguette*
phone_call* telephone_call* anruf* appel_telephonique llamada_telefonica telefonat* telefongesprach*
fracht* fret freight cargaison* carga_aerea
cashier* kassierer* caissier* cajero* cajera*
clinic clinics klinik* clinique* clinica*
credit credits kredit* darlehen* credito*
instalment* installment* ratenkredit* ratenzahl* credit_a_la_consommation pago_a_plazos
crop crops feldfrucht* cultivos cultures_agricoles anbau*
educator* erzieher* educateur* educatrice* educador*
hair haar haare* cheveu* cabello*
haulage haulier* spedition* transporteur* transportista*
interface* schnittstelle* interfaz*
joiner* tischler* schreiner* menuisier* menuiserie* ebanist*
laborator* labor labore labors laboratoire* lab labs
landlord* vermieter* bailleur* arrendador*
tenant* mieter* locataire* inquilin* arrendatari*
landscap* landschaft* paysag* paisaj*
microphone* micro micros mikrofon* microfono* antenne
midwi* hebamme* geburtshelfer* sage_femme sages_femmes comadron*
municipalit* kommune kommunen kommunal* communal* municipio* municipal* ayuntamiento* mairie*
insurance mutuelle* mutual_insur* insurer* mutualidad* versicherungsverein*
nature natur naturschutz* naturaleza*
oliv* aceitun*
surgery operationen knieoperation* huftoperation* operierte*
seaport puerto puertos vieux_port port_de_plaisance hafenstadt* hafenrundfahr*
professor* professur* catedratic*
real_estate immobilie* immobilier* inmueble* inmobiliari*
rental* miete* mieten loyer* alquiler*
distributor dealer* handler* haendler* revendeur* revendedor* reseller* wiederverkauf* concessionnaire* grossist*
ship ships schiff* navire* bateau* buque* barco* vessel*
storekeeper* lagerist* magasinier* almacener*
therap* terap*
thesis theses abschlussarbeit* bachelorarbeit* masterarbeit* diplomarbeit* memoire_de_fin_d_etudes tesis
cash_register till tills kasse kassen caisse caisses caja
cash_handling encaiss* kassier* cobro cobros
van vans lieferwagen* camionnette* furgoneta* fourgon*
water wasser wassers eau eaux agua aguas
website* internetseite* webseite* site_web sites_web pagina_web paginas_web site_internet sites_internet
wedding* hochzeit* mariage mariages boda bodas
work_study alternance alternant* dual_student* duales_studium werkstudent* alternancia
workpiece* werkstuck*
newsletter* lettre_interne lettres_internes lettre_d_information mitarbeiterzeit* boletin_interno rundschreib*
open_day* tag_der_offenen_tur portes_ouvertes puertas_abiertas open_house
ceremon* feierlichkeit* zeremonie*
temporary_staff temporary_workers temps aushilfe* aushilfskraft* aushilfskrafte* interimaire* eventuales zeitarbeit*
  leiharbeit* trabajadores_temporales
seasonal_staff seasonal_workers saisonkraft* saisonkrafte* saisonnier* saisonarbeit* temporeros
knee knie
hip hips huft* hanche* cadera*
shoulder* schulter schultern schulterop* schulteroperation* epaule* hombro*
cancer krebs krebspatient* krebskrank* krebstherap*
pregnan* schwanger* enceinte enceintes embaraz*
disabilit* disabled handicap* behindert* behinderung* discapacid*
robot* roboter*
drone* drohne* dron drones
gluten* glutenfrei*
vegan* vegetari*
organic bio okologisch* biologisch_angebaut ecologique* agricultura_ecologica biologique*
chocolat* schokolad*
jewel* schmuck* bijou* joya joyas joyer*
leather* leder* cuir cuirs maroquinerie* cuero
plastic* kunststoff* plastique* plasturg* plastico*
glass glas glaser* verre verres vidrio*
sign_language gebardensprach* langue_des_signes lengua_de_signos lenguaje_de_signos
social_services sozialdienst* services_sociaux servicios_sociales
hazardous_goods hazardous_waste hazardous_substances dangerous_goods gefahrgut* gefahrstoff* matieres_dangereuses
  dechets_dangereux mercancias_peligrosas residuos_peligrosos sustancias_peligrosas
customs zoll zolle zollab* zollan* zollpapier* douan* aduan*
airline* fluggesellschaft* compagnie_aerienne aerolinea*
sponsor* mecen* patrocin*
theatre* theater* teatro*
music* musik* musique* musica
dance danced dances dancing dancer* tanz* danse* danza*
garden gardens garten gartens jardin* huerto*
forest forests wald waldes walder foret* bosque*
church* kirche* eglise* iglesia*
refugee* gefluchtet* fluchtling* refugie* refugiad* asyl* asylum*
addict* sucht* suchterkrank* toxicoman* adiccion*
domestic_violence hausliche_gewalt violences_conjugales violencia_de_genero violencia_domestica
inherit* erbschaft* erbrecht* erbfall* herencia* testament*
retirement rentner* rentenver* retraite* jubilac*
residence_permit* aufenthaltstitel* titre_de_sejour permiso_de_residencia permisos_de_residencia extranjeria
rfid radiofrecuencia* radiofrequen* radio_frequency
footfall besucherfrequenz* frequentation* affluence* passantenfrequenz*
shop_window* window_display* schaufenster* vitrine* escaparat*
smell* geruch* odeur*
photograph* fotograf* fotografia*
cartoon* comic* bande_dessinee bandes_dessinees
children kids kid youngsters
recruit* contratacion* seleccion_de_personal
map maps landkarte* cartograf* kartograf* cartograph* mapa mapas
buckwheat sarrasin buchweizen* trigo_sarraceno
accountant buchfuhr*
funeral* beerdigung* trauerfeier* bestattung* obseques enterrement* sepelio*
breakfast* fruhstuck* petit_dejeuner petits_dejeuners desayuno*
catalog catalogue catalogues catalogs katalog* catalogo catalogos
christmas weihnacht* noel navidad*
"""
