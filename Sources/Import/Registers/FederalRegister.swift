import Diagnostics
import PolicyModel
internal import Text

/// Reads documents of the Federal Register's API v1: single ones, and lists with `results`.
struct FederalRegister: JSONRegister {
  var facts = RegisterFacts()
  var reader: DataReader
  private let accessed: Day

  /// A document while it is read.
  struct Document {
    let node: JSONNode
    let number: Located<String>
    let title: String
    let published: Located<Day>
    var source: RegisterSource
  }

  init(_ saved: SavedFile) {
    reader = DataReader(saved.file)
    accessed = saved.accessed
  }

  mutating func read() {
    guard let root = reader.root() else { return }
    let documents: [JSONNode]
    if let elements = root.elements {
      documents = elements
    } else if root["results"] != nil {
      documents = reader.list("results", of: root)
      if let next = reader.text("next_page_url", of: root) {
        facts.leaveOut(
          next.value, because: "the list continues on another page", at: reader.place(next.range))
      }
    } else if root["document_number"] != nil {
      documents = [root]
    } else {
      reader.report(
        "this is neither a document nor a list of the Federal Register's API",
        at: root.range.prefix(1), help: "a document has 'document_number', a list has 'results'")
      return
    }
    for node in documents { readDocument(node) }
  }

  private mutating func required(_ key: String, of node: JSONNode) -> Located<String>? {
    guard let value = node[key], !value.isNull else {
      reader.report("this document has no '\(key)'", at: node.range.prefix(1))
      return nil
    }
    return reader.text(key, of: node)
  }

  private mutating func readDocument(_ node: JSONNode) {
    guard let number = required("document_number", of: node),
      let title = required("title", of: node)
    else { return }
    guard let published = reader.day("publication_date", of: node) else {
      facts.leaveOut(
        number.value, because: "the document has no 'publication_date'",
        at: reader.place(number.range))
      return
    }
    if let correction = reader.text("correction_of", of: node) {
      facts.leaveOut(
        correction.value, because: "\(number.value) only corrects another document",
        at: reader.place(correction.range))
      return
    }
    let type = reader.text("type", of: node)
    let subtype = reader.text("subtype", of: node)
    let isPresidential =
      type?.value.lowercased() == "presidential document" || type?.value == "PRESDOCU"
      || node["executive_order_number"].map { !$0.isNull } ?? false
    let source = RegisterSource(
      .federalRegister, number.value, title: title.value, publisher: "Federal Register",
      type: isPresidential ? "order" : type?.value == "Notice" ? "guidance" : "regulation",
      date: published.value,
      url: "https://www.federalregister.gov/d/\(number.value)", accessed: accessed)
    let document = Document(
      node: node, number: number, title: title.value, published: published, source: source)
    if isPresidential {
      readPresidential(document, subtype)
    } else {
      readAgencyDocument(document, type)
    }
  }
}

extension Range<Int> {
  /// Its first bytes, to point at something long.
  func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}

extension Slug {
  /// The slug of a long title, cut between words.
  static func short(_ title: String) -> String {
    let slug = Slug.from(name: title)
    guard slug.utf8.count > longest else { return slug }
    let cut = slug.prefix(longest)
    return cut.lastIndex(of: "-").map { String(cut[..<$0]) } ?? String(cut)
  }

  private static var longest: Int { 60 }
}
