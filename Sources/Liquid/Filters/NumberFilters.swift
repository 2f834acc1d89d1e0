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
      number.magnitude < 1e18 ? .integer(Int(rounded(number, rule))) : .decimal(number)
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
        .decimal(rounded(value.number.double / scale, .toNearestOrAwayFromZero) * scale),
        .toNearestOrAwayFromZero)
    }
    guard case .decimal(let number) = value.number else { return value.number.value }
    let scaled = (Number.decimal(number) * .decimal(power(digits))).double
    guard scaled.magnitude < 1e18 else { return .decimal(number) }
    let whole = Int(rounded(scaled, .toNearestOrAwayFromZero))
    return .decimal(Double("\(whole)e-\(digits)") ?? number)
  }

  /// Rounds without the C library's mathematics, which the module would otherwise need for this alone.
  private static func rounded(_ number: Double, _ rule: FloatingPointRoundingRule) -> Double {
    guard number.magnitude < 1e15 else { return number }
    let whole = Double(Int(number))
    let rest = number - whole
    return switch rule {
    case .up: rest > 0 ? whole + 1 : whole
    case .down: rest < 0 ? whole - 1 : whole
    case .toNearestOrAwayFromZero:
      rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
    default: whole
    }
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
