extension ProseSign {
  /// The verb in the present that says something of who is in office, or of those who work there.
  static func verb(ofHolder holder: Range<Int>, in sentence: Sentence) -> Int? {
    // "President Biden, who plans to sign it"; that he is or has something may be true of him today.
    if Lex.relatives.contains(sentence.code(holder.upperBound)),
      sentence.gap(before: holder.upperBound) <= .comma
    {
      let verb = holder.upperBound + 1
      if OfficeWords.intents.contains(sentence.word(verb)), sentence.gap(before: verb) <= .space {
        return verb
      }
    }
    // "the man who succeeded President Biden is"
    if sentence.isObjectOfRelative(holder.lowerBound) { return nil }
    if sentence.isSecondSubject(holder.lowerBound) {
      return plural(afterBoth: holder.upperBound, in: sentence)
        ?? sentence.presentVerb(after: holder.upperBound)
    }
    // "an official of the Biden administration says", but "officials in the Biden administration are"
    var before = holder.lowerBound - 1
    while Lex.determiners.contains(sentence.code(before)),
      sentence.gap(before: before + 1) <= .space
    {
      before -= 1
    }
    if before >= 0, sentence.gap(before: before + 1) <= .space,
      Lex.prepositions.contains(sentence.code(before))
    {
      guard ["in", "within", "inside"].contains(sentence.word(before)),
        OfficeWords.staff.contains(sentence.word(before - 1))
      else { return nil }
      return plural(at: holder.upperBound, in: sentence)
    }
    if sentence.code(holder.upperBound) == Lex.possessive {
      return staffVerb(after: holder.upperBound + 1, in: sentence)
    }
    if sentence.code(holder.upperBound) == Lex.and,
      sentence.gap(before: holder.upperBound) <= .space
    {
      return jointVerb(after: holder.upperBound + 1, in: sentence)
    }
    return sentence.presentVerb(after: holder.upperBound)
      ?? quotingVerb(
        before: bodyStart(before: holder.lowerBound, in: sentence), holder.upperBound, in: sentence)
  }

  /// `The administration and House leaders are`: the verb of a joint subject.
  ///
  /// - Parameter isApart: Whether commas set the two off: `Two officials, the one and the other, are`.
  static func jointVerb(after start: Int, in sentence: Sentence, isApart: Bool = false) -> Int? {
    for index in start..<min(start + 9, sentence.words.count) {
      if isApart, index > start, sentence.gap(before: index) == .comma {
        return plural(at: index, in: sentence, isJoint: true, isApart: true)
      }
      // "and Mr. Hill are"
      guard
        sentence.gap(before: index) <= .space
          || sentence.gap(before: index) == .stop && sentence.isAbbreviation(index - 1)
      else { return nil }
      // What two have or had together may be a house.
      if index > start, let verb = plural(at: index, in: sentence, isJoint: true) {
        return sentence.word(verb) == "have" ? nil : verb
      }
      guard
        !["his", "her"].contains(sentence.word(index))
          || ["staff", "team", "colleagues", "deputies", "counterparts", "counterpart", "allies"]
            .contains(sentence.word(index + 1))
          || OfficeWords.staff.contains(sentence.word(index + 1))
      else { return nil }
      let code = sentence.code(index)
      guard
        sentence.isCapital(index)
          || sentence.word(index) == "of" && index > start && sentence.isCapital(index + 1)
          || Lex.determiners.contains(code) && code != Lex.that
          || code == 0 && !sentence.word(index).hasSuffix("ed")
      else { return nil }
    }
    return nil
  }

  /// `The administration's negotiators are`, `the administration's Treasury Department is`.
  private static func staffVerb(after start: Int, in sentence: Sentence) -> Int? {
    var index = start
    while sentence.isCapital(index), index < start + 4 { index += 1 }
    if index > start {
      guard ["department", "office", "council"].contains(sentence.word(index - 1)) else {
        return nil
      }
      let verb = sentence.presentVerb(after: index)
      return verb.flatMap { Lex.presentBes.contains(sentence.code($0)) ? $0 : nil }
    }
    guard OfficeWords.staff.contains(sentence.word(index)) else { return nil }
    return plural(at: index + 1, in: sentence)
  }

  /// The verb of two subjects, which commas may set off: `The authors, Mr. Hill and Sen. Brown, are`.
  static func plural(afterBoth end: Int, in sentence: Sentence) -> Int? {
    plural(at: end, in: sentence, isJoint: true, isApart: sentence.gap(before: end) == .comma)
  }

  /// A verb in the plural of the present at an index: `are`, `remain`, `plan to`.
  ///
  /// - Parameter isJoint: Whether two are its subject: `Mr. Hill and Sen. Brown oppose`.
  static func plural(
    at index: Int, in sentence: Sentence, isJoint: Bool = false, isApart: Bool = false
  ) -> Int? {
    guard sentence.words.indices.contains(index), sentence.gap(before: index) <= .space || isApart
    else {
      return nil
    }
    if Lex.adverbs.contains(sentence.code(index)) {
      return plural(at: index + 1, in: sentence, isJoint: isJoint)
    }
    if isJoint, OfficeWords.plurals.contains(sentence.word(index)), !sentence.isCapital(index) {
      return index
    }
    switch sentence.word(index) {
    case "are", "have", "remain", "do", "will", "can", "cannot", "wo": return index
    case "plan", "intend", "want", "expect", "hope", "continue", "seek", "aim":
      return sentence.word(index + 1) == "to" ? index : nil
    default: return nil
    }
  }
}
