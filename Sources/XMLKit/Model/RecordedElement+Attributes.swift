import ArticleModel

extension RecordedElement {
  /// How many attributes it has.
  var attributeCount: Int { Int(record.attributes) }

  private var attributeRange: Range<Int> {
    let first = Int(record.firstAttribute)
    return first..<(first + Int(record.attributes))
  }

  /// Its attributes.
  var attributes: [XMLAttribute] {
    guard attributeCount > 0 else { return [] }
    return attributeRange.map { index in
      let attribute = tape.attributes[index]
      return XMLAttribute(
        tape.names[Int(attribute.name)],
        tape.text(attribute.start, attribute.end, isASCII: attribute.isASCII))
    }
  }

  /// Whether it has an attribute of a namespace.
  func hasAttribute(in namespace: Text) -> Bool {
    attributeRange.contains {
      tape.names[Int(tape.attributes[$0].name)].namespace == namespace
    }
  }

  /// The value of the first attribute with this name.
  func value(_ local: Text, _ namespace: Text?) -> Text? {
    for index in attributeRange {
      let attribute = tape.attributes[index]
      if tape.names[Int(attribute.name)].means(local, namespace) {
        return tape.text(attribute.start, attribute.end, isASCII: attribute.isASCII)
      }
    }
    return nil
  }

  /// Whether the first attribute with this name has this value.
  func hasValue(_ value: Text, _ local: Text, _ namespace: Text?) -> Bool {
    for index in attributeRange {
      let attribute = tape.attributes[index]
      if tape.names[Int(attribute.name)].means(local, namespace) {
        return tape.stands(value, attribute.start..<attribute.end)
      }
    }
    return false
  }
}
