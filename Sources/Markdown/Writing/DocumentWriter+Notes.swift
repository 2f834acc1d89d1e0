internal import Text

extension DocumentWriter {
  /// A note follows its word at once, though its author put a space or a line break before it.
  mutating func dropSpaceBeforeNote() {
    guard !plain.isEmpty else { return }
    while let last = html.last, last == 0x20 || last == 0x0A { html.removeLast() }
    let marked = marks.last?.text.upperBound ?? 0
    while plain.last == 0x20, plain.count > marked { plain.removeLast() }
  }

  /// Writes the punctuation at the beginning of a text before the notes that it follows. Only the page changes: in
  /// ``plain`` the notes remain in the sentence that their author put them in.
  ///
  /// - Returns: Where the rest of the text begins.
  mutating func movePunctuationBeforeNotes(_ region: Range<Int>) -> Int {
    guard options.notesFollowPunctuation, !lastNotes.isEmpty, lastNotes.upperBound == html.count
    else { return region.lowerBound }
    let bytes = inlines.bytes
    let end = region.first { !Self.stops.contains(bytes[$0]) } ?? region.upperBound
    // A number or a name that begins with a dot is no end of a sentence.
    guard end > region.lowerBound, end == region.upperBound || !bytes[end].isASCIILetter,
      end == region.upperBound || !bytes[end].isASCIIDigit
    else { return region.lowerBound }
    html.insert(contentsOf: bytes[region.lowerBound..<end], at: lastNotes.lowerBound)
    lastNotes = 0..<0
    return end
  }

  private static let stops: Set<UInt8> = Set(".,;:!?".utf8)
}
