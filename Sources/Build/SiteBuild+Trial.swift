internal import Diagnostics
internal import EntityGraph
internal import Liquid
internal import Outputs
internal import Pages
internal import Queries
internal import SiteModel

extension SiteBuild {
  /// The findings of rendering one file of each template.
  func failures(of prepared: PreparedSite) async -> [Diagnostic] {
    let plan = prepared.plan
    let samples = plan.samples
    let found = await workers.map(samples.count, state: { RenderWorker(for: prepared.site) }) {
      worker, index -> Diagnostic? in
      var page = ContiguousArray<UInt8>()
      do throws(RenderError) {
        try plan.render(samples[index], with: &worker, into: &page)
        return nil
      } catch {
        return error.diagnostic
      }
    }
    return found.compactMap { $0 }
  }
}
