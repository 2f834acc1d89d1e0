internal import PolicyModel
internal import Text

/// A page as a bibliographic item: a briefing as a report, a policy as the law it describes.
struct CitedWork {
  /// Its bibliographic type.
  enum Form {
    case report, bill, statute, executiveAction, regulation, treaty, legalCase, standard
  }

  var form: Form
  /// The name of the entry: the page's slug.
  var key: String
  var title: String
  /// What it is called in short, if that is not the title.
  var shortTitle: String?
  var authors: [CitedAuthor] = []
  var date: PartialDate?
  /// Who published it: of a briefing the site, of guidance the agency, of a case the court.
  var publisher: String?
  /// Where it was found, if that is not its publisher: the site.
  var archive: String?
  /// The type in words: Analysis.
  var genre: String?
  /// The number of a bill or a public law, the docket of a case.
  var number: String?
  /// Where a law is printed: `88 FR 75191`.
  var reporter: Reporter?
  var address: String?
  /// BCP 47.
  var language: String

  /// A volume of the Federal Register and a page of it.
  struct Reporter: Equatable {
    var volume: String
    var page: String

    static let name = "Federal Register"

    /// - Parameter citation: In the form `88 FR 75191`.
    init?(_ citation: String) {
      let parts = citation.split(separator: " ")
      guard parts.count == 3, parts[1] == "FR" || parts[1] == "Fed.Reg." else { return nil }
      volume = String(parts[0])
      page = String(parts[2])
    }
  }
}

extension CitedWork.Form {
  init(_ type: PolicyType) {
    self =
      switch type {
      case .bill: .bill
      case .statute: .statute
      case .executiveOrder, .proclamation, .memorandum: .executiveAction
      case .rule: .regulation
      case .treaty: .treaty
      case .case: .legalCase
      case .standard: .standard
      case .guidance, .plan: .report
      }
  }

  /// The type of item that Zotero makes of it.
  var zoteroType: String {
    switch self {
    case .report: "report"
    case .bill: "bill"
    case .statute, .executiveAction, .regulation, .treaty: "statute"
    case .legalCase: "case"
    case .standard: "standard"
    }
  }
}

/// An author; bibliographies distinguish people from organizations.
enum CitedAuthor: Equatable {
  /// - Parameter suffix: Jr., III; `nil` for most.
  case person(family: String, given: String, suffix: String?)
  /// An organization, or a name that cannot be split into parts with certainty.
  case literal(String)

  /// - Parameter isPerson: Whether the name is known to be a person's.
  init(_ name: String, isPerson: Bool) {
    var words = name.split(separator: " ").map(String.init)
    var suffix: String?
    if words.count > 2, let last = words.last, last.utf8.count <= 6,
      Self.suffixes.contains(last.lowercased().filter { $0 != "." })
    {
      suffix = last
      words.removeLast()
      // `Martin Luther King, Jr.`
      if let family = words.last, family.hasSuffix(",") {
        words[words.count - 1] = String(family.dropLast())
      }
    }
    guard words.count > 1, !words.contains(where: { $0.hasByte(UInt8(ascii: ",")) }),
      isPerson || Self.mayBePerson(words)
    else {
      self = .literal(name)
      return
    }
    self = .person(
      family: words[words.count - 1], given: words.dropLast().joined(separator: " "),
      suffix: suffix)
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  /// Words that are in names of bodies and in those of few people.
  private static let bodies: Set<String> = [
    "the", "and", "of", "for", "on", "agency", "associates", "association", "board", "briefing",
    "briefings", "bureau", "center", "centre", "commission", "committee", "company", "council",
    "department", "desk", "editorial", "editor", "editors", "foundation", "fund", "group", "inc",
    "initiative", "institute", "institution", "lab", "laboratory", "llc", "llp", "ltd", "media",
    "ministry", "network", "news", "newsroom", "office", "partners", "policy", "press", "program",
    "project", "research", "school", "service", "society", "staff", "team", "trust", "union",
    "university", "unit",
  ]

  private static let particles: Set<String> = [
    "van", "von", "de", "da", "del", "der", "den", "di", "la", "le",
  ]

  /// Whether two to four words are as most people's names are: with capitals, and none that bodies have.
  private static func mayBePerson(_ words: [String]) -> Bool {
    (2...4).contains(words.count) && words.allSatisfy { mayBeInName($0) }
      && words.contains {
        $0.utf8.contains { (0x61...0x7A).contains($0) } || $0.contains { $0.isLowercase }
      }
  }

  private static func mayBeInName(_ word: String) -> Bool {
    // Nearly all names are ASCII, of which bytes tell the same in a fraction of the time.
    if let isInitial = word.utf8.first.map({ (0x41...0x5A).contains($0) }),
      word.utf8.allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: "-") })
    {
      return (isInitial || particles.contains(word)) && !bodies.contains(word.lowercased())
    }
    let bare = word.filter { $0 != "." }.lowercased()
    return !bodies.contains(bare)
      && (word.first?.isUppercase == true || particles.contains(word))
      && word.allSatisfy { $0.isLetter || ".-'’".contains($0) }
  }
}
