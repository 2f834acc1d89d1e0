internal import Text

/// Full stops in citations of law, which end no sentence: `16 C.F.R. pt. 910`, `Cal. Exec. Order No. N-12-23`.
extension Sentences {
  /// Whether a word with a full stop is the name of a division before its number, or a state before its law.
  ///
  /// "A work of art." ends a sentence, and so does "in Calif." before another word.
  static func isInCitation(_ word: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    let next = rest.drop { $0 == 0x20 }
    if divisions.contains(packed(word)) { return next.first.map { 0x30...0x39 ~= $0 } ?? false }
    return states.contains(packed(word)) && lawWords.contains { next.starts(with: $0.utf8) }
  }

  private static let divisions = Set(
    [
      "pt", "pts", "sec", "secs", "subsec", "ch", "chs", "art", "arts", "app", "cl", "cls", "tit",
      "subpt", "subch", "sched", "cmt", "reg", "regs", "par", "pars", "fig", "figs", "fn", "n",
      "vol", "Pt", "Pts", "Tit", "Subpt", "App", "Sched", "Cl", "Par",
    ].map { packed($0.utf8) })
  private static let states = Set(
    [
      "Ala", "Ariz", "Ark", "Cal", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan",
      "Ky", "La", "Mass", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore",
      "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo",
    ].map { packed($0.utf8) })
  private static let lawWords = [
    "Exec", "E.O.", "Code", "Const", "Stat", "Laws", "Rev.", "Gen.", "Admin.",
  ]
}
