internal import Diagnostics
internal import EntityGraph
internal import Liquid
internal import PolicyModel

extension SiteBuild {
  /// What goes wrong as templates are rendered: each of the site's own files, and one page of each sort.
  func failures(of pages: PageRenderer) async -> [Diagnostic] {
    let jobs = pages.trialJobs
    let records = pages.site.catalog.entities.count
    let found = await workers.map(jobs.count, state: { Tally(records: records) }) {
      tally, index -> Diagnostic? in
      var page = ContiguousArray<UInt8>()
      do throws(RenderError) {
        try pages.render(jobs[index], tally: &tally, into: &page)
        return nil
      } catch {
        return error.diagnostic
      }
    }
    return found.compactMap { $0 }
  }
}

extension PageRenderer {
  /// Of each sort of page the first, since all of a sort have one template; of the site's own files every one.
  fileprivate var trialJobs: [Job] {
    var seen: Set<String> = []
    return plan().map(\.job).filter { job in
      switch job {
      case .home, .trackers, .notFound, .siteFile: true
      case .record(let number):
        seen.insert("record \(site.catalog.entities[number].id.kind.name)").inserted
      case .list(let place, _): seen.insert("list \(place)").inserted
      case .tracker: seen.insert("tracker").inserted
      case .redirect, .asset, .output, .copy: false
      }
    }
  }
}
