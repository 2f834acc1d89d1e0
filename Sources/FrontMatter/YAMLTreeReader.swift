package import Diagnostics

/// Builds the located tree of one YAML document from the parser's events.
struct YAMLTreeReader: ~Copyable {
  private let file: SourceFile
  private let end: Int
  private var events: YAMLEventStream
  private var offsets: CodePointCursor
  private var depth = 0
  private var flowDepth = 0
  /// What was found beside the way and stops nothing.
  private(set) var findings: [Diagnostic] = []

  /// A list in a list in a mapping … to this depth.
  static let greatestDepth = 32

  init(_ file: SourceFile, in range: Range<Int>, isASCII: Bool) {
    self.file = file
    self.end = range.upperBound
    self.events = YAMLEventStream(ArraySlice(file.bytes[range]))
    self.offsets = CodePointCursor(file, in: range, isASCII: isASCII)
  }

  /// The document's root, or `nil` where there is nothing but comments.
  mutating func root() throws(YAMLFault) -> YAMLNode? {
    var root: YAMLNode?
    var documents = 0
    while true {
      let event = try next()
      switch event.kind {
      case .streamStart, .documentEnd: continue
      case .streamEnd: return root
      case .documentStart:
        documents += 1
        if documents > 1 { throw .secondDocument(word(at: event)) }
      default: root = try node(event)
      }
    }
  }

  private mutating func next() throws(YAMLFault) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      let contextAt = error.context.isEmpty ? nil : offsets.offset(of: error.contextMark)
      throw .syntax(
        problem: error.problem, at: offsets.offset(of: error.mark), context: error.context,
        contextAt: contextAt)
    }
  }

  private mutating func node(_ event: YAMLEvent) throws(YAMLFault) -> YAMLNode {
    try refuse(event)
    let start = offsets.offset(of: event.start)
    switch event.kind {
    case .scalar(let text, let style):
      let range = self.range(from: start, of: event, style)
      if style == .plain { checkComment(after: range) }
      if style == .quoted { file.checkEscapes(of: text, at: range, reporting: &findings) }
      return YAMLNode(.scalar(text, style), at: range)
    case .sequenceStart(let isFlow):
      return try collection(from: start, event, isFlow: isFlow) { (reader) throws(YAMLFault) in
        try reader.sequence()
      }
    case .mappingStart(let isFlow):
      return try collection(from: start, event, isFlow: isFlow) { (reader) throws(YAMLFault) in
        try reader.mapping()
      }
    default: preconditionFailure("an event that begins no node")
    }
  }

  private mutating func collection(
    from start: Int, _ event: YAMLEvent, isFlow: Bool,
    read: (inout YAMLTreeReader) throws(YAMLFault) -> (YAMLNode.Content, lastByte: Int, end: Int)
  ) throws(YAMLFault) -> YAMLNode {
    depth += 1
    if isFlow { flowDepth += 1 }
    guard depth <= YAMLTreeReader.greatestDepth else { throw .tooDeep(word(at: event)) }
    let (content, lastByte, end) = try read(&self)
    depth -= 1
    if isFlow { flowDepth -= 1 }
    // The end of a block collection is where the next token begins; its last value ends before.
    return YAMLNode(content, at: start..<max(start, isFlow ? end : lastByte))
  }

  private mutating func sequence() throws(YAMLFault) -> (YAMLNode.Content, lastByte: Int, end: Int)
  {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        return (.sequence(items), items.last?.range.upperBound ?? 0, offsets.offset(of: event.end))
      }
      items.append(try node(event))
    }
  }

  private mutating func mapping() throws(YAMLFault) -> (YAMLNode.Content, lastByte: Int, end: Int) {
    var entries: [YAMLNode.Entry] = []
    entries.reserveCapacity(8)
    var index = KeyIndex()
    var lastByte = 0
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        return (.mapping(entries), lastByte, offsets.offset(of: event.end))
      }
      try refuse(event)
      guard case .scalar(let key, let style) = event.kind else {
        throw .keyIsNotText(word(at: event))
      }
      if key.isEmpty { throw .emptyKey(word(at: event)) }
      let start = offsets.offset(of: event.start)
      var range = self.range(from: start, of: event, style)
      if style == .quoted { file.checkEscapes(of: key, at: range, reporting: &findings) }
      if style == .quoted, range.count >= 2 {
        range = range.lowerBound + 1..<range.upperBound - 1
      }
      if style == .plain, key == "<<" { throw .mergeKey(range) }
      let value = try node(try next())
      let entry = YAMLNode.Entry(key: key, keyRange: range, value: value)
      lastByte = entry.range.upperBound
      if let first = index.first(key, among: entries) {
        findings.append(
          Diagnostic(
            .duplicateKey, "'\(key.shortened)' is given twice",
            at: SourcePlace(path: file.path, range: range),
            help: "keep one of the two",
            notes: [
              .init("first given here", at: SourcePlace(path: file.path, range: first.keyRange))
            ]))
      } else {
        entries.append(entry)
      }
    }
  }

  private mutating func refuse(_ event: YAMLEvent) throws(YAMLFault) {
    if case .alias = event.kind { throw .alias(word(at: event)) }
    if event.hasAnchor { throw .anchor(word(at: event)) }
    if event.hasTag { throw .tag(word(at: event)) }
  }

  /// From an event's beginning to the next space or line break.
  private mutating func word(at event: YAMLEvent) -> Range<Int> {
    let start = offsets.offset(of: event.start)
    var stop = start
    while stop < end, !isBlank(file.bytes[stop]) { stop += 1 }
    return start..<stop
  }

  private mutating func range(
    from start: Int, of event: YAMLEvent, _ style: YAMLNode.ScalarStyle
  ) -> Range<Int> {
    var stop = max(start, offsets.offset(of: event.end))
    if style == .block {
      while stop > start, isBlank(file.bytes[stop - 1]) { stop -= 1 }
    }
    return start..<stop
  }

  /// A comment that begins without a space after its `#`, or after a tab, was hardly meant as one.
  private mutating func checkComment(after scalar: Range<Int>) {
    var hash = scalar.upperBound
    while hash < end, file.bytes[hash] == space || file.bytes[hash] == tab { hash += 1 }
    guard hash > scalar.upperBound, hash + 1 < end, file.bytes[hash] == UInt8(ascii: "#") else {
      return
    }
    let next = file.bytes[hash + 1]
    let isAfterTab = file.bytes[scalar.upperBound..<hash].contains(tab)
    guard isAfterTab || !isBlank(next) && next != UInt8(ascii: "#") && next != UInt8(ascii: "!")
    else { return }
    let stop = file.endOfText(from: hash, before: end)
    let value = scalar.isEmpty ? hash..<stop : scalar.lowerBound..<stop
    findings.append(
      Diagnostic(
        .commentSwallowsText,
        "'\(file.text(in: hash..<stop).shortened)' is a comment: "
          + (isAfterTab ? "a tab and '#' begin one" : "' #' begins one"),
        at: SourcePlace(path: file.path, range: flowDepth > 0 ? hash..<stop : value),
        suggestion: flowDepth > 0 ? nil : YAMLQuoting.quoted(file.text(in: value)),
        help: flowDepth > 0 ? "put the text in quotation marks" : nil))
  }
}

