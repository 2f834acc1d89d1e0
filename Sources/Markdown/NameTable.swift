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
