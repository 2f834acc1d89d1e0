// swift-tools-version: 6.3
import PackageDescription

/// Settings every Swift target shares. The tools version already selects the Swift 6 language mode.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// `make install` sets this to make a binary that needs no C library on the machine it lands on.
let linksStatically = Context.environment["BRIEFGEN_STATIC"] != nil

// The modules, each importing only those above it.
let package = Package(
  name: "briefgen",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "briefgen", targets: ["briefgen"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
  ],
  targets: [
    // Text: the calendar, JSON, escaping for HTML and XML, byte search, near misses.
    .target(name: "Text", swiftSettings: house),
    // Diagnostics: source files, findings with their place, the caret.
    .target(name: "Diagnostics", dependencies: ["Text"], swiftSettings: house),
    // CExtendedAttributes: a module map over the C library's calls that Swift's own lacks on Linux.
    .systemLibrary(name: "CExtendedAttributes"),
    // CAllocator: a module map over the settings of the C library's heap.
    .systemLibrary(name: "CAllocator"),
    // Files: the one owner of the system's file calls.
    .target(
      name: "Files",
      dependencies: [
        .target(name: "CAllocator", condition: .when(platforms: [.linux])),
        .target(name: "CExtendedAttributes", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: house),
    // CCmark, CYAML, CCrypto: module maps over the system libraries, nothing else.
    .systemLibrary(
      name: "CCmark", pkgConfig: linksStatically ? nil : "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: linksStatically ? nil : "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    // CTreeArena: the memory of cmark's trees.
    .target(name: "CTreeArena", dependencies: ["CCmark"]),
    // Markdown: the one owner of cmark's tree; links, outline, sentences, safe HTML.
    .target(
      name: "Markdown", dependencies: ["CCmark", "CTreeArena", "Diagnostics", "Text"],
      swiftSettings: house,
      linkerSettings: linksStatically ? [.linkedLibrary(":libcmark.a")] : []),
    // FrontMatter: the one owner of libyaml's parser; located values, decoding by schema.
    .target(
      name: "FrontMatter", dependencies: ["CYAML", "Diagnostics"], swiftSettings: house,
      linkerSettings: linksStatically ? [.linkedLibrary(":libyaml.a")] : []),
    // PolicyModel: kinds, fields, vocabularies, identifiers, dates, money, history and status.
    .target(
      name: "PolicyModel", dependencies: ["Diagnostics", "FrontMatter", "Text"],
      swiftSettings: house),
    // Wording: every word that a reader sees and briefgen wrote, a folder for each language.
    .target(name: "Wording", dependencies: ["PolicyModel"], swiftSettings: house),
    // EntityGraph: the catalog of names, edges with their inverses, queries.
    .target(
      name: "EntityGraph", dependencies: ["Diagnostics", "PolicyModel", "Text", "Wording"],
      swiftSettings: house),
    // Rules: what is checked over the whole graph, a file for each rule.
    .target(
      name: "Rules",
      dependencies: ["Diagnostics", "EntityGraph", "Markdown", "PolicyModel", "Text", "Wording"],
      swiftSettings: house),
    // Import: what saved files of registers and other generators add to a site, as a patch.
    .target(
      name: "Import",
      dependencies: [
        "Diagnostics", "EntityGraph", "FrontMatter", "Markdown", "PolicyModel", "Text",
      ],
      swiftSettings: house),
    // Liquid: the template engine; knows nothing of policy.
    .target(name: "Liquid", dependencies: ["Diagnostics", "Text"], swiftSettings: house),
    // CDefaultTheme, Theme: Templates/ embedded in the binary.
    .target(name: "CDefaultTheme"),
    .target(name: "Theme", dependencies: ["CDefaultTheme"], swiftSettings: house),
    // OutputFolder: the one writer of Output: staging, journal, exchange, manifest. The owner of the system's SHA-256.
    .target(
      name: "OutputFolder",
      dependencies: [
        "Files", "Text", .target(name: "CCrypto", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: house,
      linkerSettings: [
        .linkedLibrary(linksStatically ? ":libcrypto.a" : "crypto", .when(platforms: [.linux]))
      ]),
    // Search: the words of texts, lists of pages, shards.
    .target(name: "Search", dependencies: ["Text"], swiftSettings: house),
    // SiteModel: discovery, settings, documents with their links, addresses; the snapshot of a site.
    .target(
      name: "SiteModel",
      dependencies: [
        "Diagnostics", "EntityGraph", "Files", "FrontMatter", "Markdown", "OutputFolder",
        "PolicyModel", "Rules", "Search", "Text", "Theme", "Wording",
      ], swiftSettings: house),
    // Queries: the one door from views and outputs to a snapshot.
    .target(
      name: "Queries",
      dependencies: [
        "Diagnostics", "EntityGraph", "Liquid", "Markdown", "OutputFolder", "PolicyModel", "Rules",
        "Search",
        "SiteModel", "Text", "Wording",
      ],
      swiftSettings: house),
    // Pages: view models, a file each, and the pages that templates make.
    .target(
      name: "Pages",
      dependencies: [
        "Diagnostics", "EntityGraph", "Files", "FrontMatter", "Liquid", "Markdown", "PolicyModel",
        "Queries", "Rules", "SiteModel", "Text", "Theme", "Wording",
      ], swiftSettings: house),
    // Outputs: the plan of all files; feeds, sitemap, redirects, copies, a file each.
    .target(
      name: "Outputs",
      dependencies: [
        "Diagnostics", "EntityGraph", "Files", "Liquid", "OutputFolder", "Pages", "PolicyModel",
        "Queries", "Search", "SiteModel", "Text", "Theme", "Wording",
      ], swiftSettings: house),
    // Build: from the files of a site to its checked snapshot and its output.
    .target(
      name: "Build",
      dependencies: [
        "Diagnostics", "EntityGraph", "Files", "FrontMatter", "Import", "Liquid", "Markdown",
        "OutputFolder", "Outputs", "Pages", "PolicyModel", "Queries", "Rules", "SiteModel", "Text",
        "Theme",
        "Wording",
      ], swiftSettings: house),
    // CPreviewClient: the script that serve adds to pages, embedded in the binary.
    .target(name: "CPreviewClient", exclude: ["client.js"]),
    // PreviewServer: the site over HTTP while it is written: watching, live update, findings.
    .target(
      name: "PreviewServer",
      dependencies: [
        "Build", "CPreviewClient", "Diagnostics", "Files", "Text",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ], swiftSettings: house),
    // CStarter, Starter: the site that init writes, embedded in the binary.
    .target(name: "CStarter", exclude: ["Files"]),
    .target(
      name: "Starter", dependencies: ["CStarter", "PolicyModel", "Wording"], swiftSettings: house),
    // briefgen: the commands, exit codes, terminal output.
    .executableTarget(
      name: "briefgen",
      dependencies: [
        "Build", "Diagnostics", "EntityGraph", "Files", "Import", "Liquid", "OutputFolder",
        "PolicyModel", "PreviewServer", "Rules", "SiteModel", "Starter", "Text", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: house),
    // Tests
    .target(
      name: "TestSupport",
      dependencies: [
        "Diagnostics", "Files",
        .target(name: "CExtendedAttributes", condition: .when(platforms: [.linux])),
      ], path: "Tests/TestSupport", swiftSettings: house),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: house),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport", "Text"],
      swiftSettings: house),
    .testTarget(
      name: "FilesTests", dependencies: ["Files", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Diagnostics", "Markdown", "TestSupport"],
      exclude: ["Cases"], swiftSettings: house),
    .testTarget(
      name: "FrontMatterTests", dependencies: ["Diagnostics", "FrontMatter", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "PolicyModelTests",
      dependencies: [
        "Diagnostics", "FrontMatter", "PolicyModel", "TestSupport", "Text", "Wording",
      ],
      exclude: ["Instruments"], swiftSettings: house),
    .testTarget(
      name: "WordingTests", dependencies: ["PolicyModel", "Wording"], swiftSettings: house),
    .testTarget(
      name: "EntityGraphTests",
      dependencies: [
        "Diagnostics", "EntityGraph", "PolicyModel", "TestSupport", "Text", "Wording",
      ],
      exclude: ["Recorded"], swiftSettings: house),
    .testTarget(
      name: "ImportTests",
      dependencies: ["Diagnostics", "EntityGraph", "Import", "PolicyModel", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "LiquidTests", dependencies: ["Diagnostics", "Liquid", "TestSupport"],
      exclude: ["Cases"], swiftSettings: house),
    .testTarget(name: "SearchTests", dependencies: ["Search"], swiftSettings: house),
    .testTarget(name: "ThemeTests", dependencies: ["Theme"], swiftSettings: house),
    .testTarget(
      name: "OutputFolderTests", dependencies: ["Files", "OutputFolder", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "StarterTests", dependencies: ["PolicyModel", "Starter"], swiftSettings: house),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Build", "Diagnostics", "EntityGraph", "Files", "Liquid", "OutputFolder", "Outputs",
        "Pages", "PolicyModel", "Queries", "Rules", "SiteModel", "TestSupport", "Theme", "Wording",
      ], exclude: ["Rules/Sentences/Dated"], swiftSettings: house),
    .testTarget(
      name: "PreviewServerTests",
      dependencies: ["Build", "Diagnostics", "Files", "PreviewServer", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "BriefgenTests",
      dependencies: [
        "Diagnostics", "TestSupport", "briefgen",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      exclude: ["Expected", "Fixtures"],
      swiftSettings: house),
  ],
  cLanguageStandard: .gnu2x
)
