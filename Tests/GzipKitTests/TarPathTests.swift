import GzipKit
import Testing

@Suite struct TarPathTests {
  @Test(
    "an unsafe path is refused with its reason",
    arguments: [
      ("", "an empty path"), ("/etc/passwd", "an absolute path"), ("/", "an absolute path"),
      ("..", "a path with a \"..\" part"), ("a/../../b", "a path with a \"..\" part"),
      ("a/..", "a path with a \"..\" part"), (".", "a path with a \".\" part"),
      ("a/./b", "a path with a \".\" part"), ("a//b", "a path with an empty part"),
      ("a/", "a path with an empty part"), ("C:/a", "a path with a drive letter"),
      ("z:a", "a path with a drive letter"), ("a\\b", "a path with a backslash"),
      ("a\u{0}b", "a path with a NUL"), ("a\nb", "a path with a control character"),
      ("a\u{7F}", "a path with a control character"),
      ("a\u{85}", "a path with a control character"),
    ])
  func refused(path: String, reason: String) {
    #expect(TarPath.refusal(of: Array(path.utf8)) == reason)
  }

  @Test(
    "a safe path is not refused",
    arguments: ["a", "...", "..a/b..", "a b/ö.xml", "1:2", "ab:c", ".hidden", "-rf", "a/C:"])
  func safe(path: String) {
    #expect(TarPath.refusal(of: Array(path.utf8)) == nil)
  }

  @Test(
    "bytes that are not UTF-8 are refused", arguments: [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80]])
  func encoding(bytes: [UInt8]) {
    #expect(TarPath.refusal(of: bytes) == "a path that is not UTF-8")
  }

  @Test("the longest path and the longest part are the last that pass")
  func lengths() {
    let part = String(repeating: "p", count: 255)
    #expect(TarPath.refusal(of: Array(part.utf8)) == nil)
    #expect(TarPath.refusal(of: Array("a/\(part)p/b".utf8)) != nil)
    let longest = String(repeating: "123456789/", count: 409) + "123456"
    #expect(TarPath.refusal(of: Array(longest.utf8)) == nil)
    #expect(TarPath.refusal(of: Array("\(longest)7".utf8)) != nil)
  }

  @Test("a message shows no control character and no broken byte")
  func printable() {
    #expect(TarPath.printable(Array("é/\u{1B}[2J\n".utf8)) == "é/\\x1B[2J\\x0A")
    #expect(TarPath.printable(Array("a\u{202E}b".utf8)) == "a\\xE2\\x80\\xAEb")
    #expect(TarPath.printable([0x61, 0xFF, 0x00]) == "a\\xFF\\x00")
  }
}
