/// The words that a page gets from its Markdown without their being written there: what a screen reader says of
/// notes and boxes, and the titles of callouts that have none.
package struct MarkdownWords: Sendable {
  /// Before the number of a note.
  package var note = "Note"
  /// Over all notes.
  package var notes = "Notes"
  /// Before the number of a table.
  package var table = "Table"
  /// Before the number of a source.
  package var source = "Source"
  /// Before the number of the note that a link leads back to.
  package var backToReference = "Back to reference"
  package var done = "Done"
  package var notDone = "Not done"
  /// The title of a callout by the word between its brackets, in lower case.
  package var callout: @Sendable (_ word: String) -> String = { word in
    word.prefix(1).uppercased() + word.dropFirst()
  }

  package init() {}
}
