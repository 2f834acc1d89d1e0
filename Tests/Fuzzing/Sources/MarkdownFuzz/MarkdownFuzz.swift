import CFuzzer
import Diagnostics
import Markdown

@main struct MarkdownFuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    let status = unsafe LLVMFuzzerRunDriver(&count, &arguments) { unsafe fuzzMarkdown($0, $1) }
    precondition(status == 0)
  }
}

private let names = NameMatcher([
  .init("Acme", target: 1), .init("SEC", target: 2), .init("Acme Power", target: 3),
])

/// Any bytes as the body of a page: safe HTML, and every place inside the file.
private func fuzzMarkdown(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe ContiguousArray(UnsafeBufferPointer(start: start, count: count))
  let file = SourceFile(path: "x.md", bytes: bytes)
  let options = MarkdownOptions(
    kindSchemes: ["policy", "company"], names: names, findsCitations: true, reportsUnlinked: true)
  var answers = Answers(count: count)
  var findings: [Diagnostic] = []
  let document = MarkdownDocument(
    file, body: 0..<count, options: options, resolver: &answers, reporting: &findings)
  for finding in findings {
    precondition(finding.place.range.upperBound <= count, finding.message)
    precondition(!finding.message.utf8.contains(0x0A), "a message of two lines")
  }
  for heading in document.outline { precondition(heading.range.upperBound <= count) }
  for mention in document.mentions { precondition(mention.range.upperBound <= count) }
  let html = String(decoding: document.html, as: UTF8.self).utf8
  for tag in ["<script", "<iframe", "<img onerror", "href=\"javascript:", "href=\"vbscript:"] {
    precondition(!html.contains(tag), tag)
  }
  _ = MarkdownDocument.plainHTML(of: file, extensions: true)
  return 0
}

/// Leads every link somewhere, and holds its places against the file.
private struct Answers: LinkResolver {
  let count: Int

  mutating func resolve(_ link: LinkRequest) -> LinkResolution {
    precondition(link.range.upperBound <= count && link.targetRange.upperBound <= count)
    return switch link.target {
    case .source(let id): .sourceNote(number: 1, id: id)
    case .external(let address): .link(href: address)
    case .name(let number): .link(href: "/", mention: number)
    default: .link(href: "x", text: "name", mention: 9)
    }
  }
}

extension String.UTF8View {
  fileprivate func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return true }
    var rest = self[...]
    while let index = rest.firstIndex(of: first) {
      if rest[index...].starts(with: wanted) { return true }
      rest = rest[rest.index(after: index)...]
    }
    return false
  }
}
