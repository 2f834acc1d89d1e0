internal import PolicyModel
internal import Wording

/// Gathers what records say of events, so that each event is there once.
///
/// Two entries of different records are the same event if they are about one record, on one date, and their types do
/// not differ; a deadline may be of any type. So is an entry whose date another one was moved from. Two entries of one
/// record never are: its author has given them two names. Of several, the words of the record that it is about are
/// shown, else those of the newest briefing.
struct CalendarGathering {
  let catalog: Catalog
  let day: Day
  let wording: Wording
  private(set) var drafts: [Draft] = []
  private(set) var byKey: [Key: [Int]] = [:]
  /// The drafts of each record's own entries, by the record and the entry's place.
  private(set) var ofOwnEntry: [OwnEntry: Int] = [:]
  /// Entries about other records than their owner.
  private var aboutOthers: [(owner: Int, item: Upcoming, subject: Int)] = []

  struct Draft {
    var subjects: [Int]
    var date: PartialDate?
    /// The subject's own first, then the oldest briefing's.
    private(set) var entries: [(owner: Int, item: Upcoming)] = []
    /// The type that its entries agree on, where one of them has any.
    private(set) var type: String?
    var known: KnownDate?
    var judgment: Judgment?
    /// The draft that this one has become part of.
    var mergedInto: Int?

    init(
      of subject: Int, on date: PartialDate?, known: KnownDate? = nil, judgment: Judgment? = nil
    ) {
      subjects = [subject]
      self.date = date
      self.known = known
      self.judgment = judgment
    }

    mutating func add(_ item: Upcoming, by owner: Int) {
      entries.append((owner, item))
      if type == nil || type == "deadline" { type = item.type ?? type }
    }

    /// Whether it is the end of a Congress, one event for all the bills that end with it.
    var isOfCongress: Bool {
      if case .endOfCongress = known?.kind { true } else { false }
    }
  }

  struct Key: Hashable {
    let subject: Int
    let date: PartialDate?
  }

  struct OwnEntry: Hashable {
    let record: Int
    let place: Int
  }

  init(_ catalog: Catalog, on day: Day, in wording: Wording) {
    self.catalog = catalog
    self.day = day
    self.wording = wording
  }

  /// Whether a record's entries are included.
  private func isIncluded(_ number: Int) -> Bool {
    !catalog.isHeldBack[number] && catalog.entities[number].publication.withdrawn == nil
  }

  private mutating func add(_ draft: Draft) {
    if let subject = draft.subjects.first {
      byKey[Key(subject: subject, date: draft.date), default: []].append(drafts.count)
    }
    drafts.append(draft)
  }

  /// Adds each record's entries about itself, every one a separate event.
  mutating func addOwnEntries() {
    for (number, entity) in catalog.entities.enumerated()
    where !entity.next.isEmpty && isIncluded(number) {
      for (place, item) in entity.next.enumerated() {
        let subject = item.about.flatMap { catalog.find($0) } ?? number
        guard subject == number else {
          aboutOthers.append((number, item, subject))
          continue
        }
        ofOwnEntry[OwnEntry(record: number, place: place)] = drafts.count
        var draft = Draft(of: number, on: item.date)
        draft.add(item, by: number)
        add(draft)
      }
    }
  }

  /// Adds the dates that follow from fields and histories, except those that the record's own entries state.
  mutating func addComputedDates(_ histories: [StatusHistory?]) {
    var congresses: [KnownDate: Int] = [:]
    for (number, history) in histories.enumerated() {
      guard let history, let timeline = catalog.entities[number].timeline, isIncluded(number)
      else { continue }
      for known in timeline.computedDates(history, on: day) {
        let key = Key(subject: number, date: known.date)
        let same = byKey[key]?.first { place in
          drafts[place].known == nil
            && drafts[place].entries.contains { matches(known, $0.item) }
        }
        if case .endOfCongress = known.kind {
          if let place = congresses[known] {
            drafts[place].subjects.append(number)
            byKey[key, default: []].append(place)
          } else {
            congresses[known] = drafts.count
            add(Draft(of: number, on: known.date, known: known))
          }
          if let same, let place = congresses[known] {
            for entry in drafts[same].entries { drafts[place].add(entry.item, by: entry.owner) }
            drafts[same].mergedInto = place
          }
        } else if let same {
          drafts[same].known = known
        } else {
          add(Draft(of: number, on: known.date, known: known))
        }
      }
    }
  }

  /// Adds entries about other records, from the oldest briefing to the newest.
  mutating func addEntriesAboutOthers() {
    func age(_ owner: Int) -> Day { catalog.entities[owner].date ?? Day(number: .min) }
    let ordered = aboutOthers.enumerated().sorted { a, b in
      let (first, second) = (age(a.element.owner), age(b.element.owner))
      return first == second ? a.offset < b.offset : first < second
    }
    for (_, (owner, item, subject)) in ordered {
      if let place = place(of: item, by: owner, about: subject) {
        drafts[place].add(item, by: owner)
        move(place, as: item, about: subject)
      } else {
        var draft = Draft(of: subject, on: item.date)
        draft.add(item, by: owner)
        add(draft)
      }
    }
  }

  /// An event that only briefings speak of is on the date of the newest, unless it was moved from there.
  private mutating func move(_ place: Int, as item: Upcoming, about subject: Int) {
    let draft = drafts[place]
    guard draft.date != item.date, draft.known == nil, draft.entries.first?.owner != subject
    else { return }
    if let date = item.date, draft.entries.contains(where: { $0.item.was.contains(date) }) {
      return
    }
    drafts[place].date = item.date
    byKey[Key(subject: subject, date: item.date), default: []].append(place)
  }

  mutating func addJudgments() {
    for number in catalog.numbers(of: .briefing) where isIncluded(number) {
      for judgment in catalog.entities[number].briefing?.judgments ?? [] {
        guard let date = judgment.resolveBy?.value else { continue }
        drafts.append(Draft(of: number, on: date, judgment: judgment))
      }
    }
  }
}
