internal import EntityGraph
internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text

/// Lists and trackers as comma-separated values, RFC 4180, beside their pages, and the deals of each agency.
struct TableFiles: SiteOutput {
  private let subjects: [Subject]
  let files: [PlannedFile]

  private enum Subject {
    case list(EntityKind)
    /// The tracker at an index in `site.yml`.
    case tracker(Int)
    /// The matrix at an index.
    case matrix(Int)
    case agency(Int)
  }

  /// - Parameter kinds: Those that have a list.
  init(of site: Queries, kinds: [EntityKind]) {
    guard site.publishesTables else {
      (subjects, files) = ([], [])
      return
    }
    let trackers = site.configuration.trackers
    let matrices = site.configuration.matrices
    let agencies = site.records(of: .agency).filter { site.hasDeals(touching: $0) }
    subjects =
      kinds.map { .list($0) } + trackers.indices.map { .tracker($0) }
      + matrices.indices.map { .matrix($0) } + agencies.map { .agency($0) }
    files =
      (kinds.map { "\($0.folder)/\(ListTable.fileName)" }
      + trackers.map { $0.address.path + ListTable.fileName }
      + matrices.map { $0.address.path + ListTable.fileName }
      + agencies.map { AgencyDealsView.path(of: $0, in: site) }).map { PlannedFile($0) }
  }

  var precedence: OutputPrecedence { .givesWay }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    let site = worker.site
    func add(_ line: ContiguousArray<UInt8>) {
      out += line
      out.append(literal: "\r\n")
    }
    switch subjects[place] {
    case .list(let kind):
      let table = ListTable(of: kind, in: site)
      add(table.header())
      for number in ListPages.numbers(of: kind, in: site) { add(table.line(of: number)) }
    case .tracker(let tracker):
      let table = ListTable(of: site.configuration.trackers[tracker].kind, in: site)
      add(table.header())
      var seen: Set<Int> = []
      for number in site.groups(ofTracker: tracker).flatMap(\.numbers)
      where seen.insert(number).inserted {
        add(table.line(of: number))
      }
    case .matrix(let matrix):
      for line in MatrixView.csv(ofMatrix: matrix, in: site) { add(line) }
    case .agency(let agency):
      let table = ListTable(of: .deal, in: site)
      add(table.header(with: AgencyDealsView.extra(in: site)))
      for (deal, links) in site.deals(touching: agency) {
        add(table.line(of: deal, with: [AgencyDealsView.words(for: links, to: agency, in: site)]))
      }
    }
  }
}
