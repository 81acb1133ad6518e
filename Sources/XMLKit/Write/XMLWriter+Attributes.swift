import ArticleModel
import ByteScan
import ConvertCore

extension XMLWriter {
  /// Writes an attribute of the element that was begun last; nothing writes no attribute.
  ///
  /// Call it before any content. White space other than spaces becomes references, so that readers
  /// give it back as it is.
  public mutating func attribute(_ name: String, _ value: Text?) {
    guard var value = value?.string, isTagOpen else { return }
    var name = name
    name.withUTF8 { name in
      value.withUTF8 { attribute(name, $0) }
    }
  }

  private mutating func attribute(
    _ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) {
    let plain = value.firstInMarkup(from: 0, to: value.count)
    buffer.append(atMost: name.count + plain + 4) { target in
      var pen = XMLPen(target)
      pen.write(UInt8(ascii: " "))
      pen.write(name)
      pen.write(UInt8(ascii: "="))
      pen.write(UInt8(ascii: "\""))
      pen.write(UnsafeBufferPointer(rebasing: value[..<plain]))
      if plain == value.count { pen.write(UInt8(ascii: "\"")) }
      return pen.count
    }
    if plain == value.count { return }
    escape(UnsafeBufferPointer(rebasing: value[plain...]), isAttribute: true)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes an attribute whose value is two names, which have nothing in them that is to be escaped.
  public mutating func attribute(_ name: String, _ first: StaticString, _ second: String) {
    guard isTagOpen else { return }
    var name = name
    var second = second
    name.withUTF8 { name in
      second.withUTF8 { second in
        buffer.append(atMost: name.count + first.utf8CodeUnitCount + second.count + 4) { target in
          var pen = XMLPen(target)
          pen.write(UInt8(ascii: " "))
          pen.write(name)
          pen.write(UInt8(ascii: "="))
          pen.write(UInt8(ascii: "\""))
          first.withUTF8Buffer { pen.write($0) }
          pen.write(second)
          pen.write(UInt8(ascii: "\""))
          return pen.count
        }
      }
    }
  }

  /// Writes attributes that are XML already, where they are always the same.
  public mutating func attributes(_ attributes: StaticString) {
    guard isTagOpen else { return }
    buffer.append(UInt8(ascii: " "))
    buffer.append(attributes)
  }
}
