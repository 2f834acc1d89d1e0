package import Diagnostics
package import EntityGraph
internal import PolicyModel
package import SiteModel

/// Why a record of a row has to do with one of a column.
package enum MatrixReason: Sendable {
  /// A relation, read from the row.
  case relation(Connection)
  /// What a deal touches an agency through, besides relations between the two.
  case agency(AgencyLink)
  /// A briefing on both, by number in the catalog.
  case briefing(Int)
}

/// The cells of a matrix.
package struct MatrixCells: Sendable {
  /// The records of rows with at least one filled cell, in order.
  package var rows: [Int] = []
  /// The records of columns with at least one filled cell, in order.
  package var columns: [Int] = []
  /// By row and column, the most direct reason first.
  package var reasons: [Int: [Int: [MatrixReason]]] = [:]

  /// The part that a page shows: the rows and columns with the most filled cells.
  package func shown(rows rowLimit: Int, columns columnLimit: Int) -> MatrixCells {
    var filled: [Int: Int] = [:]
    for cells in reasons.values { for column in cells.keys { filled[column, default: 0] += 1 } }
    var part = self
    part.columns = columns.keeping(columnLimit) { filled[$0] ?? 0 }
    let wanted = Set(part.columns)
    part.reasons = reasons.mapValues { cells in cells.filter { wanted.contains($0.key) } }
      .filter { !$0.value.isEmpty }
    part.rows = rows.filter { part.reasons[$0] != nil }
      .keeping(rowLimit) { part.reasons[$0]?.count ?? 0 }
    return part
  }
}

extension [Int] {
  /// The elements with the greatest counts, in the same order.
  fileprivate func keeping(_ limit: Int, count: (Int) -> Int) -> [Int] {
    guard self.count > limit else { return self }
    let counts = map(count)
    let places = indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(limit).sorted()
    return places.map { self[$0] }
  }
}

/// Questions about matrices.
extension Queries {
  /// The records that may have a row in the matrix at an index; part of the plan, so nothing is logged.
  package func candidates(ofMatrix place: Int) -> [Int] {
    configuration.matrices[place].rows.numbers(in: logging(to: nil))
  }

  /// Records that an output depends on a matrix, if it was computed before.
  package func noteMatrix(_ place: Int) { note(.matrix(place)) }

  /// The matrix at an index.
  ///
  /// - Complexity: O(edges of the rows + records covered by the briefings on them).
  package func cells(ofMatrix place: Int) -> MatrixCells {
    note(.matrix(place))
    let matrix = configuration.matrices[place]
    let silent = logging(to: nil)
    let rows = matrix.rows.numbers(in: silent)
    var cells = MatrixCells()
    if matrix.rows.kind == .deal, matrix.columns == .agency {
      let wanted = Set(rows)
      for agency in silent.records(of: .agency) where !silent.isWithdrawn(agency) {
        for (deal, links) in snapshot.agencyDeals.byAgency[agency] ?? [] where wanted.contains(deal)
        {
          cells.reasons[deal, default: [:]][agency] = links.compactMap { link in
            if case .relation = link { nil } else { .agency(link) }
          }
        }
      }
    }
    for row in rows {
      silent.addRelations(of: row, to: matrix.columns, in: &cells)
      if matrix.rows.kind != .deal || matrix.columns != .agency {
        silent.addBriefings(on: row, to: matrix.columns, in: &cells)
      }
    }
    cells.reasons = cells.reasons.mapValues { $0.filter { !$0.value.isEmpty } }
      .filter { !$0.value.isEmpty }
    cells.rows = rows.filter { cells.reasons[$0] != nil }
    cells.columns = silent.sortedByName(Array(Set(cells.reasons.values.flatMap(\.keys))).sorted())
    return cells
  }

  private func isShown(_ number: Int, as kind: EntityKind) -> Bool {
    self.kind(of: number) == kind && !isHeldBack(number) && !isWithdrawn(number)
  }

  private func addRelations(of row: Int, to kind: EntityKind, in cells: inout MatrixCells) {
    var found: [Int: [MatrixReason]] = [:]
    for connection in snapshot.graph.connections(of: row)
    where connection.edge.isSubstantial && isShown(connection.other, as: kind) {
      found[connection.other, default: []].append(.relation(connection))
    }
    for (column, reasons) in found {
      cells.reasons[row, default: [:]][column, default: []].insert(contentsOf: reasons, at: 0)
    }
  }

  /// The briefings that name both at their head.
  private func addBriefings(on row: Int, to kind: EntityKind, in cells: inout MatrixCells) {
    for entry in snapshot.coverage.briefings(on: row) where entry.manner == .about {
      for subject in snapshot.coverage.subjects(of: Int(entry.briefing))
      where subject.manner == .about || subject.manner == .regulator {
        guard isShown(Int(subject.subject), as: kind) else { continue }
        cells.reasons[row, default: [:]][Int(subject.subject), default: []].append(
          .briefing(Int(entry.briefing)))
      }
    }
  }

  func writeMatrix(_ place: Int, to answer: inout AnswerBytes) {
    let cells = cells(ofMatrix: place)
    for numbers in [candidates(ofMatrix: place), cells.columns] {
      answer.add(each: numbers) { $0.add(id(of: $1)) }
    }
    for row in cells.rows {
      answer.add(id(of: row))
      for column in cells.columns {
        answer.add(each: cells.reasons[row]?[column] ?? []) {
          switch $1 {
          case .relation(let connection):
            $0.add(Int(connection.edge.relation.rawValue))
            $0.add(connection.isInverse)
            $0.add(connection.edge.field)
            $0.add(connection.edge.attributes)
          case .agency(let link): write(link, to: &$0)
          case .briefing(let number): $0.add(id(of: number))
          }
        }
      }
    }
  }
}

/// Findings about matrices.
extension Queries {
  /// Reports matrices of which a page shows a part only.
  package var matrixFindings: [Diagnostic] {
    configuration.matrices.indices.compactMap { place in
      let matrix = configuration.matrices[place]
      let cells = logging(to: nil).cells(ofMatrix: place)
      guard cells.rows.count > Matrix.rowLimit || cells.columns.count > Matrix.columnLimit else {
        return nil
      }
      return Diagnostic(
        .largeMatrix,
        "the matrix '\(matrix.rows.slug)' has \(cells.rows.count) rows and \(cells.columns.count) columns",
        at: SourcePlace(path: SiteFiles.configuration, range: matrix.rows.range),
        help:
          "its page shows at most \(Matrix.rowLimit) and \(Matrix.columnLimit); choose fewer rows with 'where'"
      )
    }
  }
}
