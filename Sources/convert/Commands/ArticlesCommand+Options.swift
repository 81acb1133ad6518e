extension ArticlesCommand {
  /// What of the command line the output depends on, but for the inputs: a run can be gone on with
  /// only where this is the same.
  var decisive: [String] {
    var options = formats.options.map { "--option=\($0.name)=\($0.value)" }
    options += editing.values.map { "--set=\($0.name)=\($0.value)" }
    options += losses.allowed.map { "--allow-loss=\($0)" }
    options += selection.conditions.map { "--where=\($0)" }
    options += limits.decisive
    if losses.strict { options.append("--strict") }
    if validate { options.append("--validate") }
    let decoding = formats.decoding
    if decoding.invalid == .replace { options.append("--invalid=replace") }
    let values = [
      ("from", formats.from), ("to", formats.to), ("output", output),
      ("errors", batch.errorsFile), ("loss", batch.lossFile), ("encoding", decoding.encoding),
      ("normalize", decoding.normalize?.rawValue), ("output-encoding", formats.outputEncodingName),
    ]
    options += values.compactMap { name, value in value.map { "--\(name)=\($0)" } }
    return options
  }
}

extension LimitArguments {
  fileprivate var decisive: [String] {
    let values = [
      ("size", size), ("depth", depth), ("ratio", ratio), ("entries", entries),
      ("attributes", attributes), ("tag", tag), ("archive", archive),
    ]
    return values.compactMap { name, value in value.map { "--limit-\(name)=\($0.value)" } }
  }
}
