// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "Rashomon",
  products: [
    .executable(name: "rashomon", targets: ["rashomon"]),
    .library(name: "Model", targets: ["Model"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
    .target(
      name: "Model",
      dependencies: ["CStemmer", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Lexicons/SOURCES.md"],
      resources: [
        .embedInCode("Lexicons/agencies.tsv"),
        .embedInCode("Lexicons/beginnings.tsv"),
        .embedInCode("Lexicons/countries.tsv"),
        .embedInCode("Lexicons/events.tsv"),
        .embedInCode("Lexicons/frequencies.tsv"),
        .embedInCode("Lexicons/givenNames.tsv"),
        .embedInCode("Lexicons/irregularVerbs.tsv"),
        .embedInCode("Lexicons/measured.tsv"),
        .embedInCode("Lexicons/measures.tsv"),
        .embedInCode("Lexicons/occasions.tsv"),
        .embedInCode("Lexicons/occupations.tsv"),
        .embedInCode("Lexicons/offices.tsv"),
        .embedInCode("Lexicons/opposites.tsv"),
        .embedInCode("Lexicons/persons.tsv"),
        .embedInCode("Lexicons/roles.tsv"),
        .embedInCode("Lexicons/scales.tsv"),
        .embedInCode("Lexicons/stance.tsv"),
        .embedInCode("Lexicons/statements.tsv"),
        .embedInCode("Lexicons/summits.tsv"),
        .embedInCode("Lexicons/synonyms.tsv"),
        .embedInCode("Lexicons/terms.tsv"),
        .embedInCode("Lexicons/words.tsv"),
      ],
      swiftSettings: strict
    ),
    .target(name: "TUI", dependencies: ["Model", "CNcurses"], swiftSettings: strict),
    .executableTarget(
      name: "rashomon",
      dependencies: [
        "Model", "TUI", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Rashomon",
      swiftSettings: strict
    ),
    .executableTarget(name: "RashomonBench", dependencies: ["Model"], swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Model", "TUI"], path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "ModelTests",
      dependencies: ["Model", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Corpora", "Goldens"], swiftSettings: strict),
    .testTarget(
      name: "TUITests", dependencies: ["TUI", "TestSupport"], exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["rashomon", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
