# Stories.
stories-title = Stories
stories-lead = People tell how they learnt a trade, changed work or hired somebody.
stories-items = The stories
stories-all = See all stories
story-written = Written on
story-related = I want this too
story-others = More stories
