import ArticleModel

/// One text of an item: the component that holds it, and those around, which say what holds of all texts.
struct Story {
  /// The component of the text.
  var component: Component
  /// The components around it without those of other texts, the innermost first.
  var outer: [Component]

  /// The stories of a component: that of itself, or, where it is made of several texts, theirs.
  static func all(in component: Component, inside outer: [Component] = []) -> [Story] {
    let texts = component.children.indices.filter { index in
      component.children[index].part == .text && component.children[index].hasText
    }
    let parts =
      if texts.count == 1, !component.hasOwnText { texts } else { component.stories(among: texts) }
    guard !parts.isEmpty else { return [Story(component: component, outer: outer)] }
    var rest = component
    for index in parts.reversed() { rest.children.remove(at: index) }
    return parts.flatMap { all(in: component.children[$0], inside: [rest] + outer) }
  }

  /// The language that is said of the text.
  var language: Text? {
    ([component] + outer).compactMap(\.language).first
  }
}

extension Component {
  /// Those of the texts in it that are stories: with headlines, or in languages of their own; one in each
  /// language where they are equivalents.
  fileprivate func stories(among texts: [Int]) -> [Int] {
    var languages: Set<Text?> = []
    let differing = texts.filter { languages.insert(children[$0].language).inserted }
    if holdsEquivalents { return differing.count > 1 ? differing : [] }
    let headed = texts.filter { children[$0].hasHeadline }
    if headed.count > 1 { return headed }
    return differing.count > 1 && !languages.contains(nil) ? differing : []
  }
}
