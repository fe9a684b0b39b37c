# Agreements: the list, the agreement, who does what, results.
agreements-title = Agreements
agreements-lead = This is what municipalities, employers, schools and other partners promised each other. See who takes part, who does what, who pays and what comes of it.
agreements-results-text = Which goals are reached? Which are behind, and why?
agreements-tasks-text = Local where possible, regional where needed: all tasks side by side.
agreements-empty-title = No agreements are in force now
agreements-empty-text = Below are agreements that are still to begin or that are over.
agreements-to-come = Still to begin
agreements-ended = Over

agreements-governance = How { $name } is governed
region-official-name = Official name
region-kind = Kind of region
region-central-municipality = Central municipality
region-host = Regional office
region-predecessors = Formed from
region-code = Code of the region (CBS)

agreements-administrative = Administrative agreements
agreements-administrative-text = Public authorities agree on what they do together.
agreements-covenant = Covenants
agreements-covenant-text = Parties lay down what each of them does for a shared goal.
agreements-multi_year_agenda = Agendas for several years
agreements-multi_year_agenda-text = The goals for a number of years. Other agreements work them out.
agreements-execution_plan = Plans of execution
agreements-execution_plan-text = What really happens in a year or two, and who does it.
agreements-letter_of_intent = Letters of intent
agreements-letter_of_intent-text = Parties say what they want to do together. It is a beginning.
agreements-grant = Grants
agreements-grant-text = Money for a goal, with conditions.
agreements-regulation = Regulations
agreements-regulation-text = Rules that hold for everybody.

agreement-word = Agreement
agreement-purpose = What is this agreement for?
agreement-legal-form = Form
agreement-framework = Falls under
agreement-this = this agreement
agreement-below = Work this out
agreement-parties-count = { $n ->
    [one] 1 party
   *[other] { $n } parties
}
agreement-tasks-count = { $n ->
    [one] 1 task
   *[other] { $n } tasks
}
agreement-money-total = { $amount } in all
agreement-results-count = { $n ->
    [one] 1 result
   *[other] { $n } results
}
agreement-documents-count = { $n ->
    [one] 1 document
   *[other] { $n } documents
}

agreement-parties = Who takes part?
agreement-parties-caption = { $n ->
    [one] One party
   *[other] { $n } parties, with their roles
}
agreement-party = Party
agreement-role = Role
agreement-function = Function
agreement-signed = Signed on

agreement-tasks = Who does what?
agreement-tasks-text = Local where possible, regional where needed. Each task above the municipality says why.
agreement-tasks-caption = { $n ->
    [one] One task
   *[other] { $n } tasks, from municipality to country
}
agreement-task = Task
agreement-level = Level
agreement-why = Why not local?
agreement-mandate = Power
agreement-performed-by = Carries out
agreement-accountable = Accountable

agreement-money = Who pays what?
agreement-money-caption = Money by source, over all years
agreement-source = Source
agreement-amount = Amount
agreement-years = Years
agreement-regional = Part for the region
agreement-regional-share = { $percent }%, which is { $amount }
agreement-money-rest = Other money
agreement-regional-total = Of the training funds' money, { $amount } is for the region.
agreement-condition = Condition
agreement-total = In all
agreement-bonus = Of this, { $amount } comes only when a result is reached.

agreement-results = What are the results?
agreement-documents = Documents
agreement-document-elsewhere = also on { $host }
agreement-from-this = From this agreement

tasks-title = Who does what?
tasks-lead = Local where possible, regional where needed. Here are all tasks of the agreements that are in force.
tasks-at-local = done by each municipality
tasks-at-sub_regional = done by a few municipalities together
tasks-at-regional = done by the whole region together
tasks-at-national = done by the state or a national party
tasks-matrix = All tasks by agreement
tasks-matrix-text = Choose a task to read why it cannot be local, and who is accountable.
tasks-caption = { $n ->
    [one] One task, with who carries it out
   *[other] { $n } tasks, with who carries them out
}
tasks-none = no tasks
tasks-all = See all tasks of the region

results-title = Results
results-lead = { $n ->
    [one] There is one goal. See how it stands.
   *[other] The partners have { $n } goals. What is behind comes first, with the reason.
}
results-all = See all results of the region
results-are-behind = { $n ->
    [one] is behind
   *[other] are behind
}
results-are-unknown = { $n ->
    [one] is not known yet
   *[other] are not known yet
}
results-are-on_course = { $n ->
    [one] is on track
   *[other] are on track
}
results-are-reached = { $n ->
    [one] is reached
   *[other] are reached
}
results-count-behind = { $n } behind
results-count-unknown = { $n } not known
results-count-on_course = { $n } on track
results-count-reached = { $n } reached
results-state-behind = Behind
results-state-behind-text = The last value is behind on the way to the target.
results-state-unknown = Not known yet
results-state-unknown-text = Nothing was measured yet, or there is no target yet.
results-state-on_course = On course
results-state-on_course-text = The last value is on or ahead of the way to the target.
results-state-reached = Reached
results-state-reached-text = The last target is reached.
results-unit = Measured in
results-latest = Now
results-asked = Needed to be on track
results-target = Target
results-baseline = Start
results-on = on
results-by = by
results-not-measured = not measured yet
results-progress = { $n } per cent of the way from start to target.
results-mark = The mark shows where it should have been.
results-trend-better = Getting better:
results-trend-worse = Getting worse:
results-trend-same = No change
results-trend-since = since
results-later = After that:
results-explanation-behind = Why it is behind:
results-explanation-unknown = Explanation:
results-explanation-on_course = Explanation:
results-explanation-reached = Explanation:
results-of = From the agreement
results-accountable = Accountable:
