# Sources.
sources-title = Sources
sources-lead = Where the facts and figures on this site come from, and under which licence.
sources-facts = Facts on all pages
sources-figures = Figures, by the organisation that makes them
sources-all = See all sources
sources-made = The site was updated on
