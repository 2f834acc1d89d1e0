internal import Text

/// Why a text is not an amount of money.
package enum MoneyError: Error, Hashable, Sendable {
  case noCurrency
  case unknownCurrency(String)
  case noAmount
  case unknownUnit(String)
  /// A comma that does not part thousands, two points, a letter among the digits.
  case malformedNumber(String)
  case tooManyDigits

  /// For a finding's message, after the amount in quotation marks.
  package var reason: String {
    switch self {
    case .noCurrency: "it has no currency"
    case .unknownCurrency(let word): "'\(word)' is not a currency"
    case .noAmount: "it has no amount"
    case .unknownUnit(let word): "'\(word)' is not a unit of a sum"
    case .malformedNumber(let word): "'\(word)' is not a number"
    case .tooManyDigits: "it has more than 18 digits"
    }
  }

  /// For a finding's help; the suggestion for a missing currency is a guess and so is none.
  package var help: String {
    switch self {
    case .noCurrency: "write the currency first: USD 9.7B, $9.7 billion"
    case .unknownCurrency: "use a code of ISO 4217, such as USD or EUR"
    case .noAmount: "write it as USD 9.7B"
    case .unknownUnit: "use K, M, B or T, or thousand, million, billion or trillion"
    case .malformedNumber: "a point before decimals, commas only between thousands"
    case .tooManyDigits: "round it"
    }
  }
}

extension Money {
  /// Reads `USD 9.7B`, `$9.7 billion`, `EUR 250M`, `£3.2bn`, `US$1,250,000.50`, `5.8 billion USD`.
  package init(parsing text: some StringProtocol) throws(MoneyError) {
    var rest = Substring(text).trimmed
    guard !rest.isEmpty else { throw .noAmount }
    let sign = rest.dropLeadingMinus()
    var currency = rest.dropLeadingCurrency()
    rest = rest.trimmed
    let isNegative = sign || rest.dropLeadingMinus()

    let length = rest.utf8.prefix { $0.isASCIIDigit || $0 == point || $0 == comma }.count
    let number = rest.prefix(utf8: length)
    rest = rest.dropFirst(utf8: length).trimmed
    var unknown: String?
    if currency == nil, length == 0 {
      unknown = String(rest.prefix { !$0.isNumber }.trimmed)
      if let unknown, unknown.utf8.count < rest.utf8.count, !unknown.isEmpty {
        throw .unknownCurrency(unknown)
      }
      throw .noAmount
    }
    guard length > 0 else { throw .noAmount }

    var scale = 0
    for word in rest.split(separator: " ") {
      if scale == 0, let power = Money.power(of: word) {
        scale = power
      } else if currency == nil, let code = Currency(code: word) {
        currency = code
      } else {
        unknown = unknown ?? String(word)
      }
    }
    if let unknown {
      throw currency == nil && unknown.utf8.count == 3
        ? .unknownCurrency(unknown) : .unknownUnit(unknown)
    }
    let (digits, decimals) = try Money.number(in: number)
    guard let currency else { throw .noCurrency }
    self.init(isNegative ? -digits : digits, exponent: scale - decimals, currency)
  }

  /// The power of ten of a unit: `bn` → 9.
  private static func power(of word: Substring) -> Int? {
    switch word.lowercased() {
    case "k", "thousand": 3
    case "m", "mn", "mm", "million": 6
    case "b", "bn", "billion": 9
    case "t", "tn", "trillion": 12
    default: nil
    }
  }

  /// The digits as an integer and how many of them are decimals.
  private static func number(in text: Substring) throws(MoneyError) -> (digits: Int, decimals: Int)
  {
    let parts = text.utf8.split(separator: point, omittingEmptySubsequences: false)
    guard parts.count <= 2, !parts[0].isEmpty, parts.count == 1 || !parts[1].isEmpty,
      parts.count == 1 || !parts[1].contains(comma)
    else { throw .malformedNumber(String(text)) }
    let groups = parts[0].split(separator: comma, omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { throw .malformedNumber(String(text)) }
    }
    var digits = 0
    var count = 0
    for byte in text.utf8 where byte.isASCIIDigit {
      digits = digits &* 10 &+ Int(byte - UInt8(ascii: "0"))
      if digits > 0 { count += 1 }
      guard count <= 18 else { throw .tooManyDigits }
    }
    return (digits, parts.count == 2 ? parts[1].count : 0)
  }
}

private let point = UInt8(ascii: ".")
private let comma = UInt8(ascii: ",")

extension Substring {
  /// Without spaces at its ends.
  fileprivate var trimmed: Substring {
    var rest = self
    while rest.utf8.first == UInt8(ascii: " ") || rest.first == "\u{A0}" { rest.removeFirst() }
    while rest.utf8.last == UInt8(ascii: " ") || rest.last == "\u{A0}" { rest.removeLast() }
    return rest
  }

  fileprivate func prefix(utf8 count: Int) -> Substring {
    self[..<utf8.index(startIndex, offsetBy: count)]
  }

  fileprivate func dropFirst(utf8 count: Int) -> Substring {
    self[utf8.index(startIndex, offsetBy: count)...]
  }

  fileprivate mutating func dropLeadingMinus() -> Bool {
    for minus in ["-", "−"] where hasPrefix(minus) {
      self = dropFirst(utf8: minus.utf8.count).trimmed
      return true
    }
    return false
  }

  /// Takes a code or a sign off the front; a sign of several characters before its last one.
  fileprivate mutating func dropLeadingCurrency() -> Currency? {
    for (sign, currency) in Currency.signs.reversed() where hasPrefix(sign) {
      self = dropFirst(utf8: sign.utf8.count)
      return currency
    }
    guard let currency = Currency(code: prefix(3)), utf8.count > 3,
      let next = utf8.dropFirst(3).first,
      next == UInt8(ascii: " ") || next.isASCIIDigit || !Character(Unicode.Scalar(next)).isASCII
    else { return nil }
    self = dropFirst(utf8: 3)
    return currency
  }
}
