/// How the words of front matter are shown to readers, for the page that lists them.
package protocol ReferenceLabels {
  func shown(_ word: String, in vocabulary: Vocabulary) -> String
  func shown(_ event: EventTerm) -> String
  /// Of what has ended: `regulated`.
  func shownPast(_ relation: Relation) -> String
}
