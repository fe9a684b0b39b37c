# Search through everything.
nav-search = Search
search-title = Search
search-lead = Search everything on this site: training, desks, help, news and more.
search-field = What are you looking for?
search-go = Search
search-site = Search this site
search-pages = Other pages
search-choices = Choose a part of the results
search-region = Region
search-kind = Kind
search-results = Results
search-more = Show more
search-everywhere = Search everything

search-found-zero = Nothing found for “{ $words }”
search-found-one = 1 result for “{ $words }”
search-found-other = { $n } results for “{ $words }”
search-like = The word “{ $word }” is nowhere. This looks like it: { $instead }.
search-unknown = The word “{ $word }” is nowhere.
search-most = No page has all your words. You see pages with most of them.

search-none-title = Nothing was found here
search-none-other = Try another word, or check the spelling.
search-none-fewer = Use fewer words.
search-none-choices = Search all regions and all kinds.

search-plain-title = Search does not work here
search-plain-text = Searching needs JavaScript, which is off in your browser. Choose a part below: everything is listed there.
search-failed-title = Search does not work right now
search-failed-text = Please try again later. Or choose a part below: everything is listed there.
search-browse = Or choose a part
search-municipalities = All municipalities from A to Z
