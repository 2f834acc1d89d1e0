internal import Text

/// The names of a ``NameMatcher`` by their beginnings.
struct NameTable: Sendable {
  /// Open addressing, a power of two; hashes of zero are free places.
  private var hashes: ContiguousArray<UInt64>
  private var entries: ContiguousArray<Entry>
  /// The names, blanks and apostrophes made one.
  private var letters: ContiguousArray<UInt8> = []
  private(set) var starts = MentionStarts()
  private var longest = 0

  /// What a beginning is.
  private struct Entry {
    var target: Int32 = 0
    var nameStart: Int32 = 0
    var nameLength: Int32 = 0
    var flags: Flags = []
    var caution: NameCaution = []
  }

  private struct Flags: OptionSet {
    let rawValue: UInt8
    static let name = Flags(rawValue: 1)
    static let acronym = Flags(rawValue: 2)
    /// Only where a sentence begins: the capital is not the name's own.
    static let capitalised = Flags(rawValue: 4)
    static let ambiguous = Flags(rawValue: 8)
  }

  init(_ names: [NameMatcher.Name]) {
    var count = 0
    for name in names { count += 2 * Words.boundaries(ContiguousArray(name.text.utf8)) }
    var capacity = 64
    while capacity < 2 * count { capacity *= 2 }
    hashes = ContiguousArray(repeating: 0, count: capacity)
    entries = ContiguousArray(repeating: Entry(), count: capacity)
    for name in names { add(name) }
  }

  private mutating func add(_ name: NameMatcher.Name) {
    let text = Words.normalized(ContiguousArray(name.text.utf8))
    guard let first = text.first, text.count <= 200,
      first.isASCIIAlphanumeric || first >= 0x80
    else { return }
    let isAcronym = name.isAcronym ?? Words.isAcronym(text)
    insert(text, name, isAcronym ? [.name, .acronym] : .name)
    guard !isAcronym else { return }
    let scalar = text.scalar(at: 0)
    guard scalar.value.properties.isLowercase else { return }
    let capital = ContiguousArray(scalar.value.properties.uppercaseMapping.utf8)
    insert(capital + text[scalar.length...], name, [.name, .capitalised])
  }

  private mutating func insert(
    _ text: ContiguousArray<UInt8>, _ name: NameMatcher.Name, _ flags: Flags
  ) {
    let target = name.target
    let start = letters.count
    letters.append(contentsOf: text)
    longest = max(longest, text.count)
    starts.insert(name: text)
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
          nameLength: Int32(text.count), flags: flags, caution: name.caution)
      }
    }
  }

  /// Where a hash is, or the free place for it.
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
    var caution: NameCaution = []
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
    var walk = Words.Walk(bytes, at: start, end: end)
    // Most words that begin as a name does are another word.
    guard walk.advance(), mayBegin(walk),
      let isWhole = Words.begins(bytes, at: start, region: region)
    else { return nil }
    var best: Match?
    repeat {
      let slot = slot(of: walk.hash)
      let isKnown = hashes[slot] == walk.hash
      let entry: Entry
      if isKnown {
        entry = entries[slot]
      } else {
        guard walk.endsWithPlural else { break }
        let singular = self.slot(of: walk.hashBefore)
        guard hashes[singular] == walk.hashBefore else { break }
        entry = entries[singular]
      }
      if spells(entry, bytes, start..<walk.index, isPlural: !isKnown),
        !entry.flags.contains(.capitalised) || beginsSentence()
      {
        let fits = isWhole && Words.ends(bytes, at: walk.index, region: region)
        if fits || best == nil || best?.fault == .partOfWord {
          best = Match(
            range: start..<walk.index, target: Int(entry.target), caution: entry.caution,
            fault: !fits ? .partOfWord : entry.flags.contains(.ambiguous) ? .ambiguous : nil)
        }
      }
      // Blanks may be more than the name's.
      if !isKnown || walk.index - start > 4 * longest { break }
    } while walk.advance()
    return best
  }

  /// Whether a name may begin at an index, by the first word alone; `true` where that is not of ASCII.
  func mayBegin(_ bytes: ContiguousArray<UInt8>, at start: Int) -> Bool {
    let span = bytes.span
    var index = start
    var (hash, hashBefore) = (Words.Walk.start, Words.Walk.start)
    while index < span.count, span[index].isASCIIAlphanumeric {
      hashBefore = hash
      hash = Words.Walk.hash(hash, span[index])
      index += 1
    }
    if index < span.count, span[index] >= 0x80 { return true }
    if hashes[slot(of: hash)] == hash { return true }
    guard index > start, span[index - 1] == UInt8(ascii: "s") else { return false }
    return hashes[slot(of: hashBefore)] == hashBefore
  }

  /// Whether some name begins with a word, or with that in the singular.
  private func mayBegin(_ word: Words.Walk) -> Bool {
    hashes[slot(of: word.hash)] == word.hash
      || word.endsWithPlural && hashes[slot(of: word.hashBefore)] == word.hashBefore
  }

  /// Whether a range of text is the name that an entry's hash stands for, or its plural.
  private func spells(
    _ entry: Entry, _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>, isPlural: Bool
  ) -> Bool {
    guard entry.flags.contains(.name), !isPlural || entry.flags.contains(.acronym) else {
      return false
    }
    let range = isPlural ? range.dropLast() : range
    let name = Int(entry.nameStart)..<Int(entry.nameStart + entry.nameLength)
    if name.count == range.count, letters.equals(name, bytes, from: range.lowerBound) {
      return true
    }
    return Words.normalized(ContiguousArray(bytes[range])).elementsEqual(letters[name])
  }
}
