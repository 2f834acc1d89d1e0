extension Money {
  /// As front matter has it and at its shortest: `USD 9.7B`.
  package var shorthand: String {
    let unit: (power: Int, letter: String) =
      switch wholeDigits {
      case 13...: (12, "T")
      case 10...12: (9, "B")
      case 7...9: (6, "M")
      default: (0, "")
      }
    let minus = mantissa < 0 ? "-" : ""
    return
      "\(currency.code) \(minus)\(decimal(shiftedBy: unit.power))\(unit.letter)"
  }

  /// Digits and a point, for data: `9700000000`.
  package var plainAmount: String {
    (mantissa < 0 ? "-" : "") + decimal()
  }

  /// How many digits come before the point.
  package var wholeDigits: Int { digits.count + exponent }

  /// The magnitude divided by a power of ten.
  ///
  /// - Parameters:
  ///   - grouping: What is between groups of three digits.
  ///   - places: The least number of decimals where there are any.
  package func decimal(
    shiftedBy power: Int = 0, grouping: Unicode.Scalar? = nil, point: Unicode.Scalar = ".",
    places: Int = 0
  ) -> String {
    let exponent = exponent - power
    var digits = digits
    if exponent > 0, mantissa != 0 {
      digits += Array(repeating: UInt8(ascii: "0"), count: exponent)
    }
    var decimals = max(0, -exponent)
    if digits.count <= decimals {
      digits.insert(
        contentsOf: Array(repeating: UInt8(ascii: "0"), count: decimals - digits.count + 1), at: 0)
    }
    if decimals > 0, decimals < places {
      digits += Array(repeating: UInt8(ascii: "0"), count: places - decimals)
      decimals = places
    }
    let whole = digits.count - decimals
    var text = String.UnicodeScalarView()
    for (index, digit) in digits.enumerated() {
      if index == whole {
        text.append(point)
      } else if let grouping, index > 0, index < whole, (whole - index).isMultiple(of: 3) {
        text.append(grouping)
      }
      text.append(Unicode.Scalar(digit))
    }
    return String(text)
  }
}

extension Money: CustomStringConvertible {
  package var description: String { shorthand }
}
