# Partners: de lijst per pijler en de partner.
partners-title = Partners
partners-count = { $n ->
    [one] Eén organisatie werkt hier aan werk en leren.
   *[other] { $n } organisaties werken hier samen aan werk en leren.
}
pillar-government-text = Gemeenten, provincies, het Rijk en hun diensten.
pillar-employers-text = Bedrijven en hun verenigingen.
pillar-education-text = Scholen, opleiders en hogescholen.
pillar-workers-text = Vakbonden en andere stemmen van werknemers.
pillar-delivery-text = Organisaties die het werk doen: loketten, werkbedrijven en werkcentra.
pillar-civic-text = Bibliotheken, stichtingen en verenigingen van bewoners.

partner-pillar = Pijler
partner-type = Soort organisatie
partner-municipalities = Werkt in
partner-hosts = Kantoor van de regio
partner-website = Naar de website
partner-contacts-title = Bel of mail
partner-offers-title = { $n ->
    [one] Eén opleiding
   *[other] { $n } opleidingen
}
partner-other-offers = Meer opleidingen
partner-agreements-title = Afspraken
partner-tasks = Doet dit:
partner-services-title = Wat deze partner doet
partner-events-title = Hier kun je naartoe
partner-shared-services-title = Hier doet deze partner aan mee
partner-facts-title = Gegevens
partner-short-name = Korte naam
partner-legal-name = Officiële naam
partner-sectors = Sectoren
partner-kvk = KVK-nummer
partner-tooi = TOOI-code (overheid)
partner-rio = RIO-nummer (onderwijs)
