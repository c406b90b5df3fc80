"""What goes without saying where something is said: a baguette is bread, who teaches has pupils, Poland is in Europe.

On each line stand the words that go without saying, a ``<``, and those that say them, in English plain letters. A word
stands for its rows of the known things, and so for the words of all four languages.
"""

BROADER = """
language_near < english french german spanish italian portuguese welsh catalan dutch polish russian arabic turkish
metal_near < steel aluminium iron
wood_near < oak beech ash walnut pine spruce larch
drink_near < wine_near beer coffee
baby_near child_near < twin breastfeed midwi birth
child_near < baby_near
woman_near < midwi birth
cattle_near animal_near < sheep_near
animal_near < cattle_near game_near insect_near
animal animals tier tiere tieren animaux animales < cat cats dog dogs rabbit rabbits horse horses cow cows hund hunde
  katze katzen kaninchen pferd pferde hamster vogel chien chiens chat chats lapin lapins cheval chevaux perro perros
  gato gatos conejo conejos caballo caballos cattle pet pets sheep goat goats bird birds reptile reptiles
image_near < photograph
visitor_near < museum hotel
tree_near < forest oak beech spruce
europe country < germany austria switzerland france spain portugal italy belgium netherlands luxembourg ireland
  denmark sweden norway finland poland czech slovak slovenia hungary romania bulgari croatia greece united_kingdom
  england scotland wales
country < usa canada mexico brazil argentina chile colombia peru china japan india turkey morocco russia
  ukraine australia south_africa
doctor appointment < medical_appointment medical doctor
patient nurse treatment clinic hospital < nurse ward patient doctor physician hospital surgery clinic physiotherap
  midwi paramedic therapy medicine icu intensive_care anaesthe dentist
nurse < carer care_assistant ward resident home
resident home elder nurse < care_home nursing_home residential_care carer elder resident
surgery < operation operating_theatre
physiotherap < physiotherap
pain treatment physiotherap < physiotherap massage
cancer < oncolog chemotherap
dentist < dental dental_practice
teacher pupil school lesson curricul exam class < teacher pupil school lesson classroom primary_school secondary_school
  kindergarten curricul headteacher form_tutor
student teacher lesson university < university lecturer professor seminar_paper thesis
creche kindergarten < creche kindergarten childcare daycare
children < kindergarten nursery creche childcare toddler primary_school pupil educator
parent < children pupil kindergarten school
intern trainee pupil student work_study < intern trainee student work_study student_teacher placement newcomer
kitchen dish menu food restaurant guest meal < chef cook kitchen restaurant menu dish catering banquet pastry
guest_room room < hotel guest_room
guest hotel booking room reception < hotel receptionist front_desk guest concierge housekeeping check_in
guest restaurant < waiter bar restaurant
bread bakery dough oven baking < roll baker bakery bread baguette sourdough croissant pastry dough loaf
pastry bakery < croissant pastry confectioner
meat < butcher beef pork sausage
store customer sale till cash_register checkout goods shop < shop store retail sales_assistant cashier till boutique
  cash_handling
cash_register cash_handling payment < cash_handling till cash_register cashier
shop_window < window_display shop_window
store retail < retailer shop boutique furniture_store
distributor retailer < distributor retailer dealer reseller wholesale
customer sale < sales account_manager
recruit hiring < selection select applicant recruit hiring
map < qgis gis map
author < write writing draft article
oven baking < baking oven
cash_handling < payment payable receivable
hygiene < food_safety haccp safety infection
partner member < member partner
accessible_building < rgaa wcag accessible_building
receivable < overdue payment_reminder receivable
doctor < medical_appointment doctor
winery wine < wine winery winegrower
loan < librar public_counter
migration < move switch transition
influencer < ambassador instagram
customer complaint enquir call < customer_service call_centre helpdesk hotline
order parcel goods stock < warehouse order_pick forklift logistics goods_in
warehouse stock goods < warehouse_worker forklift storekeeper logistics inventory stock_take goods_in
vehicle truck forklift < forklift truck lorry van driver fleet
driver vehicle transport freight route < driver courier haulage transport freight carrier forwarder
seaport < port ship cargo
accountant < invoice incoming_invoice
invoice account accountant buchhalt bookkeep tax balance < accountant bookkeep buchhalt accounting general_ledger
invoice payable supplier < incoming_invoice accounts_payable
invoice receivable customer payment overdue < accounts_receivable dunning overdue receivable
payment overdue receivable < payment_reminder dunning overdue
incoming_invoice invoice < accounts_payable invoice
salary pay wage employee < payroll salary wage compensation
tax < vat income_tax tax_return
credit loan < loan credit mortgage instalment
bank account < banker bank savings
insurance < insurer underwriter claims_handler policyholder mutual_insurance
applicant vacancy hiring recruit interview job < recruiter recruit applicant vacancy job_interview hire
  talent_acquisition
human_resources employee < recruiter payroll works_council human_resources
works_council collective_agreement < works_council company_agreement
law lawyer contract court client < lawyer solicitor paralegal law_firm legal barrister notary litigation
contract < framework_agreement agreement lease clause
hearing court law < tribunal trial litigation court judge hearing
court law < judge trial litigation tribunal hearing
code software database data query < sql python java php javascript typescript ruby scala kotlin swift cpp
software code system app < developer software programm code app microservice api backend frontend
developer < engineer software_engineer
engineer < developer
database data query < sql database data_warehouse
data analysis report dashboard < data_analyst business_intelligence dashboard analyst
model data machine_learning < machine_learning data_scientist deep_learning
server network system < system_administrator it_support network administrator
website online web < web_design web_developer wordpress cms seo online_shop
user < user_experience usability interface
customer user < user_experience
machine maintenance repair equipment plant < maintenance mechanic fitter technician mechatronics machine_operator
machine production workpiece < machinist milling turning cnc lathe machine_operator
production manufacturing plant machine < assembly_line production_line manufacturing
electric installation wiring < electrician wiring switch_cabinet
plumbing heating < plumber boiler heating
weld metal < welder weld
wood furniture < carpenter joiner cabinet_maker
building construction site construction_site < site_manager builder construction bricklayer construction_site scaffold
building drawing plan architect construction < architect draughts building_permit
house home flat < house home housing flat apartment
house flat housing building < residential_building housing apartment
marketing brand campaign advertising communication < marketing campaign brand advert content_marketing
social_media online < instagram facebook tiktok linkedin
press media journalist article editorial newspaper < journalist editor reporter newspaper magazine press_release
radio broadcast microphone antenna sound < radio podcast broadcast
television video film < television video film
translat language text < translator interpreter translat
book library librar catalogu < librarian library catalogu
exhibition museum art < museum curator gallery exhibition
event participant guest < conference trade_fair congress event wedding festival
conference congress trade_fair < conference congress trade_fair
plant garden < gardener landscap nursery_plants
farm agricultur crop field animal < farmer agronom livestock crop
olive < olive_oil olive
water irrigat < irrigat drip_irrigation
sample laborator analysis test < laboratory lab_technician sample assay
laborator < pcr microscope chromatograph titration
research scien < scientist researcher laboratory postdoc
environment nature species < ecolog biolog conservation biodiversity
energy electric < photovolt solar wind_turbine
accident safety_at_work safety < safety_at_work first_aid risk_assessment
citizen public administration < civil_servant municipality town_council
family children young_people client counsel < social_worker youth_welfare family_counselling
separation divorce < divorce separation
volunteer association < volunteer non_profit charity
player team_sport sport < football rugby handball basketball volleyball team_sport match
sport training < coach trainer sports_club
hair customer < hairdresser
property tenant rent house flat < property_manager real_estate letting landlord
guest visitor attendance < visitor audience attendance visit
footfall attendance < footfall attendance visitor visit
newsletter mailing < newsletter internal_communication
purchas buy supplier price < purchas procurement buyer supplier
supplier < purchas framework_agreement procurement
"""
