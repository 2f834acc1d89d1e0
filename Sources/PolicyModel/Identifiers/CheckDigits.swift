internal import Text

/// Check digits of the standards for identifiers.
enum CheckDigits {
  /// The last two digits that ISO 7064 MOD 97-10 asks for, as ISO 17442 uses it.
  ///
  /// - Parameter body: Capitals and digits before the check digits; a letter counts as 10 to 35.
  static func mod97(of body: Substring) -> String {
    var remainder = 0
    for value in values(of: body) {
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
    }
    return (98 - remainder * 100 % 97).padded(to: 2)
  }

  /// The last digit that ISO 6166 asks for: Luhn's over the digits, a letter being two of them.
  static func luhn(of body: Substring) -> String {
    var digits: [Int] = []
    for value in values(of: body) {
      if value > 9 { digits.append(value / 10) }
      digits.append(value % 10)
    }
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let counted = place.isMultiple(of: 2) ? digit * 2 : digit
      sum += counted > 9 ? counted - 9 : counted
    }
    return String((10 - sum % 10) % 10)
  }

  private static func values(of body: Substring) -> [Int] {
    body.utf8.map { byte in
      byte >= UInt8(ascii: "A") ? Int(byte - UInt8(ascii: "A")) + 10 : Int(byte - UInt8(ascii: "0"))
    }
  }

  /// The fault of a value whose last characters are not those that its first ones ask for.
  static func fault(
    of value: String, digits: Int, _ expected: (Substring) -> String
  ) -> IdentifierFault? {
    let wanted = expected(value.dropLast(digits))
    guard value.suffix(digits) != wanted else { return nil }
    let noun = digits == 1 ? "check digit" : "check digits"
    return IdentifierFault("the \(noun) of its first \(value.count - digits) should be \(wanted)")
  }
}
