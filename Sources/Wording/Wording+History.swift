package import PolicyModel

extension Status {
  /// For a reader: `Passed the House`, `Died with the 118th Congress`.
  package func label(in wording: Wording) -> String { wording.language.label(label) }
}

extension Force {
  /// For a reader: `In force`.
  package func label(in wording: Wording) -> String { wording.language.label(self) }
}

extension HistoryEvent {
  /// What happened, for a reader: `Passed the House`.
  package func label(on track: StatusTrack?, in wording: Wording) -> String {
    wording.language.label(happened: key(on: track))
  }

  /// The same behind a name: `revoked by Executive Order 14148`.
  ///
  /// - Parameter actor: Who or what did it, by name.
  package func clause(on track: StatusTrack?, by actor: String?, in wording: Wording) -> String {
    wording.language.clause(happened: key(on: track), inPart: isPartial, by: actor)
  }

  private func key(on track: StatusTrack?) -> String { track?.event(event)?.key ?? event }
}

extension NextStep {
  /// A clause: `pending in the Senate`, `comments close on 5 December 2025`.
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
  /// What comes between an event and the name of who or what did it: `by`, `in the`.
  ///
  /// - Parameter isPlace: Whether it happened in a body, as in a chamber of Congress.
  package func preposition(before name: String?, isPlace: Bool) -> String {
    let word = self[isPlace ? .actorIn : .actorBy]
    return name.flatMap { language.article(before: $0) }.map { "\(word) \($0)" } ?? word
  }

  /// That a day of effect was reached, behind a name: `took effect`.
  package var tookEffect: String { language.tookEffect }

  /// What something became, behind its name: `died with the 118th Congress`.
  package func clause(_ status: Status, by actor: String?) -> String {
    language.clause(status.label, by: actor)
  }

  /// Behind the label of a status: `since 23 January 2025`, `on 20 January 2025 by Executive Order 14148`. `nil`
  /// without a date.
  ///
  /// - Parameter isShort: For tables.
  package func date(of status: Status, isShort: Bool = false, by actor: String? = nil) -> String? {
    guard let actor, namesActor(of: status) else {
      return date(of: status, isShort: isShort, isBeforeActor: false)
    }
    return date(of: status, isShort: isShort, isBeforeActor: true).map {
      "\($0) \(preposition(before: actor, isPlace: false)) \(actor)"
    }
  }

  /// Whether the clause that dates a status goes on with who or what did it: a state holds since a day, and
  /// nobody does that.
  package func namesActor(of status: Status) -> Bool {
    status.by != nil && !language.isState(status.label)
  }

  /// The same without who or what did it.
  ///
  /// - Parameter isBeforeActor: Whether that is named next.
  package func date(
    of status: Status, isShort: Bool = false, isBeforeActor: Bool
  ) -> String? {
    status.date.map {
      let clause = language.clause(
        dating: status.label, $0, isShort: isShort, isBeforeActor: isBeforeActor)
      return status.isAtTheLatest ? language.atTheLatest(clause) : clause
    }
  }
}
