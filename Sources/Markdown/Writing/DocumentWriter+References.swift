internal import Text

/// References in what is parsed by itself, away from the definitions that cmark has read.
extension DocumentWriter {
  /// An excerpt behind definitions of what it may refer to.
  ///
  /// - Complexity: O(*n*) in the excerpt's bytes and the definitions it takes; the first call parses the
  ///   body once more where that may hold definitions.
  mutating func withDefinitions(_ excerpt: SourceExcerpt) -> SourceExcerpt {
    guard excerpt.bytes.contains(UInt8(ascii: "[")) else { return excerpt }
    let references = knownReferences()
    guard !references.isEmpty else { return excerpt }
    var whole = SourceExcerpt()
    for label in excerpt.bytes.bracketedLabels() {
      guard let definition = references[label] else { continue }
      whole.append(filler: definition)
    }
    whole.append(filler: "\n")
    whole.append(excerpt)
    return whole
  }

  /// What the body's labels stand for, each as a definition of one line, by the folded label.
  ///
  /// cmark alone knows what is a definition, so it is asked: each label that looks like one is put, as a
  /// paragraph of its own, before the body, and is a link or not.
  private mutating func knownReferences() -> [ContiguousArray<UInt8>: String] {
    if let references { return references }
    var found: [ContiguousArray<UInt8>: String] = [:]
    let labels = knownDefinitions().labels
    if !labels.isEmpty {
      var probe = ContiguousArray<UInt8>()
      for label in labels {
        probe.append(UInt8(ascii: "["))
        probe.append(label, label.indices)
        probe.append(literal: "]\n\n")
      }
      var start = whole.body.lowerBound
      if whole.bytes[whole.body].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
      probe.append(whole.bytes, start..<whole.body.upperBound)
      if var tree = CmarkTree(parsing: probe, in: probe.indices) {
        for label in labels {
          guard let definition = tree.nextDefinition(for: label) else { continue }
          found[label] = definition
        }
      }
    }
    references = found
    return found
  }
}

extension CmarkTree {
  /// Goes over the next paragraph, in which a label stands alone.
  ///
  /// - Returns: A definition of what it leads to; `nil` where it is text.
  fileprivate mutating func nextDefinition(for label: ContiguousArray<UInt8>) -> String? {
    var definition: String?
    while let step = next() {
      if step.kind == .paragraph, !step.isEntering { break }
      guard step.kind == .link, step.isEntering, definition == nil else { continue }
      var (url, title) = (ContiguousArray<UInt8>(), ContiguousArray<UInt8>())
      appendURL(to: &url)
      let hasTitle = appendTitle(to: &title)
      definition =
        "[\(label.text(label.indices))]: <\(url.escaped)>"
        + (hasTitle ? " \"\(title.escaped)\"\n" : "\n")
    }
    return definition
  }
}

extension ContiguousArray<UInt8> {
  /// With a backslash before all that could mean something.
  fileprivate var escaped: String {
    var escaped = ContiguousArray<UInt8>()
    for byte in self {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "&"):
        escaped.append(UInt8(ascii: "\\"))
      default: break
      }
      escaped.append(byte)
    }
    return escaped.text(escaped.indices)
  }

  /// What is between brackets, folded as labels are, each once.
  fileprivate func bracketedLabels() -> [ContiguousArray<UInt8>] {
    var labels: [ContiguousArray<UInt8>] = []
    var seen: Set<ContiguousArray<UInt8>> = []
    var index = 0
    while let open = firstIndex(of: UInt8(ascii: "["), in: index..<count) {
      index = open + 1
      var reader = InlineLocator(source: self, end: count, position: open)
      guard let label = reader.readLabel(), !label.isEmpty else { continue }
      let folded = LinkDefinitions.fold(self, label)
      if seen.insert(folded).inserted { labels.append(folded) }
    }
    return labels
  }
}
