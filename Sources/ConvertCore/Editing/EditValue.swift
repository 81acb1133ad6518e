import ArticleModel

/// A field and the value that it is to have, as a command line spells it.
struct EditValue {
  /// How an article is changed.
  struct Edit {
    /// Empties the field.
    var clear: (@Sendable (inout Article) -> Void)?
    /// Sets it; a list gets one more value.
    let set: @Sendable (inout Article) -> Void
    /// Whether there may be several values.
    var isList = true
  }

  let field: String
  let text: Text

  /// The edit that the value asks for.
  ///
  /// - Throws: `ConversionError` with the code `edit.value` where it is none of the field's.
  func edit() throws(ConversionError) -> Edit {
    if field.utf8.starts(with: "rights.".utf8) { return try rightsEdit() }
    guard let place = ArticleField.named(Text(field))?.place else {
      throw error(expected: "a field")
    }
    let text = text
    switch place {
    case .text(let path): return one(path, text)
    case .integer(let path):
      return one(path, try number(in: field == "version" ? 1...Int.max : 1...9))
    case .timestamp(let path): return one(path, try timestamp())
    case .concept(let path): return one(path, Concept(spelt: text))
    case .texts(let path): return list(path, text)
    case .inlinesList(let path): return list(path, Inlines(text))
    case .blocks(let path): return list(path, .paragraph(Inlines(text)))
    case .concepts(let path): return list(path, Concept(spelt: text))
    case .parties(let path): return list(path, Party(Concept(spelt: text)))
    case .inlines(let path):
      return Edit(
        clear: { $0[keyPath: path] = Inlines() }, set: { $0[keyPath: path] = Inlines(text) },
        isList: false)
    case .alternativeIDs:
      return Edit(
        clear: { $0.alternativeIDs = [] }, set: { $0.alternativeIDs.append(AlternativeID(text)) })
    case .links:
      return Edit(clear: { $0.links = [] }, set: { $0.links.append(Link(href: text)) })
    case .direction:
      let direction: TextDirection? = try word()
      return Edit(
        clear: { $0.direction = nil }, set: { $0.direction = direction }, isList: false)
    case .status:
      let status: PublishingStatus? = try word()
      return Edit(clear: { $0.status = nil }, set: { $0.status = status }, isList: false)
    case .embargo:
      let embargo = try embargo()
      return Edit(
        clear: { $0.embargoed = nil }, set: { $0.embargoed = embargo }, isList: false)
    case .rights, .media, .extensions: throw error(expected: "a field that can be set")
    }
  }

  private func rightsEdit() throws(ConversionError) -> Edit {
    let text = text
    switch field {
    case "rights.holder":
      return Edit(
        clear: { $0.rights.holder = nil }, set: { $0.rights.holder = Concept(spelt: text) },
        isList: false)
    case "rights.year":
      let year = try number(in: 1...9999)
      return Edit(clear: { $0.rights.year = nil }, set: { $0.rights.year = year }, isList: false)
    case "rights.notice":
      return Edit(clear: { $0.rights.notice = [] }, set: { $0.rights.notice.append(text) })
    default:
      return Edit(clear: { $0.rights.usageTerms = [] }, set: { $0.rights.usageTerms.append(text) })
    }
  }

  private func one<Value: Sendable>(_ path: FieldPath<Value?>, _ value: Value?) -> Edit {
    Edit(clear: { $0[keyPath: path] = nil }, set: { $0[keyPath: path] = value }, isList: false)
  }

  private func list<Value: Sendable>(_ path: FieldPath<[Value]>, _ value: Value) -> Edit {
    Edit(clear: { $0[keyPath: path] = [] }, set: { $0[keyPath: path].append(value) })
  }
}
