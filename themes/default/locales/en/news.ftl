# News.
news-title = News
news-lead = What is new about work and learning?
news-items = The items
news-expired-title = This item is old
news-expired-text = It may no longer be right.
news-others = Other news
news-all = See all news
related-title = More about this
named-in-title = In news and stories
