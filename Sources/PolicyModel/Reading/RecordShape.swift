package import Diagnostics
import FrontMatter
internal import Text

/// The fields of a record and where each is put: a table of fields that can read.
struct RecordShape<Owner>: Sendable {
  /// For messages: `a briefing`.
  let noun: String
  private(set) var fields: [Field] = []
  private var required: [Int] = []
  private var readings: [Reading] = []
  private var indices: [String: Int] = [:]
  private var foldedIndices: [String: Int] = [:]
  private var probes: [@Sendable (YAMLNode) -> Bool] = []
  /// What to say of names that are often written and are no fields.
  var hints = KeyHints()
  /// Optional fields that must not be there without a value, with what to do then: a forgotten value of
  /// `tlp` would publish the page.
  var needValue: [String: String] = [:]

  /// Whether the value could be read.
  private typealias Reading = @Sendable (YAMLNode, inout Owner, inout FieldReader) -> Bool

  init(_ noun: String, _ build: (inout RecordShape) -> Void) {
    self.noun = noun
    build(&self)
  }

  /// Adds a field.
  mutating func field<Value>(
    _ name: String, _ type: FieldType<Value>, _ meaning: String, _ example: String,
    required isRequired: Bool = false, store: @escaping @Sendable (inout Owner, Value) -> Void
  ) {
    precondition(indices[name] == nil, "a field is declared once")
    indices[name] = fields.count
    foldedIndices[KeyHints.folded(name)] = fields.count
    if isRequired { required.append(fields.count) }
    fields.append(
      Field(
        name: name, form: type.form, isRequired: isRequired, meaning: meaning, example: example))
    readings.append { node, owner, reader in
      guard let value = type.read(node, name, &reader) else { return false }
      store(&owner, value)
      return true
    }
    probes.append { node in
      var probe = FieldReader(path: "")
      return !node.isNull && type.read(node, name, &probe) != nil && probe.findings.isEmpty
    }
  }

  func contains(_ name: String) -> Bool { indices[name] != nil }

  /// Reads the fields in the order of the table; what the table does not know goes to `other`, in
  /// the order of the file, and is reported where that does not take it.
  ///
  /// - Parameters:
  ///   - anchor: Where a missing field is reported.
  ///   - known: Fields whose value follows from elsewhere, with the line that `--fix` may write; asked only
  ///     where a field is missing.
  ///   - isTopLevel: Whether `ignored_fields` of the site is about these keys.
  /// - Returns: Whether all required fields have a value.
  @discardableResult
  func read(
    _ entries: [YAMLNode.Entry], missingAt anchor: Range<Int>, into owner: inout Owner,
    by reader: inout FieldReader, known: () -> [String: KnownValue] = { [:] },
    isTopLevel: Bool = false,
    otherNames: () -> [String] = { [] },
    other: (YAMLNode.Entry, inout Owner, inout FieldReader) -> Bool = { _, _, _ in false }
  ) -> Bool {
    var places = [Int](repeating: -1, count: fields.count)
    var unknown: [Int] = []
    for position in entries.indices {
      if let index = indices[entries[position].key] {
        places[index] = position
      } else {
        unknown.append(position)
      }
    }
    var isComplete = true
    for (index, place) in places.enumerated() {
      if place >= 0, !entries[place].value.isNull {
        let isRead = readings[index](entries[place].value, &owner, &reader)
        if !isRead, required.contains(index) { isComplete = false }
      } else if required.contains(index) {
        isComplete = false
        let field = fields[index]
        if isMeant(field.name, by: entries, otherNames) { continue }
        reportMissing(
          field, place < 0 ? anchor : entries[place].keyRange, isThere: place >= 0,
          known()[field.name], by: &reader)
      } else if place >= 0, let help = needValue[fields[index].name] {
        let message = "'\(fields[index].name)' has no value"
        reader.report(.missingField, message, at: entries[place].keyRange, help: help)
      }
    }
    for position in unknown {
      let entry = entries[position]
      if other(entry, &owner, &reader) { continue }
      var guess = guess(entry, among: entries, otherNames)
      if hints[entry.key] != nil {
        guess = guess.withoutGiven(
          entries, mayBeIgnored: isTopLevel && !ForeignKeys.isAboutVisibility(entry.key))
      }
      let subject = "'\(entry.key)' is not a field"
      reader.findings.append(
        Diagnostic(
          .unknownField, "\(subject) of \(noun)", at: reader.place(entry.keyRange),
          suggestion: guess.suggestion,
          fix: guess.isCertain
            ? guess.suggestion.map {
              Fix(at: entry.keyRange, to: $0, references: guess.references)
            } : nil,
          help: guess.help ?? (guess.suggestion == nil ? leftover(isTopLevel: isTopLevel) : nil),
          group: guess.isOfValue
            ? .init(subject, anyAdvice: true)
            : guess.suggestion == nil
              ? .init("are not fields", subject: "'\(entry.key)'") : .init(subject)))
    }
    return isComplete
  }

