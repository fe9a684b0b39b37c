# Municipalities and sub-regions.
municipalities-title = Municipalities
municipalities-lead = { $n ->
    [one] One municipality belongs to this region.
   *[other] { $n } municipalities belong to this region. Choose yours.
}
municipalities-all = Choose a municipality
municipalities-sub-regions = By sub-region
municipalities-sub-regions-text = These municipalities work together even more closely.
municipalities-to-come = Will join later
municipalities-more = See all municipalities

municipality-title = { $name }
sub-region-title = { $name }
place-part = This part of the municipality belongs to this region:
place-sub-regions = Belongs to
place-until-title = { $name } moves to another region
place-until-text = The municipality belongs to this region until and including
place-desk = Desk
place-help = Help
place-desks = The desk for { $name }
place-other-desks = More desks nearby
place-no-desk = There is no desk here yet. Please call a national number.
place-offers = Training for { $name }
place-more-offers = { $n ->
    [one] See 1 more course for { $name }
   *[other] See { $n } more courses for { $name }
}
place-no-offers = No training starts in { $name } now
place-no-offers-text = There is often something nearby. Or ask the desk.
place-neighbours-look = Look in
place-region-offers = Throughout the region
place-events = Events in { $name }
place-services = Help in { $name }
place-agreements = Agreements in which { $name } takes part
place-partners = Partners in { $name }
place-municipalities = The municipalities
place-neighbours = Municipalities nearby

place-now = now { $name }
place-former = Search by a former name
place-formerly = This includes the former municipalities
place-finder-label = Type your municipality
place-finder-go = Go on
place-finder-zero = We do not know that municipality here. Choose from the list.
place-finder-one = One municipality found. Press Enter.
place-finder-other = { $n } municipalities found. Choose with the arrow keys.

# Maps.
place-map = { $name } on the map
map-label = Map of { $name }
map-label-regions = Map of the regions
map-text-outlines = Choose a municipality on the map or in the list.
map-text-tiles = Each square is a municipality. The squares stand roughly where the municipalities lie.
map-text-grid = Each square is a municipality, in alphabetical order.
map-text-regions-outlines = Choose a region on the map or in the list.
map-text-regions-tiles = Each square is a region. The squares stand roughly where the regions lie.
