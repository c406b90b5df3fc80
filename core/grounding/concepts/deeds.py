"""Deeds of most jobs: planning, doing, checking, deciding."""

CONCEPTS = """
prepar* vorbereit* vorzubereit*
draft* redig* redac* verfass* write writes writing wrote written writer writers schreiben schreibt schrieb*
  geschrieben* ecrire ecrit ecrits ecrite ecrites ecrivait ecrivant escrib* escrito escritos escrita escritas
sketch* skizz* esquiss* bocet* croquis
schedul* terminplan* terminier* zeitplan* einplan* eingeplant* einzuplan* ordonnanc* calendariz* cronogram*
  ablaufplan*
plan plans planned planen plane planend* planung* geplant* planer planerin planner planners planifi* planear*
  planeami* planeaci* planteami*
organis* organiz*
koordin* coordon* coordin* co_ordinat* abstimm* abgestimmt* abzustimm*
negotiat* verhandl* verhandelt* negoci* unterhandl* pourparlers
renew renews renewed renewing renewal renewals erneuer* renouvel* renovacion_de_contrato* renovacion_de_licencia*
  renovacion_de_poliza*
extend extends extended extending extension extensions prolong* prorog* prorrog* verlanger*
repair* repar* instandsetz* instandgesetzt* depann* arregl*
assess* beurteil* bewert* evalu* apprecier valorar valora valoracion* valore valorado* valuat* einschatz*
  eingeschatzt*
inspiz* inspek* inspec* besichtig*
check checks checked checking verif* pruf* gepruft* uberpruf* nachpruf* comprob* kontrollier* controler controle
  controles controlee controlees controlait kontrolle kontrollen
monitor* uberwach* surveill* vigilar vigila vigilancia seguimiento_continuo
follow_up follow_ups followed_up following_up nachverfolg* nachfass* nachgefasst* suivi suivis assurer_le_suivi
  seguimiento* hacer_seguimiento relance relances relancer
test tests tested testing tester testers teste testes testee getestet* testen ensayo ensayos ensayar pruebas probar
  probado* probada* essai essais
measure measured measures measuring measurement* gemessen* mesur* medir medicion* medido* medida mide midio messung*
  messwert* messdaten vermessen
berechn* calcul* ausrechn* rechnerisch* computing_of
geschatzt* abschatz* estim* chiffrag* chiffrer uberschlag* schatzung* schatzen schatzt schatzte
vergleich* verglichen* compar* benchmark* gegenuberstell*
analys* analyz* analiz* auswert* ausgewertet* untersuch* depouill*
ermittl* ermittelt* enquet* investig* nachforsch* indag* pesquis*
identif*
detect* entdeck* aufdeck* aufgedeckt* aufspur* detecci* reper reperer reperage* depist*
solve solves solved solving losung* geloste geloster gelost solution solutions solucion* resoudre resolu* resolv*
  beheb* behoben*
fix fixes fixing bugfix* hotfix*
decision* entscheid* entschied* decid*
approv* genehmig* freigab* freigeb* freigegeb* approuv* aprob* bewillig* valider_les visto_bueno
authoris* authoriz* autoris* autoriz* bevollmachtig* ermachtig* habilitac*
valid*
refus* reject* ablehn* abgelehn* zuruckweis* zuruckgewies* rejet* rechaz* deneg*
select selects selected auswahl* ausgewahl* auszuwahl* selecti* selecc* choose chooses chose chosen choosing choice
  choices choisi* choix elegir elige elegido elegidos elegida eleccion_de
prioritis* prioritiz* priorisier* hierarchis* priorisat* prioriz* priorite* prioritat* priority priorities prioridad*
defin*
specif* spezifi* especific* lastenheft* pflichtenheft* cahier_des_charges cahiers_des_charges pliego_de_condicion*
  pliegos_de_condicion*
establish* etabl* establec* aufgebaut* aufbau* aufzubau* set_up sets_up setting_up setup mise_en_place mettre_en_place
  mis_en_place puesta_en_marcha einricht* eingericht* einzuricht*
found founded founder founders cofounder* grunder* grundung* grundete gegrundet* mitgrunder* fondateur* fondatrice*
  cofondat* fonder fonde fundador* cofundador* fundado fundada
creat* crea creo crear creado* creada* cree creee creees creer schaff schaffen schafft geschaffen* kreier*
build builds building_up built bauen baute gebaut* construir construit construite construye construido*
develop* entwick* desarroll*
design designs designed designing designer designers entwurf* entwerf* entworf* entwirf* gestalt* concev* concu concus
  concue concues disen* konzeption* conception* conceptualis* conceptualiz* konzipier* conceptuel*
implement* umsetz* umgesetz* umzusetz* implant* mise_en_oeuvre mise_en_œuvre mettre_en_oeuvre mettre_en_œuvre
  mis_en_oeuvre mis_en_œuvre
introduc* einfuhr* eingefuhr* einzufuhr* introdui*
launch* lancer lance lancee lances lancees lancement* lanzar lanz lanza lanzado* lanzada* lanzamiento* markteinfuhr*
roll_out rolled_out rolling_out rollout* deploi* despleg* desplieg* ausroll* ausgeroll* deploy*
start starts started starting beginn* begonn* begann* demarr* inicio iniciar inicia iniciado* iniciada* comenz* empez*
  debut debuts
finish finishes finished finishing complete completed completing completion* abschliessend* abschließend* abgeschloss*
  fertigstell* fertiggestell* beend* achev* finaliz* finalis* culmin*
continu* fortfuhr* fortgefuhr* weiterfuhr* weitergefuhr* poursui* prosegu*
stop stops stopp* gestopp* cesser cessation* cese cesar interrump*
suspend* aussetz* ausgesetz* suspens*
postpone* verschieb* verschob* vertag* reporter_la ajourn* aplaz* pospon*
cancel* absag* abgesag* storn* annul* anulac* anular
carry_out carried_out carries_out carrying_out execut* ausfuhr* ausgefuhr* durchfuhr* durchgefuhr* durchzufuhr*
  effectu* realis* realiz* ejecut* vollzieh* conduct conducted conducting
achiev* accomplish* erreich* erziel* attein* alcanz* lograr logro logros logrado* reussi*
exceed* outperform* ubertroff* ubertreff* uberschreit* uberschritt* depass* supera superar super superado* superando
  sobrepas*
ensur* sicherstell* sichergestell* sicherzustell* gewahrleist* garantir garanti garantis garantiz* assurer_la
  veiller_a asegurar aseguramiento* asegur
handle handles handled handling processed processing bearbeit* verarbeit* traiter traite traites traitee traitees
  traitement traitements tramit* procesar procesado procesamiento abwick* abgewickel* abzuwick*
manage manages managed managing manager managers managerin management managements manageur* manageuse* gestion
  gestions gestionar gestiona gestiono gestionado* gestionaire* gestionnaire* gestor gestora gestores gerer gere geree
  gerees geres gerant gerait gerente* gerencia*
administer* administr* verwalt*
lead leads leading led leader leaders leadership leiten leitet leitete leitung* geleitet* leiter leiterin leitende*
  fuhrung* fuhren fuhrt fuhrte gefuhrt* dirig* liderar lidera lidero lider lideres liderazgo* liderado* encabez*
  spearhead* head_of heads_of headed heading encadr*
steer steers steered steering steuern steuert steuerte steuernd* gesteuert* pilotag* piloter pilote pilotee pilotees
supervis* aufsicht* beaufsichtig* encadrement_technique oversee oversees oversaw overseen overseeing
deleg*
assign* zuweis* zugewies* zuteil* zugeteil* affecter affectation* asign* attribuer attribue attribuee attribues
verteil* repart* distribu*
allocat* allozier* allou*
operate operates operated operating betreib* betrieben* bedien* exploiter exploitation* operar operado*
use uses used using usage verwend* benutz* genutz* utilis* utiliz* einsatz_von nutzt nutzen nutzte* nutzung* nutzbar*
apply applied applies applying application_of anwend* angewend* angewandt* appliqu* aplic*
adapt* anpass* angepass* anzupass* adecu* ajust* adjust*
customis* customiz* tailored personnalis* personaliz* individualisier* kundenspezifi* maßgeschneider* massgeschneider*
  sur_mesure a_medida
configur* konfigur* parametr*
install*
assembl* montier* montage* zusammenbau* ensambl* montaje*
dismantl* disassembl* abbau* abgebaut* abzubau* demont* desmont* ruckbau*
connect* verbind* verbund* anschluss* anschließ* anschliess* angeschloss* raccord* conect* connex* conexion*
integr*
combin* kombin*
trenn* getrennt* separ*
replac* ersetz* austausch* ausgetausch* remplac* reemplaz* sustitu* substitut*
remov* entfern* enlev* retirer eliminar suprim* supprim*
delet* loschen loscht loschte loschung* geloscht* effac* borrar borrado* borra
beseitig* elimin*
add adds added adding hinzufug* hinzugefug* ajout* anad* agregar agregado*
supplement* erganz* complet completer complement*
copy copies copied copying kopie* copie copier copies_de copiar copiado*
move moves moved moving umzug* umzieh* umgezog* verlager* verlegung* demenag* mudanz* traslad* relocat*
transfer* ubertrag* ubergab* transmettre transmis* traspas* uberstell*
handover* hand_over handed_over handing_over ubergabe* passation* relevo relevos remise_de entrega_de_turno*
  traspaso_de_turno* transmissions
take_over took_over taken_over takeover takeovers ubernahm* ubernehm* ubernomm* reprise_de asumir asumi asumio
collect collects collected collecting sammel* gesammel* erheb* erhob* collecte collectes collecter recueil* recolect*
  recopil* recab* recoger recogida* recogio gather gathers gathered gathering zusammentrag* zusammengetrag* rassembl*
stored storing lagern lagert lagerung* gelagert* einlager* eingelager* stocker stockage* almacenar almacenamiento*
  almacenaje* storage
preserv* bewahr* aufbewahr* conservation* conserver conservacion* conservar
schutz* geschutz* proteg* protec*
secure secures secured securing absicher* abgesicher* securis* sicherung*
sort sorts sorted sorting sortier* tri clasificar clasificado*
classif* klassifi* einstuf* eingestuf* einordn*
categori* kategori*
label labels labelled labeled labelling labeling etikett* beschrift* etiquet* rotulac*
mark_up marking markier* kennzeichn* gekennzeichn* marquage* marcado senaliz*
count counts counted counting comptage* recuent* contar conteo* decompt*
register registers registered registering enregistr* registr*
dokument* document*
log logs logged logging logbuch* journaux_de_bord
note_down notes noted noting notiz* notier* noter note_de notas anotar anotacion* prise_de_notes
data_entry dateneingab* datenerfass* saisie* saisir saisi entrada_de_datos introduccion_de_datos grabacion_de_datos
  captura_de_datos
edit edits edited editing editor editors editar editado* edicion lektor*
update updates updated updating aktualis* actualis* actualiz* mise_a_jour mises_a_jour mettre_a_jour puesta_al_dia
upgrad* hochrust* aufrust* nachrust* mise_a_niveau
improv* verbesser* amelior* optimier* optimis* optimiz* enhanc* perfectionn* mejora mejoras mejorar mejoro mejorado*
  mejorada* mejorando mejoramiento* mejore
simplif* vereinfach*
standardis* standardiz* normalis* normaliz* vereinheitlich* estandariz* harmonis* armoniz* uniformis*
streamlin* verschlank* rationalis* racionaliz* agiliz* fluidifi*
automat*
digitis* digitiz* digitalis* digitaliz* dematerialis* numerisation* numeriser numerise numerisee numerises
modernis* moderniz*
innov*
transform*
restructur* umstruktur* restruktur* reestructur* reorganis* reorganiz* umorganis* neuorganis*
centralis* centraliz* zentralis*
decentralis* decentraliz* dezentralis* descentraliz*
outsourc* auslager* ausgelager* externalis* externaliz* terceriz* fremdvergab*
subcontract* sous_trait* subcontrat* subunternehm* nachunternehm* sous_traitant* sous_traitance
split splits splitting aufteil* aufgeteil* scission* diviser dividir division_of
merge merges merged merging zusammenfuhr* zusammengefuhr* zusammenleg* zusammengeleg* fusion*
doubl* verdoppel* duplic*
halve halved halves halving halbier*
increas* erhoh* steiger* gesteiger* augment* aument* zunahm* increment* accroi* accru*
reduc* redui* reduzier* gesenk* verringer* verminder* diminu* dismin* decreas* baiss* rebaj* minimier* minimis*
  minimiz* senken senkt senkte senkung*
grow grows grew growing grown growth wachst wachsen wachsend* wachstum* wuchs gewachsen* croissan* croitre
  crecimiento* crecer crecio
expand* expansion* ausbau* ausgebaut* auszubau* ausweit* ausgeweit* ausdehn* ausgedehnt* elargi* agrandi* ampliacion*
  amplia ampliar ampliado* ampliada* erweiter* etendre etendu*
shorten* verkurz* raccourci* acort* ecourt*
speed_up sped_up speeding_up beschleunig* acceler* aceler*
slow_down verlangsam* ralenti*
stabilis* stabiliz* estabiliz*
strengthen* starkung* gestarkt* starkte verstark* renforc* reforz* refuerz* fortalec* reinforc*
balance_of_loads balancing ausgleich* ausgeglich* equilibr*
prevent prevents prevented preventing prevention* preventiv* pravent* preveni* prevenc* verhinder* verhut* vorbeug*
avoid* vermeid* vermied* evit*
limit* begrenz* beschrank* einschrank* eingeschrank* restrein* restring* restrict*
react reacts reacted reacting reagier* reagir reagit reaccionar
answer answers answered answering respond responds responded responding response* beantwort* antwort* reponse*
  repondre repond repondu responder respuesta* contestar contestacion*
request requests requested requesting anforder* angeforder* anfrag* angefrag* anzufrag* demande demandes demander
  solicit* peticion*
order orders ordered ordering bestell* commande commandes commander pedido* encargo encargos
receive receives received receiving entgegennahm* entgegennehm* entgegengenomm* empfangen recevoir recu recus recib*
send sends sent sending versand* versend* verschick* envoi envois envoy* expedi* envia enviar envio envios enviado*
accept* akzept* annehm* angenomm* annahm* acept*
give_back gave_back zuruckgeb* zuruckgegeb* ruckgab* restitu*
sharing share_with shared_with weitergabe weitergeb* weitergegeb* partag* compart*
exchang* echang* intercambi*
zusammenarbeit* zusammengearbeit* collabor* kollabor* colabor* kooper* cooper*
teilnahm* teilnehm* teilgenomm* particip* took_part take_part mitgewirk* mitwirk* beteilig*
beitrag* beitrug* beigetrag* contribu*
support supports supported supporting unterstutz* soutien* soutenir appui* appuyer apoy* assist* hilf hilfe* geholfen*
  aider aide aides aidant ayud* help helps helped helping
accompan* begleit* accompagn* acompan*
serve serves served serving servir servi
represent* vertret* vertrat* reprasent*
deputis* deputiz* deputy deputies stellvertret* suppleant* suppleance* suplente* suplencia*
attend attends attended attending asistir asistio_a assister_a
visit visits visiting visitor visitors besuch* visite* visita*
travel travels travelled traveled travelling traveling reise* gereist* voyag* viaj* deplacement*
search searches searched searching suche suchen gesucht* busc*
look_after looked_after betreu* prise_en_charge
learn learns learned learnt learning lernen gelernt* erlern* apprendre appris aprend*
knowledge kenntnis* wissen connaissance* conocimient*
mastery mastered mastering beherrsch* maitris* domin*
understand* understood verstand* versteh* compren* compris entender
provide provides provided providing provision_of bereitstell* bereitgestell* bereitzustell* fournir fourni fournis
  fournie fournit fourniture_de proporcion* suministr*
obtain* erlang* obten* obtuv* conseguir conseguid* consiguio
open opens opened opening openings eroffn* geoffnet* ouvrir ouvert ouverte ouverts ouvertes ouverture* abrir abierto
  abierta apertura*
shut_down shuts_down schließ* schliess* geschloss* fermer fermee fermeture* cerrar cerrado
enable enables enabled enabling ermoglich* permettre permet permis_de permitir permite permitio
revise revises revised revising uberarbeit* revision* revisar reviser review reviews reviewed reviewing relecture_de
enrol* einschreib* eingeschrieb* inscri* matricul*
formulat* formulier* formuler formulac* formular_politicas
maximis* maximiz* maximier*
quantif* cuantific*
specialis* specializ* spezialisier* especializ*
structur* strukturier* estructur* struktur strukturen
track tracks tracked tracking tracabilite_de verfolg* suivre rastre*
visualis* visualiz* veranschaulich*
foster fosters fostered fostering fordert forderte gefordert* promouvoir
stimul* estimul*
print prints printed printing drucken druckt gedruckt* impression_de imprimer imprimir impreso*
repeat repeats repeated wiederhol* repet*
reopen* wiedereroffn* reouvert* reapertura*
rebuild rebuilt rebuilding wiederaufbau* wiederaufgebaut* reconstru*
redesign* neugestalt* umgestalt* redisen* refonte*
relaunch* neustart* relance_de relanz*
convert converts converted umwandl* umgewandel* converti* transformac*
consolid* konsolid*
"""
