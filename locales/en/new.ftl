# The words in a new file. `new-text` and the sentences of `new-body` must not be published; `still-to-fill-in` sees to that.
new-head = { $kind ->
    [region] A region
    [page] A page
    [partner] A partner
    [training] A training
    [contact] A point of contact
    [agreement] An agreement
    [service] A service
    [figures] Figures
    [event] An event
    [story] A story
   *[news] A news item
} on the portal. A line that begins with # does not count: take the # away to use the field.
new-choice = One of: { $values }.
new-text = Fill in: { $id }
new-body = Write the text here. Begin a heading with two hashes: ## For whom is it?
