"""One line for each thing that CVs speak of, with the words for it in English, German, French and Spanish.

Only what the languages share too little of to be seen by its letters stands here. The form is that of ``lexicon``;
an indented line goes on with the one before.
"""

CONCEPTS = """
team teams colleague* kolleg* collegue* colega* companer* equip* mannschaft* brigad* crew* squad* personal staff
  belegschaft* mitarbeiter* mitarbeitend* mitarbeiterin* employee* beschaftigte* empleado* salarie* collaborateur*
  angestellte* workforce effectif* plantilla headcount personne* people personas workers trabajador*
nurse* nursing infirmier* enfermer* pfleg* krankenschwester* krankenpfleg* aide_soignant* aides_soignant*
patient* paciente* patienten*
ward* station stationen unit units service_hospital* unidad* intensivstation* planta
teacher* lehrer* lehrkraft* lehrkrafte* enseignant* professeur* profesor* docente* maestr*
pupil* student* schuler* eleve* alumn* estudiante* etudiant* lernende* jugendlich*
lesson* unterricht* cours clase* class classes klasse* kurs* course* curso* leccion*
school* schul* centro_escolar centros_escolares etablissement_scolaire
  etablissements_scolaires ecole* escuela* colegio* gymnasium* lycee* college* instituto
curricul* lehrplan* programme_scolaire plan_de_estudios bildungsplan*
parent* eltern* padre* famil*
exam* prufung* examen* klausur* abitur* bachillerato
kitchen* kuche* cuisine* cocina*
dish* gericht* plat plats plato* speise* meal* mahlzeit* repas comida*
menu* carte carta speisekarte*
guest* gast* gaste* convive* comensal* huesped* invitado* couverts cover covers gedeck*
restaurant* bistro* brasserie*
food lebensmittel* alimento* alimentaire* aliment*
waste wastage
  abfall* abfalle dechet* residuo* desperdici* merma* gaspill* verschwend* ausschuss* scrap rebut* write_off*
  abschreib* caducid*
order orders bestell* commande* pedido* auftrag* auftrage*
supplier* lieferant* fournisseur* proveedor* vendor*
stock stocks inventory lager* inventar* inventaire* existencias bestand* inventur*
warehouse* entrepot* almacen* lagerhaus* lagerhalle* bodega*
delivery deliveries liefer* livraison* entrega* reparto
transport* fracht* freight flete* carrier* transporteur* spedition*
vehicle* fahrzeug* vehicule* vehiculo* fleet fuhrpark* flotte* flotilla* flota* lorr* truck* camion*
driver* fahrer* conducteur* chauffeur* conductor*
route* routes tournee* ruta* strecke* touren tour
customer* client* kunde* kunden* kundin* mandant* abnehmer* abonnee*
sale sales takings income caja recette* verkauf* vente* venta* vertrieb* umsatz* turnover revenue* chiffre_d_affaires
  facturacion ingresos erlos* einnahmen recettes vend* sold sell selling
market* markt* marche marches mercado* mercadotecnia marketing mkt
share anteil* part_de_marche participacion_de_mercado quota* cuota*
price* preis* prix precio* tarif*
cost* kosten* cout* coste* costo* aufwand* ausgaben expense* depense* gasto* spend spending frais
invoice* rechnung* facture* factura* bill bills
fee* honorar* honoraire* honorario* gebuhr*
consumption verbrauch* consommation* consumo* usage water_use energy_use
occupancy auslastung* occupation ocupacion* belegung* remplissage*
saving* save* saved einspar* ersparnis* economi* econom* ahorr* eingespart spar*
profit* gewinn gewinne gewinns gewinnspanne* benefice* beneficio* ganancia* margin* marge* margen rentab* marg*
budget* presupuest* etat haushalt*
loss losses verlust* perte* perdida*
growth wachstum* croissance* crecimiento*
hiring
contract* vertrag* vertrage* contrat* agreement* vereinbarung* accord accords acuerdo*
tender* competition wettbewerb* ausschreibung* appel_d_offres appels_d_offres licitacion* concurso* bid bids rfp
  concours competitions pitch pitches
negotiat* verhandl* negoci*
complaint* beschwerde* reklamation* reclamation* queja* reclamo* plainte*
satisfaction zufriedenheit* satisfaccion nps satisfait*
quality qualitat* qualite* calidad*
error* fehler* erreur* defect* mangel* defaut* bug bugs mistake* fault* storung* anomal* fallo* incidencia* incident*
risk* risik* risque* riesgo*
safety sicherheit* securite* seguridad security
accident* unfall* unfalle*
infection* infektion* infeccion* hygiene*
time times zeit* temps tiempo* duration dauer* duree* duracion* plazo* delai* lead_time frist* montagezeit* zeiten
wait* wartezeit* warte* attente* espera* queue* warteschlange* cola colas file_d_attente files_d_attente
delay* retard* verzug* verspat* retraso* late lateness punktlich* punctual* ponctual* puntual*
return* retour* devolucion* retoure*
pain schmerz* douleur* dolor*
autumn automne otono herbst* fall_menu
spring fruhling* fruhjahr* printemps primavera
summer sommer* verano
third drittel* tiers tercio
quarter viertel* quart cuarto trimest*
fifth funftel* cinquieme quinto
schedul* dienstplan* planning* horario* rota rotas rosters roster
downtime stillstand* arret* parada* stoppage* averia* breakdown* ausfall* outage* panne* interruption* paro*
  stillstande*
response* antwort* reponse* respuesta* reaktion* respond*
rate taux tasa* quote* ratio
average mittel* durchschnitt* moyen* promedio* medio media median* mittlere mean schnitt
attendance footfall besuch* visit* frequentation asistencia* besucher* visitor* visiteur* visitante*
absence* krankheitsquote* krankenquote*
  krankenstand* fehlzeit* absent* ausencia* inasistencia* absentisme no_show* krankenstand* ausfalltermin*
turnover_staff rotacion fluktuation* rotation roulement attrition
account accounts konto konten compte comptes cuenta*
close closing abschluss* cloture* cierre* monatsabschluss* jahresabschluss*
balance bilanz* bilan*
tax* steuer* impot* fiscal* impuesto* tva vat umsatzsteuer* ust iva einkommensteuer*
payroll lohn* gehalt* gehalts* paie nomina* salair* lohnabrechnung* entgelt*
receivable* unpaid* impaye* impago* morosidad offene_rechnung* overdue outstanding forderung* creance* cobro* debitor*
  debtor* dunning mahn*
payable* kreditor* zahlung* payment* paiement* pago*
audit* revision* prufer* auditor* wirtschaftspruf* commissaire*_aux_comptes
report* bericht* rapport* informe* reporting
law lawyer* anwalt* avocat* abogad* solicitor* counsel jurist* rechts* legal
court tribunal* juzgado* trial* prozess* proces juicio*
claim* klage* demanda* anspruch*
data daten* donnee* dato*
protection datenschutz* protection_des_donnees gdpr rgpd dsgvo
database* datenbank* base_de_donnees bases_de_datos warehouse_data
table* tabelle* tabla*
query queries abfrage* requete* consulta*
dashboard* tablero* tableau_de_bord tableaux_de_bord cuadro_de_mando panel
model* modell* modele* modelo*
test* pruebas prueba tests
software programm* logiciel* program* application* anwendung* aplicacion* app apps
developer* entwickler* developpeu* desarrollador* programmierer*
analyst* analist*
engineer* ingenieur* ingenier*
site* baustelle* chantier* obra obras website* sitio* standort* webseite*
building* gebaude* batiment* edificio* neubau*
house* wohn* logement* vivienda* haus hauser apartment* flat flats einfamilienhaus* mehrfamilienhaus* housing
renovation* rehabilit* sanierung* umbau* reforma* refurbish*
drawing* plan plane plans plano* zeichnung* dessin*
draughts* delineante* dessinateur* zeichner* technician* techniker* monteur* installateur* fitter*
architect* architekt* arquitect*
plant anlage* installation* instalacion* system systems systeme* sistema* pv_anlage*
panel_solar photovolt* pv solar* fotovolt*
switch umstell* umstieg* passage* migration* migrat* migracion* migre* migra* paso move moved transition* umzug*
  trasla*
introduction einfuhr* introdu* implant* rollout roll* mise_en_place deploy* deploi* implement* despliegue despleg*
launch* lance* lanz* markteinfuhr* go_live livegang mise_en_service
opening open* eroffn* ouver* ouvr* apertur* abri*
construction bau* build* built construi* construcc* aufbau* aufgebaut montaje*
design* entwurf* entworf* concu* concev* conception* disen* gestalt* konzip*
develop* entwick* developp* desarroll*
write wrote written writ* schreib* schrieb* geschrieben redig* redact* ecrit* ecri* escrib* escrit* erstell* draft*
  verfass* elabor*
train* ausbild* form* capacit* teach* taught mentor* coach* einarbeit* anleit* unterwies* instruct* preceptor* guide*
  guiding
support_group selbsthilfe*
apprentic* auszubildend* azubi* lehrling* apprenti* aprendiz* trainee* intern interns praktikant* stagiaire* becari*
  referendar* junior* newcomer* new_starter*
buchhalt* accountant* comptab* contab* bookkeep* finanzbuch* fibu
executive* ejecutiv*
operator* exploitant* operari* bediener*
supervisor* vorarbeiter* contremaitre* capataz*
manager* leiter* responsable* gerent* director* directeur* directrice* chef* head jefe*
project* projekt* projet* proyecto*
campaign* kampagne* campagne* campana*
brand* marke* marca* marque
product* produkt* produit* producto*
range sortiment* gamme* gama* linie ligne linea line
awareness bekanntheit* notoriete* notoriedad*
traffic zugriff* trafic* trafico*
newsletter* lettre_d_information boletin* mailing*
press presse* prensa communique* pressemitteilung*
event* veranstalt* evenement* evento* feria* messe messen fair fairs salon
workshop* taller* atelier* seminar*
week* woche* semaine* semana* hebdomad* weekly wochen*
month* monat* mois mes meses mensuel* mensual* monthly
day* tag tage tagen jour* dia dias taglich* diari* quotidien* daily
year* jahr* an ans annee* ano anos annual* jahrlich* annuel* anual*
hour* stunde* heure* hora*
shift* schicht* turno* dienst dienste
night* nacht* nuit* noche*
process* prozess* processus proceso* ablauf* procedure* verfahren*
checklist* prufliste* liste_de_controle lista_de_verificacion list liste* lista*
guideline* richtlinie* directriz* guia* leitfaden*
document* dokument* unterlagen beleg* piece pieces akte* dossier* expediente* chart charts record* files file bundles
  fichier*
training schulung* formation* formacion* fortbildung* weiterbildung* capacitacion*
research forsch* recherche* investigacion*
working_group arbeitsgruppe* groupe_de_travail grupo_de_trabajo ausschuss* comite* committee* steuergruppe* task_force
  gremium* kommission* commission comision* groupe
department* abteilung* departement* departamento* servicio jefes_de_servicio fachbereich* department_head*
region* gebiet*
company unternehmen* entreprise* empresa* firma* firm gesellschaft* societe*
machine* maschine* maquina*
maintenance wartung* mantenimiento* instandhalt* maintain* entretien* wart* manten*
energy energie* energia* strom* electric* elektr*
noise larm* bruit* ruido*
medication* medikament* medicament* drug* arznei* antibiotic* antibiotik* antibiotiqu*
bed beds bett* lit lits cama*
home homes heim* residenc* maison*
resident* bewohner*
blood blut* sang sangre
award* preistrag* premio* premiad* prize* auszeichnung* distinction* prime primee premi*
fund* forder* zuschuss* subvention* grant grants beca* subsid* spende* donation*
volunteer* ehrenamt* benevol* voluntari*
cloud
librar* bibliot* biblioth*
request* anfrage* demande* solicitud* anfragen
store* laden geschaft* magasin* tienda* filiale* shop shops branch boutique* punto*_de_venta
pallet* palette* palet*
kilomet* km
empty leer* vide vacio*
breach* datenpanne* violation* brecha*
member* mitglied* membre* miembro*
paper papier* papel
certificat* zertifi*
interview* gesprach* entrevist*
hire hired hiring recruit* einstell* rekrut* recrut* embauch* reclut*
office* buro* bureau* oficina*
goal* ziel* objecti* objetiv* target*
strateg*
production produktion* fertigung* fabrication* fabricacion* manufactur*
efficien* effizien* efficac* eficien* productiv* produktiv*
review* relu* relire* relit revis* begutacht* reviewed
guide_book
lead_person fachkonferenz*
double doubl* verdoppel* duplic* twice twofold deux_fois dos_veces
half halv* halbier* moitie mitad
triple tripl* verdreifach* threefold
booking* buchung* reservation* reserva*
loan* ausleih* emprunt* prestamo* pret
shared gemeinsam* partag* compartid*
pack* verpack* emball* embal*
treatment* behandl* traitement* tratamiento*
diagnos*
children kind kinder* enfant* nino*
elder* senior* alter* altere*
money geld* argent dinero*
code quellcode* codigo*
"""

