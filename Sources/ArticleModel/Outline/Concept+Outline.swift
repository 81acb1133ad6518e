extension Concept {
  /// One line with what says which concept it is and, below it, names with languages and wider
  /// concepts.
  public var outline: Outline { outline(details: []) }

  fileprivate func outline(details: [String]) -> Outline {
    var parts: [String] = []
    if let scheme, let code, Outline.isBare(scheme), Outline.isBare(code),
      !scheme.utf8.contains(UInt8(ascii: ":"))
    {
      parts.append("\(scheme):\(code)")
    } else if scheme != nil || code != nil {
      parts.append(Outline.parts(["scheme": scheme, "code": code]))
    }
    if let plain = names.first, names.count == 1, plain.isPlain {
      parts.append(Outline.quoted(plain.text))
    }
    let more = Outline.parts(["uri": uri, "literal": literal, "type": type, "role": role])
    if !more.isEmpty { parts.append(more) }
    if let relevance { parts.append("relevance: \(relevance)") }
    if let confidence { parts.append("confidence: \(confidence)") }
    return Outline(
      Outline.line("concept", (parts + details).joined(separator: " ")), nameLines + broaderLines)
  }

  private var nameLines: [Outline] {
    if names.count == 1, names[0].isPlain { return [] }
    return names.map { name in
      let parts = Outline.parts(["language": name.language, "role": name.role])
      return Outline(Outline.line("name \(Outline.quoted(name.text))", parts))
    }
  }

  private var broaderLines: [Outline] {
    broader.isEmpty ? [] : [Outline("broader", broader.map(\.outline))]
  }
}

extension Party {
  /// The concept's lines with what is known of the party besides.
  public var outline: Outline {
    let details = Outline.parts([
      "jobTitle": jobTitle, "organisation": organisation, "email": email,
    ])
    return concept.outline(details: details.isEmpty ? [] : [details])
  }
}

extension Rights {
  /// A line for each thing that is said.
  public var outlines: [Outline] {
    var lines: [Outline] = []
    if let holder { lines.append(Outline("holder", [holder.outline])) }
    lines += notice.map { Outline("notice \(Outline.quoted($0))") }
    if let year { lines.append(Outline("year \(year)")) }
    lines += usageTerms.map { Outline("usageTerms \(Outline.quoted($0))") }
    return lines
  }
}
