# De beginpagina van een regio.
home-municipalities-title = Wat is er in jouw gemeente?
home-municipalities-text = Kies je gemeente. Je ziet dan het loket, de opleidingen en de afspraken bij jou in de buurt.
home-starts-title = Begint binnenkort
home-help-title = Liever iemand spreken?
home-help-text = Bij een loket denkt iemand met je mee over werk en leren. Dat is gratis en je zit nergens aan vast.
home-events-title = Hier kun je naartoe
home-welcome-title = Over { $name }
home-neighbours-title = Kijk ook bij de buren:
events-all = Bekijk de hele agenda
