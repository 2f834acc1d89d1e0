internal import EntityGraph
internal import Markdown
internal import Rules

/// What an edit of a text changes for the rest of the site.
extension Document {
  /// Whether it differs for nothing but its own page: it names the same records, has the same headings and sources, and
  /// shows the same files.
  package func isLinked(as other: Document) -> Bool {
    mentions.map(\.to) == other.mentions.map(\.to) && shows(sameFilesAs: other)
      && outline.map(\.id) == other.outline.map(\.id)
      && outline.map(\.formerID) == other.outline.map(\.formerID)
      && sources.ids == other.sources.ids
      && Set(facts.usedSources.keys) == Set(other.facts.usedSources.keys)
  }

  package func shows(sameFilesAs other: Document) -> Bool { attachments == other.attachments }

  /// Whether it links to a part of one of some records: a heading, a source, a judgment.
  package func linksToPart(of records: Set<Int>) -> Bool {
    anchors.contains {
      if case .record(let record) = $0.target { records.contains(record) } else { false }
    }
  }
}
