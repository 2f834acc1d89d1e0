/// Whether a reference is to another place's law, judging by the place, body or official named beside it.
extension CitationPlace {
  /// `New York's S. 1582`, `the state Senate passed S. 1582`, `Guam's Public Law 119-27`,
  /// `Philippine President Marcos signed Executive Order 12`.
  func isOwned(isShort: Bool) -> Bool {
    let words = before.prefix(16).map(\.text)
    var (hasChamber, hasOfficial) = (false, false)
    // Capitalized words that may be a person's name, and those preceded by a title.
    var (names, titled): ([String], [String]) = ([], [])
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : ""
      if word == "state", hasChamber { return true }
      let isPair = Places.pairs.contains(next + " " + word)
      if names.isEmpty, isPair || Places.words.contains(word), !isPersonsName(place, isPair) {
        let further = words.dropFirst(isPair ? place + 2 : place + 1).drop {
          $0 == "the" || $0 == "republic"
        }
        let nearer = words[..<place]
        if further.first == "from" || further.first == "of" {
          // "lawmakers from New York" are members of Congress; "the Senate of Nigeria" is not part of it.
          guard further.first == "of", Places.isAbroad(word, after: isPair ? next : nil) else {
            return false
          }
          return isOwner(further.dropFirst())
        }
        // "the Taiwan bill, H.R. 2" is about Taiwan.
        if Places.countries.contains(word), let last = nearer.last, Self.subjects.contains(last) {
          return false
        }
        // "In Texas, H.R. 3633 has friends" tells where, "In New York, lawmakers passed S. 1582" and "In Kenya,
        // President Ruto signed Executive Order 12" whose.
        if further.first == "in" {
          return isShort && !isFederal || nearer.contains(where: Self.chambers.contains)
            || !titled.isEmpty && !titled.contains(where: Self.presidents.contains)
        }
        return !hasOfficial && !nearer.dropFirst().contains(",")
          || hasOfficial && !titled.contains(where: Self.presidents.contains) && isOneClause(nearer)
      }
      if Places.capitals.contains(word) {
        return !titled.contains(where: Self.presidents.contains)
          && (next == "in" || place > 0 && words[place - 1] == "s")
      }
      if Self.officials.contains(word) {
        (titled, names, hasOfficial) = (titled + names, [], true)
      } else if !Self.carriers.contains(word) {
        guard before[place].isCapital, names.count < 4 else { return false }
        names.append(word)
        continue
      }
      // A name without a title before it is another person's.
      guard names.isEmpty || word == "," || word == "s" else { return false }
      hasChamber = hasChamber || Self.chambers.contains(word)
    }
    return false
  }

  /// Whether words, the nearest first, name a body or an official of their country: `House of Representatives of …`,
  /// `President Marcos of …`; not `lawmakers of …`, who may be ours.
  private func isOwner(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, !Self.members.contains(first) else { return false }
    if Self.bodies.contains(first) || Self.chambers.contains(first)
      || Self.officials.contains(first)
    {
      return true
    }
    let name = words.prefix(4).prefix { !Self.officials.contains($0) }
    let title = name.endIndex
    return words.indices.contains(title) && Self.officials.contains(words[title])
      && name.allSatisfy { !Self.presidents.contains($0) }
      && name.indices.allSatisfy { before[$0].isCapital }
  }

  /// Whether a place's name is a person's: `Rep. Jim Jordan's H.R. 4639`, `Chairman Jordan`.
  private func isPersonsName(_ place: Int, _ isPair: Bool) -> Bool {
    guard !isPair, before.indices.contains(place + 1), before[place + 1].isCapital else {
      return false
    }
    let last = before[place + 1].text
    return Self.persons.contains(before[place].text)
      && !["in", "but", "and", "the", "while", "when", "as", "if"].contains(last)
  }

  /// Whether the words between an official's place and the reference have no comma but those around the official's name:
  /// `the Philippine president, Ferdinand Marcos, signed`.
  private func isOneClause(_ nearer: ArraySlice<String>) -> Bool {
    let commas = nearer.indices.filter { $0 > 0 && nearer[$0] == "," }
    guard let first = commas.first else { return true }
    guard commas.count == 2, first < 3, nearer.indices.contains(commas[1] + 1) else { return false }
    return Self.officials.contains(nearer[commas[1] + 1])
      && (first + 1..<commas[1]).allSatisfy { before[$0].isCapital }
  }

  /// Whether the words after a bill assign it to another country: `H.R. 5 of the Philippine Congress`,
  /// `H.R. 5, passed by Nigeria's House`.
  var isOfElsewhere: Bool {
    var words = behind[...]
    var isDone = false
    if let verb = words.prefix(4).firstIndex(where: { Self.doing.contains($0.text) }) {
      (words, isDone) = (words[(verb + 1)...], true)
    }
    guard let preposition = words.first?.text, isDone ? preposition == "by" : preposition == "of"
    else {
      return false
    }
    words = words.dropFirst()
    if words.first?.text == "the" { words = words.dropFirst() }
    guard let first = words.first, first.isCapital else { return false }
    let second = words.dropFirst().first?.text ?? ""
    let isPair = Places.pairs.contains(first.text + " " + second)
    guard
      Places.isAbroad(isPair ? second : first.text, after: isPair ? first.text : nil)
    else {
      return false
    }
    return words.dropFirst(isPair ? 2 : 1).prefix(3).contains {
      Self.bodies.contains($0.text) || $0.text == "congress"
    }
  }

  /// `Executive Order 14141 of the State of Ohio`, `of Governor Newsom`, `, signed by Kenya's president`
  var hasStateBehind: Bool {
    var words = behind.prefix(9)
    if let verb = words.prefix(4).firstIndex(where: { Self.doing.contains($0.text) }) {
      words = words[(verb + 1)...]
      guard words.first?.text == "by" else { return false }
    }
    let preposition = words.first?.text
    guard preposition == "of" || preposition == "by" || preposition == "from" else { return false }
    return words.prefix(4).contains { $0.text == "state" || Self.governors.contains($0.text) }
      || isPlace(words.dropFirst())
  }

  /// Whether words begin with a place that has law of its own, an article left out.
  func isPlace(_ words: ArraySlice<PlaceWord>) -> Bool {
    let words = words.first?.text == "the" ? words.dropFirst() : words
    guard let first = words.first, first.isCapital else { return false }
    if Places.words.contains(first.text) { return true }
    return words.dropFirst().first.map { Places.pairs.contains(first.text + " " + $0.text) }
      ?? false
  }

  private static let chambers: Set<String> = [
    "senate", "house", "assembly", "legislature", "lawmakers", "legislators", "bill", "legislation",
    "parliament", "measure", "law", "diet", "commons", "lords", "representatives", "councillors",
    "knesset", "duma",
  ]
  private static let members: Set<String> = ["lawmakers", "legislators"]
  private static let officials: Set<String> = [
    "president", "minister", "premier", "chancellor", "king", "queen", "cabinet", "government",
    "presidency", "ministry",
  ]
  /// US presidents; an order by any other official belongs to another country.
  private static let presidents: Set<String> = [
    "trump", "biden", "obama", "bush", "clinton", "reagan", "carter", "ford", "nixon", "johnson",
    "kennedy",
    "eisenhower", "truman", "roosevelt", "hoover", "coolidge", "wilson", "lincoln",
  ]
  /// Place names that are also surnames of members of Congress.
  private static let persons: Set<String> = [
    "jordan", "israel", "england", "ireland", "wales", "virginia", "georgia", "france", "holland",
    "montana", "chad",
    "dakota", "carolina", "ohio", "german", "french", "english", "welsh", "irish", "finland",
    "china",
  ]
  private static let subjects: Set<String> = ["bill", "measure", "law", "legislation"]
  private static let doing: Set<String> = [
    "signed", "issued", "promulgated", "passed", "approved", "adopted", "filed", "introduced",
    "enacted", "tabled",
  ]
  private static let carriers: Set<String> = [
    ",", "s", "senate", "house", "assembly", "legislature", "lawmakers", "legislators", "bill",
    "legislation", "parliament", "congress", "measure", "law", "passed", "passes", "filed", "took",
    "up", "introduced", "approved", "adopted", "the", "a", "an", "bills", "in", "national", "of",
    "representatives",
    "commons", "lords", "diet", "knesset", "duma", "councillors", "council", "lower", "upper",
    "chamber", "prime",
    "signed", "signs", "issued", "issues", "promulgated", "enacted", "tabled", "vice", "federal",
  ]
}