/// Finds keys that were there before: few by looking at each, many by a table.
private struct KeyIndex {
  private var positions: [String: Int] = [:]
  private var indexed = 0

  mutating func first(_ key: String, among entries: [YAMLNode.Entry]) -> YAMLNode.Entry? {
    guard entries.count > 16 else { return entries.first { $0.key == key } }
    while indexed < entries.count {
      positions[entries[indexed].key] = indexed
      indexed += 1
    }
    return positions[key].map { entries[$0] }
  }
}

private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")

private func isBlank(_ byte: UInt8) -> Bool {
  byte == space || byte == tab || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}

extension SourceFile {
  /// Where a line's text ends: before its line ending and trailing blanks.
  func endOfText(from offset: Int, before limit: Int) -> Int {
    var stop = offset
    while stop < limit, bytes[stop] != UInt8(ascii: "\n"), bytes[stop] != UInt8(ascii: "\r") {
      stop += 1
    }
    while stop > offset, bytes[stop - 1] == space || bytes[stop - 1] == tab { stop -= 1 }
    return stop
  }
}

extension Rule {
  package static let duplicateKey = Rule(
    "DuplicateKey", .error, structural: true,
    summary: "Reports a key that occurs twice in a mapping.")
  package static let commentSwallowsText = Rule(
    "CommentSwallowsText", .warning,
    summary:
      "Reports text cut off by ' #', which begins a comment; such text needs quotation marks.")
}
