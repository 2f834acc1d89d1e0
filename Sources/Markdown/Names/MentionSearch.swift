internal import Text

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

/// A run of text that is searched for mentions.
struct MentionRun {
  /// Its items among the inlines.
  var items: Range<Int>
  /// Its bytes.
  var region: Range<Int>
  /// From there to ``DocumentWriter/plain``, of which the run is the end.
  var shift: Int
  /// Where text before it begins that is apart from it by emphasis alone.
  var reach: Int
}

extension DocumentWriter {
  /// The longest mention that begins at an index; a name takes precedence over a reference of the same length. Escaped
  /// wiki links contain no mentions.
  ///
  /// - Parameters:
  ///   - run: The text that is searched.
  func mention(at index: Int, in run: MentionRun) -> FoundMention? {
    guard let found = anyMention(at: index, in: run) else { return nil }
    return inlines.bytes.isInDoubleBrackets(at: index, in: run.region) ? nil : found
  }

  private func anyMention(at index: Int, in run: MentionRun) -> FoundMention? {
    let (bytes, region) = (inlines.bytes, run.region)
    let kind = mentionStarts.classes[Int(bytes[index])]
    var name: NameTable.Match?
    if kind.contains(.beginsName), let names = options.names {
      // The closure would take all of the writer with it.
      let plain = plain
      name = names.match(in: bytes, at: index, region: region) {
        Sentences.begins(in: plain, at: index + run.shift)
      }
    }
    if options.findsCitations, kind.contains(.beginsCitation) {
      let found =
        Citation.read(bytes, at: index, region: region)
        ?? Citation.read(
          bytes, numberedAt: index, region: run.reach..<bytes.count, in: region)
      if let found,
        name.map({ $0.fault != nil || $0.range.upperBound <= found.range.upperBound }) ?? true
      {
        let (sentence, place) = sentence(around: found.range, in: run)
        if CitationPlace(sentence, place).isForeign(found.citation)
          || found.citation.isShort
            && CitationPlace.isPageOrStreet(
              bytes, found.range, region: run.reach..<region.upperBound)
        {
          return nil
        }
        if name?.fault != nil || name?.range.upperBound != found.range.upperBound {
          var cited = found
          if cited.citation.kind == .bill, cited.citation.congress == nil {
            cited.citation.congress =
              CongressName.choose(for: place, in: sentence)
              ?? CongressName.carried(
                from: sentenceBefore(found.range, in: run), to: cited.citation, in: sentence)
          }
          return FoundMention(range: found.range, subject: .citation(cited))
        }
      }
    }
    guard let name else { return nil }
    // What is linked already stays text whatever it means.
    if name.fault == nil, !linked.contains(name.target),
      NamePlace.mayBeOther(bytes, name.range, name.caution)
    {
      let (sentence, place) = sentence(around: name.range, in: run)
      if NamePlace(sentence, place).isOther(name.caution)
        || name.caution.contains(.division) && NamePlace.isDivision(bytes, name.range)
      {
        return nil
      }
    }
    return FoundMention(range: name.range, subject: .name(name))
  }

  /// The next item of a list of references.
  func mention(after mention: FoundMention, in run: MentionRun) -> FoundMention? {
    guard case .citation(let found) = mention.subject,
      var next = Citation.read(inlines.bytes, after: found, region: run.region)
    else { return nil }
    if next.citation.kind == .bill {
      let (sentence, place) = sentence(around: next.range, in: run)
      next.citation.congress =
        CongressName.choose(for: place, in: sentence) ?? found.citation.congress
    }
    return FoundMention(range: next.range, subject: .citation(next), isListed: true)
  }

  /// The sentence around a range of a run, as it is read, and the range in it.
  ///
  /// - Complexity: O(1); it is looked at for ``sentenceReach`` bytes on either side.
  private func sentence(
    around range: Range<Int>, in run: MentionRun
  ) -> (ContiguousArray<UInt8>, Range<Int>) {
    let place = range.lowerBound + run.shift..<range.upperBound + run.shift
    let start = max(0, place.lowerBound - Self.sentenceReach)
    var text = ContiguousArray<UInt8>()
    text.append(plain, start..<min(plain.count, place.upperBound + Self.sentenceReach))
    // The rest of the block has not been written yet.
    var item = run.items.upperBound
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
    let found = place.lowerBound - start..<place.upperBound - start
    let sentence = Sentences.sentence(around: found, in: text)
    return (
      ContiguousArray(text[sentence]),
      found.lowerBound - sentence.lowerBound..<found.upperBound - sentence.lowerBound
    )
  }

  /// The sentence before that of a range of a run; empty at the beginning of a block.
  ///
  /// - Complexity: O(1), as for the sentence itself.
  private func sentenceBefore(_ range: Range<Int>, in run: MentionRun) -> ContiguousArray<UInt8> {
    let place = range.lowerBound + run.shift
    let start = max(0, place - 2 * Self.sentenceReach)
    var text = ContiguousArray<UInt8>()
    // The bill itself shows whether a sentence begins with it.
    text.append(plain, start..<min(place, plain.count))
    text.append(inlines.bytes, range)
    let sentences = Sentences(collapsed: text)
    var end = sentences.sentenceStart(before: text.count - range.count, notBefore: 0)
    while end > 0, text[end - 1].isWhitespace { end -= 1 }
    guard end > 0 else { return [] }
    return ContiguousArray(text[sentences.sentenceStart(before: end - 1, notBefore: 0)..<end])
  }

  private static var sentenceReach: Int { 400 }
}

extension ContiguousArray<UInt8> {
  /// Whether text is between double brackets that are not a wiki link because one is escaped: `\[[IREN]]`.
  ///
  /// - Complexity: O(1); brackets are searched within 200 bytes on either side.
  fileprivate func isInDoubleBrackets(at place: Int, in region: Range<Int>) -> Bool {
    let span = span
    func isPair(_ index: Int, _ bracket: UInt8) -> Bool {
      span[index] == bracket && span[index + 1] == bracket
    }
    var open = place - 2
    let start = Swift.max(region.lowerBound, place - 200)
    while open >= start, !isPair(open, UInt8(ascii: "[")) {
      guard span[open + 1] != UInt8(ascii: "]") else { return false }
      open -= 1
    }
    guard open >= start else { return false }
    var close = place
    let end = Swift.min(region.upperBound, place + 200)
    while close + 1 < end, !isPair(close, UInt8(ascii: "]")) {
      guard span[close] != UInt8(ascii: "[") else { return false }
      close += 1
    }
    return close + 1 < end
  }
}
