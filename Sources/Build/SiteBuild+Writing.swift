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
  ///
  /// - Parameter isSurveyed: Whether to survey every file of the output afterward.
  /// - Returns: The output after the build, if surveyed.
  @discardableResult
  func write(
    _ prepared: PreparedSite, to layout: SiteLayout, surveying isSurveyed: Bool = false,
    report: inout BuildReport
  ) async -> WrittenOutput? {
    let (site, plan) = (prepared.site, prepared.plan)
    do {
      let output = try OutputWriter(layout.output, identity: identity(of: site))
      let source = prepared.sources.files
      // From the end of the plan, which has the files made from the whole site: each takes as long as many pages.
      let last = plan.files.count - 1
      let results = await workers(for: .making).map(
        plan.files.count, state: { FileMaker(worker: RenderWorker(for: site)) }
      ) { maker, index in
        maker.make(plan.files[last - index], of: plan, copyingFrom: source, to: output)
      }
      var placed: [PlacedFile] = []
      placed.reserveCapacity(results.count)
      for result in results.reversed() {
        switch result {
        case .placed(let file): placed.append(file)
        case .failed(let error):
          output.abandon()
          report.outcome = .impossible(error.message, help: error.help)
          return nil
        case .finding(let finding):
          report.findings.append(finding)
        }
      }
      guard placed.count == plan.files.count else {
        output.abandon()
        report.outcome = .refused
        return nil
      }
      let summary = try output.commit(placed, keepingLock: isSurveyed)
      report.profile = prepared.profile?.summary
      report.outcome = .built(summary, pages: plan.files.count { $0.file.isPage })
      guard isSurveyed else { return nil }
      defer { output.release() }
      return output.survey().map {
        WrittenOutput(files: placed, survey: $0.names, since: $0.since, manifest: $0.manifest)
      }
    } catch {
      report.outcome = .impossible(error.message, help: error.help)
      return nil
    }
  }

  /// The build information in the manifest.
  func identity(of site: Queries) -> BuildIdentity {
    BuildIdentity(version: Generator.version, cmark: cmarkVersion, clock: site.today.iso)
  }
}

/// The output folder after a build.
struct WrittenOutput: Sendable {
  var files: [PlacedFile]
  var survey: FolderSurvey
  /// The moment before the survey.
  var since: FileVersion
  var manifest: ContentDigest
}

/// The result for one file.
private enum Made: Sendable {
  case placed(PlacedFile)
  case failed(OutputError)
  case finding(Diagnostic)
}

/// Makes files one after the other, on one worker.
private struct FileMaker: Sendable {
  var worker: RenderWorker
  /// The file being made; its memory is reused for the next one, unless it is large.
  private var page = ContiguousArray<UInt8>()
  private static let keptCapacity = 1 << 20
  private static let partSize = 1 << 18

  init(worker: RenderWorker) { self.worker = worker }

  /// Makes a file and stages it for the exchange.
  mutating func make(
    _ entry: SitePlan.Entry, of plan: SitePlan, copyingFrom source: FileSource,
    to output: OutputWriter
  ) -> Made {
    if let copy = entry.file.copy { return place(copy, from: source, to: output) }
    if entry.file.isInParts { return makeInParts(entry, of: plan, to: output) }
    page.removeAll(keepingCapacity: page.capacity <= Self.keptCapacity)
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

  /// Makes a file part by part, each of which is staged before the next is made.
  private mutating func makeInParts(
    _ entry: SitePlan.Entry, of plan: SitePlan, to output: OutputWriter
  ) -> Made {
    do throws(OutputError) {
      let placed = try output.place(entry.file.path) { parts throws(RenderError) in
        page.removeAll(keepingCapacity: page.capacity <= Self.keptCapacity)
        try plan.render(entry, with: &worker, into: &page) { out in
          guard out.count >= Self.partSize else { return }
          parts.add(out)
          out.removeAll(keepingCapacity: true)
        }
        parts.add(page)
      }
      switch placed {
      case .success(let file): return .placed(file)
      case .failure(let error): return .finding(error.diagnostic)
      }
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
