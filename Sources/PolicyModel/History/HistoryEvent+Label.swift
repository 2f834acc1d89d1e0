extension HistoryEvent {
  /// What happened, for a reader: `Passed the House`.
  package var label: String {
    switch event {
    case "passed-house": return "Passed the House"
    case "passed-senate": return "Passed the Senate"
    case "passed-both": return "Passed both chambers"
    case "in-effect", "effective", "in-force": return "Took effect"
    case "tro": return "Temporary restraining order"
    case "cert-granted": return "Certiorari granted"
    case "prerule": return "Advance notice"
    case "final": return "Made final"
    case "draft": return "Released as a draft"
    default:
      let words = event.split(separator: "-").joined(separator: " ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }
  }
}
