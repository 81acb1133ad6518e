import ConvertCore
import Glibc

/// Standard input.
struct StandardInput: InputPlace {
  func open(_ name: DocumentName, size: Int?) throws(ConversionError) -> any ByteSource {
    FileSource()
  }
}

/// A file that the user named, of the size that it had then.
struct NamedFile: InputPlace {
  let path: FilePath
  let size: Int?

  init(_ path: FilePath, _ status: stat) {
    self.path = path
    size = status.isFile ? Int(status.st_size) : nil
  }

  func open(_ name: DocumentName, size: Int?) throws(ConversionError) -> any ByteSource {
    try FileSource(opening: path, name: name)
  }
}

/// A file that was found in a folder, which says that it is a plain one or does not.
struct FoundFile: InputPlace {
  let path: FilePath
  let isPlainFile: Bool

  var size: Int? { path.size }

  func open(_ name: DocumentName, size: Int?) throws(ConversionError) -> any ByteSource {
    try FileSource(opening: path, name: name, size: size)
  }

  func open(_ name: DocumentName, below size: Int) throws(ConversionError) -> (any ByteSource)? {
    try FileSource(opening: path, name: name, below: size)
  }
}

/// A document in an archive.
struct ArchivedFile: InputPlace {
  let place: ArchivePlace
  let limits: Limits

  func open(_ name: DocumentName, size: Int?) throws(ConversionError) -> any ByteSource {
    try place.open(limits)
  }
}
