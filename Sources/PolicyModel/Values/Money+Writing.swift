extension Money {
  /// For a reader, exact: `$9.7 billion`, `€250 million`, `CHF 1.25 billion`, `$1,250,000.50`.
  ///
  /// From a million on the unit is a word, as long as three decimals are enough.
  package var written: String {
    let length = digits.count + exponent
    let unit: (power: Int, word: String)? =
      switch length {
      case 13...: (12, " trillion")
      case 10...12: (9, " billion")
      case 7...9: (6, " million")
      default: nil
      }
    let amount =
      if let unit, exponent >= unit.power - 3 {
        plain(shiftedBy: unit.power, grouped: true, places: 0) + unit.word
      } else {
        plain(shiftedBy: 0, grouped: true, places: 2)
      }
    let minus = mantissa < 0 ? "−" : ""
    return if let sign = currency.sign {
      "\(minus)\(sign)\(amount)"
    } else {
      "\(minus)\(currency.code) \(amount)"
    }
  }

  /// As front matter has it and at its shortest: `USD 9.7B`.
  package var shorthand: String {
    let length = digits.count + exponent
    let unit: (power: Int, letter: String) =
      switch length {
      case 13...: (12, "T")
      case 10...12: (9, "B")
      case 7...9: (6, "M")
      default: (0, "")
      }
    let minus = mantissa < 0 ? "-" : ""
    return
      "\(currency.code) \(minus)\(plain(shiftedBy: unit.power, grouped: false, places: 0))\(unit.letter)"
  }

  /// Digits and a point, for data: `9700000000`.
  package var plainAmount: String {
    (mantissa < 0 ? "-" : "") + plain(shiftedBy: 0, grouped: false, places: 0)
  }

  /// The magnitude divided by a power of ten.
  ///
  /// - Parameter places: The least number of decimals where there are any.
  private func plain(shiftedBy power: Int, grouped: Bool, places: Int) -> String {
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
    var text: [UInt8] = []
    text.reserveCapacity(digits.count + digits.count / 3 + 1)
    for (index, digit) in digits.enumerated() {
      if index == whole {
        text.append(UInt8(ascii: "."))
      } else if grouped, index > 0, index < whole, (whole - index).isMultiple(of: 3) {
        text.append(UInt8(ascii: ","))
      }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Money: CustomStringConvertible {
  package var description: String { shorthand }
}
