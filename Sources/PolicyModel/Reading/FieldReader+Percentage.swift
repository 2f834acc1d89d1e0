import Diagnostics
import FrontMatter

extension FieldReader {
  mutating func percentage(_ node: YAMLNode, _ name: String) -> Percentage? {
    guard let text = text(node, name) else { return nil }
    if let percentage = Percentage(parsing: text.value) { return percentage }
    report(
      .invalidPercentage, "'\(text.value)' is not a share of a whole", at: text.range,
      help: "write it as 12.5%, with two decimals at most")
    return nil
  }
}
