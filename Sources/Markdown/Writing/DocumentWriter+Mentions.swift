internal import Text

extension DocumentWriter {
  /// Text and soft breaks that follow each other from an item on.
  func run(from index: Int) -> Range<Int> {
    var end = index + 1
    while end < inlines.items.count {
      let kind = inlines.items[end].kind
      guard kind == .text || kind == .softBreak,
        inlines.items[end].text.lowerBound == inlines.items[end - 1].text.upperBound
      else { break }
      end += 1
    }
    return index..<end
  }

  /// Writes a run of text, with the names and references in it as links.
  mutating func writeRun<R: LinkResolver>(_ run: Range<Int>, resolver: inout R) {
    let bytes = inlines.bytes
    let region =
      inlines.items[run.lowerBound].text
      .lowerBound..<inlines.items[run.upperBound - 1].text.upperBound
    guard !options.isPlain else { return html.append(escaping: bytes, region) }
    let shift = plain.count - region.lowerBound
    plain.append(bytes, region)
    for item in inlines.items[run] where item.kind == .softBreak {
      plain[item.text.lowerBound + shift] = 0x20
      breakOffsets.append(item.text.lowerBound + shift)
    }
    let begin = movePunctuationBeforeNotes(region)
    let reason = openLink == nil ? block.mentionFault : .inLink
    guard searchesMentions, reason == nil || options.reportsUnlinked else {
      return html.append(escaping: bytes, begin..<region.upperBound)
    }
    var candidate = firstCandidate(in: region)
    guard candidate != nil else {
      return html.append(escaping: bytes, begin..<region.upperBound)
    }
    let run = MentionRun(
      items: run, region: region, shift: shift, reach: reach(before: run.lowerBound))
    var written = begin
    /// The next item of a list, which is found behind the one before it.
    var item: FoundMention?
    while item != nil || candidate != nil {
      var found = item
      if found == nil, let index = candidate {
        found = mention(at: index, in: run)
        candidate = nextCandidate(from: found?.range.upperBound ?? index + 1, in: region)
      }
      item = found.flatMap { mention(after: $0, in: run) }
      if let item { candidate = nextCandidate(from: item.range.upperBound, in: region) }
      guard var found else { continue }
      nameCongress(of: &found, in: run)
      // A reference that begins in other markup is linked from its number on.
      var start = max(written, found.range.lowerBound)
      while start < found.range.upperBound, bytes[start].isWhitespace { start += 1 }
      found.range = start..<found.range.upperBound
      guard let link = link(for: found, unless: reason, resolver: &resolver) else { continue }
      html.append(escaping: bytes, written..<found.range.lowerBound)
      writeAnchorTag(href: link.href, title: link.title ?? "", className: link.className)
      html.append(escaping: bytes, found.range)
      html.append(literal: "</a>")
      html.append(link.suffix)
      written = found.range.upperBound
      if let mention = link.mention {
        mark(
          mention, at: link.range,
          text: found.range.lowerBound + shift..<found.range.upperBound + shift)
      }
    }
    html.append(escaping: bytes, written..<region.upperBound)
  }

  private func nameCongress(of found: inout FoundMention, in run: MentionRun) {
    guard case .citation(var cited) = found.subject, cited.citation.kind == .bill,
      cited.citation.congress == nil
    else { return }
    cited.citation.congress =
      noteCongress(for: cited, in: run) ?? cellCongress ?? headingCongresses.last?.congress
    found.subject = .citation(cited)
  }

  /// Where the text begins that a reference in the run at an item may begin in: what is apart from it by
  /// emphasis alone, for a few bytes.
  private func reach(before item: Int) -> Int {
    var reach = inlines.items[item].text.lowerBound
    let limit = reach - 100
    var index = item - 1
    while index >= 0, reach > limit {
      switch inlines.items[index].kind {
      case .text, .softBreak: reach = inlines.items[index].text.lowerBound
      case .emphasis, .strong, .mark, .strikethrough: break
      default: return reach
      }
      index -= 1
    }
    return reach
  }

  private var searchesMentions: Bool { options.names != nil || options.findsCitations }

  /// Notes where a name or a reference may begin in the text of the block at hand, in one reading.
  mutating func findCandidates() {
    candidates.removeAll(keepingCapacity: true)
    passedCandidates = 0
    guard searchesMentions, block.mentionFault == nil || options.reportsUnlinked else { return }
    inlines.bytes.findWords(beginningWith: wantedStarts, by: mentionStarts, into: &candidates)
    guard !candidates.isEmpty else { return }
    // Most are other words that begin alike. What the closure names is all that it takes along.
    let (bytes, starts, findsCitations) = (inlines.bytes, mentionStarts, options.findsCitations)
    let names = options.names
    candidates.removeAll { index in
      let kind = starts.classes[Int(bytes[index])]
      return
        !(findsCitations && kind.contains(.beginsCitation)
        && Citation.mayBegin(bytes, index, bytes.count))
        && !(kind.contains(.beginsName) && names?.mayBegin(bytes, at: index) == true)
    }
  }

