internal import Diagnostics
internal import FrontMatter
package import PolicyModel

/// A new record with the fields of its kind, those that may wait commented out.
package struct RecordDraft {
  package let kind: EntityKind
  package let name: String
  /// Today, for kinds that carry a date.
  package let today: Day

  package init(_ kind: EntityKind, named name: String, today: Day) {
    self.kind = kind
    self.name = name
    self.today = today
  }

  package var slug: String { Slug.from(name: name) }

  /// Where it goes, relative to the site: `Content/companies/acme-power.md`.
  package var path: String {
    let date = kind == .briefing ? "\(today.iso)-" : ""
    return "Content/\(kind.folder)/\(date)\(slug).md"
  }

  /// The file's text.
  package var text: String {
    var lines = ["---"]
    let fields = FieldTable.table(for: kind).fields
    for field in fields where field.isRequired { lines += required(field) }
    lines.append("# What may be added; 'briefgen check' says what is wrong with it.")
    let samples = fields.filter { !$0.isRequired && !$0.example.isEmpty }
      .map { (text: "# \($0.name): \($0.example)", meaning: $0.meaning) }
    let width = samples.map(\.text.count).filter { $0 <= 44 }.max() ?? 0
    for sample in samples {
      guard sample.text.count <= width else {
        lines += ["# \(sample.meaning)", sample.text]
        continue
      }
      let gap = String(repeating: " ", count: width - sample.text.count)
      lines.append("\(sample.text)\(gap)  # \(sample.meaning)")
    }
    lines.append("---")
    let opening = kind == .briefing ? "Write the briefing here.\n" : ""
    return lines.joined(separator: "\n") + "\n" + opening
  }

  private func required(_ field: Field) -> [String] {
    switch field.name {
    case "name", "title": ["\(field.name): \(YAMLQuoting.scalar(name))"]
    case "date": ["date: \(today.iso)"]
    default:
      // What nobody can guess is left to write, and the check asks for it.
      ["# Required. \(field.meaning)", "# \(field.name): \(field.example)"]
    }
  }

  /// Where a record of this kind and slug already is, whatever its folder or date.
  package func existing(in root: String) -> String? {
    var findings: [Diagnostic] = []
    let files = SiteFiles(of: SiteLayout(root: root), reporting: &findings)
    return files.records.first { $0.id == EntityID(kind, slug) }?.path
  }
}
