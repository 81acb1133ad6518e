import Foundation
import Reports
import Testing

/// The structure that the schema of SARIF 2.1.0 (OASIS, errata 01) requires of what we write.
@Suite("SARIF")
struct SARIFTests {
  private typealias Object = [String: Any]

  @Test("a report has the structure that the standard requires")
  func structure() throws {
    let log = try object(Run.report(.sarif))
    #expect(log["version"] as? String == "2.1.0")
    let schema = try #require(log["$schema"] as? String)
    #expect(URL(string: schema)?.scheme == "https")
    let runs = try #require(log["runs"] as? [Object])
    #expect(runs.count == 1)
    let run = try #require(runs.first)
    #expect(["utf16CodeUnits", "unicodeCodePoints"].contains(run["columnKind"] as? String))
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    #expect((driver["name"] as? String)?.isEmpty == false)
    let rules = try #require(driver["rules"] as? [Object])
    for rule in rules { try check(rule: rule) }
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == rules.count)
    let results = try #require(run["results"] as? [Object])
    #expect(results.count == Run.mixed.map(\.findings.count).reduce(0, +))
    for result in results { try check(result: result, rules: ids) }
  }

  @Test("a report on nothing has its run, its tool and no results")
  func empty() throws {
    let log = try object(Run.report(.sarif, on: []))
    let run = try #require((log["runs"] as? [Object])?.first)
    #expect((run["results"] as? [Object])?.isEmpty == true)
    #expect(((run["tool"] as? Object)?["driver"] as? Object)?["name"] as? String == "Wirecopy")
  }

  @Test("columns count characters, and bytes are bytes")
  func columns() throws {
    let log = try object(Run.report(.sarif))
    let results = try #require((log["runs"] as? [Object])?.first?["results"] as? [Object])
    let first = try #require(region(of: results[0]))
    #expect(first["startLine"] as? Int == 2)
    #expect(first["startColumn"] as? Int == 10)
    #expect(first["byteOffset"] as? Int == 24)
    #expect(region(of: results[4])?["startColumn"] == nil, "not known inside of an archive")
  }

  @Test(
    "a name is a URI reference",
    arguments: [
      ("a b/ü.xml", "a%20b/%C3%BC.xml"), ("/srv/in.xml", "file:///srv/in.xml"),
      ("c:d?e#f%g", "c%3Ad%3Fe%23f%25g"), ("-", "-"), ("a\nb", "a%0Ab"),
    ])
  func uri(name: String, uri: String) throws {
    let document = Run.Document(name, nil) { name in
      [.init(.error, "x.y", "found z", at: .init(name))]
    }
    let log = try object(Run.report(.sarif, on: [document]))
    let results = try #require((log["runs"] as? [Object])?.first?["results"] as? [Object])
    let location = try #require((results[0]["locations"] as? [Object])?.first)
    let artifact = (location["physicalLocation"] as? Object)?["artifactLocation"] as? Object
    #expect(artifact?["uri"] as? String == uri)
  }

  private func check(rule: Object) throws {
    #expect((rule["id"] as? String)?.isEmpty == false)
    for name in ["shortDescription", "fullDescription", "help"] {
      guard let message = rule[name] else { continue }
      #expect(((message as? Object)?["text"] as? String)?.isEmpty == false)
    }
    #expect(rule["shortDescription"] != nil)
    if let configuration = rule["defaultConfiguration"] as? Object {
      #expect(Self.levels.contains(configuration["level"] as? String ?? ""))
    }
  }

  private func check(result: Object, rules: [String]) throws {
    let message = try #require(result["message"] as? Object)
    #expect((message["text"] as? String)?.isEmpty == false)
    #expect(Self.levels.contains(result["level"] as? String ?? ""))
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules.indices.contains(index) && rules[index] == result["ruleId"] as? String)
    let location = try #require((result["locations"] as? [Object])?.first)
    let physical = try #require(location["physicalLocation"] as? Object)
    let uri = try #require((physical["artifactLocation"] as? Object)?["uri"] as? String)
    #expect(URL(string: uri) != nil && !uri.contains(" "))
    guard let region = physical["region"] as? Object else { return }
    #expect(region["startLine"] as? Int ?? 0 >= 1)
    #expect(region["startColumn"] as? Int ?? 1 >= 1)
    #expect(region["byteOffset"] as? Int ?? -1 >= 0)
  }

  private static let levels: Set<String> = ["none", "note", "warning", "error"]

  private func region(of result: Object) -> Object? {
    let location = (result["locations"] as? [Object])?.first
    return (location?["physicalLocation"] as? Object)?["region"] as? Object
  }

  private func object(_ bytes: [UInt8]) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? Object)
  }
}
