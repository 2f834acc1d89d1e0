internal import EntityGraph
internal import PolicyModel
package import SiteModel
internal import Text
internal import Wording

extension Queries {
  /// The records of the tracker at an index in `site.yml`, grouped by its trait; a record with several topics
  /// is in several groups.
  ///
  /// - Complexity: O(*n* log *n*) for *n* records of the kind.
  package func groups(ofTracker place: Int) -> [Tracker.Group] {
    noteGroups(ofTracker: place)
    return configuration.trackers[place].groups(in: logging(to: nil))
  }

  /// The deals of a figure in a text, the greatest value of each currency first, those without a value last.
  ///
  /// - Complexity: O(*n* log *n*) for *n* deals.
  package func deals(ofFigure index: Int, in number: Int) -> [Int] {
    note(.figure(number, index))
    guard case .deals(let tracker, _) = snapshot.documents[number].figures[index].matter else {
      return []
    }
    return tracker.numbers(in: logging(to: nil))
  }

  /// Records that an output depends on them, if they were computed before.
  package func noteGroups(ofTracker place: Int) { note(.tracker(place)) }
}

extension Tracker {
  /// A group of records in a list.
  package struct Group: Sendable {
    /// For an anchor.
    package var id: String
    package var label: String
    package var numbers: [Int]
  }

  /// The records that satisfy the conditions, in order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* records of the kind.
  func numbers(in site: Queries) -> [Int] {
    let wanted = conditions.map { (trait: $0.trait, words: Set($0.words.map(\.value))) }
    let fitting = site.records(of: kind).filter { number in
      !site.isWithdrawn(number)
        && wanted.allSatisfy { condition in
          condition.trait.values(of: number, in: site).contains {
            condition.words.contains($0.word)
          }
        }
    }
    return order.sorted(fitting, in: site)
  }

  /// The same, grouped by the tracker's trait; a record with several topics is in several groups.
  fileprivate func groups(in site: Queries) -> [Group] {
    let numbers = numbers(in: site)
    guard let grouping else {
      return numbers.isEmpty ? [] : [Group(id: "all", label: site.wording[.all], numbers: numbers)]
    }
    var groups: [String: (rank: Int, group: Group)] = [:]
    for number in numbers {
      var values = grouping.groups(of: number, in: site)
      if values.isEmpty { values = [.missing(grouping, in: site.wording)] }
      for value in values {
        let id = Slug.from(name: value.label)
        groups[id, default: (value.rank, Group(id: id, label: value.label, numbers: []))]
          .group.numbers.append(number)
      }
    }
    return groups.values.sorted { ($0.rank, $0.group.label) < ($1.rank, $1.group.label) }
      .map(\.group)
  }
}

/// The value of a record's trait: the word that selects it, the label, and the sort key.
private struct TraitValue {
  var word: String
  var label: String
  var rank: Int

  init(_ word: String, _ label: String, rank: Int = 0) {
    self.word = word
    self.label = label
    self.rank = rank
  }

  init(_ word: String, in vocabulary: Vocabulary, _ wording: Wording) {
    self.init(
      word, vocabulary.label(word, in: wording),
      rank: vocabulary.words.firstIndex(of: word) ?? vocabulary.words.count)
  }

  /// The heading for records without a trait. A deal may have a value but no stated basis for it.
  static func missing(_ trait: Tracker.Trait, in wording: Wording) -> TraitValue {
    TraitValue("", wording[trait == .basis ? .basisNotStated : .notKnown], rank: .max)
  }
}

extension Tracker.Trait {
  fileprivate func values(of number: Int, in site: Queries) -> [TraitValue] {
    let entity = site.record(number)
    switch self {
    case .force:
      guard let force = site.status(of: number)?.force else { return [] }
      return [TraitValue(force.rawValue, force.label(in: site.wording), rank: force.rank)]
    case .stage:
      guard let status = site.status(of: number) else { return [] }
      return [TraitValue(status.stage, status.label(in: site.wording), rank: status.rank)]
    case .type:
      guard let type = entity.type?.value, let vocabulary = Vocabulary.type(of: entity.id.kind)
      else { return [] }
      return [TraitValue(type, in: vocabulary, site.wording)]
    case .topic:
      return site.topics(of: number).map { TraitValue(site.id(of: $0).slug, site.name(of: $0)) }
    case .jurisdiction:
      guard let text = entity.jurisdiction?.value else { return [] }
      let code = Jurisdiction.normalized(text)
      return [TraitValue(code, Jurisdiction.name(of: code, in: site.wording) ?? code)]
    case .year:
      guard let year = entity.firstDate?.year else { return [] }
      return [TraitValue(String(year), String(year), rank: -year)]
    case .basis:
      return entity.deal?.valueBasis.map { [TraitValue($0, in: .valueBasis, site.wording)] } ?? []
    }
  }
}

