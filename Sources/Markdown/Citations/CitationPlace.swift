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
      if isOwned(citation, isShort: isShort) { return true }
      if isShort, behind.first?.text == "of" || behind.first?.text == "in",
        isPlace(behind.dropFirst())
          || Places.capitals.contains(behind.dropFirst().first?.text ?? "")
      {
        return true
      }
      return (isForGovernor || isOfState || isShort && isOwnedAbove) && !isFederal
    case .executiveOrder, .proclamation:
      return isOwned(citation, isShort: false) || isGovernors || hasStateBehind
    case .publicLaw: return isOwned(citation, isShort: false)
    default: return false
    }
  }

  /// Whether words begin with a place that has law of its own, an article left out.
  private func isPlace(_ words: ArraySlice<PlaceWord>) -> Bool {
    let words = words.first?.text == "the" ? words.dropFirst() : words
    guard let first = words.first, first.isCapital else { return false }
    if Places.words.contains(first.text) { return true }
    return words.dropFirst().first.map { Places.pairs.contains(first.text + " " + $0.text) }
      ?? false
  }

  /// `New York's S. 1582`, `the state Senate passed S. 1582`, `Guam's Public Law 119-27`.
  private func isOwned(_ citation: Citation, isShort: Bool) -> Bool {
    let words = before.prefix(12).map(\.text)
    var hasChamber = false
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : ""
      if word == "state", hasChamber { return true }
      let isPair = Places.pairs.contains(next + " " + word)
      if Places.words.contains(word) || isPair {
        let further = !isPair ? next : place + 2 < words.count ? words[place + 2] : ""
        // "lawmakers from New York passed S. 1582" are members of Congress.
        if further == "from" || further == "of" { return false }
        // "the Taiwan bill, H.R. 2" is about Taiwan.
        if Places.countries.contains(word), place > 0, Self.subjects.contains(words[place - 1]) {
          return false
        }
        // "In Texas, H.R. 3633 has friends" tells where, "In New York, lawmakers passed S. 1582" whose.
        if further == "in" {
          return isShort && !isFederal || words[..<place].contains(where: Self.chambers.contains)
        }
        return !words[..<place].dropFirst().contains(",")
      }
      if Places.capitals.contains(word) {
        return next == "in" || place > 0 && words[place - 1] == "s"
      }
      guard Self.carriers.contains(word) else { return false }
      hasChamber = hasChamber || Self.chambers.contains(word)
    }
    return false
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
  private var isFederal: Bool {
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

  /// `Executive Order 14141 of the State of Ohio`, `of Governor Newsom`
  private var hasStateBehind: Bool {
    let words = behind.prefix(4).map(\.text)
    guard words.first == "of" || words.first == "by" || words.first == "from" else { return false }
    return words.contains { $0 == "state" || Self.governors.contains($0) }
      || isPlace(behind.dropFirst())
  }

  private static let chambers: Set<String> = [
    "senate", "house", "assembly", "legislature", "lawmakers", "legislators", "bill", "legislation",
    "parliament", "measure", "law",
  ]
  private static let bodies: Set<String> = [
    "senate", "house", "assembly", "legislature", "lawmakers", "legislators", "parliament", "bill",
    "code", "charter", "constitution", "statute", "ordinance", "diet", "dail", "duma", "knesset",
  ]
  private static let subjects: Set<String> = ["bill", "measure", "law", "legislation"]
  private static let carriers: Set<String> = [
    ",", "s", "senate", "house", "assembly", "legislature", "lawmakers", "legislators", "bill",
    "legislation", "parliament", "congress", "measure", "law", "passed", "passes", "filed", "took",
    "up", "introduced", "approved", "adopted", "the", "a", "an", "bills", "in",
  ]
  private static let federal: Set<String> = [
    "congress", "congressional", "federal", "capitol", "president", "trump", "biden",
  ]
  private static let governors: Set<String> = ["gov", "governor", "mayor"]
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
