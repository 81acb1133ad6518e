import ArticleModel

extension Page {
  /// The page with keys and values above the text.
  ///
  /// An explicit one says, too, that there is no date or byline, so that no line of the text is taken for
  /// one.
  static func keyValues(_ article: Article, isExplicit: Bool) -> Page {
    var page = Page(article)
    page.hasGap = true
    for (label, value) in article.labelled(isExplicit: isExplicit) {
      switch value {
      case .text(let text):
        page.head.append(text.isEmpty ? "\(label):" : "\(label): \(text.onOneLine)")
      case .list(let texts, let syntax):
        page.head.append("\(label): \(syntax.line(of: texts.map(\.onOneLine)))")
      case .lines(let texts): page.head += texts.map { "\(label): \($0.onOneLine)" }
      case .raw: break
      }
    }
    return page
  }

  /// The page with front matter above the text.
  static func frontMatter(_ article: Article, isExplicit: Bool) -> Page {
    var page = Page(article)
    page.hasGap = true
    page.head.append("---")
    for (label, value) in article.labelled(isExplicit: isExplicit) {
      let key = label.yamlKey
      switch value {
      case .text(let text): page.head.append("\(key): \(text.yamlString)")
      case .list(let texts, _), .lines(let texts):
        page.head.append(
          "\(key): [\(Text(texts.map(\.yamlString.string).joined(separator: ", ")))]")
      case .raw(let text): page.head.append(text)
      }
    }
    page.head.append("---")
    return page
  }
}

/// What is written below a label.
enum LabelledValue {
  case text(Text)
  /// Values on one line.
  case list([Text], ListSyntax)
  /// Values of which each has a line.
  case lines([Text])
  /// Lines of front matter as they were read.
  case raw(Text)
}

extension Text {
  /// The text on one line, without white space around it.
  var onOneLine: Text {
    var bytes: [UInt8] = []
    for byte in utf8 {
      if byte == 10 || byte == 13 {
        if bytes.last != 32 { bytes.append(32) }
      } else {
        bytes.append(byte)
      }
    }
    return Text(bytes.string(bytes.trimmed(bytes.indices)))
  }

  /// A string of YAML between double quotation marks, or plain where that means the same.
  fileprivate var yamlString: Text {
    let isPlain =
      !isEmpty && utf8.count < 80
      && utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 32 || $0 == 45 || $0 >= 0x80 }
      && (utf8.first?.isLetter ?? false) && utf8.last != 32
      && !["null", "true", "false", "yes", "no"].contains(string.lowercased())
    if isPlain || isDate { return self }
    var escaped = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return Text(escaped + "\"")
  }

  /// A label as a key: in small letters, with hyphens for spaces, where it is of letters; else quoted.
  fileprivate var yamlKey: Text {
    let isWord = utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 32 || $0 == 45 || $0 == 95 }
    guard isWord, utf8.first?.isLetter ?? false else { return self }
    guard HeaderKey.named(string.lowercased()) != nil else { return self }
    return Text(String(string.lowercased().map { $0 == " " ? "-" : $0 }))
  }

  private var isDate: Bool { Timestamp(reading: self)?.text == self && utf8.count > 4 }
}
