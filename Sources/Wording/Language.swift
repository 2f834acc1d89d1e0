package import PolicyModel

/// What a language has to say: everything that ``Wording`` is asked for.
///
/// A label begins with a capital and can stand alone; a clause begins with a small letter and follows
/// other words.
package protocol Language: Sendable {
  // MARK: Dates and times

  /// `4 November 2025`, `March 2026`, `first quarter of 2026`, `2026`.
  func date(_ date: PartialDate) -> String
  /// For lists and tables: `4 Nov 2025`, `Mar 2026`, `Q1 2026`.
  func shortDate(_ date: PartialDate) -> String
  /// With the preposition of its precision: `on 4 November 2025`, `in March 2026`.
  func clause(on date: PartialDate) -> String
  /// The month that a day or a month is in, `November 2025`; the date itself where it is longer.
  func month(of date: PartialDate) -> String
  /// - Parameter minute: From midnight.
  func time(minute: Int) -> String
  /// `10:00 Eastern time`, `10:00, Berlin time`, `10:00 UTC+01:00`.
  func time(_ time: TimeOfDay) -> String

  // MARK: Numbers

  /// A fraction, rounded: `0.675`.
  ///
  /// - Parameter places: How many decimals are written: as many as there are, within these.
  func decimal(_ millionths: Int, places: ClosedRange<Int>) -> String
  /// In percent, with a decimal where there is one: `67.5%`.
  func share(_ part: Int, of whole: Int) -> String

  // MARK: Money

  /// Exact: `$9.7 billion`, `€250 million`, `$1,250,000.50`.
  func amount(_ money: Money) -> String
  /// `about €250 million`.
  func amount(_ money: Money, _ bound: ValueBound) -> String

  // MARK: What things are called

  /// One of a kind: `Company`.
  func label(_ kind: EntityKind) -> String
  /// Many of a kind: `Companies`.
  func pluralLabel(_ kind: EntityKind) -> String
  /// After a number: `company`, `companies`.
  func noun(_ kind: EntityKind, count: Int) -> String
  /// A word of a vocabulary, whose name is given: `Equity offering`.
  func label(_ word: String, in vocabulary: String) -> String
  /// The same within a sentence: `equity offering`.
  func noun(_ word: String, in vocabulary: String) -> String
  /// Between two names in a sentence or over a list: `regulates`, `was regulated by`.
  func label(_ relation: Relation, isInverse: Bool, isPast: Bool) -> String
  func label(_ fact: Fact.Label) -> String
  /// A scheme of identifiers by its key: `Federal Register document` for `fr.doc`.
  func label(scheme: String) -> String
  /// A federal bill by its identifier: `H.R. 3633 (119th Congress)` for `hr3633-119`; `nil` for other texts.
  func name(ofBill identifier: String) -> String?
  /// `Texas` for `US-TX`; `nil` for codes whose name is not known.
  func name(ofJurisdiction code: String) -> String?

  // MARK: What happened

  /// A stage: `Passed the House`, `Died with the 118th Congress`.
  func label(_ label: Status.Label) -> String
  func label(_ force: Force) -> String
  /// What happened, by the key of the table of events: `Took effect`.
  func label(happened key: String) -> String
  /// The same behind a name: `revoked in part by Executive Order 14148`.
  func clause(happened key: String, inPart: Bool, by actor: String?) -> String
  /// That a day of effect was reached, behind a name: `took effect`.
  var tookEffect: String { get }
  /// What a name has before it within a sentence: `the` Department of Energy, nothing before FERC.
  func article(before name: String) -> String?
  /// What something became, behind its name: `died with the 118th Congress`.
  func clause(_ label: Status.Label, by actor: String?) -> String

  /// A clause after the label of a status: `since 23 January 2025`, `on 20 January 2025`, and after
  /// `Enacted, not yet in effect` `enacted on 18 July 2025`.
  ///
  /// - Parameters:
  ///   - isShort: For tables.
  ///   - isBeforeActor: Whether it goes on with who or what did it: `on January 20, 2025,`.
  func clause(
    dating label: Status.Label, _ date: PartialDate, isShort: Bool, isBeforeActor: Bool
  ) -> String

  /// Whether a stage names a state, which holds since a day, and not an event of a day.
  func isState(_ label: Status.Label) -> Bool
  /// A clause with a day that is the last possible one: `since 1 February 2025 at the latest`.
  func atTheLatest(_ clause: String, after date: PartialDate) -> String

  // MARK: What comes next

  /// A day to come that follows from a record: `Takes effect`, `119th Congress ends`.
  func label(_ known: KnownDate.Kind) -> String
  /// A clause: `pending in the Senate`, `comments close on 5 December 2025`.
  func clause(_ step: NextStep) -> String
  /// Of a page that is read under another administration than it was published under.
  func publishedUnder(_ then: Administration, now: Administration) -> String

  // MARK: What pages say

  func phrase(_ phrase: Phrase) -> String
  /// Whether the number of a note follows a period or a comma: `through 2031.¹`
  var notesFollowPunctuation: Bool { get }
  /// `4 minutes to read`.
  func readingTime(minutes: Int) -> String
  /// `Page 2 of 5`.
  func label(page: Int, of total: Int) -> String
  /// Below `Covered in`: `3 briefings`, `None yet`.
  func label(inBriefings count: Int) -> String
  /// Two or more corrections: `7 corrections`.
  func label(corrections count: Int) -> String
  /// Through which days the facts behind a list are known: `facts reviewed through 14 January 2026 (some only through 30 November 2025)`.
  ///
  /// - Parameters:
  ///   - days: The oldest and the newest; `nil` where no record says.
  ///   - unknown: The number of records with a status but without a review date.
  /// - Returns: `nil` where there is nothing to say.
  func clause(reviewed days: ClosedRange<Day>?, unknown: Int, of total: Int) -> String?
  /// How a text is cited: `Jane Roe, “Title,” Site, November 4, 2025, https://….`
  func citation(
    of title: String, by authors: [String], publisher: String, _ date: PartialDate?,
    at address: String?
  ) -> String
  /// How a page on a law is cited: `Title, 88 Fed. Reg. 75191, October 30, 2023. Site, https://….`
  ///
  /// - Parameter parts: Its number, where it is printed, whose it is, as far as they are known.
  func citation(
    ofLaw title: String, parts: [String], _ date: PartialDate?, from site: String,
    at address: String?
  ) -> String
  /// `Cited on 3 pages`, `Cited on no page`.
  func label(citedOnPages count: Int) -> String
  /// What two briefings have in common: `Also covers IREN and Dell`.
  func label(onBoth names: [String]) -> String
  /// `Next: takes effect on 2 May 2026.`, `Pending in the Senate.`
  func sentence(next step: NextStep) -> String
  /// `as of 4 November 2025`.
  func clause(asOf date: PartialDate) -> String
  /// `until 4 November 2025`.
  func clause(until date: PartialDate) -> String
  /// A time in an office: `Since 4 November 2025`; `nil` where neither date is known.
  func label(from start: PartialDate?, to end: PartialDate?) -> String?
  /// The same in a list, in short: `since 4 Nov 2025`; `nil` where neither date is known.
  func shortClause(from start: PartialDate?, to end: PartialDate?) -> String?
  /// How a bill became law, by a word of ``Vocabulary/enactment``: `over a veto`.
  func clause(enacted how: String) -> String
  /// The label of a day on which a period for comments ends: `Reply comments close`.
  func label(closing what: String) -> String
  func label(movedTo date: PartialDate) -> String
  func label(movedFrom dates: [PartialDate]) -> String
  func label(cancelled date: PartialDate) -> String
  /// The heading above the events of a period: `November 2025`, `First quarter of 2026`, `2026`.
  func label(time: PartialDate) -> String
  /// A date without a day, in the title of an event: `March 2026, day not known`.
  func clause(sometimeIn date: PartialDate) -> String
  /// The number of further items after the first ones of a list: `and 12 more`.
  func clause(more count: Int) -> String
  /// The calendar of a past year: `Calendar of 2024`.
  func label(calendarOf year: Int) -> String
  /// A new status with the previous one: `Revoked (previously: In force).`
  func label(status: String, before: String?) -> String
  /// A status on another day: `On 4 November 2025: In force`.
  func label(status: String, on date: PartialDate) -> String
  /// The title of the changes of a year: `Changes in 2024`.
  func label(changesIn year: Int) -> String
  func sentence(withdrawn day: Day) -> String
  /// - Parameter minute: From midnight; nothing is said of midnight itself.
  func sentence(notBefore day: Day, minute: Int) -> String
  func sentence(publishedOn day: Day) -> String
}
