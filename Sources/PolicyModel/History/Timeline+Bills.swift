import Diagnostics
internal import Text

extension Timeline {
  /// Reports what a bill or resolution cannot go through: a resolution that became law, a signature
  /// after a veto, a law without signature before the ten days have run.
  func checkBill(in path: String, reporting findings: inout [Diagnostic]) {
    var vetoed: HistoryEvent?
    var presented: HistoryEvent?
    var passed: HistoryEvent?
    var enacted: HistoryEvent?
    var proposed: HistoryEvent?
    var chambers: Set<String> = []
    var order = BillOrder()
    for event in events {
      if let fault = faultOfResolution(event) {
        findings.append(
          Diagnostic(
            .historyBroken, fault, at: SourcePlace(path: path, range: event.eventRange),
            nearMiss: measure?.goesToPresident == false
              ? NearMiss("agreed-to", isOnly: false) : nil,
            help: event.event == "passed" && measure?.goesToPresident == true
              ? "write passed-house, passed-senate or passed-both" : nil))
        continue
      }
      checkChambers(event, &chambers, in: path, reporting: &findings)
      if let proposed, ["presented", "vetoed", "pocket-vetoed"].contains(event.event) {
        findings.append(
          broken(
            "'\(event.event)' of what was proposed to the states", event, path,
            help: "write ratified, or remove 'proposed-to-states'",
            notes: [note("proposed here", proposed, path)]))
      }
      check(event, after: order, in: path, reporting: &findings)
      order.add(event)
      switch event.event {
      case "passed-house", "passed-senate", "passed-both":
        if let presented {
          findings.append(
            broken(
              "'\(event.event)' after it was presented to the President", event, path,
              notes: [note("presented here", presented, path)]))
        }
        passed = event
      case "presented": presented = event
      case "vetoed": vetoed = event
      case "proposed-to-states": proposed = event
      case "override-passed-house", "override-passed-senate", "override-failed":
        if vetoed == nil {
          findings.append(
            broken("'\(event.event)' without a veto", event, path, help: "add the line 'vetoed'"))
        }
      case "enacted":
        if let enacted {
          findings.append(
            broken(
              "it was enacted already on \(enacted.date)", event, path,
              notes: [note("enacted here", enacted, path)]))
        }
        enacted = event
        checkEnactment(
          event, vetoed: vetoed, presented: presented, passed: passed, in: path,
          reporting: &findings)
      default: break
      }
    }
  }

  /// Only bills and joint resolutions go to the President.
  private func faultOfResolution(_ event: HistoryEvent) -> String? {
    guard let measure else { return nil }
    if measure.goesToPresident { return faultOfBill(event, measure) }
    switch event.event {
    case "passed-both", "enacted", "vetoed", "presented", "pocket-vetoed", "override-passed-house",
      "override-passed-senate", "override-failed", "proposed-to-states", "ratified":
      return "\(measure.noun) cannot be '\(event.event)', since it does not go to the President"
    case "passed-house", "passed-senate":
      return measure.needsBothChambers
        ? nil : "\(measure.noun) cannot be '\(event.event)'; its own chamber agrees to it"
    default: return nil
    }
  }

  /// Only a joint resolution proposes an amendment of the Constitution; no bill is merely agreed to.
  private func faultOfBill(_ event: HistoryEvent, _ measure: Measure) -> String? {
    switch (event.event, measure) {
    case ("passed", _): "'passed' does not say which chamber passed \(measure.noun)"
    case ("agreed-to", _): "\(measure.noun) cannot be 'agreed-to', since it goes to the President"
    case ("proposed-to-states", .houseBill), ("proposed-to-states", .senateBill):
      "\(measure.noun) cannot be 'proposed-to-states'; a joint resolution can"
    default: nil
    }
  }

  private func checkEnactment(
    _ event: HistoryEvent, vetoed: HistoryEvent?, presented: HistoryEvent?, passed: HistoryEvent?,
    in path: String, reporting findings: inout [Diagnostic]
  ) {
    if let presented, vetoed == nil, event.how == nil || event.how == "signed", congress != nil {
      let last = Congress.lastDayToSign(presentedOn: presented.date.lastDay)
      if event.date.firstDay > last + 1 {
        findings.append(
          broken(
            "'enacted' after the President's ten days ended on \(PartialDate(last))", event, path,
            help: "correct one of the days; without a signature it is law on the day after",
            notes: [note("presented here", presented, path)]))
      }
    }
    guard let how = event.how else { return }
    switch how {
    case "override" where vetoed == nil:
      findings.append(
        broken("'enacted (override)' without a veto", event, path, help: "add the line 'vetoed'"))
    case "signed", "ten-day":
      if let vetoed {
        findings.append(
          broken(
            "'enacted (\(how))' after a veto", event, path,
            help: "write (override) if the chambers overrode it",
            notes: [note("vetoed here", vetoed, path)]))
      } else if how == "ten-day", let start = presented ?? passed {
        checkTenDays(event, from: start, in: path, reporting: &findings)
      }
    default: break
    }
  }

  /// A bill becomes law without a signature ten days after it was presented, Sundays excepted, if
  /// Congress still sits; else it is pocket-vetoed (Constitution, Article I, Section 7).
  private func checkTenDays(
    _ event: HistoryEvent, from start: HistoryEvent, in path: String,
    reporting findings: inout [Diagnostic]
  ) {
    let last = Congress.lastDayToSign(presentedOn: start.date.firstDay)
    if event.date.lastDay < last {
      findings.append(
        broken(
          "'enacted (ten-day)' before the President's ten days ended on \(PartialDate(last))",
          event, path, help: "they run from its presentation, Sundays excepted",
          notes: [note("'\(start.event)' is here", start, path)]))
    } else if let congress, event.date.firstDay > Congress.lastDay(of: congress) + 1 {
      findings.append(
        broken(
          "'enacted (ten-day)' after the \(Congress.ordinal(congress)) Congress had ended", event,
          path, help: "write pocket-vetoed, or enacted (signed)",
          notes: [note("'\(start.event)' is here", start, path)]))
    }
  }
}
