# Beschrijvingen van overzichtspagina's, voor zoekmachines en gedeelde links: hoogstens 160 tekens, ook met een lange naam.
training-about = { $place }: { $n ->
    [one] 1 opleiding of cursus
   *[other] { $n } opleidingen en cursussen
}{ $starting ->
    [0] {""}
   *[other] , waarvan { $starting } met een startdatum
}. Met plaats, kosten en aanmelden.
training-sector-about = { $name } in { $place }: { $n ->
    [one] 1 opleiding of cursus
   *[other] { $n } opleidingen en cursussen
}{ $starting ->
    [0] {""}
   *[other] , waarvan { $starting } met een startdatum
}.
training-level-about = { $name } in { $place }: { $n ->
    [one] 1 opleiding of cursus
   *[other] { $n } opleidingen en cursussen
}{ $starting ->
    [0] {""}
   *[other] , waarvan { $starting } met een startdatum
}.
training-month-about = { $place }: { $n ->
    [one] 1 opleiding of cursus begint
   *[other] { $n } opleidingen en cursussen beginnen
} in { $name }. Met plaats, kosten en aanmelden.
partners-about = { $place }: { $n ->
    [one] 1 partner werkt
   *[other] { $n } gemeenten, werkgevers, scholen en andere partners werken samen
} aan werk en scholing.
contacts-about = { $place }: { $n ->
    [one] 1 loket
   *[other] { $n } loketten en adviseurs
} voor vragen over werk, leren en personeel. Hulp kost niets.
agreements-about = { $place }: { $n ->
    [0] afspraken over werk en scholing
    [one] 1 afspraak die nu geldt
   *[other] { $n } afspraken die nu gelden
}. Wie doet mee, wie doet wat, wie betaalt en wat levert het op?
tasks-about = { $place }: { $n ->
    [one] 1 taak
   *[other] { $n } taken
} uit de afspraken over werk en scholing, met wie ze uitvoert en op welk niveau.
results-about = { $place }: { $n ->
    [one] 1 doel
   *[other] { $n } doelen
} uit de afspraken over werk en scholing, waarvan { $behind } achter { $behind ->
    [one] loopt
   *[other] lopen
}. Met de uitleg erbij.
services-about = { $place }: { $n ->
    [one] 1 dienst
   *[other] { $n } diensten
} voor mensen en werkgevers: informatie, advies, scholing en begeleiding.
figures-list-about = { $place }: { $n ->
    [one] 1 cijfer
   *[other] { $n } cijfers
} over de arbeidsmarkt, met de bron en wat het betekent.
agenda-about = { $place }: { $n ->
    [0] bijeenkomsten
    [one] 1 bijeenkomst
   *[other] { $n } bijeenkomsten
} over werk en leren, zoals open avonden, banenmarkten en vragenuren.
news-about = { $place }: { $n ->
    [one] 1 bericht
   *[other] { $n } berichten
} over werk en leren.
stories-about = { $place }: { $n ->
    [one] 1 verhaal
   *[other] { $n } verhalen
} van mensen die een vak leerden, ander werk kregen of iemand aannamen.
municipalities-about = { $place }: { $n ->
    [one] 1 gemeente
   *[other] { $n } gemeenten
}. Kies de jouwe en bekijk loketten, opleidingen en bijeenkomsten bij jou in de buurt.
place-about = Werk en leren in { $name }: { $desks ->
    [0] {""}
    [one] 1 loket,{" "}
   *[other] { $desks } loketten,{" "}
}{ $offers ->
    [0] {""}
    [one] 1 opleiding,{" "}
   *[other] { $offers } opleidingen,{" "}
}{ $events ->
    [0] {""}
    [one] 1 bijeenkomst,{" "}
   *[other] { $events } bijeenkomsten,{" "}
}hulp en partners bij jou in de buurt.
open-data-about = { $place }: de feiten van deze site als bestanden die iedereen mag gebruiken.
accessibility-about = { $place }: hoe toegankelijk deze site is, wat nog niet goed gaat en waar je dat meldt.
privacy-about = { $place }: welke gegevens er van je worden bewaard en welke rechten je hebt.
sources-about = { $place }: wie deze site maakt, wat je mag gebruiken en waar de feiten en cijfers vandaan komen.
door-people-about = { $place }: zoek je werk of wil je iets leren? Vind een loket, opleidingen en bijeenkomsten bij jou in de buurt.
door-businesses-about = { $place }: zoekt u personeel of wilt u mensen opleiden? Vind een adviseur, opleidingen en bijeenkomsten bij u in de buurt.
search-about = Zoek in alles van { $place }: opleidingen, loketten, hulp, afspraken, cijfers en nieuws.
