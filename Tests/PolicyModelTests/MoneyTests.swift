import PolicyModel
import Testing
import Wording

@Suite("Money") struct MoneyTests {
  @Test(
    "is read exactly and written for readers",
    arguments: [
      ("USD 9.7B", "$9.7 billion", "USD 9.7B"), ("$9.7 billion", "$9.7 billion", "USD 9.7B"),
      ("US$9.7bn", "$9.7 billion", "USD 9.7B"), ("EUR 250M", "€250 million", "EUR 250M"),
      ("£3.2bn", "£3.2 billion", "GBP 3.2B"), ("9.7 billion USD", "$9.7 billion", "USD 9.7B"),
      ("USD 9,700,000,000", "$9.7 billion", "USD 9.7B"), ("USD9.7B", "$9.7 billion", "USD 9.7B"),
      ("CHF 1.25 billion", "CHF 1.25 billion", "CHF 1.25B"), ("A$40m", "A$40 million", "AUD 40M"),
      ("$1.5 trillion", "$1.5 trillion", "USD 1.5T"), ("$950,000", "$950,000", "USD 950000"),
      ("$1,250,000.50", "$1,250,000.50", "USD 1.2500005M"), ("usd 5K", "$5,000", "USD 5000"),
      ("$0.5", "$0.50", "USD 0.5"), ("-$2m", "−$2 million", "USD -2M"), ("$0", "$0", "USD 0"),
      ("$9.712 billion", "$9.712 billion", "USD 9.712B"),
      ("$9,712,345,678", "$9,712,345,678", "USD 9.712345678B"),
      ("¥300bn", "¥300 billion", "JPY 300B"),
      ("$1,000", "$1,000", "USD 1000"), ("$999.5 million", "$999.5 million", "USD 999.5M"),
    ])
  func forms(text: String, written: String, shorthand: String) throws {
    let money = try Money(parsing: text)
    #expect(money.written(in: .english) == written)
    #expect(money.shorthand == shorthand)
    #expect(try Money(parsing: shorthand) == money)
    #expect(try Money(parsing: written) == money)
  }

  @Test func `no binary fraction comes near it`() throws {
    #expect(try Money(parsing: "$0.1").plainAmount == "0.1")
    #expect(try Money(parsing: "USD 9.7B").plainAmount == "9700000000")
    #expect(try Money(parsing: "USD 123456789012345.678").plainAmount == "123456789012345.678")
  }

  @Test(
    "that is not an amount says why",
    arguments: [
      ("9.7B", MoneyError.noCurrency), ("9.7 billion", .noCurrency), ("", .noAmount),
      ("USD", .noAmount), ("about a lot", .noAmount), ("USD 9.7X", .unknownUnit("X")),
      ("XQX 5M", .unknownCurrency("XQX")), ("5M XQX", .unknownCurrency("XQX")),
      ("USD 9,7B", .malformedNumber("9,7")), ("USD 1.2.3", .malformedNumber("1.2.3")),
      ("USD 1,0000", .malformedNumber("1,0000")),
      ("USD 9.7 billion dollars", .unknownUnit("dollars")),
      ("USD 1234567890123456789", .tooManyDigits),
    ])
  func reasons(text: String, reason: MoneyError) {
    #expect(throws: reason) { try Money(parsing: text) }
  }

  @Test func `amounts compare exactly within one currency`() throws {
    let texts = ["-$5", "-$1", "$0", "$0.05", "$0.5", "$9", "$10", "$9.69B", "$9.7B", "$10B"]
    let amounts = try texts.map { try Money(parsing: $0) }
    for (i, a) in amounts.enumerated() {
      for (j, b) in amounts.enumerated() { #expect(a.isLess(than: b) == (i < j), "\(a) < \(b)") }
    }
    #expect(try Money(parsing: "$1").isLess(than: Money(parsing: "€1")) == nil)
  }
}
