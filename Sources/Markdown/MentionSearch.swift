/// The search for names and references in a run of text.
struct MentionSearch {
  let names: NameMatcher?
  let findsCitations: Bool
  let bytes: ContiguousArray<UInt8>
  let region: Range<Int>
  /// The block's text so far, the run at its end.
  let plain: ContiguousArray<UInt8>
  /// From ``bytes`` to ``plain``.
  let shift: Int

  struct Found {
    var range: Range<Int>
    var subject: Subject

    enum Subject {
      case name(NameTable.Match)
      case citation(Citation)
    }
  }

  /// The first name or reference that begins at a place or behind it.
  func next(from position: Int) -> Found? {
    let starts = names?.table.starts ?? MentionStarts.ofCitations
    let classes = starts.classes
    let wanted: ByteClass = findsCitations ? [.beginsName, .beginsCitation] : .beginsName
    var start = position
    while let index = bytes.firstWord(
      beginningWith: wanted, by: starts, in: start..<region.upperBound,
      isInside: start > region.lowerBound && classes[Int(bytes[start - 1])].contains(.word))
    {
      if let found = found(at: index, classes[Int(bytes[index])]) { return found }
      start = index + 1
    }
    return nil
  }

  /// The longest that begins here; of a name and a reference of one length the name.
  private func found(at index: Int, _ byte: ByteClass) -> Found? {
    var name: NameTable.Match?
    if byte.contains(.beginsName), let names {
      name = names.table.match(in: bytes, at: index, region: region) {
        Sentences.begins(in: plain, at: index + shift)
      }
    }
    if findsCitations, byte.contains(.beginsCitation),
      let (citation, end) = Citation.read(bytes, at: index, region: region),
      name.map({ $0.fault != nil || $0.range.upperBound < end }) ?? true
    {
      return Found(range: index..<end, subject: .citation(citation))
    }
    return name.map { Found(range: $0.range, subject: .name($0)) }
  }
}
