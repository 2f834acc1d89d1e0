/// Finds names in running text, in one pass whatever their number.
///
/// Built once and shared: a table of the names' beginnings, word by word, as hashes. A text is looked up
/// only where a word begins with the first two bytes of a name, and followed only while its words are
/// the beginning of one, so that a byte costs the same with ten names or ten thousand.
///
/// Names match as they are written. One in lower case also matches with a capital where a sentence
/// begins; an acronym (all capitals, at most six letters) also with the `s` of a plural behind it.
/// Blanks of any number and kind match each other, and so do straight and curly apostrophes and quotation
/// marks, hyphens and dashes, and an accented letter with a letter and its accent. What a ``NameCaution`` says
/// of a name decides where the words around it give it another meaning.
package final class NameMatcher: Sendable {
  /// A name and whose it is.
  package struct Name: Sendable {
    package var text: String
    /// The number that ``LinkRequest/Target/name(_:)`` asks about, and that links to the same target
    /// give as their mention.
    package var target: Int
    /// Whether it matches in capitals only; `nil` leaves that to its letters.
    package var isAcronym: Bool?
    /// What the words around it have to be looked at for.
    package var caution: NameCaution

    package init(
      _ text: String, target: Int, isAcronym: Bool? = nil, caution: NameCaution = []
    ) {
      self.text = text
      self.target = target
      self.isAcronym = isAcronym
      self.caution = caution
    }
  }

  private let table: NameTable
  var starts: MentionStarts { table.starts }

  /// - Parameter names: Of several alike with different targets none is matched. Names without a
  ///   letter or digit, and those of more than 200 bytes, are left out.
  /// - Complexity: O(*n*) in the names' bytes.
  package init(_ names: some Sequence<Name>) {
    table = NameTable(Array(names))
  }

  /// A name as papers without accents write it: `Nestle`; `nil` where it has none.
  package static func withoutAccents(_ name: String) -> String? { Composition.plain(name) }

  // The table is asked from here, where that takes no copy of it.

  /// See ``NameTable/mayBegin(_:at:)``.
  func mayBegin(_ bytes: ContiguousArray<UInt8>, at index: Int) -> Bool {
    table.mayBegin(bytes, at: index)
  }

  /// See ``NameTable/match(in:at:region:beginsSentence:)``.
  func match(
    in bytes: ContiguousArray<UInt8>, at index: Int, region: Range<Int>,
    beginsSentence: () -> Bool
  ) -> NameTable.Match? {
    table.match(in: bytes, at: index, region: region, beginsSentence: beginsSentence)
  }
}
