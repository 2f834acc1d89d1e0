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
    checkPublicLaw(by: &reader)
    if let jurisdiction = entity.jurisdiction,
      let scheme = IdentifierScheme.scheme("jurisdiction")
    {
      _ = reader.isValid(jurisdiction, scheme)
    }
  }

  /// A public law has the number of the Congress that passed it, as its bill has.
  private func checkPublicLaw(by reader: inout FieldReader) {
    guard let congress = policy.congress else { return }
    for law in entity.identifiers where law.scheme == "public_law" {
      guard let number = law.value.split(separator: "-").first.flatMap({ Int($0) }),
        number != congress
      else { continue }
      reader.report(
        .invalidIdentifier,
        "'\(law.value)' is a law of the \(Congress.ordinal(number)) Congress, and the bill is of the "
          + "\(Congress.ordinal(congress))",
        at: law.range, help: "correct the number, or the Congress in 'bill'")
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
      help: fault.suggestion == nil && fault.reason == nil ? scheme.formWithExample : nil)
    return false
  }
}

extension Rule {
  package static let invalidIdentifier = Rule(
    "InvalidIdentifier", .error,
    summary: "An identifier has the form and the check digits of its scheme.")
}