  /// The first place in a run where a mention may begin: its own beginning, though what comes before
  /// that in the block may be letters, or the beginning of a word in it.
  private mutating func firstCandidate(in region: Range<Int>) -> Int? {
    guard let start = region.first else { return nil }
    if mentionStarts.begin(inlines.bytes, at: start, before: region.upperBound, wantedStarts) {
      return start
    }
    return nextCandidate(from: start + 1, in: region)
  }

  private mutating func nextCandidate(from index: Int, in region: Range<Int>) -> Int? {
    while passedCandidates < candidates.count, candidates[passedCandidates] < index {
      passedCandidates += 1
    }
    guard passedCandidates < candidates.count, candidates[passedCandidates] < region.upperBound
    else { return nil }
    return candidates[passedCandidates]
  }

  /// Keeps the sentence around the first link of each number, and of the next where that is the link alone.
  mutating func mark(_ mention: Int, at range: Range<Int>, text: Range<Int>) {
    let mark = Mark(mention: mention, range: range, text: text)
    if options.wantsPassage != nil { passageLinks.append(mark) }
    guard linked.insert(mention).inserted || bare.remove(mention) != nil else { return }
    marks.append(mark)
  }

  private struct MentionLink {
    var href: String
    var title: String?
    var className: String?
    var suffix: String
    var mention: Int?
    var range: Range<Int>
  }

  /// The link that a mention becomes, if it is the first of its target.
  private mutating func link<R: LinkResolver>(
    for found: FoundMention, unless reason: MarkdownDocument.Unlinked.Reason?,
    resolver: inout R
  ) -> MentionLink? {
    let target: LinkRequest.Target
    switch found.subject {
    case .name(let match):
      let isLinked = linked.contains(match.target)
      let isDeclined = declined.contains(match.target)
      if let fault = match.fault ?? reason ?? (isLinked ? .alreadyLinked : nil)
        ?? (isDeclined ? .declined : nil)
      {
        leave(match.target, found.range, fault)
        return nil
      }
      target = .name(match.target)
    case .citation(let cited):
      let citation = cited.citation
      guard reason == nil, citations.insert(citation).inserted else { return nil }
      target = .citation(kind: citation.kind, value: citation.value)
    }
    let range = sourcePlace(of: found.range)
    var request = LinkRequest(
      target: target, text: inlines.bytes.text(found.range), title: nil, isImage: false,
      range: range, targetRange: range, fragmentRange: nil)
    if case .citation(let cited) = found.subject { request.congress = cited.citation.congress }
    request.isListed = found.isListed
    guard
      case .link(let href, _, let title, let className, let suffix, let mention) =
        resolver.resolve(request)
    else {
      if case .name(let match) = found.subject {
        declined.insert(match.target)
        leave(match.target, found.range, .declined)
      }
      return nil
    }
    if case .name(let number) = target, mention != number { linked.insert(number) }
    if case .citation = target, let mention, linked.contains(mention) { return nil }
    return MentionLink(
      href: href, title: title, className: className, suffix: suffix, mention: mention,
      range: range)
  }

  private mutating func leave(
    _ target: Int, _ range: Range<Int>, _ reason: MarkdownDocument.Unlinked.Reason
  ) {
    guard options.reportsUnlinked else { return }
    unlinked.append(
      MarkdownDocument.Unlinked(target: target, range: sourcePlace(of: range), reason: reason))
  }

  /// Where a range of the block's text stands in the file.
  private mutating func sourcePlace(of range: Range<Int>) -> Range<Int> {
    locateLate()
    return text.place(inlines.map.source(of: range) ?? block.start..<block.end)
  }
}

extension MarkdownDocument {
  /// A name in the text that became no link.
  package struct Unlinked: Sendable, Hashable {
    /// Of several targets with one name the first.
    package var target: Int
    package var range: Range<Int>
    package var reason: Reason

    package enum Reason: String, Sendable {
      /// An earlier link leads to the same target.
      case alreadyLinked
      /// The name is that of several targets.
      case ambiguous
      /// It stands inside a longer word or code: `Stablecoins`, `NVIDIA-IREN-X`.
      case partOfWord
      /// The resolver did not want it.
      case declined
      case inHeading, inQuotation, inTableHeader, inLink
    }
  }
}
