import ArgumentParser
import ArticleModel
import ConvertCore

/// What may be lost.
struct LossArguments: ParsableArguments {
  @Flag(help: "Refuse every article that would lose anything.")
  var strict = false

  @Option(
    name: .customLong("allow-loss"),
    help: ArgumentHelp(
      "Let a feature be lost under --strict; 'characters' those that --output-encoding lacks, "
        + "'protected' an embargo or a status, 'all' everything. Repeatable.",
      valueName: "feature"))
  var allowed: [String] = []

  /// The policy that the user asked for.
  func policy() throws -> LossPolicy {
    var policy = LossPolicy(isStrict: strict)
    for name in allowed {
      switch name {
      case "protected":
        policy.allowsProtected = true
        policy.allowed = policy.allowed.union([.embargoed, .status])
      case "characters": policy.allowsCharacters = true
      case "all":
        policy.allowsProtected = true
        policy.allowsCharacters = true
        policy.allowed = .all
      default:
        guard let feature = Feature(name: name) else {
          throw CommandFailure(
            .usage,
            "convert: expected a feature, 'characters', 'protected' or 'all' for --allow-loss,"
              + " found '\(name)'",
            "The features are: \(Feature.allCases.map(\.name).joined(separator: ", ")).")
        }
        policy.allowed.insert(feature)
      }
    }
    return policy
  }
}
