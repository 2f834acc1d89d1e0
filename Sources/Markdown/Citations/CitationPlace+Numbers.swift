internal import Text

extension CitationPlace {
  /// Whether the letter is an initial, or the beginning of a number that is no bill's: a name comes before
  /// it (`Jones S. 1582`), in the middle of a sentence or where that word begins none as a bill's would.
  var isInitial: Bool {
    guard bytes[range.lowerBound] == UInt8(ascii: "S"), let word = adjacent, word.isCapital else {
      return false
    }
    if Self.introductions.contains(word.text) { return false }
    if Places.words.contains(word.text) || word.text.utf8.first?.isASCIIDigit == true {
      return false
    }
    let isFirst = Sentences.begins(in: bytes, at: word.range.lowerBound)
    return !isFirst || !(word.text.hasSuffix("ing") || Self.openings.contains(word.text))
  }

  /// Whether the word before the letter says that a thing has the number: `variant S.2402`, `Route S. 4`.
  var isDesignation: Bool { adjacent.map { Self.things.contains($0.text) } ?? false }

  /// Whether it is a section of an act or a code: `Section S. 1582 of the Companies Act`, `S. 1582 C.C.Q.`
  var isSection: Bool {
    if let word = adjacent?.text, Self.divisions.contains(word) { return true }
    if followsForeignAct { return true }
    if bytes[range.upperBound...].starts(with: " C.C.".utf8) { return true }
    // "S. 172 Companies Act 2006", "S. 4 of the Canadian Charter"
    var words = behind.prefix(10)[...]
    let isOf = words.first?.text == "of"
    if isOf { words = words.dropFirst() }
    if words.first?.text == "the" { words = words.dropFirst() }
    let title = words.prefix { $0.isCapital || ["of", "and", "on"].contains($0.text) }
    guard let last = title.lastIndex(where: { Self.acts.contains($0.text) }) else { return false }
    if isOf { return true }
    let year = last + 1
    return words.indices.contains(year) && words[year].text.utf8.count == 4
      && words[year].text.utf8.allSatisfy(\.isASCIIDigit) || title[last].text == "code"
  }

  /// The word before the reference, with nothing but blanks between.
  private var adjacent: PlaceWord? {
    guard let word = before.first, word.range.upperBound < range.lowerBound,
      bytes[word.range.upperBound..<range.lowerBound].allSatisfy({
        $0.isWhitespace || $0 == 0xC2 || $0 == 0xA0 || $0 == UInt8(ascii: ".")
      })
    else { return nil }
    return word
  }

  /// What a bill's number follows in the middle of a sentence, though it has a capital.
  private static let introductions: Set<String> = [
    "senate", "bill", "bills", "act", "congress", "committee", "measure", "resolution", "companion",
    "legislation", "version", "see", "cf", "sen", "sens", "u", "s", "us", "washington", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec",
    "republicans", "democrats", "senators", "v", "part",
  ]
  /// What a sentence begins with before a bill's number.
  private static let openings: Set<String> = [
    "the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "a", "an", "and",
    "but", "or", "nor", "so", "yet", "if", "in", "on", "at", "by", "to", "of", "for", "from",
    "with",
    "without", "under", "over", "after", "before", "since", "until", "while", "when", "where",
    "whether", "because", "although", "though", "both", "neither", "either", "like", "unlike", "as",
    "against", "beyond", "beside", "besides", "via", "per", "than", "also", "only", "then", "thus",
    "still", "once", "should", "would", "will", "does", "is", "was", "can", "could", "has", "even",
    "instead", "meanwhile", "today", "tomorrow", "yesterday", "now", "later", "here", "read", "re",
    "amend", "pass", "enact", "support", "oppose", "sponsor", "compare", "title", "among", "within",
    "despite", "through", "throughout", "outside", "inside", "what", "why", "how", "who", "not",
    "no", "every", "any", "all", "some", "another", "each", "which", "most", "except", "given",
    "regarding", "about", "around", "across",
  ]
  private static let divisions: Set<String> = [
    "section", "sections", "sec", "secs", "subsection", "subs", "art", "arts", "article",
    "articles",
    "clause", "clauses", "paragraph", "para", "paras", "regulation", "reg", "schedule", "chapter",
    "ch", "cap", "order", "rule",
  ]
  static let acts: Set<String> = [
    "act", "acts", "code", "charter", "ordinance", "regulations", "constitution", "decree",
    "directive", "convention", "statute", "statutes", "rules", "law",
  ]
  private static let things: Set<String> = [
    "variant", "variants", "mutation", "mutations", "gene", "allele", "strain", "strains",
    "species", "sample", "samples", "residue", "position", "locus", "isolate", "substitution",
    "protein", "route", "routes", "highway", "road", "line", "lines", "model", "figure", "fig",
    "table", "page", "pages", "p", "pp", "exhibit", "lot", "room", "suite", "apartment", "apt",
    "gate", "platform", "track", "terminal", "unit", "serial", "compound", "asteroid", "star",
    "comet", "size", "note", "appendix", "annex", "volume", "vol", "grade", "class", "type",
    "train", "bus", "box", "item", "zone", "catalog", "catalogue", "number", "flight", "street",
    "submarine", "boat", "ship",
  ]

  /// Whether the letter has no full stop: `HR 3633`, `S 1582`.
  var isUnmarked: Bool { !bytes[range].contains(UInt8(ascii: ".")) }

  /// Whether it is written as state papers write theirs: `Senate Bill 4`.
  var isStateStyle: Bool {
    bytes[range].starts(with: "House Bill".utf8) || bytes[range].starts(with: "Senate Bill".utf8)
  }

  /// `the S 1582 visa`, `HR 3633, a star in Hydra`, `line HR 3633`
  var isNoBill: Bool {
    guard
      bytes[range.lowerBound] == UInt8(ascii: "S") || bytes[range.lowerBound] == UInt8(ascii: "H"),
      range.count < 9
    else { return false }
    var behind = behind.prefix(10).map(\.text).filter { $0 != "," }
    if behind.contains(where: { Self.bills.contains($0) }) { return false }
    let before = before.prefix(3).map(\.text).filter { $0 != "," }
    if ["the", "a", "an", "his", "her", "our", "your"].contains(before.first),
      let next = behind.first,
      !["would", "is", "was", "has", "passed", "will", "and"].contains(next)
    {
      return true
    }
    if ["line", "ngc", "train", "star", "route", "model", "visa"].contains(where: before.contains) {
      return true
    }
    if behind.first == "is" || behind.first == "was" { behind.removeFirst() }
    return behind.count > 1 && ["a", "an"].contains(behind[0])
  }

  private static let bills: Set<String> = [
    "bill", "measure", "act", "law", "resolution", "proposal", "companion", "version",
    "legislation", "package", "house", "senate", "congress", "committee", "amendment",
  ]
}
