# De beginpagina van een regio.
home-municipalities-title = Wat is er in jouw gemeente?
home-municipalities-text = Kies je gemeente. Je ziet dan het loket, de opleidingen en de agenda bij jou in de buurt.
home-starts-title = Begint binnenkort
home-help-title = Liever iemand spreken?
home-help-text = Bij een loket denkt iemand met je mee over werk en leren. Dat is gratis en je zit nergens aan vast.
home-events-title = Hier kun je naartoe
home-welcome-title = Over { $name }
home-neighbours-title = Kijk ook bij de buren:
events-all = Bekijk de hele agenda
home-story-title = Zo ging het bij een ander
home-results-title = Wat levert het op?
home-results-text = { $n ->
    [one] De partners spraken één doel af. Iedereen mag zien hoe het ervoor staat.
   *[other] De partners spraken { $n } doelen af. Iedereen mag zien hoe het ervoor staat.
}
home-results-behind = Dit loopt achter, en daarom
home-figures-title = { $name } in cijfers