  private func reportMissing(
    _ field: Field, _ place: Range<Int>, isThere: Bool, _ known: KnownValue?,
    by reader: inout FieldReader
  ) {
    let example = known?.text ?? field.example
    let message = isThere ? "'\(field.name)' has no value" : "\(noun) needs '\(field.name)'"
    reader.findings.append(
      Diagnostic(
        .missingField, message, at: reader.place(place), fix: isThere ? nil : known?.fix,
        help: known?.help ?? "\(isThere ? "write" : "add") \(field.name): \(example)",
        group: known == nil ? nil : .init(message, anyAdvice: true)))
  }

  /// What to do with a key that reminds of no field.
  private func leftover(isTopLevel: Bool) -> String {
    isTopLevel
      ? "remove it, or name it under ignored_fields in site.yml"
      : "\(noun) has \(fields.prefix(8).map(\.name).joined(separator: ", "))"
        + (fields.count > 8 ? " and \(fields.count - 8) more" : "")
  }

  // MARK: - Unknown keys

  /// Whether an unknown name is reported as this field misspelt, which is enough to report.
  private func isMeant(
    _ name: String, by entries: [YAMLNode.Entry], _ otherNames: () -> [String]
  ) -> Bool {
    entries.contains { entry in
      indices[entry.key] == nil && guess(entry, among: entries, otherNames).suggestion == name
    }
  }

  /// What an unknown key probably means.
  ///
  /// It may be rewritten only if it differs by one edit, letter case or a hyphen, or if a table of
  /// synonyms has it; if the value beside it fits the field; and if the field is not there already.
  private func guess(
    _ entry: YAMLNode.Entry, among entries: [YAMLNode.Entry], _ otherNames: () -> [String]
  ) -> KeyGuess {
    if let index = foldedIndices[KeyHints.folded(entry.key)] {
      return KeyGuess(
        suggestion: fields[index].name,
        isCertain: probes[index](entry.value) && isFree(fields[index].name, for: entry, entries))
    }
    switch hints[entry.key]?.resolved(for: entry.value) {
    case .use(let name): return KeyGuess(suggestion: name)
    case .synonym(let name):
      return KeyGuess(
        suggestion: name,
        isCertain: (indices[name].map { probes[$0](entry.value) } ?? false)
          && isFree(name, for: entry, entries))
    case .useOr(let name, let help): return KeyGuess(suggestion: name, help: help)
    case .help(let text): return KeyGuess(help: text)
    case .helpOfValue(let text): return KeyGuess(help: text, isOfValue: true)
    case .byValue, nil: break
    }
    let near = (fields.map(\.name) + otherNames()).closestMatches(to: entry.key)
    guard let first = near.first(where: { fits(entry.value, $0) }) ?? near.first else {
      return KeyGuess()
    }
    let isOneEdit = first.isOneEdit(from: entry.key)
    // A value that does not fit says that something else was meant.
    guard isOneEdit || fits(entry.value, first) else { return KeyGuess() }
    let isOtherForm = indices[first] == nil && Relation.isOtherForm(entry.key, of: first)
    if isOtherForm, let ends = ends(of: first, otherNames()) {
      return KeyGuess(help: "write '\(ends.0)' or '\(ends.1)', whichever way it goes")
    }
    return KeyGuess(
      suggestion: first,
      isCertain: isOneEdit && !isOtherForm && fits(entry.value, first)
        && near.allSatisfy { $0 == first }
        && first.hasDigits(of: entry.key) && isFree(first, for: entry, entries),
      references: indices[first] == nil ? entry.value.writtenReferences ?? [] : [])
  }

