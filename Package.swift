// swift-tools-version: 6.2

import PackageDescription

/// A format's room, under Formats/: it may use the core and the kits, never another format.
func room(
  _ name: String, _ kits: Target.Dependency..., hasSchema: Bool = false, hasGoldens: Bool = true
) -> Target {
  .target(
    name: name,
    dependencies: ["ArticleModel", "ConvertCore"] + kits,
    path: "Formats/\(name)",
    exclude: ["README.md"] + (hasGoldens ? ["Golden"] : []) + (hasSchema ? ["Schema"] : []))
}

// One line per format.
let rooms: [Target] = [
  room("PlainText", "ByteScan"),
  room("ArticleJSON", "JSONKit"),
  room("ArticleXML", "XMLKit", hasSchema: true),
  room("ArticleOutline", hasGoldens: false),
  room("NewsMLG2", "XMLKit", "MarkupKit", "NewsCodes"),
  room("NITF", "XMLKit", "MarkupKit", "NewsCodes"),
  room("Ninjs", "JSONKit", "MarkupKit", "XMLKit", "NewsCodes"),
  room("NewsML1", "XMLKit", "MarkupKit"),
  room("IPTC7901", "WireKit"),
  room("ANPA1312", "WireKit"),
  room("NewsBundle", "GzipKit", "JSONKit", .product(name: "Crypto", package: "swift-crypto")),
]

let package = Package(
  name: "wirecopy",
  products: [
    .executable(name: "convert", targets: ["convert"]),
    .library(name: "Wirecopy", targets: ["Wirecopy"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: rooms + [
    .target(name: "ArticleModel"),
    .target(name: "TextEncodings", exclude: ["README.md"]),
    .target(name: "ByteScan", dependencies: ["CByteScan"]),
    .target(name: "ConvertCore", dependencies: ["ArticleModel", "ByteScan", "TextEncodings"]),
    .target(
      name: "XMLKit",
      dependencies: ["ArticleModel", "ByteScan", "ConvertCore", "TextEncodings", "CLibXML2"]),
    .target(name: "SchemaStore", dependencies: ["ArticleModel", "ConvertCore", "XMLKit"]),
    .target(name: "JSONKit", dependencies: ["ArticleModel", "ByteScan", "ConvertCore"]),
    .target(
      name: "MarkupKit", dependencies: ["ArticleModel", "ByteScan", "ConvertCore", "XMLKit"]),
    .target(name: "WireKit", dependencies: ["ArticleModel", "ConvertCore", "TextEncodings"]),
    .target(name: "NewsCodes", dependencies: ["ArticleModel"]),
    .target(
      name: "Reports", dependencies: ["ArticleModel", "ConvertCore", "JSONKit", "XMLKit"]),
    .target(
      name: "ArticleDiff", dependencies: ["ArticleModel", "ConvertCore"], exclude: ["README.md"]),
    .target(
      name: "NewsRules", dependencies: ["ArticleModel", "ConvertCore", "NewsCodes"],
      exclude: ["README.md"]),
    .target(name: "GzipKit", dependencies: ["ArticleModel", "ConvertCore", "CZlib"]),
    .target(
      name: "StandardFormats",
      dependencies: ["ConvertCore", "GzipKit"] + rooms.map { .target(name: $0.name) },
      path: "Formats",
      exclude: ["README.md"] + rooms.map(\.name),
      sources: ["StandardFormats.swift"]),
    .target(
      name: "Wirecopy", dependencies: ["ArticleModel", "ConvertCore", "StandardFormats"]),
    .executableTarget(
      name: "convert",
      dependencies: [
        "ArticleDiff", "ArticleModel", "CFileSystem", "ConvertCore", "JSONKit", "NewsBundle",
        "NewsRules", "Reports", "SchemaStore", "StandardFormats", "TextEncodings", "Wirecopy",
        "XMLKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "EncodingBench", dependencies: ["TestKit", "TextEncodings"],
      path: "Bench/EncodingBench"),
    .systemLibrary(name: "CByteScan"),
    .systemLibrary(name: "CFileSystem"),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    .target(
      name: "TestKit", dependencies: ["ArticleModel", "ConvertCore", "TextEncodings"],
      path: "Tests/TestKit"),
    .testTarget(
      name: "PlainTextTests", dependencies: ["PlainText", "ConvertCore", "ArticleModel", "TestKit"]),
    .testTarget(name: "ArticleModelTests", dependencies: ["ArticleModel", "TestKit"]),
    .testTarget(name: "ByteScanTests", dependencies: ["ByteScan", "TestKit"]),
    .testTarget(name: "TextEncodingsTests", dependencies: ["TextEncodings", "TestKit"]),
    .testTarget(
      name: "XMLKitTests", dependencies: ["XMLKit", "ConvertCore", "ArticleModel", "TestKit"]),
    .testTarget(
      name: "SchemaStoreTests",
      dependencies: ["SchemaStore", "XMLKit", "ConvertCore", "ArticleModel", "TestKit"]),
    .testTarget(name: "JSONKitTests", dependencies: ["JSONKit", "ConvertCore", "ArticleModel"]),
    .testTarget(
      name: "MarkupKitTests",
      dependencies: ["MarkupKit", "XMLKit", "ConvertCore", "ArticleModel", "TestKit"]),
    .testTarget(
      name: "NewsBundleTests",
      dependencies: [
        "NewsBundle", "PlainText", "GzipKit", "ConvertCore", "ArticleModel", "TestKit",
      ]),
    .testTarget(name: "NewsCodesTests", dependencies: ["NewsCodes", "ArticleModel", "TestKit"]),
    .testTarget(
      name: "ArticleDiffTests", dependencies: ["ArticleDiff", "ArticleModel", "TestKit"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "XMLKit", "ConvertCore", "ArticleModel", "TestKit"],
      exclude: ["Golden"]),
    .testTarget(
      name: "NewsRulesTests",
      dependencies: ["NewsRules", "StandardFormats", "ConvertCore", "ArticleModel", "TestKit"]),
    .testTarget(
      name: "NewsMLG2Tests",
      dependencies: ["NewsMLG2", "MarkupKit", "XMLKit", "ConvertCore", "ArticleModel", "TestKit"]),
    .testTarget(
      name: "NewsML1Tests",
      dependencies: ["NewsML1", "XMLKit", "ConvertCore", "ArticleModel", "TestKit"]),
    .testTarget(name: "GzipKitTests", dependencies: ["GzipKit", "ConvertCore", "ArticleModel"]),
    .testTarget(
      name: "WireKitTests", dependencies: ["WireKit", "ConvertCore", "ArticleModel", "TestKit"]),
    .testTarget(
      name: "FormatTests",
      dependencies: [
        "ArticleDiff", "ArticleModel", "ConvertCore", "StandardFormats", "TestKit", "TextEncodings",
        "convert",
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["TestKit", "convert"], exclude: ["Cases", "Scripts"]),
  ],
  swiftLanguageModes: [.v6]
)
