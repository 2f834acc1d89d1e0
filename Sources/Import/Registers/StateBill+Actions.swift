import Diagnostics
import PolicyModel

/// The history of a bill, as far as it is certain.
extension StateBill {
  func readActions(into record: inout RegisterRecord, _ facts: inout RegisterFacts) {
    let path = actionPath ?? place.path
    let sorted = actions.sorted { ($0.date.value, $0.order) < ($1.date.value, $1.order) }
    let meanings = sorted.map(\.meaning)
    var found: Set<String> = []
    // What may have happened after the last event that is certain.
    var doubt: StateAction?
    for (number, action) in sorted.enumerated() {
      let at = SourcePlace(path: path, range: action.text.range)
      let later = (number + 1)..<sorted.count
      let reason: String?
      if let meaning = meanings[number], let day = meaning.day {
        reason = objection(
          to: meaning, on: day, action, hasFollower: later.contains { meanings[$0] != nil },
          isReopened: later.contains { sorted[$0].reopens }, &found)
        if reason == nil {
          var event = RegisterEvent(day, meaning.word, at: at, text: action.text.value)
          event.how = meaning.how
          record.events.append(event)
          doubt = nil
          continue
        }
      } else {
        let classes = action.classes.isEmpty ? "" : " (\(action.classes.joined(separator: ", ")))"
        reason = "action without a certain stage\(classes)"
      }
      if action.mayDecide, reason != Self.repeated { doubt = action }
      facts.leaveOut(
        "\(action.date.value) \(action.text.value)",
        because: "\(record.identity.slug): \(reason ?? "")", at: at)
    }
    finish(&record, doubt, &facts, path)
  }

  private static let repeated = "this a second time"

  /// Why an action that means a stage is not taken.
  private func objection(
    to meaning: StateAction.Meaning, on day: Day, _ action: StateAction, hasFollower: Bool,
    isReopened: Bool, _ found: inout Set<String>
  ) -> String? {
    // An end that something follows was none.
    if ["failed", "withdrawn"].contains(meaning.word), hasFollower || isReopened {
      return "'\(meaning.word)', but the bill went on"
    }
    if meaning.word == "introduced", let origin, action.body?.classification != origin {
      return "introduced in the second chamber"
    }
    if meaning.word.hasPrefix("passed-"),
      classes.contains(where: { $0.contains("resolution") && !$0.contains("joint") })
    {
      return "a resolution: say whether it is agreed to"
    }
    if meaning.word == "enacted",
      actions.contains(where: { $0.takesEffect(onAnotherDayThan: day) })
    {
      return "'enacted', but it takes effect on another day"
    }
    if EventComparison.happensOnce(meaning.word), !found.insert(meaning.word).inserted {
      return Self.repeated
    }
    return nil
  }

  /// Keeps a history from being added that would end before the bill does, and so give it a status that it has no more.
  private func finish(
    _ record: inout RegisterRecord, _ doubt: StateAction?, _ facts: inout RegisterFacts,
    _ path: String
  ) {
    let slug = record.identity.slug
    if let doubt {
      let lines = record.events.map { event in
        "  - "
          + YAMLWriting.flow([
            ("date", event.date.iso), ("event", event.word), ("how", event.how),
          ])
      }
      record.events = []
      facts.remarks.append(
        ImportRemark(
          .byHand,
          "\(slug): its last step is not certain, so that its history is not added: \("\(doubt.date.value) \(doubt.text.value)".quotedShort)",
          at: SourcePlace(path: path, range: doubt.text.range),
          lines: lines.isEmpty ? [] : ["history:"] + lines))
    } else if let law = record.events.last(where: { $0.word == "enacted" }) {
      facts.remarks.append(
        ImportRemark(
          .byHand,
          "\(slug): the data does not say when it takes effect; add the day if it is not \(law.date)",
          at: law.place, lines: ["effective: DATE"]))
    }
  }
}
