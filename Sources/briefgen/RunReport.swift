internal import ArgumentParser
internal import Build
internal import Diagnostics
internal import Files
internal import OutputFolder
internal import PolicyModel
internal import SiteModel

/// Prints what a run found and did, on the terminal or as data.
struct RunReport {
  let report: BuildReport
  let options: SiteOptions
  /// Nanoseconds.
  let duration: UInt64
  /// Whether findings that repeat one another are printed one by one.
  var showsAll = false

  /// - Throws: An exit code where the run did not end well.
  func print() throws {
    if case .impossible(let message, let help) = report.outcome {
      // The findings, warnings at most, come first; then why nothing was written.
      print(report.findings)
      Terminal.errors.fail(message, help: help)
      throw RunResult.couldNotRun
    }
    print(report.findings)
    if options.format == .text { printNotes() }
    if let path = report.wrongInCache {
      Terminal.errors.warn(
        "the cache was wrong about \(path), so it was dropped and everything was rebuilt")
    }
    if !options.quiet, let line = summary {
      // Data on standard output stays alone there.
      (options.format == .text ? Terminal.output : Terminal.errors).print(line + "\n")
    }
    if case .differs(let difference) = report.verification {
      Terminal.errors.fail(
        "a clean build differs from what the cache had: \(difference)",
        help: "the cache has been dropped; build again, and please report it")
      throw RunResult.siteHasErrors
    }
    if case .refused = report.outcome { throw RunResult.siteHasErrors }
  }

  /// Writes findings in the format of the options.
  func print(_ findings: [Diagnostic]) {
    let sources = SourceLoader { report.source(at: $0) }
    switch options.format {
    case .json: Terminal.output.write(DiagnosticJSON(sources: sources).render(findings))
    case .sarif:
      let sarif = DiagnosticSARIF(sources: sources, version: Generator.version)
      Terminal.output.write(sarif.render(findings))
    case .github: Terminal.output.write(DiagnosticGitHub(sources: sources).render(findings))
    case .text:
      let renderer = DiagnosticRenderer(sources: sources, colour: Terminal.errors.showsColour)
      let shown = findings.filter { $0.severity != .info || showsRemarks }
      Terminal.errors.write(renderer.render(shown, showsAll: showsAll))
    }
  }

  /// An aging archive can have many notes: a successful build counts them, `check` shows them.
  private var showsRemarks: Bool {
    if case .built = report.outcome { false } else { !options.quiet }
  }

  /// What is not a mistake, but good to know.
  private func printNotes() {
    guard !options.quiet else { return }
    var notes: [String] = []
    if report.lacksBaseURL, !isRefused {
      notes.append("base_url is not set, so feeds, sitemap.xml and calendars are left out")
    }
    let remarks = FindingCount(report.findings).infos
    if remarks > 0, case .built = report.outcome {
      notes.append(
        remarks == 1
          ? "1 note (run \(Briefgen._commandName) check to see it)"
          : "\(remarks) notes (run \(Briefgen._commandName) check to see them)")
    }
    if report.stubs > 0 {
      notes.append(
        "\(report.stubs) stub\(report.stubs == 1 ? "" : "s") made for what has no file yet")
    }
    if case .built(let summary, _) = report.outcome {
      if !summary.kept.isEmpty {
        let some = summary.kept.prefix(5).joined(separator: ", ")
        let more = summary.kept.count > 5 ? " and \(summary.kept.count - 5) more" : ""
        notes.append("kept in the output, though not ours: \(some)\(more)")
      }
      if summary.isReplacedOneByOne {
        notes.append("the output cannot be exchanged as a whole, so files were replaced one by one")
      }
      notes += leftovers(of: summary)
    }
    notes += heldBackNotes
    for note in notes {
      Terminal.errors.write(
        "\(Terminal.errors.paint.severity(.info, "note")): \(note.escapedOnOneLine)\n")
    }
  }

  /// What an earlier build left, or this one could not remove.
  private func leftovers(of summary: OutputSummary) -> [String] {
    var notes: [String] = []
    switch summary.recovery {
    case .nothing: break
    case .finished:
      notes.append("an earlier build was stopped, and what it had begun was completed")
    case .setAside(let paths):
      notes.append(
        "not as briefgen left it, so not used but renamed: \(paths.joined(separator: ", ")); remove it"
      )
    }
    if let leftover = summary.leftover {
      notes.append(
        "the former output could not be removed and is at \(leftover.path): \(leftover.reason)")
    }
    return notes
  }

  /// Each page that is left out, with the line that causes it.
  private var heldBackNotes: [String] {
    let pages = report.heldBackPages
    let limit = showsAll ? pages.count : 10
    let sources = SourceLoader { report.source(at: $0) }
    var notes = pages.prefix(limit).map { page in
      let position = sources.file(at: page.place.path)
        .map { $0.position(at: page.place.range.lowerBound) }
      let place = page.place.path + (position.map { ":\($0.line):\($0.column)" } ?? "")
      return "held back: \(place) \(page.reason)"
    }
    if pages.count > limit {
      notes.append("held back: \(pages.count - limit) more (--all shows each)")
    }
    return notes
  }

  private var isRefused: Bool {
    if case .refused = report.outcome { true } else { false }
  }

  /// `built 1204 pages (37 changed) in 0.21 s as of 2025-11-30 (clock in site.yml); 2 warnings; 1 page held back until 2025-12-01`.
  private var summary: String? {
    let count = DiagnosticRenderer.summary(of: FindingCount(report.findings))
    var parts: [String] = []
    switch report.outcome {
    case .built(let summary, let pages):
      let files = summary.changed == 1 ? "1 file" : "\(summary.changed) files"
      let changed = summary.changed == 0 ? "nothing changed" : "\(files) changed"
      let clock = report.clockInSite.map { " as of \($0.iso) (clock in site.yml)" } ?? ""
      let isFromCache = report.pagesFromCache > 0
      let number = isFromCache ? pages.inThousands : "\(pages)"
      let origin = isFromCache ? ", \(report.pagesFromCache.inThousands) from cache" : ""
      parts.append(
        "built \(number) page\(pages == 1 ? "" : "s") (\(changed)\(origin)) in \(seconds)\(clock)")
      if !count.isEmpty { parts.append(count) }
      switch report.verification {
      case .same: parts.append("a clean build is the same, byte for byte")
      case .nothingToCompare: parts.append("nothing was taken from the cache")
      case .differs, nil: break
      }
    case .sound: parts.append(count.isEmpty ? "nothing found" : count)
    case .refused: parts += [count.isEmpty ? "not built" : count, "Output was not changed"]
    case .impossible: return nil
    }
    if report.heldBack > 0 {
      let until =
        report.heldBackUntil.map {
          (report.isHeldBackUntilOfAll ? " until " : ", the first until ") + $0.iso
        } ?? ""
      parts.append("\(report.heldBack) page\(report.heldBack == 1 ? "" : "s") held back\(until)")
    }
    return parts.joined(separator: "; ")
  }

  private var seconds: String {
    let hundredths = Int((duration + 5_000_000) / 10_000_000)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
  }
}

extension Int {
  /// `15,695`.
  fileprivate var inThousands: String {
    self < 1000
      ? "\(self)" : "\((self / 1000).inThousands),\(String(self % 1000 + 1000).dropFirst())"
  }
}
