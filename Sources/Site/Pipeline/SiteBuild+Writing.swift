internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Liquid
internal import Markdown
internal import OutputFolder
internal import PolicyModel

extension SiteBuild {
  /// Makes every file and replaces the output, or leaves the output unchanged.
  func write(_ pages: PageRenderer, to layout: SiteLayout, report: inout BuildReport) async {
    let identity = BuildIdentity(
      version: Generator.version, cmark: cmarkVersion,
      clock: pages.site.clock.day.iso)
    do {
      let output = try OutputWriter(layout.output, identity: identity)
      let jobs = pages.plan()
      if let clash = firstClash(in: jobs) {
        output.abandon()
        report.findings.append(clash)
        report.outcome = .refused
        return
      }
      let records = pages.site.catalog.entities.count
      let results = await workers.map(jobs.count, state: { Bench(records: records) }) {
        bench, index in
        bench.make(jobs[index], of: pages, to: output, from: layout)
      }
      var placed: [PlacedFile] = []
      placed.reserveCapacity(results.count)
      for result in results {
        switch result {
        case .placed(let file): placed.append(file)
        case .failed(let error):
          output.abandon()
          report.outcome = .impossible(error.message, help: error.help)
          return
        case .finding(let finding):
          report.findings.append(finding)
        }
      }
      guard placed.count == jobs.count else {
        output.abandon()
        report.outcome = .refused
        return
      }
      let summary = try output.commit(placed)
      report.profile = pages.profile?.summary
      report.outcome = .built(summary, pages: jobs.count { $0.job.isPage })
    } catch {
      report.outcome = .impossible(error.message, help: error.help)
    }
  }

  /// Two files of one path, which no check before could see: a static file in a page's place.
  private func firstClash(in jobs: [(job: PageRenderer.Job, path: String)]) -> Diagnostic? {
    var owners: [String: PageRenderer.Job] = [:]
    owners.reserveCapacity(jobs.count)
    for (job, path) in jobs {
      guard let other = owners.updateValue(job, forKey: path) else { continue }
      let copies = [job, other].compactMap { $0.copy?.source }
      return Diagnostic(
        .duplicateAddress, "/\(path) is made twice",
        at: SourcePlace(path: copies.first ?? "Content", range: 0..<0),
        help: "rename \(copies.isEmpty ? "one of the two" : copies.joined(separator: " or "))")
    }
    for (job, path) in jobs {
      var folder = Path.parent(of: path)
      while let parent = folder, parent != "." {
        if let other = owners[parent] {
          let copy = [other, job].lazy.compactMap(\.copy).first
          return Diagnostic(
            .duplicateAddress, "/\(parent) is a file and the folder of /\(path)",
            at: SourcePlace(path: copy?.source ?? "Content", range: 0..<0),
            help: "rename one of the two")
        }
        folder = Path.parent(of: parent)
      }
    }
    return nil
  }
}

extension PageRenderer.Job {
  /// The file that it copies.
  fileprivate var copy: SiteFiles.Copy? {
    if case .copy(let copy) = self { copy } else { nil }
  }
}

/// What a worker keeps from one page to the next.
private struct Bench {
  private var tally: Tally
  private var page = ContiguousArray<UInt8>()

  init(records: Int) { tally = Tally(records: records) }

  enum Result: Sendable {
    case placed(PlacedFile)
    case failed(OutputError)
    case finding(Diagnostic)
  }

  mutating func make(
    _ job: (job: PageRenderer.Job, path: String), of pages: PageRenderer, to output: OutputWriter,
    from layout: SiteLayout
  ) -> Result {
    do {
      if case .copy(let copy) = job.job {
        return .placed(
          try output.placeCopy(job.path, ofFile: Path.join(layout.root, copy.source)))
      }
    } catch {
      return .failed(error)
    }
    page.removeAll(keepingCapacity: true)
    do {
      try pages.render(job.job, tally: &tally, into: &page)
    } catch {
      return .finding(error.diagnostic)
    }
    do {
      return .placed(try output.place(job.path, page))
    } catch {
      return .failed(error)
    }
  }
}
