/// The start of an element, as libxml2 tells it.
struct SAXElement {
  /// libxml2's string.
  typealias CString = UnsafePointer<UInt8>

  /// The name without prefix.
  var local: CString

  /// The prefix.
  var prefix: CString?

  /// The namespace.
  var namespace: CString?

  /// How many namespaces are declared.
  var declarationCount: Int32

  /// The prefix and the namespace of each declaration.
  var declarations: UnsafeMutablePointer<CString?>?

  /// How many attributes there are.
  var attributeCount: Int32

  /// Of each attribute the name, the prefix, the namespace, and where its value begins and ends.
  var attributes: UnsafeMutablePointer<CString?>?
}
