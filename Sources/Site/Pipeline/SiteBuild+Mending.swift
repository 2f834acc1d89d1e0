package import Diagnostics
package import Files

/// Files of a site in which what is certain is mended, not yet written.
package struct Mending: Sendable {
  private let root: String
  /// In the order of their paths.
  package let files: [MendedFile]

  package enum Outcome: Sendable {
    case written
    /// The file has changed since it was read, and is left alone.
    case changedMeanwhile
    case failed(FileError)
  }

  init(_ findings: [Diagnostic], root: String, reading file: (String) -> SourceFile?) {
    var byPath: [String: [Diagnostic]] = [:]
    for finding in findings where finding.isCertain && finding.place.path.hasPrefix("Content/") {
      byPath[finding.place.path, default: []].append(finding)
    }
    self.root = root
    files = byPath.keys.sorted().compactMap { path in
      file(path).flatMap { MendedFile($0, findings: byPath[path] ?? []) }
    }
  }

  /// Writes one of the files, whole or not at all.
  package func write(_ mended: MendedFile) -> Outcome {
    do {
      let isWritten = try Folder(root).replace(
        mended.file.path, holding: mended.file.bytes, with: mended.bytes)
      return isWritten ? .written : .changedMeanwhile
    } catch {
      return .failed(error)
    }
  }
}

extension SiteBuild {
  /// Finds everything there is to say, and what of it can be mended; writes nothing itself.
  ///
  /// - Complexity: As `check`, with every file of the site held in memory.
  package func mending() async -> (report: BuildReport, mending: Mending) {
    let ledger = ReadLedger()
    var build = self
    build.ledger = ledger
    let report = await build.check()
    let mending = Mending(report.findings, root: report.root ?? "") { ledger.file(at: $0) }
    return (report, mending)
  }
}
