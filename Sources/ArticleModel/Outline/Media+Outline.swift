extension Medium {
  /// A line for the medium and, below it, its caption and renditions.
  public var outline: Outline {
    let parts = Outline.parts([
      "id": id, "type": type, "role": role, "headline": headline, "credit": credit,
    ])
    return Outline(
      Outline.line("medium", parts),
      (caption.isEmpty ? [] : [caption.outline("caption")]) + renditions.map(\.outline))
  }
}

extension Rendition {
  fileprivate var outline: Outline {
    var parts = Outline.parts(["role": role, "href": href, "contentType": contentType])
    for (name, value) in [("width", width), ("height", height), ("size", size)] {
      if let value { parts += (parts.isEmpty ? "" : ", ") + "\(name): \(value)" }
    }
    if let duration { parts += (parts.isEmpty ? "" : ", ") + "duration: \(duration.text)" }
    return Outline(Outline.line("rendition", parts))
  }
}

extension Link {
  /// One line.
  public var outline: Outline {
    let parts = Outline.parts([
      "rel": rel, "href": href, "id": id, "version": version.map { Text(String($0)) },
      "title": title, "contentType": contentType,
    ])
    return Outline(Outline.line("link", parts))
  }
}

extension AlternativeID {
  /// One line.
  public var outline: Outline {
    Outline(Outline.line(Outline.quoted(value), Outline.parts(["role": role])))
  }
}

extension ExtensionValue {
  /// One line, and the value below it.
  public var outline: Outline {
    let parts = Outline.parts(["path": path, "name": name])
    let format = Outline.isBare(format) ? format.string : Outline.quoted(format)
    return Outline(Outline.line(format, parts), [Outline(Outline.quoted(value))])
  }
}
