package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let outOfOffice = Rule(
    "OutOfOffice", .warning,
    summary: "Who is spoken of as being in office is, on the day of the facts.",
    explanation: """
      The rule reads the text, and the title, bottom line, angles, judgments and calendar of the \
      front matter, for 'the NAME administration' and 'President NAME' with a verb in the present \
      right behind it ('intends', 'has', 'will'; a closed list, and an adverb may stand between). It \
      compares the terms of presidents of the United States with the day through which the \
      briefing's facts were checked. It does the same for a title ('Chair', 'Secretary', 'Senator') before a \
      link to a person, with the positions of that person's record.
      The past tense says what the author means: 'the Biden administration intended'. Quotations are \
      left alone.
      """,
    bad: """
      as_of: 2025-11-04
      ---
      The Biden administration intends to regulate training runs.
      """,
    good: """
      as_of: 2025-11-04
      ---
      The Biden administration intended to regulate training runs.
      """)
}

extension Check {
  static let outOfOffice = Check(
    .outOfOffice,
    reach: .page { page, site, findings in
      guard site.catalog.kinds[page] == .briefing, let day = site.asOf(page) else { return }
      for sign in site.pages[page].signs {
        if case .inRole(let person, let title) = sign.claim {
          if let finding = outOfRole((person, title), sign, on: day, in: site) {
            findings.append(finding)
          }
          continue
        }
        guard case .inOffice(let president) = sign.claim,
          let current = Administration.on(day), current.surname.lowercased() != president
        else { continue }
        let term = Administration.all.last {
          $0.surname.lowercased() == president && $0.start <= day
        }
        let since = term.map { "left office on \($0.end)" } ?? "had not come into office"
        findings.append(
          Diagnostic(
            .outOfOffice,
            "'\(sign.words)' \(since), and the facts are those of \(day)", at: sign.place,
            help: "write it in the past tense"))
      }
    })
}

extension ProseSign {
  static func officeClaims(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    for (index, word) in sentence.words.enumerated() where presidents.contains(word.code) {
      let isNamed = sentence.text[word.range.lowerBound] < 0x61
      let words: Range<Int>
      if sentence.code(index + 1) == administration, sentence.isAdjacent(index + 1) {
        words = index..<index + 2
      } else if sentence.code(index - 1) == president, sentence.isAdjacent(index) {
        words = index - 1..<index + 1
      } else {
        continue
      }
      var next = words.upperBound
      while adverbs.contains(sentence.code(next)), sentence.isAdjacent(next) { next += 1 }
      guard isNamed, presentVerbs.contains(sentence.code(next)), sentence.isAdjacent(next) else {
        continue
      }
      let range =
        sentence.words[words.lowerBound].range
        .lowerBound..<sentence.words[words.upperBound - 1]
        .range.upperBound
      found.append(
        Found(
          claim: .inOffice(president: sentence.string(word.range).lowercased()), words: range))
    }
    return found
  }

  private static let presidents = Lexicon.codes(ProseWords.presidents)
  private static let adverbs = Lexicon.codes(ProseWords.adverbs)
  private static let presentVerbs = Lexicon.codes(ProseWords.presentVerbs)
  private static let administration = Lexicon.code("administration")
  private static let president = Lexicon.code("president")
}
