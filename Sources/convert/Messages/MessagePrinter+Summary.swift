import ConvertCore

extension MessagePrinter {
  /// Prints the one line that reconciles a batch; `errors` is the file that the failures are in.
  func summarize(_ tally: Tally, isDry: Bool = false, errors: String? = nil) {
    if isQuiet { return }
    var line = "\(tally.read.grouped) read, \(tally.written.grouped) "
    line += isDry ? "would be written" : "written"
    line += ", \(tally.failed.grouped) failed"
    if tally.failed > 0, let errors { line += " (\(errors.printable))" }
    line += ", \(tally.skipped.grouped) skipped"
    if tally.losses > 0 {
      line += ", \(tally.losses.grouped) \(tally.losses == 1 ? "loss" : "losses")"
      line += " of \(lossKinds.count) \(lossKinds.count == 1 ? "kind" : "kinds")"
    }
    StandardError.write(line: line)
  }
}

extension Int {
  /// The number with a comma between groups of three digits.
  var grouped: String {
    let digits = Array(String(self).utf8)
    var grouped: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    return String(decoding: grouped, as: UTF8.self)
  }
}
