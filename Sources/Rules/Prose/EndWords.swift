internal import PolicyModel

/// What says of a sort of thing that it has ended: the words of the table of events, and those that people
/// write for them.
struct EndWords: Sendable {
  /// Past tense and participle.
  var verbs: Set<String>
  /// Those that need no object.
  var intransitive: Set<String>
  var nouns: Set<String>
  /// Verbs of several words, by the first.
  private var phrases: [String: [[String]]]
  /// `revokes`, `nullifying`, `strikes` of `strikes down`.
  private(set) var actives: Set<String> = []
  /// `revoke`, `nullify`
  private(set) var bases: Set<String> = []
  private var activePhrases: [String: [[String]]] = [:]
  let isOfBill: Bool
  let isOfDeal: Bool
  let isOfCase: Bool
  /// Whether it is of a bill, which goes on by steps.
  let isOfProceeding: Bool

  init(of track: StatusTrack?) {
    isOfBill = track == .bill
    isOfDeal = track == .deal
    isOfCase = track == .courtCase
    isOfProceeding = track == .bill
    let own = track.flatMap { Self.synonyms[$0] } ?? Synonyms()
    verbs = Set(ProseWords.endings + Self.all(Self.commonVerbs + " " + own.verbs))
    // What is said in two words ends nothing with the first.
    verbs.subtract(["struck"])
    intransitive = Set(Self.all(Self.commonIntransitive + " " + own.intransitive))
    nouns = Set(Self.all(Self.commonNouns + " " + own.nouns))
    phrases = [:]
    for phrase in (Self.commonPhrases + "|" + own.phrases).split(separator: "|") {
      let words = Self.all(String(phrase))
      phrases[words[0], default: []].append(Array(words.dropFirst()))
      // "has given up on"
      if let participle = Forms.participles[words[0]] {
        phrases[participle, default: []].append(Array(words.dropFirst()))
      }
    }
    for term in track?.events ?? [] {
      switch term.effect {
      case .ends, .lapses, .stage(.ended):
        let words = term.word.split(separator: "-").map(String.init)
        if words.count == 1 {
          verbs.insert(term.word)
        } else {
          phrases[words[0], default: []].append(Array(words.dropFirst()))
        }
      default: break
      }
    }
    for verb in verbs.subtracting(Self.adjectives) {
      let forms = Forms(ofPast: verb)
      actives.formUnion(forms.actives)
      bases.formUnion(forms.bases)
    }
    for (verb, rests) in phrases {
      let forms = Forms(ofPast: verb)
      for form in forms.actives + forms.bases { activePhrases[form, default: []] += rests }
    }
    verbs.formUnion(intransitive)
  }

  private static let adjectives: Set<String> = ["void", "gone", "rev", "defunct", "dead", "sunset"]

  /// Whether a phrase of two words, in the present or the infinitive, has these: `sets … aside`.
  func hasActivePhrase(_ first: String, endingWith last: String) -> Bool {
    (activePhrases[first] ?? []).contains { $0 == [last] }
  }

  func startsActivePhrase(_ word: String) -> Bool { activePhrases[word] != nil }

  /// Whether a verb makes a phrase of two words with another: `struck … down`.
  func isParted(_ index: Int, by last: String, in sentence: Sentence) -> Bool {
    (phrases[sentence.word(index)] ?? []).contains { $0 == [last] }
  }

  /// Where a phrase in the present, the infinitive or the participle ends: `strikes down`.
  func lastWord(ofActivePhraseAt index: Int, in sentence: Sentence) -> Int? {
    for rest in activePhrases[sentence.word(index)] ?? []
    where rest.enumerated().allSatisfy({ sentence.word(index + 1 + $0) == $1 }) {
      return index + rest.count
    }
    return nil
  }

  /// Of which a citation says nothing more.
  static let common = EndWords(of: nil)

  private static let byTrack = StatusTrack.allCases.map { EndWords(of: $0) }

  static func of(_ track: StatusTrack?) -> EndWords {
    track.map { byTrack[Int($0.rawValue)] } ?? common
  }

  /// Where a phrase that begins at a word ends: `walked away from`.
  func lastWord(ofPhraseAt index: Int, in sentence: Sentence) -> Int? {
    for rest in phrases[sentence.word(index)] ?? []
    where rest.enumerated().allSatisfy({ sentence.word(index + 1 + $0) == $1 }) {
      return index + rest.count
    }
    return nil
  }

  /// Whether the cited thing stands between the words of a phrase: `set the rule aside`.
  func isParted(_ index: Int, around words: Range<Int>, in sentence: Sentence) -> Bool {
    words.lowerBound > index
      && (phrases[sentence.word(index)] ?? []).contains {
        $0.count == 1 && sentence.word(words.upperBound) == $0[0]
      }
  }

  private static func all(_ list: String) -> [String] {
    list.split(separator: " ").map(String.init)
  }
}
