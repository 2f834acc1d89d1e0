// swift-tools-version: 6.3
import PackageDescription

// A package of its own: everything in it is built for the fuzzer, which the site generator must not
// be. The modules are links to the sources, so that `package` access reaches here.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-sanitize=fuzzer"]),
]

let linking: [LinkerSetting] = [
  .unsafeFlags(["-sanitize=fuzzer"]),
  // The default linker fails on the fuzzer's debug information.
  .unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux])),
]

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v26)],
  targets: [
    .target(name: "Text", swiftSettings: house),
    .target(name: "Diagnostics", dependencies: ["Text"], swiftSettings: house),
    .target(name: "Liquid", dependencies: ["Diagnostics", "Text"], swiftSettings: house),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark"),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1"),
    .target(name: "CTreeArena", dependencies: ["CCmark"]),
    .target(
      name: "Markdown", dependencies: ["CCmark", "CTreeArena", "Diagnostics", "Text"],
      swiftSettings: house),
    .target(name: "FrontMatter", dependencies: ["CYAML", "Diagnostics"], swiftSettings: house),
    .target(
      name: "PolicyModel", dependencies: ["Diagnostics", "FrontMatter", "Text"],
      swiftSettings: house),
    .systemLibrary(name: "CFuzzer"),
    .executableTarget(
      name: "LiquidFuzz", dependencies: ["CFuzzer", "Diagnostics", "Liquid"],
      swiftSettings: house, linkerSettings: linking),
    .executableTarget(
      name: "MarkdownFuzz", dependencies: ["CFuzzer", "Diagnostics", "Markdown"],
      swiftSettings: house, linkerSettings: linking),
    .executableTarget(
      name: "RecordFuzz", dependencies: ["CFuzzer", "Diagnostics", "PolicyModel"],
      swiftSettings: house, linkerSettings: linking),
  ]
)
