extension ListFilters {
  /// What `group_by` gives for each value: `name`, and `items` of the list's own type.
  static func groupType(of element: ValueType) -> RecordType {
    RecordType(
      "group", "Elements of a list that agree in a field.",
      [
        .any("name", "What they agree in."),
        .list("items", of: element, "The elements, in the order of the list."),
      ])
  }

  /// The elements by what they have in a field, in the order in which its values first come.
  static func group(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    var places: [ConstantKey: Int] = [:]
    var groups: [(name: Value, items: [Value])] = []
    for item in try items(value, arguments.limits) {
      let name = try property(item, arguments.first) ?? .none
      let key = ConstantKey(name)
      if let place = places[key] {
        groups[place].items.append(item)
      } else {
        places[key] = groups.count
        groups.append((name, [item]))
      }
    }
    return .list(
      groups.map {
        .record(Record(untypedGroup, ["name": $0.name, "items": .list($0.items)]))
      })
  }

  private static let untypedGroup = groupType(of: .any)
}
