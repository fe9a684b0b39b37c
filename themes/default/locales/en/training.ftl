# Training: the list and the offer.
training-title = Training
training-sector-title = Training: { $name }
training-level-title = Training: { $name }
training-month-title = Training that starts in { $name }
training-count = { $n ->
    [0] There is no training here now.
    [one] There is one training. See when it starts and what it costs.
   *[other] There are { $n } offers. Those that start first stand on top.
}
training-all = See all training
training-list-heading = The training offers
training-by-month = When do you want to start?
training-by-sector = In which sector?
training-by-level = At which level?
training-by-municipality = In which municipality?
training-later = These start later
training-left = { $n ->
    [one] There is 1 more course. You find it by month, sector, level or municipality.
   *[other] There are { $n } more courses. You find them by month, sector, level or municipality.
}
months-beside = Previous and next month
month-earlier = Earlier:
month-later = Later:
choose-month = Choose a month
choose-sector = Choose a sector
choose-level = Choose a level
training-empty-title = There is no training here now
training-empty-text = Look at another sector or month. Or ask the desk what starts soon.

in-short = In short
enrol = Enrol
enrol-at = You enrol on the website of { $name }.
enrol-at-provider = You enrol on the school's website.
call-number = Call { $number }

starts-all = See all { $n } starts
starts-title = When can you start?
starts-caption = Start dates of { $name }
fact-enrol-until = Enrol by
fact-room = Places
enrol-no-end = No closing date
seats = { $n ->
    [one] 1 place
   *[other] { $n } places
}
no-start-title = There is no new start date yet
no-start-text = Ask the school or the desk when it starts again.

training-about-title = About this training
fact-track = Type
fact-mode = How you learn
fact-credential = What you get
fact-duration = How long
fact-study-load = Time it takes
fact-language = Language
fact-entry = What you need
fact-audience = For whom
fact-skills = What you learn
fact-occupations = What you can become
fact-municipalities = Municipalities
fact-partners = Also taking part
fact-programme-code = Number in the register
fact-agreement = Follows from the agreement
nlqf = NLQF { $n }
hours-count = { $n } hours in all

costs-title = What does it cost?
price-text = The training costs
price-free-text = The training is free.
price-unknown-text = Ask the school what the training costs.
free-for = Free for:
schemes = Help with paying:

ask-title = Questions about this training?
similar-title = This may suit you too

finder-choices = Narrow it down
finder-track = How do work and school combine?
finder-mode = Where do you learn?
finder-cost = Is it free?
finder-language = In which language?
finder-found-one = 1 course found
finder-found-other = { $n } courses found
finder-none = No course found
finder-none-title = Search more widely
finder-none-text = Take a filter away to find more. Or ask the desk, they think along with you.
finder-go-one = See 1 course
finder-go-other = See { $n } courses
finder-sort = Sort by
finder-sort-start = start date
finder-sort-title = name
finder-chosen = What you have chosen
finder-undo = Take away:
finder-clear = Clear all filters
finder-more = Show more courses
