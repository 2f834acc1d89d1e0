internal import EntityGraph
package import Liquid
internal import PolicyModel
package import Queries
package import SiteModel
internal import Text
internal import Wording

/// The page of a matrix as templates see it.
package struct MatrixView: Sendable {
  static let type: RecordType = RecordType(
    "matrix", "What records of one kind have to do with those of another.",
    [
      .text("title", "Its title."), .text("intro", "A sentence before the table."),
      .text("row_kind", "What the rows are: deal."), .text("row_label", "The same in words: Deal."),
      .text("rows_label", "Of many: Deals."),
      .text("columns_label", "What the columns are: Agencies."),
      .integer("count", "How many records may have a row."),
      .text("unit", "What they are: deals."),
      .record(
        "reviews", { ReviewsView.type }, "Through which days the facts of the rows were reviewed."),
      .text("csv", "The address of the matrix as comma-separated values, if the site has those."),
      .text("csv_name", "A name for that file: exposure."),
      .text("more", "How many rows and columns the page does not show; nothing if it shows all."),
      .list("columns", of: .record { MatrixColumnView.type }, "The columns."),
      .list("rows", of: .record { MatrixRowView.type }, "The rows."),
    ])

  package let matrix: Matrix
  private let place: Int
  private let candidates: [Int]

  /// - Parameter place: The matrix's, among those of `site.yml`.
  package init(of place: Int, in site: Queries) {
    matrix = site.configuration.matrices[place]
    self.place = place
    candidates = site.candidates(ofMatrix: place)
  }

  func value(in site: Queries) -> Value {
    let all = site.cells(ofMatrix: place)
    let cells = all.shown(rows: Matrix.rowLimit, columns: Matrix.columnLimit)
    let wording = site.wording
    let hidden =
      all.rows.count > cells.rows.count || all.columns.count > cells.columns.count
      ? wording.filling(
        .matrixShowsPart, String(cells.rows.count), String(all.rows.count),
        String(cells.columns.count), String(all.columns.count)) : nil
    return .record(
      Record(
        Self.type,
        [
          "title": .text(matrix.rows.title), "intro": .optional(matrix.rows.intro),
          "row_kind": .text(matrix.rows.kind.name),
          "row_label": .text(wording.language.label(matrix.rows.kind)),
          "rows_label": .text(matrix.rows.kind.pluralLabel(in: wording)),
          "columns_label": .text(matrix.columns.pluralLabel(in: wording)),
          "count": .integer(candidates.count), "unit": .text(unit(in: wording)),
          "reviews": ReviewsView.make(site.reviews(of: all.rows), in: site),
          "csv": site.publishesTables && !all.rows.isEmpty
            ? .text(matrix.address.path + ListTable.fileName) : .none,
          "csv_name": .text(Slug.from(name: matrix.rows.title)), "more": .optional(hidden),
          "columns": .list(cells.columns.map { MatrixColumnView.make($0, in: site) }),
          "rows": .list(cells.rows.map { MatrixRowView.make($0, cells, in: site) }),
        ]))
  }

  /// The matrix in short.
  package func summary(in site: Queries, showsReviews: Bool = false) -> Value {
    site.noteMatrix(place)
    return .record(
      Record(
        TrackerSummaryView.type,
        [
          "title": .text(matrix.rows.title), "intro": .optional(matrix.rows.intro),
          "path": .text(matrix.address.path), "count": .integer(candidates.count),
          "unit": .text(unit(in: site.wording)),
          "reviews": showsReviews
            ? ReviewsView.make(site.reviews(of: candidates), in: site) : .none,
        ]))
  }

  private func unit(in wording: Wording) -> String {
    matrix.rows.kind.noun(candidates.count, in: wording)
  }

  /// All cells as comma-separated values, a line for each reason.
  package static func csv(ofMatrix place: Int, in site: Queries) -> [ContiguousArray<UInt8>] {
    let matrix = site.configuration.matrices[place]
    let cells = site.cells(ofMatrix: place)
    let wording = site.wording
    func line(_ fields: [String]) -> ContiguousArray<UInt8> {
      var bytes = ContiguousArray<UInt8>()
      bytes.append(csvFields: fields)
      return bytes
    }
    var lines = [
      line([
        wording.language.label(matrix.rows.kind), wording.language.label(matrix.columns),
        wording[.through], wording[.date], wording[.detail],
      ])
    ]
    for row in cells.rows {
      for column in cells.columns {
        for reason in cells.reasons[row]?[column] ?? [] {
          let words = MatrixReasonView.words(for: reason, to: column, in: site)
          lines.append(
            line([
              site.name(of: row), site.name(of: column),
              words.record.map { site.name(of: $0) } ?? words.note ?? "", words.date?.iso ?? "",
              (words.record == nil ? words.detail : words.note) ?? "",
            ]))
        }
      }
    }
    return lines
  }
}

