extension Vocabulary {
  /// Languages of Western Europe.
  static let european = [french, german, spanish, portuguese, italian, dutch, swedish, english]

  private static let french = Vocabulary(
    "fr",
    common: """
      le la les un une des de du et à au aux en dans sur pour par avec sans est sont a été qui que ce cette
      il elle ne pas plus où très même déjà après être
      """,
    others: """
      école élève marché musée théâtre fête forêt rivière côte île évêque général préfet député région été
      hiver février août décembre santé médecin hôpital infirmière pêcheur bateau marée tempête dégâts
      sécheresse récolte blé vigne château œuvre cœur sœur bœuf naïf maïs Noël ambiguë leçon français garçon
      reçu goût août dîner maître connaître paraître célèbre première dernière société économie énergie
      électricité chômage impôts réforme débat pétition grève journée semaine année président ministre mairie
      village chantier pont gare rue place quartier habitants touristes voyageurs Genève Besançon Orléans
      """,
    quotes: ("« ", " »"))

  private static let german = Vocabulary(
    "de",
    common: """
      der die das und ist nicht mit für auf von zu im den ein eine sich auch wird werden über nach bei aus
      wie noch nur können müssen würde später während früher
      """,
    others: """
      Straße Brücke Tür Fluss Flüsse Häuser Bäume Gärten Schüler Lehrerin Universität Behörde Bürgermeister
      Gemeinde Städte München Köln Nürnberg Düsseldorf Österreich Zürich Käse Brötchen Frühstück Gemüse Öl
      größer kleiner schön grün süß heiß Maßnahme Verkehr Züge Fahrgäste Verspätung Grüße Übung Überschwemmung
      Unwetter Temperatur Gletscher Messung Forschung Gerät Lösung Zahlen Euro Märkte Verkäufe Löhne Gehälter
      Geschäft Läden Kirche Glocken Orgel Geläut Museum Gemälde Künstler Ausstellung Eröffnung Jubiläum
      """,
    quotes: ("„", "“"))

  private static let spanish = Vocabulary(
    "es",
    common: """
      el la los las un una de del y en que a por con para se no es son más pero como su sus está están
      también después según sólo
      """,
    others: """
      año años niño niña mañana montaña España señor compañía pequeño otoño acción nación región estación
      población producción elección corazón razón limón camión avión balón alcalde diputación policía médico
      técnico político económico histórico público música teatro cine película día país río bahía energía
      compañías árbol lápiz fútbol jugador campeón ciudad pueblo puerto barcos pesca mar tormenta lluvia
      sequía incendio bomberos vecinos fiestas bandas baile plaza iglesia Málaga Cádiz León Córdoba güiro
      pingüino vergüenza ¿cuándo? ¿dónde? ¡atención!
      """,
    quotes: ("«", "»"))

  private static let portuguese = Vocabulary(
    "pt",
    common: """
      o a os as um uma de do da dos das e em no na que não é são com para por mais também já está até
      à às há seu sua
      """,
    others: """
      ação nação região eleição população produção coração mão mãos pão pães avião verão irmã manhã amanhã
      cidade câmara prefeito município rua praça escola crianças médico saúde água rio praia ilha pescadores
      barcos maré tempestade chuva seca incêndio floresta árvore pássaro música orquestra concerto três mês
      português inglês país história econômico público técnico fácil difícil possível último próxima São
      João Luís Brasília Goiânia Belém Évora Guimarães conferência agência urgência
      """,
    quotes: ("“", "”"))

  private static let italian = Vocabulary(
    "it",
    common: """
      il lo la i gli le un una di del della e in con per che non è sono più come anche ma da dal nel così
      già perché però
      """,
    others: """
      città università qualità novità attività società libertà età metà caffè tè cioè lunedì martedì giovedì
      venerdì sarà potrà dovrà andrà tornò parlò partì finì là giù virtù gioventù tribù sindaco comune paese
      strada ponte fiume lago mare pescatori barche onde tempesta pioggia neve scuola studenti maestra libri
      biblioteca museo quadro pittore musica orchestra concerto mercato prezzi euro lavoro fabbrica operai
      treno stazione viaggiatori ritardo squadra partita vittoria Forlì Cantù Cefalù
      """,
    quotes: ("“", "”"))

  private static let dutch = Vocabulary(
    "nl",
    common: """
      de het een en van in is op te dat die voor met niet zijn aan er ook als bij nog door naar één zó
      """,
    others: """
      België Italië zeeën ideeën reünie financiële coördinatie geïnteresseerd patiënt patiënten oriëntatie café
      crèche enquête scène façade burgemeester gemeente straat brug haven schepen vissers storm regen dijk
      polder molen school leraar kinderen boek museum schilderij muziek orkest markt prijzen werk fabriek
      trein station reizigers vertraging ploeg wedstrijd overwinning
      """,
    quotes: ("“", "”"))

  private static let swedish = Vocabulary(
    "sv",
    common: """
      och att det som en ett på är av för med till inte den har de vi från när där också över under efter så
      """,
    others: """
      sjön ån älven öar skärgård båtar fiskare väder snö träd blåsigt kväll lördag söndag måndag åka åker färja
      brädd kommun borgmästare väg bro järnväg tåg resenärer försening skola lärare elever böcker bibliotek
      museum målning musik kör orkester möte beslut löner priser företag arbete fabrik lag seger Malmö Göteborg
      Västerås Örebro Åre Umeå
      """,
    quotes: ("”", "”"))

  private static let english = Vocabulary(
    "en",
    common: """
      the a of to and in is that it was for on are as with they at be this have from by not but what all were
      when there can an which their said if will each about how up out them then she many some so these
      """,
    others: """
      harbour ferry timetable village council mayor bridge river storm rain drought harvest farmers fishing
      boats school teacher pupils library museum painting orchestra concert market prices wages factory train
      station passengers delay team match victory café naïve résumé façade fiancée cliché Brontë Zürich Malmö
      São Bogotá Curaçao jalapeño
      """,
    quotes: ("“", "”"))
}
