import ConvertCore

/// Follows a run that nothing ends before its time: tells the user, and shows how far it is.
final class MeteredObserver: RunObserver {
  private let printer: MessagePrinter
  private let meter: ProgressMeter?

  init(_ printer: MessagePrinter, _ meter: ProgressMeter?) {
    self.printer = printer
    self.meter = meter
  }

  var course: RunCourse { .goOn }

  func report(_ diagnostic: Diagnostic) { printer.report(diagnostic) }

  func advance(to tally: Tally) { meter?.show(tally) }

  func finish(_ inputs: [FinishedInput], tally: Tally) { meter?.count(inputs.count) }
}
