package import Diagnostics
import FrontMatter
internal import Text

/// When something is expected, as its field has it.
struct ExpectedDate: Sendable {
  var date: PartialDate?
  var time: Located<TimeOfDay>?
}

extension FieldType where Value == ExpectedDate {
  /// A date, a moment of a day, or the word for a date that nobody has set.
  static var expectedDate: Self {
    let unset = Vocabulary("unset date", [Vocabulary.Term("unknown")])
    return Self(form: .either(.date, .either(.moment, .word(unset)))) { node, name, reader in
      guard let text = reader.text(node, name) else { return nil }
      if text.value == "unknown" { return ExpectedDate() }
      if case .unset = ForeignDate(text.value)?.meaning {
        reader.report(
          .invalidDate, "'\(text.value)': it is not a date", at: text.range,
          nearMiss: NearMiss("unknown", isOnly: false))
        return nil
      }
      guard text.value.utf8.contains(UInt8(ascii: ":")) else {
        return reader.date(node, name).map { ExpectedDate(date: $0) }
      }
      return reader.moment(text, orElse: .timeWithoutZone).map {
        ExpectedDate(date: PartialDate($0.day), time: Located($0.time, at: text.range))
      }
    }
  }
}

extension FieldType where Value == [Upcoming] {
  /// The items of `next`, each with an id of its own.
  static var upcoming: Self {
    let items = FieldType.records(RecordShapes.upcoming) {
      Upcoming(date: nil, what: "", range: $0)
    }
    return Self(form: items.form) { node, name, reader in
      items.read(node, name, &reader).map { items in
        reader.checkIDs(of: items)
        return items
      }
    }
  }
}

extension FieldType where Value == Judgment.Outcome {
  /// A mapping, or a text by itself, which says nothing that could be scored.
  static var outcome: Self {
    let shape = RecordShapes.judgmentOutcome
    return Self(form: .either(.record(shape.fields), .text)) { node, name, reader in
      node.entries == nil
        ? reader.text(node, name).map { Judgment.Outcome(note: $0.value, range: $0.range) }
        : shape.record(node, name, { Judgment.Outcome(range: $0) }, by: &reader)
    }
  }
}

extension FieldReader {
  /// Reports ids that are no slugs, and those that two items share.
  fileprivate mutating func checkIDs(of items: [Upcoming]) {
    var first: [String: Range<Int>] = [:]
    for item in items {
      let id = item.id
      guard !id.value.isEmpty, Slug.isValid(id.value) else {
        let slug = Slug.from(name: id.value)
        report(
          .invalidID,
          id.value.isEmpty
            ? "'\(item.what)' has no letter or digit for an id" : "'\(id.value)' is not an id",
          at: id.range, suggestion: slug.isEmpty ? nil : slug,
          help: slug.isEmpty ? "add id: with small letters, digits and hyphens" : nil)
        continue
      }
      guard let other = first[id.value] else {
        first[id.value] = id.range
        continue
      }
      findings.append(
        Diagnostic(
          .duplicateID, "'\(id.value)' is the id of two items of 'next'", at: place(id.range),
          help: "add id: to one of them, or write one item with its former date under was:",
          notes: [Diagnostic.Note("the first is here", at: place(other))]))
    }
  }
}

extension Rule {
  package static let timeWithoutZone = Rule(
    "TimeWithoutZone", .error, structural: true,
    summary: "Reports a time of day without its time zone.")
}
