/// Articles and other determiners (`the`, `its`, `this`) around a noun: what comes before and behind them.
extension Sentence {
  /// The first index from one on, going forward, at which no determiner is: in `of the SEC`, from behind
  /// `of`, that of `SEC`.
  func skipDeterminers(from index: Int) -> Int {
    var index = index
    while Lex.determiners.contains(code(index)) { index += 1 }
    return index
  }

  /// The first index from one on, going backward, at which no determiner is: in `with the merger`, from
  /// before `merger`, that of `with`.
  func skipDeterminers(backFrom index: Int) -> Int {
    var index = index
    while Lex.determiners.contains(code(index)) { index -= 1 }
    return index
  }

  /// The index of the word before a link and its determiners: `with` in `with the [merger]`.
  func wordBefore(_ link: Link) -> Int { skipDeterminers(backFrom: link.words.lowerBound - 1) }

  /// The link that is at an index, or behind the determiners there: `the [merger]`, `[the merger]`.
  func link(at index: Int) -> Link? {
    let first = skipDeterminers(from: index)
    return links.first { $0.words.lowerBound == first || $0.words.contains(index) }
  }
}
