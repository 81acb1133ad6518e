import ConvertCore
import Reports

/// Tells the user what happened: diagnostics one a line, losses once a kind.
final class MessagePrinter {
  let isQuiet: Bool
  private let isColored: Bool
  private let showsExcerpts: Bool
  private var losses: [LossKind: Int] = [:]
  private(set) var lossKinds: [LossCount] = []

  init(isQuiet: Bool, isVerbose: Bool, color: ColorChoice) {
    self.isQuiet = isQuiet
    isColored = color.isColored
    showsExcerpts = isVerbose || StandardError.isTerminal
  }

  /// Prints a diagnostic; a loss is kept until `finish`.
  func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .loss {
      keep(diagnostic)
    } else if !isQuiet || diagnostic.severity == .error {
      print(diagnostic)
    }
  }

  /// Prints the losses, one line a kind.
  func finish() {
    if isQuiet { return }
    for kind in lossKinds {
      var diagnostic = kind.first
      if kind.count > 1 {
        diagnostic.message +=
          kind.articles > 1
          ? " (\(kind.count) times in \(kind.articles) articles)" : " (\(kind.count) times)"
      }
      print(diagnostic)
    }
  }

  private func keep(_ loss: Diagnostic) {
    let kind = LossKind(loss)
    if let index = losses[kind] {
      lossKinds[index].count += loss.count
      lossKinds[index].articles += 1
    } else {
      losses[kind] = lossKinds.count
      lossKinds.append(LossCount(first: loss))
    }
  }

  /// Takes over the losses of a run that this one goes on with.
  func restore(_ kinds: [LossCount]) {
    lossKinds = kinds
    for (index, kind) in kinds.enumerated() { losses[LossKind(kind.first)] = index }
  }

  private func print(_ diagnostic: Diagnostic) {
    let severity = diagnostic.severity.rawValue
    let place = diagnostic.location.description.printable
    let message = diagnostic.message.printable
    guard isColored else {
      StandardError.write(line: "\(place): \(severity): \(message) [\(diagnostic.code)]")
      printExcerpt(of: diagnostic)
      return
    }
    let color = diagnostic.severity.color
    StandardError.write(
      line: "\u{1B}[1m\(place): \(color)\(severity):\u{1B}[0m\u{1B}[1m \(message)\u{1B}[0m"
        + " [\(diagnostic.code)]")
    printExcerpt(of: diagnostic)
  }

  private func printExcerpt(of diagnostic: Diagnostic) {
    guard showsExcerpts, diagnostic.severity != .loss,
      let excerpt = Excerpt(diagnostic.location)
    else { return }
    StandardError.write(line: excerpt.line)
    StandardError.write(line: excerpt.caret)
  }
}

extension Severity {
  /// The escape sequence that colours the severity's name.
  fileprivate var color: String {
    switch self {
    case .error: "\u{1B}[31m"
    case .warning: "\u{1B}[35m"
    case .loss: "\u{1B}[33m"
    case .skip, .note: "\u{1B}[36m"
    }
  }
}
