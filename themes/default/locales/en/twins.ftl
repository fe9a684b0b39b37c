# Files for programs: feeds, calendars, contact cards and data.
twin-news = News
twin-events = Events
twin-offers = New training
twin-starts = When training starts
twin-feed = Follow this in your feed reader
twin-calendar = Add to your calendar
twin-calendar-list = Follow this in your calendar
twin-table = Download these data (CSV)
twin-card = Save as a contact
calendar-start = Start: { $name }
