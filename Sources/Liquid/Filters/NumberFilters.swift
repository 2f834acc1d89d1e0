/// The filters that work on numbers.
enum NumberFilters {
  static func abs(_ value: Value, _ arguments: FilterArguments) -> Value {
    switch value.number {
    case .integer(let number) where number == .min: .decimal(-Double(number))
    case .integer(let number): .integer(Swift.abs(number))
    case .decimal(let number): .decimal(Swift.abs(number))
    }
  }

  static func whole(_ value: Value, _ rule: FloatingPointRoundingRule) -> Value {
    switch value.number {
    case .integer(let number): .integer(number)
    case .decimal(let number):
      Int(exactly: number.rounded(rule)).map { .integer($0) } ?? .decimal(number)
    }
  }

  /// Halves are rounded away from zero. With digits the result is a decimal.
  static func round(_ value: Value, _ arguments: FilterArguments) -> Value {
    var digits = 0
    if arguments.count > 0 {
      digits = min(max(self.whole(arguments.first, .towardZero).wholeNumber ?? 0, -18), 18)
    }
    guard digits > 0 else {
      guard digits < 0 else { return self.whole(value, .toNearestOrAwayFromZero) }
      let scale = power(-digits)
      return self.whole(
        .decimal((value.number.double / scale).rounded(.toNearestOrAwayFromZero) * scale),
        .toNearestOrAwayFromZero)
    }
    guard case .decimal(let number) = value.number else { return value.number.value }
    let scaled = (Number.decimal(number) * .decimal(power(digits))).double
    guard scaled.magnitude < 1e18 else { return .decimal(number) }
    let rounded = Int(scaled.rounded(.toNearestOrAwayFromZero))
    return .decimal(Double("\(rounded)e-\(digits)") ?? number)
  }

  private static func power(_ digits: Int) -> Double { Double("1e\(digits)") ?? 1 }

  static func divide(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    guard let quotient = value.number.divided(by: arguments.first.number) else {
      throw FilterError("nothing can be divided by zero")
    }
    return quotient.value
  }

  static func modulo(_ value: Value, _ arguments: FilterArguments) throws(FilterError) -> Value {
    guard let rest = value.number.remainder(by: arguments.first.number) else {
      throw FilterError("nothing can be divided by zero")
    }
    return rest.value
  }
}
