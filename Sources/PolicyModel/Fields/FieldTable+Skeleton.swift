import FrontMatter

extension FieldTable {
  /// Front matter to begin a record with, from one line `---` to the other.
  ///
  /// Fields with a value are written out, required ones without one are left to fill in, and all
  /// others stand as comments with an example, so that an editor need not look them up.
  ///
  /// - Parameter values: Field names and texts; the texts are quoted where they need it.
  package func skeleton(_ values: [(field: String, text: String)]) -> String {
    var lines = ["---"]
    for field in fields {
      if let value = values.first(where: { $0.field == field.name }) {
        lines.append("\(field.name): \(YAMLQuoting.scalar(value.text))")
      } else if field.isRequired {
        lines.append("\(field.name):  # \(field.meaning) For example: \(field.example)")
      } else {
        lines.append("# \(field.name): \(field.example)  # \(field.meaning)")
      }
    }
    lines.append("---")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Field.Form {
  /// What may be written, for the documentation: `a list of references to a company`.
  package var written: String {
    switch self {
    case .text: "text"
    case .texts, .identifiers: "text, or a list of texts"
    case .day: "a full date, 2026-03-15"
    case .date: "a date, 2026-03-15, 2026-03, 2026-Q1, 2026-H1 or 2026"
    case .dates: "a date, or a list of dates"
    case .moment: "a day, a time and a zone"
    case .duration: "a length of time, 90 days"
    case .flag: "true or false"
    case .money: "an amount with its currency, USD 9.7B, about USD 9.7B or up to USD 9.7B"
    case .percentage: "a share of a whole, 12.5%"
    case .address: "an address on the web"
    case .word(let vocabulary): "one of \(vocabulary.words.joined(separator: ", "))"
    case .words(let vocabulary): "a list of \(vocabulary.words.joined(separator: ", "))"
    case .reference(let kinds): "a reference to \(kinds.isAny ? "anything" : kinds.listed)"
    case .references(let kinds, let value):
      "a list of references to \(kinds.isAny ? "anything" : kinds.listed)"
        + (value.meaning.isEmpty ? "" : ", each with \(value.meaning)")
    case .sourceID: "the id of a source"
    case .record(let fields): "a mapping of \(names(fields))"
    case .records(let fields): "a list of mappings of \(names(fields))"
    case .recordsByName(let fields): "a mapping of ids to mappings of \(names(fields))"
    case .labelledTexts: "a mapping of labels to texts"
    case .history: "a list of lines DATE: EVENT, then by REF or in REF, then (partial)"
    case .relations: "a list of mappings of a relation's name and what its edge carries"
    case .ignoredRules: "a mapping of rules to reasons"
    case .either(let one, let other): "\(one.written); or \(other.written)"
    }
  }

  private func names(_ fields: [Field]) -> String { fields.map(\.name).joined(separator: ", ") }
}

extension KindSet {
  fileprivate var isAny: Bool { self == .any }
}
