/// Why a text is not JSON, and where.
package struct JSONFault: Error, Hashable, Sendable {
  package enum Reason: String, Sendable {
    case value = "a value is missing"
    case key = "a key in double quotes is missing"
    case colon = "':' is missing after a key"
    case comma = "',' is missing"
    case extraComma = "',' has nothing after it"
    case unclosed = "the text ends before this is closed"
    case mismatch = "this closes nothing"
    case trailing = "text follows the value"
    case depth = "values are nested too deep"
    case word = "only true, false and null are words of JSON"
    case number = "this is not a number of JSON"
    case string = "the string is not closed"
    case control = "a control character must be escaped"
    case escape = "this is not an escape of JSON"
    case surrogate = "half of a surrogate pair is not a character"
    case encoding = "this is not UTF-8"
  }

  package let reason: Reason
  /// Bytes of the text; empty at its end.
  package let range: Range<Int>

  package init(_ reason: Reason, at range: Range<Int>) {
    self.reason = reason
    self.range = range
  }
}
