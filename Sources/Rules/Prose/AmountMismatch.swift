package import Diagnostics
internal import EntityGraph
internal import PolicyModel

extension Rule {
  package static let amountMismatch = Rule(
    "AmountMismatch", .warning,
    summary: "An amount beside a deal has the scale of the deal's value.",
    explanation: """
      A million for a billion is the most common slip with money. The rule reads sentences that link \
      to a deal with a value: an amount of the same digits and another scale is taken for a slip.
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
        guard case .amount(let deal, let digits, let scale) = sign.claim,
          let value = site.catalog.entities[deal].deal?.value?.value
        else { continue }
        let own = value.digitsAndScale
        guard own.digits == digits, own.scale != scale else { continue }
        findings.append(
          Diagnostic(
            .amountMismatch,
            "'\(sign.words)' has the digits of \(value.written), the value of "
              + "\(site.catalog.entities[deal].name.value), and another scale",
            at: sign.place))
      }
    })
}

extension ProseSign {
  static func amountClaims(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    guard !sentence.links.isEmpty else { return [] }
    // Money has a sign before it; 5 million processors are none.
    for (index, word) in sentence.words.enumerated()
    where word.hasDigit && !(0x30...0x39).contains(sentence.text[word.range.lowerBound]) {
      guard let power = scales[sentence.code(index + 1)], sentence.isAdjacent(index + 1) else {
        continue
      }
      let number = sentence.string(word.range).drop { !$0.isNumber }
      let parts = number.split(separator: ".", omittingEmptySubsequences: false)
      guard let whole = parts.first, parts.count < 3 else { continue }
      let digits = (whole.filter { $0 != "," } + (parts.count > 1 ? parts[1] : ""))
      let scale = power - (parts.count > 1 ? parts[1].count : 0)
      let (significant, exponent) = significantDigits(String(digits), scale)
      let words = word.range.lowerBound..<sentence.words[index + 1].range.upperBound
      for link in sentence.links {
        found.append(
          Found(claim: .amount(link.record, digits: significant, scale: exponent), words: words))
      }
    }
    return found
  }

  private static let scales: [Lexicon.Code: Int] = [
    Lexicon.code("thousand"): 3, Lexicon.code("million"): 6, Lexicon.code("billion"): 9,
    Lexicon.code("trillion"): 12,
  ]
}

/// The digits without zeros at either end, and the power of ten of the last.
func significantDigits(_ digits: String, _ scale: Int) -> (digits: String, scale: Int) {
  var digits = digits.drop { $0 == "0" }
  var scale = scale
  while digits.last == "0" {
    digits.removeLast()
    scale += 1
  }
  return (String(digits), scale)
}

extension Money {
  fileprivate var digitsAndScale: (digits: String, scale: Int) {
    (String(mantissa.magnitude), exponent)
  }
}
