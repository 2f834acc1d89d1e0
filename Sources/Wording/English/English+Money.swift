package import PolicyModel

extension English {
  /// From a million on the unit is a word, as long as three decimals are enough.
  package func amount(_ money: Money) -> String {
    let unit: (power: Int, word: String)? =
      switch money.wholeDigits {
      case 13...: (12, " trillion")
      case 10...12: (9, " billion")
      case 7...9: (6, " million")
      default: nil
      }
    let amount =
      if let unit, money.exponent >= unit.power - 3 {
        money.decimal(shiftedBy: unit.power, grouping: ",", places: 0) + unit.word
      } else {
        money.decimal(grouping: ",", places: 2)
      }
    let minus = money.mantissa < 0 ? "−" : ""
    let sign = money.currency.sign ?? "\(money.currency.code) "
    return minus + sign + amount
  }

  package func amount(_ money: Money, _ bound: ValueBound) -> String {
    let words =
      switch bound {
      case .about: "about"
      case .upTo: "up to"
      case .upToAbout: "up to about"
      case .atLeast: "at least"
      }
    return "\(words) \(amount(money))"
  }
}
