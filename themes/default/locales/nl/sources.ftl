# Bronnen.
sources-title = Bronnen
sources-lead = Hier staat waar de feiten en cijfers op deze site vandaan komen, en onder welke licentie.
sources-facts = Feiten op alle pagina's
sources-figures = Cijfers, per organisatie die ze maakt
sources-all = Bekijk alle bronnen
sources-made = De site is bijgewerkt op
