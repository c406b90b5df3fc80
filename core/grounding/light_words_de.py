"""German words that claim nothing by themselves: how, when, how much, and that something was done at all.

The form is that of ``lexicon``.
"""

LIGHT = """
autor autorin verfasser verfasserin
ab abarbeit* abbau* abbild* abdeck* abdeckung abends aber abermals abgab* abgang* abgedeckt* abgefertigt* abgegeben*
abgehalten* abgelaufen* abgeleist* abgeleit* abgelost* abgenommen* abgerundet* abgeschlossen* abgesehen abgesichert*
abgestellt* abgestimmt* abgewickelt* abgezeichnet* abhalt* abhang* abhielt ablauf* ablaufe* ablehn* ablief abloes*
ablos* abnahm* abschliess* abschliessen abschloss abschluss abschlusse* abseh* abseits absolvier* absprach* abstand*
abstimm* abteilung* abwechs* abweich* abwickl* abzielt abzudecken acht achte* achten achtet* achtzehn achtzig
adressier* agier* agil* ahnlich* akkurat* akribisch* aktiv* aktualisier* aktuell* akut* akzeptier* alle allein
alleinig* allem allen allenfalls aller allerdings allerlei allerorten alles allgemein* allround* allzeit als also alt
alte alten alter altere alteren alterer altes altestes altgedient* am ambitionier* amt amtier* an analog* anbelang*
anbiet* anbieten andauer* andauernd ander* andererseits anders anderthalb aneign* anerkannt* anfall* anfang* anfangs
anfassen anfing anforder* angab angebot angeboten angeeignet* angeh* angehor* angeleg* angelegenheit* angelegt*
angelehnt* angemess* angenommen* angepackt* angepasst* angeregt* angesagt* angesehen* angesiedelt* angesprochen*
angestossen* angestrebt* angetret* angewandt* angewend* angewiesen* anging anhalt* anhand anhob ankam* anknupf*
ankomm* anlass* anlasslich anlauf* anleg* anliegen* anlock* annahm* annehm* anpack* anpass* anrat* anreg* ans ansatz*
anschau* anschliessend* anschluss* anseh* ansich ansicht* ansiedel* ansonsten ansporn* anspornen ansprach* ansprech*
ansprechpartner* anstand anstatt* anstehend* anstell* anstelle anstieg* anstoss* anstreb* anstreng* anteil* anteilig*
antrat* antreff* antreib* antret* antwort* anvertrau* anvisier* anwend* anwender* anwuchs* anzahl* anzulei* april
arbeit arbeite arbeiten arbeitet* arbeits arbeitsablauf* arbeitsalltag* arbeitsbereich* arbeitsfeld* arbeitsgang*
arbeitsgebiet* arbeitskraft* arbeitsplatz* arbeitsschritt* arbeitstag* arbeitsumfeld* arbeitsweise* art arten artikel
artikeln artverwandt* aspekt* auch auf auf_den_weg_gebracht auf_die_beine_gestellt aufbau aufbaue* aufbereit*
aufeinander auffall* auffang* auffrisch* aufgab* aufgebaut* aufgefuhrt* aufgegriffen aufgehoben* aufgenommen*
aufgeschlossen* aufgesetzt* aufgestell* aufgestellt* aufgeteilt* aufgewachsen aufgewendet* aufgrund* aufhob* aufkomm*
auflag* auflage* aufleg* aufmerksam* aufnahm* aufnehm* aufrecht* aufs aufschluss* aufsetz* aufsteig* aufstell*
aufstieg* aufteil* auftrat* auftret* auftritt* aufwand* aufwarts aufwend* aufzeig* auge* augenmerk* august aus
ausarbeit* ausbalanc* ausbau* ausdauer* ausdruck* ausdruckl* ausdrucklich* auseinander* auserwahl* ausfindig* ausfuhr*
ausfuhrlich* ausgearbeitet* ausgebaut* ausgefuhrt* ausgefullt* ausgegeben* ausgehandelt* ausgehend* ausgehol*
ausgelaufen* ausgelegt* ausgelost* ausgemacht* ausgenommen ausgepragt* ausgerechnet ausgereift* ausgerichtet*
ausgesprochen* ausgestattet* ausgestellt* ausgesucht* ausgetauscht* ausgeubt* ausgewahlt* ausgewertet* ausgewies*
ausgewogen* ausgiebig* ausging ausgleich* aushalf* aushandeln aushelf* aushilf* ausklammer* auskomm* auslauf* auslos*
ausmach* ausmass* ausnahm* ausreich* ausreif* ausricht* aussag* aussagekraft* ausschliess* ausschliesslich* aussen*
aussenwirk* ausser* ausserdem aussergewohnlich* ausserhalb ausserordentlich* aussicht* ausstand* ausstatt* ausstell*
austausch* austrag* ausub* auswahl* ausweis* ausweit* auswert* auszieh* auszug* authentisch* bald bandbreite* basi*
bauarbeit bauarbeiten baute* beacht* beachtlich* beanspruch* beanstandung beanstandungen beauftrag* bedacht* bedank*
bedarf* bedeut* bedeutend* bedien* beding* bedurf* beend* beende* befahig* befass* befind* befreit* befriedig* befug*
begab* begangen* begeg* begehr* begeister* begeistert* beginn* begleit* begleitend* beglichen* begonn* begreif*
begrenz* begriff* begrund* begunstig* behalt* behand* behaupt* beheb* beherrsch* beherzig* behilf* behob* behutsam*
bei beibehalt* beibracht* beibring* beide beiden beider beiderseit* beides beifug* beigest* beigetrag* beihilf*
beilag* beim beimess* beinahe beinhalt* beiseit* beispiel* beispielsweise beisteuer* beitrag* beitrat* beitrug*
beizutrag* bejah* bekann* bekannt* beklei* bekomm* bekraft* bekundet* belang* belange* belast* belastbar* belauf*
beleb* belegt* beliebt* belief* bemerk* bemess* bemuh* benann* benennung* benotig* benutz* beobacht* bequem*
berechtig* beredt* bereich* bereicher* bereinig* bereit* bereitgestellt* bereits* bereitstell* bereitwillig* bericht*
berichtet* berief* berucksichtig* beruf* beruflich* berufseinsteig* berufserfahrung* berufstatig* beruh* beruhr*
beschaff* beschaftig* bescheid* bescher* beschleunig* beschloss* beschrank* beschreib* beseel* beseitig* besetz*
besetzt* besinn* besitz* besonder* besonders besonnen* besorg* besprach* besprech* besser* bessere* best* bestand*
bestandig* bestatig* besteh* bestehend* bestens bestimm* bestimmt* bestmoglich* bestreb* bestrebt* bestritt* beteilig*
beteiligte* beteuer* betont* betracht* betrachtlich* betraf* betrat* betraut* betreff* betreffend* betreib* betreten*
betreu* betrieb* betriebe betrieben betriebes betriebs betriebsmittel betriebsmitteln betroff* betrug betrugen bewahr*
bewahrt* bewaltig* bewandert* beweg* beweis* bewerk* bewert* bewirk* bewog* bewusst* bezeichn* bezieh* beziehungsweise
bezirk bezog* bezug* bezuglich* bezwing* biet* bild* bin binnen bis bisher* bislang* bisweilen bitt* blei* blick*
blieb* bodenstandig* bot bot* boten bracht* brachte brachte* brachten branchenubergreifend* brauch* breit*
breitgefacher* brennt bring* bruch* bundel* bundesland* bundesweit* burde* bzw ca chance* charakter* charm* circa da
dabei dachte dadurch dafur dagegen daher dahin dahinter damalig* damals damit danach daneben dank dann dar daran
darauf daraus darbiet* dargestell* darin darstell* daruber darum darunter das dass dauer* dauerhaft* dauert* davon
davor dazu dazugehor* dazwischen decken deckt* defini* definitiv* dein* delegier* dem demnach demnachst den denen
denk* denkbar* denkt denn dennoch der deren dergleichen derjenige* derlei derselbe* derzeit* des desgleichen deshalb
dessen desto deswegen detail* detailgenau* detailliert* deutlich* dezember dezent* dialog* dich dicht* dichte dichte*
dichter die dien* dienst dienstag* dienste* dienstleist* diente* dies* diese* diesmal digital* direkt* diskret*
diskutier* disponier* diszipl* divers* doch doku* donnerstag* doppel* doppelrolle doppelt* dort* dran drang* drauf
drehscheib* drei dreier* dreifach* dreissig dreizehn drin dritt* dritte* drittel* drohen* drunter du durch durchaus
durchdacht* durchdring* durchfuhr* durchgang* durchgangig* durchgefuhrt* durchgehend* durchhalt* durchlauf* durchleb*
durchlief* durchschau* durchschnittlich* durchsetz* durchsicht* durchweg* durchzug* durfen durfte dutzend* dynamisch*
ebene* ebenfalls ebenso echt* effekt* effektiv* effizien* ehe ehemalig* eher ehrenvoll* ehrgeiz* ehrlich* eifer
eifrig* eigen* eigenhandig* eigeninitiativ* eigenregie eigens eigenschaft* eigenstand* eigenstandig*
eigenverantwortlich* eigenverantwortung eignet* eignung* ein einander einarbeit* einbezieh* einbezog* einbind*
einblick* einbracht* einbring* eindeutig* eindring* eindruck* eine einem einen einer einerlei einerseits eines
einfach* einfall* einfasst* einfloss* einfluss* einfugt* einfuhr* eingearbeit* eingebett* eingebracht* eingebund*
eingefugt* eingefuhr* eingefuhrt* eingegang* eingehalt* eingehen* eingeholt* eingelebt* eingeleit* eingelernt*
eingereicht* eingereiht* eingericht* eingeschlossen* eingesetzt* eingespart* eingespielt* eingestellt* eingestuft*
eingeweiht* eingewiesen* einging* einhalt* einheit* einher* einhol* einholen einholte* einig* einige* einigk*
einjahrig* einklang* einlass* einleit* einlud* einmal* einmund* einnehm* einplan* einpragsam* einraum* einreich*
einricht* einsatz* einsatzbereich* einsatze einsatzes einsatzfreud* einschlag* einschliess* einschliesslich einschlos*
einschneid* einsetz* einsicht* einspar* einst einstand* einstieg* einstig* einstimm* einstufen* einteil* eintrag*
eintrat* eintret* einwand* einwandfrei* einweis* einwirk* einzel* einzeln* einzieh* einzig* einzigart* einzug* elan
elektronisch* elementar* elf elft* empfang* empfohl* emporgestieg* ende* endgultig* endlich energisch* eng*
engagement* engagier* engmaschig* enorm* entdeck* entfall* entfalt* entfern* entfiel* entgegen* enthalt* enthielt*
entlang* entlast* entleg* entnahm* entnehm* entnomm* entscheid* entscheidend* entschied* entschluss* entsprach*
entsprech* entsprechend* entstamm* entstand* entstanden* entsteh* entwarf entweder entwerf* entwickel* entwickl*
entworf* entwuchs* er erachte* erarb* erarbeit* erbat* erbeten* erbracht* erbring* erdacht* ereign* erfahr* erfahren*
erfand* erfass* erfind* erfolg* erfolgreich* erforder* erfreu* erfull* ergab* ergangen* erganz* erganzend* ergeb*
ergebnis* ergiebig* ergreif* ergriff* erhalt* erheb* erheblich* erhellt* erhielt* erhob* erhoh* erhohung* erinner*
erkannt* erkenn* erkenntnis* erklar* erkundig* erlag* erlang* erlangt* erlaub* erleb* erlebt* erledig* erleichter*
erlern* erlernt* erliess* ermess* ermittel* ermittl* ermoglich* erneuer* erneut* ernst* ernsthaft* erob* erobert*
erprob* erprobt* errecht* erreich* erreichbar* erricht* errung* ersann* ersatz* erschein* erschien* erschliess*
erschlossen* erschuf* ersetz* ersichtlich* erst* erstarkt* erste* erstell* ersteller* erstens erstklass* erstklassig*
erstkontakt* erstlings* erstmal* erstmalig* erstmals erstrang* erstreb* erstreck* erteil* ertuchtig* erwach* erwahn*
erwarb* erwart* erweck* erweis* erweiter* erwerb* erwies* erworb* erziehl* erziel* es etablier* etappe* etc etliche*
etwa etwaig* etwas euch euer* evaluier* exakt* examinierte examinierter existier* exklusiv* expert* extra extrem*
exzellent* fachbereich* fachfrau fachgebiet* fachgerecht* fachgross* fachkenntnis* fachkundig* fachleut* fachlich*
fachmann fachubergreifend* fachwiss* fachwissen* fahig* fakt fakten faktisch* fall falle fallen fallig* falls fand
fand* fanden fantasie* fass* fassen fasst* fast februar feder* federfuhrend* federfuhrung fehl* feiertag* fein* feld*
felder* fern* ferner* fertig fertigstell* fesseln* fest* festgehalt* festgelegt* festgestellt* festhalt* festig*
festleg* feststell* feurig* fiel* fielen find* fing* firma* firmen* fit fixier* flankier* fleissig* flexib* flexibel
fliess* fliessend* flog floss* fokus* fokussier* folge* folgend* folglich folgt* forder* form format* formen fortan
fortbestand* fortdauer* fortfuhr* fortgefuhrt* fortges* fortgeschritt* fortlauf* fortlaufend* fortschritt* fortsetz*
fortwahrend* frage* fragestell* frei* freigab* freigeb* freigegeb* freiheit* freilich* freitag* freud* freund*
freundlich* frisch* frist* frohlich* frontal* fruh* fruher* fruhest* fruhjahr* fruhling* fruhzeitig* fuhr fuhren
fuhren* fuhrend* fuhrt* fuhrung* fuhrungsrolle* full* fulle* fundiert* funf funft* funfzehn funfzig fungier* fungiert*
funktion* fur furs fuss* gab gab* gaben gang* ganz* ganzheitlich* ganzjahr* ganzlich* ganztag* gar geachtet*
gearbeitet* gebaut* geben gebeten* gebiet* geblieben* gebot* geboten* gebracht* gebraucht* gebundelt* geburtig*
gedacht* gedanke* gedeckt* gedeih* gediegen* geduld* geeignet* geeint* gefallen* gefallig* gefasst* gefestig*
gefestigt* geflossen* gefolgt* gefordert* gefragt* gefuhl* gefuhrt* gefullt* gefunden* gegangen* gegeben*
gegebenenfalls gegen gegenseitig* gegenstand* gegenteil* gegenuber* gegenwartig* gegriffen* geh gehabt* gehalten
gehalten* gehen gehoben* geholfen* gehor* gehorig* geht geist* gekannt* gekennzeichn* geklart* gekommen* gekonnt*
gekummert* gekurzt gelang* gelangt* gelass* gelassen* gelaufen* gelaufig* gelebt* gelegenheit* gelegentlich* gelegt*
gelei* geleistet* geleitet* gelernt* geliefert* gelost* gelt* geltend* gelung* gelungen* gemacht* gemass* gemein*
gemeinsam* gemeinschaft* gemeistert* gemessen gemindert* gemischt* genannt* genau* genehm* geniess* genommen* genoss*
genug* genugend* genutzt* geordnet* gepaart* gepackt* gepflegt gepflegt* geplant* gepragt* gepruft* gerade* geraum*
gerecht* gereg* geregelt* gereicht* gereift* gerichtet* gering* gern gerne gesagt* gesammelt* gesamt* gesamtheit*
geschaffen* geschafft* geschah* geschatzt* gescheh* geschick* geschickt* geschieht* geschloss* geschwind* gesehen*
gesenkt* gesetzt gesetzt* gesetzte gesichert* gesinn* gesorgt* gespannt* gesprochen* gespur* gestaffelt* gestalt*
gestaltet* gestand* gestanden* gestarkt* gestartet* gesteigert* gestell* gestellt* gestern gesteuert* gestieg*
gestreckt* gestrich* gestutzt* gesuch* gesucht* getan* geteilt* getestet* getrag* getragen* getrennt* getreu*
getroffen* gewachs* gewahl* gewahr* gewaltig* gewandt* gewann* gewartet gewechselt* gewerblich* gewiesen* gewillt*
gewinnbring* gewiss* gewissenhaft* gewohn* gewohnlich* gewohnt* gewonn* geworden* gezahlt* gezielt* gezogen* gibt gilt
ging ging* gingen gipfelt* glanz* glaub* gleich* gleichbleib* gleichermassen gleichfalls gleichzeit* gleichzeitig*
gliedert* global* gluck* greif* grenz* griff* grob* gross* grossangelegt* grosse* grosser* grossformat* grosst*
grosszugig* grund grunde* grundig* grundkenntnis* grundlegend* grundlich* grundsatz* grundsatzlich* gruppe* gruppen*
gultig* gunst* gunstig* gut gute* guten guter gutes hab* haft* halb* halbe* half halfen halfte halt* halten haltung*
hand hand_in_hand handfest* handhab* hands_on handwerk harmon* hart* hat hatte* hauf* haufen* haufig* haupt*
hauptaufgab* hauptaugenmerk* hauptberuf* hauptsach* hauptsachlich* hauptverantwort* hausintern* hautnah* heb* hebt*
heften* heikel* heikl* helf* heranfuhr* herangefuhrt* herangezog* herankomm* herantret* heranzieh* heraus herausford*
herausgab* herausgearbeit* herausgegeb* herausgehob* herausragend* herbei* herbst* hereingehol* hergestellt* herging*
herkomm* herkunft* herlei* herrsch* herstell* herum* herunter* hervor* hervorgegang* hervorgehob* hervorragend* herz
heute heutig* hielt hielt* hielten hier* hierbei hierfur hiermit hierzu hiesig* hiess* hilf* hilfe* hilfreich* hin*
hinauf* hinaus hinblick* hindurch* hinein* hineinwachs* hingab* hinge* hinreich* hinsichtlich hinter* hintergrund*
hinweis* hinzu hinzufug* hinzuzieh* hob* hobb* hoch* hochgradig* hochkarat* hochmotivier* hochprofess* hochsensib*
hochst* hochwertig* hoff* hoh* hohe* hol* horiz* human* hundert* hunderte* ich ideal* identisch* ihm ihn ihnen ihr* im
immer in in_die_wege_geleitet indem indes indirekt* indivi* infolge* informell* informier* inhab* inhalt* inhaltlich*
initiativ* initiier* inkl inkludier* inklusive inmitten* inne* innehab* innen inner* innerhalb innert* innovat*
innovativ* input ins insbesondere insgesamt* instand* instrument* intakt* integri* intensiv* interaktion*
interdiszipl* interess* intern international* interne* intuitiv* investier* involvier* inzwisch* inzwischen irgend*
ist ja jahr jahr* jahre jahrlich* jahrzehnt* januar jawohl je jede* jeden* jederzeit jedoch jemals jemand* jene*
jenseits jetzig* jetzt jeweil* juli jung junger* jungst* juni kam kam* kamen kampf* kannte kannte* kapazitat*
kategorie* kaum kehrt* kein* keinerlei kenn* kennt* kenntnis* kennzeichn* kern* kernaufgab* kernbereich* kerngeschaft
kette* klar* klarte* klass* klassisch* klein* kleiner* knapp* knowhow* knupf* knupft* kolleg* kombin* kombiniert*
komfort* komm* kommen kommend* kommt kommunizier* kompakt* kompetent* kompetenz* komplement* komplett* komplex*
kompliziert* komponent* konform* konkret* konnen* konnt* konnte konnte* konnten konsequent* konstant* konstruktiv*
kontakt* kontext* kontinu* kontinuierlich* kontrolle kontrollen kontrollier* konzentrier* konzept* konzip* kooper*
kooperat* kooperier* koordin* kopf* kopfig* korrekt* kostbar* kraft* krafte* kraftig* kreis kreise* kreuz* kummer*
kund* kunde kunden kundin kundinnen kundschaft kunft* kunftig* kurs kurse kurz* kurze* kurzfristig* kurzlich lag lag*
lage lagen land landen* lander landern landesweit* landkreis lang* lange* langfristig* langjahrig* langst* las lasen
lass* lasst latent* laufe laufend* lauft* laut* leb* lebendig* lebhaft* ledig* legen legt* lehrreich* leicht*
leidenschaft* leist* leisten* leistung* leit leiten* leitend* leitet* leitgedank* leitung lenk* lern* letzt* letzter*
letztlich leute* liebe* liebevoll* lief lief* liefen liefer* liefern liegen liegt* liess* link* lobt* locker* logisch*
lohnt lokal* los* losung* losungsorientiert* luckenlos* lud luden mach* machtig* magisch* magn* mai makellos* mal* man
manch* mancher* mangels manier* marz massgeb* massgeblich* massgeschneid* massiv* massnahme* material* maximal* mehr*
mehrere* mehrfach* mehrheit* mehrmal* mehrwert* mehrzahl* mein* meinung* meist* meistens meister* meld* menge* mensch*
merk* messbar* messen methode* methodisch* milliarden millionen minder* mindern* mindest* mindestens minim* minimum*
minute* mischung* mit mitarbeit* mitarbeitend* mitbring* miteinander mitgearbeitet* mitgebracht mitgestalt*
mitgetragen* mitgewirk* mitglied* mithalt* mithilf* mithilfe mithin mitnahm* mittags mittel mittels mittlerweile
mittwoch* mitverantwort* mitverantwortung mitwirk* mitzieh* mitzug* mobil* moderier* modern* modifizier* moglich*
moglichst moment* monat* monatsweise montag* montags morgen* motivier* muhe* muhelos* mundet* mundlich* muss mussen
musste mussten muttersprach* na nach nachdem nachdruck* nacheinand* nacheinander nachfolgend* nachgefass* nachgefrag*
nachgeh* nachgehalt* nachgewies* nachging* nachher nachhol* nachkam* nachmittag* nachst* nacht nachte nachten nachts
nachverfolg* nachvollzieh* nachweis* nachweislich* nah* nahe* nahezu nahm nahm* nahmen nahtlos* name* namens namhaft*
namlich nannt* nannte natur* naturlich* neben nebenamt* nebenbei nebenberuflich* nebenher* nebst nehm* nehmen neigung*
nein nenn* nennen* netto neu* neuerdings neugier* neun neunt* neunzehn neunzig neutral* nicht nichts nie nieder*
niederschlag* niedrig* niemals niemand nimmt* niveau* noch normal* notdienst notig* notwendig* november null nummer
nun nunmehr nur nutz* nutzbring* nutzer* nutzung* ob oben ober* oberhalb oberst* obgleich objekt* objektiv* oblag*
obliegt* obwohl oder offen* offenbar offenheit* offensichtlich* offentlich* offentlichkeit* oft ofter* ohne ohnehin
okay oktober online operativ* operier* opfer optim* optional* ordentlich* ordn* ordnungsgemass* organisat*
organisation* organisi* orientier* ort orte orten ortlich* ostern paar paarweis* padda paket* palette* papier
parallel* partiell* partner* passend* passgenau* passt* pauschal* peinlich* pensum per perfekt* person personen*
personlich* perspektiv* pflege pflegen pflegte pflichtbewusst* phase* phasenweise plan* planung* platz platze*
platzier* plus pointier* position* positiv* post* potenti* potenzi* pragend* pragmat* pragt* praktisch* praxis*
praxiserfahr* prazis* primar* prinzip* prioris* privat* pro proaktiv* probat* problem* produkt* produktiv* profession*
profi profil* profis profitier* projekt* prompt* provinz prozent* prozess* pruf* publikumsnah* punkt* punktlich*
punktuell* qualifiz* qualitat* quartal* quasi quelle* quer* rahmen* rang* rapid* rasch* raumlich* reagier* real*
realisier* recht rechte rechts rechtzeitig* redlich* reduz* reell* rege regel* regelmassig* regeln* regen* reger
regional* reibung* reibungslos* reich* reif* reihe* rein* relativ* relevant* renommier* respekt* ressource* rest*
restlich* result* reversib* revidier* rhythmus* richt* richtig* richtung* rief riefen riesig* ringen robust* rolle*
routin* routinier* ruck* ruckfragen ruckmeld* rucksicht* rucksprach* ruf* ruhig* rund rund_um_die_uhr rundum sach*
sache* sachgemass* sachgerecht* sachlich* sah sah* sahen saison* sammel* sammlung* samstag* samt samtlich* sanft* sass
satt* sattelfest* satz* saub* schaff* scharf* schatz* schau* scheitern* scheu* schien* schlank* schlecht* schlicht*
schliesslich* schloss schloss* schlossen schlusselroll* schlusselrolle* schnell* schnitt* schon schonend* schopf*
schrieb schrieben schritt* schrittweise schuf schuf* schufen schwach* schwellen* schwer* schwerpunkt* schwierig*
schwung* sechs* sechst* sechzehn sechzig see segment* sehe* sehr sei seid sein* seit seitdem seite seiten seitens
seither sekundar* sekunde* selbst* selbstandig* selbstbewusst* selbstverstand* selektier* selten* seltsam* semester*
senk* sensib* separat* september serie* serios* serviceorientiert* sesshaft* setz* setzt* sich sicher* sicherer
sichergestellt* sichern* sicherstell* sicht* sichtbar* sichtlich* sie sieb* sieben siebt* siebzehn siebzig signifik*
simul* sind sinken* sinn* sinnvoll* situat* sitz* skalier* so sobald sodann sodass sofern sofort* sogar sogenannt*
solange solch* solid* soll* sollen sollte sollte* somit sommer* sonder* sondern sonntag* sonst* sonstig* sorg* sorge*
sorgfaltig* sorgt* sorte sorten souveran* soweit sowie sowohl spann* spannend* spar* spater* spatest* spatestens
spektrum spezial* spezialgebiet* speziali* speziell* spezif* spiel* spitze* spitzenleistung spontan* sprach sprachen
sprachkenntnis* sprang* sprech* spricht* spruh* spur* spurbar* stabil* stadium* stadt stadte staffel* stamm* stammt*
stand stand* standardis* standen standig* standort* stark* starke* starr* start* stat* statt* stattdessen statten*
statter* stattfand* stattfind* stattlich* steh* steht steig* steiger* stell* stelle* stellen stellt* stellte*
stellvertret* stet* stetig* stets steuern* steuerung steuerung* steuerungsaufgaben stich* stieg* stiess* stillschweig*
stimm* stimmig* stoss* straff* strasse strassen streb* strecke streng* struktur* strukturiert* stuck* stufe*
stufenweise stund* stutz* stutzt* subtil* such* summe* super* symbol* sympath* system* systematisch* systeme*
tadellos* tag tagaus* tage tagen tages taglich* tags tagsuber takt* taktisch* tat* tatig* tatkraft* tatsachlich*
tauch* tausend* team team* teamfahig* teamgeist* teamgross* teamplayer* teams teamwork* technik teil* teilbereich*
teile teilen* teilnahm* teilnehm* teilprojekt* teils teilweise* termingerecht* thema* thematisch* themen* tief*
tiefgeh* tiefgreif* top total* traf traf* trafen trag* trat* treff* treffsicher* treib* trend* trenn* treu* trieb*
trotz trotzdem trug trug* trugen tuchtig* tun* turnus* turnusmassig* typisch* uber uberall uberarbeit* uberaus
uberblick* uberdies* uberdurchschnittlich* ubereink* ubereinstimm* uberfuhr* ubergab* ubergang* ubergeb* ubergeben*
ubergegang* ubergreif* ubergreifend* uberhaupt uberleg* ubermittel* ubernahm* ubernehm* ubernomm* uberpruf*
uberschaubar* ubersicht* uberstieg* ubertrag* ubertroff* uberwach* uberwieg* uberzeug* uberzog* ublich* ubliche*
ubrig* ubrigens ubt* um umbruch* umfang* umfangreich* umfass* umfassend* umfasst* umfeld* umgang* umgeb* umgeh*
umgehend* umgesetzt* umgestell* umgestellt* umgewandel* umging* umgreif* umliegend* umrund* umsetz* umsicht* umso
umstand* umstell* umwandel* unabhangig* unaufgefordert* unbedingt* unbekannt* unbuerokrat* und uneingeschrankt*
unermud* ungeacht* ungefahr* ungewohn* universell* unkompliz* unkonvent* unlangst* unmissverst* unmittelbar* unnotig*
uns unser* unstreit* unter unter_anderem unteranderem untereinander* untergebr* unterlag* unterlieg* unterm unternahm*
unternehm* unternehmen* unternehmensweit* unternomm* unterschiedlich* unterstand* unterstell* unterstutz* unterstutzt*
untersuch* untertag* unterwegs* unterzog* unverwechsel* unverzuglich* unvoreing* unweit unzahl* unzahlig* ursach*
ursprunglich* usw vag* vari* variab* verabschied* veran* verander* verandert* veranlagt* veranlass* veranschau*
verantwort* verantwortlich* verantwortung* verarbeit* verbess* verbind* verbindlich* verblieb* verbracht* verbund*
verdank* verdeutlich* verdicht* verdoppel* verein vereinbart* vereinfach* vereinheitlich* vereint vereinzelt* verfahr*
verfass* verfeiner* verfolg* verfug* verfugbar* vergab* vergabe vergang* vergangen* vergeb* vergebens vergeud*
verging* vergleich* vergleichbar* verglich* vergnug* vergrosser* verhalf* verhalt* verhaltnis* verhaltnismass*
verhandlungssicher* verhelf* verhilf* verhinder* verkorper* verkurz* verlag verlag* verlagert verlang* verlass*
verlauf* verleg* verlief* verliess* vermag* vermehr* vermeid* vermerk* vermied* vermind* vermittel* vermittl* vermoch*
vernetz* vernunft* verpflicht* verricht* verring* versah* verschaff* verschafft* verschieb* verschieden*
verschiedenst* verschlank* verschmelz* verschoben* verschwind* verseh* versetz* versier* versiert* versorg* versprach*
verstand verstand* verstandlich* verstandnis* verstark* versteh* verteil* verteilt* vertief* vertieft* vertrat*
vertrau* vertraut* vertret* vertreten* verursach* vervielf* vervollstandig* verwahr* verwalt* verwand* verwandelt*
verwehr* verwend* verwies* verwirklich* verwurzelt* verzahn* verzeich* verzeichn* verzicht* viel* vieler vielerlei
vielfach* vielfaltig* vielgestalt* vielmehr vielschicht* vielseitig* vielversprech* vielzahl* vier* vierer* viert*
viertel* vierzehn vierzig vital* vitali* voll* vollend* vollig* vollstandig* vollumfanglich* vollzog* volum* vom von
vor vor_ort vorab voran* vorangetrieb* vorantreib* voraus vorausgesetzt* vorausschau* vorausset* voraussichtlich*
vorbehalt* vorbei vorbereit* vorbild* vorder* vordergrund* vordring* vorerst* vorfall* vorfind* vorfuhr* vorgab*
vorgang* vorgeb* vorgeh* vorgelegt* vorgenomm* vorgeseh* vorgesetzt* vorgestellt* vorgezog* vorging* vorhaben*
vorhand* vorhanden* vorhat* vorher* vorherig* vorherr* vorig* vorkomm* vorlag* vorleg* vorlieb* vorlieg* vormals
vormerk* vormittag* vorn* vornehm* vorort vorrang* vorrangig* vorschlag* vorschlug* vorschrift* vorsicht* vorsieht*
vorstell* vorteil* vortreff* vorubergehend* vorwart* vorweg* vorweis* vorwiegend* vorzeig* vorzeit* vorzug*
vorzuglich* wach* wachs* wachsam* wachsend* wachstum wachstums wahl* wahlt* wahlweise wahr* wahrend* wahrgenomm*
wahrnehm* wahrung* wand* wandel* wandt* wann ware* warum was wechsel* weckt* weder weg* wegen wegfall* weihnacht* weil
weis* weise weise* weit* weitblick* weiter* weitere* weiterentwick* weiterer weitergab* weitergegeb* weitergeleit*
weiterhin* weiters weitgefach* weitgehend* weitreichend* welch* welt* weltweit* wendet* wendig* wenig* weniger*
wenigstens wenn wer werden werk* wert* werte wertschatz* wertvoll* wesen* wesentlich* weshalb wichtig* wider* widmen*
widmet* wie wieder* wiederholt* wiederum* wies* willens* willig* willkomm* winter* wir wird wirk* wirklich* wirksam*
wirkt* wissbegier* wissen* wo wobei woche* wochen* wochenend* wochentlich* wodurch wofur woher wohin wohl wohlwoll*
wollen* wollt* wollte womit wonach woran worauf* worden worin worum* wunsch* wurde* wurden wusste zahl* zahlen
zahlreich* zehn* zehnt* zeichnet* zeig* zeigt* zeit* zeitgleich* zeitnah* zeitpunkt* zeitraum* zeitweise zentral*
ziehen* zieht* ziel* zielgericht* zielorientiert* ziemlich* zig zirka zog zog* zogen zu zu_hause zuallererst zudem
zueinander* zuerst zufall* zufliess* zufolg* zufolge zufuhr* zug* zugang* zugearbeit* zugegen* zugeh* zugelass*
zugeordnet* zugeteilt* zugewandt* zugig* zugleich zugriff zugriffe zugrunde* zuguns* zugute* zuhaus* zuhause zuhor*
zukam* zukomm* zukunft* zulegen* zuletzt* zuliebe zum zumal zumeist* zumindest zunachst zunehm* zuordn* zupack* zur
zur_seite zur_seite_gestanden zurecht* zuruck* zurzeit zusag* zusammen* zusammenarbeit* zusammenfass* zusammengefasst*
zusammengesetz* zusammengestellt* zusammenhalt* zusammenhang* zusammenspiel* zusammenstell* zusatz* zusatzlich*
zuschreib* zustand* zustandig* zusteht* zustell* zustosst* zuteil* zutrag* zutreff* zuverlass* zuverlassig* zuvor
zuvorkomm* zuwachs zuweis* zuwend* zuzug* zwangslauf* zwanzig* zwar zweck* zwecks zwei* zweier* zweifel* zweigleis*
zweimal* zweit* zwingend* zwischen* zwolf* zwolft* zyklus*
"""
