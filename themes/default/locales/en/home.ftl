# The home page of a region.
home-municipalities-title = What is there in your municipality?
home-municipalities-text = Choose your municipality. You will see the desk, the training and the agenda near you.
home-starts-title = Starting next
home-help-title = Would you rather talk to someone?
home-help-text = At a desk, someone thinks along with you about work and learning. It is free and you are not tied to anything.
home-events-title = Where you can go
home-welcome-title = About { $name }
home-neighbours-title = Look at the neighbours too:
events-all = See the whole agenda
home-story-title = How it went for someone else
home-results-title = What are the results?
home-results-text = { $n ->
    [one] The partners agreed on one goal. Everyone may see how it stands.
   *[other] The partners agreed on { $n } goals. Everyone may see how they stand.
}
home-results-behind = What is behind, and why
home-figures-title = { $name } in figures
