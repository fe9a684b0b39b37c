# The forms in which a field is written, as the tables in the documentation name them.
form-text = text
form-slug = id
form-date = day: `2027-03-01`
form-moment = day and time: `2027-03-01 19:30`
form-time-range = times: `"09:00-17:00"`
form-period = length of time: `P6M`
form-tile = square on a map: `B3`
form-code = code, between quotes
form-municipality-code = code of a municipality: `"GM0222"`
form-region-code = code of a region: `"AM09"`
form-postcode = postcode: `"1234 AB"`
form-url = web address, with `https://`
form-email = mail address
form-phone = telephone number: `"+31880000000"`
form-reach = mail address, telephone number or web address with `https://`
form-old-path = path: `/old-page/`
form-media-path = file: `media/name.png`
form-language = code of a language: `nl`
form-any-reference = kind and id: `training:welding`
form-ref-municipality = municipality: name or code
form-ref-sector = id of a sector
form-ref-sub-region = id of a part of the region
form-ref-region = folder of a region
form-reference = id of { $kind ->
    [agreement] an agreement
    [event] an event
    [figures] figures
    [news] a news item
   *[other] a { $kind }
}
form-number = number
form-bool = `true` or `false`
form-choice = one of: { $values }
form-fields = group, see [below](#{ $anchor })
form-map = names of your own with a value
form-list = list: { $item }
form-default = { $form }. Empty is { $value }

table-field = Field
table-required = Required
table-form = What you write
table-description = Explanation
table-value = Value
table-meaning = Meaning
table-yes = yes
table-no = no
table-fields-of = Fields of { $fields }
table-values-of = Choices for { $fields }
table-or = { $rest } or { $last }
table-and = { $rest } and { $last }
