# The home page of the whole portal.
hub-municipalities-title = Where do you live or work?
hub-municipalities-text = Choose your municipality. You will see the desk and the training near you.
hub-letters = Municipalities by letter
hub-regions-title = Or choose a region
hub-region-counts = { $municipalities ->
    [one] 1 municipality
   *[other] { $municipalities } municipalities
}, { $desks ->
    [one] 1 desk
   *[other] { $desks } desks
}
hub-compare-title = The regions side by side
hub-compare-text = Each region makes its own agreements on work and learning. Anyone can see the results.
hub-compare-caption = What there is in each region, and how its agreements stand
hub-region = Region
hub-desks = Desks
hub-starting = With a start date
hub-agreements = Agreements in force
hub-results = Results on track or reached
hub-results-count = { $good } of { $n }
hub-results-none = none yet
hub-desks-of = { $n ->
    [one] 1 desk
   *[other] { $n } desks
} in { $name }
hub-training-of = { $n ->
    [one] 1 training offer
   *[other] { $n } training offers
} in { $name }
hub-results-of = { $good } of { $n } results on track or reached in { $name }
hub-agreements-all = See the national agreements
hub-news = News
hub-welcome = About this site
