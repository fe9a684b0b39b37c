# Contact: alle loketten, en een loket of persoon.
contacts-title = Contact
contacts-lead = Bel gerust, ook als je nog niet goed weet wat je vraag is. Hulp kost niets.
contacts-all = Bekijk alle loketten
contacts-people = Voor werk en scholing
contacts-businesses = Voor werkgevers
contacts-national = Voor het hele land
contacts-by-municipality = Wat is er in jouw gemeente?
contacts-by-region = Loketten per regio
choose-municipality = Kies een gemeente
choose-region = Kies een regio

contact-touch-title = Neem contact op
contact-visit = Kom langs
contact-topics = Hiermee helpen we
contact-facts-title = Voor wie en waar
contact-for = Voor wie
contact-everybody = Iedereen
contact-sub-regions = Subregio
contact-desk-of = Loket van
contact-municipalities = Gemeenten
contact-languages = We spreken
contact-partner = Hoort bij
contact-services = Diensten
contact-offers = Opleidingen waar je hier naar kunt vragen
whole-region = De hele regio
