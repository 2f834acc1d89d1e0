package import Diagnostics
internal import EntityGraph
internal import PolicyModel
internal import Wording

extension Rule {
  package static let amountMismatch = Rule(
    "AmountMismatch", .warning,
    summary: "An amount beside a deal has the scale of the deal's value.",
    explanation: """
      A million for a billion is the most common slip with money. The rule reads sentences that link \
      to a deal with a value and tie an amount in its currency to the deal: 'is worth', 'valued at', 'for', \
      'the $9.7 million contract'. The same digits with another word of scale are taken for a slip. Rates, \
      fees, sales and other sums beside the deal are left alone.
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
    reach: .page { page, site, findings in
      for sign in site.pages[page].signs {
        guard case .amount(let deal, let amount, let others) = sign.claim,
          let value = site.catalog.entities[deal].deal?.value?.value,
          amount.isSlip(for: value), !others.contains(where: { $0.equals(value) })
        else { continue }
        findings.append(
          Diagnostic(
            .amountMismatch,
            "'\(sign.words)' has the digits of \(value.written(in: .english)), the value of "
              + "\(site.catalog.entities[deal].name.value), and another scale",
            at: sign.place))
      }
    })
}

extension ProseAmount {
  /// Whether it has the digits of a value and a scale that is wrong by thousands.
  fileprivate func isSlip(for value: Money) -> Bool {
    guard digits == String(value.mantissa.magnitude), isIn(value.currency) else { return false }
    let difference = exponent - value.exponent
    return difference != 0 && difference.isMultiple(of: 3) && abs(difference) <= 9
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
