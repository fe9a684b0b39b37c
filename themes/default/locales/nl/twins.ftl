# Bestanden voor programma's: feeds, agenda's, adreskaartjes en gegevens.
twin-news = Nieuws
twin-events = Agenda
twin-offers = Nieuwe opleidingen
twin-starts = Wanneer opleidingen beginnen
twin-feed = Volg dit in je feedlezer
twin-calendar = Zet in je agenda
twin-calendar-list = Volg dit in je agenda
twin-table = Download deze gegevens (CSV)
twin-card = Bewaar als contact
calendar-start = Start: { $name }
