internal import EntityGraph
internal import Markdown
internal import Rules

/// Compares documents for what an edit changes in the rest of the site.
extension Document {
  /// Whether the edit affects only its own page: the text names the same records, has the same headings and sources, and
  /// uses the same files.
  package func isLinked(as other: Document) -> Bool {
    mentions.map(\.to) == other.mentions.map(\.to) && shows(sameFilesAs: other)
      && outline.map(\.id) == other.outline.map(\.id)
      && outline.map(\.formerID) == other.outline.map(\.formerID)
      && sources.ids == other.sources.ids
      && Set(facts.usedSources.keys) == Set(other.facts.usedSources.keys)
  }

  package func shows(sameFilesAs other: Document) -> Bool { attachments == other.attachments }

  /// Whether it links to an anchor in one of some records: a heading, a source, a judgment.
  package func linksToPart(of records: Set<Int>) -> Bool {
    anchors.contains {
      if case .record(let record) = $0.target { records.contains(record) } else { false }
    }
  }
}
