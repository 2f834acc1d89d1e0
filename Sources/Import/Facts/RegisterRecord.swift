import Diagnostics
import PolicyModel

/// What a register says of one thing.
struct RegisterRecord: Sendable {
  var identity: Identity
  /// Whether a record is made of it where the site has none; otherwise its lines are for a record that is there.
  var makesRecord = true
  /// Whether nothing is said where the site has no record of it.
  var isOptional = false
  var fields: [RegisterField] = []
  var events: [RegisterEvent] = []
  var links: [RegisterLink] = []
  var positions: [RegisterPosition] = []
  var formerNames: [RegisterFormerName] = []
  var source: RegisterSource
  /// Documents of the register to be listed among the sources of the record.
  var furtherSources: [RegisterSource] = []
  /// The status that the register states.
  var claim: StatusClaim?
  /// Where the register speaks of it.
  var place: SourcePlace
  /// What is said where the site has no record of it.
  var wanting: String?
}

/// A field of front matter with what the register has for it.
struct RegisterField: Sendable, Hashable {
  /// `fr.doc` for a member of `fr`.
  let key: String
  /// Several for a field that takes a list.
  var values: [String]
  var place: SourcePlace?

  init(_ key: String, _ values: String..., at place: SourcePlace? = nil) {
    self.key = key
    self.values = values
    self.place = place
  }

  init(_ key: String, list values: [String], at place: SourcePlace? = nil) {
    self.key = key
    self.values = values
    self.place = place
  }
}

/// An event of a history, as the register tells it.
struct RegisterEvent: Sendable {
  var date: Day
  var word: String
  var by: Identity?
  var isPartial = false
  var how: String?
  var subtype: String?
  var vote: String?
  var until: Day?
  var isAmended = false
  var note: String?
  var place: SourcePlace
  /// The text that it was read from.
  var text: String
  /// The source to cite in place of the record's own: the order that revokes names what it revokes.
  var source: RegisterSource?

  init(_ date: Day, _ word: String, by actor: Identity? = nil, at place: SourcePlace, text: String)
  {
    self.date = date
    self.word = word
    by = actor
    self.place = place
    self.text = text
  }
}

/// An edge from the record, as an item of `relations`.
struct RegisterLink: Sendable {
  /// The key of the front matter: `sponsored-by`.
  var relation: String
  var target: Identity
  /// A word of the sorts of sponsors.
  var sponsorship: String?
  var date: Day?
  /// Whether a record is made of a target that the site has not.
  var makesRecord: Bool
  var place: SourcePlace
  /// For the list of what was left out.
  var text: String
  /// The source to cite in place of the record's own.
  var source: RegisterSource?
}

/// Time in an office.
struct RegisterPosition: Sendable {
  var role: String
  var organisation: String
  var since: Day
  var until: Day
  var place: SourcePlace
  /// Where one term ended and the next began.
  var boundaries: [(end: Day, start: Day)] = []

  /// Days that may lie between two terms of one office.
  static let gap = 8
}

struct RegisterFormerName: Sendable {
  var name: String
  var until: Day?
  var place: SourcePlace
}

/// The document of a register that lines are taken from.
struct RegisterSource: Sendable, Hashable {
  /// `imported-federal-register-2025-01395`.
  var id: String
  var title: String
  var publisher: String
  /// A word of the types of sources.
  var type: String
  var date: Day?
  var url: String?
  var accessed: Day

  init(
    _ register: Register, _ id: String, title: String, publisher: String, type: String,
    date: Day? = nil, url: String? = nil, accessed: Day
  ) {
    self.id = Source.importPrefix + "\(register.rawValue)-\(id.lowercased())"
    self.title = title
    self.publisher = publisher
    self.type = type
    self.date = date
    self.url = url
    self.accessed = accessed
  }
}

/// The status that a register states by itself, to be compared with what the history gives.
struct StatusClaim: Sendable {
  /// The stages that agree with it.
  var stages: Set<String>
  /// As the register writes it: `ENACTED:SIGNED`.
  var text: String
  var day: Day
  var place: SourcePlace
}
