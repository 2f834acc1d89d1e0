package import Markdown

/// A link in its sentence, kept where it leads to what has ended: the sentence itself may say so.
package struct CitedSentence: Sendable {
  /// The link in the file.
  let place: Range<Int>
  let sentence: Sentence
  /// The link's place among those of the sentence.
  let link: Int
  /// The sentence after it in the same passage.
  var next: Sentence?
  /// Whether it stands in a block of quotation.
  var isInQuotation = false
  /// What says of such a thing that it has ended.
  var words = EndWords.common
  /// What stands over its list, or in the other cells of its row.
  var context = MarkdownDocument.Passage.Context()
  /// The month of the end, from 1, where it is known.
  var endMonth: Int?
  /// Of the sentence; none where it is too long.
  var clauses = Clauses()
}

extension [CitedSentence] {
  /// The one whose link holds a place.
  func link(at range: Range<Int>) -> CitedSentence? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].place.lowerBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return nil }
    let place = self[low - 1].place
    return place.contains(range.lowerBound) || place == range ? self[low - 1] : nil
  }
}

extension CitedSentence {
  /// The links of a text that lead to records in question, each with its sentence; the cells of a table's row
  /// are one; in the order of their places.
  ///
  /// - Complexity: O(*n*) in the passages that hold such a link, and O(*m* log *m*) in the links.
  package static func all(
    in passages: [MarkdownDocument.Passage], of isWanted: (Int) -> Bool,
    isRow: (_ one: Range<Int>, _ next: Range<Int>) -> Bool
  ) -> [CitedSentence] {
    var found: [CitedSentence] = []
    for (place, passage) in passages.enumerated()
    where passage.links.contains(where: { isWanted($0.mention) }) {
      let row = row(around: place, in: passages, isRow: isRow)
      let quotations = Quotations(in: row.text)
      let ranges = row.isRow ? [row.text.indices] : row.sentences
      for (number, range) in ranges.enumerated() where row.holdsLink(in: range, isWanted) {
        let sentence = Sentence(of: row.passage, range, quotations)
        let next =
          number + 1 < ranges.count
          ? Sentence(of: row.passage, ranges[number + 1], quotations) : nil
        let clauses =
          sentence.words.count <= CitedSentence.longest ? Clauses(of: sentence) : Clauses()
        for (index, link) in sentence.links.enumerated()
        where isWanted(link.record) && passage.links.contains(where: { $0.place == link.place }) {
          found.append(
            CitedSentence(
              place: link.place, sentence: sentence, link: index, next: next,
              isInQuotation: passage.isQuotation, context: passage.context,
              clauses: clauses))
        }
      }
    }
    return found.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  private struct Row {
    var passage: MarkdownDocument.Passage
    var isRow: Bool
    var text: ContiguousArray<UInt8> { passage.text }
    var links: [MarkdownDocument.Passage.Link] { passage.links }
    var sentences: [Range<Int>] { passage.sentences }

    func holdsLink(in range: Range<Int>, _ isWanted: (Int) -> Bool) -> Bool {
      links.contains { isWanted($0.mention) && range.contains($0.text.lowerBound) }
    }
  }

  /// A passage, together with those of the same row.
  private static func row(
    around place: Int, in passages: [MarkdownDocument.Passage],
    isRow: (_ one: Range<Int>, _ next: Range<Int>) -> Bool
  ) -> Row {
    var (first, last) = (place, place)
    while first > 0, place - first < 24, isRow(passages[first - 1].place, passages[first].place) {
      first -= 1
    }
    while last + 1 < passages.count, last - place < 24,
      isRow(passages[last].place, passages[last + 1].place)
    {
      last += 1
    }
    guard first < last else { return Row(passage: passages[place], isRow: false) }
    var whole = passages[first]
    for passage in passages[first + 1...last] {
      whole.text.append(contentsOf: " | ".utf8)
      let shift = whole.text.count
      whole.text.append(contentsOf: passage.text)
      whole.links += passage.links.map {
        var link = $0
        link.text = link.text.lowerBound + shift..<link.text.upperBound + shift
        return link
      }
    }
    return Row(passage: whole, isRow: true)
  }
}
