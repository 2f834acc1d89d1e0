extension English {
  package func decimal(_ millionths: Int, places: ClosedRange<Int>) -> String {
    var divisor = 1
    for _ in 0..<max(0, 6 - places.upperBound) { divisor *= 10 }
    // Rounded once, then exact zeros are dropped.
    var (number, digits) = ((2 * millionths + divisor) / (2 * divisor), min(6, places.upperBound))
    while digits > places.lowerBound, number % 10 == 0 {
      number /= 10
      digits -= 1
    }
    return Self.written(number, digits)
  }

  package func share(_ part: Int, of whole: Int) -> String {
    let tenths = (2000 * part + whole) / (2 * whole)
    return Self.written(tenths % 10 == 0 ? tenths / 10 : tenths, tenths % 10 == 0 ? 0 : 1) + "%"
  }

  package func label(citedOnPages count: Int) -> String {
    switch count {
    case 0: "Cited on no page"
    case 1: "Cited on 1 page"
    default: "Cited on \(count) pages"
    }
  }

  /// - Parameter digits: How many of the number's digits are decimals.
  private static func written(_ number: Int, _ digits: Int) -> String {
    guard digits > 0 else { return String(number) }
    let text = String(number)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return "\(padded.dropLast(digits)).\(padded.suffix(digits))"
  }
}
