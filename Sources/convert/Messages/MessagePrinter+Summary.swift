import ConvertCore

extension MessagePrinter {
  /// Prints the one line that reconciles a batch.
  func summarize(_ tally: Tally) {
    if isQuiet { return }
    var line = "\(tally.read.grouped) read, \(tally.written.grouped) written"
    line += ", \(tally.failed.grouped) failed, \(tally.skipped.grouped) skipped"
    if tally.losses > 0 {
      line += ", \(tally.losses.grouped) \(tally.losses == 1 ? "loss" : "losses")"
      line += " of \(tally.lossKinds) \(tally.lossKinds == 1 ? "kind" : "kinds")"
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
