internal import Diagnostics
internal import Text

extension DocumentWriter {
  /// The Congress that a footnote gives a bill: the note comes right after the bill, or at the end of its
  /// sentence where that has no other bill, and names one Congress and no other bill.
  ///
  /// - Complexity: O(1); of the note a few hundred bytes are looked at.
  func noteCongress(for bill: FoundCitation, in run: MentionRun) -> NamedCongress? {
    guard !footnotes.isEmpty, !isInNote else { return nil }
    var item = run.items.upperBound
    while item < inlines.items.count,
      [.emphasis, .strong, .mark].contains(inlines.items[item].kind)
    {
      item += 1
    }
    guard item < inlines.items.count, inlines.items[item].kind == .footnoteReference else {
      return nil
    }
    let rest = ContiguousArray(inlines.bytes[bill.range.upperBound..<run.region.upperBound])
    guard rest.count <= 200, CongressName.bills(in: rest).isEmpty,
      !rest.dropLast(2).contains(UInt8(ascii: ";")), Sentences(collapsed: rest).ranges.count <= 1
    else { return nil }
    let link = inlines.links[inlines.items[item].link]
    guard let note = footnotes.index(of: inlines.bytes.text(link.destination)) else { return nil }
    return CongressName.ofNote(noteText(note), about: bill.citation.value)
  }

  /// The first lines of a note.
  private func noteText(_ note: Int) -> ContiguousArray<UInt8> {
    let bytes = file.bytes
    var index = footnotes.definitions[note].place.upperBound
    let limit = min(bytes.count, index + 400)
    var text = ContiguousArray<UInt8>()
    while index < limit {
      let byte = bytes[index]
      if byte.isLineBreak, text.last == 0x20 { break }
      text.append(byte.isLineBreak ? 0x20 : byte)
      index += 1
    }
    return text
  }
}

extension CongressName {
  /// The Congress that a note names, where it names one alone and no other bill than one.
  fileprivate static func ofNote(
    _ text: ContiguousArray<UInt8>, about bill: String
  ) -> NamedCongress? {
    let names = all(in: text)
    guard let first = names.first, names.allSatisfy({ $0.congress == first.congress }) else {
      return nil
    }
    let bills = bills(in: text)
    let isOther = bills.contains { range in
      Citation.read(text, at: range.lowerBound, region: text.indices)?.citation.value != bill
    }
    return isOther ? nil : first.congress
  }
}
