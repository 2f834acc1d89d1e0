internal import Text

/// A Congress that a sentence names, with its place.
struct CongressName {
  var congress: NamedCongress
  var range: Range<Int>
  /// The word before it, an article left out: `of`, `in`, `unlike`.
  var preposition: String
  /// Only `the 119th`, which counts beside a full name.
  var isShort = false

  /// All that a sentence names, in order.
  ///
  /// - Complexity: O(*n*) in the sentence.
  static func all(in sentence: ContiguousArray<UInt8>) -> [CongressName] {
    let words = Word.all(in: sentence)
    var names: [CongressName] = []
    for (index, word) in words.enumerated() {
      let isCongress = word.text == "congress" || word.text == "cong"
      if isCongress, let (first, congress) = ordinal(before: index, words) {
        names.append(name(congress, words, first, index))
      } else if word.text == "congresses" || isCongress, words.indices.contains(index + 1),
        words[index + 1].text == "ago", index > 0,
        let count = ["a", "two", "three", "four"].firstIndex(of: words[index - 1].text)
      {
        names.append(name(.relative(-1 - count), words, index - 1, index + 1))
      } else if let number = Word.ordinal(word.text), (93...140).contains(number),
        !words.indices.contains(index + 1) || !words[index + 1].isPartOfName,
        index > 0, words[index - 1].text == "the" || sentence.isBracketed(word.range)
      {
        var short = name(.number(number), words, index, index)
        short.isShort =
          !sentence.isBracketed(word.range)
          && !sentence.endsClause(at: word.range.upperBound, behind: short)
        names.append(short)
      } else if word.text.isNumber, let number = Int(word.text), (93...140).contains(number),
        sentence.isBracketed(word.range), word.range.upperBound < sentence.count,
        sentence[word.range.upperBound] == UInt8(ascii: ")"),
        index > 0, words[index - 1].text.isNumber
      {
        // "H.R. 4763 (118)"
        names.append(name(.number(number), words, index, index))
      } else if let years = Word.years(word.text), sentence.isBracketed(word.range),
        index > 0, Word.ordinal(words[index - 1].text) != nil || words[index - 1].text.isNumber
      {
        names.append(name(.inYear(years), words, index, index))
      } else if let session = session(at: index, words, in: sentence) {
        names.append(name(session.congress, words, index, session.last))
      }
    }
    if !names.contains(where: { !$0.isShort }) { return [] }
    return names
  }

  private static func name(
    _ congress: NamedCongress, _ words: [Word], _ first: Int, _ last: Int
  ) -> CongressName {
    var before = first - 1
    while words.indices.contains(before), words[before].text == "the" { before -= 1 }
    return CongressName(
      congress: congress, range: words[first].range.lowerBound..<words[last].range.upperBound,
      preposition: words.indices.contains(before) ? words[before].text : "")
  }

  /// The Congress of a session that is named by its years, and its last word: `the 2023–24 session`, `the 2024 session
  /// of Congress`. One with an owner is a state's.
  private static func session(
    at index: Int, _ words: [Word], in sentence: ContiguousArray<UInt8>
  ) -> (congress: NamedCongress, last: Int)? {
    guard let year = Word.years(words[index].text) else { return nil }
    var last = index
    if words.indices.contains(last + 1), let second = Int(words[last + 1].text),
      sentence.isDash(words[last].range.upperBound..<words[last + 1].range.lowerBound)
    {
      guard !year.isMultiple(of: 2), second == year + 1 || second == (year + 1) % 100 else {
        return nil
      }
      last += 1
    }
    if words.indices.contains(last + 1), words[last + 1].text == "congressional" { last += 1 }
    let owner = index > 0 ? words[index - 1].text : ""
    guard words.indices.contains(last + 1),
      words[last + 1].text == "session" || last > index && words[last + 1].text == "congress",
      !["s", "its", "their", "regular", "special", "legislative"].contains(owner)
    else { return nil }
    return (.inYear(year), last + 1)
  }

