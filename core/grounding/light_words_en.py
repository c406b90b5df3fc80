"""English words that claim nothing by themselves: how, when, how much, and that something was done at all.

The form is that of ``lexicon``.
"""

LIGHT = """
abilit* able about above abreast absolute absolutely abundance access accommodat* accomplish* accomplished accordance
according accordingly accountabilit* accountable accura* achiev* acquir* across act acted acting action actions active
actively activit* acts actual actually acumen adapt* add added adding addition additional additionally additions
address* adds adept adequate* adher* adjust* adopt* advent affect* after afternoon* afterward afterwards again against
age* aged ago agree agreed agrees ahead aim aimed aiming aims air aligned alike all allocat* allow* almost alone along
alongside already also although altogether always am amenable amid among amongst amount* ample analog* and annual
annually annum answer answered answering answers anticipat* anybody anyone anything anyway apart appeal appeals
appear* appl* approach* appropriat* approx april apt area areas arise arisen arose around arrang* arrange* array*
arriv* article articles articulate* as as_well_as asap aside ask asked asking asks aspect* assertiv* assign* assist*
assum* at at_home ate attain* attempt* attend* attended attendee* attent* attract* attune* august author author*
authors autumn avail* available avoid* awake aware away back backdrop backed background* backing* backlog bank banks
bar bare barely base based bases basically basics basis batch batches bear bears beat beaten because become becomes
becoming before began begin* beginner* begun behalf behave* behind being believe* belong* below bend beneath benefit
benefited benefits bent beside besides best bet better between beyond big bigger bilingual bind bit bits blew blow
blown bold bore borne borough both bound boundary* brain brains brainstorm* breadth break breaks breeze bridging
briefly bright bring* brisk broad* broke broken brought buck* buil build builds built bulk* bundl* burn burnt burst
busiest business* busy but by by_means_of call called calling calls calm came can candid cannot capab* capable
capacit* card cards career* careful* carefully carr* carried case cases catch categor* caught cause caused causes
caution* cent central* century certain chain chains chair chaired chang* charge charged cheap check checked checking
checks cheer* chiefly choic* choos* chore chores chose chosen christmas circa circle* city clear* client clients
climb* cling clock* clos* close closely clung cluster* co cohesi* collab* collaborat* collat* colleague* collect*
collectively collega collegial combin* combined come comes comfortable coming command* commit* committed common
commonly companies company comparable compare* compell* competen* competent complement* complet* complete completely
complex* compliant complicat* compliment* compos* comprehensive comprehensively compris* comprise* concentrat*
concern* concise conclud* condition* conduc* conduct* confident* confirm* connect* conscientious consequent*
consequently consider* considerable considerably consist* consistent consistently consolidat* constant constantly
contact contact_person contacts contain* contemporar* contend* continu* continual continually continuous continuously
contrast* contribut* control* convenient convers* convert* convey* cooperat* coordinat* cope* coping core corner*
correct* could countries country county couple courag* course courses cover covered covering covers crack* creat*
creep crept crew* critical* crowd* cultivat* culture cumulative curious current currently customer customers cut cuts
cutting cycle* dab daily date dated dates daunt* day day_to_day days deal* dealt dean decade* december decent decid*
decision* decreas* dedicat* deep* deepen* deeply defin* deft* deliber* delight* deliver delivered delivering delivers
demand demanding demands demonstrat* department* depend* dependable depth* deput* deriv* describ* desir* detail*
determin* develop* devis* devot* did differ* different dig digital digitally diligen* diligently direct* directly
discern* discharg* discover* discreet* discret* distinct* distribut* district dive* divers* divid* divided division*
do does doing domain* done doubl* dovetail* down downward* dozen dozens drain drains drank draw draw_up drawing_up
drawn drawn_up draws dream drew drive driven drives driving drove drunk dual due dug duly during duties dutiful* duty
each eager* ear* earlier early earn* earnest eas* ease easily east easter easy eat eaten echo* effect* effective
efficien* effort* effortless* eight eighteen eighth eighty either elaborat* electronic electronically element elements
eleven elicit* eloquen* else elsewhere embrac* emerg* empath* emphasi* employ employed employer* employing employs
empower* enabl* encompass* encompassing encount* encourag* end end_to_end endeavo* ended ending ends endur* engag*
enhanc* enjoy* enlarg* enough enrich* ensur* entail* enter entered entering enters enthusias* enthusiast* entire*
entirely entrust* environment environments envision* equal equally equip equipped equips equit* especially essence
essential* establish* esteem* etc ethos evaluat* even evening* evenly ever every everybody everyone everything
everywhere evident evolv* exact* exactly exceed* excel* excellen* except exception* exchang* exclud* exclusive*
exclusively exec execut* exemplary exercis* exhaustive* existing expan* expect* expedien* expedit* exper* experienc*
expert* expertise explor* expos* express* extend* extensive extensively extent* extra extremely eye* facilitat* fact
facts factual fair fall* fallen familiar* fantastic far fast favor* favour* feasible featur* february fed feed
feedback feeding feeds fell felt fever few fewer field fields fierce* fifteen fifth fifty fight figure* fill* final*
finally find* fine finish* firm firms first first_class first_hand fit fits fitted five fix fixed flat fled fledgling
flew flexib* flow* flown fluent* fluid* fly focus* follow* following follows footing* for forbade forbid force* fore
foremost forget forgive forgot forgotten form formed former formerly forming forms forth fortnight* fortunate* forty
forward* foster* fought found four fourteen fourth fraction* free* frequent frequently fresh freshly friday* friendly
from front froze frozen fruition fulfil* full full_time fully function* further furthermore gain* gap* gather* gave
gear gears general generalist* generally generat* genuine* get gets getting give given gives giving glad gladly glean*
global* go goal goals goes going gone good good_command goods got got_worse gotten grade grades gradual gradually
graduate grant* grasp* great greatly grew grind ground grounding group* grow* grown growth guarant* guid* habit* had
half halfway hallmark* halv* hammer hand hand_in_hand handed handful handfuls handing handl* hands hands_on hang
happen* happily hard hard_working hardest hardly hardworking harmon* harness* has have having head head_up headed
headed_up heading heads healthy hear heard heavily heavy heighten* held help* helped hence her here hid hidden hide
high higher highest highlight* highly him his hit hold holder* holding holds home homes hone* honest* hope* host
hosted hosting hour hourly hours how however huge hundred hundredfold hundreds hung hurt ideal* ident* if imagin*
immediate immediately impact* implement* import* impress* improv* in in_charge_of in_house in_order_to in_terms_of
includ* inclusive incorporat* increas* indeed independent independently indepth indicat* individual* individually
industries industry influenc* information ingenu* initial initially initiat* inner inquisi* inside insight* inspir*
instance* instead instil* institut* instruct* instrumental intake integra* integrity intend* intens* intent* interact*
interest* intern* international into intricate introduc* intuit* invigor* involv* irrespective issue issued item items
january job jobs join* joiner* joiners joint* juggl* juggle* july jump* june just keen keenly keep keeper keeping
keeps kept key kick* kickstart* kind kinds knack kneel knelt knew know know_how knowledge* known labor labour lack*
laid land* large largely last lasting late lately later latest lay layer* lead leading leads leant leap leapt learn*
learnt least leav* leave led left legacy less let lets level levels leverag* liable liais* lie lifelong lift* light*
lightly like likewise limit* line link* little live lively local local* locat* location* logical* long longer longest
longstanding look* loop* loose* lose lost lot lots low lower lowest loyal* lucid* luck* made main* mainly mainstay*
maintain maintain* maintained maintaining maintains major majority make makes making mammoth manag* managed manner
many march mark* massive mastering mastery match* matter* mature* maximi* maximum may maybe mean meaningful means
meant meanwhile measure measured measures medium meet meeting_the meets member memberof members merely met method*
meticul* mid might mileston* million millions mind* minded mine minim* minimal* minor minority minute minutes mistake
mistakes mix mixed mobile mode moderate modern* modif* moment* monday* monitor* month monthly months moreover morning*
most mostly mother_tongue motivated mount* mov* much multi multidisciplin* multifacet* multiple muscle must mutual* my
myself name named namely names narrow* nation* national native natur* navig* nearby nearly neat* necessary need*
needed needs negat* negligible neither never nevertheless new newcomer* newly news next nice* night nightly nights
nimble nine nineteen ninety ninth no nobody non none nonetheless nor normal* normally not notable notably note noted
notes noteworthy nothing notic* november now number numbering numbers numerous nurtur* object* observ* obtain*
occasion* occasional occasionally occup* occur* october of off offcuts offer* offhand often old omit* on_behalf_of
on_site onboard once one ones oneself onetime ongoing online only onsite onto onwards operat* opportunit* optimal*
optimi* option* or orchestrat* orderly organi* organisation* organization* orient* origin* other others otherwise our
ours ourselves out outgoing outlast* outline* output* outright outside outward over overall overarching overcame
overcome overlap* overnight overs* oversaw oversee* own owned pace* painless* painstaking* pair pairs panel panels par
part part_time partially particip* participant* participation particular* particularly partly parts pass passed passes
passing passion* past path* pattern* pave* peak* peer* pending people per percent percentage* perceptiv* perfect*
perform* perhaps period* permanent permanently persever* persist* person personable personal personally persons
perspective* pertinent phase* piece* pilot* pinnacl* pinpoint* pitch pitches pivotal place* placed places plan planned
planning plans play* played playing pleas* plenty plethora plural plus point point_of_contact points poise* poor*
popular portfolio portion* posed position* possess* possible possibly posts power* practic* practical practically
practis* practitioner* precis* predominant* prefer* premises prepar* pres* presenc* present present_day preserv*
prevail* prevent* previous* previously pride* primarily primary principal prior* privileg* pro pro_rata proactiv*
probably problem* procedur* proceed* process processed processes processing produc* product products profession*
professional* proficien* profil* profile* profound progress* project* prolific prolong* prompt promptly pronounced
proof proof* proper properly proportion* propos* prospective proud* prove* proven provid* province public purely
purpose* pursu* push* put puts putting puzzl* qualified qualit* quantit* quarter quarterly quarters question* quick*
quickly quiet* quit quite quo radius raise raised raises raising ran rang* range ranges ranging rapid rapidly rare*
rate rates rather reach* react* readily readiness ready real* really realm* reap* reason* rebuilt* recap* receiv*
recent recently receptive recogni* redo* reduc* refer* refin* reflect* regard* regardless regime* regional regular*
regularly reinforc* reinvigor* relat* related release released releases relevant reliable reliably remain* remaining
remark* remit* remotely renew* repeat* repeated repeatedly replac* replace* represent* request* requir* resilien*
resolv* resource* resourceful respect* respectful respective respectively respond* respons* responsive rest restless*
result* retain* rethink* return* review* revis* revital* rewrite rewrites rewritten rewrote ridden ride right
rigorous* rigour ring rise risen robust* rode role* rose rough roughly round* round_the_clock rounded route routin*
routine routinely row* rugged rule rule* rules run rung running runs safe safely said sake same sank sat satisf*
saturday* savvy saw say scale* scene* scope* scratch script search* season* seasonal seasoned second secondly seconds
sector sectors secur* see seed seeds seeing seek seem* seen segment* select* self selfless semester* send sends sense
sensibl* sensitive* sent separat* separate separately september sequenc* seri* serious* serv* service set sets setting
settle* setup* setups seven seventeen seventh seventy several shake shaken shall shape* share shared shares sharing
sharp* sharpen* she shed* shine shone shook shoot shop_floor shortly shot should shoulder* show* showcas* shown shrank
shrink shrunk shut side side_by_side sides sight* sign significan* signs similar similarly simple* simplif* simply
simultaneously since sincer* sing singl* single singly sink sit site sites situation* six sixteen sixth sixty size*
sized sizes skill* skilled skin sleep sleeve* slept slid slide slightly slot* slow* small smart* smooth smoothly snap*
so so_far social solely solid* solo solution* solv* some somebody somehow someone something sometimes somewhat soon*
sophisticat* sort* sought sound source sources southern span* spanning speak speaker* speaks spearhead* special
speciali* specialist* speciality specially specialt* specialty specific specifically sped spend* spent sphere* spice
spin split splitt* spoke spontan* spot* sprang spread spring sprint sprints sprung spun spur* square* stabil* staff
staffed staffer* staffing stage* stake* stamina* stand standalone standard* standing stands start* starter* state
state_of_the_art states stay* stead* steadily steady steal steep* steer* stem* step* stepp* steps stick* still
stipulat* stole stolen stood stop* straight straightforward strand* streamlin* strength* stretch* strict* strictly
stride strike strikes striking strive* strode stroke strong strongly strove struck structur* stuck style* sub*
subject* subsequent subsequently subset* substance substantial substantially substitut* subtle* succeed* success*
successive such suggest* suit* suitable sum* summari* summer sunday* sunk superb supervis* support* sure surprise
sustain* swam swap* swear sweep swept swift* swim swing switch* swore swung synerg* system systematic systematically
systems tackl* tact* tailor* take taken takes taking talent* talk* tangible target* task* team* tear technic*
technique* tell* ten tenac* tend* tenth tenure* term terms than thank* that the their theirs them theme* themselves
then there thereafter thereby therefore thereof these they thing* think* thinking third thirdly thirteen thirteenth
thirty this thorough* thoroughly those though thought* thousand thousands thread* threat threats three threw thrive*
through throughout throughput throw thrown thursday* thus ticket tickets tidy tie* tight* tighten* till time timely
times tips tireless* to today together told tone* too took top topic* tore torn total* totally touch* tough* toward
towards town toy trac* tracing track* track_record transcend* transform* trend trend* trends tri* trick* trim* triple*
trouble* true* trustworth* try trying tuesday* turn* turnaround turned turning twelfth twelve twentieth twenty twice
twin* two type types typical typically ultimate* unbroken under undergo* underlin* underpin* underscor* understand*
understood undert* undertake undertook underway undoubted* unified unify* unique* unit united units unless unlock*
unmatch* until unusual* unwaver* up up_to_date upbeat updat* upgrad* upheld uphold* upkeep upon uptake* upwards urge*
us use* used useful* user users uses using usual usually utili* utmost valuabl* valuable value valued values vari*
various vast vein* verif* versatil* versatile versed version* verv very vet vetted via vibrant view* vigilan* vigor*
vigour virtual* visible visibly vital volum* wake walk* want* warm* was watch* way* we wear weave web wednesday*
weeding week weekend* weekly weeks weigh* welcom* well went were what whatever when whenever where whereas whereby
wherev* wherever whether which whichever while whilst who whoever whole wholeheart* wholly whom whose why wide* widely
widen* will willing* win wind wins winter wise* wit with with_a_view_to within without woke won wonder* wore work
worked worker* working works world* worldwide worn worse worst worth* worthwhile would wove wrap* yardstick* year
year_round yearly years yet yield* you youngest your yours zeal* zero zone*
"""
