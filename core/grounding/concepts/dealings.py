"""Deeds done with people and words: telling, showing, advising, agreeing."""

CONCEPTS = """
advis* berat* conseil* asesor* aconsej*
inform informs informed informing informier* informer informar informo renseign*
explain* explanation* erklar* erlauter* expliqu* explicar explica explicacion* explication*
present presents presented presenting presentation* prasent* presente presenter presentee presentar presento
  presentado* presentac*
demonstrat* vorfuhr* vorgefuhrt* demostr*
describ* beschreib* beschrieb* decri*
summaris* summariz* summary summaries zusammenfass* zusammengefass* synthes* sintetiz* resumen resumir resumer
  resumenes
publish publishes published publishing publisher publishers veroffentlich* publier publie publies publiee publiees
  publicar publicado publicados publicada publicadas
announc* ankundig* angekundig* annonc* anunc*
communicat* kommuniz* kommunik* communiqu* comunic*
discuss* diskut* diskussion* discut* erorter* debat*
consult* konsult*
propos* vorschlag* vorgeschlag* propuest* propon* suggest* suger* vorzuschlag*
recommend* empfehl* empfohl* recommand* recomend*
convinc* uberzeug* convainc* convenc* persua*
motivat* motivier* motiver motive motivant motivac* motivar
inspire inspires inspired inspiring inspirier* inspirer inspirar
encourag* ermutig* ermunter* alentar foment*
moderat* moderier* modere moderer moderador* facilitat* animation_de_reunion*
coach*
mentor* tutorat* tutorizac* tutor tutors tutora tutores tutorin* tuteur*
train trains trained training trainings trainer trainers schulen schult schulte geschult* schulung* formation
  formations formateur* formatrice* formador* formacion* formar capacit* unterwies* unterweis* instructor*
teach teaches taught teaching lehren lehrt unterricht* enseign* ensena* impart* docencia*
onboard* einarbeit* eingearbeit* einzuarbeit* integration_des_nouveaux integration_des_salaries parcours_d_integration
  incorporacion_de_personal acogida_de_nuevos programa_de_acogida plan_de_acogida
guide guides guided guiding guidance anleit* angeleit* anzuleit* guider orienter orientar orientacion
instruct instructs instructed instructions anweis* instruktion* consigne* instruccion*
briefed briefing briefings einweis* eingewies*
invit* einlad* eingelad*
welcome* willkommen begruß* begruss* accueil* acoger acogida bienvenid*
greet* saluer saludar
interview interviews interviewed interviewing interviewer* entretien_individuel* entrevist*
befrag* interrog* preguntar pregunta
listening listens listened zuhor* ecout* escuch* zugehort
speak speaks spoke spoken speaking speaker speakers gesproch* redner* parler orateur* hablar hablante* intervenant*
phone phones phoned telephon* telefon* phone_call*
read reads reading lesen liest leer lectura
translat* ubersetz* tradu*
interpret_speech interpreter interpreters interpreting dolmetsch* interprete interpretes interpretariat*
schriftverkehr* briefverkehr* schriftwechsel* correspondence correspondance* correspondencia* korrespondenz*
report_to reports_to reported_to reporting_to berichtet_an unterstellt_der rattache_a rattachement reporta_a
  reportando_a dependiendo_de
report reports reported bericht* rapport rapports informe informes reportes reporte
notif* benachrichtig* meldung* gemeldet* melden avis avisar
warn* verwarn* abmahn* avertiss* advertenc* apercib*
complain* beschwer* reklam* reclam* quej* plainte plaintes
apologis* apologiz* apology entschuldig* excuses disculp*
prais* lob loben gelobt* felicit* elogi*
criticis* criticiz* kritisier* criticar critiquer
agree agreed agreement agreements vereinbar* accord accords acuerdo* acord* convention_entre
compromise* kompromiss* compromis
conclud* conclure conclu conclus suscribi*
sign signs signed signing unterzeichn* unterschr* signature* signer firmar firmado* firma_de
promis* versprech* promet* promes*
fulfil* erfull* rempli* cumplir cumplimiento_de_objetivos cumpli
comply complies complied complying einhalt* eingehalt* einzuhalt* konform* conformity respect_des cumplimiento_de
enforc* durchsetz* durchgesetz* faire_respecter hacer_cumplir
vote votes voted voting elections election elecciones votar voter votacion*
appoint* ernenn* ernannt* nombramiento* nombrado* nombrada* nomme nommee nommes nommer nomination*
elected gewahlt* elu elus elegido_como elegida_como
promoted promotion_to beforder* promu promue ascendido ascenso promocionad*
reward* belohn* recompens*
award* ausgezeichn* auszeichn* premio* premiad* distinction* galardon* laureat* preistrag*
win wins won winning gewinnen gewonn* gewann remporter remporte gagner gagne ganar gano ganadora
acquir* akquir* erwerb* erworb* acquisition* adquir* adquis*
buy buys bought buying buyer buyers purchas* einkauf* eingekauf* achat* achet* compra compras comprar comprador*
  procurement beschaff* approvision* aprovision* sourcing
sell sells sold selling seller sellers sale sales verkauf* vendre vend vendu* vente ventes vendeu* vender vendedor*
  venta ventas vertrieb vertriebs*
rented renting rental rentals miete* vermiet* gemietet* anmiet* louer location_de locations loue loyer* alquil*
  arrend*
lend lends lending verleih* verlieh* ausleih*
borrow* entleih* emprunt* prestamo_recibido*
sponsor* mecen* patrocin* parrain*
fundrais* spendensammlung* mittelbeschaff* spendenakquis* collecte_de_fonds levee_de_fonds levees_de_fonds
  recaudacion_de_fondos captacion_de_fondos
raise_capital kapitalbeschaff* leve_de_capitaux levantamiento_de_capital
pay paid paying payment payments bezahl* zahlung* payer paie paiement* pagar pago pagos pagado*
refund* reimburs* ruckerstatt* erstatt* rembours* reembols* reintegr*
spend spends spending spent ausgeben ausgegeben depens* gasto gastos gastar ausgaben expenditure*
saving savings saved save saves einspar* eingespart* ersparnis* economies economis* ahorr*
earn earns earned earning earnings verdien* ganancias
host hosts hosted hosting_of ausricht* ausgericht* heberger_un anfitrion*
chair chairs chaired chairing chairman chairwoman chairperson chairmanship vorsitz* presid*
recruit* hire hires hired hiring hirings rekrut* personalbeschaff* personalgewinn* personalsuch* recrut* embauch*
  reclut* contratacion_de_personal
dismiss* entlass* gekundig* licenci* despid* despedi* layoff* laid_off redundanc* kundigung* kundigte kundigen
resign* austritt* demission* dimit* renunci*
retire retires retired retirement* retiree* pensionier* pensionist* ruhestand* renten rentner* retraite* jubilac*
  jubilad* jubilar*
equal_treatment gleichbehandl* egalite_de_traitement igualdad_de_trato
care_for umsorg* prendre_soin
observ* beobacht*
interact* interag*
network_with networking netzwerken reseautage networking_con
mobilis* mobiliz* moviliz*
eskal* escal*
interven* eingreif* eingegriff* intervien*
conflict* konflikt* conflit* streitbeileg*
lodge lodged einreich* eingereich* deposer depose interponer interpuest*
application_for apply_for applied_for beantrag* bewerb* candidatur* postular postulacion*
submit* submission* vorleg* vorgelegt* soumett* soumis* remitir presentado_ante
licens* lizenz* licence licences licencia licencias
attract* anzieh* angezog* attir* atraer atrajo captar
retain* retention* fidelis* fideliz* retenir retencion*
engagement* engagier* compromiso*
influenc* beeinfluss* influir influer
initiate angestoß* angestoss* anstoß* anstoss* impuls* initiativ* initiier* initier
propagate disseminat* verbreit* diffus* difus* difund*
raise_awareness sensibilis* sensibiliz* awareness_training
donate donated donates donating donation* donor* spende spenden spendete gespendet* spender spenderin spendern dons
  donateur* donac* donar donante*
"""
