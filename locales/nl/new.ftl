# De woorden in een nieuw bestand. `new-text` en de zinnen van `new-body` mogen niet op de site komen; daar let `still-to-fill-in` op.
new-head = { $kind ->
    [region] Een regio
    [page] Een pagina
    [partner] Een partner
    [training] Een opleiding
    [contact] Een contactpunt
    [agreement] Een afspraak
    [service] Een dienst
    [figures] Cijfers
    [event] Een bijeenkomst
    [story] Een verhaal
   *[news] Een nieuwsbericht
} op de portal. Een regel die met # begint, telt niet mee: haal het # weg om het veld te gebruiken.
new-choice = Kies uit: { $values }.
new-text = Vul in: { $id }
new-body = Schrijf hier de tekst. Begin een tussenkop met twee hekjes: ## Voor wie is het?
