import ArticleModel

/// A kind of media, by the names that the standard's vocabularies and agencies have for it.
enum MediumKind: String, CaseIterable {
  case picture
  case graphic
  case video
  case audio
  case animation

  /// The formal name that IPTC's vocabulary of media types has for it.
  var formalName: Text {
    switch self {
    case .picture: "Photo"
    case .graphic: "Graphic"
    case .video: "Video"
    case .audio: "Audio"
    case .animation: "Animation"
    }
  }

  /// The kind of a formal name, in lower case, of a media type or role.
  init?(word: String) {
    switch word {
    case "photo", "picture", "image", "photograph", "pix", "logo", "thumbnail": self = .picture
    case "graphic", "graphics", "infographic": self = .graphic
    case "video", "moviefile", "film": self = .video
    case "audio", "sound": self = .audio
    case "animation": self = .animation
    default: return nil
    }
  }

  /// The kind of a media type such as `image/jpeg`.
  init?(mime: String) {
    switch mime.prefix(while: { $0 != "/" }) {
    case "image": self = .picture
    case "video": self = .video
    case "audio": self = .audio
    default: return nil
    }
  }

  /// The kind of a file format's formal name, in lower case.
  init?(format: String) {
    let pictures = ["jpeg", "jpg", "gif", "png", "tiff", "bmp"]
    if pictures.contains(where: format.contains) {
      self = .picture
    } else if ["mpeg", "mp4", "quicktime", "flv"].contains(where: format.contains) {
      self = .video
    } else if ["mp3", "wav"].contains(where: format.contains) {
      self = .audio
    } else {
      return nil
    }
  }
}
