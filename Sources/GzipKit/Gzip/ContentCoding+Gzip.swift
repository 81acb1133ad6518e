import ConvertCore

extension ContentCoding {
  /// The coding of `.gz` files (RFC 1952).
  public static let gzip = ContentCoding(
    name: "gzip", fileExtension: "gz", magic: [0x1F, 0x8B],
    decode: { source, name, limits in GunzipSource(source, named: name, limits: limits) },
    encoder: { GzipEncoder() })
}
