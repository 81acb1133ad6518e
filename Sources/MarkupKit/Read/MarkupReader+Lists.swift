import ArticleModel
import XMLKit

extension MarkupReader {
  /// The items of a list element; what stands between items belongs to the one before.
  mutating func items(of list: XMLElement, inside flow: Flow) -> [[Block]] {
    var items: [[Block]] = []
    var stray: [XMLNode] = []
    for node in list.children {
      if case .element(let element) = node, case .item = role(of: element) {
        addStray(&stray, to: &items, inside: flow)
        noteAttributes(of: element, as: .item)
        var inner = flow
        if let keepsSpace = element.keepsSpace { inner.keepsSpace = keepsSpace }
        items.append(blocks(in: element.children, inside: inner))
      } else {
        stray.append(node)
      }
    }
    addStray(&stray, to: &items, inside: flow)
    return items
  }

  private mutating func addStray(
    _ stray: inout [XMLNode], to items: inout [[Block]], inside flow: Flow
  ) {
    guard !stray.isEmpty else { return }
    let blocks = blocks(in: stray, inside: flow)
    stray = []
    guard !blocks.isEmpty else { return }
    if items.isEmpty { items.append(blocks) } else { items[items.count - 1] += blocks }
  }
}
