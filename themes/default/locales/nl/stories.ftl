# Verhalen.
stories-title = Verhalen
stories-lead = Mensen vertellen hoe zij een vak leerden, ander werk kregen of iemand aannamen.
stories-items = De verhalen
stories-all = Bekijk alle verhalen
story-written = Geschreven op
story-related = Dit wil ik ook
story-others = Meer verhalen
