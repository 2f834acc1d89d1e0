/// Closed lists of words of attempts that come to nothing (rulings, 24).
extension CitedSentence {
  static let attempts = EndWords.words(
    """
    attempt attempts effort efforts bid bids push campaign campaigns suit suits lawsuit lawsuits challenge challenges \
    case cases petition petitions motion motions drive drives appeal appeals bill bills resolution resolutions \
    proposal proposals call calls move moves plan plans talk talks demand demands vote votes threat threats pledge pledges \
    promise promises vow vows idea ideas hope hopes wish desire pressure request requests plea pleas crusade fight \
    letter letters order orders decision decisions notice measure measures amendment amendments legislation initiative scheme schemes
    """)
  /// What did not end the thing: `the failed repeal of it`.
  static let lostKinds = EndWords.words(
    "attempted failed botched abortive aborted unsuccessful stalled blocked abandoned thwarted threatened"
  )
  static let objections = EndWords.words(
    "challenge challenges objection objections opposition resistance")
  /// Nouns of ending that no one attempts.
  static let happenings = EndWords.words(
    "loss absence passing obituary death demise downfall fall collapse departure exit replacement")
  /// What takes the place of a thing may follow its end.
  static let changes = EndWords.words(
    "replace replacing supersede superseding supplant supplanting")
  /// What is said of a ruling against the thing, or of an act that ends it.
  static let rulings = EndWords.words("ruling rulings judgment verdict injunction")
  static let remedies = EndWords.words(
    "appeal appeals challenge challenges objection objections suit")
  static let resistings = EndWords.words(
    """
    block stop halt prevent delay reverse undo fight oppose resist overturn challenge forestall avert thwart stay enjoin \
    contest freeze defeat reject appeal
    """)
  static let keepings = EndWords.words(
    "keep stop prevent bar block restrain keeping stopping preventing blocking barring")
  static let failings = EndWords.words(
    """
    failed fails collapsed fizzled fizzles stalled stalls foundered flopped died faltered floundered languished \
    languishes petered sputtered flagged lost
    """)
  /// What a failed attempt fails to do.
  static let winnings = EndWords.words(
    """
    win muster gain get reach attract advance clear pass garner secure find draw make overcome materialize materialise \
    survive go leave
    """)
  static let spans = EndWords.words(
    "hour hours day days week weeks fortnight month months year years time while")
  static let margins = EndWords.words(
    "majority votes vote 60 67 two-thirds threshold supermajority quorum signatures support")
  /// What never came about was not done.
  static let comings = EndWords.words(
    """
    come came happen happened materialize materialized materialise materialised pass passed succeed succeeded advance \
    advanced occur occurred took take taken got get gotten went go gone reached reach cleared clear left finalized finalised \
    completed adopted enacted approved carried implemented voted won win mustered gained executed begun
    """)
  static let refused = EndWords.words(
    """
    rejected defeated denied dismissed killed ignored rebuffed refused shelved dropped abandoned withdrawn scrapped \
    blocked postponed delayed vetoed tabled averted halted thwarted foiled frozen suspended stalled spurned resisted \
    unsuccessful futile enjoined overturned reversed stayed dead nixed stuck
    """)
  static let defeatPhrases: [String: [[String]]] = [
    "fell": [["short"], ["flat"], ["through"], ["apart"], ["on", "deaf", "ears"]],
    "fallen": [["short"], ["flat"], ["through"], ["apart"], ["on", "deaf", "ears"]],
    "ran": [
      ["out", "of", "steam"], ["out", "of", "time"], ["out", "of", "road"], ["out", "of", "votes"],
      ["aground"], ["into", "the", "sand"], ["into", "the", "sands"],
    ],
    "run": [["out", "of", "steam"], ["out", "of", "time"], ["out", "of", "road"], ["aground"]],
    "came": [
      ["to", "nothing"], ["to", "naught"], ["to", "nought"], ["up", "short"], ["to", "grief"],
      ["to", "a", "halt"], ["to", "a", "standstill"], ["to", "an", "end"],
    ],
    "come": [["to", "nothing"], ["to", "naught"], ["to", "nought"], ["up", "short"]],
    "went": [["nowhere"], ["unheeded"], ["unanswered"], ["no", "further"]],
    "gone": [["nowhere"], ["unheeded"], ["unanswered"], ["no", "further"]],
    "got": [
      ["nowhere"], ["no", "traction"], ["no", "vote"], ["no", "further"], ["no", "support"],
    ],
    "found": [["no", "traction"], ["no", "support"], ["no", "takers"]],
    "gained": [["no", "traction"]],
    "backfired": [[]],
    "had": [["no", "effect"], ["no", "success"], ["no", "takers"], ["little", "effect"]],
    "made": [
      ["no", "headway"], ["no", "progress"], ["little", "headway"], ["no", "difference"],
    ],
    "won": [["no", "support"], ["no", "majority"]],
    "hit": [["a", "wall"], ["a", "brick", "wall"]],
    "ended": [["in", "defeat"], ["in", "failure"], ["in", "deadlock"], ["in", "stalemate"]],
    "was": [
      ["a", "flop"], ["a", "failure"], ["a", "dud"], ["a", "bust"], ["a", "nonstarter"],
    ],
    "proved": [["futile"], ["fruitless"], ["a", "failure"], ["a", "nonstarter"]],
    "bit": [["the", "dust"]],
    "lost": [["steam"], ["momentum"], ["its", "momentum"], ["support"]],
  ]
  /// Who does so leaves a thing as it is.
  static let refusings = EndWords.words(
    """
    rejected rejects defeated defeats killed vetoed blocked blocks ignored ignores rebuffed dismissed abandoned dropped \
    shelved scrapped withdrew resisted halted postponed delayed averted prevented enjoined stayed overturned reversed \
    spurned refused refuses declined failed thwarted foiled tabled lost forswore sank derailed \
    stymied scuttled torpedoed quashed sidetracked spiked stopped
    """)
  /// By the last word.
  static let refusalPhrases: [String: Set<String>] = [
    "down": ["voted", "shot", "turned", "struck", "votes"],
    "out": ["ruled", "rules", "ruling"],
    "off": ["backed", "held", "put", "fended", "staved"],
    "away": ["backed", "shied", "turned", "walked", "stepped"],
    "short": ["stopped", "stops", "fell"],
    "close": ["came", "come", "got"],
    "better": ["thought"],
    "up": ["gave", "given"],
    "back": ["pulled", "drew", "stepped", "held"],
    "against": ["voted", "decided", "opted", "ruled", "chose"],
    "not": ["decided", "chose", "opted", "voted", "resolved"],
  ]
  static let thinkings = EndWords.words(
    """
    considered weighed debated discussed contemplated mulled pondered explored toyed flirted thought talked spoke \
    threatened promised vowed wanted planned hoped intended proposed looked moved tried sought attempted floated pledged \
    studied started began mused sued petitioned
    """)
  /// Between `failed to persuade` and what they were to do.
  static let persuasions = EndWords.words(
    """
    persuade convince get induce force court courts judge judges justices lawmakers regulators board agency agencies \
    commission panel administration president legislators hear consider entertain review take up vote act
    """)
  static let turns: Set<String> = ["but", "then", "and", "before", "yet", "only", "though"]
}
