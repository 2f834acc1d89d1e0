/// Word lists by grammatical function.
enum Lex {
  static let negations = Lexicon.codes(ProseWords.negations)
  static let modals = Lexicon.codes(ProseWords.modals)
  static let haves = Lexicon.codes(ProseWords.haves)
  static let presentBes = Lexicon.codes(ProseWords.presentBes)
  static let pastBes = Lexicon.codes(ProseWords.pastBes)
  static let bes = Lexicon.codes(ProseWords.bes)
  static let adverbs = Lexicon.codes(ProseWords.adverbs)
  static let suppositions = Lexicon.codes(ProseWords.suppositions)
  static let subordinators = Lexicon.codes(ProseWords.subordinators)
  static let always = Lexicon.codes("until till before pending")
  static let doubts = Lexicon.codes(ProseWords.doubts)
  static let prepositions = Lexicon.codes(ProseWords.prepositions)
  static let determiners = Lexicon.codes(ProseWords.determiners)
  static let conjunctions = Lexicon.codes("and but then")
  static let relatives = Lexicon.codes("which that who")
  static let pronouns = Lexicon.codes("it that this there who what here")
  static let pastVerbs = Lexicon.codes(
    "passed won approved cleared drew left survived took went made became signed enacted")
  static let formers = Lexicon.codes(ProseWords.formers)
  static let and = Lexicon.code("and")
  static let it = Lexicon.code("it")
  static let to = Lexicon.code("to")
  static let that = Lexicon.code("that")
  static let had = Lexicon.code("had")
  static let should = Lexicon.code("should")
  static let were = Lexicon.code("were")
  static let possessive = Lexicon.code("'s")

  static let dealNouns = Lexicon.codes(
    "deal merger acquisition transaction purchase sale takeover buyout combination financing investment "
      + "contract agreement lease partnership")
  static let scales = Lexicon.codes(ProseWords.scales)
  /// Words that may follow a verb without being its object.
  static let times = prepositions.union(adverbs).union(conjunctions).union(relatives)
    .union(Lexicon.codes("as so while although though because after when before until"))
  static let presentVerbs = Lexicon.codes(ProseWords.presentVerbs)
  /// Verbs in the third person that the lexicon has in another list.
  static let thirdPersons = Lexicon.codes(
    "accepts signs amounts comes stands puts rises falls claims alleges speculates fails "
      + "stops ceases remains stays hopes chairs")
}
