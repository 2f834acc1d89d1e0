// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that the site generator does not depend on the engines it is compared
// with. `Diagnostics` and `Liquid` are links to the sources, so that `package` access reaches here.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "template-benchmark",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/stencilproject/Stencil", exact: "0.15.1"),
  ],
  targets: [
    .target(name: "Text", swiftSettings: house),
    .target(name: "Diagnostics", dependencies: ["Text"], swiftSettings: house),
    .target(name: "Liquid", dependencies: ["Diagnostics", "Text"], swiftSettings: house),
    // The engines take any value, so this target alone goes without `ExistentialAny`.
    .executableTarget(
      name: "TemplateBenchmark",
      dependencies: [
        "Diagnostics", "Liquid", .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Stencil", package: "Stencil"),
      ]),
  ]
)
