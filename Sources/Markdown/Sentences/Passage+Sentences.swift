internal import Text

/// The sentences of a passage. A full stop in the text of a link ends none: `[16 C.F.R. pt. 910] (vacated 2024)`.
extension MarkdownDocument.Passage {
  /// They follow each other, with a space between; found anew each time.
  ///
  /// - Complexity: O(*n*) in the text, and O(log *m*) in the links for each sentence.
  package var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    for range in Sentences(collapsed: text).ranges {
      if let last = sentences.last, link(around: last.upperBound) != nil {
        sentences[sentences.count - 1] = last.lowerBound..<range.upperBound
      } else {
        sentences.append(range)
      }
    }
    return sentences
  }

  /// The sentence that contains an index of the text.
  package func sentence(around index: Int) -> Range<Int> {
    var range = Sentences.sentence(around: index..<index, in: text)
    while let link = link(around: range.lowerBound - 1) {
      let before = Sentences.sentence(around: link.lowerBound..<link.lowerBound, in: text)
      range = min(before.lowerBound, range.lowerBound)..<range.upperBound
      if before.lowerBound >= link.lowerBound { break }
    }
    while let link = link(around: range.upperBound) {
      let after = Sentences.sentence(around: link.upperBound..<link.upperBound, in: text)
      range = range.lowerBound..<max(after.upperBound, range.upperBound)
    }
    return range
  }

  /// The text of the link in which an index is, not at its ends.
  private func link(around index: Int) -> Range<Int>? {
    var (low, high) = (0, links.count)
    while low < high {
      let middle = (low + high) / 2
      if links[middle].text.lowerBound < index {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return nil }
    let link = links[low - 1].text
    return link.lowerBound < index && index < link.upperBound ? link : nil
  }
}
