/// Verbs of ending in the present, the participle and the infinitive, with the cited thing as their object.
extension CitedSentence {
  /// `revokes it`, `in striking down the rule`, `used the Act to wipe out the rule`.
  func isActiveEnding(_ index: Int) -> Bool {
    let word = sentence.word(index)
    let end = words.lastWord(ofActivePhraseAt: index, in: sentence) ?? index
    let isVerb =
      end > index || words.actives.contains(word) || words.bases.contains(word)
      || ["ends", "ending", "end"].contains(word)
    guard isVerb || words.startsActivePhrase(word) else { return false }
    let isActed =
      isVerb && (isObject(of: end) || isPronoun(objectOf: end))
      || isPronoun(objectOf: index)
        && words.hasActivePhrase(word, endingWith: sentence.word(index + 2))
      || words.isActiveParted(index, around: cited.words, in: sentence)
    // "which the new memo replaces"
    if !isActed, words.actives.contains(word), word.hasSuffix("s"), let relative,
      sentence.auxiliaries(before: index).isAsserted, index > relative + 1, index < relative + 6,
      sentence.gap(before: index + 1) >= .comma
    {
      return true
    }
    guard isActed, !isHypothetical(index) else { return false }
    if word.hasSuffix("ing") { return !isOnlyThought(index) && !isOnlyPossible(index) }
    let auxiliaries = sentence.auxiliaries(before: index)
    if word.hasSuffix("s"), !words.bases.contains(word) {
      return auxiliaries.isAsserted && !isDraft(index - 1)
        && !isHypothetical(index, isPresent: true)
    }
    // "used the Act to wipe out", "voted to repeal"
    guard sentence.word(index - 1) == "to" else { return false }
    // "welcomed the decision to rescind the rule"
    if ["decision", "move", "vote", "choice", "decisions"].contains(sentence.word(index - 2)),
      ["the", "its", "his", "her", "their", "'s"].contains(sentence.word(index - 3)),
      sentence.words.indices.contains(where: { $0 < index - 2 && isPast($0) })
    {
      return true
    }
    // "His first act was to revoke"
    if sentence.word(index - 2) == "was",
      (max(0, index - 8)..<index - 2).contains(where: { Self.acts.contains(sentence.word($0)) })
    {
      return true
    }
    return (max(0, index - 10)..<index - 1).contains { place in
      let auxiliaries = sentence.auxiliaries(before: place)
      return Self.means.contains(sentence.word(place)) && auxiliaries.isAsserted
        && !(max(0, auxiliaries.start - 2)..<auxiliaries.start).contains {
          Self.nobody.contains(sentence.word($0))
        }
    }
  }

  /// `could free the banks by tearing up the letter`
  private func isOnlyPossible(_ index: Int) -> Bool {
    guard sentence.word(index - 1) == "by", let verb = clauses.verb(over: cited.words) else {
      return false
    }
    return verb.tense == .modal || verb.tense == .would
  }

  /// `considers repealing`, `talk of repealing`, `a bill repealing`.
  private func isOnlyThought(_ index: Int) -> Bool {
    var before = index - 1
    while Lex.adverbs.contains(sentence.code(before)), sentence.word(before) != "since" {
      before -= 1
    }
    let word = sentence.word(before)
    return Self.thoughts.contains(word) || isDraft(before)
      || word == "from" && !sentence.words.indices.contains { sentence.word($0) == "resulting" }
  }

  /// Whether what does it is only proposed: `a bill that repeals`.
  private func isDraft(_ index: Int) -> Bool {
    let noun = ["that", "which"].contains(sentence.word(index)) ? index - 1 : index
    return Self.drafts.contains(sentence.word(noun))
      && !sentence.words.indices.contains {
        ["signed", "enacted", "adopted", "final"].contains(sentence.word($0))
      }
  }

  private static let acts: Set<String> = ["act", "acts", "move", "step", "business", "order"]
  private static let means: Set<String> = [
    "used", "paid", "forced", "compelled", "drove", "led", "allowed", "enabled", "invoked",
    "employed", "deployed", "managed", "decided", "chose", "went",
    "helped", "persuaded", "convinced", "got",
    "voted", "acted", "joined", "kept", "good", "fulfilled", "delivered", "honored", "made",
  ]
  private static let thoughts: Set<String> = [
    "consider", "considers", "considered", "considering", "of", "about", "on", "propose",
    "proposes",
    "proposed", "favor", "favors", "favour", "favours", "support", "supports", "oppose", "opposes",
    "mulling", "mulls", "weighing", "weighs", "suggest", "suggests", "toward", "towards", "against",
    "recommend", "recommends", "without", "before", "than", "not", "require", "requires",
  ]
  private static let drafts: Set<String> = [
    "bill", "bills", "proposal", "petition", "motion", "draft", "suit", "lawsuit", "amendment",
    "legislation", "lawsuits", "proposals",
  ]
}

extension EndWords {
  /// `sets the rule aside`
  func isActiveParted(_ index: Int, around words: Range<Int>, in sentence: Sentence) -> Bool {
    words.lowerBound > index
      && hasActivePhrase(sentence.word(index), endingWith: sentence.word(words.upperBound))
  }
}
