/// ImageMagick installs a `convert`, too; who meant that one is told so.
enum ImageMagick {
  private static let options: Set = [
    "-resize", "-crop", "-quality", "-rotate", "-geometry", "-density", "-thumbnail", "-strip",
    "-colorspace", "-background", "-flatten", "-alpha", "-trim", "-negate", "-append",
  ]

  private static let extensions = [
    ".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".webp", ".bmp",
  ]

  /// - Throws: `CommandFailure` where the arguments are about images.
  static func refuse(_ arguments: [String]) throws {
    let images = arguments.filter { argument in
      extensions.contains { argument.lowercased().hasSuffix($0) }
    }
    let isAboutImages =
      arguments.contains(where: options.contains)
      || (images.count > 1 && images.count == arguments.count)
    guard isAboutImages else { return }
    throw CommandFailure(
      .usage,
      "convert: expected articles, found images: this is Wirecopy's convert, not ImageMagick's")
  }
}
