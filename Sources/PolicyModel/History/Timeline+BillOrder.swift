import Diagnostics

/// What a bill has come to by a line of its history.
struct BillOrder {
  /// The line that made it law, or by which its chamber agreed to it.
  private(set) var made: HistoryEvent?
  private(set) var hasPassed = false
  private(set) var isVetoed = false
  private var overrides: Set<String> = []

  mutating func add(_ event: HistoryEvent) {
    switch event.event {
    case "enacted", "agreed-to", "ratified": made = made ?? event
    case "vetoed": isVetoed = true
    case "override-passed-house", "override-passed-senate":
      // The second vote makes it law.
      if overrides.insert(event.event).inserted, overrides.count == 2 { made = made ?? event }
    case "presented", "proposed-to-states": hasPassed = true
    default: hasPassed = hasPassed || event.event.hasPrefix("passed")
    }
  }
}

extension Timeline {
  /// A law does not die as a bill does, and a bill that no chamber has passed has no force to begin, to stop or to end.
  func check(
    _ event: HistoryEvent, after order: BillOrder, in path: String,
    reporting findings: inout [Diagnostic]
  ) {
    switch event.event {
    case "died", "failed", "incorporated", "pocket-vetoed", "withdrawn", "vetoed",
      "override-failed", "rejected":
      // Voters may reject the law of a state; an override without a veto is reported as that.
      guard let made = order.made, event.event != "rejected" || congress != nil,
        event.event != "override-failed" || order.isVetoed
      else { return }
      findings.append(
        broken(
          "'\(event.event)' after it \(isOfChamber ? "was agreed to" : "became law")", event, path,
          help: isOfChamber
            ? "put the lines in the order in which things happened"
            : "write repealed, struck-down or expired if you mean that",
          notes: [note("'\(made.event)' is here", made, path)]))
    case "effective", "ratified", "struck-down", "repealed":
      guard order.made == nil, !order.hasPassed, events.first?.eventRange != event.eventRange
      else { return }
      reportBeforeLaw(event, in: path, reporting: &findings)
    case "enjoined", "stayed", "suspended", "delayed":
      guard order.made == nil, !events.contains(where: { $0.event == "effective" }) else { return }
      reportBeforeLaw(event, in: path, reporting: &findings)
    default: break
    }
  }

  private func reportBeforeLaw(
    _ event: HistoryEvent, in path: String, reporting findings: inout [Diagnostic]
  ) {
    findings.append(
      broken(
        "'\(event.event)' before it \(isOfChamber ? "was agreed to" : "became law")", event, path,
        help: "add the line '\(isOfChamber ? "agreed-to" : "enacted")'"))
  }

  /// Whether it is a resolution to which its own chamber, or both, only agree.
  private var isOfChamber: Bool { measure?.goesToPresident == false }

  /// What goes to the President was passed by both chambers, where the history says who passed it.
  func checkChambers(
    _ event: HistoryEvent, _ passed: inout Set<String>, in path: String,
    reporting findings: inout [Diagnostic]
  ) {
    guard measure?.goesToPresident ?? false else { return }
    switch event.event {
    case "passed-house", "passed-senate": passed.insert(event.event)
    case "passed-both", "resolving-differences": passed = ["passed-house", "passed-senate"]
    case "presented", "vetoed", "pocket-vetoed", "enacted":
      guard passed.count == 1, let only = passed.first else { return }
      let isOfHouse = only == "passed-house"
      findings.append(
        broken(
          "'\(event.event)' when only the \(isOfHouse ? "House" : "Senate") had passed it", event,
          path, help: "add the line '\(isOfHouse ? "passed-senate" : "passed-house")'"))
      passed = ["passed-house", "passed-senate"]
    default: break
    }
  }
}
