/// An element that is open in a document that is taken apart quickly.
struct QuickElement {
  /// Where its name stands in the document.
  var nameStart = 0

  /// How many bytes its name has.
  var nameCount = 0

  /// The number of its name.
  var name: Int32 = 0

  /// Its start tag among the events.
  let record: Int

  /// How many prefixes had namespaces outside of it.
  let outerBindings: Int

  /// The namespace of names without prefix outside of it.
  let outerDefault: Int32

  /// Creates an element that begins here.
  @inline(__always)
  init(_ state: QuickState, record: Int) {
    self.record = record
    outerBindings = state.bindings.count
    outerDefault = state.defaultNamespace
  }
}

/// A prefix and what it stands for.
struct QuickBinding {
  /// The number of the prefix among the names.
  let prefix: Int32

  /// The number of the namespace.
  let namespace: Int32
}

/// What is known where a document is taken apart quickly, and the names of the documents before it.
struct QuickState {
  /// The names.
  var names = QuickNames()

  /// The elements that are open, the innermost one last.
  var open: [QuickElement] = []

  /// The prefixes that stand for a namespace.
  var bindings: [QuickBinding] = []

  /// The namespace of elements without prefix, or -1.
  var defaultNamespace: Int32 = -1

  /// The namespace that a prefix stands for, where it stands for one.
  func namespace(of prefix: Int32) -> Int32? {
    bindings.last { $0.prefix == prefix }?.namespace
  }

  /// Forgets what an element declared.
  @inline(__always)
  mutating func leave(_ element: QuickElement) {
    defaultNamespace = element.outerDefault
    if bindings.count > element.outerBindings {
      bindings.removeSubrange(element.outerBindings...)
    }
  }

  /// Forgets the document, and keeps the names.
  mutating func restart() {
    open.removeAll(keepingCapacity: true)
    bindings.removeAll(keepingCapacity: true)
    defaultNamespace = -1
  }
}
