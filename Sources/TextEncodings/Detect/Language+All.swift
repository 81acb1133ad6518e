extension Language {
  /// Languages that windows-1252 and its kin hold.
  static let western = [
    Language("en", percent: 0.35, "é", "èñüöçáíóä", "êëïôîâàúøåãæõœùìòûýßšžðþ"),
    Language("fr", percent: 3.8, "éèà", "êçôâîùû", "ëïœüæÿöáóñíä"),
    Language("de", percent: 2.2, "üäö", "ß", "éèàçñáóôêíøåšžć"),
    Language("es", percent: 2.8, "óíáé", "ñú", "üçïèàöêãôäº"),
    Language("pt", percent: 4.2, "ãçáéí", "óêõâúà", "ôüñèö"),
    Language("it", percent: 1.4, "àèù", "òìé", "íóîúçñöüôêâ"),
    Language("ca", percent: 3, "àèéóí", "òúçï", "üñ·"),
    Language("nl", percent: 0.5, "ëé", "ïèöüó", "êçáâàñøôäåûí"),
    Language("sv", percent: 5, "äåö", "é", "üàèøæóáüç"),
    Language("da", percent: 3.2, "øåæ", "é", "öäüóôòèêàáç"),
    Language("fi", percent: 4.8, "ä", "ö", "åéüšžáõ"),
    Language("et", percent: 4, "äõü", "ö", "šžéåá"),
    Language("is", percent: 10, "ðáíó", "þöæúéý", "äåüø"),
    Language("ga", percent: 4.5, "áéíóú", "", ""),
    Language("sq", percent: 6, "ë", "ç", "éâ"),
  ]

  /// Languages that windows-1250 and ISO 8859-2 hold.
  static let central = [
    Language("pl", percent: 6.5, "ąęłóż", "śćń", "źéüöáčäšžèí"),
    Language("cs", percent: 13, "íáéě", "šřčžýůú", "ťďňóöüäôľł"),
    Language("sk", percent: 11, "áíéč", "šžýúľť", "ňôďäóĺŕöüěř"),
    Language("hu", percent: 11, "áé", "öóőíüúű", "äôčšžß"),
    Language("ro", percent: 6, "ăî", "âşţșț", "éáöüóèç"),
    Language("hr", percent: 3, "čšž", "ćđ", "éöüáíó"),
  ]

  /// Turkish.
  static let turkish = [Language("tr", percent: 11, "ıüş", "ğöçİ", "âîûéáó")]

  /// Languages that windows-1257 holds.
  static let baltic = [
    Language("lt", percent: 6.5, "ėšųž", "įčūąę", "éöüłõä"),
    Language("lv", percent: 9, "āēīš", "ņļūžķģč", "éöüõŗ"),
  ]

  /// Languages in Cyrillic.
  static let cyrillic = [
    Language("ru", percent: 50, "оеаинтсрв", "лкмдпуяыьгзбчйхж", "шюцщэфъёіїєґўқ"),
    Language("uk", percent: 50, "оаинвіретс", "кдлумпзяьйбгчхжї", "цєюшщфґыэъ"),
    Language("sr", percent: 50, "аоиенртјс", "увкдмлпзгбчћжцшђ", "хњљфџѓќ"),
  ]

  /// Greek.
  static let greek = [
    Language("el", percent: 50, "αοιετνσηρ", "πκμςυλωόίάέήύώδγθχφβ", "ξψζϊΐϋΰ")
  ]

  /// Languages in the Arabic script.
  static let arabic = [
    Language("ar", percent: 50, "اليمنتروبع", "دهسفكقحجةشصأىطخذإء", "ضزثغظئآؤپچگکیًٌٍَُِّْـ"),
    Language("fa", percent: 50, "اردنمهتسبو", "یيلشکكگخزقفعپچجحآ", "ئصطضغذظثءأؤةًٌ"),
  ]

  /// Hebrew.
  static let hebrew = [
    Language("he", percent: 50, "יוהלאתרשמב", "נדעקחפגסטצכזםן", "ךףץְֱֲֳִֵֶַָֹֻּ")
  ]

  /// Vietnamese, of which the syllables tell more than the letters do.
  static let vietnamese = Language("vi", percent: 28, "", "")
}