EMPTY = """
the a an of to in for with on as by from at is was are were be been being that this these those my our your its their
his them they themselves what here there only just one her it we you i and or which who whom whose where when while
during through per each every any some more most over under up out off into onto about across between within than then
also both via so not no all such other others new same der die das den dem des ein eine einer eines einem einen und
oder mit von vom fur im am auf aus bei beim zu zum zur als durch sowie ist sind war waren wurde wurden wird werden hat
haben nicht kein keine auch nach uber unter bis seit pro je jede jeder jedes jeden sich es wir ich sie er man um vor
zwischen gegen ohne ihr ihre ihren unser wobei dabei davon rund etwa circa ca insgesamt zusammen jeweils neu neue
neuen neuer neues heute sehr mehr le la les l un une du de d et ou au aux en dans sur sous par pour avec sans ce cet
cette ces que qui qu dont son sa ses leur leurs nos notre mon ma mes il elle nous vous est sont ete etait plus environ
chaque tous toutes tout toute soit puis ainsi lors chez vers entre jusqu pendant depuis nouveau nouvelle nouveaux
nouvelles y se s c n el los las lo una unos unas o u e del al con sin por para como su sus mi mis fue era ser este
esta estos estas ese esa cada todo toda todos todas mas menos hasta desde sobre durante cerca tambien nuevo nueva
nuevos nuevas muy ya
"""
