package import Diagnostics

/// An exact amount of money: an integer times a power of ten, in a currency.
package struct Money: Hashable, Sendable {
  /// Without trailing zeros, so that equal amounts have equal members.
  package let mantissa: Int
  package let exponent: Int
  package let currency: Currency

  /// The amount `mantissa` × 10^`exponent`.
  package init(_ mantissa: Int, exponent: Int = 0, _ currency: Currency) {
    var (mantissa, exponent) = (mantissa, mantissa == 0 ? 0 : exponent)
    while mantissa != 0, mantissa.isMultiple(of: 10) {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    self.exponent = exponent
    self.currency = currency
  }

  /// Which of two amounts is the greater; `nil` where their currencies differ.
  package func isLess(than other: Money) -> Bool? {
    guard currency == other.currency else { return nil }
    if (mantissa < 0) != (other.mantissa < 0) || mantissa == 0 || other.mantissa == 0 {
      return mantissa < other.mantissa
    }
    let (mine, theirs) = (digits, other.digits)
    let (myLength, theirLength) = (mine.count + exponent, theirs.count + other.exponent)
    let isNearerZero =
      myLength == theirLength ? mine.lexicographicallyPrecedes(theirs) : myLength < theirLength
    return mantissa < 0 ? self != other && !isNearerZero : isNearerZero
  }

  /// The digits of the mantissa.
  var digits: [UInt8] { Array(String(mantissa.magnitude).utf8) }
}

/// An ISO 4217 currency.
package struct Currency: Hashable, Sendable {
  /// Three capital letters.
  package let code: String

  /// `nil` where ISO 4217 has no such code in use.
  package init?(code: some StringProtocol) {
    guard code.utf8.count == 3 else { return nil }
    let capitals = code.uppercased()
    guard Currency.codes.contains(capitals) else { return nil }
    self.code = capitals
  }

  private init(known code: String) { self.code = code }

  package static let usd = Currency(known: "USD")
  package static let eur = Currency(known: "EUR")
  package static let gbp = Currency(known: "GBP")

  /// What comes before an amount, where the currency has a common sign: `$`, `A$`.
  package var sign: String? { Currency.signs.first { $0.currency == self }?.sign }

  /// The signs that are read and written; a sign that begins another comes after it.
  static let signs: [(sign: String, currency: Currency)] = [
    ("$", usd), ("€", eur), ("£", gbp), ("¥", Currency(known: "JPY")),
    ("₹", Currency(known: "INR")), ("₩", Currency(known: "KRW")), ("₪", Currency(known: "ILS")),
    ("₺", Currency(known: "TRY")), ("₴", Currency(known: "UAH")), ("A$", Currency(known: "AUD")),
    ("AU$", Currency(known: "AUD")), ("C$", Currency(known: "CAD")),
    ("CA$", Currency(known: "CAD")), ("NZ$", Currency(known: "NZD")),
    ("HK$", Currency(known: "HKD")), ("S$", Currency(known: "SGD")),
    ("R$", Currency(known: "BRL")), ("NT$", Currency(known: "TWD")), ("US$", usd),
    ("CN¥", Currency(known: "CNY")),
  ]

  private static let codes: Set<String> = Set(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD \
    CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP \
    GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD \
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN \
    NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP \
    SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES \
    VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
    """.split(separator: " ").map(String.init))
}

extension Rule {
  package static let invalidMoney = Rule(
    "InvalidMoney", .error, structural: true,
    summary:
      "Reports an amount that is not written with its currency, such as USD 9.7B, $9.7 billion or EUR 250M."
  )
}
