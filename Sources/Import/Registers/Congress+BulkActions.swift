import Diagnostics
import PolicyModel
internal import Text

extension CongressRegister {
  /// The actions on a bill, of which those that bring it on have a status code.
  mutating func readBulkActions(
    of root: JSONNode, into record: inout RegisterRecord
  ) {
    var passed: Set<String> = []
    var names: [String: String] = [:]
    for node in reader.list("committees", of: root) where node["subcommittee"]?.string == nil {
      guard let code = reader.text("committee_id", of: node)?.value else { continue }
      names[code] = reader.text("committee", of: node)?.value
    }
    for action in reader.list("actions", of: root) {
      let text = reader.text("text", of: action)
      let words = text?.value ?? ""
      guard let day = reader.day("acted_at", of: action) else {
        facts.leaveOut(
          words, because: "\(record.identity.slug): action without a date",
          at: reader.place(text?.range ?? action.range.prefix(1)))
        continue
      }
      let place = reader.place(text?.range ?? action.range)
      let type = reader.text("type", of: action)?.value
      guard let status = reader.text("status", of: action)?.value else {
        if type == "topresident" {
          record.events.append(RegisterEvent(day.value, "presented", at: place, text: words))
        } else if words.hasPrefix("Introduced in") {
          record.events.append(RegisterEvent(day.value, "introduced", at: place, text: words))
        } else if type != "enacted" || !passed.contains("enacted") {
          facts.leaveOut(
            "\(day.value) \(words)", because: "\(record.identity.slug): action without a stage",
            at: place)
        }
        continue
      }
      guard let meaning = BillStatus(status) else {
        facts.leaveOut(
          "\(day.value) \(words)",
          because: "\(record.identity.slug): unknown status '\(status)'",
          at: place)
        continue
      }
      let chamber = reader.text("where", of: action)?.value
      guard let word = meaning.event(chamber: chamber, hasPassed: passed) else {
        facts.leaveOut(
          "\(day.value) \(words)",
          because: "\(record.identity.slug): status '\(status)' is not an event",
          at: place)
        continue
      }
      passed.insert(word)
      var event = RegisterEvent(day.value, word, at: place, text: words)
      event.how = meaning.how
      event.isAmended = meaning.isAmended
      event.vote = word.hasPrefix("passed") ? Vote.read(words) : nil
      let committees = reader.texts("committees", of: action)
      if word == "reported" {
        event.by = committees.first.flatMap {
          committee($0.value, name: Self.committeeName(names[$0.value] ?? $0.value))
        }
      }
      record.events.append(event)
    }
  }
}
