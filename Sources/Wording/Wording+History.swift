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
  ///
  /// - Parameter byPerson: Whether the actor is a person: a law that a person enacts was signed.
  package func label(
    on track: StatusTrack?, byPerson: Bool = false, in wording: Wording
  ) -> String {
    wording.language.label(happened: key(on: track, byPerson: byPerson))
  }

  /// The same behind a name: `revoked by Executive Order 14148`.
  ///
  /// - Parameters:
  ///   - actor: Who or what did it, by name.
  ///   - byPerson: Whether that is a person.
  package func clause(
    on track: StatusTrack?, by actor: String?, byPerson: Bool = false, in wording: Wording
  ) -> String {
    wording.language.clause(
      happened: key(on: track, byPerson: byPerson), inPart: isPartial, by: actor)
  }

  private func key(on track: StatusTrack?, byPerson: Bool) -> String {
    let key = track?.event(event)?.key(of: self) ?? event
    return byPerson ? Status.Label.signed(key) : key
  }
}

extension Status {
  /// The same where a person enacted it: Congress enacts, and the President signs.
  package var signedByPerson: Status {
    var status = self
    if case .notYetInEffect(let key) = label {
      status.label = .notYetInEffect(Label.signed(key))
    }
    return status
  }

  /// Whether the label names the enactment, so that a person who is named for it has signed.
  package var isEnactment: Bool {
    if case .event(let key, _) = label { Label.signed(key) != key } else { false }
  }
}

extension Status.Label {
  fileprivate static func signed(_ key: String) -> String {
    key.hasPrefix("enacted.") ? "signed-into-law" : key
  }
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
  /// - Parameters:
  ///   - isPlace: Whether it happened in a body, as in a chamber of Congress.
  ///   - isSigner: Whether the words before it name an enactment, and a person signed.
  package func preposition(
    before name: String?, isPlace: Bool, isSigner: Bool = false
  ) -> String {
    let word = self[isPlace ? .actorIn : isSigner ? .actorSignedBy : .actorBy]
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
  /// - Parameters:
  ///   - isShort: For tables.
  ///   - isPerson: Whether the actor is a person.
  package func date(
    of status: Status, isShort: Bool = false, by actor: String? = nil, isPerson: Bool = false
  ) -> String? {
    guard let actor, namesActor(of: status) else {
      return date(of: status, isShort: isShort, isBeforeActor: false)
    }
    let dated = isPerson ? status.signedByPerson : status
    let word = preposition(
      before: actor, isPlace: false, isSigner: isPerson && status.isEnactment)
    return date(of: dated, isShort: isShort, isBeforeActor: true).map {
      "\($0) \(word) \(actor)"
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
      return status.isAtTheLatest ? language.atTheLatest(clause, after: $0) : clause
    }
  }
}
