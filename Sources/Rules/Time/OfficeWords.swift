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
    "herbert", "barack", "hussein", "bill", "william", "jefferson",
  ]
  static let legacies: Set<String> = [
    "over", "gone", "history", "remembered", "known", "credited", "blamed", "seen", "regarded",
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
  /// Who works in an administration.
  static let staff: Set<String> = [
    "officials", "negotiators", "lawyers", "aides", "advisers", "advisors", "regulators",
    "diplomats", "staffers", "appointees", "envoys",
  ]
}
