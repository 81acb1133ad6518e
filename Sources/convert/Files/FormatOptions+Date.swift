import ConvertCore
import Glibc

extension FormatOptions {
  /// The options with the time that `SOURCE_DATE_EPOCH` says, for a container that stores one and
  /// where the user gave none.
  func dated(unlessGivenIn given: [OptionValue] = [], for format: Format) -> FormatOptions {
    guard has("modified"), !given.contains(where: { $0.name == "modified" }),
      let epoch = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) })
    else { return self }
    var dated = self
    // A time that is none, or too late, is passed over, as other programs do.
    try? dated.set("modified", to: epoch, in: format.descriptor)
    return dated
  }
}
