# Contact: all desks, and a desk or person.
contacts-title = Contact
contacts-lead = Feel free to call, even if you are not quite sure what to ask. Help is free.
contacts-all = See all desks
contacts-people = For work and learning
contacts-businesses = For employers
contacts-national = For the whole country
contacts-by-municipality = What is in your municipality?
contacts-by-region = Desks by region
choose-municipality = Choose a municipality
choose-region = Choose a region

contact-touch-title = Get in touch
contact-visit = Visit us
contact-topics = What we help with
contact-facts-title = For whom and where
contact-for = For whom
contact-everybody = Everybody
contact-sub-regions = Sub-region
contact-desk-of = Desk of
contact-municipalities = Municipalities
contact-languages = We speak
contact-partner = Belongs to
contact-services = Services
contact-offers = Training that you can ask about here
whole-region = The whole region
