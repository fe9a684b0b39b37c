# Gemeenten en subregio's.
municipalities-title = Gemeenten
municipalities-lead = { $n ->
    [one] Eén gemeente hoort bij deze regio.
   *[other] { $n } gemeenten horen bij deze regio. Kies de jouwe.
}
municipalities-all = Kies een gemeente
municipalities-sub-regions = Per subregio
municipalities-sub-regions-text = Deze gemeenten werken extra nauw samen.
municipalities-to-come = Komen er later bij
municipalities-more = Bekijk alle gemeenten

municipality-title = { $name }
sub-region-title = { $name }
place-part = Dit deel van de gemeente hoort bij deze regio:
place-sub-regions = Hoort bij
place-until-title = { $name } gaat naar een andere regio
place-until-text = De gemeente hoort bij deze regio tot en met
place-desk = Loket
place-help = Hulp
place-desks = Het loket voor { $name }
place-other-desks = Meer loketten in de buurt
place-no-desk = Hier is nog geen eigen loket. Bel dan een landelijk nummer.
place-offers = Opleidingen voor { $name }
place-more-offers = { $n ->
    [one] Bekijk nog 1 opleiding voor { $name }
   *[other] Bekijk nog { $n } opleidingen voor { $name }
}
place-no-offers = In { $name } begint nu geen opleiding
place-no-offers-text = In de buurt is vaak wel iets. Of vraag het loket.
place-neighbours-look = Kijk ook in
place-region-offers = In de hele regio
place-events = Te doen in { $name }
place-services = Hulp in { $name }
place-agreements = Afspraken waar { $name } aan meedoet
place-partners = Partners in { $name }
place-municipalities = De gemeenten
place-neighbours = Gemeenten in de buurt

place-now = nu { $name }
place-former = Zoek op een oude naam
place-formerly = Hier horen ook de vroegere gemeenten bij:
place-finder-label = Typ je gemeente
place-finder-go = Ga verder
place-finder-zero = Die gemeente kennen we hier niet. Kies uit de lijst.
place-finder-one = Eén gemeente gevonden. Druk op Enter.
place-finder-other = { $n } gemeenten gevonden. Kies met de pijltjes.

# Kaarten.
place-map = { $name } op de kaart
map-label = Kaart van { $name }
map-label-regions = Kaart van de regio's
map-text-outlines = Kies een gemeente op de kaart of in de lijst.
map-text-tiles = Elk vak is een gemeente. De vakken staan ongeveer zoals de gemeenten liggen.
map-text-grid = Elk vak is een gemeente, op volgorde van het alfabet.
map-text-regions-outlines = Kies een regio op de kaart of in de lijst.
map-text-regions-tiles = Elk vak is een regio. De vakken staan ongeveer zoals de regio's liggen.
