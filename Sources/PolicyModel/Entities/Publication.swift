/// Whether and how a record is shown.
package struct Publication: Hashable, Sendable {
  package var isDraft = false
  /// Where the file says that it is a draft.
  package var draftRange: Range<Int>?
  /// Not before this moment.
  package var embargo: Embargo?
  package var withdrawn: Withdrawal?
  /// The briefing or page that stands in its place.
  package var supersededBy: Reference?
  /// A label of the Traffic Light Protocol; what is not for everyone is held back like a draft.
  package var tlp: Located<String>?

  package init() {}

  /// `embargo_until`, in full: `2025-12-01T09:00+01:00` or `2025-12-01 09:00 America/New_York`.
  package struct Embargo: Hashable, Sendable {
    package var day: Day
    /// Minutes after midnight.
    package var minute: Int
    package var zone: Zone
    package var range: Range<Int>

    package init(day: Day, minute: Int, zone: Zone, range: Range<Int>) {
      self.day = day
      self.minute = minute
      self.zone = zone
      self.range = range
    }
  }

  package enum Zone: Hashable, Sendable {
    /// Minutes east of Greenwich.
    case fixed(Int)
    /// A name of the tz database, not looked up yet.
    case named(String)
  }

  package struct Withdrawal: Hashable, Sendable {
    package var date: Day
    /// Where the date stands.
    package var dateRange: Range<Int>
    package var reason: String

    package init(date: Day, at dateRange: Range<Int>, reason: String) {
      self.date = date
      self.dateRange = dateRange
      self.reason = reason
    }
  }
}

/// A correction to a published page.
package struct Correction: Hashable, Sendable {
  package var date: Day
  /// Where the date stands.
  package var dateRange: Range<Int>
  /// A word of ``Vocabulary/correctionKind``.
  package var kind: String
  package var text: String

  package init(date: Day, at dateRange: Range<Int>, kind: String, text: String) {
    self.date = date
    self.dateRange = dateRange
    self.kind = kind
    self.text = text
  }
}

/// Where a fact was read.
package struct Source: Hashable, Sendable {
  /// Unique in the site; the key under `sources:`.
  package var id: Located<String>
  package var title: String
  package var publisher: String?
  /// A word of ``Vocabulary/sourceType``.
  package var type: String?
  package var date: Located<PartialDate>?
  package var url: Located<String>?
  package var accessed: Located<Day>?
  package var archived: Located<String>?
  package var note: String?

  package init(id: Located<String>, title: String) {
    self.id = id
    self.title = title
  }
}

extension Source {
  /// How the ids of documents of registers begin, which `import` defines.
  package static let importPrefix = "imported-"

  /// Whether `import` defined it, for lines that cite it and for fields that cannot.
  package var isImported: Bool { id.value.hasPrefix(Self.importPrefix) }
}
