internal import Liquid
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// The page about the published data: which files there are, on which terms, and how they are loaded.
enum DataView {
  static let type: RecordType = RecordType(
    "data", "The page about the published data.",
    [
      .text("licence", "The license: an SPDX identifier or an address."),
      .text("licence_url", "The address of the license, if there is a license."),
      .text("citation", "How the data is cited."),
      .list("tables", of: .record { DataTableView.type }, "The tables that have rows."),
      .list("files", of: .record { DataFileView.type }, "The files with all of it."),
      .list(
        "schemas", of: .record { NavigationView.type }, "The schemas of the JSON beside pages."),
      .list("examples", of: .record { DataExampleView.type }, "How to load it in Python."),
    ])

  static func make(in asked: Queries) -> Value {
    let site = asked.ofWholeSite()
    let configuration = site.configuration
    let address = configuration.baseURL == nil ? nil : site.publicAddress(of: DataLayout.address)
    return .record(
      Record(
        type,
        [
          "licence": .optional(configuration.licence?.text),
          "licence_url": .optional(configuration.licence?.address),
          "citation": .text(
            site.wording.language.citation(
              of: "\(configuration.title): \(site.wording[.data])", by: [],
              publisher: configuration.title, PartialDate(site.today), at: address)),
          "tables": .list(
            DataLayout.Table.allCases.compactMap { DataTableView.make(.named($0), in: site) }),
          "files": .list(
            DataLayout.Whole.allCases.map { DataFileView.make($0, in: site.wording) }),
          "schemas": .list(
            EntityKind.allCases.filter { site.count(of: $0) > 0 }.map {
              NavigationView.make($0.pluralLabel(in: site.wording), DataLayout.schema(of: $0))
            }),
          "examples": .list(DataExampleView.all.map { DataExampleView.make($0) }),
        ]))
  }
}

/// A table of the data.
enum DataTableView {
  static let type: RecordType = RecordType(
    "data table", "A table of the published data.",
    [
      .text("label", "What its rows are: Companies."), .text("file", "companies.csv."),
      .text("path", "Its address below the site's root."),
      .integer("count", "How many rows it has."),
    ])

  /// - Returns: `nil` for a table without rows.
  static func make(_ table: DataTable, in site: Queries) -> Value? {
    let count = table.count(of: site)
    guard count > 0 else { return nil }
    return .record(
      Record(
        type,
        [
          "label": .text(label(of: table.table, in: site.wording)),
          "file": .text("\(table.name).csv"), "path": .text(table.table.path),
          "count": .integer(count),
        ]))
  }

  private static func label(of table: DataLayout.Table, in wording: Wording) -> String {
    switch table {
    case .records: wording[.all]
    case .briefings: EntityKind.briefing.pluralLabel(in: wording)
    case .companies: EntityKind.company.pluralLabel(in: wording)
    case .agencies: EntityKind.agency.pluralLabel(in: wording)
    case .policies: EntityKind.policy.pluralLabel(in: wording)
    case .deals: EntityKind.deal.pluralLabel(in: wording)
    case .people: EntityKind.person.pluralLabel(in: wording)
    case .topics: EntityKind.topic.pluralLabel(in: wording)
    case .pages: EntityKind.page.pluralLabel(in: wording)
    case .relations: wording[.connections]
    case .events: wording[.dataEvents]
    case .statuses: wording[.dataStatuses]
    case .sources: wording[.sources]
    case .citations: wording[.dataCitations]
    case .mentions: wording[.dataMentions]
    case .judgments: wording[.judgments]
    case .angles: wording[.angles]
    case .authors: wording[.dataAuthors]
    case .positions: wording[.positions]
    case .names: wording[.dataNames]
    case .identifiers: wording[.dataIdentifiers]
    case .corrections: wording[.corrections]
    }
  }
}

/// A file with all of the data.
enum DataFileView {
  static let type: RecordType = RecordType(
    "data file", "A file with all of the published data.",
    [
      .text("label", "What it is for."), .text("file", "site.sql."),
      .text("path", "Its address below the site's root."),
    ])

  static func make(_ file: DataLayout.Whole, in wording: Wording) -> Value {
    let label: Phrase =
      switch file {
      case .package: .dataPackage
      case .sql: .dataSQL
      case .graphML: .dataGraphML
      case .gexf: .dataGEXF
      case .followTheMoney: .dataFollowTheMoney
      }
    return .record(
      Record(
        type,
        [
          "label": .text(wording[label]), "file": .text(file.rawValue), "path": .text(file.path),
        ]))
  }
}

/// Three lines of Python that load a part of the data.
enum DataExampleView {
  static let type: RecordType = RecordType(
    "data example", "Three lines of Python that load a part of the data.",
    [.text("title", "What they load: pandas."), .text("code", "The lines.")])

  static let all: [(title: String, code: String)] = [
    (
      "pandas",
      """
      import pandas as pd
      policies = pd.read_csv("policies.csv", dtype=str)
      print(policies[policies.force == "ended"][["name", "status", "status_since"]])
      """
    ),
    (
      "SQLite",
      """
      import sqlite3
      db = sqlite3.connect(":memory:"); db.executescript(open("site.sql", encoding="utf-8").read())
      print(db.execute("SELECT id, name FROM search WHERE search MATCH 'order'").fetchall())
      """
    ),
    (
      "Frictionless",
      """
      from frictionless import Package
      package = Package("datapackage.json")
      print(package.get_resource("statuses").read_rows()[0])
      """
    ),
    (
      "NetworkX",
      """
      import networkx as nx
      graph = nx.read_graphml("graph.graphml")
      print(sorted(graph.degree, key=lambda pair: -pair[1])[:10])
      """
    ),
    (
      "FollowTheMoney",
      """
      import json
      entities = [json.loads(line) for line in open("entities.ftm.json", encoding="utf-8")]
      print(len(entities), "entities")
      """
    ),
  ]

  static func make(_ example: (title: String, code: String)) -> Value {
    .record(Record(type, ["title": .text(example.title), "code": .text(example.code)]))
  }
}
