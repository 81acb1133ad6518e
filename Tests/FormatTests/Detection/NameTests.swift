import ConvertCore
import StandardFormats
import TestKit
import Testing

@Suite("What a document's name says")
struct NameTests {
  @Test(
    "the stem",
    arguments: [
      ("a/b.txt", "a/b"), ("a/b.tar.gz", "a/b"), ("a/b.TGZ", "a/b"), ("b.txt.Gz", "b"),
      ("a/.txt", "a/.txt"), ("a/.txt.gz", "a/.txt"), ("a.b/c", "a.b/c"),
      ("a.eightlong", "a.eightlong"),
      ("a.seven77", "a"), ("a.gz.gz.gz", "a.gz"), (".gz", ".gz"), ("gz", "gz"), ("", ""),
      ("ö.é.xml", "ö.é"),
    ])
  func stem(path: String, stem: String) {
    #expect(DocumentName.stem(of: path) == stem)
  }

  @Test("each format's extensions, in either case, inside codings, and after a dot only")
  func extensions() throws {
    let registry = StandardFormats.registry
    let codings = registry.codings
    for format in registry.formats {
      let descriptor = format.descriptor
      for ending in descriptor.extensions {
        // A name is held against all extensions as one number of sixteen bytes.
        #expect(ending.utf8.count < 16)
        for name in ["a.\(ending)", "a/b.\(ending.uppercased())", "a.\(ending).gz"] {
          #expect(descriptor.names(DocumentName(name), without: codings))
        }
        #expect(!descriptor.names(DocumentName("a" + ending), without: codings))
      }
      guard let first = descriptor.extensions.first, format.reader != nil else { continue }
      for name in ["x.\(first)", "x.\(first.uppercased()).GZ"] {
        // What no probe knows is what its name says, or one of several of that name.
        let found = detection(of: [1, 2, 3], named: name)
        #expect(found.contains(format.name), "\(name): \(found)")
      }
    }
  }

  private func detection(of bytes: [UInt8], named name: String) -> String {
    do throws(ConversionError) {
      return try StandardFormats.registry.detect(Input(DocumentName(name), bytes: bytes)).name
    } catch {
      return error.diagnostic.message
    }
  }
}
