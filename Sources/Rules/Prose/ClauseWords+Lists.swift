/// Closed lists of words by what they do in a clause (decision 24).
extension ClauseWords {
  static let conjunctions: Set<String> = ["and", "but", "or", "yet", "then", "nor"]
  static let negations: Set<String> = ["not", "n't", "never", "no", "longer", "neither"]
  static let noAdverbs: Set<String> = [
    "july", "rely", "apply", "reply", "comply", "supply", "family", "italy", "ally", "assembly",
    "early", "only", "monopoly", "anomaly", "bully", "tally", "rally", "friendly", "costly",
    "likely", "fly", "july",
  ]
  static let adverbs = EndWords.words(
    """
    also still now already currently only just soon today since then later ever long once again thus instead yet \
    both even twice first almost nearly always often perhaps meanwhile too already alone together thrice promptly \
    itself himself themselves back late early hardly
    """)
  static let auxiliaries = EndWords.words(
    """
    is are am was were 's 're 'm has have had 've 'd do does did will would can could may might must shall should \
    'll ca wo cannot ought
    """)
  static let bes: Set<String> = [
    "is", "are", "am", "was", "were", "'s", "'re", "be", "been", "being", "get", "gets", "got",
  ]
  static let helpers: Set<String> = ["be", "been", "have", "being"]
  static let pronouns: Set<String> = [
    "he", "she", "it", "they", "we", "you", "i", "who", "there", "here", "what",
  ]
  /// Behind which a word in *-ed* is a verb.
  static let subjects: Set<String> = [
    "he", "she", "it", "they", "we", "you", "i", "who", "which", "that", "there", "everyone",
    "everybody",
    "nobody", "someone", "somebody", "anyone", "none", "what", "one",
  ]
  static let openers: Set<String> = [
    "if", "when", "as", "than", "once", "unless", "until", "though", "although", "while", "whether",
    "where",
    "since", "after", "before",
  ]
  /// Of participles whose verb is in no list, behind an auxiliary: `foreseen`, `driven`.
  static let participleEnds = [
    "seen", "ven", "ken", "tten", "dden", "awn", "own", "orn", "ung", "unk", "ought",
  ]
  /// `that spring`
  static let times = EndWords.words(
    "day week month year spring summer fall autumn winter time morning evening night decade june july march april may "
      + "january february august september october november december point")
  static let months = EndWords.words(
    "january february march april may june july august september october november december")
  /// Plurals that stand before another noun: `sports club owners`.
  static let modifiers = EndWords.words(
    """
    sports sales securities arms goods savings communications systems operations resources commodities derivatives \
    futures news sanctions customs antitrust earnings benefits drugs rights weapons affairs services is was has this \
    its his as plus
    """)
  static let quantities: Set<String> = [
    "some", "many", "most", "few", "all", "both", "each", "several", "others", "two", "three",
    "this",
  ]
  static let objects: Set<String> = [
    "it", "him", "her", "them", "us", "me", "you", "that", "himself", "itself", "themselves",
    "what", "how",
    "whether", "where", "back", "nothing", "everything", "something",
  ]
  static let determiners = EndWords.words(
    """
    the a an its their his her our your my this that these those all both such any each every no some many most few \
    several another two three four five six seven eight nine ten
    """)
  static let prepositions = EndWords.words(
    """
    of on about for in under against behind from with by like unlike than into at over within without via \
    despite toward towards through during among between across upon as per concerning regarding including \
    because
    """)
  static let people: Set<String> = [
    "people", "men", "women", "children", "media", "police", "both", "many", "most", "some", "few",
    "others", "all", "these", "those",
  ]
}
