# What stands on more than one page.
example = Example
example-text = This is made up, to show how it works.
on-page = On this page
comma = ,{" "}
until = to
through = to
since = from
hour = { "" }
by = At
organised-by = Organised by
online = Online
and-online = and online
place-unknown = The place will follow

fact-start = Starts
fact-when = When
fact-place = Where
fact-level = Level
fact-price = Costs
fact-term = Term
fact-parties = Parties
fact-results = Results
fact-provider = School or trainer

start-any = You can start at any time
start-any-short = Any time
start-none = There is no start date yet
start-none-short = No date yet
enrolment-closed = Enrolment has closed

price-unknown = Ask what it costs
price-free-for-some = Free for some people
price-free = Free

call = Call
call-name = Call { $name }:
mail = Email
book = Make an appointment
walk-in = You can walk in without an appointment.
hours-title = Opening hours
hours-caption = Opening hours of { $name }
hours-exceptions = Different hours on these days:
closed = Closed
hours-now-open = Open today until { $until }
hours-now-later = Open today from { $from } until { $until }
hours-now-tomorrow = Closed now, open tomorrow from { $from }
hours-now-next = Closed now, open on { $day } from { $from }

call-people = Looking for work or training?
call-businesses = Do you run a business?
paper-address = This is on { $url }
