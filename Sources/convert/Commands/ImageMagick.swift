/// ImageMagick installs a `convert`, too; who meant that one is told so.
enum ImageMagick {
  private static let options = [
    "-resize", "-crop", "-quality", "-rotate", "-geometry", "-density", "-thumbnail", "-strip",
    "-colorspace", "-background", "-flatten", "-alpha", "-trim", "-negate", "-append",
  ]

  private static let extensions = [
    ".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".webp", ".bmp",
  ]

  /// - Throws: `CommandFailure` where the arguments are about images.
  static func refuse(_ arguments: [String]) throws {
    let isAboutImages =
      arguments.contains(where: options.contains)
      || (arguments.count > 1 && arguments.allSatisfy(isImage))
    guard isAboutImages else { return }
    throw CommandFailure(
      .usage,
      "convert: expected articles, found images: this is Wirecopy's convert, not ImageMagick's")
  }

  private static func isImage(_ name: String) -> Bool {
    extensions.contains { name.lowercased().hasSuffix($0) }
  }
}