extension Tracker.Trait {
  /// The groups that a record is in. Those by force are finer than what selects records: what is made and not yet in
  /// effect is not with what is only proposed, and what advises is not said to be in force.
  fileprivate func groups(of number: Int, in site: Queries) -> [TraitValue] {
    let values = values(of: number, in: site)
    guard self == .force, let status = site.status(of: number), var value = values.first else {
      return values
    }
    value.rank *= 10
    if status.isAwaitingEffect {
      value.label = site.wording[.notYetInEffect]
      value.rank += 5
    } else if status.force == .inForce, [.guidance, .plan].contains(site.record(number).track) {
      value.label = site.wording[.issuedAndNotWithdrawn]
      value.rank += 5
    }
    return [value]
  }
}

extension Tracker.Order {
  /// Sorts records by a trait: those without it come last, ties by name.
  fileprivate func sorted(_ numbers: [Int], in site: Queries) -> [Int] {
    let entities = site.snapshot.catalog.entities
    let byName = site.sortedByName(numbers)
    switch self {
    case .name: return byName
    case .date: return byName.sorted(descendingBy: { entities[$0].firstDate?.lastDay })
    case .changed:
      return byName.sorted(descendingBy: { number in
        site.history(of: number)?.changes.last { $0.day <= site.today }?.day
      })
    case .briefings: return byName.sorted(descendingBy: { site.coverCount(of: $0) })
    case .stage:
      let ranks = byName.map { number in
        (number: number, rank: site.status(of: number)?.rank ?? .max)
      }
      return ranks.enumerated().sorted {
        ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
      }
      .map(\.element.number)
    case .value: return Self.byValue(byName, entities)
    }
  }

  private static func byValue(_ numbers: [Int], _ entities: [Entity]) -> [Int] {
    var byCurrency: [Currency: [(number: Int, value: Money)]] = [:]
    var rest: [Int] = []
    for number in numbers {
      if let value = entities[number].deal?.value?.value {
        byCurrency[value.currency, default: []].append((number, value))
      } else {
        rest.append(number)
      }
    }
    return byCurrency.sorted {
      $0.value.count == $1.value.count
        ? $0.key.code < $1.key.code : $0.value.count > $1.value.count
    }.flatMap { _, deals in
      deals.enumerated().sorted { a, b in
        let (first, second) = (a.element.value, b.element.value)
        return first == second ? a.offset < b.offset : second.isLess(than: first) == true
      }.map(\.element.number)
    } + rest
  }
}

extension Entity {
  /// A briefing's date, otherwise the first of the history.
  fileprivate var firstDate: PartialDate? {
    date.map { PartialDate($0) } ?? history.map(\.date).min { $0.lastDay < $1.lastDay }
  }
}

extension Force {
  /// From ongoing to ended.
  fileprivate var rank: Int {
    switch self {
    case .notYet: 0
    case .pending: 1
    case .blocked: 2
    case .partly: 3
    case .inForce: 4
    case .ended: 5
    }
  }
}

extension Status {
  /// By force, then by how far along it is.
  fileprivate var rank: Int { force.rank * 1000 + EventTerm.rank(of: stage) }
}

extension Array<Int> {
  /// The greatest first, those without a key last; stable.
  fileprivate func sorted<Key: Comparable>(descendingBy key: (Int) -> Key?) -> [Int] {
    enumerated().map { (number: $0.element, key: key($0.element), place: $0.offset) }
      .sorted { a, b in
        switch (a.key, b.key) {
        case (let first?, let second?) where first != second: first > second
        case (_?, nil): true
        case (nil, _?): false
        default: a.place < b.place
        }
      }.map(\.number)
  }
}
