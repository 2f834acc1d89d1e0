/// The words by which a sentence says that comments on a rule can still be made.
enum CommentWords {
  static let comments = Lexicon.codes("comment comments")
  static let weigh = Lexicon.code("weigh")
  static let commentCode = Lexicon.code("comment")
  static let accept = Lexicon.code("accept")
  static let bareTakes: Set<String> = ["seek", "solicit", "invite", "receive", "take"]
  static let taken: Set<String> = [
    "accepted", "taken", "sought", "welcomed", "solicited", "invited",
  ]
  static let commenters: Set<String> = [
    "you", "public", "anyone", "anybody", "everyone", "parties", "stakeholders", "people",
    "readers",
    "citizens", "utilities", "companies", "persons",
  ]
  static let contrasts: Set<String> = [
    "unlike", "to", "from", "after", "before", "than", "besides", "beside", "since", "like",
    "closed",
    "with", "against",
  ]
  static let invites: Set<String> = [
    "invites", "requests", "welcomes", "solicits", "takes", "collects",
  ]
  static let nears: Set<String> = [
    "approaching", "approaches", "nearing", "nears", "looming", "looms",
  ]
  static let opened = Lexicon.codes("opened reopened")
  static let deadlineCode = Lexicon.code("deadline")
  /// Between `has` and `time`.
  static let quantities: Set<String> = [
    "ample", "plenty", "of", "some", "little", "enough", "more", "limited", "sufficient", "good",
    "only", "days", "one", "two", "three", "four", "five", "six", "few", "another", "last", "final",
    "your", "real", "full",
  ]
  /// What someone who can still comment has.
  static let chances: Set<String> = [
    "time", "chance", "opportunity", "days", "weeks", "week", "months", "month",
  ]
  static let parts = Lexicon.codes("of on for in")
  static let commentsCode = Lexicon.code("comments")
  static let open = Lexicon.code("open")
  static let due = Lexicon.code("due")
  static let forCode = Lexicon.code("for")
  static let to = Lexicon.code("to")
  static let reply = Lexicon.code("reply")
  static let takings = Lexicon.codes(
    "accepting taking seeking soliciting inviting receiving")
  static let takes = Lexicon.codes("accepts seeks")
  static let makings = Lexicon.codes("submit file")
  static let takers = takings.union(takes).union(makings)
  static let mays = Lexicon.codes("can may")
  static let remaining = Lexicon.codes("remain remains stay stays")
  static let spans = Lexicon.codes("period window")
  /// Verbs and adverbs that say whether a comment period continues.
  static let courses: Set<String> = [
    "closed", "ended", "expired", "lapsed", "close", "end", "expire", "over", "running", "ongoing",
    "underway",
  ]
  static let made: Set<String> = ["filed", "submitted", "sent"]
  static let runs: Set<String> = ["runs", "ends", "closes", "lasts", "expires"]
  static let objectMarks = Lexicon.codes("on for about regarding to")
}
