# Diensten: alle diensten per functie, en een dienst.
services-title = Diensten
services-all = Bekijk alle diensten
services-lead = Wat de partners doen voor mensen en voor werkgevers.
for-people = Voor mensen
for-businesses = Voor werkgevers

service-for = Voor wie
service-everybody = Iedereen
service-municipalities = Waar
service-contacts-title = Bel of bezoek een loket
service-contacts-none = Bij elk loket kun je hiernaar vragen.
service-training-title = Kies een opleiding
service-facts-title = Wie doet het
service-providers = Gedaan door
service-shared-by = Mee betaald door
service-law = Staat in de wet
service-similar-title = Lijkt hierop
