package import Diagnostics

/// Something about an import that its user should know.
package struct ImportRemark: Sendable, Hashable {
  package enum Sort: Int, CaseIterable, Sendable {
    /// Data and record say different things; nothing was changed.
    case disagreement
    /// Lines that cannot be added where they belong.
    case byHand
    /// A post that is not certainly public.
    case draft
    /// A record that was made for a reference.
    case newRecord
    /// The register speaks of something that the site has no record of.
    case notOnSite
    /// Read and not understood, or with no place in a record.
    case notImported
  }

  package let sort: Sort
  package let message: String
  /// In the data first, then in the record.
  package let places: [SourcePlace]
  /// Lines of YAML to paste.
  package let lines: [String]

  init(_ sort: Sort, _ message: String, at places: SourcePlace?..., lines: [String] = []) {
    self.sort = sort
    self.message = message
    self.places = places.compactMap(\.self)
    self.lines = lines
  }
}

extension ImportRemark.Sort {
  /// The heading of a list of such remarks.
  package var heading: String {
    switch self {
    case .disagreement: "The data and the site disagree; nothing was changed"
    case .byHand: "To add by hand"
    case .draft: "Kept as drafts"
    case .newRecord: "New records with identifiers only"
    case .notOnSite: "Not on this site"
    case .notImported: "Not imported"
    }
  }
}
