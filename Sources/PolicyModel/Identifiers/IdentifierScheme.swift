/// A scheme of identifiers: how its values are written, checked and brought to one form.
package struct IdentifierScheme: Sendable {
  /// The key of the front matter: `lei`, `fr.doc`.
  package let key: String
  /// With its article, for a message: `an LEI`.
  package let noun: String
  /// What it is, who gives it and which standard it follows.
  package let meaning: String
  package let example: String
  /// How it looks, for a message: `a Q and a number`.
  package let form: String
  package let pattern: IdentifierPattern
  /// What the pattern cannot say; asked only of texts that have the pattern.
  let check: @Sendable (String) -> IdentifierFault?

  init(
    _ key: String, _ noun: String, _ meaning: String, _ example: String, form: String,
    _ pattern: IdentifierPattern,
    check: @escaping @Sendable (String) -> IdentifierFault? = { _ in nil }
  ) {
    self.key = key
    self.noun = noun
    self.meaning = meaning
    self.example = example
    self.form = form
    self.pattern = pattern
    self.check = check
  }

  /// What is wrong with a value; `nil` for one that the scheme can have given.
  package func fault(of value: String) -> IdentifierFault? {
    guard pattern.matches(value) else {
      return IdentifierFault(nil, suggestion: meant(by: value))
    }
    return check(value)
  }

  /// The form in which values are compared: a CIK with all its ten digits.
  package func canonical(_ value: String) -> String {
    guard key == "cik", value.utf8.count < 10 else { return value }
    return String(repeating: "0", count: 10 - value.utf8.count) + value
  }

  /// The value that was meant, where only letter case, spaces or points are in the way.
  private func meant(by value: String) -> String? {
    if key == "jurisdiction", let code = Jurisdiction.code(of: value) { return code }
    let plain = String(value.filter { $0 != " " && $0 != "." })
    for candidate in [
      value.uppercased(), value.lowercased(), plain, plain.uppercased(),
      plain.lowercased(),
    ] + otherForms(of: value)
    where candidate != value && pattern.matches(candidate) && check(candidate) == nil {
      return candidate
    }
    return nil
  }

  /// The scheme of a key of the front matter; `nil` for those that anybody may fill as they like.
  package static func scheme(_ key: some StringProtocol) -> IdentifierScheme? {
    all.first { $0.key == key }
  }
}

/// What is wrong with an identifier.
package struct IdentifierFault: Error, Hashable, Sendable {
  /// For a message, after the value: `its check digits should be 12`.
  /// `nil` where it does not look like one at all.
  package let reason: String?
  /// The value that was certainly meant.
  package let suggestion: String?

  init(_ reason: String?, suggestion: String? = nil) {
    self.reason = reason
    self.suggestion = suggestion
  }
}
