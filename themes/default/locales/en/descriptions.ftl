# Descriptions of list pages, for search engines and shared links: at most 160 characters, also with a long name.
training-about = { $place }: { $n ->
    [one] 1 course
   *[other] { $n } courses
}{ $starting ->
    [0] {""}
   *[other] , { $starting } with a start date
}. With place, cost and how to enrol.
training-sector-about = { $name } in { $place }: { $n ->
    [one] 1 course
   *[other] { $n } courses
}{ $starting ->
    [0] {""}
   *[other] , { $starting } with a start date
}.
training-level-about = { $name } in { $place }: { $n ->
    [one] 1 course
   *[other] { $n } courses
}{ $starting ->
    [0] {""}
   *[other] , { $starting } with a start date
}.
training-month-about = { $place }: { $n ->
    [one] 1 course starts
   *[other] { $n } courses start
} in { $name }. With place, cost and how to enrol.
partners-about = { $place }: { $n ->
    [one] 1 partner works
   *[other] { $n } municipalities, employers, schools and other partners work together
} on work and training.
contacts-about = { $place }: { $n ->
    [one] 1 desk
   *[other] { $n } desks and advisers
} for questions about work, learning and staff. Help is free.
agreements-about = { $place }: { $n ->
    [0] agreements about work and training
    [one] 1 agreement in force
   *[other] { $n } agreements in force
}. Who takes part, who does what, who pays and what comes of it?
tasks-about = { $place }: { $n ->
    [one] 1 task
   *[other] { $n } tasks
} from the agreements about work and training, with who performs them and at which level.
results-about = { $place }: { $n ->
    [one] 1 goal
   *[other] { $n } goals
} from the agreements about work and training, { $behind } of them behind. With the reasons.
services-about = { $place }: { $n ->
    [one] 1 service
   *[other] { $n } services
} for people and employers: information, advice, training and guidance.
figures-list-about = { $place }: { $n ->
    [one] 1 figure
   *[other] { $n } figures
} about the labour market, with the source and what it means.
agenda-about = { $place }: { $n ->
    [0] events
    [one] 1 event
   *[other] { $n } events
} about work and learning, such as open evenings, job fairs and question hours.
news-about = { $place }: { $n ->
    [one] 1 news item
   *[other] { $n } news items
} about work and learning.
stories-about = { $place }: { $n ->
    [one] 1 story
   *[other] { $n } stories
} of people who learnt a trade, found other work or took somebody on.
municipalities-about = { $place }: { $n ->
    [one] 1 municipality
   *[other] { $n } municipalities
}. Choose yours to see desks, courses and events near you.
place-about = Work and learning in { $name }: { $desks ->
    [0] {""}
    [one] 1 desk,{" "}
   *[other] { $desks } desks,{" "}
}{ $offers ->
    [0] {""}
    [one] 1 course,{" "}
   *[other] { $offers } courses,{" "}
}{ $events ->
    [0] {""}
    [one] 1 event,{" "}
   *[other] { $events } events,{" "}
}help and partners near you.
open-data-about = { $place }: the facts of this site as files that anybody may use.
accessibility-about = { $place }: how accessible this site is, what does not work well yet and where to report that.
privacy-about = { $place }: which data about you are kept, and which rights you have.
sources-about = { $place }: who makes this site, what you may use and where the facts and figures come from.
door-people-about = { $place }: looking for work, or want to learn something? Find a desk, courses and events near you.
door-businesses-about = { $place }: looking for staff, or want to train people? Find an adviser, courses and events near you.
search-about = Search everything from { $place }: training, desks, help, agreements, figures and news.
