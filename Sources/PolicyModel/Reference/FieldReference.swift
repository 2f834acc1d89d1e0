/// The page `Documentation/FrontMatter.md`, generated from the tables that front matter is read by.
package enum FieldReference {
  package static func markdown(_ labels: some ReferenceLabels) -> String {
    ([opening, commonFields] + EntityKind.allCases.map(fields) + [
      records, vocabularies(labels), histories(labels), relations(labels), identifiers,
    ]).joined(separator: "\n") + "\n"
  }

  private static let opening = """
    # Front matter

    Every file under `Content/` begins with its fields between two lines of `---`. This page lists
    all of them. It is generated from the tables in `Sources/PolicyModel`, and a test keeps it current;
    change a table, not this page.

    - Required fields are marked. All others may be left out.
    - A list with one item may be written without brackets: `topics: water`.
    - A date is `2026-03-15`, `2026-03`, `2026-Q1`, `2026-H1` or `2026`. A full date includes the day.
    - An amount has its currency: `USD 9.7B`, `$9.7 billion`, `EUR 250M`.
    - A length of time is a count and a unit: `90 days`, `18 months`.
    - A reference is a slug (`sec`), a kind and a slug (`agency/sec`), a name, an alias, or an
      identifier such as a ticker or a bill's number.
    - Each relation in the table below is also a field, with one reference or a list of them, from
      either end: `overseen-by: [senate-banking]`.
    - Any other name is an error that suggests the nearest one. For keys of other generators, the
      finding says what to write here; `ignored_fields` in `site.yml` lists keys to ignore.
    - Invisible text (spaces, zero-width characters) is an error: leave the field out.

    `briefgen schema KIND` prints the same as a JSON Schema, for completion and checks in an editor: see [Editors.md](Editors.md).

    """

  // MARK: - Fields

  /// The names of fields that all kinds have.
  private static let commonNames: [String] = FieldTable.table(for: .topic).fields.map(\.name)
    .filter { name in EntityKind.allCases.allSatisfy { FieldTable.table(for: $0)[name] != nil } }

  private static var commonFields: String {
    let table = FieldTable.table(for: .company)
    return "## Fields of every kind\n\n"
      + fieldTable(commonNames.compactMap { table[$0] })
  }

  private static func fields(of kind: EntityKind) -> String {
    let own = FieldTable.table(for: kind).fields.filter { !commonNames.contains($0.name) }
    return "## \(Vocabulary.Term.spelled(kind.name))\n\nFiles in `Content/\(kind.folder)/`.\n\n"
      + fieldTable(own)
  }

  static func fieldTable(_ fields: [Field]) -> String {
    table(
      ["Field", "What it says", "Form", "Example"],
      fields.map { field in
        [
          code(field.name) + (field.isRequired ? " (required)" : ""), field.meaning,
          field.form.linked, code(field.example),
        ]
      })
  }

  // MARK: - Records

  /// The records that stand in fields, each once and in the order of their first mention.
  private static var records: String {
    var text = "## Records in fields\n"
    var seen: Set<String> = []
    for kind in EntityKind.allCases {
      for field in FieldTable.table(for: kind).fields where field.name != "deals" {
        guard let members = field.form.members, seen.insert(field.name).inserted else { continue }
        text += "\n### In \(code(field.name))\n\n" + fieldTable(members)
        for member in members {
          guard let inner = member.form.members else { continue }
          text += "\n### In \(code("\(field.name).\(member.name)"))\n\n" + fieldTable(inner)
        }
      }
    }
    return text
  }

  // MARK: - Markdown

  static func table(_ heads: [String], _ rows: [[String]]) -> String {
    let lines = [heads, heads.map { _ in "---" }] + rows.map { $0.map(escaped) }
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// Between as many backticks as it takes; a backtick occurs in none of the tables' texts.
  static func code(_ text: String) -> String { "`\(text)`" }

  private static func escaped(_ cell: String) -> String {
    cell.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// The anchor that a heading gets.
  static func anchor(_ heading: String) -> String { Slug.from(name: heading) }
}

extension Field.Form {
  /// What may be written, with links to the vocabularies and records on the page.
  fileprivate var linked: String {
    switch self {
    case .word(let vocabulary):
      "\(vocabulary.article) [\(vocabulary.name)](#\(FieldReference.anchor(vocabulary.name)))"
    case .words(let vocabulary):
      "a list, each \(vocabulary.article) "
        + "[\(vocabulary.name)](#\(FieldReference.anchor(vocabulary.name)))"
    case .day: "a full date"
    case .date: "a date"
    case .duration: "a length of time"
    case .money: "an amount"
    case .identifiers: "an [identifier](#identifiers), or a list of them"
    case .record: "a mapping"
    case .records: "a list of mappings"
    case .recordsByName: "a mapping of ids to mappings"
    case .history: "[lines](#histories) `DATE: EVENT`, `by REF` or `in REF`, `(partial)`"
    case .relations: "a list of mappings with the name of a [relation](#relations)"
    case .either(let one, let other): "\(one.linked); or \(other.linked)"
    default: written
    }
  }

  /// The fields of the record or records that it takes; `nil` where it takes none.
  fileprivate var members: [Field]? {
    switch self {
    case .record(let fields), .records(let fields), .recordsByName(let fields): fields
    case .history: RecordShapes.historyEvent.fields
    case .relations: RecordShapes.edge.fields
    case .either(let one, let other): one.members ?? other.members
    default: nil
    }
  }
}
