# Sources.
sources-title = Sources and colophon
sources-lead = Here you can read who makes this site, what you may use and where the facts and figures come from.
sources-facts = Facts on all pages
sources-figures = Figures, by the organisation that makes them
sources-all = See all sources
sources-made = The site was updated on
