/// States in the abbreviations of legal citations, right before a reference: `Cal. Exec. Order No. 14110`.
extension CitationPlace {
  var isOfAbbreviatedState: Bool {
    guard let last = before.first, last.isCapital else { return false }
    if Self.stateAbbreviations.contains(last.text) { return true }
    // "N.Y. Exec. Order"
    guard before.count > 1, before[1].isCapital else { return false }
    return Self.stateInitials.contains(before[1].text + last.text)
  }

  private static let stateAbbreviations: Set<String> = [
    "ala", "ariz", "ark", "cal", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan",
    "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore",
    "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
  ]
  private static let stateInitials: Set<String> = [
    "nh", "nj", "nm", "ny", "nc", "nd", "ri", "sc", "sd", "wva", "dc", "pr",
  ]
}
