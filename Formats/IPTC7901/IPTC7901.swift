import ArticleModel

/// The measures and words of the standard (IPTC 7901, revision 5, 1995).
enum IPTC7901 {
  /// The most characters of a line.
  static let lineWidth = 69

  /// The most characters of the optional field.
  static let optionalWidth = 50

  /// The alias of the categories' scheme in the model.
  static let categories: Text = "iptc7901"

  /// How many spaces a paragraph begins with.
  static let indent = 3

  /// What stands before the notes to editors.
  static let notesMark: Text = "The following information is not intended for publication"

  private static let notesMarks = [
    "The following information is not intended for publication",
    "The following information is not for publication",
    "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt",
  ]

  /// Whether a paragraph says that what follows is for editors.
  static func isNotesMark(_ paragraph: Text) -> Bool {
    let line = paragraph.string.drop { $0 == "*" || $0 == " " || $0 == "-" }
    return notesMarks.contains { mark in
      line.hasPrefix(mark) && line.utf8.count <= mark.utf8.count + 4
    }
  }

  /// What is made up where an article lacks it, by the letter that says so in the optional field.
  enum Lack: Character {
    case source = "s"
    case number = "n"
    case priority = "p"
    case category = "c"
    case date = "d"
  }

  /// What the optional field says before the letters.
  static let generated = "generated:"
}
