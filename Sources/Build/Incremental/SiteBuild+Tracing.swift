internal import OutputFolder
internal import Outputs
internal import Pages
internal import Queries
internal import SiteModel

extension SiteBuild {
  /// Makes every file in memory with its dependencies.
  ///
  /// - Returns: No site if it has errors.
  package func trace() async -> (report: BuildReport, site: TracedSite?) {
    var build = self
    build.options.takesDigests = true
    var traced: TracedSite?
    let report = await build.run { _, prepared, report in
      traced = await build.trace(prepared)
      report.outcome = .sound
    }
    return (report, traced)
  }

  private func trace(_ prepared: PreparedSite) async -> TracedSite {
    let (site, plan) = (prepared.site, prepared.plan)
    let files = plan.files.filter { $0.file.copy == nil }
    let traces = await workers.map(files.count) { index -> OutputTrace? in
      let log = QueryLog()
      var worker = RenderWorker(for: site, log: log)
      var bytes = ContiguousArray<UInt8>()
      guard (try? plan.render(files[index], with: &worker, into: &bytes)) != nil else {
        return nil
      }
      return OutputTrace(
        path: files[index].file.path, content: ContentDigest(of: bytes),
        answers: log.take().map {
          OutputTrace.Answer(
            question: site.lasting($0), fingerprint: site.fingerprint(of: $0))
        })
    }
    return TracedSite(site: site, frame: plan.frame, traces: traces.compactMap { $0 })
  }
}
