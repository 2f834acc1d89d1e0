internal import EntityGraph
internal import Liquid
internal import Markdown
internal import PolicyModel
internal import Queries
internal import SiteModel
internal import Wording

/// A source in a page's list.
enum SourceView {
  static let type: RecordType = RecordType(
    "source", "A source in the page's list.",
    [
      .text("id", "Its id in front matter; the list item's id is `source-` and this."),
      .integer("number", "Its number on the page."), .text("title", "Its title."),
      .text("url", "Where it is."), .text("publisher", "Who published it."),
      .record("date", { DateView.type }, "When it was published."),
      .text("type", "Its type in words."), .bool("primary", "Whether it is a primary source."),
      .record("accessed", { DateView.type }, "When it was last read."),
      .text("archived", "The address of an archived copy."),
      .text(
        "note",
        "In the list, the anchor of its first note on the page; of a note, its anchor if it is the first."
      ),
    ])

  static func make(
    _ source: Source, number: Int, note: String? = nil, in site: Queries
  ) -> Value {
    func shows(_ field: String) -> Bool { site.shows(field, of: type) }
    return .record(
      Record(
        type,
        [
          "id": .text(source.id.value), "number": .integer(number), "title": .text(source.title),
          "url": .optional(source.url?.value), "publisher": .optional(source.publisher),
          "date": shows("date") ? DateView.optional(source.date?.value, in: site.wording) : .none,
          "type": .optional(
            shows("type")
              ? source.type.map { Vocabulary.sourceType.noun($0, in: site.wording) } : nil),
          "primary": .bool(source.type.map { Vocabulary.isPrimarySource($0) } ?? false),
          "accessed": shows("accessed")
            ? DateView.optional(source.accessed?.value, in: site.wording) : .none,
          "archived": .optional(source.archived?.value), "note": .optional(note),
        ]))
  }

  /// A note outside the text, such as behind a line of a history.
  static func cite(_ reference: Reference?, _ sources: inout PageSources, in site: Queries)
    -> Value
  {
    guard let id = reference?.text, let source = site.source(id) else { return .none }
    let isFirst = sources.addNote(to: id)
    return make(
      source, number: sources.number(of: id),
      note: isFirst ? MarkdownDocument.anchor(ofNoteTo: id) : nil, in: site)
  }

  static func list(_ sources: PageSources, in site: Queries) -> Value {
    .list(
      sources.ids.enumerated().compactMap { place, id in
        site.source(id).map {
          let isNoted = sources.noted.contains(id)
          return make(
            $0, number: place + 1, note: isNoted ? MarkdownDocument.anchor(ofNoteTo: id) : nil,
            in: site)
        }
      })
  }
}

/// A heading in a page's table of contents.
enum HeadingView {
  static let type: RecordType = RecordType(
    "heading", "A heading of the text.",
    [.text("id", "Its anchor."), .text("text", "Its words."), .integer("level", "From 2.")])

  /// The headings of the first level that the text has.
  static func list(_ outline: [MarkdownDocument.Heading]) -> Value {
    let top = outline.map(\.level).min() ?? 2
    return .list(
      outline.filter { $0.level == top }.map {
        .record(
          Record(type, ["id": .text($0.id), "text": .text($0.text), "level": .integer($0.level)]))
      })
  }
}

/// A correction to a page.
enum CorrectionView {
  static let type: RecordType = RecordType(
    "correction", "What was corrected on a page.",
    [
      .record("date", { DateView.type }, "When."), .text("label", "Correction, clarification …"),
      .text("text", "What changed."),
    ])

  static func list(_ corrections: [Correction], in wording: Wording) -> Value {
    .list(corrections.map { make($0, in: wording) })
  }

  static func make(_ correction: Correction, in wording: Wording) -> Value {
    .record(
      Record(
        type,
        [
          "date": DateView.make(correction.date, in: wording),
          "label": .text(Vocabulary.correctionKind.label(correction.kind, in: wording)),
          "text": .text(correction.text),
        ]))
  }
}

/// A change of a policy or a deal.
enum ChangeView {
  static let type: RecordType = RecordType(
    "change", "A dated change of a policy or a deal.",
    [
      .record("date", { DateView.type }, "When."),
      .record("row", { RowView.type }, "What changed, unless it is several pages."),
      .text("text", "How: was revoked by Executive Order 14148; of several pages: 7 corrections."),
      .text("path", "Of several pages the list of them, below the site's root."),
    ])

  static func make(
    _ date: PartialDate, in wording: Wording, _ row: Value, _ text: String,
    at list: PageAddress? = nil
  ) -> Value {
    .record(
      Record(
        type,
        [
          "date": DateView.make(date, in: wording), "row": row, "text": .text(text),
          "path": .optional(list?.path),
        ]))
  }
}
