internal import Liquid
internal import Pages
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Text

/// The data of the whole site: tables, SQL, graphs, and the schemas of the JSON beside pages.
struct DataFiles: SiteOutput {
  let files: [PlannedFile]

  private enum Part {
    case table(DataTable)
    case whole(DataLayout.Whole)
    case schema(EntityKind)
  }

  private static let parts: [Part] =
    DataLayout.Table.allCases.map { .table(.named($0)) }
    + DataLayout.Whole.allCases.map { .whole($0) } + EntityKind.allCases.map { .schema($0) }

  init(of site: Queries) {
    files = site.publishesData ? DataLayout.paths.map { PlannedFile(inParts: $0) } : []
  }

  var precedence: OutputPrecedence { .givesWay }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>
  ) throws(RenderError) {
    try render(place, with: &worker, into: &out) { _ in }
  }

  func render(
    _ place: Int, with worker: inout RenderWorker, into out: inout ContiguousArray<UInt8>,
    passing pass: PartPassing
  ) throws(RenderError) {
    let site = worker.site.ofWholeSite()
    switch Self.parts[place] {
    case .table(let table):
      let cells = TableCells(of: table)
      out.append(csvHeaderOf: table)
      table.forEachRow(of: site) {
        out.append(csv: $0, in: cells)
        pass(&out)
      }
    case .whole(.package):
      out += DataPackage.json(of: site).bytes
      out.append(literal: "\n")
    case .whole(.sql): out.append(sqlOf: site, passing: pass)
    case .whole(.graphML): GraphML.write(site, into: &out, passing: pass)
    case .whole(.gexf): GEXF.write(site, into: &out, passing: pass)
    case .whole(.followTheMoney): FollowTheMoney.write(site, into: &out, passing: pass)
    case .schema(let kind):
      out += TwinSchema.json(for: kind).bytes
      out.append(literal: "\n")
    }
  }
}
