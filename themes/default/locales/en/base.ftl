# What stands on every page: head, navigation, foot.
skip-to-content = Skip to the content
menu = Menu
nav-label = Main menu
breadcrumb-label = Breadcrumb
languages-label = Language
languages-label-foot = Choose a language
all-regions = All regions

nav-home = Start
nav-training = Training
nav-contact = Contact
nav-agenda = Agenda
nav-figures = Figures
nav-agreements = Agreements
nav-tasks = Who does what
nav-results = Results
nav-partners = Partners
nav-services = Services
nav-news = News
nav-stories = Stories
nav-municipalities = Municipalities
nav-open-data = Open data
nav-sources = Sources and colophon
nav-about = About us

door-people = Work and training
door-people-text = For you: find work, learn something new or get help.
door-businesses = For employers
door-businesses-text = For your business: find, train and keep staff.

foot-help-title = Do you need help?
foot-help-text = Call or visit a desk near you. Help is free.
foot-help-button = Find a desk
foot-nav-label = More about this site
foot-about-title = About this site
foot-publisher-title = Who makes this site
foot-social = Follow us on { $platform }
page-untranslated = This page has not been translated yet. The text is in this language: { $language }.
site-untranslated = Not everything has been translated yet. Some of this page is only in { $language }.
page-reviewed = This page was checked on

redirect-text = This page has a new address:

not-found-title = This page does not exist
not-found-text = The page may have moved, or the address may be wrong.
not-found-try = What you can do
not-found-address = Check that you typed the address correctly.
not-found-home = Go to the start page
not-found-contact = Find a desk and ask your question
not-found-parts = Or choose a part
