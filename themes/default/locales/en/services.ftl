# Services: all by function, and one.
services-title = Services
services-all = See all services
services-lead = What the partners do for people and for employers.
for-people = For people
for-businesses = For employers

service-for = For whom
service-everybody = Everybody
service-municipalities = Where
service-contacts-title = Call or visit a desk
service-contacts-none = You can ask about this at every desk.
service-training-title = Choose a training
service-facts-title = Who does it
service-providers = Given by
service-shared-by = Paid for by
service-law = Rests on the law
service-similar-title = Much like this
