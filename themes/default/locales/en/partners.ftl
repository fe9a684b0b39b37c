# Partners: the list by pillar, and the partner.
partners-title = Partners
partners-count = { $n ->
    [one] One organisation works on work and learning here.
   *[other] { $n } organisations work together on work and learning here.
}
pillar-government-text = Municipalities, provinces, the state and their agencies.
pillar-employers-text = Businesses and their associations.
pillar-education-text = Schools, training providers and universities.
pillar-workers-text = Unions and other voices of workers.
pillar-delivery-text = Organisations that do the work: desks, sheltered employers and work centres.
pillar-civic-text = Libraries, foundations and associations of residents.

partner-pillar = Pillar
partner-type = Sort of organisation
partner-municipalities = Works in
partner-hosts = Hosts the regional office of
partner-website = Go to the website
partner-contacts-title = Call or email
partner-offers-title = { $n ->
    [one] One training
   *[other] { $n } training offers
}
partner-other-offers = More training
partner-agreements-title = Agreements
partner-tasks = Does this:
partner-services-title = What this partner does
partner-events-title = Where you can go
partner-shared-services-title = What this partner supports
partner-facts-title = Details
partner-short-name = Short name
partner-legal-name = Official name
partner-sectors = Sectors
partner-kvk = Trade register number (KVK)
partner-tooi = TOOI code (government)
partner-rio = RIO number (education)
