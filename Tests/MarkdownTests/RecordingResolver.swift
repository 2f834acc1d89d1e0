import Diagnostics
import Markdown

/// Keeps what it is asked, and answers as it is told.
struct RecordingResolver: LinkResolver {
  var requests: [LinkRequest] = []
  var answer: (LinkRequest) -> LinkResolution

  init(_ answer: @escaping (LinkRequest) -> LinkResolution = { $0.plainAnswer }) {
    self.answer = answer
  }

  mutating func resolve(_ link: LinkRequest) -> LinkResolution {
    requests.append(link)
    return answer(link)
  }
}

extension LinkRequest {
  /// An address that shows what was asked for.
  var plainAnswer: LinkResolution {
    switch target {
    case .entity(let kind, let slug, let fragment):
      .link(href: "/\(kind)/\(slug)/" + (fragment.map { "#" + $0 } ?? ""))
    case .wiki(let name, let fragment):
      .link(href: "/wiki/\(name)/" + (fragment.map { "#" + $0 } ?? ""))
    case .source(let id): .sourceNote(number: 1, id: id)
    case .path(let path, let fragment): .link(href: path + (fragment.map { "#" + $0 } ?? ""))
    case .external(let url): .link(href: url)
    case .name(let number): .link(href: "/name/\(number)/", mention: number)
    case .citation(_, let value): .link(href: "/law/\(value)/")
    }
  }
}

/// A document with what was asked and found while it was made.
struct Rendering {
  let document: MarkdownDocument
  let requests: [LinkRequest]
  let findings: [Diagnostic]

  var html: String { String(decoding: document.html, as: UTF8.self) }

  init(
    _ file: SourceFile, body: Range<Int>? = nil, options: MarkdownOptions = .forTests,
    answer: @escaping (LinkRequest) -> LinkResolution = { $0.plainAnswer }
  ) {
    var resolver = RecordingResolver(answer)
    var findings: [Diagnostic] = []
    document = MarkdownDocument(
      file, body: body ?? file.bytes.indices, options: options, resolver: &resolver,
      reporting: &findings)
    requests = resolver.requests
    self.findings = findings
  }

  init(
    _ text: String, options: MarkdownOptions = .forTests,
    answer: @escaping (LinkRequest) -> LinkResolution = { $0.plainAnswer }
  ) {
    self.init(SourceFile(path: "Content/test.md", text: text), options: options, answer: answer)
  }
}

extension MarkdownOptions {
  static let forTests = MarkdownOptions(kindSchemes: ["policy", "company", "agency"])
}

extension MarkdownDocument.Mention {
  var before: String { part(0..<markedBytes.lowerBound) }
  var marked: String { part(markedBytes) }
  var after: String { part(markedBytes.upperBound..<sentence.utf8.count) }

  private func part(_ range: Range<Int>) -> String {
    String(decoding: Array(sentence.utf8)[range], as: UTF8.self)
  }
}
