// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "dateline",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "DatelineKit", targets: ["DatelineKit"]),
    .executable(name: "dateline", targets: ["dateline"]),
  ],
  dependencies: [],
  targets: [
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
    ),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .target(name: "LanguageModel", exclude: ["weights"]),
    .target(name: "DatelineKit", dependencies: ["CSQLite", "CLibXML2", "LanguageModel"]),
    .executableTarget(name: "dateline", dependencies: ["DatelineKit"]),
    .target(name: "CResources"),
    .executableTarget(
      name: "dateline-lab",
      dependencies: ["DatelineKit", "CResources"],
      exclude: ["WordLists"]
    ),
    .testTarget(
      name: "DatelineKitTests",
      dependencies: ["DatelineKit", "dateline-lab"],
      exclude: ["Rendering/Golden"]
    ),
    .testTarget(name: "DatelineCommandTests", dependencies: ["DatelineKit", "dateline"]),
  ],
  swiftLanguageModes: [.v6]
)