  /// What comes before the word `Congress`: `118th`, `118th U.S.`, `One Hundred Eighteenth`, `last`.
  private static func ordinal(before index: Int, _ words: [Word]) -> (Int, NamedCongress)? {
    var place = index - 1
    while words.indices.contains(place),
      ["u", "s", "us", "united", "states"].contains(words[place].text)
    {
      place -= 1
    }
    guard words.indices.contains(place) else { return nil }
    let word = words[place].text
    if let number = Word.ordinal(word) ?? (word.isNumber ? Int(word) : nil) {
      return (1...200).contains(number) ? (place, .number(number)) : nil
    }
    if let relative = Word.relative[word] { return (place, .relative(relative)) }
    // "One Hundred (and) Eighteenth", "One Hundred Twenty-First"
    guard var number = Word.ordinals.firstIndex(of: word).map({ $0 + 1 }) else { return nil }
    var start = place
    if words.indices.contains(start - 1), words[start - 1].text == "twenty", number < 10 {
      number += 20
      start -= 1
    }
    if words.indices.contains(start - 1), words[start - 1].text == "and" { start -= 1 }
    guard words.indices.contains(start - 1), words[start - 1].text == "hundred" else { return nil }
    start -= 1
    if words.indices.contains(start - 1), words[start - 1].text == "one" { start -= 1 }
    return (start, .number(100 + number))
  }
}

extension CongressName {
  /// A word in lower case; digits are part of words, full stops are not.
  private struct Word {
    var text: String
    var range: Range<Int>
    /// Whether it begins with a capital, as in `118th Street`.
    var isPartOfName: Bool

    static func all(in text: ContiguousArray<UInt8>) -> [Word] {
      var words: [Word] = []
      var index = 0
      while index < text.count {
        guard text[index].isASCIIAlphanumeric else {
          index += 1
          continue
        }
        let start = index
        while index < text.count, text[index].isASCIIAlphanumeric { index += 1 }
        let isName = text[start].isCapital && index - start > 1
        let word = text.text(start..<index).lowercased()
        words.append(
          Word(text: word, range: start..<index, isPartOfName: isName && word != "congress"))
      }
      return words
    }

    /// `118th` → 118.
    static func ordinal(_ word: String) -> Int? {
      guard ["st", "nd", "rd", "th"].contains(where: word.hasSuffix) else { return nil }
      return Int(word.dropLast(2))
    }

    /// A year in which the House still had bills of today's form.
    static func years(_ word: String) -> Int? {
      guard word.utf8.count == 4, let year = Int(word), (1900...2099).contains(year) else {
        return nil
      }
      return year
    }

    static let relative = [
      "last": -1, "previous": -1, "prior": -1, "preceding": -1, "this": 0, "current": 0,
      "present": 0, "sitting": 0, "next": 1, "coming": 1, "incoming": 1,
    ]

    static let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
      "eighteenth", "nineteenth", "twentieth",
    ]
  }
}

extension String {
  fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy(\.isASCIIDigit) }
}

extension ContiguousArray<UInt8> {
  /// Whether `the 118th` is all that a clause says of a Congress: `introduced in the 118th, …`.
  fileprivate func endsClause(at index: Int, behind name: CongressName) -> Bool {
    ["in", "from", "during", "of"].contains(name.preposition)
      && (index >= count || [0x2C, 0x2E, 0x3B, 0x29].contains(self[index]))
  }

  /// Whether a range is a hyphen, an en dash or a slash.
  fileprivate func isDash(_ range: Range<Int>) -> Bool {
    switch range.count {
    case 1:
      self[range.lowerBound] == UInt8(ascii: "-") || self[range.lowerBound] == UInt8(ascii: "/")
    case 3: self[range].elementsEqual("–".utf8)
    default: false
    }
  }

  /// Whether a bracket opens right before a range.
  fileprivate func isBracketed(_ range: Range<Int>) -> Bool {
    range.lowerBound > 0
      && (self[range.lowerBound - 1] == UInt8(ascii: "(")
        || self[range.lowerBound - 1] == UInt8(ascii: "["))
  }
}
