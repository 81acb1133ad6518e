import Foundation

/// What the build that runs the tests has made besides them.
public enum Products {
  /// The `convert` of this build, or nothing where it was not built.
  ///
  /// A test target that uses it depends on the target `convert`, so that it is built.
  public static let convert: URL? = {
    // The test bundle is an argument on every platform: the program itself, or an option's value.
    let bundles = CommandLine.arguments.filter { $0.contains(".xctest") }
    for argument in [CommandLine.arguments[0]] + bundles {
      var folder = URL(fileURLWithPath: argument).resolvingSymlinksInPath()
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let product = folder.appendingPathComponent("convert")
        if FileManager.default.isExecutableFile(atPath: product.path), !product.isFolder {
          return product
        }
      }
    }
    return nil
  }()
}
