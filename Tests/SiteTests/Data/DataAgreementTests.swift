import EntityGraph
import Foundation
import PolicyModel
import TestSupport
import Testing
import Wording

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

/// The data of the sample site says what its pages and its queries say.
@Suite("The data of the sample site") struct DataAgreementTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL.path

  private static func build(
    asOf day: String
  ) async throws -> (output: FolderContents, site: Queries) {
    let folder = try SiteFolder()
    var options = BuildOptions(folder: root, jobs: 2)
    options.output = folder.path + "/www"
    options.asOf = try Moment(parsing: day)
    let report = await SiteBuild(options).build()
    let prepared = try #require(report.site as? PreparedSite)
    return (try folder.contents(of: "www"), prepared.site)
  }

  private struct Twin: Decodable {
    let record: Fields
    let statuses: [Period]?

    struct Fields: Decodable {
      let stage: String?
      let status: String?
      let force: String?
      let status_since: String?
    }

    struct Period: Decodable {
      let from: String
      let stage: String
      let status: String
      let force: String
      let current: Bool?
    }
  }

  @Test(arguments: ["2025-11-30", "2024-06-01", "2027-03-01"])
  func `every status is the one of the status engine, in tables, JSON and Markdown`(day: String)
    async throws
  {
    let (output, site) = try await Self.build(asOf: day)
    var expected: [String] = []
    var count = 0
    for number in site.allRecords where !site.isHeldBack(number) {
      guard let status = site.status(of: number) else { continue }
      count += 1
      let folder = site.address(of: number).path
      let label = status.label(in: site.wording)
      let twin = try JSONDecoder().decode(
        Twin.self, from: Data(output.text(folder + "index.json").utf8))
      #expect(twin.record.status == label, "\(folder)")
      #expect(twin.record.stage == status.stage, "\(folder)")
      #expect(twin.record.force == status.force.rawValue, "\(folder)")
      #expect(twin.record.status_since == status.date?.iso, "\(folder)")
      let current = twin.statuses?.filter { $0.current == true } ?? []
      if status.force == .notYet {
        #expect(current.isEmpty, "\(folder)")
      } else {
        #expect(current.map(\.status) == [label], "\(folder)")
        expected.append("\(site.id(of: number)) \(status.stage) \(status.force.rawValue)")
      }
      #expect(output.text(folder + "index.md").contains("\n**\(label)**"), "\(folder)")
      // What the page says.
      #expect(output.text(folder + "index.html").contains(label.replacing("'", with: "&#39;")))
    }
    #expect(count > 20)
    let rows = output.text("data/statuses.csv").split(separator: "\r\n").dropFirst()
      .filter { $0.hasSuffix(",true") }
    #expect(rows.count == expected.count)
    for (row, status) in zip(rows.sorted(), expected.sorted()) {
      let words = status.split(separator: " ")
      #expect(row.hasPrefix(words[0] + ",") && row.contains(",\(words[1]),"), "\(row) \(status)")
    }
  }

  @Test func `what goes in comes out: records, relations, sentences and sources`() async throws {
    let (output, site) = try await Self.build(asOf: "2025-11-30")
    for kind in EntityKind.allCases {
      let released = site.records(of: kind).filter { site.isReleased($0) }
      let table = DataTable.named(DataLayout.Table(of: kind))
      var rows: [DataRow] = []
      table.forEachRow(of: site) { rows.append($0) }
      #expect(rows.count == released.count)
      // Every field with a value has a cell with a value.
      for (number, row) in zip(released, rows) {
        let entity = site.record(number)
        #expect(row[0] == .id(entity.id))
        for (place, column) in RecordColumn.columns(of: kind).enumerated() {
          #expect(column.value(entity) == row[place + 1], "\(entity.id) \(column.column.name)")
        }
      }
    }
    var relations: Set<[DataValue]> = []
    DataTable.named(.relations).forEachRow(of: site) { row in
      relations.insert((0...2).map { row[$0] })
    }
    var named: Set<[DataValue]> = []
    DataTable.named(.mentions).forEachRow(of: site) { row in
      if row[3] != .none { named.insert([row[0], row[1]]) }
    }
    for number in site.allRecords where site.isReleased(number) {
      for connection in site.connections(of: number) where site.isReleased(connection.other) {
        let ends = [connection.edge.from, connection.edge.to].map { site.id(of: Int($0)) }
        let ordered =
          connection.edge.relation.isSymmetric
            && connection.edge.from > connection.edge.to ? ends.reversed() : ends
        #expect(
          relations.contains([
            .id(ordered[0]), .text(connection.edge.relation.name), .id(ordered[1]),
          ])
            // A link in the text of a briefing has its sentence.
            || connection.edge.field == "text" && ordered[0].kind == .briefing
              && named.contains([.id(ordered[0]), .id(ordered[1])]),
          "\(ends) \(connection.edge.relation)")
      }
    }
    var sentences = 0
    DataTable.named(.mentions).forEachRow(of: site) { _ in sentences += 1 }
    #expect(
      sentences
        == site.briefings.reduce(0) { sum, briefing in
          sum + site.subjects(of: briefing).count { site.isReleased(Int($0.subject)) }
        })
    for id in site.releasedSources { #expect(output.text("data/sources.csv").contains(id)) }
  }
}
