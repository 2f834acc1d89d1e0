extension ProseSign {
  static func commentClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty, sentence.holds(comments) else { return [] }
    for index in sentence.words.indices where !sentence.isQuoted(index) {
      guard let words = opening(in: sentence, at: index),
        leavesTime(before: index, in: sentence)
          ? !sentence.isQuestion && !sentence.holds(Lex.suppositions)
          : asksWhether(behind: words, in: sentence)
            || !sentence.isSupposed(at: index, isPresent: true)
      else { continue }
      let links = opened(in: sentence, words, at: index)
      guard !links.isEmpty else { continue }
      let bytes = sentence.bytes(of: words)
      if links.count == 1 {
        return [
          Found(claim: .isOpenForComment([links[0].record]), words: bytes, place: links[0].place)
        ]
      }
      return [Found(claim: .isOpenForComment(links.map(\.record)), words: bytes)]
    }
    return []
  }

  /// The words from a verb in the present on that say that comments can still be made.
  private static func opening(in sentence: Sentence, at index: Int) -> Range<Int>? {
    switch sentence.code(index) {
    case open:
      guard let start = present(before: index, in: sentence) else { return nil }
      if let end = commentNoun(after: index + 2, in: sentence), sentence.code(index + 1) == forCode
      {
        return start..<end
      }
      // "comments are open", "the comment period on the rule remains open"
      guard sentence.code(index + 1) != to, let noun = noun(before: start, in: sentence) else {
        return nil
      }
      return noun..<index + 1
    // "has opened the rule for comment"
    case let code where opened.contains(code):
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.hasHave, !auxiliaries.hasHad, auxiliaries.isAsserted,
        let link = sentence.links.first(where: { link in
          link.words.lowerBound > index
            && (index + 1..<link.words.lowerBound).allSatisfy {
              Lex.determiners.contains(sentence.code($0))
            }
        }), ["for", "to"].contains(sentence.word(link.words.upperBound)),
        let end = commentNoun(after: link.words.upperBound + 1, in: sentence)
      else { return nil }
      return auxiliaries.start..<end
    // "is out for public comment"
    case let code where code == 0 && sentence.word(index) == "out":
      guard let start = present(before: index, in: sentence), sentence.code(index + 1) == forCode
      else { return nil }
      return commentNoun(after: index + 2, in: sentence).map { start..<$0 }
    // "has until Friday to comment", "there is time to file comments"
    case commentCode where leavesTime(before: index, in: sentence):
      guard ["on", "about", "in"].contains(sentence.word(index + 1)) else { return nil }
      return index..<index + 1
    // "You can still comment on the rule"
    case commentCode:
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.start < index, !auxiliaries.isNegated, !auxiliaries.hasHave,
        (auxiliaries.start..<index).contains(where: { mays.contains(sentence.code($0)) }),
        ["on", "about"].contains(sentence.word(index + 1)),
        commenters.contains(sentence.word(auxiliaries.start - 1))
          || (auxiliaries.start..<index).contains(where: { sentence.word($0) == "still" })
      else { return nil }
      return auxiliaries.start..<index + 1
    // "The public can weigh in on the rule"
    case let code where code == 0 && sentence.word(index) == "weigh":
      let auxiliaries = sentence.auxiliaries(before: index)
      guard sentence.word(index + 1) == "in", sentence.word(index + 2) == "on",
        !auxiliaries.isNegated,
        (auxiliaries.start..<index).contains(where: { mays.contains(sentence.code($0)) }),
        commenters.contains(sentence.word(auxiliaries.start - 1))
      else { return nil }
      return auxiliaries.start..<index + 2
    // "The window for comments has not yet closed"
    case let code where code == 0 && ended.contains(sentence.word(index)):
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.isNegated, auxiliaries.hasHave, !auxiliaries.hasHad, !auxiliaries.isModal,
        let noun = noun(before: auxiliaries.start, in: sentence),
        sentence.code(noun) != commentsCode || sentence.code(noun - 1) == forCode
      else { return nil }
      return noun..<index + 1
    case due:
      if sentence.code(index + 1) == to, sentence.word(index + 2) == "be" { return nil }
      guard let start = present(before: index, in: sentence),
        let noun = noun(before: start, in: sentence)
      else { return nil }
      return noun..<index + 1
    // "continues to accept comments"
    case let code
    where (code == accept || makings.contains(code) || bareTakes.contains(sentence.word(index)))
      && ["continues", "continue"].contains(sentence.word(index - 2))
      && sentence.code(index - 1) == to:
      guard let end = commentNoun(after: index + 1, in: sentence),
        sentence.auxiliaries(before: index - 2).isAsserted
      else { return nil }
      return index - 2..<end
    case let code where takings.contains(code):
      guard let end = commentNoun(after: index + 1, in: sentence) else { return nil }
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.isAsserted, auxiliaries.isPresentBe, !auxiliaries.isPastBe else {
        return nil
      }
      return auxiliaries.start..<end
    case let code where takes.contains(code) || code == 0 && invites.contains(sentence.word(index)):
      guard let end = commentNoun(after: index + 1, in: sentence),
        sentence.auxiliaries(before: index).isAsserted, !sentence.auxiliaries(before: index).hasHave
      else { return nil }
      return index..<end
    case let code where makings.contains(code):
      guard let end = commentNoun(after: index + 1, in: sentence) else { return nil }
      let auxiliaries = sentence.auxiliaries(before: index)
      if leavesTime(before: index, in: sentence) { return index..<end }
      let holdsMay = (auxiliaries.start..<index).contains {
        mays.contains(sentence.code($0)) || ["should", "must"].contains(sentence.word($0))
      }
      return holdsMay && !auxiliaries.isNegated && !auxiliaries.hasHave
        ? auxiliaries.start..<end : nil
    case let code where code == 0 && made.contains(sentence.word(index)):
      let auxiliaries = sentence.auxiliaries(before: index)
      let holdsMay = (auxiliaries.start..<index).contains { mays.contains(sentence.code($0)) }
      guard holdsMay, !auxiliaries.isNegated, !auxiliaries.hasHave,
        let noun = noun(before: auxiliaries.start, in: sentence)
      else { return nil }
      return noun..<index + 1
    // "comments on the rule are being accepted"
    case let code where taken.contains(sentence.word(index)) && code == 0:
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.isAsserted, auxiliaries.isPresentBe, !auxiliaries.isPastBe,
        !auxiliaries.hasHave,
        auxiliaries.hasBeen
          || (auxiliaries.start..<index).contains(where: { sentence.word($0) == "still" }),
        let noun = noun(before: auxiliaries.start, in: sentence)
      else { return nil }
      return noun..<index + 1
    case let code where runs.contains(sentence.word(index)) && code == 0:
      guard let noun = noun(before: index, in: sentence), sentence.code(noun) != commentsCode else {
        return nil
      }
      return noun..<index + 1
    // "The deadline for comments is approaching"
    case let code where code == 0 && nears.contains(sentence.word(index)):
      let auxiliaries = sentence.auxiliaries(before: index)
      guard auxiliaries.isAsserted, !auxiliaries.isPastBe, !auxiliaries.hasHave,
        let noun = deadline(before: auxiliaries.start, in: sentence)
      else { return nil }
      return noun..<index + 1
    default: return nil
    }
  }

  /// `seeks comment on whether the agency should`
  private static func asksWhether(behind words: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.word(words.upperBound) == "on" && sentence.word(words.upperBound + 1) == "whether"
      && !sentence.isQuestion && !sentence.holds(Lexicon.codes("if unless"))
  }

  /// `has until Friday to`, `there is still time to`
  private static func leavesTime(before index: Int, in sentence: Sentence) -> Bool {
    guard sentence.code(index - 1) == to else { return false }
    if sentence.word(index - 2) == "time" {
      return (max(0, index - 8)..<index - 2).contains { place in
        Lex.presentBes.contains(sentence.code(place))
          || ["has", "have"].contains(sentence.word(place))
          || sentence.word(place) == "remains"
      } && !(max(0, index - 6)..<index).contains { Lex.negations.contains(sentence.code($0)) }
    }
    // "It is not too late to comment"
    if sentence.word(index - 2) == "late", sentence.word(index - 3) == "too" {
      return (max(0, index - 6)..<index - 3).contains { Lex.negations.contains(sentence.code($0)) }
    }
    if sentence.word(index - 2) == "left" {
      return ["days", "weeks", "week", "day", "hours"].contains(sentence.word(index - 3))
        && (max(0, index - 8)..<index - 3).contains {
          ["are", "is", "have", "has"].contains(sentence.word($0))
        }
    }
    guard
      let until = (max(0, index - 8)..<index - 1).last(where: { sentence.word($0) == "until" })
    else { return false }
    return ["has", "have"].contains(sentence.word(until - 1))
      || sentence.word(until - 1) == "still"
        && ["has", "have"].contains(sentence.word(until - 2))
  }

  /// `comment deadline`, `deadline for comments`, as the subject of a verb.
  private static func deadline(before start: Int, in sentence: Sentence) -> Int? {
    let first = max(0, start - 14)
    guard let noun = (first..<start).last(where: { sentence.code($0) == deadlineCode }) else {
      return nil
    }
    if comments.contains(sentence.code(noun - 1)) { return noun - 1 }
    return sentence.code(noun + 1) == forCode
      && (noun + 2..<noun + 5).contains { comments.contains(sentence.code($0)) } ? noun : nil
  }

  /// Where `is`, `are`, `remains` or `stays` begins before an adjective; `nil` where it is denied or not
  /// in the present.
  private static func present(before index: Int, in sentence: Sentence) -> Int? {
    var auxiliaries = sentence.auxiliaries(before: index)
    if remaining.contains(sentence.code(auxiliaries.start - 1)) {
      let outer = sentence.auxiliaries(before: auxiliaries.start - 1)
      guard outer.isAsserted, !outer.hasHave, auxiliaries.isAsserted else { return nil }
      return outer.start
    }
    guard auxiliaries.isAsserted, auxiliaries.isPresentBe, !auxiliaries.hasBeen else { return nil }
    auxiliaries.start = min(auxiliaries.start, index)
    return auxiliaries.start
  }

  /// `comments`, or `comment period` and `comment window`, that is the subject of a verb; what they are on
  /// may stand between.
  private static func noun(before start: Int, in sentence: Sentence) -> Int? {
    var index = start - 1
    let limit = max(0, start - 14)
    while index >= limit, sentence.gap(before: index + 1) < .comma {
      if sentence.code(index) == commentsCode || spans.contains(sentence.code(index)) {
        var noun = index
        if spans.contains(sentence.code(index)) {
          guard comments.contains(sentence.code(index - 1)) else { return nil }
          noun = index - 1
        }
        guard sentence.code(noun - 1) != reply,
          !Lex.prepositions.contains(sentence.code(noun - 1))
            || sentence.gap(before: noun) >= .comma
            // "the window for comments"
            || sentence.code(noun - 1) == forCode && spans.contains(sentence.code(noun - 2)),
          !(max(0, noun - 3)..<noun).contains(where: {
            sentence.word($0) == "no" && sentence.gap(before: $0 + 1) <= .space
          }),
          index + 1 == start || Lex.prepositions.contains(sentence.code(index + 1))
        else { return nil }
        return noun
      }
      index -= 1
    }
    return nil
  }

  /// The end of `[public, written, …] comments`.
  private static func commentNoun(after index: Int, in sentence: Sentence) -> Int? {
    // "a 60-day comment period"
    for place in index..<index + 5 {
      guard place < sentence.words.count, sentence.gap(before: place) <= .hyphen else { return nil }
      if comments.contains(sentence.code(place)) { return place + 1 }
      if sentence.code(place) == reply { return nil }
    }
    return nil
  }

  /// What is open: the subject, else what the comments are on, else the links of the clause where nothing
  /// else is said to be open.
  private static func opened(
    in sentence: Sentence, _ words: Range<Int>, at main: Int
  ) -> [Sentence.Link] {
    if opened.contains(sentence.code(main)) {
      return sentence.links.filter { words.contains($0.words.lowerBound) }
    }
    let isAboutComments =
      comments.contains(sentence.code(words.lowerBound)) || sentence.code(main) == due
      || sentence.code(main) == commentCode
      || words.contains {
        takers.contains(sentence.code($0)) || $0 == main && sentence.word($0) == "accept"
          || invites.contains(sentence.word($0)) || sentence.code($0) == deadlineCode
      }
    var (begin, end) = (words.lowerBound, words.upperBound)
    while begin > 0, sentence.gap(before: begin) != .semicolon { begin -= 1 }
    while end < sentence.words.count, sentence.gap(before: end) != .semicolon { end += 1 }
    let links = sentence.links.filter { begin <= $0.words.lowerBound && $0.words.upperBound <= end }
    if !isAboutComments {
      let subjects = sentence.subjects(before: words.lowerBound)
      if let subject = subjects.last { return [subject] }
      if let subject = links.last(where: {
        $0.words.upperBound <= words.lowerBound && words.lowerBound - $0.words.upperBound < 2
      }), !sentence.isGoverned(subject) {
        return [subject]
      }
      // "The docket for the rule is open for comment": of the subject, and not set off from it.
      let part = links.last { link in
        link.words.upperBound <= words.lowerBound && words.lowerBound - link.words.upperBound < 2
          && sentence.gap(before: link.words.upperBound) <= .space
          && parts.contains(sentence.code(governor(of: link, in: sentence)))
          && governor(of: link, in: sentence) > begin
          && ["docket", "record", "window", "period", "file"].contains(
            sentence.word(governor(of: link, in: sentence) - 1))
      }
      return part.map { [$0] } ?? []
    }
    // "is accepting comments on its budget"
    let next = words.upperBound
    if sentence.code(main) != due, !runs.contains(sentence.word(main)),
      ["on", "about", "regarding"].contains(sentence.word(next)),
      !["whether", "how", "what", "which", "if"].contains(sentence.word(next + 1)),
      !links.contains(where: { link in
        next < link.words.lowerBound && link.words.lowerBound < next + 5
          && !(next + 1..<link.words.lowerBound).contains {
            Lex.prepositions.contains(sentence.code($0)) || sentence.gap(before: $0) >= .comma
          }
      })
    {
      return []
    }
    let object = links.first { link in
      link.words.lowerBound > words.lowerBound
        && (max(0, link.words.lowerBound - 3)..<link.words.lowerBound).contains {
          objectMarks.contains(sentence.code($0))
        }
    }
    if let object { return [object] }
    return links.filter { !contrasts.contains(sentence.word(governor(of: $0, in: sentence))) }
  }

  /// The word before a link and its articles.
  private static func governor(of link: Sentence.Link, in sentence: Sentence) -> Int {
    var index = link.words.lowerBound - 1
    while Lex.determiners.contains(sentence.code(index)) { index -= 1 }
    return index
  }

  private static let comments = Lexicon.codes("comment comments")
  private static let commentCode = Lexicon.code("comment")
  private static let accept = Lexicon.code("accept")
  private static let bareTakes: Set<String> = ["seek", "solicit", "invite", "receive", "take"]
  private static let taken: Set<String> = [
    "accepted", "taken", "sought", "welcomed", "solicited", "invited",
  ]
  private static let commenters: Set<String> = [
    "you", "public", "anyone", "anybody", "everyone", "parties", "stakeholders", "people",
    "readers",
    "citizens", "utilities", "companies", "persons",
  ]
  private static let contrasts: Set<String> = [
    "unlike", "to", "from", "after", "before", "than", "besides", "beside", "since", "like",
    "closed",
    "with", "against",
  ]
  private static let invites: Set<String> = [
    "invites", "requests", "welcomes", "solicits", "takes", "collects",
  ]
  private static let nears: Set<String> = [
    "approaching", "approaches", "nearing", "nears", "looming", "looms",
  ]
  private static let opened = Lexicon.codes("opened reopened")
  private static let deadlineCode = Lexicon.code("deadline")
  private static let parts = Lexicon.codes("of on for in")
  private static let commentsCode = Lexicon.code("comments")
  private static let open = Lexicon.code("open")
  private static let due = Lexicon.code("due")
  private static let forCode = Lexicon.code("for")
  private static let to = Lexicon.code("to")
  private static let reply = Lexicon.code("reply")
  private static let takings = Lexicon.codes(
    "accepting taking seeking soliciting inviting receiving")
  private static let takes = Lexicon.codes("accepts seeks")
  private static let makings = Lexicon.codes("submit file")
  private static let takers = takings.union(takes).union(makings)
  private static let mays = Lexicon.codes("can may")
  private static let remaining = Lexicon.codes("remain remains stay stays")
  private static let spans = Lexicon.codes("period window")
  private static let ended: Set<String> = ["closed", "ended", "expired", "lapsed"]
  private static let made: Set<String> = ["filed", "submitted", "sent"]
  private static let runs: Set<String> = ["runs", "ends", "closes", "lasts", "expires"]
  private static let objectMarks = Lexicon.codes("on for about regarding to")
}
