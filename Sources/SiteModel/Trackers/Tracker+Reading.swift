package import Diagnostics
package import EntityGraph
internal import FrontMatter
internal import PolicyModel
internal import Text

extension Tracker {
  /// The keys of an entry of `trackers:`.
  private enum Key: String, CaseIterable {
    case title, intro, kind, rows, columns
    case conditions = "where"
    case grouping = "group_by"
    case order = "sort_by"
  }

  /// Reads `trackers:`; an entry with a mistake is reported and left out.
  static func read(
    _ node: YAMLNode, in path: String, reporting findings: inout [Diagnostic]
  ) -> (trackers: [Tracker], matrices: [Matrix]) {
    guard let entries = node.entries else {
      findings.append(
        Diagnostic(
          .invalidSetting, "'trackers' maps names to lists",
          at: SourcePlace(path: path, range: node.range), help: "policies: {kind: policy}"))
      return ([], [])
    }
    var (trackers, matrices): ([Tracker], [Matrix]) = ([], [])
    for entry in entries {
      let count = findings.count
      var reader = TrackerReader(path: path, findings: findings)
      let isMatrix = entry.value[Key.kind.rawValue]?.text == matrixKind
      let tracker = isMatrix ? nil : reader.read(entry)
      let matrix = isMatrix ? reader.readMatrix(entry) : nil
      findings = reader.findings
      guard findings.count == count else { continue }
      trackers += [tracker].compactMap(\.self)
      matrices += [matrix].compactMap(\.self)
    }
    return (trackers, matrices)
  }

  /// The `kind` of a matrix, which is no kind of record.
  private static let matrixKind = "matrix"

  /// Reads the conditions of a list that is not a tracker, such as the deals of a figure.
  ///
  /// - Parameter entries: Those whose keys are traits.
  static func conditions(
    _ entries: [YAMLNode.Entry], of kind: EntityKind, in path: String,
    reporting findings: inout [Diagnostic]
  ) -> [Condition] {
    var reader = TrackerReader(path: path, rule: .invalidFigure, findings: findings)
    let conditions = reader.conditions(
      YAMLNode(.mapping(entries), at: entries.first?.range ?? 0..<0), of: kind)
    findings = reader.findings
    return conditions
  }

  /// Reads one entry.
  private struct TrackerReader {
    let path: String
    /// What mistakes are reported as.
    var rule = Rule.invalidSetting
    var findings: [Diagnostic]

    mutating func read(_ entry: YAMLNode.Entry) -> Tracker? {
      let keys: [Key] = [.title, .intro, .kind, .conditions, .grouping, .order]
      guard checkForm(of: entry, keys, called: "a tracker") else { return nil }
      guard let kind = kind(entry) else { return nil }
      var tracker = frame(of: entry, kind)
      tracker.grouping = choice(entry.value, .grouping, Trait.self, of: kind, \.kinds)
      if let order = choice(entry.value, .order, Order.self, of: kind, \.kinds) {
        tracker.order = order
      }
      return tracker
    }

    mutating func readMatrix(_ entry: YAMLNode.Entry) -> Matrix? {
      let keys: [Key] = [.title, .intro, .kind, .rows, .columns, .conditions]
      guard checkForm(of: entry, keys, called: "a matrix") else { return nil }
      let rows = side(entry, .rows, among: Matrix.rowKinds)
      let columns = side(entry, .columns, among: Matrix.columnKinds)
      guard let rows, let columns else { return nil }
      if rows == columns, let node = entry.value[Key.columns.rawValue] {
        report(
          "rows and columns of a matrix are of different kinds", node.textRange,
          help: "columns: \(Matrix.columnKinds.first { $0 != rows }?.folder ?? "agencies")")
      }
      return Matrix(rows: frame(of: entry, rows), columns: columns)
    }

    /// The kind of rows or columns, as the name of its folder.
    private mutating func side(
      _ entry: YAMLNode.Entry, _ key: Key, among kinds: [EntityKind]
    ) -> EntityKind? {
      let words = kinds.map(\.folder)
      guard let node = entry.value[key.rawValue] else {
        report(
          "a matrix says what its '\(key.rawValue)' are", entry.keyRange,
          help: "\(key.rawValue): \(words[0])")
        return nil
      }
      let text = node.text ?? ""
      if let kind = kinds.first(where: { $0.folder == text }) { return kind }
      let meant =
        kinds.first { $0.name == text }.map { NearMiss($0.folder, isOnly: true) }
        ?? words.nearMiss(to: text)
      report(
        "'\(text)' cannot be the \(key.rawValue) of a matrix", node.textRange, meant,
        help: Self.oneOf(words))
      return nil
    }

    /// The parts that lists and matrices have in common.
    private mutating func frame(of entry: YAMLNode.Entry, _ kind: EntityKind) -> Tracker {
      var tracker = Tracker(slug: entry.key, kind: kind, at: entry.keyRange)
      if let title = text(entry.value, .title) { tracker.title = title }
      tracker.intro = text(entry.value, .intro)
      if let node = entry.value[Key.conditions.rawValue] {
        tracker.conditions = conditions(node, of: kind)
      }
      return tracker
    }