  /// Both names of a relation, where the record may have both.
  private func ends(of name: String, _ names: [String]) -> (String, String)? {
    guard let directed = Relation.named(name), !directed.relation.isSymmetric else { return nil }
    let (name, inverse) = (directed.relation.name, directed.relation.inverseName)
    return names.contains(name) && names.contains(inverse) ? (name, inverse) : nil
  }

  /// Whether a value is one that a field or a relation takes.
  private func fits(_ value: YAMLNode, _ name: String) -> Bool {
    indices[name].map { probes[$0](value) } ?? (value.writtenReferences != nil)
  }

  /// Whether a field has no key of its own and none that would be rewritten to it as well.
  private func isFree(
    _ name: String, for entry: YAMLNode.Entry, _ entries: [YAMLNode.Entry]
  ) -> Bool {
    entries.allSatisfy { other in
      guard other.key != name else { return false }
      guard other.key != entry.key, indices[other.key] == nil else { return true }
      if let index = foldedIndices[KeyHints.folded(other.key)] { return fields[index].name != name }
      switch hints[other.key]?.resolved(for: other.value) {
      case .use(let meant), .synonym(let meant), .useOr(let meant, _): return meant != name
      case .help, .helpOfValue: return true
      case .byValue, nil: return !name.isOneEdit(from: other.key)
      }
    }
  }

  private func example(_ fields: [Field]) -> String {
    fields.map { "\($0.name): \($0.example)" }.joined(separator: ", ")
  }

  /// A record from a mapping, or `nil` where that is none or lacks a required field.
  func record(
    _ node: YAMLNode, _ name: String, _ make: (Range<Int>) -> Owner, by reader: inout FieldReader
  ) -> Owner? {
    guard let entries = node.entries else {
      let required = fields.filter(\.isRequired)
      reader.wrongShape(
        node, name, wanted: "a mapping",
        help: "write it as {\(example(required.isEmpty ? Array(fields.prefix(2)) : required))}")
      return nil
    }
    var record = make(node.range)
    let anchor = entries.first?.keyRange ?? node.range
    return read(entries, missingAt: anchor, into: &record, by: &reader) ? record : nil
  }
}

/// A value that a field must have, because something else says it.
struct KnownValue: Sendable {
  var text: String
  /// The line with it, where one can be inserted.
  var fix: Fix?
  /// What to do instead of writing the text.
  var help: String?
}

extension YAMLNode {
  /// The texts of one reference or a list of them; `nil` for any other value, dates too.
  fileprivate var writtenReferences: [String]? {
    let texts = (items ?? [self]).map(\.text)
    guard !texts.isEmpty, !isNull,
      texts.allSatisfy({ text in
        text.map { !$0.isBlank && (try? PartialDate(parsing: $0)) == nil } ?? false
      })
    else { return nil }
    return texts.compactMap(\.self)
  }
}

extension Rule {
  package static let unknownField = Rule(
    "UnknownField", .error, structural: true,
    summary: "Reports a field or a relation in front matter that the page's kind does not have.")
  package static let missingField = Rule(
    "MissingField", .error, structural: true,
    summary: "Reports a record without one of its required fields.")
}
