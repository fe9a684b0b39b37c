# Nieuws.
news-title = Nieuws
news-lead = Wat is er nieuw over werk en leren?
news-items = De berichten
news-expired-title = Dit bericht is oud
news-expired-text = Misschien klopt het niet meer.
news-others = Ander nieuws
news-all = Bekijk al het nieuws
related-title = Meer hierover
named-in-title = In nieuws en verhalen
