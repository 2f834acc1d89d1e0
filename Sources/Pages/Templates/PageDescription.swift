internal import Liquid
internal import Text

/// A page in the words of schema.org, as JSON-LD.
struct PageDescription {
  private var members: [(String, String)] = []

  /// What it reads of either.
  static let fields = [
    "type", "title", "description", "canonical", "published", "modified", "language",
  ]

  /// - Parameters:
  ///   - page: A ``PageView``.
  ///   - site: A ``SiteView``.
  init(of page: Record, in site: Record) {
    let isArticle = page["type"]?.string == "article"
    members.append(("@context", "\"https://schema.org\""))
    members.append(("@type", isArticle ? "[\"AnalysisNewsArticle\",\"WebPage\"]" : "\"WebPage\""))
    add(isArticle ? "headline" : "name", page["title"] ?? site["title"])
    add("description", page["description"])
    add("url", page["canonical"])
    add("datePublished", page["published"])
    add("dateModified", page["modified"])
    add("inLanguage", site["language"])
    if let title = site["title"]?.string {
      let name = title.json(escaping: .script)
      members.append(("isPartOf", "{\"@type\":\"WebSite\",\"name\":\(name)}"))
      if isArticle {
        members.append(("publisher", "{\"@type\":\"Organization\",\"name\":\(name)}"))
      }
    }
  }

  func json() -> ContiguousArray<UInt8> {
    let body = members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
    return ContiguousArray("{\(body)}".utf8)
  }

  private mutating func add(_ name: String, _ value: Value?) {
    guard let text = value?.string, !text.isEmpty else { return }
    members.append((name, text.json(escaping: .script)))
  }
}
