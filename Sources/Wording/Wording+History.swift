package import PolicyModel

extension NextStep {
  /// A clause: `the Senate has it`, `comments close on 5 December 2025`.
  package func text(in wording: Wording) -> String { wording.language.clause(self) }
}

extension Administration {
  /// `Published under the Biden administration. The Trump administration has been in office since
  /// 20 January 2025.`, where another one was in office on the day than is on the clock.
  package static func note(on day: Day, at clock: Day, in wording: Wording) -> String? {
    guard let then = Administration.on(day), let now = Administration.on(clock), then != now else {
      return nil
    }
    return wording.language.publishedUnder(then, now: now)
  }
}

extension Wording {
  /// `since 23 January 2025`, `on 20 January 2025 by Executive Order 14148`.
  package func since(_ date: PartialDate, isOver: Bool, by actor: String?) -> String {
    language.clause(since: date, isOver: isOver, by: actor)
  }
}
