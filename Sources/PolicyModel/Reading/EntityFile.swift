package import Diagnostics
import FrontMatter

/// What a file of the site holds: its front matter read, its text only found.
package struct EntityFile: Sendable {
  /// The record of the file and the deals written in place in it, the record first; empty where the front matter
  /// cannot be read at all.
  package let entities: [Entity]
  /// The bytes after the front matter: the text of the first record.
  package let body: Range<Int>
}

extension EntityFile {
  /// A record without a name is called by its slug, so that references to it hold.
  ///
  /// - Parameters:
  ///   - slug: The file's name without its date and extension.
  ///   - fileDate: The date that a briefing's file name begins with.
  ///   - ignored: Keys that the site leaves alone.
  package init(
    reading file: SourceFile, kind: EntityKind, slug: String, fileDate: Day? = nil,
    ignoring ignored: Set<String> = [], reporting findings: inout [Diagnostic]
  ) {
    let shape = EntityShape.shape(for: kind)
    let front = FrontMatter(
      of: file,
      example: shape.fields.filter(\.isRequired).map { "\($0.name): …" }.joined(separator: " and "),
      reporting: &findings)
    guard var entries = front.fields?.entries else {
      (entities, body) = ([], front.body)
      return
    }
    if !ignored.isEmpty {
      entries.removeAll { ignored.contains($0.key) && !ForeignKeys.hidesPage($0) }
    }
    var reader = FieldReader(path: file.path)
    if kind == .briefing { reader.day = Self.dayOfFacts(entries) ?? fileDate }
    var draft = EntityDraft(
      EntityID(kind, slug), path: file.path, at: front.opening)
    draft.read(
      entries, as: shape, missingAt: front.opening, by: &reader,
      known: { file.knownValues(slug: slug, front: front, date: fileDate) }, isTopLevel: true)
    if let fileDate, let date = draft.entity.date, date != fileDate,
      let range = draft.entity.dateRange
    {
      reader.report(
        .dateDisagrees, "'\(date)' is not the date in the file's name", at: range,
        suggestion: fileDate.iso)
    }
    findings += reader.findings
    entities =
      [Entity(draft.entity)] + draft.dealsInPlace.map { Entity($0.heldBack(with: draft.entity)) }
    body = front.body
  }

  /// What `as_of` says, else `date`, before any field is read.
  private static func dayOfFacts(_ entries: [YAMLNode.Entry]) -> Day? {
    for key in ["as_of", "date"] {
      guard let text = entries.first(where: { $0.key == key })?.value.text else { continue }
      if let day = try? Day(parsing: text) { return day }
    }
    return nil
  }

}

extension EntityFields {
  /// A deal written in place is published no earlier than its briefing.
  fileprivate func heldBack(with briefing: EntityFields) -> EntityFields {
    var deal = self
    deal.date = briefing.date
    deal.publication.isDraft = deal.publication.isDraft || briefing.publication.isDraft
    deal.publication.embargo = deal.publication.embargo ?? briefing.publication.embargo
    deal.publication.tlp = deal.publication.tlp ?? briefing.publication.tlp
    return deal
  }
}

extension SourceFile {
  /// What the fields of a record are likely to be where it leaves them out.
  fileprivate func knownValues(
    slug: String, front: FrontMatter, date: Day?
  ) -> [String: KnownValue] {
    var known = knownNames(slug: slug, body: front.body)
    known["date"] =
      date.map {
        KnownValue(
          text: $0.iso, fix: inserting("date: \($0.iso)", after: "title", in: front))
      } ?? .day(inName: slug)
    return known
  }

  /// The fix that adds a field behind another one, or first where that is not there.
  ///
  /// - Returns: `nil` where the fields do not begin on lines of their own.
  fileprivate func inserting(_ field: String, after key: String, in front: FrontMatter) -> Fix? {
    let newline = UInt8(ascii: "\n")
    let entries = front.fields?.entries ?? []
    let next = entries.firstIndex { $0.key == key }.map { $0 + 1 } ?? 0
    let start =
      next == 0
      ? front.block.lowerBound
      : next < entries.count ? entries[next].keyRange.lowerBound : front.block.upperBound
    // Quotation marks around a key are no part of it.
    guard start > 0, bytes[start - 1] == newline,
      entries.allSatisfy({ bytes[$0.keyRange.lowerBound - 1] == newline })
    else { return nil }
    let hasReturns = start > 1 && bytes[start - 2] == UInt8(ascii: "\r")
    return Fix(insertingLine: field + (hasReturns ? "\r\n" : "\n"), at: start)
  }
}

extension Source {
  /// The sources of `Content/sources.yml`: a mapping of ids to sources, as under `sources:`.
  package static func readShared(
    _ file: SourceFile, reporting findings: inout [Diagnostic]
  ) -> [Source] {
    guard let node = YAMLNode.read(file, reporting: &findings) else { return [] }
    var reader = FieldReader(path: file.path)
    let sources = reader.sources(node, "sources") ?? []
    findings += reader.findings
    return sources
  }
}

extension Rule {
  package static let dateDisagrees = Rule(
    "DateDisagrees", .error, structural: true,
    summary: "Reports a briefing whose date is not the one at the beginning of its file name.")
}
