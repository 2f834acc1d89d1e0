internal import Text

/// A node of JSON-LD in the schema.org vocabulary, as bytes that cannot end a `<script>` element.
///
/// Members are written in the order in which they are added; members without a value are omitted.
struct SchemaNode {
  private var bytes: ContiguousArray<UInt8>

  /// - Parameter id: The absolute address that identifies the thing itself.
  init(_ types: SchemaType..., id: String? = nil) {
    bytes = ContiguousArray("{\"@type\":".utf8)
    append(types.map(\.rawValue))
    add("@id", id)
  }

  mutating func add(_ name: StaticString, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    begin(name)
    bytes.append(json: text, escaping: .script)
  }

  mutating func add(_ name: StaticString, _ number: Int) {
    begin(name)
    bytes.append(number: number)
  }

  /// Adds a single text as a value, several as an array.
  mutating func add(_ name: StaticString, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    begin(name)
    append(texts)
  }

  mutating func add(_ name: StaticString, _ node: SchemaNode?) {
    guard let node else { return }
    begin(name)
    append(node)
  }

  /// Adds a single node as a value, several as an array.
  mutating func add(_ name: StaticString, _ nodes: [SchemaNode]) {
    guard nodes.count != 1 else { return add(name, nodes[0]) }
    guard !nodes.isEmpty else { return }
    begin(name)
    bytes.append(literal: "[")
    for (place, node) in nodes.enumerated() {
      if place > 0 { bytes.append(literal: ",") }
      append(node)
    }
    bytes.append(literal: "]")
  }

  /// The node as a separate document, with its context.
  var document: ContiguousArray<UInt8> {
    var document = ContiguousArray("{\"@context\":\"https://schema.org\",".utf8)
    document.append(bytes, 1..<bytes.count)
    document.append(literal: "}")
    return document
  }

  private mutating func begin(_ name: StaticString) {
    bytes.append(literal: ",\"")
    bytes.append(literal: name)
    bytes.append(literal: "\":")
  }

  private mutating func append(_ texts: [String]) {
    if texts.count > 1 { bytes.append(literal: "[") }
    for (place, text) in texts.enumerated() {
      if place > 0 { bytes.append(literal: ",") }
      bytes.append(json: text, escaping: .script)
    }
    if texts.count > 1 { bytes.append(literal: "]") }
  }

  private mutating func append(_ node: SchemaNode) {
    bytes.append(node.bytes, 0..<node.bytes.count)
    bytes.append(literal: "}")
  }
}

/// The schema.org types used for pages.
enum SchemaType: String {
  case analysis = "AnalysisNewsArticle"
  case background = "BackgroundNewsArticle"
  case breadcrumbs = "BreadcrumbList"
  case collectionPage = "CollectionPage"
  case corporation = "Corporation"
  case correction = "CorrectionComment"
  case creativeWork = "CreativeWork"
  case dataDownload = "DataDownload"
  case dataset = "Dataset"
  case definedTerm = "DefinedTerm"
  case definedTermSet = "DefinedTermSet"
  case governmentOrganization = "GovernmentOrganization"
  case legislation = "Legislation"
  case listItem = "ListItem"
  case newsArticle = "NewsArticle"
  case organization = "Organization"
  case person = "Person"
  case propertyValue = "PropertyValue"
  case report = "Report"
  case thing = "Thing"
  case webPage = "WebPage"
  case webSite = "WebSite"
}
