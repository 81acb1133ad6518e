/// The names of months and of days of the week, in small letters.
///
/// Swift's strings are equal by canonical equivalence, so a name in NFD is found as well.
enum CalendarWords {
  /// The number of a month, 1 to 12, by its name.
  static func month(_ word: String) -> Int? { monthsByName[word] }

  /// The number of a day of the week, 1 for Monday, by its name.
  static func weekday(_ word: String) -> Int? { weekdaysByName[word] }

  /// The words that dates begin with: all names, and what stands before a number of a month or day.
  static var all: [String] {
    Array(monthsByName.keys) + weekdaysByName.keys + ["tháng", "thứ", "chủ"]
  }

  private static let monthsByName = table(months)

  private static let weekdaysByName = table(weekdays)

  /// A row for each month: English, French, German, Spanish, Russian, Arabic.
  private static let months = [
    "january jan janvier janv januar jänner enero ene января январь янв يناير جانفي",
    "february feb février fevrier févr fév februar febrero февраля февраль фев февр فبراير شباط",
    "march mar mars märz maerz mrz marzo марта март мар مارس آذار",
    "april apr avril avr abril abr апреля апрель апр أبريل ابريل إبريل نيسان",
    "may mai mayo мая май مايو أيار ماي",
    "june jun juin juni junio июня июнь июн يونيو يونيه حزيران جوان",
    "july jul juillet juil juli julio июля июль июл يوليو يوليه تموز جويلية",
    "august aug août aout agosto ago августа август авг أغسطس اغسطس آب أوت",
    "september sep sept septembre septiembre setiembre сентября сентябрь сен сент سبتمبر أيلول",
    "october oct octobre oktober okt octubre октября октябрь окт أكتوبر اكتوبر",
    "november nov novembre noviembre ноября ноябрь ноя نوفمبر",
    "december dec décembre decembre déc dezember dez diciembre dic декабря декабрь дек ديسمبر",
  ]

  private static let weekdays = [
    "monday mon lundi montag lunes понедельник الاثنين الإثنين",
    "tuesday tue tues mardi dienstag martes вторник الثلاثاء",
    "wednesday wed mercredi mittwoch miércoles среда среду الأربعاء الاربعاء",
    "thursday thu thur thurs jeudi donnerstag jueves четверг الخميس",
    "friday fri vendredi freitag viernes пятница пятницу الجمعة",
    "saturday sat samedi samstag sonnabend sábado суббота субботу السبت",
    "sunday sun dimanche sonntag domingo воскресенье الأحد الاحد",
  ]

  private static func table(_ rows: [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for word in row.utf8.split(separator: UInt8(ascii: " ")) {
        table[String(Substring(word))] = index + 1
      }
    }
    return table
  }
}
