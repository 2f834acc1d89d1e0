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
      let records = pages.site.catalog.entities.count
      let results = await workers.map(jobs.count, state: { Bench(records: records) }) {
        bench, index in
        bench.make(jobs[index], of: pages, to: output)
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
    _ job: (job: PageRenderer.Job, path: String), of pages: PageRenderer, to output: OutputWriter
  ) -> Result {
    if case .copy(let copy) = job.job { return place(copy, of: pages, to: output) }
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

  private func place(
    _ copy: SiteFiles.Copy, of pages: PageRenderer, to output: OutputWriter
  ) -> Result {
    do throws(OutputError) {
      guard let folder = pages.sources.folder else {
        throw .source(FileError(.read, copy.source, code: 0))
      }
      return .placed(try output.placeCopy(copy.target, of: copy.source, in: folder))
    } catch {
      if case .source(let cause) = error { return .finding(.unreadable(copy.source, cause)) }
      return .failed(error)
    }
  }
}
