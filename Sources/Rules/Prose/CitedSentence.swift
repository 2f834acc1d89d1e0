package import Markdown
internal import PolicyModel

/// A link to something that has ended, with its sentence, which may say so itself.
package struct CitedSentence: Sendable {
  /// The link in the file.
  let place: Range<Int>
  let sentence: Sentence
  /// The link's index in the sentence's links.
  let link: Int
  /// The sentence after it in the same passage.
  var next: Sentence?
  /// Whether it is in a block quotation.
  var isInQuotation = false
  /// The words for an end of such a thing.
  var words = EndWords.common
  /// When the cited thing ended.
  var end: PartialDate?
  /// The clauses of the sentence; none if it is too long.
  var clauses = Clauses()
}

extension [CitedSentence] {
  /// The one whose link contains a place in the file.
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
  /// The links to the wanted records, each with its sentence, in the order of the text. In a table, the sentence is the
  /// whole row.
  ///
  /// - Complexity: O(*n*) in the passages that hold such a link, and O(*m* log *m*) in the links.
  package static func all(
    in passages: [MarkdownDocument.Passage], of isWanted: (Int) -> Bool
  ) -> [CitedSentence] {
    var found: [CitedSentence] = []
    for passage in passages where passage.links.contains(where: { isWanted($0.mention) }) {
      let whole = passage.row ?? passage
      let quotations = Quotations(in: whole.text)
      let ranges = passage.context.row.isEmpty ? whole.sentences : [whole.text.indices]
      for (number, range) in ranges.enumerated()
      where whole.links.contains(where: {
        isWanted($0.mention) && range.contains($0.text.lowerBound)
      }) {
        let sentence = Sentence(of: whole, range, quotations)
        let next =
          number + 1 < ranges.count ? Sentence(of: whole, ranges[number + 1], quotations) : nil
        let clauses =
          sentence.words.count <= CitedSentence.longest ? Clauses(of: sentence) : Clauses()
        for (index, link) in sentence.links.enumerated() where isWanted(link.record) {
          found.append(
            CitedSentence(
              place: link.place, sentence: sentence, link: index, next: next,
              isInQuotation: passage.isQuotation, clauses: clauses))
        }
      }
    }
    return found.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }
}

extension MarkdownDocument.Passage {
  /// The cells of its row as one text, separated by bars; `nil` outside tables.
  fileprivate var row: Self? {
    guard !context.row.isEmpty else { return nil }
    var whole = self
    whole.text = []
    for (place, cell) in context.row.enumerated() {
      if place > 0 { whole.text.append(contentsOf: " | ".utf8) }
      guard cell.isOwn else {
        whole.text.append(contentsOf: TableCellText(cell.text).plain)
        continue
      }
      let shift = whole.text.count
      whole.text.append(contentsOf: text)
      for index in whole.links.indices {
        let range = links[index].text
        whole.links[index].text = range.lowerBound + shift..<range.upperBound + shift
      }
    }
    return whole
  }
}
