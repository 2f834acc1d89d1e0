package import Diagnostics

extension EntityDraft {
  /// Checks the identifiers once all fields are read, and brings them to their canonical form.
  mutating func checkIdentifiers(by reader: inout FieldReader) {
    for index in entity.identifiers.indices {
      let identifier = entity.identifiers[index]
      guard let scheme = IdentifierScheme.scheme(identifier.scheme),
        scheme.key != "number" || isPresidential
      else { continue }
      let value = Located(identifier.value, at: identifier.range)
      if reader.isValid(value, scheme) {
        entity.identifiers[index].value = scheme.canonical(identifier.value)
      }
    }
    if let jurisdiction = entity.jurisdiction,
      let scheme = IdentifierScheme.scheme("jurisdiction")
    {
      _ = reader.isValid(jurisdiction, scheme)
    }
  }

  /// Whether its number is one of the series of US presidents' orders.
  private var isPresidential: Bool {
    entity.type?.value == PolicyType.executiveOrder.word
      && entity.jurisdiction?.value ?? "US" == "US"
  }
}

extension FieldReader {
  fileprivate mutating func isValid(_ value: Located<String>, _ scheme: IdentifierScheme) -> Bool {
    guard let fault = scheme.fault(of: value.value) else { return true }
    let reason = fault.reason.map { ": \($0)" } ?? ""
    report(
      .invalidIdentifier, "'\(value.value)' is not \(scheme.noun)\(reason)", at: value.range,
      suggestion: fault.suggestion,
      help: fault.suggestion == nil && fault.reason == nil ? scheme.form : nil)
    return false
  }
}

extension Rule {
  package static let invalidIdentifier = Rule(
    "InvalidIdentifier", .error,
    summary: "An identifier has the form and the check digits of its scheme.")
}
