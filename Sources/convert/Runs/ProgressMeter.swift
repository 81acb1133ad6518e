import ArticleModel
import ConvertCore
import Glibc
import JSONKit

/// Shows how far a run is: on a terminal one line that changes, in a log a line now and then.
///
/// This is the one place with a clock that a user sees; nothing of it goes into an output.
final class ProgressMeter {
  enum Style {
    case terminal
    case lines
    case json
  }

  private let style: Style
  private let inputs: Int
  private let bytes: Int?
  private let articles: Int?
  private let start = Instant.now
  private var shown = Instant.now
  private var firstArticle: Instant?
  private var finished = 0

  /// Creates a meter of a run over this many inputs, and articles or bytes where their number is known.
  init(_ style: Style, inputs: Int, bytes: Int?, articles: Int? = nil) {
    self.style = style
    self.inputs = inputs
    self.bytes = bytes
    self.articles = articles
  }

  /// Counts inputs that are done.
  func count(_ inputs: Int) {
    finished += inputs
  }

  /// Shows the account, where it was not shown a moment ago.
  func show(_ tally: Tally) {
    let pause = style == .terminal ? 0.1 : 1.0
    let now = Instant.now
    if firstArticle == nil, tally.read > 0 { firstArticle = now }
    guard now.seconds(since: shown) >= pause else { return }
    shown = now
    write(Reading(self, tally, at: now))
  }

  /// Shows the last account: on a terminal nothing stays, since the closing line says it all.
  func end(_ tally: Tally) {
    if style == .terminal {
      StandardError.show(status: "")
    } else {
      write(Reading(self, tally, at: .now))
    }
  }

  private func write(_ reading: Reading) {
    switch style {
    case .terminal: StandardError.show(status: reading.text)
    case .lines: StandardError.write(line: reading.text)
    case .json: StandardError.write(line: reading.json)
    }
  }

  /// What is shown at one moment.
  private struct Reading {
    let inputs: Int
    let of: Int
    let tally: Tally
    let seconds: Double
    let left: Double?

    init(_ meter: ProgressMeter, _ tally: Tally, at now: Instant) {
      inputs = meter.finished
      of = meter.inputs
      self.tally = tally
      let seconds = now.seconds(since: meter.start)
      self.seconds = seconds
      // What comes before the first article, such as a manifest, takes its time only once.
      left =
        if let articles = meter.articles {
          Self.left(of: articles, tally.read, meter.firstArticle.map { now.seconds(since: $0) })
        } else if let bytes = meter.bytes {
          Self.left(of: bytes, FileSource.bytesRead.load(ordering: .relaxed), seconds)
        } else {
          nil
        }
    }

    /// The seconds that are left, when so many of all took so long.
    private static func left(of all: Int, _ done: Int, _ seconds: Double?) -> Double? {
      guard let seconds, done > 0 else { return nil }
      return seconds * Double(max(all - done, 0)) / Double(done)
    }

    private var rate: Int { seconds > 0 ? Int(Double(tally.read) / seconds) : 0 }

    var text: String {
      var text = "\(tally.read.grouped) read, \(rate.grouped) a second"
      text += ", \(tally.failed.grouped) failed, \(inputs.grouped) of \(of.grouped) inputs"
      if let left { text += ", \(Self.clock(left)) left" }
      return text
    }

    var json: String {
      var json = JSONWriter()
      json.beginObject()
      let numbers = [
        ("inputs", inputs), ("of", of), ("read", tally.read), ("written", tally.written),
        ("failed", tally.failed), ("skipped", tally.skipped), ("rate", rate),
        ("milliseconds", Int(seconds * 1000)),
      ]
      for (name, number) in numbers {
        json.name(Text(name))
        json.int(number)
      }
      if let left {
        json.name("millisecondsLeft")
        json.int(Int(left * 1000))
      }
      json.endObject()
      return String(decoding: json.buffer.bytes, as: UTF8.self)
    }

    /// Seconds as "1:02:03" or "2:03".
    private static func clock(_ seconds: Double) -> String {
      let all = Int(min(seconds.rounded(.up), 1e9))
      let parts = all >= 3600 ? [all / 3600, all / 60 % 60, all % 60] : [all / 60, all % 60]
      let rest = parts.dropFirst().map { $0 < 10 ? "0\($0)" : String($0) }
      return ([String(parts[0])] + rest).joined(separator: ":")
    }
  }
}
