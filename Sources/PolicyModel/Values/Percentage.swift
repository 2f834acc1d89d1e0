package import Diagnostics
internal import Text

/// A share of a whole, to the hundredth of a percent.
package struct Percentage: Hashable, Sendable {
  /// From 0 to 10 000.
  package let hundredths: Int

  /// `nil` beyond the whole.
  package init?(hundredths: Int) {
    guard (0...10_000).contains(hundredths) else { return nil }
    self.hundredths = hundredths
  }

  /// Reads `12.5%`, `12.5 %` or `12.5`; `nil` for anything else, or more than two decimals.
  package init?(parsing text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    if bytes.last == UInt8(ascii: "%") { bytes.removeLast() }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].count),
      parts.count == 1 || (1...2).contains(parts[1].count)
    else { return nil }
    var decimals = parts.count == 2 ? Array(parts[1]) : []
    while decimals.count < 2 { decimals.append(UInt8(ascii: "0")) }
    var hundredths = 0
    for byte in parts[0] + decimals {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      hundredths = hundredths * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self.init(hundredths: hundredths)
  }

  /// `12.5%`.
  package var written: String {
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    if rest == 0 { return "\(whole)%" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest.padded(to: 2))%"
  }
}

extension Percentage: CustomStringConvertible {
  package var description: String { written }
}

extension Rule {
  package static let invalidPercentage = Rule(
    "InvalidPercentage", .error, structural: true,
    summary:
      "Reports a share that is not written as 12.5%, from 0 to 100 with at most two decimals.")
}
