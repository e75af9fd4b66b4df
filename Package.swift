// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "Rashomon",
  products: [
    .executable(name: "rashomon", targets: ["rashomon"]),
    .executable(name: "rashomon-fetch", targets: ["rashomon-fetch"]),
    .library(name: "Model", targets: ["Model"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CLexicons"),
    .target(
      name: "Model",
      dependencies: [
        "CLexicons", "CLibXML2", "CStemmer", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      exclude: ["Lexicons"],
      swiftSettings: strict,
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]
    ),
    .target(name: "TUI", dependencies: ["Model", "CNcurses"], swiftSettings: strict),
    .target(name: "Fetch", dependencies: ["Model"], swiftSettings: strict),
    .executableTarget(
      name: "rashomon-fetch", dependencies: ["Fetch"], path: "Sources/RashomonFetch",
      swiftSettings: strict),
    .executableTarget(
      name: "rashomon",
      dependencies: [
        "Fetch", "Model", "TUI", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      path: "Sources/Rashomon",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "RashomonBench", dependencies: ["Model", "TUI"], swiftSettings: strict),
    .executableTarget(
      name: "RashomonFuzz", dependencies: ["FuzzTargets"], swiftSettings: strict),
    .target(
      name: "FuzzTargets", dependencies: ["Model", "TUI"], path: "Tests/FuzzTargets",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Model", "TUI"], path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "ModelTests",
      dependencies: [
        "FuzzTargets", "Model", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Corpora", "Goldens", "Pages"], swiftSettings: strict),
    .testTarget(
      name: "TUITests", dependencies: ["TUI", "TestSupport"], exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "FetchTests", dependencies: ["Fetch", "rashomon-fetch", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Fetch", "rashomon", "rashomon-fetch", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets"], exclude: ["Corpus", "Dictionaries"],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
