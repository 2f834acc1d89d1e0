internal import Liquid

/// A page in the words of schema.org, as JSON-LD.
struct PageDescription {
  private var members: [(String, String)] = []

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
      let name = Self.quoted(title)
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
    members.append((name, Self.quoted(text)))
  }

  /// A JSON string in which nothing can end a `<script>`.
  private static func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        json += "\\"
        json.unicodeScalars.append(scalar)
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
