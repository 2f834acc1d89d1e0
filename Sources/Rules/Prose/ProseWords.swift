internal import PolicyModel

/// The closed lists of words behind the rules on wording. The fixtures say what they mean.
enum ProseWords {
  static let presidents = Administration.all.map { $0.surname.lowercased() }

  /// What somebody in office does; a past tense is no claim that they still are.
  /// Before a person's name.
  static let titles = [
    "chair", "chairman", "chairwoman", "chairperson", "commissioner", "secretary", "senator",
    "representative", "director", "administrator", "governor", "comptroller",
  ]

  static let formers = ["former", "then", "ex", "late"]

  static let presentVerbs = [
    "is", "has", "does", "will", "may", "can", "wants", "intends", "plans", "expects", "seeks",
    "says",
    "supports", "opposes", "proposes", "considers", "requires", "directs", "aims", "argues",
    "believes", "holds", "hopes", "insists", "maintains", "prepares", "pursues", "pushes",
    "regards",
    "remains", "reviews", "favors", "favours", "backs", "calls", "continues", "asks", "weighs",
  ]

  static let adverbs = ["also", "still", "now", "already", "currently", "only", "itself"]

  static let hedges = [
    "not", "never", "would", "will", "could", "may", "might", "if", "until", "unless", "when",
    "once",
    "before", "expected", "expects", "should", "yet", "after", "becomes", "become", "to",
  ]

  static let moves = [
    "rose", "fell", "jumped", "gained", "dropped", "climbed", "surged", "slid", "soared", "plunged",
    "tumbled", "rallied", "sank", "up", "down", "higher", "lower",
  ]

  static let stocks = ["shares", "stock", "share"]

  static let timeBases = [
    "premarket", "pre", "close", "closed", "intraday", "hours", "trading", "session", "opening",
    "noon", "monday", "tuesday", "wednesday", "thursday", "friday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan",
    "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  static let scales = ["thousand", "million", "billion", "trillion"]

  static let closings = ["closed", "completed", "complete", "closes", "consummated"]

  /// A sentence without any of these claims nothing that a rule could doubt.
  static let triggers =
    presidents + titles + stocks + scales + closings + ["law", "bill", "comment", "comments"]

  static let others = [
    "administration", "president", "statute", "a", "an", "the", "became", "was",
    "are",
    "been", "have", "open", "period", "due", "accepting", "for", "percent",
    "window", "accepts", "invited", "deal", "acquisition", "merger", "transaction", "purchase",
    "contract", "sale", "agreement", "its", "on",
  ]

  /// The triggers first, so that they have the lowest numbers.
  static let all =
    triggers + formers + presentVerbs + adverbs + hedges + moves + timeBases + others
}
