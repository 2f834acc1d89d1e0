/// A name or a reference in a run of text.
struct FoundMention {
  var range: Range<Int>
  var subject: Subject
  /// Whether it is a further item of a list.
  var isListed = false

  enum Subject {
    case name(NameTable.Match)
    case citation(FoundCitation)
  }
}

extension DocumentWriter {
  /// The longest that begins at an index; of a name and a reference of one length the name.
  ///
  /// - Parameters:
  ///   - region: The run in the bytes of the inlines.
  ///   - shift: From there to ``plain``, of which the run is the end.
  func mention(at index: Int, in region: Range<Int>, shift: Int) -> FoundMention? {
    let bytes = inlines.bytes
    let kind = mentionStarts.classes[Int(bytes[index])]
    var name: NameTable.Match?
    if kind.contains(.beginsName), let names = options.names {
      // The closure would take all of the writer with it.
      let plain = plain
      name = names.match(in: bytes, at: index, region: region) {
        Sentences.begins(in: plain, at: index + shift)
      }
    }
    if options.findsCitations, kind.contains(.beginsCitation),
      let found = Citation.read(bytes, at: index, region: region),
      name.map({ $0.fault != nil || $0.range.upperBound < found.range.upperBound }) ?? true
    {
      return FoundMention(range: found.range, subject: .citation(found))
    }
    if options.findsCitations, kind.contains(.beginsCitation), let range = name?.range,
      Citation.isForeign(bytes, range, region: region)
    {
      return nil
    }
    return name.map { FoundMention(range: $0.range, subject: .name($0)) }
  }

  /// The next item of a list of references.
  func mention(after mention: FoundMention, in region: Range<Int>) -> FoundMention? {
    guard case .citation(let found) = mention.subject,
      let next = Citation.read(inlines.bytes, after: found, region: region)
    else { return nil }
    return FoundMention(range: next.range, subject: .citation(next), isListed: true)
  }

  /// The Congress that the sentence around a bill gives it.
  ///
  /// - Parameter run: The items of the text that the bill stands in.
  /// - Complexity: O(1); a sentence is looked at for ``sentenceReach`` bytes on either side.
  func namedCongress(
    for range: Range<Int>, in region: Range<Int>, of run: Range<Int>, shift: Int
  ) -> NamedCongress? {
    let place = range.lowerBound + shift..<range.upperBound + shift
    let start = max(0, place.lowerBound - Self.sentenceReach)
    var text = ContiguousArray<UInt8>()
    text.append(plain, start..<min(plain.count, place.upperBound + Self.sentenceReach))
    // The rest of the block has not been written yet.
    var item = run.upperBound
    let limit = min(inlines.items.count, item + 64)
    while item < limit, text.count < place.upperBound - start + Self.sentenceReach {
      switch inlines.items[item].kind {
      case .text, .code:
        let part = inlines.items[item].text
        text.append(inlines.bytes, part.prefix(Self.sentenceReach))
      case .softBreak, .lineBreak: text.append(0x20)
      default: break
      }
      item += 1
    }
    let bill = place.lowerBound - start..<place.upperBound - start
    let sentence = Sentences.sentence(around: bill, in: text)
    return CongressName.choose(
      for: bill.lowerBound - sentence.lowerBound..<bill.upperBound - sentence.lowerBound,
      in: ContiguousArray(text[sentence]))
  }

  private static var sentenceReach: Int { 400 }
}
