package import PolicyModel

/// A saved list of the records of one kind: an entry of `trackers:` in `site.yml`, at `trackers/<slug>/`.
package struct Tracker: Sendable {
  package var slug: String
  package var title: String
  /// A sentence above the list.
  package var intro: String?
  package var kind: EntityKind
  /// Conditions that all apply to a listed record.
  package var conditions: [Condition] = []
  /// The trait to group by; `nil` for one list.
  package var grouping: Trait?
  package var order = Order.name
  /// Where `site.yml` names it.
  package var range: Range<Int>

  /// A condition for a record to be listed.
  package struct Condition: Hashable, Sendable {
    package var trait: Trait
    /// One of these values is enough.
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
  /// A trait that lists are filtered and grouped by.
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

    /// Its possible values for records of a kind; `nil` if they are not a closed list.
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

  /// The sort order of a list.
  package enum Order: String, CaseIterable, Sendable {
    /// From A to Z.
    case name
    /// Newest first: by a briefing's date, and for others by the first of their history.
    case date
    /// Most recently changed first.
    case changed
    /// From ongoing to ended, and within each by progress.
    case stage
    /// The greatest first, each currency separately.
    case value
    /// Most briefings first.
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
