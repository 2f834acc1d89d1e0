internal import Text

extension CitationPlace {
  /// Whether the reference is the number of a section after the name of a foreign statute: `the UK Finance Act, S. 4`,
  /// `Canada's Competition Act, S. 4`, `Companies Act 2006, S. 4`.
  ///
  /// The name of a bill of Congress may also begin with a country, so the clause must not mention bills.
  var followsForeignAct: Bool {
    var words = before[...]
    if words.first?.text == "," { words = words.dropFirst() }
    if words.isEmpty { return followsPlaceInBrackets }
    var hasYear = false
    if let year = words.first, year.text.utf8.count == 4, year.text.utf8.allSatisfy(\.isASCIIDigit)
    {
      (words, hasYear) = (words.dropFirst(), true)
      if words.first?.text == "," { words = words.dropFirst() }
    }
    guard let act = words.popFirst(), act.isCapital, Self.acts.contains(act.text) else {
      return false
    }
    // American titles have "of" before the year.
    if hasYear { return true }
    let title = words.prefix {
      $0.isCapital || ["s", "of", "and", "on", "for", "the"].contains($0.text)
    }
    return namesCountry(title) && !isOfSenate
  }

  /// `the Companies Act (UK), S. 4`
  private var followsPlaceInBrackets: Bool {
    var end = range.lowerBound
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
    guard end > 0, bytes[end - 1] == UInt8(ascii: ")"),
      let open = bytes[max(0, end - 24)..<end].lastIndex(of: UInt8(ascii: "("))
    else { return false }
    let inside = PlaceWord.before(end - 1, in: bytes)
    guard namesCountry(inside[...]) || inside.count == 1 && inside[0].text == "cth" else {
      return false
    }
    return PlaceWord.before(open, in: bytes).prefix(2).contains { Self.acts.contains($0.text) }
  }

  /// - Parameter title: The words of a name, in reverse order.
  private func namesCountry(_ title: ArraySlice<PlaceWord>) -> Bool {
    title.indices.contains { index in
      let word = title[index].text
      guard title[index].isCapital, !Self.ownWords.contains(word) else { return false }
      // "the Indian Child Welfare Act" is ours, "the Indian Contract Act" is not.
      if word == "indian" { return !title.contains { Self.tribalWords.contains($0.text) } }
      let first = title.indices.contains(index + 1) ? title[index + 1].text : nil
      return Places.isAbroad(word, after: nil)
        || first.map { Places.isAbroad(word, after: $0) } ?? false
    }
  }

  /// Whether the clause is about a bill.
  private var isOfSenate: Bool {
    isFederal || (before + behind).contains { Self.billWords.contains($0.text) }
  }

  /// Words for countries that have another meaning in the titles of American acts.
  private static let ownWords: Set<String> = ["english", "jordan"]
  /// What acts of Congress on American Indians are about.
  private static let tribalWords: Set<String> = [
    "american", "child", "civil", "claims", "community", "determination", "education", "energy",
    "gaming", "health", "healthcare", "housing", "land", "lands", "programs", "reorganization",
    "reservation", "rights", "self", "settlement", "tribal", "tribe", "tribes", "trust", "water",
    "welfare", "youth",
  ]
  private static let billWords: Set<String> = [
    "senate", "senator", "senators", "sen", "sens", "bill", "bills", "bipartisan", "sponsor",
    "sponsors", "sponsored", "cosponsor", "cosponsors", "introduced", "reintroduced", "filed",
    "pending", "markup", "measure", "legislation", "committee", "republicans", "democrats",
    "companion",
  ]
}
