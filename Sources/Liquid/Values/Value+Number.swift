internal import Text

/// A number as the arithmetic filters see it.
enum Number: Sendable {
  case integer(Int)
  case decimal(Double)

  var double: Double {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let number): number
    }
  }

  var value: Value {
    switch self {
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number)
    }
  }

  /// Whether both are whole numbers or not: a sum of decimals is exact in their decimal digits.
  static func + (a: Number, b: Number) -> Number {
    if case (.integer(let x), .integer(let y)) = (a, b) {
      let (sum, overflowed) = x.addingReportingOverflow(y)
      return overflowed ? .decimal(Double(x) + Double(y)) : .integer(sum)
    }
    return exactly(a, b) { $0.addingReportingOverflow($1) } ?? .decimal(a.double + b.double)
  }

  static func - (a: Number, b: Number) -> Number {
    if case (.integer(let x), .integer(let y)) = (a, b) {
      let (difference, overflowed) = x.subtractingReportingOverflow(y)
      return overflowed ? .decimal(Double(x) - Double(y)) : .integer(difference)
    }
    return exactly(a, b) { $0.subtractingReportingOverflow($1) } ?? .decimal(a.double - b.double)
  }

  static func * (a: Number, b: Number) -> Number {
    if case (.integer(let x), .integer(let y)) = (a, b) {
      let (product, overflowed) = x.multipliedReportingOverflow(by: y)
      return overflowed ? .decimal(Double(x) * Double(y)) : .integer(product)
    }
    guard let x = DecimalDigits(a), let y = DecimalDigits(b) else {
      return .decimal(a.double * b.double)
    }
    let (product, overflowed) = x.digits.multipliedReportingOverflow(by: y.digits)
    guard !overflowed else { return .decimal(a.double * b.double) }
    return .decimal(DecimalDigits(digits: product, scale: x.scale + y.scale).double)
  }

  /// Whole numbers are divided to the next lower whole number. `nil` where the divisor is zero.
  func divided(by other: Number) -> Number? {
    guard other.double != 0 else { return nil }
    guard case (.integer(let a), .integer(let b)) = (self, other) else {
      return .decimal(double / other.double)
    }
    let (quotient, overflowed) = a.dividedReportingOverflow(by: b)
    guard !overflowed else { return .decimal(-Double(a)) }
    return .integer(a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient)
  }

  /// The rest of a division; it has the sign of the divisor. `nil` where the divisor is zero; zero
  /// where a number is too large or too small to tell.
  func remainder(by other: Number) -> Number? {
    guard other.double != 0 else { return nil }
    if case (.integer(let a), .integer(let b)) = (self, other) {
      guard b != -1 else { return .integer(0) }
      let rest = a % b
      return .integer(rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest)
    }
    return Number.exactly(self, other) { a, b in
      guard b != -1 else { return (0, false) }
      let rest = a % b
      return (rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest, false)
    } ?? .decimal(0)
  }

  private static func exactly(
    _ a: Number, _ b: Number, _ operation: (Int128, Int128) -> (Int128, Bool)
  ) -> Number? {
    guard var x = DecimalDigits(a), var y = DecimalDigits(b) else { return nil }
    let scale = Swift.max(x.scale, y.scale)
    guard x.widen(to: scale), y.widen(to: scale) else { return nil }
    let (digits, overflowed) = operation(x.digits, y.digits)
    return overflowed ? nil : .decimal(DecimalDigits(digits: digits, scale: scale).double)
  }
}

/// The digits of a decimal and how many of them stand after the point.
private struct DecimalDigits {
  var digits: Int128
  var scale: Int

  init(digits: Int128, scale: Int) {
    self.digits = digits
    self.scale = scale
  }

  /// `nil` for numbers written with an exponent, which are not worth the trouble.
  init?(_ number: Number) {
    switch number {
    case .integer(let whole): self.init(digits: Int128(whole), scale: 0)
    case .decimal(let decimal):
      let text = decimal.description
      guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")),
        let digits = Int128(text.filter { $0 != "." })
      else { return nil }
      self.init(digits: digits, scale: text.utf8.distance(from: point, to: text.endIndex) - 1)
    }
  }

  /// Whether the digits could be written with more places after the point.
  mutating func widen(to wanted: Int) -> Bool {
    while scale < wanted {
      let (product, overflowed) = digits.multipliedReportingOverflow(by: 10)
      if overflowed { return false }
      digits = product
      scale += 1
    }
    return true
  }

  var double: Double { Double("\(digits)e-\(scale)") ?? 0 }
}

extension Value {
  /// The value as a number: what is not one counts as its leading whole number, or zero.
  var number: Number {
    switch self {
    case .integer(let number): .integer(number)
    case .decimal(let number): .decimal(number)
    case .text, .html: Number(text: string)
    default: .integer(0)
    }
  }

  /// A whole number, or a text that is one.
  var wholeNumber: Int? {
    switch self {
    case .integer(let number): number
    case .decimal(let number): number.magnitude < 1e18 ? Int(number) : nil
    case .text(let text): Int(text)
    default: nil
    }
  }
}

extension Number {
  /// `12`, `-3.5`, or the whole number that a text begins with.
  init(text: String) {
    let bytes = ContiguousArray(text.utf8.drop { $0.isWhitespace })
    var end = bytes.first == UInt8(ascii: "-") ? 1 : 0
    let start = end
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    guard end > start else {
      self = .integer(0)
      return
    }
    let whole = end
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isASCIIDigit {
      end += 1
      while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    }
    let isDecimal = end > whole && bytes[end...].allSatisfy { $0.isWhitespace }
    let digits = String(decoding: bytes[..<(isDecimal ? end : whole)], as: UTF8.self)
    if !isDecimal, let number = Int(digits) {
      self = .integer(number)
    } else {
      self = .decimal(Double(digits) ?? 0)
    }
  }
}
