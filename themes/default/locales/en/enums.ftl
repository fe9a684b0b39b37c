# The names of all choices in the content. The key is the sort of choice and the value in the files.

# The level of a training.
level-mbo1 = Vocational level 1 (mbo)
level-mbo2 = Vocational level 2 (mbo)
level-mbo3 = Vocational level 3 (mbo)
level-mbo4 = Vocational level 4 (mbo)
level-ad = Associate degree
level-bachelor = Bachelor
level-master = Master
level-nt2 = Dutch as a second language
level-none = No fixed level

# How work and school go together; the short word stands on cards.
track-bol = School with internships (bol)
track-bol-short = school with internships
track-bbl = Work and learn at once (bbl)
track-bbl-short = work and learn
track-third = Vocational training for adults
track-third-short = for adults
track-course = Course
track-course-short = course

mode-on_site = At a location
mode-online = Online
mode-blended = Partly online
mode-workplace = At work

pace-full_time = full time
pace-part_time = part time
pace-self_paced = at your own pace

credential-diploma = A diploma
credential-certificate = A certificate
credential-mbo_certificate = A vocational certificate (mbo)
credential-practice_statement = A statement of practical skills
credential-micro_credential = A micro-credential
credential-none = Nothing on paper, but new skills

# Is there room at a start?
start-open = Places available
start-full = Full
start-waiting_list = Waiting list
start-cancelled = Cancelled

period-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
period-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
period-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
period-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
period-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}

audience-job_seekers = People looking for work
audience-workers = People who have work
audience-young_people = Young people up to 27
audience-newcomers = People new to the Netherlands
audience-students = Pupils and students
audience-self_employed = Self-employed people
audience-employers = Employers
audience-educators = Schools and trainers

contact-service_desk = Desk
contact-employer_desk = Desk for employers
contact-learning_desk = Desk for learning and work
contact-person = Contact person
contact-mobile_desk = Mobile desk

day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday

event-planned = Going ahead
event-moved = Moved
event-cancelled = Cancelled

# The six pillars of the collaboration.
pillar-government = Government
pillar-employers = Employers
pillar-education = Education
pillar-workers = Workers
pillar-delivery = Delivery
pillar-civic = Society

partner-type-municipality = Municipality
partner-type-province = Province
partner-type-state = State
partner-type-uwv = Employee Insurance Agency (UWV)
partner-type-joint_arrangement = Joint body of municipalities
partner-type-sheltered_employer = Sheltered employer
partner-type-learning_desk = Learning and work desk
partner-type-employer_desk = Desk for employers
partner-type-work_centre = Work centre
partner-type-roc = Vocational school (mbo)
partner-type-university = University
partner-type-private_trainer = Private trainer
partner-type-trade_association = Trade association
partner-type-employers_association = Employers' association
partner-type-union = Trade union
partner-type-sector_fund = Sector training fund
partner-type-sbb = SBB
partner-type-temp_agency = Temporary employment agency
partner-type-library = Library
partner-type-other = Other organisation

agreement-type-administrative = Administrative agreement
agreement-type-covenant = Covenant
agreement-type-multi_year_agenda = Multi-year agenda
agreement-type-execution_plan = Execution plan
agreement-type-letter_of_intent = Letter of intent
agreement-type-grant = Grant
agreement-type-regulation = Regulation

legal-form-joint_public_body = Joint public body
legal-form-joint_operations = Joint operations organisation
legal-form-joint_organ = Joint organ
legal-form-host_municipality = Host municipality
legal-form-regional_authority = Regional authority
legal-form-private_law = Foundation, cooperative or contract
legal-form-covenant_only = An agreement only

partner-role-host = Host municipality
partner-role-lead = Takes the lead
partner-role-member = Takes part
partner-role-funder = Pays
partner-role-executor = Carries out
partner-role-advisor = Advises

task-level-local = Municipality
task-level-sub_regional = Sub-region
task-level-regional = Region
task-level-national = Country

mandate-own = Own power
mandate-mandated = In the name of another (mandate)
mandate-delegated = Handed over (delegation)
mandate-assigned = Given by law (attribution)
mandate-voluntary = Voluntary

funding-state = State
funding-municipality = Municipalities
funding-province = Province
funding-uwv = Employee Insurance Agency (UWV)
funding-sector_fund = Sector training fund
funding-esf = European Social Fund
funding-interreg = Interreg
funding-employers = Employers
funding-bonus = Bonus on a result

result-behind = Behind
result-unknown = Not known yet
result-on_course = On course
result-reached = Reached

better-higher = Higher is better
better-lower = Lower is better

function-information = Information
function-advice = Advice
function-training = Training
function-guidance = Guidance
function-referral = Referral

dimension-none = Not split
dimension-sector = Sector
dimension-occupation = Occupation
dimension-age = Age
dimension-level = Level of education
dimension-municipality = Municipality
dimension-area = Area
dimension-contract = Type of contract

region-kind-labour_region = Labour-market region
region-kind-cross_border = Cross-border region
region-kind-other = Other region

# Where an agreement is in its term.
term-in_force = In force
term-to_come = Begins later
term-ended = Ended

# The kinds of content, as a card names them.
kind-region = Region
kind-page = Page
kind-partner = Partner
kind-training = Training
kind-contact = Desk
kind-agreement = Agreement
kind-service = Service
kind-figures = Figures
kind-event = Event
kind-story = Story
kind-news = News

# What the functions and legal forms mean, in a sentence.
function-information-text = Answers to questions about work, training and rules.
function-advice-text = Someone thinks along about a next step.
function-training-text = Learning for a new job, or getting better at your work.
function-guidance-text = Someone helps until it works, also on the job.
function-referral-text = To the organisation that can help best.

legal-form-joint_public_body-text = Municipalities set up an organisation together. It has a board of its own and may take decisions.
legal-form-joint_operations-text = Municipalities set up an organisation for carrying out work. Policy stays with the municipalities.
legal-form-joint_organ-text = Municipalities decide together at one table. There is no separate organisation with money or staff of its own.
legal-form-host_municipality-text = One municipality does the work for the others. They share the costs.
legal-form-regional_authority-text = A board for the whole region has tasks of its own and takes the decisions.
legal-form-private_law-text = The parties work together in a foundation or cooperative, or with a contract.
legal-form-covenant_only-text = The parties promise each other something on paper. Each keeps its own money, staff and decisions.