    /// - Returns: `false` if there is nothing to read.
    private mutating func checkForm(
      of entry: YAMLNode.Entry, _ known: [Key], called name: String
    ) -> Bool {
      guard Slug.isValid(entry.key) else {
        report(
          "'\(entry.key)' cannot be used in an address", entry.keyRange,
          NearMiss(Slug.from(name: entry.key), isOnly: false))
        return false
      }
      guard let fields = entry.value.entries else {
        report("\(name) is a mapping", entry.value.range, help: "{kind: policy}")
        return false
      }
      let keys = known.map(\.rawValue)
      for field in fields where !keys.contains(field.key) {
        report(
          "'\(field.key)' is not a setting of \(name)", field.keyRange,
          keys.nearMiss(to: field.key).map {
            NearMiss($0.text, isOnly: $0.isOnly && entry.value[$0.text] == nil)
          }, help: Self.oneOf(keys), rule: .unknownSetting)
      }
      return true
    }

    private mutating func kind(_ entry: YAMLNode.Entry) -> EntityKind? {
      guard let node = entry.value[Key.kind.rawValue] else {
        report("a tracker says which 'kind' it lists", entry.keyRange, help: "kind: policy")
        return nil
      }
      let words = EntityKind.allCases.filter { $0 != .page }.map(\.name)
      let text = node.text ?? ""
      if words.contains(text), let kind = EntityKind(name: text) { return kind }
      // The folder's name is an easy slip.
      let meant =
        EntityKind(folder: text).map { NearMiss($0.name, isOnly: true) }
        ?? (words + [matrixKind]).nearMiss(to: text)
      report(
        "'\(text)' is not a kind of record", node.range, meant,
        help: Self.oneOf(words + [matrixKind]))
      return nil
    }

    private mutating func text(_ node: YAMLNode, _ key: Key) -> String? {
      guard let value = node[key.rawValue] else { return nil }
      guard let text = value.text, !text.isBlank, !value.isNull else {
        report("'\(key.rawValue)' is a text", value.range, help: "write one, or leave it out")
        return nil
      }
      return text
    }

    /// A word of a closed list that fits the kind.
    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
      _ node: YAMLNode, _ key: Key, _: Choice.Type, of kind: EntityKind,
      _ kinds: (Choice) -> KindSet
    ) -> Choice? {
      guard let value = node[key.rawValue] else { return nil }
      let fitting = Choice.allCases.filter { kinds($0).contains(kind) }
      let words = fitting.map(\.rawValue)
      let text = value.text ?? ""
      if let choice = fitting.first(where: { $0.rawValue == text }) { return choice }
      report(
        Choice(rawValue: text) == nil
          ? "'\(text)' is not something to \(key == .order ? "sort" : "group") by"
          : "\(kind.folder) have no '\(text)' to \(key == .order ? "sort" : "group") by",
        value.range, words.nearMiss(to: text), help: Self.oneOf(words))
      return nil
    }

    mutating func conditions(_ node: YAMLNode, of kind: EntityKind) -> [Condition] {
      guard let entries = node.entries else {
        report("'where' is a mapping", node.range, help: "{force: [pending, in-force]}")
        return []
      }
      let fitting = Trait.allCases.filter { $0.kinds.contains(kind) }.map(\.rawValue)
      var conditions: [Condition] = []
      for entry in entries {
        guard let trait = Trait(rawValue: entry.key), trait.kinds.contains(kind) else {
          report(
            "\(kind.folder) cannot be chosen by '\(entry.key)'", entry.keyRange,
            fitting.nearMiss(to: entry.key), help: Self.oneOf(fitting))
          continue
        }
        conditions.append(
          Condition(trait: trait, words: words(entry.value, for: trait, of: kind)))
      }
      return conditions
    }

    private mutating func words(
      _ node: YAMLNode, for trait: Trait, of kind: EntityKind
    ) -> [Located<String>] {
      let nodes = node.items ?? [node]
      if nodes.isEmpty { report("'\(trait.rawValue)' names nothing", node.range) }
      var words: [Located<String>] = []
      for node in nodes {
        guard let text = node.text, !text.isEmpty, !node.isNull else {
          report("'\(trait.rawValue)' is a word or a list of words", node.range)
          continue
        }
        let word = Located(text, at: node.textRange)
        if let vocabulary = trait.vocabulary(of: kind) {
          _ = vocabulary.read(word, in: path, reporting: &findings)
        } else if trait == .year, Int(text) == nil || text.utf8.count != 4 {
          report("'\(text)' is not a year", word.range, help: "2025")
        }
        words.append(
          trait == .jurisdiction ? Located(Jurisdiction.normalized(text), at: word.range) : word)
      }
      return words
    }

    private mutating func report(
      _ message: String, _ range: Range<Int>, _ nearMiss: NearMiss? = nil, help: String? = nil,
      rule: Rule? = nil
    ) {
      findings.append(
        Diagnostic(
          rule ?? self.rule, message, at: SourcePlace(path: path, range: range), nearMiss: nearMiss,
          help: nearMiss == nil ? help : nil))
    }

    private static func oneOf(_ words: [String]) -> String {
      "one of \(words.sorted().joined(separator: ", "))"
    }
  }
}

extension Tracker {
  /// Replaces names of topics by their slugs, and reports unknown topics.
  ///
  /// - Parameter path: The file that names them.
  package mutating func resolveTopics(
    in catalog: Catalog, from path: String = SiteFiles.configuration,
    reporting findings: inout [Diagnostic]
  ) {
    for index in conditions.indices where conditions[index].trait == .topic {
      for place in conditions[index].words.indices {
        let word = conditions[index].words[place]
        let number = catalog.number(
          for: word.value, among: .topic,
          at: SourcePlace(path: path, range: word.range), reporting: &findings)
        if let number { conditions[index].words[place].value = catalog.entities[number].id.slug }
      }
    }
  }
}
