/// Bodies of other countries that are named without their country.
extension CitationPlace {
  /// `The Lok Sabha passed H.R. 3`, `In the Knesset, H.R. 3`, `H.R. 3, passed by the Bundestag`; not `After the Knesset
  /// vote, H.R. 3`.
  var isOfForeignBody: Bool {
    for place in before.indices where isForeignBody(endingAt: place) {
      let nearer = before[..<place].map(\.text)
      if nearer.isEmpty { return true }
      if nearer == [","] {
        let further = before[(place + 1)...].drop {
          ["the", "of", "house", "lok", "rajya"].contains($0.text)
        }
        return further.first?.text == "in"
      }
      if nearer.contains(where: Self.ourBodies.contains) { return false }
      let commas = nearer.count { $0 == "," }
      return commas == 0 || commas == 2 && nearer.last == ","
    }
    return isBehindForeignBody
  }

  /// `H.R. 3 of the Lok Sabha`, `H.R. 3, passed by the Knesset`, `H.R. 3 is before the Bundestag`
  private var isBehindForeignBody: Bool {
    let words = behind.prefix(9)
    guard let place = words.indices.first(where: { isForeignBody(startingAt: $0) }) else {
      return false
    }
    var joint = place - 1
    if joint >= 0, words[joint].text == "the" { joint -= 1 }
    guard joint >= 0 else { return false }
    let isJoint =
      switch words[joint].text {
      case "of", "by", "in": true
      // Not "passed H.R. 3 before the Knesset met".
      case "before": joint > 0 && Self.states.contains(words[joint - 1].text)
      default: false
      }
    return isJoint && !words[..<joint].contains { Self.ourBodies.contains($0.text) }
  }

  /// - Parameter place: In ``before``, whose nearest word is the first.
  private func isForeignBody(endingAt place: Int) -> Bool {
    guard before[place].isCapital else { return false }
    let word = before[place].text
    if Self.foreignBodies.contains(word) { return true }
    if word == "diet", before.indices.contains(place + 1) { return before[place + 1].text == "the" }
    guard ["lords", "commons"].contains(word), before.indices.contains(place + 2) else {
      return false
    }
    return before[place + 1].text == "of" && before[place + 2].text == "house"
  }

  private func isForeignBody(startingAt place: Int) -> Bool {
    guard behind[place].isCapital else { return false }
    let word = behind[place].text
    if Self.foreignBodies.contains(word) || ["lok", "rajya"].contains(word) { return true }
    return word == "house" && behind.indices.contains(place + 2) && behind[place + 1].text == "of"
      && ["lords", "commons"].contains(behind[place + 2].text)
  }

  private static let foreignBodies: Set<String> = [
    "bundesrat", "bundestag", "cortes", "dail", "dáil", "duma", "eduskunta", "folketing",
    "knesset", "landtag", "majlis", "nationalrat", "oireachtas", "rada", "riksdag", "sabha",
    "seanad",
    "sejm", "senedd", "storting", "yuan",
  ]
  private static let states: Set<String> = ["is", "was", "now", "pending", "remains", "still"]
  private static let ourBodies: Set<String> = [
    "congress", "congressional", "senate", "house", "senator", "senators", "sen", "sens", "rep",
    "reps",
    "lawmakers", "trump", "biden", "republicans", "democrats", "committee", "u",
  ]
}
