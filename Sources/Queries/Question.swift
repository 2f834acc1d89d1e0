package import PolicyModel

/// What a view or an output can ask a snapshot, for a record of what it asked.
///
/// Records are named by their number in the catalog of the snapshot that was asked; ``Trace`` names them by id,
/// so that another snapshot can be asked the same.
package enum Question: Hashable, Sendable {
  /// The fields of its front matter.
  case fields(Int)
  case name(Int)
  /// Its address, and whether the build shows it and how.
  case place(Int)
  case row(Int)
  case status(Int)
  /// Its history and what it has come to by the day of the build.
  case history(Int)
  /// Its text, outline, sources and citations.
  case text(Int)
  case coverCount(Int)
  /// The briefings on it with their sentences.
  case coverage(Int)
  /// What a briefing covers.
  case subjects(Int)
  case related(Int)
  case companions(Int)
  case connections(Int)
  /// Which record a reference means, among some kinds; by the day where a name has had several.
  case reference(String, on: Day?, KindSet)
  case source(String)
  /// The numbers of a kind's records that are shown.
  case records(EntityKind)
  case briefings
  /// What is expected, of all records.
  case expected
  /// The newest change of each record.
  case newestChanges
  /// The tracker at a place in `site.yml`.
  case tracker(Int)
  /// Every old address with the new one.
  case redirects
}
