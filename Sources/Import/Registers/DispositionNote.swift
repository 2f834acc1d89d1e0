import PolicyModel
internal import Text

/// A line of the notes that the National Archives keep on presidential documents:
/// `Revoked by: EO 14318, July 23, 2025`.
struct DispositionNote {
  private(set) var acts: [Act] = []
  /// What was not understood.
  private(set) var rest: [String] = []

  struct Act {
    /// An event of executive actions.
    var word: String
    /// Whether it happened to the document that has the note; otherwise it did this to the other one.
    var isPassive: Bool
    var isPartial: Bool
    var other: Identity
    /// Of the other document; of a passive act that is the day on which it happened.
    var date: Day?
    var text: String
  }

  /// The words before the colon, the longer ones first where one begins with another.
  private static let verbs: [(words: String, event: String, isPassive: Bool)] = [
    ("revoked by", "revoked", true), ("rescinded by", "rescinded", true),
    ("superseded by", "superseded", true), ("terminated by", "terminated", true),
    ("amended by", "amended", true), ("supplemented by", "supplemented", true),
    ("suspended by", "suspended", true), ("reinstated by", "reinstated", true),
    ("revokes", "revoked", false), ("rescinds", "rescinded", false),
    ("supersedes", "superseded", false), ("terminates", "terminated", false),
    ("amends", "amended", false), ("supplements", "supplemented", false),
    ("suspends", "suspended", false), ("reinstates", "reinstated", false),
  ]

  init(reading line: String) {
    guard !line.isEmpty else { return }
    guard let colon = line.firstIndex(of: ":") else {
      rest = [line]
      return
    }
    var head = String(line[..<colon]).lowercased().split(separator: " ").joined(separator: " ")
    var isPartial = false
    for mark in [" in part", "(in part)"] where head.contains(mark) {
      head = head.replacing(mark, with: "")
      isPartial = true
    }
    head = head.split(separator: " ").joined(separator: " ")
    guard let verb = Self.verbs.first(where: { $0.words == head }) else {
      rest = [line]
      return
    }
    for item in String(line[line.index(after: colon)...]).split(separator: ";") {
      let text = String(item).trimmed
      guard !text.isEmpty else { continue }
      // Another note on the same line: `Revokes: EO 14141; See: EO 14110`.
      if text.contains(":") {
        let other = DispositionNote(reading: text)
        acts += other.acts
        rest += other.rest
        continue
      }
      guard let references = Self.references(in: text) else {
        rest.append("\(line[..<colon]): \(text)")
        continue
      }
      for reference in references {
        acts.append(
          Act(
            word: verb.event, isPassive: verb.isPassive,
            isPartial: isPartial || reference.isPartial,
            other: reference.identity, date: reference.date,
            text: "\(line[..<colon]): \(reference.text)"))
      }
    }
  }

  private struct Item {
    var identity: Identity
    var date: Day?
    var isPartial = false
    var text: String
  }

  /// `EO 14318, July 23, 2025`, or several with commas between; `nil` where anything else is there.
  private static func references(in text: String) -> [Item]? {
    // `EO 12826 of December 30, 1992`, and `September 30,1999` without its space.
    let spaced = text.replacing(",", with: ", ")
    var words = spaced.split(separator: " ").map(String.init)[...]
    var items: [Item] = []
    while let first = words.first {
      let start = words
      let lower = first.lowercased()
      let isOrder = ["eo", "e.o."].contains(lower)
      let isLong = lower == "executive" && words.dropFirst().first?.lowercased() == "order"
      let isProclamation = ["proc.", "proclamation"].contains(lower)
      guard isOrder || isLong || isProclamation else { return nil }
      words = words.dropFirst(isLong ? 2 : 1)
      guard let number = words.popFirst().map(withoutComma), isNumber(number) else { return nil }
      var item = Item(
        identity: isProclamation ? .proclamation(number) : .executiveOrder(number), text: "")
      if words.first == "of" { words.removeFirst() }
      if let date = date(&words) { item.date = date }
      item.isPartial = takesPart(&words)
      item.text = withoutComma(start.dropLast(words.count).joined(separator: " "))
      items.append(item)
      if words.first.map({ ["and", "&"].contains($0.lowercased()) }) == true {
        words.removeFirst()
      }
    }
    return items.isEmpty ? nil : items
  }

  private static func withoutComma(_ text: String) -> String {
    text.last == "," || text.last == "." ? String(text.dropLast()) : text
  }

  private static func isNumber(_ text: String) -> Bool {
    IdentifierScheme.scheme("number")?.fault(of: text) == nil
  }

  /// `July 23, 2025`.
  private static func date(_ words: inout ArraySlice<String>) -> Day? {
    guard words.count >= 3 else { return nil }
    let parts = Array(words.prefix(3)).map(withoutComma)
    guard
      let month = EnglishCalendar.months.firstIndex(where: { name in
        name == parts[0] || (name.hasPrefix(parts[0]) && parts[0].utf8.count >= 3)
      }), let day = Int(parts[1]), let year = Int(parts[2]),
      let date = Day(year: year, month: month + 1, day: day)
    else { return nil }
    words = words.dropFirst(3)
    return date
  }

  private static func takesPart(_ words: inout ArraySlice<String>) -> Bool {
    let two = words.prefix(2).map { withoutComma($0.lowercased()) }
    guard two == ["(in", "part)"] || two == ["in", "part"] else { return false }
    words = words.dropFirst(2)
    return true
  }
}
