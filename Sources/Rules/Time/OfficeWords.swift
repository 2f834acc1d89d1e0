/// The words around a president's name that say whether they are in office.
enum OfficeWords {
  static let presidents = Lexicon.codes(ProseWords.presidents)
  static let administration = Lexicon.code("administration")
  static let president = Lexicon.code("president")
  static let white = Lexicon.code("white")
  static let house = Lexicon.code("house")
  static let vice = Lexicon.code("vice")
  static let firstNames: Set<String> = [
    "joe", "joseph", "robinette", "r", "donald", "john", "j", "george", "walker", "w", "h",
    "mr", "herbert", "barack", "hussein", "bill", "william", "jefferson",
  ]
  static let legacies: Set<String> = [
    "over", "gone", "history", "remembered", "known", "credited", "blamed", "seen",
    "regarded",
    "dead", "out", "left", "ended", "departed", "vacated", "criticized", "criticised", "praised",
    "faulted", "said", "thought", "believed", "responsible", "being", "sued", "accused", "quoted",
    "cited", "named",
  ]
  static let departures: Set<String> = ["leaves", "exits", "departs", "ends", "closes"]
  static let leavings: Set<String> = [
    "left", "leaves", "leave", "leaving", "vacated", "after",
  ]
  static let ends: Set<String> = ["ended", "ends", "expired", "expires"]
  static let comings: Set<String> = ["incoming", "future", "next", "possible", "potential"]
  static let intents: Set<String> = [
    "plans", "intends", "wants", "expects", "opposes", "supports", "will", "backs", "seeks",
    "proposes", "continues", "vows", "pushes", "wo", "cannot", "considers",
  ]
  /// Between an article and `president`.
  static let countries: Set<String> = ["u", "s", "us", "american", "sitting", "current"]
  /// Verbs in the plural that are no nouns.
  static let plurals: Set<String> = [
    "want", "oppose", "favor", "favour", "believe", "say", "argue", "insist", "agree", "disagree",
    "remain", "intend", "seek", "expect", "propose", "continue", "consider", "vow", "warn", "co",
    "lead", "serve", "chair",
  ]
  /// After these begins a clause.
  static let openers: Set<String> = [
    "and", "but", "that", "while", "because", "when", "as", "although", "though", "whereas", "so",
    "says", "said", "where",
  ]
  static let sayings: Set<String> = [
    "said", "believed", "claimed", "insisted", "argued", "hoped", "warned", "complained", "noted",
    "reported", "suggested", "predicted", "knew", "thought", "learned", "added", "conceded",
  ]
  /// Past tenses without `-ed` that have a person as their object.
  static let objectPasts: Set<String> = [
    "beat", "met", "sued", "led", "fought", "left", "knew", "told", "ran", "advised",
  ]
  /// Who works in an administration.
  static let staff: Set<String> = [
    "officials", "negotiators", "lawyers", "aides", "advisers", "advisors", "regulators",
    "diplomats", "staffers", "appointees", "envoys",
  ]
  /// Verbs that may come between a quotation and its speaker: `"…," says SEC Chair [Gary Gensler]`.
  static let quotingVerbs: Set<String> = [
    "says", "argues", "insists", "warns", "adds", "explains", "notes", "writes", "contends",
    "declares", "promises", "vows", "predicts", "complains", "asks", "replies", "concedes",
  ]
  /// Verbs that imply an office without naming it.
  static let leads: Set<String> = ["chairs", "leads", "heads"]
  static let committees: Set<String> = [
    "committee", "committees", "subcommittee", "panel", "commission",
  ]
  static let ranks: Set<String> = ["majority", "minority"]
  /// Lowercase words that may come between an article and a title.
  static let titleModifiers = ranks.union([
    "chief", "current", "powerful", "longtime", "senior", "junior",
  ])
}
