import ArticleModel

extension MarkupRole {
  /// The roles of XHTML's elements (XHTML 1.1, and those that HTML has since).
  static let xhtml: [Text: MarkupRole] = {
    var roles: [Text: MarkupRole] = [
      "p": .paragraph, "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4),
      "h5": .heading(5), "h6": .heading(6), "ul": .list(ordered: false), "ol": .list(ordered: true),
      "menu": .list(ordered: false), "dir": .list(ordered: false), "li": .item, "dl": .definitions,
      "blockquote": .quote, "pre": .preformatted, "listing": .preformatted, "hr": .rule,
      "table": .table, "thead": .rows(.head), "tbody": .rows(.body), "tfoot": .rows(.foot),
      "tr": .row, "th": .cell(header: true), "td": .cell(header: false), "caption": .caption,
      "img": .image, "figure": .figure, "figcaption": .figureCaption, "em": .style(.emphasis),
      "i": .style(.emphasis),
      "strong": .style(.strong), "b": .style(.strong), "u": .style(.underline),
      "sup": .style(.superscript), "sub": .style(.subscript), "code": .style(.code),
      "tt": .style(.code), "kbd": .style(.code), "samp": .style(.code), "q": .style(.quote),
      "a": .link, "br": .lineBreak, "head": .head,
    ]
    for (names, role) in xhtmlGroups {
      for name in names.split(separator: " ") { roles[Text(name)] = role }
    }
    return roles
  }()

  private static let xhtmlGroups: [(String, MarkupRole)] = [
    (
      "html body div section article main header footer aside nav address center form fieldset "
        + "legend details summary hgroup dialog search dt dd noframes", .container
    ),
    (
      "span abbr acronym cite small big font dfn var time data bdi bdo label mark ins nobr ruby rb "
        + "rt rp rbc rtc picture output", .plain
    ),
    ("del s strike", .flattened),
    ("iframe embed object video audio applet", .embed),
    ("script style title meta link base template noscript svg canvas", .skipped),
    ("source track param col colgroup map area wbr", .silent),
  ]
}
