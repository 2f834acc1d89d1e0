extension EndWords {
  /// The other forms of a verb, from its past: of a regular one by rule, with some that are no words.
  struct Forms {
    /// `revokes`, `revoking`
    var actives: [String] = []
    /// `revoke`
    var bases: [String] = []

    init(ofPast past: String) {
      if let base = Self.irregular[past] {
        bases = [base]
        let stem = base.hasSuffix("e") ? String(base.dropLast()) : base
        actives = [base + "s", stem + "ing", base == "set" ? "setting" : base + "es"]
      } else if past.hasSuffix("ied") {
        let stem = past.dropLast(3)
        bases = [stem + "y"]
        actives = [stem + "ies", stem + "ying"]
      } else if past.hasSuffix("ed") {
        let stem = String(past.dropLast(2))
        // "scrapped"
        let short = stem.last == stem.dropLast().last ? [String(stem.dropLast())] : []
        bases = [stem, stem + "e"] + short
        actives = bases.map { $0 + "s" } + [stem + "es", stem + "ing"]
      }
    }

    static let participles = [
      "gave": "given", "took": "taken", "went": "gone", "threw": "thrown", "tore": "torn",
      "broke": "broken",
      "withdrew": "withdrawn", "ran": "run", "fell": "fallen",
    ]

    private static let irregular = [
      "struck": "strike", "threw": "throw", "tore": "tear", "swept": "sweep", "did": "do",
      "set": "set", "took": "take", "withdrawn": "withdraw", "undone": "undo", "unwound": "unwind",
      "overthrown": "overthrow", "put": "put", "brought": "bring", "left": "leave", "quit": "quit",
      "broke": "break", "gave": "give",
    ]
  }
}
