internal import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Check {
  /// A person spoken of in an office that the record says has ended, or had not begun.
  static func outOfRole(
    _ claim: (person: Int, title: String), _ sign: ProseSign, on day: Day, in site: RuleContext
  ) -> Diagnostic? {
    let positions = (site.catalog.entities[claim.person].person?.positions ?? []).filter {
      $0.role.isOffice(claim.title)
    }
    // Of an office that the record does not have nothing is known.
    guard !positions.isEmpty, !positions.contains(where: { $0.holds(on: day) }) else { return nil }
    let last = positions.last { ($0.since?.firstDay ?? day) <= day } ?? positions[0]
    let words: String
    if let until = last.until, until.lastDay < day {
      words = "was \(last.role) until \(until.iso)"
    } else if let since = last.since {
      words = "is \(last.role) since \(since.iso)"
    } else {
      return nil
    }
    return Diagnostic(
      .outOfOffice, "'\(sign.words)' \(words), and the facts are those of \(day)", at: sign.place,
      help: "write it in the past tense, or 'former'")
  }
}

extension PersonDetails.Position {
  /// Whether it was held on a day, as far as its dates say.
  fileprivate func holds(on day: Day) -> Bool {
    if let until, until.lastDay < day { return false }
    if let since, since.firstDay > day { return false }
    return true
  }
}

extension String {
  /// Whether an office, `Secretary of Energy`, is what a title in a text, `Secretary`, means.
  fileprivate func isOffice(_ title: String) -> Bool {
    let words = lowercased().split { !$0.isLetter }
    return title.hasPrefix("chair")
      ? words.contains { $0.hasPrefix("chair") } : words.contains { $0 == title }
  }
}

extension ProseSign {
  /// `Chair [Gary Gensler] intends`: a title, a link to a person, and a verb in the present behind it.
  static func roleClaims(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for link in sentence.links where !link.words.isEmpty {
      let before = link.words.lowerBound - 1
      let title: Int
      if titles.contains(sentence.code(before)), sentence.isAdjacent(link.words.lowerBound) {
        title = before
      } else if let inside = link.words.first(where: { titles.contains(sentence.code($0)) }) {
        title = inside
      } else {
        continue
      }
      // A former chair, the then chairman.
      guard !(max(0, title - 3)..<title).contains(where: { formers.contains(sentence.code($0)) })
      else { continue }
      var next = link.words.upperBound
      while adverbs.contains(sentence.code(next)), sentence.isAdjacent(next) { next += 1 }
      guard presentVerbs.contains(sentence.code(next)), sentence.isAdjacent(next) else { continue }
      let start = min(title, link.words.lowerBound)
      found.append(
        Found(
          claim: .inRole(
            person: link.record,
            title: sentence.string(sentence.words[title].range).lowercased()),
          words: sentence.words[start].range
            .lowerBound..<sentence.words[link.words.upperBound - 1]
            .range.upperBound))
    }
    return found
  }

  private static let titles = Lexicon.codes(ProseWords.titles)
  private static let formers = Lexicon.codes(ProseWords.formers)
  private static let adverbs = Lexicon.codes(ProseWords.adverbs)
  private static let presentVerbs = Lexicon.codes(ProseWords.presentVerbs)
}
