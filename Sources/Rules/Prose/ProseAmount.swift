internal import PolicyModel

/// An amount of money in running text: `$9.7 billion`, `US$9.7bn`, `EUR 250m`, `9.7 million dollars`.
struct ProseAmount: Hashable {
  var currency: Unit
  /// Without zeros at either end.
  var digits: String
  /// The power of ten of the last digit.
  var exponent: Int
  /// Whether the words before it say that it is not exact: `nearly`, `more than`.
  var isRough = false
  /// Whether its sentence speaks of what was before, or counts otherwise: `originally`, `including debt`.
  var isOfAnotherTime = false

  enum Unit: Hashable {
    case sign(String)
    /// Of ISO 4217.
    case code(String)
    /// `dollar`, `euro`, in the singular.
    case word(String)
  }
}

extension Sentence {
  /// An amount with its words.
  struct FoundAmount {
    var amount: ProseAmount
    var words: Range<Int>
  }

  var amounts: [FoundAmount] {
    words.indices.compactMap { words[$0].hasDigit ? amount(at: $0) : nil }
  }

  private func amount(at index: Int) -> FoundAmount? {
    let word = string(words[index].range)
    let sign = word.prefix { !$0.isNumber }
    let number = word.dropFirst(sign.count).prefix { $0.isNumber || $0 == "." || $0 == "," }
    let suffix = word.dropFirst(sign.count + number.count)
    guard !number.isEmpty else { return nil }
    var end = index + 1
    var power = Self.powers[suffix.lowercased()]
    guard suffix.isEmpty || power != nil else { return nil }
    if power == nil, gap(before: end) <= .hyphen, let scale = Self.powers[self.word(end)] {
      power = scale
      end += 1
    }
    var start = index
    let currency: ProseAmount.Unit
    if !sign.isEmpty {
      guard sign.contains(where: { !$0.isLetter }) else { return nil }
      currency = .sign(String(sign))
    } else if gap(before: index) <= .space, index > 0, let sign = self.sign(at: index - 1) {
      currency = .sign(sign)
      start = index - 1
    } else if gap(before: index) <= .space, index > 0,
      let code = Currency(code: string(words[index - 1].range)), isCapital(index - 1),
      string(words[index - 1].range) == code.code
    {
      currency = .code(code.code)
      start = index - 1
    } else {
      var unit = end
      while ["u", "s", "us", "american"].contains(self.word(unit)) { unit += 1 }
      var name = self.word(unit)
      if name.hasSuffix("s") { name.removeLast() }
      if let code = Currency(code: name.uppercased()), isCapital(unit) {
        currency = .code(code.code)
      } else if ["dollar", "euro", "pound", "yen"].contains(name) {
        currency = .word(name)
      } else {
        return nil
      }
      end = unit + 1
    }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count < 3 else { return nil }
    // Without a word of scale it has to be a great number.
    guard power != nil || whole.filter({ $0 == "," }).count > 1 else { return nil }
    let decimals = parts.count > 1 ? parts[1] : ""
    var digits = (whole.filter { $0 != "," } + decimals).drop { $0 == "0" }
    var exponent = (power ?? 0) - decimals.count
    while digits.last == "0" {
      digits.removeLast()
      exponent += 1
    }
    guard !digits.isEmpty else { return nil }
    return FoundAmount(
      amount: ProseAmount(currency: currency, digits: String(digits), exponent: exponent),
      words: start..<end)
  }

  /// A sign with a blank behind it: `US$ 9.7 million`.
  private func sign(at index: Int) -> String? {
    let word = string(words[index].range)
    let isSign = !words[index].hasDigit && word.contains { !$0.isLetter && $0 != "%" }
    return isSign ? word : nil
  }

  private static let powers: [String: Int] = [
    "k": 3, "thousand": 3, "m": 6, "mn": 6, "mm": 6, "mln": 6, "million": 6, "b": 9, "bn": 9,
    "bln": 9, "billion": 9, "t": 12, "tn": 12, "trn": 12, "trillion": 12,
  ]
}
