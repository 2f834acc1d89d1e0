/// The verb of the main clause where a participle or a relative clause hides it.
extension Clauses {
  /// Finds the verb of a main clause that has none: a bare verb behind its relative clause.
  ///
  /// `Models that were trained before the cutoff fall outside the order`
  mutating func findMainVerb() {
    if let participle = clauses[0].verbs.first.map({ verbs[$0] }), clauses[0].verbs.count == 1,
      participle.tense == .past, participle.start == participle.main,
      words.narrows(participle.main), let index = mainVerb(around: participle)
    {
      let number = clauses[0].verbs[0]
      clauses[0].verbs = [verbs.count]
      verbs.append(Verb(start: index, main: index, tense: .present))
      verbs[number].clause = -1
      // "Consents collected under the Directive remain valid": what was done under it was done then.
      if index > participle.main, !ClauseWords.narrowing.contains(words[participle.main]) {
        clauses.append(Clause(opener: participle.main, kind: .relative, parent: 0))
        verbs[number].clause = move(participle.main..<index, from: 0)
        verbs[number].isWeak = false
        clauses[clauses.count - 1].verbs = [number]
      }
      return
    }
    guard clauses[0].verbs.isEmpty, let nested = verbs.first(where: { $0.clause > 0 }),
      clauses[nested.clause].kind == .relative,
      let index = words.bareVerb(after: nested.main, before: clauses.firstMain)
    else { return }
    clauses[0].verbs.append(verbs.count)
    verbs.append(Verb(start: index, main: index, tense: .present))
    let clause = clauseOfWord[index]
    for word in index..<words.count where clauseOfWord[word] == clause { clauseOfWord[word] = 0 }
  }

  /// The bare verb behind or before a participle that narrows a noun: `Workers dismissed without cause invoke`,
  /// `Examiners in Charlotte treat tokens held for clients`.
  private func mainVerb(around participle: Verb) -> Int? {
    let main = participle.main
    let end = clauses.secondOpener
    if ClauseWords.narrowing.contains(words[main]) {
      if let verb = words.bareVerb(after: main, before: end) { return verb }
    } else {
      guard participle.isWeak else { return nil }
      // "sued in 2023 to help utilities comply"
      let to = (main + 1..<max(main + 1, min(end, words.count))).first { words[$0] == "to" }
      if let verb = words.bareVerb(after: main, before: to ?? end, isSure: true) { return verb }
    }
    guard words.isPluralSubject(before: main) else { return words.thirdPerson(before: main) }
    return words.bareVerb(after: 0, before: main, isSure: true) ?? words.unknownVerb(before: main)
      ?? words.thirdPerson(before: main)
  }
}
extension [Clauses.Clause] {
  /// The start of the second clause.
  fileprivate var secondOpener: Int { dropFirst().first?.opener ?? .max }
  /// The start of the second main clause.
  fileprivate var firstMain: Int { dropFirst().first { $0.kind == .main }?.opener ?? .max }
}
