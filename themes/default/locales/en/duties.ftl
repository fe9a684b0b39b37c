# The statements of a public website: accessibility, privacy, colophon.
nav-accessibility = Accessibility
nav-privacy = Privacy

accessibility-title = Accessibility
accessibility-lead = { $name } wants everybody to be able to use this site. Also if you do not see or hear well, or use no mouse.
accessibility-norm = There are rules for that: the European standard EN 301 549, with WCAG in it. We work with WCAG 2.2, levels A and AA.
accessibility-sites = What this is about
accessibility-status = How accessible is the site?
compliance-fully = This site meets all of EN 301 549.
compliance-partially = This site meets part of EN 301 549. Below is what does not work well yet.
compliance-first_measures = First measures have been taken. We do not know yet whether this site meets all of EN 301 549.
compliance-not_compliant = This site does not meet EN 301 549 yet.
assessment-self_assessment = We assessed that ourselves. The assessment was finished on
assessment-third_party = Somebody independent assessed that. The assessment was finished on
assessment-none = There has been no assessment yet.
accessibility-report = Read the report of the assessment
accessibility-limitations = What does not work well yet
ground-non_compliance = We are going to mend this
ground-burden = Mending this costs too much for what it gives
ground-out_of_scope = The law does not ask for this
limitation-why = Why this is so:
limitation-alternative = What you can do:
limitation-planned = This will be mended by
accessibility-unfinished = Not everything has been assessed yet. So there may be more that does not work well.
accessibility-help = Is there something you cannot read or use?
accessibility-help-text = Let us know. Tell us what you are looking for and what goes wrong. Then we will help you in another way.
accessibility-complaint = Are you not happy with our answer? Then you can send a complaint to the
accessibility-complaint-to = National Ombudsman
accessibility-statement = About this statement
accessibility-prepared = This statement was made on
accessibility-reviewed = It was last checked on
accessibility-register = See the statement in the national register

privacy-title = Privacy
privacy-lead = This site asks nothing of you and does not follow you. Here you can read how that works.
privacy-portal = What this site does
privacy-portal-text = You can read everything without telling us anything about yourself. There are no accounts. We set no cookies and do not measure what you do. The pages load nothing from other companies either.
privacy-log = What the web server notes
privacy-log-text = The web server notes which pages were asked for. An IP address is noted with it: the number of your internet connection. That is needed to keep the site safe and to find faults. We use it for nothing else.
privacy-log-days = { $n ->
    [one] After one day it is deleted.
   *[other] After { $n } days it is deleted.
}
privacy-log-none = The web server does not note who asks for which page.
privacy-others = If you call, mail or go on
privacy-others-text = Do you call or mail a desk? Then that organisation is responsible for your data. Feel free to ask what it notes and how long it keeps that. Do you follow a link to another website? There, the rules of that website hold.
privacy-people = People named on this site
privacy-people-text = Sometimes we name a person. We only do that with their consent, and for a certain time. After that, we take away the name and the photograph. Anybody can withdraw the consent earlier.
privacy-rights = Your rights
privacy-rights-text = You may ask which data we have about you. You may have it corrected or deleted.
privacy-controller = Responsible for these data is
privacy-officer = Our data protection officer sees whether we do this well:
privacy-complaint = Can we not solve it together? Then you can send a complaint to the
privacy-complaint-to = Dutch Data Protection Authority

colophon-maker = Who makes this site
colophon-licences = What you may use
colophon-facts = Facts, as open data
colophon-texts = Texts
colophon-images = Pictures
colophon-made-with = This site was made with streekwerk { $version }.
