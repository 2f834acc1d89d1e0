/// Values by name, in the order they were given: data whose fields nobody declared.
package final class ValueMap: Sendable {
  package struct Entry: Sendable {
    package let name: String
    package let value: Value
  }

  package let entries: [Entry]
  private let places: [String: Int]

  /// Of two entries with one name the later value counts, at the earlier place.
  package init(_ pairs: [(String, Value)]) {
    var entries: [Entry] = []
    var places: [String: Int] = [:]
    for (name, value) in pairs {
      if let place = places[name] {
        entries[place] = Entry(name: name, value: value)
      } else {
        places[name] = entries.count
        entries.append(Entry(name: name, value: value))
      }
    }
    self.entries = entries
    self.places = places
  }

  package subscript(name: String) -> Value? {
    places[name].map { entries[$0].value }
  }
}
