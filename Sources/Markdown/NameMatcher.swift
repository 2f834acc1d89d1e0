/// Finds names in running text, in one pass whatever their number.
///
/// Built once and shared: a table of the names' beginnings, word by word, as hashes. A text is looked up
/// only where a word begins with the first two bytes of a name, and followed only while its words are
/// the beginning of one, so that a byte costs the same with ten names or ten thousand.
///
/// Names match as they are written. One in lower case also matches with a capital where a sentence
/// begins; an acronym (all capitals, at most six letters) also with the `s` of a plural behind it.
/// Blanks of any number and kind match each other, and so do both apostrophes.
package struct NameMatcher: Sendable {
  /// A name and whose it is.
  package struct Name: Sendable {
    package var text: String
    /// The number that ``LinkRequest/Target/name(_:)`` asks about, and that links to the same target
    /// give as their mention.
    package var target: Int
    /// Whether it matches in capitals only; `nil` leaves that to its letters.
    package var isAcronym: Bool?

    package init(_ text: String, target: Int, isAcronym: Bool? = nil) {
      self.text = text
      self.target = target
      self.isAcronym = isAcronym
    }
  }

  /// Open addressing, a power of two; hashes of zero are free places.
  private var hashes: ContiguousArray<UInt64>
  private var entries: ContiguousArray<Entry>
  /// The names, blanks and apostrophes made one.
  private var letters: ContiguousArray<UInt8> = []
  /// A bit for each pair of bytes that a name begins with.
  private var pairs = ContiguousArray<UInt64>(repeating: 0, count: 1024)
  /// Which bytes are part of ASCII words, and which begin a name or a reference.
  private(set) var classes = ByteClass.table
  private var longest = 0

  /// What a beginning is.
  private struct Entry {
    var target: Int32 = 0
    var nameStart: Int32 = 0
    var nameLength: Int32 = 0
    var flags: Flags = []
  }

  private struct Flags: OptionSet {
    let rawValue: UInt8
    static let name = Flags(rawValue: 1)
    static let acronym = Flags(rawValue: 2)
    /// Only where a sentence begins: the capital is not the name's own.
    static let capitalised = Flags(rawValue: 4)
    static let ambiguous = Flags(rawValue: 8)
  }

  /// - Parameter names: Of several alike with different targets none is matched. Names without a
  ///   letter or digit, and those of more than 200 bytes, are left out.
  /// - Complexity: O(*n*) in the names' bytes.
  package init(_ names: some Sequence<Name>) {
    let names = Array(names)
    var count = 0
    for name in names { count += 2 * Words.boundaries(ContiguousArray(name.text.utf8)) }
    var capacity = 64
    while capacity < 2 * count { capacity *= 2 }
    hashes = ContiguousArray(repeating: 0, count: capacity)
    entries = ContiguousArray(repeating: Entry(), count: capacity)
    for name in names { add(name) }
  }

  private mutating func add(_ name: Name) {
    let text = Words.normalized(ContiguousArray(name.text.utf8))
    guard let first = text.first, text.count <= 200,
      first.isASCIIAlphanumeric || first >= 0x80
    else { return }
    let isAcronym = name.isAcronym ?? Words.isAcronym(text)
    insert(text, name.target, isAcronym ? [.name, .acronym] : .name)
    guard !isAcronym else { return }
    let scalar = text.scalar(at: 0)
    guard scalar.value.properties.isLowercase else { return }
    let capital = ContiguousArray(scalar.value.properties.uppercaseMapping.utf8)
    insert(capital + text[scalar.length...], name.target, [.name, .capitalised])
  }

  private mutating func insert(_ text: ContiguousArray<UInt8>, _ target: Int, _ flags: Flags) {
    let start = letters.count
    letters.append(contentsOf: text)
    longest = max(longest, text.count)
    classes[Int(text[0])].insert(.beginsName)
    for second in text.count > 1 ? text[1]...text[1] : UInt8.min...UInt8.max {
      let pair = Int(text[0]) << 8 | Int(second)
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    }
    var walk = Words.Walk(text, at: 0, end: text.count)
    while walk.advance() {
      let slot = slot(of: walk.hash)
      hashes[slot] = walk.hash
      guard walk.index == text.count else { continue }
      let known = entries[slot]
      if known.flags.contains(.name),
        known.flags.contains(.capitalised) == flags.contains(.capitalised)
      {
        if known.target != Int32(truncatingIfNeeded: target) {
          entries[slot].flags.insert(.ambiguous)
        }
      } else if !known.flags.contains(.name) || known.flags.contains(.capitalised) {
        entries[slot] = Entry(
          target: Int32(truncatingIfNeeded: target), nameStart: Int32(start),
          nameLength: Int32(text.count), flags: flags)
      }
    }
  }

  /// Where a hash stands, or the free place for it.
  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: (hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// A name in a text.
  struct Match {
    var range: Range<Int>
    var target: Int
    /// Why it is none to be linked.
    var fault: MarkdownDocument.Unlinked.Reason?
  }

  /// The longest name that begins at an index, where a word begins.
  ///
  /// One that stands inside a longer word counts only where no other fits.
  ///
  /// - Parameter beginsSentence: Asked only about names whose capital is not their own.
  func match(
    in bytes: ContiguousArray<UInt8>, at start: Int, region: Range<Int>,
    beginsSentence: () -> Bool
  ) -> Match? {
    let end = region.upperBound
    if start + 1 < end {
      let pair = Int(bytes[start]) << 8 | Int(bytes[start + 1])
      guard pairs[pair >> 6] & 1 << UInt64(pair & 63) != 0 else { return nil }
    }
    guard let isWhole = Words.begins(bytes, at: start, region: region) else { return nil }
    var best: Match?
    var walk = Words.Walk(bytes, at: start, end: end)
    while walk.advance() {
      let slot = slot(of: walk.hash)
      guard hashes[slot] == walk.hash else {
        guard walk.endsWithPlural else { break }
        let singular = self.slot(of: walk.hashBefore)
        if hashes[singular] == walk.hashBefore {
          consider(entries[singular], walk.index, isPlural: true)
        }
        break
      }
      consider(entries[slot], walk.index, isPlural: false)
      // Blanks may be more than the name's.
      if walk.index - start > 4 * longest { break }
    }
    return best

    func consider(_ entry: Entry, _ index: Int, isPlural: Bool) {
      guard entry.flags.contains(.name), !isPlural || entry.flags.contains(.acronym),
        spells(entry, bytes, start..<(isPlural ? index - 1 : index)),
        !entry.flags.contains(.capitalised) || beginsSentence()
      else { return }
      let fits = isWhole && Words.ends(bytes, at: index, region: region)
      if !fits, let best, best.fault != .partOfWord { return }
      best = Match(
        range: start..<index, target: Int(entry.target),
        fault: !fits ? .partOfWord : entry.flags.contains(.ambiguous) ? .ambiguous : nil)
    }
  }

  /// Whether a range of text is what an entry's hash stands for.
  private func spells(_ entry: Entry, _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) -> Bool
  {
    let name = Int(entry.nameStart)..<Int(entry.nameStart + entry.nameLength)
    if name.count == range.count, letters.equals(name, bytes, from: range.lowerBound) {
      return true
    }
    return Words.normalized(ContiguousArray(bytes[range])).elementsEqual(letters[name])
  }
}

/// What a byte can be to a search for mentions.
struct ByteClass: OptionSet {
  let rawValue: UInt8

  /// Part of an ASCII word.
  static let word = ByteClass(rawValue: 1)
  static let beginsName = ByteClass(rawValue: 2)
  static let beginsCitation = ByteClass(rawValue: 4)

  /// The classes without names.
  static let table: ContiguousArray<ByteClass> = {
    var table = ContiguousArray<ByteClass>(repeating: [], count: 256)
    for byte in UInt8.min...UInt8.max where byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") {
      table[Int(byte)] = byte.isASCIIDigit ? [.word, .beginsCitation] : .word
    }
    for byte in "EHPRS".utf8 { table[Int(byte)].insert(.beginsCitation) }
    return table
  }()
}
