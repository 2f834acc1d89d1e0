internal import Diagnostics
internal import EntityGraph
internal import Files
internal import Liquid
internal import Markdown
internal import OutputFolder
internal import Outputs
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel

extension SiteBuild {
  /// Makes every file and replaces the output, or leaves the output unchanged.
  func write(_ prepared: PreparedSite, to layout: SiteLayout, report: inout BuildReport) async {
    let (site, plan) = (prepared.site, prepared.plan)
    let identity = BuildIdentity(
      version: Generator.version, cmark: cmarkVersion, clock: site.today.iso)
    do {
      let output = try OutputWriter(layout.output, identity: identity)
      let source = prepared.sources.files
      let results = await workers.map(
        plan.files.count, state: { FileMaker(worker: RenderWorker(for: site)) }
      ) { maker, index in
        maker.make(plan.files[index], of: plan, copyingFrom: source, to: output)
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
      guard placed.count == plan.files.count else {
        output.abandon()
        report.outcome = .refused
        return
      }
      let summary = try output.commit(placed)
      report.profile = prepared.profile?.summary
      report.outcome = .built(summary, pages: plan.files.count { $0.file.isPage })
    } catch {
      report.outcome = .impossible(error.message, help: error.help)
    }
  }
}

/// What became of one file.
private enum Made: Sendable {
  case placed(PlacedFile)
  case failed(OutputError)
  case finding(Diagnostic)
}

/// Makes files one after the other, on one worker.
private struct FileMaker: Sendable {
  var worker: RenderWorker
  /// The file being made; kept for the next one, so that its memory is asked for once.
  private var page = ContiguousArray<UInt8>()

  init(worker: RenderWorker) { self.worker = worker }

  /// Makes a file and puts it in place for the exchange.
  mutating func make(
    _ entry: SitePlan.Entry, of plan: SitePlan, copyingFrom source: FileSource,
    to output: OutputWriter
  ) -> Made {
    if let copy = entry.file.copy { return place(copy, from: source, to: output) }
    page.removeAll(keepingCapacity: true)
    do {
      try plan.render(entry, with: &worker, into: &page)
    } catch {
      return .finding(error.diagnostic)
    }
    do {
      return .placed(try output.place(entry.file.path, page))
    } catch {
      return .failed(error)
    }
  }

  private func place(
    _ copy: SiteFiles.Copy, from source: FileSource, to output: OutputWriter
  ) -> Made {
    do throws(OutputError) {
      return .placed(try output.placeCopy(copy.target, of: copy.source, in: source))
    } catch {
      if case .source(let cause) = error { return .finding(.unreadable(copy.source, cause)) }
      return .failed(error)
    }
  }
}
