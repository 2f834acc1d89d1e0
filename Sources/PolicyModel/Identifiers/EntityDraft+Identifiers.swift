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

  /// Only a law has a public law's number: a bill once it is enacted, and a statute.
  func checkLaw(_ timeline: Timeline, by reader: inout FieldReader) {
    for law in entity.identifiers where law.scheme == "public_law" {
      switch timeline.track {
      case .statute, .treaty: return
      case .bill:
        guard !timeline.events.isEmpty else { return }
        if let measure = timeline.measure, !measure.goesToPresident {
          reader.report(
            .invalidIdentifier,
            "'\(law.value)' is the number of a public law, which \(measure.noun) is not",
            at: law.range, help: "remove 'public_law'")
        } else if !timeline.isEverMade {
          reader.report(
            .invalidIdentifier,
            "'\(law.value)' is the number of a public law, and the history does not say that it was enacted",
            at: law.range, help: "add the line 'enacted', or remove 'public_law'")
        }
      default:
        reader.report(
          .invalidIdentifier,
          "'\(law.value)' is the number of a public law, which \(timeline.track.subject) is not",
          at: law.range, help: "remove it; name the law in 'authorized-by' or 'implements'")
      }
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
    summary: "Reports an identifier that does not have the form or the check digits of its scheme.")
}
