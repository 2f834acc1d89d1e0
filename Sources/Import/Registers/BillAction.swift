import PolicyModel

/// What an action of the Congress.gov API brings a bill to.
///
/// Both the code and the words have to say so. The chambers have codes of their own for their floor actions, which
/// say the same again.
struct BillAction {
  private(set) var word: String
  private(set) var how: String?
  private(set) var isAmended = false

  /// The codes of the Library of Congress, each with how the words begin and the event.
  private static let codes: [String: (words: String, event: String)] = [
    "1000": ("introduced in house", "introduced"), "Intro-H": ("introduced in house", "introduced"),
    "10000": ("introduced in senate", "introduced"),
    "Intro-S": ("introduced in senate", "introduced"),
    "5000": ("reported", "reported"), "14000": ("committee", "reported"),
    "8000": ("passed/agreed to in house", "passed-house"),
    "17000": ("passed/agreed to in senate", "passed-senate"),
    "9000": ("failed of passage", "failed"), "18000": ("failed of passage", "failed"),
    "28000": ("presented to president", "presented"),
    "E20000": ("presented to president", "presented"),
    "29000": ("signed by president", "enacted"), "E30000": ("signed by president", "enacted"),
    "31000": ("vetoed by president", "vetoed"),
    "36000": ("became public law", "enacted"), "E40000": ("became public law", "enacted"),
  ]

  /// - Parameter hasPassed: The events before.
  init?(code: String, text: String, of bill: BillNumber?, hasPassed: Set<String>) {
    let lower = text.lowercased()
    guard let row = Self.codes[code], lower.hasPrefix(row.words) else { return nil }
    word = row.event
    switch row.event {
    case "reported" where code == "14000":
      guard lower.contains("reported by") else { return nil }
    case "enacted": how = row.words.hasPrefix("signed") ? "signed" : nil
    case "passed-house", "passed-senate": takePassage(lower, of: bill, hasPassed)
    default: break
    }
  }

  private mutating func takePassage(_ text: String, of bill: BillNumber?, _ hasPassed: Set<String>)
  {
    let isHouse = word == "passed-house"
    if let measure = bill?.measure, !measure.goesToPresident {
      // A concurrent resolution needs both chambers.
      let other = isHouse ? "passed-senate" : "passed-house"
      if !measure.needsBothChambers || hasPassed.contains(other) { word = "agreed-to" }
      return
    }
    let isSecond = bill.map { $0.isOfHouse != isHouse } ?? false
    isAmended =
      isSecond
      && ["with an amendment", "with amendment", "as amended"].contains(where: text.contains)
    if hasPassed.contains(word) { word = "passed-both" }
  }
}
