import ConvertCore

extension MarkupScanner {
  /// Passes the document type declaration, without its internal subset; false where it is cut off.
  mutating func documentType() -> Bool {
    guard case .whole(let found) = DocumentType.find(in: bytes, at: at) else {
      return wait(.startTagLimit, "a document type declaration")
    }
    entities.hasDocumentType = true
    let place = position(at)
    if let subset = found.subset {
      // A reader of articles has no use for attribute defaults, and none for what else can be
      // declared here: libxml2 never sees it.
      declareEntities(of: subset, place)
      replace(from: subset.lowerBound - 1, to: subset.upperBound + 1, with: [UInt8(ascii: " ")])
    }
    at = found.end + 1
    return true
  }

  private mutating func declareEntities(of subset: Range<Int>, _ place: Position) {
    var hasDefaults = false
    let declarations = UnsafeBufferPointer(rebasing: bytes[subset])
    var index = 0
    while index < declarations.count {
      guard declarations[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      guard let end = DocumentType.declarationEnd(in: declarations, from: index) else { break }
      if DocumentType.begins(declarations, index, "<!ENTITY") {
        declare(declarations[(index + 8)..<max(index + 8, end - 1)])
      } else if DocumentType.begins(declarations, index, "<!ATTLIST"),
        declarations[index..<end].contains(where: { $0 == UInt8(ascii: "\"") || $0 == 0x27 })
      {
        hasDefaults = true
      }
      index = end
    }
    if hasDefaults {
      notices.add(
        .xmlEntity,
        "expected attributes in tags, found defaults in the DOCTYPE, which are not read",
        at: place, isFault: false)
    }
  }

  /// Takes what stands between `<!ENTITY` and `>`.
  private mutating func declare(_ declaration: Slice<UnsafeBufferPointer<UInt8>>) {
    var rest = declaration.drop(while: isXMLSpace)
    // A parameter entity, `% name`, is for declarations alone.
    guard let first = rest.first, first != UInt8(ascii: "%") else { return }
    let name = String(decoding: rest.prefix(while: isNameByte), as: UTF8.self)
    rest = rest.drop(while: isNameByte).drop(while: isXMLSpace)
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      entities.declare(name, .external)
      return
    }
    entities.declare(name, replacement(rest.dropFirst().prefix { $0 != quote }))
  }

  /// The replacement text of a value: its character references resolved (XML 1.0 section 4.5).
  private func replacement(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> EntityTable.Declaration {
    var text: [UInt8] = []
    var index = value.startIndex
    while index < value.endIndex {
      guard value[index] == UInt8(ascii: "&"), index + 1 < value.endIndex,
        value[index + 1] == UInt8(ascii: "#"),
        let end = value[index...].firstIndex(of: UInt8(ascii: ";")),
        let scalar = XMLCharacter.number(
          UnsafeBufferPointer(rebasing: value.base[(index + 1)..<end]))
      else {
        guard XMLCharacter.isLegal(UInt32(value[index])) else { return .illegal }
        text.append(value[index])
        index += 1
        continue
      }
      guard XMLCharacter.isLegal(scalar), let scalar = Unicode.Scalar(scalar) else {
        return .illegal
      }
      text += String(scalar).utf8
      index = end + 1
    }
    return .text(text)
  }
}
