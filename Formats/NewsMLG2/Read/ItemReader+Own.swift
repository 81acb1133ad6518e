import ArticleModel
import ConvertCore
import XMLKit

extension ItemReader {
  /// Takes an extension property that is ours; whether it is.
  mutating func readOwn(_ element: XMLElement) -> Bool {
    guard parts.hasOwnScheme, let name = Own.name(of: element["rel"]) else { return false }
    parts.own.append((name, element))
    return true
  }

  /// Gives the article what our extension properties say, which goes before what elements say.
  mutating func applyOwn() {
    for (name, element) in parts.own {
      let value = element["value"] ?? ""
      switch name {
      case "generated": dropGenerated(value)
      case "layout": article.layout = Layout(reading: value)
      case "extension", "order": break
      default: article.set(Text(name), to: value)
      }
    }
  }

  /// Drops what the article lacked and the standard demanded.
  private mutating func dropGenerated(_ names: Text) {
    names.forEachWord { name in
      if name == "guid" { article.id = nil }
      if name == "provider" { article.provider = nil }
      if name == "versionCreated" { article.versionCreated = nil }
    }
  }

  /// All extensions: those at their places, those that have none, in the order that was noted where it
  /// is not this one.
  var extensions: [ExtensionValue] {
    var values = parts.extensions
    for (name, element) in parts.own where name == "extension" {
      values.append(
        ExtensionValue(
          format: element.own("format") ?? "", path: element.own("path"),
          name: element.own("name"), value: element["value"] ?? ""))
    }
    let order = parts.own.last { $0.name == "order" }?.element["value"]
    return ExtensionOrder.restore(values, to: order)
  }
}

extension ItemReader {
  /// The article, which is given away, once the item is read.
  mutating func finish(_ header: MessageHeader) -> Article {
    // The exact type decides what files and descriptions are.
    applyOwn()
    readHeadline()
    readGroups()
    readFiles()
    readDescriptions()
    readBody()
    readSubheadlines()
    article.extensions = extensions
    header.apply(to: &article)
    var whole = Article()
    swap(&whole, &article)
    return whole
  }
}