/// A column of a matrix.
enum MatrixColumnView {
  static let type: RecordType = RecordType(
    "matrix column", "A column of a matrix.",
    [
      .record("row", { RowView.type }, "The record."), .text("short", "Its abbreviation or name."),
    ])

  static func make(_ number: Int, in site: Queries) -> Value {
    .record(
      Record(type, ["row": site.row(of: number), "short": .text(site.shortName(of: number))]))
  }
}

/// A row of a matrix.
enum MatrixRowView {
  static let type: RecordType = RecordType(
    "matrix row", "A row of a matrix.",
    [
      .record("row", { RowView.type }, "The record."), .text("id", "Its slug, for an anchor."),
      .list("cells", of: .record { MatrixCellView.type }, "A cell for each column."),
    ])

  static func make(_ number: Int, _ cells: MatrixCells, in site: Queries) -> Value {
    .record(
      Record(
        type,
        [
          "row": site.row(of: number), "id": .text(site.id(of: number).slug),
          "cells": .list(
            cells.columns.map {
              MatrixCellView.make(cells.reasons[number]?[$0] ?? [], of: number, $0, in: site)
            }),
        ]))
  }
}

/// A cell of a matrix.
enum MatrixCellView {
  static let type: RecordType = RecordType(
    "matrix cell", "A cell of a matrix.",
    [
      .integer("count", "How many reasons there are; zero of an empty cell."),
      .text("id", "For an anchor: pier-lease.coast-guard."),
      .record("column", { RowView.type }, "The record of the column; nothing of an empty cell."),
      .text("short", "Its abbreviation or name."),
      .list("reasons", of: .record { MatrixReasonView.type }, "The first of them."),
      .text("more", "How many more there are: and 12 more."),
    ])

  /// How many reasons of a cell a page names.
  private static let limit = 6

  static func make(
    _ reasons: [MatrixReason], of row: Int, _ column: Int, in site: Queries
  ) -> Value {
    guard !reasons.isEmpty else { return empty }
    return .record(
      Record(
        type,
        [
          "count": .integer(reasons.count),
          "id": .text("\(site.id(of: row).slug).\(site.id(of: column).slug)"),
          "column": site.row(of: column), "short": .text(site.shortName(of: column)),
          "reasons": .list(
            reasons.prefix(limit).map { MatrixReasonView.make($0, to: column, in: site) }),
          "more": .optional(
            reasons.count > limit
              ? site.wording.language.clause(more: reasons.count - limit) : nil),
        ]))
  }

  private static let empty = Value.record(
    Record(
      type,
      [
        "count": .integer(0), "id": .none, "column": .none, "short": .none, "reasons": .list([]),
        "more": .none,
      ]))
}

/// Why a record of a row has to do with one of a column.
enum MatrixReasonView {
  static let type: RecordType = RecordType(
    "matrix reason", "Why a record of a row has to do with one of a column.",
    [
      .record("row", { RowView.type }, "A policy, a party or a briefing; nothing if directly."),
      .text("note", "The relation, or what the other record has to do with the column."),
      .text("detail", "Role, dates, extent, a remark."),
      .bool("past", "Whether it has ended."),
      .text("source", "The title of the source."), .text("url", "The address of the source."),
    ])

  struct Words {
    var record: Int?
    var note: String?
    var detail: String?
    var date: PartialDate?
    var isOver = false
    var source: Source?
  }

  static func words(for reason: MatrixReason, to column: Int, in site: Queries) -> Words {
    switch reason {
    case .relation(let connection):
      let reason = ConnectionReason(.relation(connection), in: site)
      let attributes = connection.edge.attributes
      let label = "\(reason.label) \(site.shortName(of: column))"
      return Words(
        note: label.prefix(1).uppercased() + label.dropFirst(), detail: reason.detail,
        date: attributes.date ?? attributes.since, isOver: reason.isOver, source: reason.source)
    case .agency(let link):
      let (number, note) = AgencyDealView.words(for: link, to: column, in: site)
      return Words(record: number, note: note)
    case .briefing(let number):
      return Words(record: number, date: site.record(number).date.map { PartialDate($0) })
    }
  }

  static func make(_ reason: MatrixReason, to column: Int, in site: Queries) -> Value {
    let words = words(for: reason, to: column, in: site)
    return .record(
      Record(
        type,
        [
          "row": words.record.map { site.row(of: $0) } ?? .none, "note": .optional(words.note),
          "detail": .optional(words.detail), "past": .bool(words.isOver),
          "source": .optional(words.source?.title), "url": .optional(words.source?.url?.value),
        ]))
  }
}
