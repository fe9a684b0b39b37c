# De twee deuren: voor mensen (je) en voor werkgevers (u).
door-people-title = Werk en scholing
door-people-lead = Zoek je werk, of wil je iets leren? Begin bij een loket, of kijk wat er binnenkort begint.
door-people-desks = Bel of bezoek een loket
door-people-municipalities = Kies je gemeente
door-people-services = Hiermee helpen we je
door-people-offers = Begint binnenkort
door-people-other = Zoekt u zelf werk of scholing?
door-people-go = Naar werk en scholing

door-businesses-title = Voor werkgevers
door-businesses-lead = Zoekt u personeel, of wilt u mensen opleiden? Bel een adviseur bij u in de buurt.
door-businesses-desks = Bel een adviseur
door-businesses-municipalities = Kies uw gemeente
door-businesses-services = Hiermee helpen wij u
door-businesses-offers = Scholing voor uw mensen
door-businesses-other = Hebt u een bedrijf?
door-businesses-go = Naar de pagina voor werkgevers

door-more-desks = { $n ->
    [one] Er is nog één loket in deze regio.
   *[other] Er zijn nog { $n } loketten in deze regio.
}
door-regions = Kies een regio
door-stories = Anderen vertellen
door-stories-all = Lees alle verhalen
