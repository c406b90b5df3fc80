"""Values that exclude each other, in four languages: Saturdays and Sundays, indoors and outdoors.

Each block is one dimension; its first line names it. Each further line is a value: its name, ``<`` and the wider
  values
that it is a kind of, a colon and its words in the form of ``word_index``.
"""

CONTRASTS = """
time of day
morning<day: morning mornings vormittag* matin matins matinee* morgens manana mananas matutin* fruhdienst*
  fruhschicht* early_shift*
  de_madrugada
noon<day: noon midday mittag mittags midi mediodia
afternoon<day: afternoon* nachmittag* apres_midi tarde tardes vespertin* spatdienst* spatschicht* late_shift*
evening: evening* abend abends soir soirs soiree* spatdienst* spatschicht* late_shift* tarde tardes
night: night nights nachts nacht nachtschicht* nachtdienst* nachtlich* nuit nuits noche noches nocturn* overnight
day: day_shift* day_rota day_duty daytime tagschicht* tagdienst* tagsuber de_jour diurn* turno_de_dia turnos_de_dia
  de_dia

day of the week
monday<weekday: monday* am_montag jeden_montag von_montag bis_montag montag_bis montag_und montags montagabend*
  montagmorgen* montagvormittag* montagnachmittag* lundi* lunes
tuesday<weekday: tuesday* dienstag* mardi* martes
wednesday<weekday: wednesday* mittwoch* mercredi* miercoles
thursday<weekday: thursday* donnerstag* jeudi* jueves
friday<weekday: friday* freitag* vendredi* viernes
saturday<weekend: saturday* samstag* sonnabend* samedi* sabado*
sunday<weekend: sunday* sonntag* dimanche* domingo*
weekend: weekend* wochenend* week_end week_ends fin_de_semana fines_de_semana
weekday: weekday* werktag* werktags en_semaine unter_der_woche entre_semana dias_laborables jours_ouvres
daily<monday<tuesday<wednesday<thursday<friday<saturday<sunday<weekend<weekday: every_day taglich* chaque_jour
  tous_les_jours todos_los_dias cada_dia a_diario seven_days_a_week

season
spring: fruhling* fruhjahr* printemps primavera springtime
summer: summer* sommer* estival* verano* estiv*
autumn: autumn* herbst* automne otono*
winter: winter* hiver* hivernal* invierno* invernal*

age
baby<child<young: baby babies babys infant infants newborn* neonat* saugling* nourrisson* nouveau_ne nouveau_nes
  bebe bebes lactante*
toddler<child<young: toddler* kleinkind* krippenkind* tout_petit tout_petits
preschooler<child<young: preschool* pre_school* vorschul* kindergartenkind* preescolar*
child<young: child children kid kids kind kinder kindern kindes enfant* nino ninos nina ninas infantil* enfance
  kinder* paediatric
  pediatric padiatr* pediatri*
teenager<young: teen* adolescent* jugendlich* ados adolescente*
young: young jung junge jungen junger junges jeune* joven jovenes juvenil* jugend* youth*
adult: adult* erwachsen* adulte*
elder<adult<old: elder* senior_citizen* senioren* betagt* hochbetagt* aine aines ainee* personnes_agees anciano*
  mayores
  tercera_edad pensioner* rentner*
old: old alt alte alten alter altes ancien anciens ancienne* vieux vieil vieille* viejo* vieja* antigu*

point of the compass
north: north* nord norden nordlich* norte norteno* septentrional*
south: south* sud suden sudlich* sur meridional*
east: east eastern osten ostlich* est oriental*
west: west western westen westlich* ouest oeste occidental*

where it takes place
indoors: indoor* drinnen innenraum* en_interieur en_salle en_interior bajo_techo
outdoors: outdoor* open_air draußen im_freien außenraum* freiland* plein_air en_exterieur aire_libre en_exterior

whose
internal: internal* interne internen interner internes internem internas interno internos interna
external: external* externe* extern externo* externa*

owner
private: private privat* prive privee prives privees privado* privada*
public: public publique* publics offentlich* staatlich* publico* publica* estatal*
municipal<public: municipal* kommunal* stadtisch* communal* communaux

reach
local: local locally lokal* ortlich* locaux locale locales
municipal<local: municipal* kommunal* stadtisch* communal* communaux
provincial<regional: provincial* county departemental* kreisweit* landkreis*
regional: regional* regionaux
national: national* nationaux nacional* bundesweit* landesweit* nationwide
international: international* internacional* weltweit* worldwide mondial* mundial* europe* europa* european*

customers
consumers: privatkund* private_customer* private_client* particulier* particulares consumer* verbraucher*
  consommateur*
  consumidor*
businesses: firmenkund* geschaftskund* gewerbekund* business_customer* business_client* corporate_client*
  corporate_customer*
  industriel industriels clients_professionnels grandes_cuentas grands_comptes key_account* großkund*

medium
paper: paper* papier* papel
digital: digital* elektronisch* electronic* electroni* numeriqu* numeris* online en_ligne en_linea

channel
phone: phone* telephon* telefon*
writing: in_writing written schriftlich* par_ecrit ecrite ecrites por_escrito escrita escritas per_post
person: in_person face_to_face personlich* en_personne physique* presencial* en_persona
video: video videocall* visio* videollamada*
mail: email* e_mail* mail* courriel* correo_electronico

by whom it is done
manual: manual manually manuel* manuell* von_hand by_hand a_mano a_la_main manualmente
automatic: automat* robot*

size
small: small smaller klein kleine kleinen kleiner kleines petit petite petits petites pequen*
medium: medium medium_sized mid_sized mittelgroß* mittelstand* moyennes_entreprises medianas_empresas
large: large larger big groß große großen großer großes grand grande grands grandes gran

length
short: short short_term short_haul kurz* kurzfrist* courte courtes corto cortos corta cortas
long: long long_term long_haul lang lange langen langer langfrist* longue longues largo largos larga largas

difficulty
simple: simple simples einfach* sencill* straightforward
complex: complex komplex* complexe* complej*

learners
beginner: beginner* anfanger* debutant* principiante*
intermediate: intermediate mittelstufe* intermediair* intermedi*
advanced: advanced fortgeschritten* avance avances avancee* avanzad*

hours
part time: part_time teilzeit* temps_partiel mi_temps media_jornada tiempo_parcial jornada_parcial
full time: full_time vollzeit* temps_plein temps_complet jornada_completa tiempo_completo

extent
part: partial* parcial* partiel* teilweise in_part en_parte en_partie
all: complete completely full fully entire entirely completo completa completos completas complet complete complets
  completes vollstandig* komplett* integral* en_su_totalidad

illness
acute: acute akut* aigu* agud*
chronic: chronic* chronisch* chronique* cronic*

care
inpatient: inpatient* in_patient* stationar* hospitalis* hospitaliz*
outpatient: outpatient* out_patient* ambulant* ambulatoire* ambulatori*

field of medicine
internal medicine: internal_medicine innere_medizin inneren_medizin internist* medecine_interne medicina_interna
cardiology<internal medicine: cardiolog* kardiolog*
gastroenterology<internal medicine: gastroenterolog* digestivo hepatolog*
pneumology<internal medicine: pneumolog* pulmolog* neumolog* pulmonolog*
nephrology<internal medicine: nephrolog* nefrolog*
haematology<internal medicine: hematolog* haematolog* hamatolog*
oncology<internal medicine: oncolog* onkolog* cancerolog*
endocrinology<internal medicine: endocrinolog* endokrinolog* diabetolog*
rheumatology<internal medicine: rheumatolog* rhumatolog* reumatolog*
surgery: surgical* surgery chirurg* quirurgic* cirugia*
orthopaedics<surgery: orthopaed* orthoped* ortoped* traumatolog* unfallchirurg*
urology<surgery: urolog*
neurosurgery<surgery<neurology: neurosurg* neurochirurg* neurocirug*
neurology: neurolog*
psychiatry: psychiatr* psiquiatr*
gynaecology: gynaecolog* gynecolog* gynakolog* ginecolog*
obstetrics<gynaecology: obstetri* geburtshilf* wochenbett* wochenstation* maternity maternite paritorio kreißsaal
geriatrics: geriatr* altersmedizin
paediatrics: paediatri* pediatri* padiatri* kinderklinik* kinderstation*
dermatology: dermatolog*
ophthalmology: ophthalmolog* ophtalmolog* oftalmolog* augenklinik* augenheilkund*
ear nose throat: otolaryngolog* otorhinolaryngolog* otorrinolaringolog* hno orl
radiology: radiolog*
anaesthesia: anaesthe* anesthe* anasthe* aneste*
intensive care: intensive_care intensivstation* intensivpfleg* reanimation cuidados_intensivos uci icu critical_care
palliative care: palliativ* palliatif* paliativ*

school
primary: primary grundschul* primaire* primaria*
secondary: secondary sekundar* secondaire* secundaria* gymnasi* lyceen* lycee lycees bachillerato
higher: university universities hochschul* universitat* universitaire* universitari*

sex
men: men male manner mannlich* herren hommes masculin* masculino* hombres
women: women female frauen weiblich* damen femmes feminin* femenin* mujeres

use of a building
housing: residential wohnbau* wohnhaus* wohngebaude* logement* vivienda* housing
industry: industrial industrie* industriel* industrial*

with how many
one: individual* einzeln* einzel* individuel* one_to_one
group: group* gruppe* groupe* grupo* grupal*

which way
in: incoming inbound arrival* wareneingang* eingehend* arrivee arrivees entrante* entradas import* eingangs*
out: outgoing outbound departure* warenausgang* ausgehend* depart departs saliente* salidas export* ausgangs*

with goods
load: load loads loaded loading beladen beladung* verlad* chargement* cargar cargue
unload: unload* entlad* dechargement* descarg*

meal
breakfast: breakfast* fruhstuck* petit_dejeuner* petits_dejeuners desayuno*
lunch: lunch* mittagess* mittagstisch* almuerzo*
dinner: dinner* abendess* cena cenas supper*

temperature
hot: hot warm warme warmen chaud* calient* heiß*
cold: cold kalt* froid* frio fria frios frias chilled gekuhlt* refrigerad* refriger*

freshness
fresh: fresh* frisch* frais fraiche* fresc*
frozen: frozen tiefkuhl* tiefgekuhlt* surgel* congelad* ultracongel*

trade
wholesale: wholesal* großhandel* grossist* mayorist* al_por_mayor
retail: retail* einzelhandel* minorist* al_por_menor commerce_de_detail

carriage
by road: road_freight haulage lkw_transport* transport_routier por_carretera
by rail: rail_freight bahntransport* schienen* ferroviair* ferroviari*
by sea: sea_freight ocean_freight seefracht* maritim* fret_maritime
by air: air_freight airfreight luftfracht* aerien* fret_aerien carga_aerea aereo aereos

law
criminal: criminal* strafrecht* strafsach* strafverf* penal penale penaux penales correctionnel*
civil: civil* zivilrecht* zivilsach* zivilverf*
commercial: handelsrecht* handelssach* de_commerce mercantil* commercial_law
family: familienrecht* familiensach* droit_de_la_famille family_law derecho_de_familia
labour: arbeitsrecht* arbeitsgericht* prud_hom* employment_law labour_law laboral*
administrative: verwaltungsrecht* verwaltungsgericht* tribunal_administratif administrative_law contencioso*

interpreting
simultaneous: simultan*
consecutive: konsekutiv* consecutiv* consecutive
liaison: liaison verhandlungsdolmetsch* de_enlace

need
urgent: emergency emergencies notfall* urgence* urgencia* urgent*
planned: elective elektiv* programmee programmees planbar*

age of a thing
brand new: neuf neufs neuve neuves brand_new fabrikneu* neuwagen* a_estrenar
used: second_hand gebrauchtwagen* d_occasion de_segunda_mano pre_owned

place in an order
first: first 1st erste ersten erster erstes premier premiere premiers premieres primer primera primero primeros
  primeras
second: second 2nd zweite zweiten zweiter zweites deuxieme* seconde segundo segunda
third: the_third third_year* 3rd dritte dritten dritter drittes troisieme* tercer tercera tercero
fourth: the_fourth fourth_year* 4th vierte vierten vierter viertes quatrieme* cuarto cuarta
fifth: the_fifth fifth_year* 5th funfte funften funfter funftes cinquieme* quinto quinta

animals
pets: small_animal* kleintier* petits_animaux animaux_de_compagnie pequenos_animales animales_de_compania
livestock: large_animal* großtier* nutztier* grands_animaux animaux_de_rente grandes_animales livestock

tier of software
front: front_end frontend*
back: back_end backend*

standing
trainee: trainee* apprentic* auszubildend* azubi* lehrling* apprenti apprentis apprentie* aprendi*
graduate: graduate* absolvent* hochschulabsolvent* diplomes graduado*
engineer: engineer* ingenieur* ingenier*

whom one reports to
supplier: supplier* vendor* lieferant* zulieferer* fournisseur* proveedor*
customer: customer* client clients clientele kunde kunden kundschaft kundin kundinnen cliente clientes
colleague: colleague* kollege* kollegin* kollegen collegue* companer*
"""
