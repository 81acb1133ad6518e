import ConvertCore
import GzipKit

/// Bytes that come in pieces of a fixed size.
final class PieceSource: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let size: Int

  init(_ bytes: [UInt8], by size: Int) {
    rest = bytes[...]
    self.size = size
  }

  func next() -> [UInt8] {
    defer { rest = rest.dropFirst(size) }
    return Array(rest.prefix(size))
  }
}

/// What came out of a source before its end or its error.
struct Outcome: Equatable {
  var bytes: [UInt8] = []
  var error: ConversionError?

  var code: DiagnosticCode? { error?.diagnostic.code }
  var byte: Int? { error?.diagnostic.location.position?.byte }

  init(of source: any ByteSource) {
    do {
      while true {
        let chunk = try source.next()
        if chunk.isEmpty { return }
        bytes += chunk
      }
    } catch {
      self.error = error
    }
  }

  /// What gunzipping gives, where the compressed bytes come in pieces of `size`.
  init(gunzipping bytes: [UInt8], by size: Int = .max, limits: Limits = .standard) {
    let source = PieceSource(bytes, by: size)
    self.init(of: GunzipSource(source, named: DocumentName("a.gz"), limits: limits))
  }
}
