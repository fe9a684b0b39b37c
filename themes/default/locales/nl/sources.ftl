# Bronnen.
sources-title = Bronnen en colofon
sources-lead = Hier staat wie deze site maakt, wat je mag gebruiken en waar de feiten en cijfers vandaan komen.
sources-facts = Feiten op alle pagina's
sources-figures = Cijfers, per organisatie die ze maakt
sources-all = Bekijk alle bronnen
sources-made = De site is bijgewerkt op
