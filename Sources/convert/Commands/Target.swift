import ConvertCore
import TextEncodings

/// Where the articles go and in which format: what -o and --to come to.
struct Target {
  /// The kinds of places.
  enum Place {
    case standardOutput
    case file(FilePath)
    case folder(FilePath)
  }

  let place: Place
  /// Whether documents stay in the formats they are in; the format of the articles is no matter then.
  let keepsOriginals: Bool
  /// The format of the articles.
  let format: Format
  let options: FormatOptions
  /// The container they are members of, where there is one.
  let container: Format?
  let containerOptions: FormatOptions
  /// The encoding of text.
  let encoding: TextEncoding
  /// The coding around the one document, as the name of the file says.
  let coding: ContentCoding?

  init(_ output: String?, _ arguments: FormatArguments, in registry: FormatRegistry) throws {
    let place = Self.place(output)
    keepsOriginals = arguments.keepsOriginals
    let named = try keepsOriginals ? nil : arguments.to.map { try registry.named($0, for: "--to") }
    var outer = named
    if case .file(let path) = place {
      outer = try Self.format(of: path, besides: named, in: registry)
    }
    if keepsOriginals, outer?.container == nil {
      throw CommandFailure(
        .usage, "convert: expected -o FILE.tar.gz for -t \(OriginalsRun.name), found no bundle")
    }
    guard let outer else {
      throw CommandFailure(
        .usage,
        "convert: expected -t FORMAT, or -o FILE with a name that says the format, found neither")
    }
    if outer.container != nil {
      guard let inner = named?.container == nil ? named ?? registry["json"] : registry["json"]
      else {
        throw CommandFailure(.usage, "convert: expected -t FORMAT for the members of the container")
      }
      if case .folder = place {
        throw CommandFailure(.usage, "convert: expected -o FILE for \(outer.name), found a folder")
      }
      if case .file(let path) = place { try Self.refuseUncoded(path, for: outer, in: registry) }
      (format, container) = (inner, outer)
    } else {
      (format, container) = (outer, nil)
    }
    guard format.writer != nil else {
      throw CommandFailure(
        .usage, "convert: expected a format that is written, found \(format.name)")
    }
    self.place = place
    encoding = try arguments.outputEncoding()
    coding = container == nil ? Self.coding(of: place, in: registry) : nil
    options = try Self.options(arguments, for: format)
    containerOptions = try Self.options(arguments, for: container ?? format)
      .dated(unlessGivenIn: arguments.options, for: container ?? format)
    try arguments.check(with: container.map { [$0, format] } ?? [format], in: registry)
  }

  /// Where files stand that hold what is put aside: beside the output, where that is a file of its own.
  var spillFolder: FilePath? {
    guard case .file(let path) = place, path.status()?.isFile ?? true else { return nil }
    return path.folder
  }

  /// The folder that is written to, where it is one.
  var folder: FilePath? {
    if case .folder(let folder) = place { folder } else { nil }
  }

  /// How the articles are laid out in documents.
  func shape(separator: [UInt8]?) -> OutputShape {
    let fileExtension = format.descriptor.extensions[0]
    if container != nil { return .documentPerArticle(fileExtension: fileExtension) }
    guard case .folder = place else { return .stream }
    return separator == nil
      ? .documentPerArticle(fileExtension: fileExtension)
      : .documentPerInput(fileExtension: fileExtension)
  }

  private static func place(_ output: String?) -> Place {
    guard let output, output != "-" else { return .standardOutput }
    let path = FilePath(argument: output)
    let isFolder = path.endsWithSlash || path.status()?.isFolder ?? false
    return isFolder ? .folder(path) : .file(path)
  }

  /// The format of a file: the container that its name says, else what the user says, else its name.
  private static func format(
    of path: FilePath, besides named: Format?, in registry: FormatRegistry
  ) throws -> Format {
    do throws(ConversionError) {
      let said = try registry.format(writing: DocumentName(path.string))
      return said.container == nil ? named ?? said : said
    } catch {
      if let named { return named }
      throw CommandFailure(.usage, "convert: \(error.diagnostic.message): \(path.string)")
    }
  }

  /// Refuses a name that says a bare archive, when what is written is compressed.
  private static func refuseUncoded(
    _ path: FilePath, for format: Format, in registry: FormatRegistry
  ) throws {
    guard path.string.lowercased().hasSuffix(".tar") else { return }
    throw CommandFailure(
      .usage,
      "convert: expected a name that ends in .\(format.descriptor.extensions[0]), which is what"
        + " \(format.name) writes, found \(path.string)")
  }

  private static func coding(of place: Place, in registry: FormatRegistry) -> ContentCoding? {
    guard case .file(let path) = place else { return nil }
    return registry.codings.first { path.string.lowercased().hasSuffix("." + $0.fileExtension) }
  }

  private static func options(_ arguments: FormatArguments, for format: Format) throws
    -> FormatOptions
  {
    do throws(ConversionError) {
      return try format.options(arguments.options)
    } catch {
      throw CommandFailure(.usage, "convert: \(error.diagnostic.message)")
    }
  }
}
