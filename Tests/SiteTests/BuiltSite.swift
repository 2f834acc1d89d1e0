import Diagnostics
import Files
import OutputFolder
import PolicyModel
import Rules
import TestSupport

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

/// A small site, built or checked in a temporary folder.
struct BuiltSite {
  let folder: SiteFolder
  let report: BuildReport

  /// - Parameters:
  ///   - archive: Files as `MarkedSource.files(of:)` reads them.
  ///   - change: The options, where more than the clock matters.
  init(
    _ archive: String, asOf day: String = "2025-11-30",
    _ change: (inout BuildOptions) -> Void = { _ in }
  ) async throws {
    folder = try SiteFolder(archive)
    try folder.createFolder("Content")
    var options = BuildOptions(folder: folder.path, jobs: 2)
    options.asOf = try Moment(parsing: day)
    // Sites of a test hold what the test is about and nothing else.
    for name in ["BottomLine", "OrphanEntity", "UnsourcedEvent", "UnusedSource"] {
      if let rule = Rule.byName[name] { options.rules.append((rule, .off)) }
    }
    change(&options)
    report = await SiteBuild(options).build()
  }

  /// Each finding in short: `UnknownFile Content/briefings/one.md:6:10 there is no file …`.
  var findings: [String] {
    report.findings.map { finding in
      "\(finding.rule.name) \(position(of: finding.place)) \(finding.message)"
    }
  }

  /// The places of the marks in the order of the files.
  var marks: [SourcePlace] {
    folder.sources.flatMap { source in
      source.marks.map { SourcePlace(path: source.file.path, range: $0) }
    }
  }

  private func position(of place: SourcePlace) -> String {
    guard let file = report.source(at: place.path) else { return place.path }
    let position = file.position(at: place.range.lowerBound)
    return "\(place.path):\(position.line):\(position.column)"
  }

  func output() throws -> FolderContents { try folder.contents(of: "Output") }

  func page(_ path: String) throws -> String { try folder.text("Output/\(path)") }

  var isBuilt: Bool {
    if case .built = report.outcome { true } else { false }
  }
}

/// The second a day begins, Greenwich, and so many hours, minutes and seconds.
func moment(
  _ day: String, _ hours: Int = 0, _ minutes: Int = 0, _ seconds: Int = 0
) throws -> Int {
  Int(try Day(parsing: day).number) * 86_400 + hours * 3600 + minutes * 60 + seconds
}

/// Text as the bytes of a file are.
func text(_ bytes: ContiguousArray<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
