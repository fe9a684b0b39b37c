# Open data.
open-data-title = Open data
open-data-lead = The facts of this site as files that anybody may use, updated every day.
open-data-licence = This is the licence:
open-data-languages = The texts are in the language in which they were written. The explanation of the fields is in English.
open-data-catalogue = Catalogue
open-data-catalogue-text = Registers of data, such as data.overheid.nl, read in the catalogue what there is (DCAT-AP-NL).
open-data-catalogue-link = Look at the catalogue (JSON-LD)
data-licence = This table has a licence of its own:
data-count = { $n ->
    [one] One line now.
   *[other] { $n } lines now.
 }
data-csv = { $name } as a table (CSV)
data-json = { $name } for programs (JSON)
data-schema = { $name }: what the fields mean (JSON Schema)
data-regions = Regions
data-regions-about = The labour-market regions with their municipalities.
data-partners = Partners
data-partners-about = The organisations that work together.
data-training = Training
data-training-about = The training on offer: whose it is, its level, how long it takes and what it costs.
data-training-starts = Starts
data-training-starts-about = When training starts and whether there is still room.
data-contacts = Desks
data-contacts-about = Where people and businesses can go. Names of people are left out.
data-agreements = Agreements
data-agreements-about = What partners agreed on, with the parties and for how long it holds.
data-services = Services
data-services-about = What partners do for people and businesses.
data-figures = Labour-market figures
data-figures-about = The values of all figures that others may use too, with their sources.
data-events = Events
data-events-about = What is and was on the agenda.
data-news = News
data-news-about = The news items.
