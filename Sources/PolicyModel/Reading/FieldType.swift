package import Diagnostics
import FrontMatter

/// A form of field with the reading of it: what the tables of fields are made of.
struct FieldType<Value>: Sendable {
  let form: Field.Form
  /// The value, or `nil` once it is reported. The name is the field's, for messages.
  let read: @Sendable (YAMLNode, _ name: String, inout FieldReader) -> Value?
}

extension FieldType where Value == Located<String> {
  static var text: Self { Self(form: .text) { $2.text($0, $1) } }
  static var address: Self { Self(form: .address) { $2.address($0, $1) } }

  /// What becomes an anchor of the page: letters, digits, `-`, `_` and `.`.
  static var anchorID: Self {
    Self(form: .text) { node, name, reader in
      guard let text = reader.text(node, name) else { return nil }
      if text.value.isAnchorID { return text }
      let slug = Slug.from(name: text.value)
      reader.report(
        .invalidID, "'\(text.value)' is not an id", at: text.range,
        suggestion: slug.isEmpty ? nil : slug,
        help: slug.isEmpty ? "use letters, digits and hyphens" : nil)
      return nil
    }
  }

  static func word(_ vocabulary: Vocabulary) -> Self {
    Self(form: .word(vocabulary)) { $2.word($0, $1, of: vocabulary) }
  }
}

extension FieldType where Value == [Located<String>] {
  static var texts: Self { Self(form: .texts) { $2.texts($0, $1) } }

  /// Names; an address of another generator's `aliases` is none.
  static var names: Self {
    Self(form: .texts) { node, name, reader in
      reader.texts(node, name).filter { text in
        guard text.value.isWrittenAsAddress else { return true }
        reader.findings.append(
          Diagnostic(
            .wrongShape, "'\(text.value)' is an address, and '\(name)' takes names",
            at: reader.place(text.range), help: "write an old address under redirects:",
            group: .init("are addresses, and '\(name)' takes names", subject: "'\(text.value)'")))
        return false
      }
    }
  }

  static var identifiers: Self { Self(form: .identifiers) { $2.texts($0, $1) } }
}

extension FieldType where Value == [String] {
  static func words(_ vocabulary: Vocabulary) -> Self {
    Self(form: .words(vocabulary)) { $2.words($0, $1, of: vocabulary) }
  }
}

extension FieldType where Value == Located<Day> {
  static var day: Self { Self(form: .day) { $2.day($0, $1) } }
}

extension FieldType where Value == PartialDate {
  static var date: Self { Self(form: .date) { $2.date($0, $1) } }
}

extension FieldType where Value == Located<PartialDate> {
  static var locatedDate: Self {
    Self(form: .date) { node, name, reader in
      reader.date(node, name).map { Located($0, at: node.textRange) }
    }
  }
}

extension FieldType where Value == [PartialDate] {
  /// A list of dates, or one.
  static var dates: Self {
    Self(form: .dates) { node, name, reader in
      var dates: [PartialDate] = []
      for item in node.items ?? [node] {
        if let date = reader.date(item, name) { dates.append(date) }
      }
      return dates
    }
  }
}

extension FieldType where Value == Duration {
  static var duration: Self { Self(form: .duration) { $2.duration($0, $1) } }
}

extension FieldType where Value == Bool {
  static var flag: Self { Self(form: .flag) { $2.flag($0, $1) } }
}

extension FieldType where Value == Located<Bool> {
  static var locatedFlag: Self {
    Self(form: .flag) { node, name, reader in
      reader.flag(node, name).map { Located($0, at: node.textRange) }
    }
  }
}

extension FieldType where Value == StatedValue {
  static var value: Self { Self(form: .money) { $2.value($0, $1) } }
}

extension FieldType where Value == Percentage {
  static var percentage: Self { Self(form: .percentage) { $2.percentage($0, $1) } }
}

extension FieldType where Value == Publication.Embargo {
  static var moment: Self { Self(form: .moment) { $2.moment($0, $1) } }
}

extension FieldType where Value == [Fact] {
  static var facts: Self { Self(form: .labelledTexts) { $2.facts($0, $1) } }
}

extension FieldType where Value == Reference {
  static func reference(_ kinds: KindSet) -> Self {
    Self(form: .reference(kinds)) { $2.reference($0, $1) }
  }

  static var source: Self { Self(form: .sourceID) { $2.reference($0, $1) } }
}

extension FieldType where Value == [ReferenceItem] {
  static func references(_ kinds: KindSet, value: ReferenceValue = .none) -> Self {
    Self(form: .references(kinds, value: value)) { $2.references($0, $1, value: value) }
  }
}

extension FieldType {
  /// A mapping of known fields.
  ///
  /// - Parameter make: The record before its fields are read, from the bytes that it stands in.
  static func record(
    _ shape: RecordShape<Value>, _ make: @escaping @Sendable (Range<Int>) -> Value
  ) -> Self {
    Self(form: .record(shape.fields)) { node, name, reader in
      shape.record(node, name, make, by: &reader)
    }
  }

  /// A list of such mappings, or one. A record that lacks something is left out.
  ///
  /// - Parameter id: The id of a record, where it has one, which no other of the list may have.
  static func records<Record>(
    _ shape: RecordShape<Record>, id: (@Sendable (Record) -> Located<String>?)? = nil,
    _ make: @escaping @Sendable (Range<Int>) -> Record
  ) -> Self where Value == [Record] {
    Self(form: .records(shape.fields)) { node, name, reader in
      guard let items = node.items else {
        return shape.record(node, name, make, by: &reader).map { [$0] }
      }
      var records: [Record] = []
      for item in items {
        if let record = shape.record(item, name, make, by: &reader) { records.append(record) }
      }
      if let id { reader.checkUnique(records.compactMap(id), in: name) }
      return records
    }
  }
}

extension FieldReader {
  /// Reports ids that occur twice in a list.
  fileprivate mutating func checkUnique(_ ids: [Located<String>], in name: String) {
    var first: [String: Range<Int>] = [:]
    for id in ids {
      guard let other = first[id.value] else {
        first[id.value] = id.range
        continue
      }
      findings.append(
        Diagnostic(
          .duplicateID, "'\(id.value)' is an id in '\(name)' already", at: place(id.range),
          help: "give it a different id", notes: [.init("it is here", at: place(other))]))
    }
  }
}

extension String {
  /// Whether it is an address and hardly a name: `/old/`, `https://…`.
  fileprivate var isWrittenAsAddress: Bool {
    if ["/", "./", "../", "https://", "http://"].contains(where: { hasPrefix($0) }) { return true }
    let name = lowercased()
    return [".html", ".htm"].contains(where: name.hasSuffix)
      || utf8.last == UInt8(ascii: "/")
  }

  /// Whether it begins with a letter or digit and has only what an anchor holds as it is.
  fileprivate var isAnchorID: Bool {
    var previous: UInt8?
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        break
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        guard previous != nil else { return false }
      default: return false
      }
      previous = byte
    }
    return previous != nil
  }
}

extension Rule {
  package static let invalidID = Rule(
    "InvalidID", .error, structural: true,
    summary:
      "Reports an id that does not begin with a letter or digit, or has anything but letters, digits, '-', '_' and '.'."
  )
  package static let duplicateID = Rule(
    "DuplicateID", .error, structural: true, summary: "Reports an id that occurs twice in its list."
  )
}
