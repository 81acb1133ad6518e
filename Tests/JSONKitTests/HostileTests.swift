import ConvertCore
import Testing

@testable import JSONKit

/// Bytes nobody should send: each comes back as an error with a place inside the document.
struct HostileTests {
  static let documents = [
    "{\"id\":\"tin-1\",\"n\":[-1.5e+10,0,true,false,null],"
      + "\"s\":\"Đà Nẵng \\\"\\ud83d\\ude00\\\" \\u00e9\",\r\n \"o\":{\"\":{}}}",
    "[{\"a\":\"]}\\\\\"},\n[[\"x\"],{}],\"€\", 12 , null\n]", "1 \"a\"\n{\"b\":[]} [2]\n",
  ].map { Array($0.utf8) }

  /// Cuts and reads a document every way there is, and returns the errors.
  static func errors(_ bytes: [UInt8]) -> [ConversionError] {
    var errors: [ConversionError] = []
    for lines in [false, true] {
      let context = context(depth: 8)
      let input = Input(context.document, ChunkedSource(bytes, by: 5))
      let splitter = JSONSplitter(input, in: context)
      let cutter = JSONLines(input, in: context)
      var isDone = false
      while !isDone {
        do throws(ConversionError) {
          if let record = try lines ? cutter.next() : splitter.next() {
            for way in 0..<3 {
              do throws(ConversionError) {
                var json = JSONReader(record, in: context)
                if way == 0 { _ = try json.walk() }
                if way == 1 { try json.skipValue() }
                if way == 2 { _ = try json.readRaw() }
                try json.finish()
              } catch {
                errors.append(error)
              }
            }
          } else {
            isDone = true
          }
        } catch {
          errors.append(error)
        }
      }
      errors += context.log.take().map { ConversionError($0) }
    }
    return errors
  }

  static func isInside(_ error: ConversionError, _ bytes: [UInt8]) -> Bool {
    guard let position = error.diagnostic.location.position else { return false }
    return position.line >= 1 && position.column >= 1
      && (0...bytes.count).contains(position.byte) && position.column <= position.byte + 1
  }

  @Test("a document cut off anywhere gives errors with places, never a trap")
  func truncation() {
    for document in Self.documents {
      for count in 0..<document.count {
        let bytes = Array(document[..<count])
        let errors = Self.errors(bytes)
        #expect(errors.allSatisfy { Self.isInside($0, bytes) })
      }
    }
  }

  @Test("an object cut off anywhere is an error at its end")
  func truncatedObject() {
    let document = Self.documents[0]
    for count in 1..<document.count {
      let bytes = Array(document[..<count])
      let error = reading(bytes).error
      #expect(error != nil)
      // A character or a word that is cut in two is an error where it starts.
      let byte = error?.diagnostic.location.position?.byte ?? 0
      #expect(count - byte <= 4)
    }
  }

  @Test("a thousand mutations give errors with places, never a trap")
  func mutations() {
    var state: UInt64 = 0x5EED
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let bytes: [UInt8] =
      Array("\"\\{}[],:0-.eEtfnu \n\r\t".utf8) + [0, 0x1F, 0x7F, 0x80, 0xC3, 0xEF, 0xFF]
    for round in 0..<1000 {
      var document = Self.documents[round % Self.documents.count]
      for _ in 0...random(3) {
        let place = random(document.count)
        switch random(3) {
        case 0: document[place] = bytes[random(bytes.count)]
        case 1: document.insert(bytes[random(bytes.count)], at: place)
        default: document.remove(at: place)
        }
      }
      let errors = Self.errors(document)
      #expect(errors.allSatisfy { Self.isInside($0, document) }, "round \(round)")
    }
  }

  @Test("two hundred thousand brackets are refused at the first that is too many")
  func deepNesting() {
    for (bracket, columns) in [("[", 257), ("{\"a\":", 256 * 5 + 1)] {
      let bytes = Array(String(repeating: bracket, count: 200_000).utf8)
      let found = [
        reading(bytes),
        reading(bytes) { (json) throws(ConversionError) in try json.readRaw().string },
      ].compactMap(\.error)
      #expect(found.count == 2)
      for error in found {
        #expect(error.diagnostic.code == .depthLimit)
        #expect(error.diagnostic.location.position?.column == columns)
      }
    }
    let array = cut(String(repeating: "[", count: 200_000), by: 4096)
    #expect(array.first?.hasPrefix("news.json:1:258: error: expected at most 256 levels") == true)
    let object = cut(String(repeating: "{\"a\":", count: 200_000), by: 4096)
    #expect(object.first?.hasPrefix("news.json:1:1281: error: expected at most 256") == true)
  }

  @Test("nesting as deep as the limit is read")
  func allowedNesting() {
    let nested = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    #expect(reading(nested).error == nil)
    #expect(reading("[\(nested)]").error?.diagnostic.code == .depthLimit)
    #expect(cut("{} \(String(nested.dropFirst().dropLast()))").count == 2)
  }
}
