import ArticleModel
import ConvertCore
import Reports
import TestKit
import Testing
import XMLKit

/// The structure that the schema of Jenkins's xUnit plug-in (junit-10.xsd) demands, which is the one
/// that continuous integration goes by: JUnit itself has published none.
@Suite("JUnit")
struct JUnitTests {
  @Test("a report has the structure that the schema demands")
  func structure() throws {
    let root = try parse(Run.report(.junit))
    try check(root)
    let suites = root.elements
    #expect(suites.count == Run.mixed.count)
    #expect(suites.map { $0["failures"] } == ["1", "1", "0", "1", "1"])
  }

  @Test("a case for each document fails where there are errors")
  func cases() throws {
    let suites = try parse(Run.report(.junit)).elements
    let cases = suites.flatMap(\.elements)
    #expect(cases.count == Run.mixed.count)
    #expect(cases[2].elements.isEmpty)
    let second = cases[1].elements
    #expect(second.map(\.name.local) == ["failure", "system-out"])
    #expect(second[0]["type"] == "news.headline")
  }

  @Test("a report on nothing is a document")
  func empty() throws {
    #expect(try parse(Run.report(.junit, on: [])).elements.isEmpty)
  }

  /// Which attributes and children each element may have, and which attributes it must have.
  private static let rules: [Text: (must: Set<Text>, may: Set<Text>, children: Set<Text>)] = [
    "testsuites": ([], ["name", "time", "tests", "failures", "errors"], ["testsuite"]),
    "testsuite": (
      ["name", "tests", "failures", "errors"], ["time", "skipped", "timestamp", "file"],
      ["testsuite", "properties", "testcase", "system-out", "system-err"]
    ),
    "testcase": (
      ["name"], ["classname", "time"], ["skipped", "error", "failure", "system-out", "system-err"]
    ),
    "failure": ([], ["type", "message"], []), "system-out": ([], [], []),
  ]

  private func check(_ element: XMLElement) throws {
    let rule = try #require(Self.rules[element.name.local], "<\(element.name.local)>")
    let attributes = Set(element.attributes.map(\.name.local))
    #expect(
      attributes.isSuperset(of: rule.must) && attributes.isSubset(of: rule.may.union(rule.must)))
    for child in element.elements {
      #expect(rule.children.contains(child.name.local), "<\(child.name.local)>")
      try check(child)
    }
  }

  private func parse(_ bytes: [UInt8]) throws -> XMLElement {
    let context = ConversionContext(DocumentName("junit.xml"))
    let puller = XMLPuller(Input(context.document, bytes: bytes), in: context)
    let element = try puller.element(try puller.root())
    try puller.finish()
    return element
  }
}

extension XMLElement {
  fileprivate var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }
}
