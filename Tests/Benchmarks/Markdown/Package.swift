// swift-tools-version: 6.3
import PackageDescription

// A package of its own: it measures one module, and is built with that alone. The modules are links to
// the sources, so that `package` access reaches here.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "markdown-benchmark",
  platforms: [.macOS(.v26)],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark"),
    .target(name: "Text", swiftSettings: house),
    .target(name: "Diagnostics", dependencies: ["Text"], swiftSettings: house),
    .target(name: "CTreeArena", dependencies: ["CCmark"]),
    .target(
      name: "Markdown", dependencies: ["CCmark", "CTreeArena", "Diagnostics", "Text"],
      swiftSettings: house),
    .executableTarget(
      name: "MarkdownBenchmark", dependencies: ["CCmark", "Diagnostics", "Markdown"],
      swiftSettings: house),
  ]
)
