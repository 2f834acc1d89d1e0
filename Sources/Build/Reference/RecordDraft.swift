internal import Diagnostics
internal import Files
internal import FrontMatter
package import PolicyModel
internal import SiteModel

/// A new record with the fields of its kind, with optional ones commented out.
package struct RecordDraft {
  package let kind: EntityKind
  package let name: String
  /// Today, for kinds that carry a date.
  package let today: Day

  private let chosenSlug: String?

  /// - Parameter slug: Replaces the slug derived from the name.
  package init(_ kind: EntityKind, named name: String, slug: String? = nil, today: Day) {
    self.kind = kind
    chosenSlug = slug
    self.name = String(
      name.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    self.today = today
  }

  package var slug: String { chosenSlug ?? Slug.from(name: name) }

  /// Where it goes, relative to the site: `Content/companies/acme-power.md`.
  package var path: String {
    let date = kind == .briefing ? "\(today.iso)-" : ""
    return "Content/\(kind.folder)/\(date)\(slug).md"
  }

  /// The file's text.
  package var text: String {
    var lines = ["---"]
    let fields = FieldTable.table(for: kind).fields
    for field in fields where isWritten(field) { lines += written(field) }
    lines.append("# What may be added; 'briefgen check' says what is wrong with it.")
    let samples = fields.filter { !isWritten($0) && !$0.example.isEmpty }
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

  /// The required fields, and the bottom line, without which a briefing is reported.
  private func isWritten(_ field: Field) -> Bool {
    field.isRequired || field.name == "bottom_line"
  }

  private func written(_ field: Field) -> [String] {
    switch field.name {
    case "name", "title": ["\(field.name): \(YAMLQuoting.scalar(name))"]
    case "date": ["date: \(today.iso)"]
    case "bottom_line": ["bottom_line: Say here what a reader must know, in 60 words at most."]
    default:
      // Values that cannot be guessed are left blank, and the check points to their lines.
      ["# Required. \(field.meaning) For example: \(field.example)", "\(field.name):"]
    }
  }

  /// Why no record can have the name, with advice; `nil` for a valid name.
  package var nameFault: (message: String, help: String?)? {
    if let scalar = name.unicodeScalars.first(where: { $0.value < 0x20 || $0.isInvalidInText }) {
      return ("the name holds the character \(scalar.codePoint)", "write it on one line")
    }
    if let scalar = name.unicodeScalars.first(where: \.turnsDirection) {
      return ("the name holds the hidden character \(scalar.codePoint)", "type it again")
    }
    if name.isBlank { return ("the name is blank", "write what it is called in quotation marks") }
    if let chosenSlug, !Slug.isValid(chosenSlug) {
      let plain = Slug.from(name: chosenSlug)
      return (
        "'\(chosenSlug)' is not a slug",
        plain.isEmpty ? "write small letters, digits and hyphens" : "did you mean '\(plain)'?"
      )
    }
    if slug.isEmpty {
      return (
        "'\(name)' has no letter or digit of the Latin script for an address",
        "add --slug with small letters, digits and hyphens: --slug my-\(kind.name)"
      )
    }
    if slug.utf8.count > RecordDraft.longestSlug {
      return ("the name is longer than \(RecordDraft.longestSlug) letters", "shorten it")
    }
    if kind == .page, EntityKind(folder: slug) != nil || "\(slug)/" == Tracker.folder {
      return ("/\(slug)/ is the address of a list", "give the page another name")
    }
    return nil
  }

  /// The longest slug that fits into a file name with a date and `.md`.
  private static let longestSlug = 200

  /// Where a record of this kind and slug already is, whatever its folder or date.
  package func existing(in root: String) -> String? {
    var findings: [Diagnostic] = []
    let files = SiteFiles(in: FileSource(root), reporting: &findings)
    return files.records.first { $0.id == EntityID(kind, slug) }?.path
  }
}
