import ArticleModel
import ConvertCore
import JSONKit

/// The formats as tables and lists, made from their descriptors.
enum FormatListing {
  /// A line a format: name, what it does, extensions, title.
  static func table(_ formats: [Format]) -> String {
    let rows = formats.map { format in
      [
        format.name, directions(of: format),
        format.descriptor.extensions.map { "." + $0 }.joined(separator: " "),
        format.descriptor.title,
      ]
    }
    let widths = (0..<3).map { column in rows.map { $0[column].utf8.count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { pad($0, $1 + 2) }.joined() + row[3] + "\n"
    }.joined()
  }

  /// All that is known of one format.
  static func details(of format: Format) -> String {
    let descriptor = format.descriptor
    var text = "\(descriptor.name): \(descriptor.title) (\(directions(of: format)))\n"
    if !descriptor.aliases.isEmpty {
      text += "also called: \(descriptor.aliases.joined(separator: ", "))\n"
    }
    text += "extensions: \(descriptor.extensions.map { "." + $0 }.joined(separator: ", "))\n"
    text += "media types: \(descriptor.mediaTypes.joined(separator: ", "))\n"
    for option in descriptor.options {
      text +=
        "\n  --option \(option.name)=\(option.kind.placeholder)   (default \(option.defaultValue))\n"
      text += "      \(option.help)\n"
    }
    text += "\n" + held("reads", descriptor.reads) + held("writes", descriptor.writes)
    return text
  }

  /// The matrix of features by formats, for the README.
  static func markdown(_ formats: [Format]) -> String {
    let formats = formats.filter { $0.container == nil }
    var table = "| feature | \(formats.map { "`\($0.name)`" }.joined(separator: " | ")) |\n"
    table += "|---|\(String(repeating: ":-:|", count: formats.count))\n"
    for feature in Feature.allCases {
      let cells = formats.map { mark($0.descriptor, feature) }
      table += "| \(feature.name) | \(cells.joined(separator: " | ")) |\n"
    }
    return table
  }

  /// A JSON array with an object for each format.
  static func json(_ formats: [Format]) -> String {
    var json = JSONWriter(indent: 2)
    json.beginArray()
    for format in formats {
      let descriptor = format.descriptor
      json.beginObject()
      json.name("name")
      json.string(Text(descriptor.name))
      json.name("title")
      json.string(Text(descriptor.title))
      json.name("readable")
      json.bool(format.reader != nil)
      json.name("writable")
      json.bool(format.writer != nil || format.container != nil)
      json.list("aliases", descriptor.aliases)
      json.list("extensions", descriptor.extensions)
      json.list("mediaTypes", descriptor.mediaTypes)
      json.list("reads", descriptor.reads.features.map(\.name))
      json.list("writes", descriptor.writes.features.map(\.name))
      json.name("options")
      json.beginArray()
      for option in descriptor.options {
        json.beginObject(inline: true)
        json.name("name")
        json.string(Text(option.name))
        json.name("help")
        json.string(Text(option.help))
        json.name("values")
        json.string(Text(option.kind.placeholder))
        json.name("default")
        json.string(Text(option.defaultValue))
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    return String(decoding: json.buffer.bytes, as: UTF8.self) + "\n"
  }

  private static func directions(of format: Format) -> String {
    let isWritten = format.writer != nil || format.container != nil
    return format.reader == nil ? "write" : isWritten ? "read, write" : "read"
  }

  private static func mark(_ descriptor: FormatDescriptor, _ feature: Feature) -> String {
    switch (descriptor.reads.contains(feature), descriptor.writes.contains(feature)) {
    case (true, true): "✅"
    case (true, false): "read"
    case (false, true): "write"
    case (false, false): ""
    }
  }

  private static func held(_ verb: String, _ features: FeatureSet) -> String {
    if features == .all { return "\(verb): everything\n" }
    let names = features.features.map(\.name)
    return
      "\(verb): \(names.isEmpty ? "nothing" : "headline, body, " + names.joined(separator: ", "))\n"
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}

extension FormatOption.Kind {
  /// What may stand behind the "=".
  fileprivate var placeholder: String {
    switch self {
    case .flag: "true|false"
    case .integer(let range): "\(range.lowerBound)…\(range.upperBound)"
    case .choice(let words): words.joined(separator: "|")
    case .text: "TEXT"
    }
  }
}

extension JSONWriter {
  /// Writes a member whose value is a list of strings, on one line.
  fileprivate mutating func list(_ name: Text, _ strings: [String]) {
    self.name(name)
    beginArray(inline: true)
    for string in strings { self.string(Text(string)) }
    endArray()
  }
}
