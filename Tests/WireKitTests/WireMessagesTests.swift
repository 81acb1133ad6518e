import ConvertCore
import TestKit
import Testing
import WireKit

@Suite("Messages of a wire")
struct WireMessagesTests {
  private func cut(
    _ bytes: [UInt8], chunk: Int
  ) throws -> (messages: [WireMessage], diagnostics: [String]) {
    let context = ConversionContext(DocumentName("w"))
    let input = Input(context.document, ChunkedSource(bytes, chunkSize: chunk))
    let messages = WireMessages(input, in: context)
    var found: [WireMessage] = []
    while let message = try messages.next() { found.append(message) }
    return (found, context.log.entries.map { "\($0)" })
  }

  @Test("are cut from SOH to EOT, with their places", arguments: [1, 3, 1000])
  func messages(chunk: Int) throws {
    let bytes = Array("\u{7F}\r\n\u{1}a\r\nb\u{2}c\u{3}d\u{4}\u{16}x\u{1}e\n\u{2}f".utf8)
    let (messages, diagnostics) = try cut(bytes, chunk: chunk)
    #expect(messages.map(\.start.byte) == [3, 15])
    #expect(messages.map(\.start.line) == [2, 3])
    #expect(messages.map { Array($0.text) } == [Array("c".utf8), Array("f".utf8)])
    #expect(messages.map { Array($0.trailer) } == [Array("d".utf8), []])
    #expect(messages[0].position(of: 4) == Position(line: 3, column: 1, byte: 7))
    #expect(diagnostics.count == 1 && diagnostics[0].contains("wire.stray-text"))
  }

  @Test("a file without any is one, unless it is only fill", arguments: [1, 1000])
  func bareText(chunk: Int) throws {
    #expect(try cut(Array("only text".utf8), chunk: chunk).messages.count == 1)
    #expect(try cut(Array("\r\n \u{7F}".utf8), chunk: chunk).messages.isEmpty)
  }
}
