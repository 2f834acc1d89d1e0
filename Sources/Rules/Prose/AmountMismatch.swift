package import Diagnostics
internal import EntityGraph
internal import PolicyModel
internal import Wording

extension Rule {
  package static let amountMismatch = Rule(
    "AmountMismatch", .warning,
    summary: "Reports an amount that a sentence gives for a deal and that is not the deal's value.",
    explanation: """
      Writing million for billion is the most common slip with money. The rule reads sentences \
      that link to a deal with a `value` and tie an amount in the same currency to it: 'is worth', \
      'valued at', 'for', 'the $9.7 million contract', 'puts the value at', 'puts a price of … on'.
      It reports the same digits with another word of scale or a decimal point one place off. It \
      also reports other digits of the same order of magnitude, unless they round the value or the \
      sentence speaks of an earlier or an expected amount or another way of counting. Rates, fees, \
      sales and other sums beside the deal are left alone.
      """,
    bad: """
      [The contract](deal:acme-grid) is worth $9.7 million.  # value: USD 9.7B
      """,
    good: """
      [The contract](deal:acme-grid) is worth $9.7 billion.
      """)
}

extension Check {
  static let amountMismatch = Check(
    .amountMismatch,
    reach: .page(.own) { page, site, findings in
      for sign in site.pages[page].signs {
        guard case .amount(let deal, let amount, let others) = sign.claim,
          let details = site.catalog.entities[deal].deal, let value = details.value?.value,
          !others.contains(where: { $0.equals(value) })
        else { continue }
        let name = site.catalog.entities[deal].name.value
        let isSlip = amount.isSlip(for: value)
        guard isSlip || details.bound == nil && amount.isOther(than: value) else { continue }
        findings.append(
          Diagnostic(
            .amountMismatch,
            isSlip
              ? "'\(sign.words)' has the digits of \(value.written(in: .english)), the value of \(name), "
                + "and another scale"
              : "'\(sign.words)' is not \(value.written(in: .english)), the value of \(name)",
            at: sign.place))
      }
    })
}

extension ProseAmount {
  /// Whether it has the digits of a value, scaled wrongly by ten or by a power of a thousand.
  fileprivate func isSlip(for value: Money) -> Bool {
    guard digits == String(value.mantissa.magnitude), isIn(value.currency) else { return false }
    let difference = exponent - value.exponent
    if abs(difference) == 1 { return !isOfAnotherTime }
    return difference != 0 && difference.isMultiple(of: 3) && abs(difference) <= 9
  }

  /// Whether it is of a value's order, and neither the value nor one that rounds it.
  fileprivate func isOther(than value: Money) -> Bool {
    guard !isOfAnotherTime, isIn(value.currency), let mine = Double(digits + "e\(exponent)"),
      let theirs = Double("\(value.mantissa)e\(value.exponent)"), theirs > 0
    else { return false }
    let ratio = mine / theirs
    guard ratio > 0.316, ratio < 3.162 else { return false }
    let unit = Double("1e\(exponent)") ?? 0
    let leeway = isRough ? max(unit, theirs / 10) : unit / 2
    return abs(mine - theirs) > leeway * 1.000_001
  }

  fileprivate func equals(_ value: Money) -> Bool {
    digits == String(value.mantissa.magnitude) && exponent == value.exponent
      && isIn(value.currency)
  }

  private func isIn(_ other: Currency) -> Bool {
    switch currency {
    case .sign("$"), .word("dollar"): Self.dollars.contains(other.code)
    case .sign("US$"), .sign("$US"): other.code == "USD"
    case .sign(let sign): other.sign == sign
    case .code(let code): other.code == code
    case .word("euro"): other.code == "EUR"
    case .word("pound"): other.code == "GBP"
    case .word("yen"): other.code == "JPY"
    case .word: false
    }
  }

  private static let dollars: Set<String> = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD"]
}
