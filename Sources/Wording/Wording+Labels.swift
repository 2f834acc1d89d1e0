package import PolicyModel

extension EntityKind {
  /// For a reader, one of them: `Company`.
  package func label(in wording: Wording) -> String { wording.language.label(self) }

  /// For a reader, many of them: `Companies`.
  package func pluralLabel(in wording: Wording) -> String { wording.language.pluralLabel(self) }

  /// After a number: `company`, `companies`.
  package func noun(_ count: Int, in wording: Wording) -> String {
    wording.language.noun(self, count: count)
  }
}

extension Vocabulary {
  /// A word for a reader: `Equity offering`; a word that is not in the list as it is.
  package func label(_ word: String, in wording: Wording) -> String {
    guard contains(word) else { return word }
    if name == Vocabulary.dealStatus.name, let event = StatusTrack.deal.event(word) {
      return wording.language.label(event.label)
    }
    return wording.language.label(word, in: name)
  }

  /// The same within a sentence: `equity offering`.
  package func noun(_ word: String, in wording: Wording) -> String {
    contains(word) ? wording.language.noun(word, in: name) : word
  }
}

extension Relation {
  /// For a reader, seen from the one end or the other.
  package func label(isInverse: Bool, isPast: Bool = false, in wording: Wording) -> String {
    wording.language.label(self, isInverse: isInverse, isPast: isPast)
  }
}

extension Fact {
  package func label(in wording: Wording) -> String { wording.language.label(label) }

  package func text(in wording: Wording) -> String {
    switch label {
    case .jurisdiction: Jurisdiction.name(of: Jurisdiction.normalized(text), in: wording) ?? text
    case .chamber: Vocabulary.chamber.label(text, in: wording)
    default: text
    }
  }
}

extension Judgment.Outcome {
  /// `Yes. The rule was published.`
  package func words(in wording: Wording) -> String? {
    let label = result.map { Vocabulary.judgmentResult.label($0.rawValue, in: wording) }
    let words = [label, note].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: ". ")
  }
}

extension Jurisdiction {
  /// For a reader: `US-TX` → `Texas`; `nil` for codes whose name is not known.
  package static func name(of code: String, in wording: Wording) -> String? {
    wording.language.name(ofJurisdiction: code)
  }
}

extension Identifier {
  /// The name of its scheme for a reader: `Federal Register document`.
  package func label(in wording: Wording) -> String { wording.language.label(scheme: scheme) }
}

extension Wording: ReferenceLabels {
  package func shown(_ word: String, in vocabulary: Vocabulary) -> String {
    vocabulary.label(word, in: self)
  }

  package func shown(_ event: EventTerm) -> String { language.label(event.label) }

  package func shownPast(_ relation: Relation) -> String {
    relation.label(isInverse: false, isPast: true, in: self)
  }
}
