/// The sentence around a reference, which may make it one to the law of another place, or none.
struct CitationPlace {
  let bytes: ContiguousArray<UInt8>
  let range: Range<Int>
  /// The words before it in its clause, the nearest first, and those behind it.
  let before: [PlaceWord]
  let behind: [PlaceWord]

  /// - Parameters:
  ///   - bytes: The sentence, in the form that it is read in.
  ///   - range: The reference in it.
  init(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    before = PlaceWord.before(range.lowerBound, in: bytes)
    behind = PlaceWord.behind(range.upperBound, in: bytes)
  }

  func isForeign(_ citation: Citation) -> Bool {
    switch citation.kind {
    case .bill:
      let isShort = citation.isShort
      if isShort, isInitial || isDesignation || isSection { return true }
      if isUnmarked, isNoBill { return true }
      if isStateStyle, !isFederal { return true }
      if isOwned(isShort: isShort) || isOfForeignBody { return true }
      if isShort, behind.first?.text == "of" || behind.first?.text == "in",
        isPlace(behind.dropFirst())
          || Places.capitals.contains(behind.dropFirst().first?.text ?? "")
      {
        return true
      }
      if isOfElsewhere { return true }
      return (isForGovernor || isOfState || isShort && isOwnedAbove) && !isFederal
    case .executiveOrder, .proclamation:
      return isOwned(isShort: false) || isGovernors || hasStateBehind || isOfAbbreviatedState
    case .publicLaw: return isOwned(isShort: false)
    default: return false
    }
  }

  /// Whether a body or a text of another place rules in the clause before it: `Canada's Parliament`,
  /// `Quebec's Civil Code`.
  private var isOwnedAbove: Bool {
    let words = before.map(\.text)
    for (place, word) in words.enumerated() where place > 0 && before[place].isCapital {
      let next = place + 1 < words.count ? words[place + 1] : ""
      guard
        Places.words.contains(word) || Places.pairs.contains(next + " " + word)
          || Places.capitals.contains(word)
      else { continue }
      var owned = words[..<place].reversed()[...]
      let isPossessive = owned.first == "s"
      if isPossessive { owned = owned.dropFirst() }
      if owned.first == "state" { owned = owned.dropFirst() }
      let reach = owned.prefix(isPossessive ? 2 : 1).prefix { $0 != "," }
      if reach.contains(where: Self.bodies.contains) { return true }
    }
    return false
  }

  /// Whether the sentence speaks of the Congress of the United States.
  var isFederal: Bool {
    let words = before + behind
    return words.contains { Self.federal.contains($0.text) }
      || zip(before.dropFirst(), before).contains { $0.text == "u" && $1.text == "s" }
  }

  /// `Gov. Newsom's Executive Order 14141`, `the mayor signed Executive Order 12`.
  private var isGovernors: Bool {
    let words = before.prefix(5).map(\.text)
    return words.first.map { Self.issuing.contains($0) } ?? false
      && words.contains(where: Self.governors.contains)
  }

  /// `the governor signed S. 1582`, `S. 1582 awaits Gov. Hochul`.
  private var isForGovernor: Bool {
    let words = before.map(\.text) + behind.map(\.text)
    return words.contains(where: Self.governors.contains)
      && (isGovernors || words.contains(where: Self.signing.contains))
  }

  /// `a state senator filed S. 1582`
  private var isOfState: Bool {
    let (before, behind) = (before.map(\.text), behind.map(\.text))
    return zip(before.dropFirst(), before).contains { $0 == "state" && Self.members.contains($1) }
      || zip(behind, behind.dropFirst()).contains { $0 == "state" && Self.members.contains($1) }
      || (before + behind).contains(where: Self.stateMembers.contains)
  }

  static let bodies: Set<String> = [
    "senate", "house", "assembly", "legislature", "lawmakers", "legislators", "parliament", "bill",
    "code", "charter", "constitution", "statute", "ordinance", "diet", "dail", "duma", "knesset",
  ]
  private static let federal: Set<String> = [
    "congress", "congressional", "federal", "capitol", "president", "trump", "biden",
  ]
  static let governors: Set<String> = ["gov", "governor", "mayor"]
  private static let issuing: Set<String> = ["s", "signed", "signs", "issued", "issues", "by"]
  private static let signing: Set<String> = [
    "signed", "signs", "sign", "vetoed", "vetoes", "veto", "enacted", "desk", "issued", "issues",
    "approved", "awaits", "signature", "let", "lets", "become", "becomes",
  ]
  private static let stateMembers: Set<String> = [
    "statehouse", "assemblymember", "assemblyman", "assemblywoman", "assemblymembers",
  ]
  private static let members: Set<String> = [
    "senate", "house", "assembly", "legislature", "lawmakers", "legislators", "senator", "senators",
    "sen", "rep", "representative", "representatives", "delegate", "lawmaker", "legislator",
  ]
}
