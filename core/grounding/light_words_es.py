"""Spanish words that claim nothing by themselves: how, when, how much, and that something was done at all.

The form is that of ``lexicon``.
"""

LIGHT = """
declaracion*
autor autora autores autoras
a a_cargo a_lo_largo a_partir abajo abarc* abast* abiert* abord* abr* abri abril absolut* abund* acab* acaban* acaso
acced* aceler* acept* acerc* acerca acert* aclar* aclarar* acogi* acometi* acomp* acompan* acompanam* acondicion*
acord* acort* acostumbrad* acreditad* act* actitud* activ* actividad* activo* actu* actuacion* actual* actualiz*
actualment* acud* acumul* acus* adapt* adecu* adecuad* adelante adem ademas adentr* adept* adestr* adher* adicion*
adicional* admir* adop* adopt* adquir* adquiri* advert* afable* afan* afect* afianz* afin afirm* afront* agil* agiliz*
agosto agradab* agreg* agrup* aguard* ah ahi ahond* ahora aislad* ajen* ajust* al al_cargo al_frente albor* alcanc*
alcanz* alegr* alent* algo alguien algun* aliad* alin* aline* alla allan* allega* alli alrededor alt* alter* altere
alto altru* ambas ambicios* ambit* ambito* ambos amen* amigab* amold* ampli* amplia* ampliac* amplio* amplios
amplitud* anad* anadi* analog* anch* ancl* anduvo anex* anim* animo ano* anos antano ante antelac* anterior*
anteriormente antes anticip* antig* antigu* antiguedad* anual* anualmente apareci* apart* aparte apeg* apenas aplaz*
apli* aplic* aport* apos* apoy* apoyo* apreci* aprend* apres* apret* apropi* apropiad* aprovech* aproximad* apt*
aptitud* apunt* aquel* aqui arduo* area* areas argument* arm* armada armado armon* arraig* arranc* arregl* arriba
arriesg* arroj* articul* articulo articulos ascend* ascens* asegur* asegurand* asent* asequib* asev* asi asidu* asign*
asimil* asist* asistente asoc* aspect* aspir* asum* asumi* asumir* asunto* atenc* atencion atend* atendi* atin*
atractiv* atrib* atribu* audaz* aument* aun aunad* aunque autonom* auxili* aval* avanc* avanz* avid* ayud* ayuda*
azar* azul bagaje baj* baja* bajo* barrer* bas* basad* base* bases bast* bastante* batir* benef* bianual* bien*
bienven* bilingue* bimestr* bloq* bloque* boga* bordo* brazo* brev* breve* brill* brillante* brind* bruto* buen*
buena* bus* busc* busqued* cab* cabal* cabe* cabo cada caer* caid* cali* calid* calidad* calm* camb* cambi* camin*
caminos candidat* cansa* cant* cantidad* cap* capac* capacidad* capaz* capital capt* caract* caracter* carec* carg*
cargo* carism* carrer* cartera casi caso* casos castiz* categor* catorce cauce* caus* caut* celeb* celer* ceni* cent*
centenar* centr* central* centralit* cerc* cerca cercan* cero cerr* cert* cien* ciento* cier* cierr* cierta* cierto*
cifra* cinco cincuenta* circun* circunst* ciudad clar* claro* classi* clav* clave* cliente* clientes cobro cobros
codo_con_codo coetane* coexist* coher* cohes* coinc* colab* colabor* colaborac* colaborad* colect* colectiv* colm*
coloc* comarca combin* comed* comence comenz* comenzar* comienz* comit* como comodid* comodo* compac* compag*
compagin* companer* comparab* compart* compas* compat* compen* compet* competen* competit* complac* complej*
complement* complet* compon* comport* comprend* comprens* compro* comprob* comprom* compromis* comun* comunes con
conc* conce* conced* concentr* concept* concern* conciencia* concienz* concili* concis* conclu* concret* concretamente
cond* condic* condici* conduc* conduj* condujo conect* confi* confianz* confid* configur* confirm* conform* conforme
conj* conjunt* conllev* conmigo conoc* conociend* conocim* conocimient* consc* consec* consecuc* consegu* consen*
conserv* consider* consig* consigui* consist* consolid* consolidad* consta* constante* constantemente constitu*
constru* contact* contando contar contemp* conten* contexto* contien* contin* continu* continuamente contra* contrast*
contrastad* contrib* contribu* control* controles contund* conven* convenien* converg* convert* conviert* convin*
convirt* convoc* coop* cooper* coordin* coordinac* correct* corresp* corresponde* corri* corrient* cort* cosa* cotid*
cotidian* crea* creac* creacion* cread* crear crec* creci* crecient* crecimiento cree creo criteri* critic* crucia*
cruz* cual* cuales cualif* cualificad* cualquier* cuan* cuando cuant* cuantios* cuarent* cuarentena cuarta* cuarto*
cuatr* cuatro cubiert* cubierta cubierto cubiertos cubr* cubri* cuent* cuenten cuento cuentos cuestion* cuidad*
cuidados* culmin* cumbre* cumpl* cumplim* cumplimient* cumplimiento cupo curios* curso cursos cuy* daba dad* dado
dando dar de de_la_mano de_principio_a_fin debajo debe* debid* debut* decada* decena* decid* decim* decision* decisiv*
ded* dedic* dedicac* dedicad* defin* defini* dej* del delante deleg* delic* demas demost* demuestr* denomin* dens*
dentro depar* depart* departamento* depend* depur* derech* deriv* desafi* desapar* desarroll* desarrollo* descend*
descenso* describ* descub* desde desem* desempen* desempeno* desenvol* desliz* despacho despert* despleg* desplieg*
despues destac* destacad* destin* destre* destrez* desvel* det* detall* detect* deten* determ* determin* detras
devolv* devuel* di dia* diari* diariamente dias dich* diciembre diec* dieci* diecinueve dieciocho dieciseis diecisiete
dier* dieron diestr* diez difer* diferenc* diferent* dificil* difund* difus* digital digitales digitalmente dign* dije
dijo dilig* diligent* dimen* dimension* dinam* dio direc* direcc* direccion* direct* directamente dirig* dirij*
discre* discrec* discut* disfrut* disip* disminu* disp* dispar* dispon* disponib* disposic* dispuest* distin* distint*
distribu* distribuc* divers* diversi* diversid* divid* doble* doce docena* docil* domin* domingo* dominio* don donde
dos doscient* dot* dotad* drast* duda* duplic* dur* duracion* durad* durante e economiz* edad efect* efectiv* efectos
efectu* efic* eficac* eficaz* eficien* egresad* eje* ejec* ejecuc* ejecut* ejempl* ejemplo* ejerc* ejerci* ejes el
elabor* elaborac* elast* elec* electronica electronicas electronico electronicos eleg* elegant* elegid* element* elev*
eleva* elig* elimin* elit* ella* ellas ellos eloc* eman* emerg* eminent* emit* emp* empap* empat* empece empen* empez*
empezo empiez* empir* emple* empleo* empleos emprend* empresa* empresas empuj* en en_linea en_nombre en_torno encabez*
encaj* encam* encamin* encarg* encargad* encima enclav* encont* encontr* encuadr* encuentr* ende enderez* enero enfoc*
enfoque* enfrent* engran* engros* enmarc* enorm* enriquec* enrol* enseguida entabl* entend* entera* enterad* entero*
entidad* entonces entorno* entr* entra* entrad* entre* entretanto entus* entusiast* envi* equidad* equilib* equip*
equipo* equit* equival* era eran erig* erradic* es esa* escal* escala* escalon* escas* escena* escog* ese* esencia*
esencial* esfuerz* esmer* eso* esos espaci* especial* especialid* especialist* especializ* especialmente especific*
especificamente esper* espir* espl* espont* esquem* esta estaba estabil* establ* estable* establec* establecimiento*
estado* estand* estandar* este estelar* estil* estim* estimul* esto estos estr* estrech* estren* estrict* estruct*
estructur* estructura* estuve estuvo etap* etapa* evalu* eventual* evid* evit* evoluc* evolucion* exact* exced*
exceden* excel* excelent* excep* exclusiv* exclusivamente exhaust* exig* exigent* exim* exist* exito* exitos* expan*
expand* expans* expect* expedit* experi* experiencia* experim* experimentad* expert* explic* explor* expon* expres*
express extend* extens* exter* extern* extiend* extrao* extrem* fabul* fac* facet* facil* facilit* factor* familiariz*
famos* fas* fasc* fase* fases favor* febrero fecha* felic* feliz* ferv* fiab* fiel* fij* fija* fijac* fijo* fin*
final* finaliz* finalmente fines firme* flam* fluc* fluid* fluidez fluido* flujo* foc* foment* forj* forjado forma*
formaliz* formand* formas forme formo formul* fortal* fortalec* frac* franco* franj* franja* frecuent* frecuentemente
fren* frenos frent* frente fruct* fruto* fue fuer* fueron fuert* fuerte* fuerz* fui fuimos func* funcion* funciones
fund* fundamental* futur* gan* ganado ganar garant* garanti* gener* general* generalmente genere gente genuin* gest*
gesti* gestion* gesto* gir* glob* global* goz* grac* gracias grad* gran* grand* grandes grat* grav* grup* grupo* guar*
guiad* gust* ha haber habia habid* habil* habilid* habit* habitual* habitualmente hablante* hac* hace* hacia haciend*
hag* hall* hallan hallaz* han hasta hay haya hayan haz* he hech* hecho* hered* herram* hice hito* hizo holg* homog*
hond* hondo* honest* honr* hor* hora* horas hoy hubo humild* iba iban idea* ideal* identic* identific* idon* idoneo*
igual* igualmente ilimit* ilusi* ilustr* impac* imparc* impart* impec* imper* implant* implement* implic* impon*
import* importan* importanc* impres* impresc* improv* impuls* inago* inaug* inaugur* incan* incans* incent* incip*
inclu* incluid* inclus* incluso incluy* incluyend* incon* incorp* incorpor* increib* increm* indag* independient*
indic* indiscut* indisp* individual* individualmente indole* industria* inf* infal* inferior* influ* ingen* ingente*
inher* inic* inici* inicial* inicialmente iniciar iniciativ* inicio* inint* ininterrump* inmedi* inmediat*
inmediatamente inmers* innov* inquiet* insig* insist* inspir* instaur* instit* intach* integ* integr* integrant*
intens* intent* inter* interact* interes* interl* interlocut* interm* intermedi* interna* internac* internacional*
interno* interpretacion interv* interven* interviniend* introd* introdu* introduc* intuit* invari* invierno* involucr*
io irrep* izquierd* jamas jornada* joven* jovenes jueves jugar* julio junio junt* junto* juntos justam* justo* la
labor* labores lado lados lanc* lanz* lanzam* larg* largo* las le leal* lej* lejos lema* lengua_materna lent* les
libre* lid* lider* liderad* lideraz* lig* limit* limpieza lind* list* llam* llano* lleg* llega llegada llegan llegar
llego llegue llen* llev* lleva* llevad* llevand* llevar llevar_a_cabo lleve llevo lo loa* local* localiz* logr* logro*
los lote lote* lotes luch* luego lug* lugar* lunes madrugada* madur* magn* man* manan* mando* manej* manejo* maner*
manera* mano* mano_a_mano manten* mantend* mantenimiento mantien* mantuv* maravil* marc* marca marcas marco* martes
marzo mas masiv* mater* matiz* maxim* mayo mayor mayor* mayores mayoria* mayorit* me mecan* med* media* mediad*
mediana* mediano* mediante medid* medida* medidas medio* medios medr* mej* mejor* mejora* mejorand* mejoras memor*
mencion* menor* menos mensual* mensualmente mente* mer* merec* mes mese* meses met* meticul* metod* metodo* metodolog*
mi miembro* mientras miercol* mil* miles millar* millon* mim min* minim* minor* minuc* minut* mir* mira mirada* miran
mirar miro mis mision* mism* mitad mixt* mobiliz* mod* modal* moder* modern* modest* modific* modo* moment* momento*
mont* monton* mostr* motiv* motor motores mov* movid* movil* muchas* mucho* muchos muestra mult* multi* multidisc*
multipl* mund* mundial* mundo municipio mut* mutu* muy nac* naci* nacional* nacionales nada nadie nat* nativa* nativo*
natural* navidad* nec* neces* necesid* necesit* neut* nexo* ni ningun* nitid* nivel* niveles no noch* noche* nociones
nocturn* nomb* nombr* nomin* norm* normal* normaliz* nos nosotr* not* notab* notabl* notable* noved* novedos* novena*
noventa* noviembre nucle* nuestr* nuev* nueve nuevo* nul* nula* num* numer* numero* numeros* nunca o obed* objet*
objetiv* oblig* obt* obten* obteng* obtenid* obtien* obtuv* ocas* ocasion* ocasional* ochenta* ocho octav* octubre
ocup* ocupad* ofic* oficio* ofrec* ofrecid* olfat* once opci* oper* opera operac* operar operativ* opin* opor* oport*
oportunid* opt* optar* optim* optimist* optimiz* or ord* orden* ordinar* organ* organismo* organiz* organizac* orgull*
orient* orig* origen* origin* orill* osad* otono otorg* otr* otra* otros pais paises panoram* paquete paquetes par*
para parcial* parcialmente parec* parej* pari* part* parte* partes partic* particip* participa* participac*
participacion participaciones particular* particularmente partid* partiend* pas* pasad* pasar* pasion* paso* pasos
pauta* peculi* pelda* peldano* pens* pequen* pequeno* percib* perdur* perfec* perfeccion* perfil* perim* periodo*
perm* perman* permanent* permanentemente permi* permit* permiti* pero perseg* persev* persist* person* persona*
personal* personalmente personas perspec* perspic* pertenec* picar* pilot* pivot* plac* plan* planes planif* planific*
plante* plas* plasm* plazo* plen* plenamente pleno* plural* poc* poco* pocos pod* poder* polival* polivalente* pon*
ponder* poner* pong* por por_ciento porcent* porcentaje* porci* porcient* porm* porque portav* pos* pose* poses*
posib* posibl* posible* posic* posicion* posterior* posteriormente potenc* potente* prac* pract* practic* practica*
pragm* prec* precis* precoc* pred* pref* prefer* pregunt* prep* prepar* prepara* presenc* preserv* prest* prestac*
presto* pret* prev* previ* previamente previs* prim* primas primavera* primer* primera* primord* princ* principal*
principalmente principi* prior* prioritar* prioriz* pris* priv* privad* probad* problem* proc* proced* procedim*
proces* proceso* procesos procur* prodig* produc* producto* productos produj* profes* profesion* profund* progr*
progres* prol* prolong* promed* promov* promuev* pronto prop* propi* propici* propio* proporc* proporcion* propos*
proposit* propues* propuest* propuls* pros* prosig* prosper* prov* provech* proven* provien* provincia provincias
prox* proxim* proyect* proyecto* prud* pud* pude pudimos pudo puent* puerta puertas pues* puest* puesta puesta*
puesta_a_punto puesta_al_dia puesta_en_marcha puestas puesto puesto* puestos puestos_al_dia puj* pul* punt* punto*
puntos puntual* puntualmente pus* puse puso que qued* quedar* quer* quien* quienes quince quincena* quincenal* quint*
quinta* quise quiso quiz* quiza* radic* ram* ramo* rang* rapid* rapidamente rar* rasg* raz* razon* reac* reaf* real*
realiz* realizac* realizad* realmente recab* recal* reci* recib* recibid* recien* recient* recientemente recobr*
recog* recogid* recoj* recomend* recon* reconoc* recop* recopil* recorr* recorrid* rectif* recurs* recursos redobl*
reduc* reduj* redund* reduzc* reemplaz* refer* referen* refl* reflej* reflex* reforz* refres* refuerz* region*
regional* regl* regul* regular* regularmente reit* relac* relacion* relativ* rele* relev* relevo* remot* rend* rendim*
renombr* renov* repart* repas* repent* repert* repres* represent* requer* requier* requisit* resalt* resili* resist*
resol* resolu* resolut* resolutiva* resolutivo* resolv* resp* respald* respect* respectiv* respectivamente respet*
respond* respons* responsab* responsabilidad responsabilidades responsable* rest* resto resuel* resuelt* resuelv*
result* resultad* ret* retom* retro* reuni* reval* revel* revis* revision revision* revisiones revit* ric* rig* rigor*
rigur* rit* ritm* ritmo* rob* robust* rode* rol* roles rond* rotund* ruinas rumb* sab* sabado* sabed* saber* sac*
sagaz* sald* salient* salt* salv* salvo satis* satisf* sazon* se sea sean secc* seccion* sector* sectores seg* segm*
segment* segui* seguim* seguimient* segun segund* segura seguro seguros seis selecc* select* semana* semanal*
semanalmente semej* semestr* semestral* senal* sencill* sens* sensib* sent* sentid* septiembr* septimo* ser seren*
seri* serie* serv* servic* servicio* servir sesenta* sesentena sesion* setenta* sever* sexta* sexto* si sid* sido
siempre siet* siete sig* sigil* siglo* signific* siguient* silen* silo simple* simplement* simplific* simult*
simultane* simultaneamente sin sinc* singul* sino sint* sirv* sistema* sistemas sistemat* situ* situac* soberb* sobr*
sobre sobresal* sola* solamente soler* solicit* solicitad* solid* solit* solo* soltur* soltura soluc* solucion*
solvenc* solvent* solvente* somet* son sopor* soporte* sorp* sosten* sostenid* sostien* su suav* sub* subray* suc*
suces* sucesiv* sufic* suficient* sum* sumand* supe superior* superv* supervis* supl* supo supon* surg* sus suscit*
sustent* sustit* sustitu* sutil* tact* tal* talant* talent* taller talleres tamano* tambien tampoco tan tan_solo tang*
tant* tard* tarde* tare* tarea* tareas te tecnic* tem* tema* temas tempor* temporada* temporal* tempran* ten* tenac*
tend* teng* tenid* teniendo tent* tercer* tercera* tercio* term* termin* ti ticket tiempo* tip* tipo* tipos titub*
titulad* titulo toc* tod* todavia todo* todos tom* toma* tomad* ton* tono* top* torn* tot* total* totalmente trabaj*
trabajando trabajo* traj* traje trajo tranq* trans* transform* transic* transm* transmit* transpar* transvers*
transversal* tras trascend* traslad* trat* tratamiento trato* trav* travect* traves trayec* trayect* trayectoria*
trece treint* treinta* treintena* tremend* tres trimestr* trimestral* trimestralmente trip* triunf* tu tus tuv* tuve
tuvo ubic* ult* ultim* ultimamente un una unan* unas uni* unic* unicamente unid* unif* unific* uno unos urg* urgent*
us* usad* usand* uso* usos usted ustedes usu* usual* usuario* usuarios util* utiliz* utilizac* va val* valent* valid*
valios* valor* vanguard* vari* variad* varias varied* varios vast* veces veint* veinte* veintena* veinti* veintiun*
vel* velar* velocid* veloz* ven* venid* ver* verano* verif* verific* vers* versat* version* vertiente* vez vi via*
viab* viernes vig* vigent* vigor* vincul* vine vinieron vino vio virtu* visib* vist* visto* vit* viv* vivid* voc*
volcad* volcar* volum* volumen* volunt* voraz* vuel* vuelc* vuelt* y ya yo zon* zona* zonas
"""
