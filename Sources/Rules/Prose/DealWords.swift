/// The words by which a sentence says that a deal is done, and those around them.
enum DealWords {
  static let closings = Lexicon.codes(ProseWords.closings)
  static let went = Lexicon.code("went")
  static let completions = Lexicon.codes("completion closing completing consummating")
  static let financing = Lexicon.code("financing")
  static let tenses = Lex.modals.subtracting([Lex.to])
  static let plans: Set<String> = [
    "plan", "plans", "planned", "expect", "expects", "expected", "intends", "intend", "aims", "aim",
    "seeks", "hopes",
  ]
  static let dates: Set<String> = ["in", "on", "after", "following", "during"]
  /// After a participle of closing, what says when or how.
  static let whens: Set<String> = [
    "in", "on", "last", "this", "at", "after", "within", "earlier", "yesterday", "ahead", "early",
    "late", "just", "without", "despite", "over", "following", "today", "two", "three", "several",
    "weeks", "months", "as", "days", "a", "since", "during", "amid",
  ]
  /// In `a deal to buy [Gridco]`.
  static let purchases: Set<String> = ["buy", "acquire", "purchase"]
  /// In `glad to see [the merger] completed`, which is then a fact.
  static let moods: Set<String> = [
    "glad", "pleased", "happy", "delighted", "relieved", "proud", "thrilled", "gratified",
    "grateful",
    "sorry", "sad", "surprised", "disappointed", "dismayed", "excited", "heartened", "amazed",
    "encouraged", "elated", "content", "satisfied", "upset", "angry",
  ]
  /// In `News that [the merger] has closed lifted the stock`, which is then a fact.
  static let facts: Set<String> = [
    "news", "word", "announcement", "confirmation", "fact", "notice", "revelation", "realization",
  ]
  static let conditions: Set<String> = ["by", "if", "once", "only", "as"]
  static let closed = Lexicon.code("closed")
  static let complete = Lexicon.code("complete")
  static let it = Lexicon.code("it")
  static let recent = Lexicon.codes("now recently just")
  /// Verbs with a clause behind them, whose subject is no object of theirs: `the bank that lent said [the deal] closed`.
  static let sayings: Set<String> = [
    "said", "says", "say", "confirmed", "confirms", "confirm", "announced", "announces", "reported",
    "reports", "noted", "notes", "know", "knows", "knew", "think", "thinks", "thought", "believe",
    "believes", "believed", "added", "adds", "told", "learned", "means", "meant",
  ]
  static let definite = Lexicon.codes("the this that its their")
  static let joints = Lexicon.codes("of with for by to")
  static let dealModifiers: Set<String> = [
    "proposed", "planned", "pending", "announced", "previously", "long", "awaited", "all", "cash",
    "stock", "share", "big", "blockbuster", "landmark", "giant", "mega", "whole", "entire", "new",
    "strategic", "definitive", "purchase", "majority", "outright", "reverse", "company", "billion",
    "million", "tie", "up",
  ]
}
