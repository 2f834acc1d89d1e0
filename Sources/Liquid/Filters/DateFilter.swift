internal import Text

extension Filter {
  /// `date: "%-d %B %Y"`: a date in the directives of `strftime`, in English. Without a clock there is
  /// no `now`, and a time without an offset is in Greenwich.
  package static let date = date(on: nil)

  /// The same with a clock, which `now` and `today` are asked of, and in whose zone a time is that names
  /// none.
  ///
  /// What is no date is a failure of a strict template; a lax one has it as it came, as Liquid does.
  package static func date(on clock: DateClock?) -> Filter {
    Filter("date", takes: 1...1, gives: .text, checksFirst: DateFormat.problem(in:)) {
      value, arguments throws(FilterError) in
      let format = arguments.first.string
      guard !format.isEmpty else { return value }
      switch value {
      case .none, .empty, .blank: return .text("")
      case .integer, .text, .html: break
      default:
        guard arguments.isStrict else { return value }
        throw FilterError("'date' takes a text or seconds since 1970")
      }
      let text = value.string
      if text.isEmpty { return .text("") }
      guard let time = CivilTime(reading: text, on: clock) else {
        guard arguments.isStrict else { return value }
        throw FilterError("'\(text)' is not a date that is read: \(CivilTime.forms)")
      }
      if arguments.isStrict, let problem = DateFormat.problem(in: format) {
        throw FilterError(problem)
      }
      return .text(DateFormat.write(time, format))
    }
  }
}

/// The moment as of which templates are rendered, and the offset from Greenwich at every other.
package struct DateClock: Sendable {
  /// Seconds since 1970.
  package let now: Int
  /// Seconds east of Greenwich at a moment.
  package let offset: @Sendable (_ moment: Int) -> Int

  package init(now: Int, offset: @escaping @Sendable (_ moment: Int) -> Int) {
    self.now = now
    self.offset = offset
  }

  /// The moment at which clocks show a time, given in seconds as if it were Greenwich's; of two the first.
  /// A time that clocks skip is taken as so much later: 02:30 as 03:30.
  func moment(ofLocal local: Int) -> Int {
    let early = local - offset(local - 86_400)
    if early + offset(early) == local { return early }
    let late = local - offset(local + 86_400)
    return late + offset(late) == local ? late : early
  }
}
