/// A tree of lines, drawn with box characters: the shared language of goldens, `inspect` and tests.
public struct Outline: Sendable {
  /// What stands on the node's line.
  public var label: String
  /// The nodes below it.
  public var children: [Outline]

  /// Creates a node.
  public init(_ label: String, _ children: [Outline] = []) {
    self.label = label
    self.children = children
  }

  /// The whole tree as text, a line a node, with a newline at the end.
  public var drawing: String {
    var text = label + "\n"
    draw(below: "", to: &text)
    return text
  }

  private func draw(below indent: String, to text: inout String) {
    for (index, child) in children.enumerated() {
      let isLast = index == children.count - 1
      text += indent + (isLast ? "└─ " : "├─ ") + child.label + "\n"
      child.draw(below: indent + (isLast ? "   " : "│  "), to: &text)
    }
  }
}

extension Outline {
  /// A text between quotes, on one line: controls, quotes and backslashes are escaped.
  static func quoted(_ text: Text) -> String {
    var quoted = "\""
    for scalar in text.string.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _
      where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x2028...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value):
        quoted += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a text is one word that can stand without quotes.
  static func isBare(_ text: Text) -> Bool {
    !text.isEmpty && !text.utf8.contains(UInt8(ascii: " "))
      && quoted(text).utf8.count == text.utf8.count + 2
  }

  /// `name: "value"` for each part that is there, with commas between.
  static func parts(_ parts: KeyValuePairs<String, Text?>) -> String {
    parts.compactMap { name, value in value.map { "\(name): \(quoted($0))" } }
      .joined(separator: ", ")
  }

  /// A line of a name and what follows it, without a space at the end where nothing does.
  static func line(_ name: String, _ rest: String) -> String {
    rest.isEmpty ? name : name + " " + rest
  }
}
