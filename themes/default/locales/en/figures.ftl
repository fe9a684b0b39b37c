# Figures: the list and one set of figures.
figures-title = Figures about work
figures-lead = How does the labour market stand? Every figure says where it comes from.
figures-own = Figures about { $name }
figures-national = Figures about the whole country
figures-none = No figure is known yet
figures-key-last = { $period }
figures-key-total = { $period }, all together
figures-key-highest = { $period }, the highest
figures-provisional = provisional
figures-missing = no figure
figures-break = break in the series
figures-provisional-text = Provisional figures may still change.
figures-missing-text = No figure is something else than zero.
figures-chart = The chart
figures-in-words = The chart in words
figures-say-one = { $named ->
    [true] { $name }: { $to } { $unit } ({ $to-period }).
   *[false] { $to-period }: { $to } { $unit }.
}
figures-say-change = { $named ->
    [true] { $name }: from { $from } in { $from-period } to { $to } { $unit } in { $to-period }.
   *[false] From { $from } in { $from-period } to { $to } { $unit } in { $to-period }.
}
figures-say-change-highest = { $named ->
    [true] { $name }: from { $from } in { $from-period } to { $to } { $unit } in { $to-period }. The highest was { $highest } in { $highest-period }.
   *[false] From { $from } in { $from-period } to { $to } { $unit } in { $to-period }. The highest was { $highest } in { $highest-period }.
}
figures-say-categories = { $named ->
    [true] { $name }: the highest is { $from-period } with { $from } { $unit }, the lowest { $to-period } with { $to }.
   *[false] The highest is { $from-period } with { $from } { $unit }, the lowest { $to-period } with { $to }.
}
figures-say-more = { $n ->
    [one] One more series is in the table.
   *[other] { $n } more series are in the table.
}
figures-say-missing = { $n ->
    [one] For { $periods } a figure is missing.
   *[other] For { $n } periods a figure is missing: { $periods }.
}
period-quarter = { $quarter ->
    [1] 1st
    [2] 2nd
    [3] 3rd
   *[other] { $quarter }th
} quarter of { $year }
figures-percent = percent
figures-shares-text = The chart shows parts of the whole. The numbers themselves are in the table.
figures-compare = This region beside its neighbours and the whole network
figures-compare-regions = The regions side by side
figures-compare-text = This is { $period }: the newest moment with figures to compare. Regions sometimes count in different ways. So look at the other's figure too.
figures-compare-say = { $place }: { $value } { $unit }{ $provisional }.
figures-compare-say-missing = { $place }: { $value }.
figures-compare-network = All regions together
figures-compare-published = The figure of all regions together is not reckoned: it comes from a source of its own.
figures-compare-sum = All regions together is the sum of { $n } regions.
figures-compare-mean = All regions together is the average of { $n } regions. Each region counts the same.
figures-compare-incomplete = The sum of all regions cannot be made: { $n } of the { $all } regions have this figure.
figures-compare-share = { $name } has { $share } percent of the whole.
figures-about = About these figures
figures-indicator = What is measured
figures-unit = Measured in
figures-area = Area
figures-dimension = Split by
figures-source = Source
figures-licence = Licence
figures-retrieved = Retrieved on
figures-definition = What is counted?
figures-breaks = Take care when you compare
figures-break-from = From { $period }:
figures-table = All figures
figures-period = Period
figures-category = Group
figures-others = Other figures
figures-all = See all figures

source-word = Source:
source-licence = Licence:
source-retrieved = Retrieved on
source-visit = Visit the source
