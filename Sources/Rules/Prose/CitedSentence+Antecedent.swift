/// Which of several links a pronoun means: in `The FTC adopted the rule, and it binds employers`, the agency is linked too.
extension CitedSentence {
  /// Whether the cited thing is the first link of the sentence, or the last one before an index.
  func mayBeMeant(at index: Int) -> Bool {
    sentence.links.first?.words == cited.words
      || sentence.links.last { $0.words.upperBound <= index }?.words == cited.words
  }

  /// Whether `it` at an index may mean the cited thing as the subject of what law in force does.
  ///
  /// Behind an end, `it` is who ended the thing: `The SEC rescinded the bulletin, and it now requires only disclosure`.
  func mayBeSubject(at index: Int) -> Bool {
    sentence.links.first?.words == cited.words
      || mayBeMeant(at: index)
        && !sentence.words.indices.contains { isEnding($0) || sentence.word($0) == "lost" }
  }

  /// `Neither the rule nor the order that inspired it is in force`: the verb of a pair whose second thing has no link.
  func lastVerb(behind nor: Int) -> Int? {
    (nor..<sentence.words.count).last {
      ["is", "was", "remains", "survived", "survives", "applies", "binds"].contains(
        sentence.word($0))
    }
  }
}
