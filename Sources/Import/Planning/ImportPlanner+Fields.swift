import Diagnostics
import FrontMatter
import PolicyModel

extension ImportPlanner {
  mutating func addFields(of record: RegisterRecord, to id: EntityID) {
    addFederalRegister(of: record, to: id)
    for field in record.fields where !field.key.hasPrefix("fr.") {
      guard let plan = plan(id) else { return }
      switch comparison(of: field, with: plan) {
      case .present: break
      case .missing:
        add(field.key, YAMLWriting.list(field.values), of: record, to: id, at: field.place)
      case .other(let values):
        remarks.append(
          ImportRemark(
            .disagreement,
            "\(id): the data has '\(field.key)' \(field.values.joined(separator: ", ")), the record \(values)",
            at: field.place, plan.editor.range(of: field.key).flatMap(plan.place)))
      case .incomplete(let missing):
        byHand(field.key, missing, id, at: field.place)
      }
    }
  }

  private mutating func byHand(
    _ key: String, _ values: [String], _ id: EntityID, at place: SourcePlace?
  ) {
    remarks.append(
      ImportRemark(
        .byHand, "\(id): add to '\(key)': \(values.joined(separator: ", "))", at: place,
        plan(id).flatMap { plan in plan.editor.range(of: key).flatMap(plan.place) }))
  }

  private enum FieldComparison {
    case present, missing
    case incomplete([String])
    case other(String)
  }

  private func comparison(of field: RegisterField, with plan: RecordPlan) -> FieldComparison {
    let entity = plan.entity
    func compare(_ dates: [PartialDate]) -> FieldComparison {
      guard let day = field.values.first.flatMap({ try? Day(parsing: $0) }), !dates.isEmpty else {
        return dates.isEmpty && !plan.editor.has(field.key) ? .missing : .present
      }
      if dates.contains(where: { $0.firstDay <= day && day <= $0.lastDay }) { return .present }
      return .other(dates.map(\.iso).joined(separator: ", "))
    }
    switch field.key {
    case "effective":
      if entity.policy?.effectiveRule != nil { return .present }
      let lines = entity.history.filter { $0.event == "effective" && !$0.isPartial }.map(\.date)
      return compare((entity.policy?.effective.map { [$0] } ?? []) + lines)
    case "comments_close": return compare(entity.policy?.commentPeriods.map(\.closes) ?? [])
    case "title", "legal_name":
      // A second copy of the name says nothing.
      if field.values.first?.lowercased() == entity.name.value.lowercased() { return .present }
      return plan.editor.has(field.key) ? .present : .missing
    default:
      let own = entity.identifiers.filter { $0.scheme == field.key }.map(\.value)
      guard !own.isEmpty else { return plan.editor.has(field.key) ? .present : .missing }
      let missing = field.values.filter { value in
        let canonical = IdentifierScheme.scheme(field.key)?.canonical(value) ?? value
        return !own.contains { $0.lowercased() == canonical.lowercased() }
      }
      if missing.isEmpty { return .present }
      return RecordMerge.listed.contains(field.key)
        ? .incomplete(missing) : .other(own.joined(separator: ", "))
    }
  }

  /// `fr: {doc: 2025-01395, cite: 90 FR 5469}`.
  private mutating func addFederalRegister(of record: RegisterRecord, to id: EntityID) {
    let fields = record.fields.filter { $0.key.hasPrefix("fr.") }
    guard let first = fields.first, let plan = plan(id) else { return }
    guard plan.editor.has("fr") else {
      let members = fields.map { field in
        "\(field.key.dropFirst(3)): "
          + (field.values.count == 1
            ? field.values[0] : "[\(field.values.joined(separator: ", "))]")
      }
      add("fr", "{\(members.joined(separator: ", "))}", of: record, to: id, at: first.place)
      return
    }
    let isOrder = plan.entity.track == .executiveAction
    for field in fields {
      let own = plan.entity.identifiers.filter { $0.scheme == field.key }.map(\.value)
      let missing = field.values.filter { value in
        !own.contains { $0.lowercased() == value.lowercased() }
      }
      guard !missing.isEmpty else { continue }
      if isOrder, !own.isEmpty {
        remarks.append(
          ImportRemark(
            .disagreement,
            "\(id): the data has '\(field.key)' \(missing.joined(separator: ", ")), the record \(own.joined(separator: ", "))",
            at: field.place, plan.editor.range(of: "fr").flatMap(plan.place)))
      } else {
        remarks.append(
          ImportRemark(
            .byHand, "\(id): add to '\(field.key)': \(missing.joined(separator: ", "))",
            at: field.place, plan.editor.range(of: "fr").flatMap(plan.place)))
      }
    }
  }

  /// Adds a field; in a file that a person wrote with where it comes from.
  private mutating func add(
    _ key: String, _ value: String, of record: RegisterRecord, to id: EntityID,
    at place: SourcePlace?
  ) {
    guard let plan = plan(id) else { return }
    let origin = plan.number == nil ? "" : "  # \(record.source.id), \(record.source.accessed)"
    let error = update(id) { plan in plan.attempt { $0.addField(key, value + origin) } }
    guard let error, let error else { return }
    remarks.append(
      ImportRemark(.byHand, "\(plan.path): \(error)", at: place, lines: ["\(key): \(value)"]))
  }
}
