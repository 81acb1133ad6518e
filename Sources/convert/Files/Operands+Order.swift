import ConvertCore

extension Operands {
  /// The inputs in the order of their articles' paths below the target, which is that of a container.
  var inOrder: [InputRequest] { inOrder { $0.stem + "." } }

  /// The inputs in the order of these keys' bytes.
  func inOrder(of key: (InputRequest) -> String) -> [InputRequest] {
    let keys = requests.map(key)
    return requests.indices
      .sorted { keys[$0].utf8.lexicographicallyPrecedes(keys[$1].utf8) }
      .map { requests[$0] }
  }
}
