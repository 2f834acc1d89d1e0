/// Where the published data has a field of front matter.
package enum FieldPlacement: Sendable {
  /// In columns of the table of its kind.
  case columns([RecordColumn])
  /// In rows of other tables.
  case rows([String])
  /// Nowhere: it says how a page is published, not what is known.
  case unpublished
}

/// A column of the table of a kind, with where its values come from.
package struct RecordColumn: Sendable {
  package let column: DataColumn
  package let value: @Sendable (Entity) -> DataValue
}

extension RecordColumn {
  /// The columns that hold the fields of a kind, in the order of its table of fields.
  package static func columns(of kind: EntityKind) -> [RecordColumn] { all[Int(kind.rawValue)] }

  private static let all: [[RecordColumn]] = EntityKind.allCases.map { kind in
    FieldTable.table(for: kind).fields.flatMap { field -> [RecordColumn] in
      if case .columns(let columns)? = FieldPlacement(of: field, in: kind) { columns } else { [] }
    }
  }
}

extension FieldPlacement {
  /// `nil` for a field that no one has decided about, which a test reports.
  package init?(of field: Field, in kind: EntityKind) {
    let isRead = kind == .briefing || kind == .page
    switch field.name {
    case "draft", "embargo_until", "tlp", "ignore", "autolink", "redirects", "withdrawn":
      self = .unpublished
    case "topics", "relations", "companies", "regulators", "policies", "people", "deals", "parties",
      "court", "parent", "superseded_by":
      self = .rows(["relations"])
    case "aliases", "formerly", "abbr": self = .rows(["names"])
    case "history", "next": self = .rows(["events"])
    case "sources": self = .rows(["sources", "citations"])
    case "title" where isRead:
      self = .columns([field.column(.text) { .text($0.name.value) }])
    default:
      if let columns = field.ownColumns {
        self = .columns(columns)
      } else if ["judgments", "angles", "authors", "positions", "corrections"].contains(field.name)
      {
        self = .rows([field.name])
      } else {
        return nil
      }
    }
  }
}

extension Field {
  /// The columns of a field that is a value, or a few.
  fileprivate var ownColumns: [RecordColumn]? {
    switch name {
    case "name": [column(.text) { .text($0.name.value) }]
    case "title", "legal_name": [column(.text) { .optional($0.title) }]
    case "type": [column { .optional($0.type?.value) }]
    case "date": [column(.day) { .optional($0.date) }]
    case "updated": [column(.day) { .optional($0.updated?.value) }]
    case "as_of": [column(.day) { .optional($0.briefing?.asOf) }]
    case "reviewed": [column(.day) { .optional($0.reviewed) }]
    case "review_in": [column(.text) { .optional($0.briefing?.reviewIn?.written) }]
    case "bottom_line", "summary": [column(.text) { .optional($0.summary) }]
    case "sort_name": [column(.text) { .optional($0.sortName) }]
    case "website": [column(.address) { .optional($0.website) }]
    case "jurisdiction": [column(.text) { .optional($0.jurisdiction?.value) }]
    case "headquarters": [fact(.headquarters)]
    case "chamber": [fact(.chamber)]
    case "party": [fact(.party)]
    case "site": [fact(.site)]
    case "source": [column(.source) { .optional($0.mainSource?.text) }]
    default: lawColumns ?? dealColumns ?? identifierColumns
    }
  }

  private var lawColumns: [RecordColumn]? {
    switch name {
    case "effect": [column { .optional($0.policy?.effect) }]
    case "effective":
      [
        column(.date) { .optional($0.policy?.effective) },
        column(.text, named: "effective_rule", "What a floating date of effect depends on.") {
          .optional($0.policy?.effectiveRule)
        },
      ]
    case "expires": [column(.date) { .optional($0.policy?.expires) }]
    case "comments_close":
      [
        column(.date, "The last day for comments.") { .optional($0.policy?.commentsClose) },
        column(
          .texts, named: "comment_periods",
          "Where there are several periods, each last day and what is accepted until then."
        ) { entity in
          let periods = entity.policy?.commentPeriods ?? []
          guard periods.count > 1 else { return .none }
          return .texts(
            periods.map { [$0.closes.iso, $0.what].compactMap(\.self).joined(separator: ": ") })
        },
      ]
    default: nil
    }
  }

  private var dealColumns: [RecordColumn]? {
    switch name {
    case "value":
      [
        column(
          .number, named: "amount", "What it is worth.", unit: "units of the currency"
        ) { $0.deal?.value.map { .number($0.value.plainAmount) } ?? .none },
        column(.text, named: "currency", "The currency of the amount by ISO 4217.") {
          .optional($0.deal?.value?.value.currency.code)
        },
        column(
          .word(ValueBound.allCases.map(\.rawValue)), named: "bound",
          "How near the amount is, where it is not exact."
        ) { .optional($0.deal?.bound?.rawValue) },
      ]
    // In `bound`.
    case "approx": []
    case "value_basis": [column { .optional($0.deal?.valueBasis) }]
    case "awaiting": [column(.texts) { .list($0.deal?.awaiting ?? []) }]
    case "terms":
      [
        column(.texts, "Its terms, each a label and a text.") {
          .list(
            ($0.deal?.terms ?? []).map { term in
              if case .text(let label) = term.label { "\(label): \(term.text)" } else { term.text }
            })
        }
      ]
    default: nil
    }
  }

  /// The first identifier of each scheme; all of them are rows of `identifiers`.
  private var identifierColumns: [RecordColumn]? {
    if name == "fr" {
      return [
        column(.text, named: "fr_doc", "Document number in the Federal Register.") {
          .optional($0.identifier("fr.doc"))
        },
        column(.text, named: "fr_cite", "Volume and page of the Federal Register.") {
          .optional($0.identifier("fr.cite"))
        },
      ]
    }
    guard case .identifiers = form else { return nil }
    let scheme = name
    return [column(.text) { .optional($0.identifier(scheme)) }]
  }

  /// - Parameter type: By default that of the field's words.
  fileprivate func column(
    _ type: DataType? = nil, named name: String? = nil, _ meaning: String? = nil,
    unit: String? = nil, _ value: @escaping @Sendable (Entity) -> DataValue
  ) -> RecordColumn {
    let own: DataType = if case .word(let vocabulary) = form { .word(vocabulary) } else { .text }
    return RecordColumn(
      column: DataColumn(
        name ?? self.name, type ?? own, meaning ?? self.meaning, unit: unit,
        isRequired: isRequired),
      value: value)
  }

  private func fact(_ label: Fact.Label) -> RecordColumn {
    column { entity in .optional(entity.facts.first { $0.label == label }?.text) }
  }
}

extension Entity {
  /// The first identifier of a scheme, in the form in which it is compared.
  fileprivate func identifier(_ scheme: String) -> String? {
    identifiers.first { $0.scheme == scheme }?.canonicalValue
  }
}

extension Identifier {
  /// In the form in which it is compared: a CIK with all its ten digits.
  package var canonicalValue: String {
    IdentifierScheme.scheme(scheme)?.canonical(value) ?? value
  }
}
