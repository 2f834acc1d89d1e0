package import Diagnostics
internal import Text

/// How many `[` may stand unclosed in one paragraph: cmark's time grows with their square.
let bracketLimit = 10_000

/// The `[` that is one too many in its paragraph, or `nil` where all is well.
///
/// Paragraphs are told apart by blank lines only, so that code counts as well.
func firstExcessiveBracket(in bytes: ContiguousArray<UInt8>, range: Range<Int>) -> Int? {
  guard range.count > bracketLimit, bytes.count(of: UInt8(ascii: "["), in: range) > bracketLimit
  else { return nil }
  var open = 0
  var lineIsBlank = true
  var index = range.lowerBound
  while index < range.upperBound {
    switch bytes[index] {
    case UInt8(ascii: "\n"):
      if lineIsBlank { open = 0 }
      lineIsBlank = true
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      break
    case UInt8(ascii: "["):
      lineIsBlank = false
      open += 1
      if open > bracketLimit { return index }
    case UInt8(ascii: "]"):
      lineIsBlank = false
      if open > 0 { open -= 1 }
    case UInt8(ascii: "\\"):
      lineIsBlank = false
      if index + 1 < range.upperBound, bytes[index + 1].isASCIIPunctuation { index += 1 }
    default:
      lineIsBlank = false
    }
    index += 1
  }
  return nil
}

extension Rule {
  package static let tooManyBrackets = Rule(
    "TooManyBrackets", .error, structural: true,
    summary:
      "Reports a paragraph with more than 10,000 unclosed brackets; such a body is not rendered.")
}
