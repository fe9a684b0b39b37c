# Cijfers: de lijst en een cijfer.
figures-title = Cijfers over werk
figures-lead = Hoe staat de arbeidsmarkt ervoor? Bij elk cijfer staat waar het vandaan komt.
figures-own = Cijfers over { $name }
figures-national = Cijfers over het hele land
figures-none = Er is nog geen cijfer bekend
figures-key-last = { $period }
figures-key-total = { $period }, alles samen
figures-key-highest = { $period }, het hoogst
figures-provisional = voorlopig
figures-missing = geen cijfer
figures-break = trendbreuk
figures-provisional-text = Voorlopige cijfers kunnen nog veranderen.
figures-missing-text = Staat er ‘geen cijfer’? Dan is het cijfer niet bekend. Dat is niet hetzelfde als nul.
figures-chart = De grafiek
figures-in-words = De grafiek in woorden
figures-say-one = { $named ->
    [true] { $name }: { $to } { $unit } ({ $to-period }).
   *[false] { $to-period }: { $to } { $unit }.
}
figures-say-change = { $named ->
    [true] { $name }: van { $from } in { $from-period } naar { $to } { $unit } in { $to-period }.
   *[false] Van { $from } in { $from-period } naar { $to } { $unit } in { $to-period }.
}
figures-say-change-highest = { $named ->
    [true] { $name }: van { $from } in { $from-period } naar { $to } { $unit } in { $to-period }. Het hoogst was { $highest } in { $highest-period }.
   *[false] Van { $from } in { $from-period } naar { $to } { $unit } in { $to-period }. Het hoogst was { $highest } in { $highest-period }.
}
figures-say-categories = { $named ->
    [true] { $name }: het hoogst is { $from-period } met { $from } { $unit }, het laagst { $to-period } met { $to }.
   *[false] Het hoogst is { $from-period } met { $from } { $unit }, het laagst { $to-period } met { $to }.
}
figures-say-more = { $n ->
    [one] Nog 1 reeks staat in de tabel.
   *[other] Nog { $n } reeksen staan in de tabel.
}
figures-say-missing = { $n ->
    [one] Voor { $periods } ontbreekt een cijfer.
   *[other] Voor { $n } perioden ontbreekt een cijfer: { $periods }.
}
period-quarter = { $quarter }e kwartaal { $year }
figures-percent = procent
figures-shares-text = De grafiek laat delen van het geheel zien. De aantallen staan in de tabel.
figures-compare = Deze regio naast de buren en het hele netwerk
figures-compare-regions = De regio's naast elkaar
figures-compare-text = Hier staat { $period }: het nieuwste moment met cijfers om te vergelijken. Regio's tellen soms anders. Kijk daarom ook bij het cijfer van de ander.
figures-compare-say = { $place }: { $value } { $unit }{ $provisional }.
figures-compare-say-missing = { $place }: { $value }.
figures-compare-network = Alle regio's samen
figures-compare-published = Het cijfer van alle regio's samen is niet uitgerekend: het komt uit een eigen bron.
figures-compare-sum = Alle regio's samen is de som van { $n } regio's.
figures-compare-mean = Alle regio's samen is het gemiddelde van { $n } regio's. Elke regio telt even zwaar.
figures-compare-incomplete = De som van alle regio's is niet te maken: { $n } van de { $all } regio's hebben dit cijfer.
figures-compare-share = { $name } heeft { $share } procent van het geheel.
figures-about = Over dit cijfer
figures-indicator = Wat is gemeten
figures-unit = Gemeten in
figures-area = Gebied
figures-dimension = Verdeeld naar
figures-source = Bron
figures-licence = Licentie
figures-retrieved = Opgehaald op
figures-definition = Wat telt mee?
figures-breaks = Let op bij vergelijken
figures-break-from = Vanaf { $period }:
figures-table = Alle cijfers
figures-period = Periode
figures-category = Groep
figures-others = Andere cijfers
figures-all = Bekijk alle cijfers

source-word = Bron:
source-licence = Licentie:
source-retrieved = Opgehaald op
source-visit = Bekijk de bron
