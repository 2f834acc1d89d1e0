package import PolicyModel

/// A saved list of the records of one kind: an entry of `trackers:` in `site.yml`, at `trackers/<slug>/`.
package struct Tracker: Sendable {
  package var slug: String
  package var title: String
  /// A sentence above the list.
  package var intro: String?
  package var kind: EntityKind
  /// All of them hold of a record that is listed.
  package var conditions: [Condition] = []
  /// What the list is parted by; `nil` for one list.
  package var grouping: Trait?
  package var order = Order.name
  /// Where `site.yml` names it.
  package var range: Range<Int>

  /// What a record must be to be listed.
  package struct Condition: Hashable, Sendable {
    package var trait: Trait
    /// One of them is enough.
    package var words: [Located<String>]
  }

  init(slug: String, kind: EntityKind, at range: Range<Int>) {
    self.slug = slug
    self.kind = kind
    self.range = range
    title = Vocabulary.Term.spelled(slug)
  }

  package var address: PageAddress { PageAddress("\(Self.folder)\(slug)/") }

  /// The address of the page that lists the trackers.
  package static let folder = "trackers/"
}

extension Tracker {
  /// What a list is narrowed and parted by.
  package enum Trait: String, CaseIterable, Sendable {
    case force, stage, type, topic, jurisdiction, year, basis

    /// The kinds whose records have it.
    var kinds: KindSet {
      switch self {
      case .force, .stage: [.policy, .deal]
      case .type: [.briefing, .company, .agency, .policy, .deal]
      case .topic: [.briefing, .company, .agency, .policy, .deal, .person]
      case .jurisdiction: [.company, .agency, .policy]
      case .year: [.briefing, .policy, .deal]
      case .basis: .deal
      }
    }

    /// The words that it takes of records of a kind; `nil` where they are not a closed list.
    func vocabulary(of kind: EntityKind) -> Vocabulary? {
      switch self {
      case .force:
        Vocabulary("force", Force.allCases.map { Vocabulary.Term($0.rawValue) })
      case .stage: StatusTrack.stages(of: kind)
      case .type: Vocabulary.type(of: kind)
      case .basis: .valueBasis
      case .topic, .jurisdiction, .year: nil
      }
    }
  }

  /// What the rows of a list stand in the order of.
  package enum Order: String, CaseIterable, Sendable {
    /// From A.
    case name
    /// Newest first: of a briefing its date, of the others the first of their history.
    case date
    /// What changed last first.
    case changed
    /// From what is under way to what has ended, and each along its way.
    case stage
    /// The greatest first, each currency by itself.
    case value
    /// Those with most briefings first.
    case briefings

    /// The kinds whose records can be ordered by it.
    var kinds: KindSet {
      switch self {
      case .name: .any
      case .date: [.briefing, .policy, .deal]
      case .changed, .stage: [.policy, .deal]
      case .value: .deal
      case .briefings: .subjects
      }
    }
  }
}

extension StatusTrack {
  /// Every stage that a policy or a deal can be at.
  static func stages(of kind: EntityKind) -> Vocabulary {
    let tracks = kind == .deal ? [StatusTrack.deal] : StatusTrack.allCases.filter { $0 != .deal }
    var terms: [Vocabulary.Term] = []
    var seen: Set<String> = []
    for event in tracks.flatMap(\.events)
    where event.changesStage && seen.insert(event.word).inserted {
      terms.append(event.term)
    }
    return Vocabulary("stage of \(kind.withArticle)", terms)
  }
}
