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
  let isOfBill: Bool

  init(of track: StatusTrack?) {
    isOfBill = track == .bill
    let own = track.flatMap { Self.synonyms[$0] } ?? Synonyms()
    verbs = Set(ProseWords.endings + Self.words(Self.commonVerbs + " " + own.verbs))
    // What is said in two words ends nothing with the first.
    verbs.subtract(["struck"])
    intransitive = Set(Self.words(Self.commonIntransitive + " " + own.intransitive))
    nouns = Set(Self.words(Self.commonNouns + " " + own.nouns))
    phrases = [:]
    for phrase in (Self.commonPhrases + "|" + own.phrases).split(separator: "|") {
      let words = Self.words(String(phrase))
      phrases[words[0], default: []].append(Array(words.dropFirst()))
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
    verbs.formUnion(intransitive)
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

  private static func words(_ list: String) -> [String] {
    list.split(separator: " ").map(String.init)
  }
}
