"""French words that claim nothing by themselves: how, when, how much, and that something was done at all.

The form is that of ``lexicon``.
"""

LIGHT = """
declaration*
auteur auteurs autrice autrices
a a_la_tete abonde abord* about* abouti* aboutir* abs absol* abstrait* accentu* accept* access* accessoir* accompagn*
accompl* accord accords accro* accroch* accroiss* accroit* accue* accumul* achev* acheve* acquer* acqui* act* actif*
action* active* activement activit* actualis* actualite actualites adapt* addition* adep* adequa* admet* admettre
admir* adopt* adress* affect* affecte* affich* affin* affirm* afflu* affront* afin agenc* agir agiss* agit agrandi*
agre* aguerri* ai aid* aide* aie ailleurs ainsi aisance aise* aisement ajout* ajust* alentour* alentours align* allait
allant aller alli* allong* allou* alors ambit* amelior* amen* amont ample* ampleur* an analog* ancien* anciennement
anciennete* ancre* anglophone* anim* anne* annee* annees annexe* annonc* annuel* annuellement ans anteri* anticip*
aout aperc* apogee appar* appart* appel appele* applic* applique* apport* appren* appris* approch* approfond*
appropri* approuv* appui* appuy* apres apte* aptitude* ardu* arpent* arret* arrier* arriv* article articles articul*
aspect* aspir* assidu* assidument assist* associ* assoupl* assum* assur* astuci* atout* attach* atteign* atteindre
atteint* attelle* attend* attent* attir* attitude* attrib* au_jour_le_jour audac* augment* aujourd auparavant aupres
auquel auront aussi aussitot autant automne autonom* autonome* autonomie* autour autour_de autre* autrefois autrement
aux auxiliaire auxquel* avaient avais avait aval avanc* avant* avantag* avec averti* avis avoir avoisin* avril axe*
axes ayant bagage baign* baiss* balanc* barre bas* bascul* base* basse beau* beaucoup bel belle* bellement benefici*
besoin* bien bientot bienveil* bilingue binom* binome* blanc* bon* bon_deroulement bon_nombre bonifi* bonn* bonne*
bonnes_connaissances bord* borne* boucl* bouge* bout bout_en_bout branche* bras bref brievement brill* brillamment
brillant* brut* but buts ca cadence* cadre* cadrer calm* candidat* capabl* capac* captiv* car caract* carri* cas
cause* ce ceci cela celeb* celle* celui cent centaine* centime* centr* cents cerne* certain* certes ces cet cette ceux
chacun* chacune challeng* champ champ* champs chang* chapeaut* chaque charg* charge* chaud chemin* cher cherch*
chevill* chevronne* chez choisi* choix chose* ci cibl* cible* cinq cinquantaine cinquante cinquieme* circonst* circul*
clair* classi* cle clef* cles client* clientele* clients clore* clos* coeur coh* collab* collabor* collaborateur*
collect* collecte* collecti* collegu* combien combin* combl* comble comblee combler combles comit* comme commen*
commenc* comment commod* commun* commune compar* compart* compet* compl* complement* complet* complete* complexe*
complexi* complic* comport* compos* compr* compren* compris* compt* comptant conc* concentr* concept* concern*
concevoir concili* conciliant* concis* conclu* concour* concre* concret* concretement condit* conduire conduis*
conduit* conduite* confi* confiance* confirm* confirme* conform* confort* conjoint* conjug* connaiss* connaissances
connait* connu* consacr* conscien* consciencieu* consen* consequent* conserv* consider* consist* consolid* const*
constamment constant* constat* constitu* constitut* construi* contact* conten* contenu* contexte* contien* contin*
continu* continue* contourn* contraint* contrairement contre contribu* contribut* control* converg* convert* convien*
convivial* cooper* coopt* coordin* coordonn* copieu* corps correct* correspond* corrig* cote cote* cotes couche
couchee couchees couches coup* coup_de_main couple* cour courag* couramment courant* couronn* cours court* courts
couvert* couverts couverture couvr* creat* creati* creation* cree* creer crees critere* croiss* croissance cruci*
crucial* crut cuit cuite cuites cuits cultiv* cumul* curieu* curios* cycle* d dans date* davantage de deale* debord*
debouch* debrouill* debut* deca dece* decelera* decembre decennie* decharg* decid* decisif* decision* decisiv* declin*
decoul* decouvert* decouvr* decri* decroch* decroit* dedi* deduit* defini* definit* degag* degage* degre* dehors deja
dele* deleg* deliber* delicat* demand* demarch* demarqu* demarr* demi* demontr* demultipli* denomm* departement
departement* depass* depasse* depend* deploi* deploy* deploye* depuis deriv* dernier* derniere* deroul* derout*
derriere des descend* descendre* design* desir* desormais dessous dessus destin* destina* detach* detail* detect*
deten* determin* detien* deux deuxieme* deuxiemement devant developp* deven* devenir devenu* devien* devoir* devou*
devoue* dexter* diapason* differ* different* diffic* difficil* diffus* digital digitale dign* dimanche* dimension*
diminu* diplome diplomee diplomes direct* directement direction dirig* discern* discret* discretion* discut* disponib*
dispos* disposit* dispositif* diss* distan* distanc* distingu* distrib* distribut* divers* divis* dix dixieme dizaine*
docil* dois doit doivent domaine* dompt* donc donn* donne* dont dot* dote* doubl* dout* douzaine* douze drast* du duo
duquel dur* durable* durablement durant duree* dut dynam* dynamiq* dynamis* ebauch* ecart ecarts echang* echeance*
echel* echelle* echelon echelons eclat* eclos* ecoul* ecout* ecrit edition editions effe* effect* effectif* effectu*
effic* efficac* effort* egal* egalement egard* elabor* elan* elarg* electronique electroniques element* elev* elimin*
elle* elles embrass* emerg* eminem* emis* empl* emplac* emploi* employ* employeu* emport* empreint* emul* en en_charge
en_lien en_ligne en_moyenne encad* encadr* encha* enclench* encontr* encore encourag* endoss* endroit* endur* enfin
engag* engen* enjeu* enjeux enrich* enrichiss* ensembl* ensemble ensuite entam* entend* entier* entiere* entierement
entour* entrain* entre* entrepr* entreprend* entrepris* entreprise* entrer* entreten* entretenu* entretien entretien*
enum* enver* envers environ envoi* envoy* epaul* equilib* equilibr* equip* equipe* equipier* equivalen* erig* es
espac* espace esprit* essai* essentie* essentiel* essentiellement essor est establish* estim* et etabl* etabli*
etablissement* etaie* etaient etait etal* etant etape* etat* ete eten* etend* etendu* etre etroit* eu eurent eut eux
evalu* eventuel* evid* evit* evolu* evoqu* exact* exactement excell* excellent* excep* exclusiv* exclusivement exec*
execut* exemple* exerc* exerce* exercic* exhaustif* exhaustiv* exig* exigean* exist* expan* expand* expans* experi*
experienc* experiment* experimente* expert* expertise* explic* expliqu* exploit* expos* express* exprim* exten*
extension* exterieur* exterieurement extern* extreme* face facil* facilement facilit* facon* faibl* faible* faire
fais* faisant fait faits fameu* fasse* favor* favorable favoris* feder* ferm* feroc* ferv* feu feux fevrier fiabil*
fiabilis* fiabl* fidel* fier* fil filiere* fin* final* finalis* fine fins fit fix* flambant* fluid* flux focalis* foi*
fois fonct* fonction* fond* fondamental* fonde* font forc* force* forge* formalis* forme* formule* fort* forte*
fortement fourn* fourni* fraction* fraich* frais franch* franchi* franchiss* francophone* frequemment frequen*
frequent* front* fruct* fruits furent fut gage* gagn* gain* gamme* garant* garanti* gen* gener* general* generalement
genere* genre* gens gerant gere* gerer gestion* glob* global* grace gracieu* gracieusement grad* gradu* grand*
grandement grandi* grands gravi gravir gravit gros* gross* group* groupe* guichet guid* guide* habil* habitu*
habitude* habituel* hant* hardi* harmon* harmonis* hat* hauss* haut* haute* hauteur* heb* hebdomadaire*
hebdomadairement heure* hier hisse* hiver homog* honn* honor* hors hui huit huitieme humil* ici ideal* identifi*
identiq* il illimit* illustr* ils immediat* immediatement imminen* impact* impecc* impera* implant* implem* implic*
implique* import* important* impos* impress* improvis* impuls* inaug* incarn* incit* inclu* inclus* incomb*
incontourn* increment* indep* independ* indiqu* indispens* individu* individuel* individuellement industrie* ined*
infaill* inferieur* info* information informations ingenieu* ininterrompu* init* initi* initial* initialement inlass*
innov* inscri* inscrire* insepar* insist* inspir* instant* instaur* instig* instit* insuff* integr* integra* intell*
intens* intensif* inter* interess* interieur* interim interims interlocut* intermed* intern* international* interv*
interven* intimement intitul* intrins* introdu* introduct* intui* invers* inverse* investi* investissement
investissements invit* irreproch* isol* issu* issue* itiner* jamais janvier je jeu jeudi* jeun* jeune* jeux joie*
joignab* joint* jongl* joue* jouer* jour* jour_apres_jour journali* journalier* journee* juge* juillet juin jumel*
jusqu jusque juste justess* justifi* l la laiss* lanc* lancement* langue_maternelle laps laquelle large* largement le
leade* leader* leger* lendemain lequel les lesquel* leur* liaison* libert* lien* lieu* lieux limit* limpide* livree
livrees local* logi* logiqu* loin long* longtemp* longue* longuement lors lorsque lot lots lourd* loyal* lu lui lundi*
lut m ma mai main main_d_oeuvre main_forte mains maint* mainten* maintenir maintenu* maintien* mais maitr* maitris*
maitrise majeu* majeur* majeure majorer majorit* mal malgr* manag* management* manier* maniere* manif* manqu* manque*
mardi* marqu* mars masse* massi* mater* matin* matinee* maximal* maximis* maximum mecan* mediat* meilleur* membre*
meme* memes memor* memoris* men* mene* mensuel* mensuellement mention* mercredi* merit* mes mesur* mesure* met*
methode* methodi* meticul* metier metier* metiers mett* mettait mettant mettr* mettre mi mi_temps midi mien* mieux
milieu* mille milliard* millier* million* mineur* minim* minime* minimum minut* minute* minutieu* mirent mis* mise*
mise_a_disposition mise_a_jour mise_au_point mise_en_oeuvre mise_en_place mises miss* mission* mit mitig* mixte*
mobilis* mode* moder* moderne* modes* modifi* modul* moi moindr* moindre* moins mois moitie moment* mon mond* monde
monde* mondial* montant* monte* montee* monter moral* motiv* motiva* mouv* moyen* moyenn* multi* multidiscip* multipl*
muni* murir* mut* mutuel* n naissan* naqu* nat* national* nationale* natur* naturel* ne neanmoins necess* necessaire*
net* nettement neuf neutr* neuvieme ni niveau* noel nom* nombre* nombreu* nomin* nomm* non norm* nos notable*
notamment note* noter* notion* notions notre nous nouveau* nouvel* nouvelle* novembre nuanc* nuit* nul* numerique
numeriques objec* objectif* objet* oblig* observ* obten* obtent* obtenu* obtien* occasion* occup* octobre octroi*
oeuvr* oeuvre* offert* offici* offr* on ont onze opera* operat* operation* operationn* opportun* oppos* opt* optim*
optimis* option* or ordonn* ordre* organis* organisation* organisme* orient* origin* ou outil* ouv* ouvrable* ouvre*
palette* palier* pallier* panach* panel* panoram* papier papiers paques par parall* parce parcour* parcours pareil*
parfait* parfaitement parfois parle parmi part partag* parten* partenair* parti* particip* participa* participation
participations particuli* particulier* particulierement partie* partiel* partiellement partir partout parts paru parue
parues parus parv* parven* pas pass* passa* passag* passe* passer passion* passionn* passionne* pays pein* pendant
peni perdur* perenn* perf* perfection* perform* periode* periph* permanen* permet* permett* permi* persev* persever*
personne* personnel* personnellement personnes perspect* perspicac* perti* pertin* petit* petites peu peut peuvent
phase* piec* pied pilier* pilot* pilotage piste* pivot* plac* place* plain* plan* planif* plein* plein_temps pleine*
plong* plupart plur* pluridiscip* plus plusieurs plutot point* points polyval* polyvalent* ponct* ponctuel*
ponctuellement pool port* porte* portee* posa* posi* posit* possed* possi* possib* possible* poste* potentiel* pour
pourcent pourquoi poursui* poursuite* pourtant pouss* pousse* pouvoir pouvoir* pr prat* pratiqu* pratique* preala*
preced* precedemment precedent* precis* precisement precoc* preconis* prefer* prelim* prem* premier* premiere*
prenant* prend* prendre prep* prepar* prepara* pres present* preserv* presque pret pret* prete prets preuv* preuve
preuves prev* prevo* prevu* prim* primord* princip* principal* principalement printemps prior* priori* prioris*
prioritair* prirent pris* pris_en_charge prise* prise_en_charge prise_en_main prises prit privil* privile* probant*
problem* problemat* proced* procedur* process* processus proch* prochain* proche* procur* prodigu* produi* produire
produit* produits profess* professionn* profil* profit* profond* programm* progress* progressi* projet* projets
prolong* promouv* promp* prompt* proport* propos* propr* propre* propres provenan* provien* province provis* prox*
proximit* pu publication publications puis* puisque puiss* qualifi* qualit* quand quant quantit* quarant* quarantaine
quart* quasi* quatorz* quatre quatrieme* que quel* quelconque quelqu* quelque* quelques question* qui quinzaine*
quinze quoi* quotid* quotidien* quotidiennement rai* raison* ralli* ramen* rang* rapid* rapidement rappel* rapproch*
rare* rarement rass* rassembl* rattach* rayon reactiv* real* realis* realisation* rebond* recemment recent* receptif*
recev* recever* recommand* reconn* reconnu* recour* recours* recu* recueill* recul* recup* redevab* redige* redouble*
redress* reduct* redui* reduis* reel* reellement reess* refer* reflec* reflech* reflet* reflex* refon* refonte*
regain* regard* regi* region* regional* regir* regl* regle* regroup* regul* regulier* reguliere* regulierement reint*
rejoign* rejoindre* rejoint* relai* relais relais* relat* relatif* relation* relativ* relecture relev* releve* reli*
relire remani* remarqu* remed* remett* remis* remont* rempl* remplac* remport* renaiss* rencontr* rend* rendre rendu*
renforc* renom* renouvel* renouvele* renseign* rentr* repart* reparti* repartit* repens* reper* repet* replac* replet*
repond* repondr* repons* report* repos* reposi* repr* repren* repris* reprise* reproduct* reput* requ* requi* requis*
resil* resist* resol* resolu* respect* respectiv* respectivement respectueu* respons* responsabl* resser* resserr*
ressort* ressourc* rest* reste* restr* restreint* result* resultat* reten* retir* retran* retro* retrouv* reun* reuni*
reuss* reussite* reveil* revel* rever* revet* revien* revis* revue* rich* rigour* rigoureu* rigoureus* rigueur* roder*
role* roles rompu* rond* roul* route routes routin* rythm* rythme* s sa sag* sais sais* saison* saisonn* sait sam
samedi* sans satis* satisf* sauf saut* sav* savent savoir* savoirs schem* scrup* se seance* secondair* seconde*
secteur* sectori* secund* segment* sein seize select* selecti* selon semaine* semb* semestr* semestriel* sens sensi*
sensib* sensibil* sent* separ* sept septembre septieme sera serait serein* sereinement sereni* seri* serie* serieu*
serieus* seriu* seront serre serree serres serv* servi* service* services ses session* seuil* seul* seule* seulement
severe* si siecle* siege sien* signal* signif* signific* sill* simple* simplement simplifi* simult* simultane*
simultanement sing* singuli* sinon site* sites situ* situation* six sixieme sob* societe* socl* socle* soi soigne*
soigneus* soir* soiree* soit soixant* soixantaine solennel* solid* solida* sollicit* solution* somm* sommair* somme*
son sont sort* sorte* sorti* sortie* souci* souhait* souleve* soumis* souples* souplesse* sourc* sous souten* soutenu*
soutien* souvent soyez special* specialis* specialite* specif* specifiq* specifiquement spectr* spont* stabil* stade
stade* stades stagn* standard* statut* stimul* strict* strictement struct* structur* structure* style* subi* subit*
substan* substit* subtil* succe* succed* succes* succint* suff* suffi* suffisa* suggest* suit* suite* suiv* suivant*
suivi* suivis suivre sujet* superb* superieur* superv* supervis* suppl* suppleme* supplemen* support* supprim* sur
sur_le_terrain sur_place surcro* surface* surm* surmont* surpass* surpri* surtout surveil* susceptib* suscit* sustain
sympath* synerg* synthe* syst* systemat* systematiquement systeme* t ta tach* tache* tactiq* taille* talent* tangib*
tant tard* tardif* taux te tech* techniq* technique techniques tel* telle* temoign* temoin temoins temporair* temps
temps_partiel temps_plein ten* tenac* tenait tend* tendanc* tendr* tenir tenu* tenue* term* terme* termin* terrain*
tes tete tiers tint tir* tiss* titr* titul* titulaire* toi tombe* tonal* top tot total* totalement totalis* touch*
toujours tour tournant* tours tous tout* tout_au_long toute* toutefois toutes trac* trait* traite* traitement
traitements traiter tranch* transfer* transfert* transform* transition* transmet* transmis* transmiss* transpar*
transpos* transvers* travail* travaill* travaux traver* travers* treize tremp* trent* tres tribut* trim* trimestr*
trimestriel* triple* trois troisieme* trop* trouv* tu typ* type* ultim* un unanim* unanime* une unes unifi* unique*
uniquement unit* univers* uns urgen* urgent* usag* usage* usager* usit* usuel* util* utile* utilement utilis*
utilisateur* va vaill* valable* valeur* valid* valoris* vari* varie* vast* vecteur* veill* veille veiller venait
vendredi* venir venu* veri* verif* verifi* verit* vers versant versatil* version* vertu* veut vien* viennent vif*
vigil* vigilan* vigou* ville villes vingt* vingtaine* vint virtuo* vis vis* vis_a_vis vise* viser visib* vision* vit
vital* vite vitesse* viv* vivac* vivement voici voie* voila voir* voire vol* volet* volets volont* volontier* volum*
volume* vont vos votre voulu* vous vrai* vraiment vraisembl* vu vue* week y zero zone*
"""
