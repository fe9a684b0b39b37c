# The two doors: for people and for employers.
door-people-title = Work and learning
door-people-lead = Are you looking for work, or would you like to learn? Start at a desk, or see what begins soon.
door-people-desks = Call or visit a desk
door-people-municipalities = Choose your municipality
door-people-services = How we help you
door-people-offers = Starting soon
door-people-other = Looking for work or training yourself?
door-people-go = Go to work and learning

door-businesses-title = For employers
door-businesses-lead = Are you looking for staff, or would you like to train people? Call an adviser near you.
door-businesses-desks = Call an adviser
door-businesses-municipalities = Choose your municipality
door-businesses-services = How we help you
door-businesses-offers = Training for your people
door-businesses-other = Do you have a business?
door-businesses-go = Go to the page for employers

door-more-desks = { $n ->
    [one] There is one more desk in this region.
   *[other] There are { $n } more desks in this region.
}
door-regions = Choose a region
door-stories = Others tell
door-stories-all = Read all stories
