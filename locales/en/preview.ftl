# The words of the live preview (`streekwerk serve`).
errors = { $n ->
    [0] No errors
    [one] One error
   *[other] { $n } errors
}
warnings = { $n ->
    [0] no warnings
    [one] one warning
   *[other] { $n } warnings
}
error = Error
warning = Warning
help = Solution
related = See also
more-faults = { $n ->
    [one] And one more.
   *[other] And { $n } more.
} The overview has all of them.
overlay-title = { $n ->
    [one] There is an error
   *[other] There are { $n } errors
}
overlay-text = Where something is wrong, you see the last good version. This message goes as soon as all is solved.
close = Close
show-faults = Show the errors
panel = Preview
desk = Overview
desk-title = Overview of the content
open = Open in the editor
made-of = This page is made of
names-files = Named on this page
template = Template
template-page = Page
other-day = Another day
as-of = Show the portal as of
show = Show
back-to-today = Back to today
open-failed = The file cannot be opened. Is it still there, and is the command after --editor right?
not-today = You see the portal as of { $day }.
everything = Also show what is not public
with-everything = You also see what is not public.
hidden-draft = Draft. This page becomes public when its file says: status: published
hidden-draft-from = Draft. This page becomes public on { $day }, if its file then says: status: published
hidden-archived = Archived. This page is no longer public.
hidden-scheduled = This page becomes public on { $day }.
hidden-expired = This page was public until { $day }.
hidden-region = The region of this page is not public.
hidden-other = This page is not public, perhaps because there is no consent.
gone-title = This page is not there.
gone-text = The file is gone, has another name, or is not public.
gone-now = Go to the page where it may be now
theme-fault = Theme fault
template-title = A template of the theme cannot make this page.
template-text = You see the page as the theme made it before.
nothing-title = The portal cannot be shown yet
nothing-text = Solve the errors below. This page refreshes itself.
nothing-empty = There is no page here.
lost = The preview has stopped. Start it again with: streekwerk serve
search = Search
words = Word, name or owner
region = Region
kind = Kind
state = State
all = All
found = { $n ->
    [0] Nothing found. Try another word, or choose all for region, kind and state.
    [one] One found of { $all }
   *[other] { $n } found of { $all }
}
first-rows = The first { $n } are below. Search on to see fewer.
title = Title
owner = Owner
file = File
no-owner = not filled in
shared = All regions
to-portal = To the portal
state-faults = with errors or warnings
state-draft = draft
state-scheduled = to come
state-expired = expired
state-archived = archived
state-overdue = review overdue
state-untranslated = not translated
state-public = public
from-day = from { $day }
until-day = until { $day }
review-day = review by { $day }
kind-region = region
kind-page = page
kind-partner = partner
kind-training = training
kind-contact = contact
kind-agreement = agreement
kind-service = service
kind-figures = figures
kind-event = event
kind-story = story
kind-news = news
