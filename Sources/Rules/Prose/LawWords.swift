/// The words around a link to a policy by which a sentence calls it a law or a bill.
enum LawWords {
  static let law = Lexicon.code("law")
  static let bill = Lexicon.code("bill")
  static let statute = Lexicon.code("statute")
  static let effect = Lexicon.code("effect")
  static let force = Lexicon.code("force")
  static let forces = Lexicon.codes("force effect")
  static let stages = Lexicon.codes("law bill statute")
  static let enacted = Lexicon.code("enacted")
  static let signed = Lexicon.code("signed")
  static let into = Lexicon.code("into")
  static let of = Lexicon.code("of")
  static let now = Lexicon.code("now")
  static let became = Lexicon.code("became")
  static let become = Lexicon.code("become")
  static let remains = Lexicon.code("remains")
  static let stops = Lex.modals.union(Lex.haves).union(Lex.pastBes).union(Lex.bes)
    .union(Lex.relatives).union(Lex.pastVerbs).union(Lexicon.codes("become remains into"))
  static let been = Lexicon.code("been")
  static let it = Lexicon.code("it")
  /// Modifiers of 'law' for something that is not law yet.
  static let plans: Set<String> = [
    "proposed", "draft", "model", "future", "potential", "possible", "pending", "case",
  ]
  /// What opens a phrase before the subject of a sentence, besides the prepositions: `Before [the Act], a law was enacted`.
  static let openers: Set<String> = [
    "after", "alongside", "before", "beside", "besides", "beyond", "compared", "following", "since",
    "instead", "next", "until",
  ]
  static let remaining = Lexicon.codes("remains stays remain")
  static let signings = Lexicon.codes("signed enacted passed")
  static let objects = Lexicon.codes("it them bill measure legislation act package")
  static let articles = Lexicon.codes("a an the")
  static let modifiers = Lexicon.codes(
    "a an the public federal us u s new settled good binding national now already still also only landmark"
  )
  static let tails = Lexicon.codes("bill act measure legislation package text")
  /// Words that describe how a bill became law.
  static let passage = Lexicon.codes("signed enacted became passed become")
  static let followers = Lexicon.codes(
    "that which on of to for in from by with on under whose is was has and but as since before pending now"
  )
  static let lawNouns = Lexicon.codes(
    "firm firms school schools enforcement professor professors degree review journal partner office "
      + "department clerk student students practice faculty library dean maker makers making suit suits bill"
  )
}
