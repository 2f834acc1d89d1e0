package import Diagnostics
import FrontMatter
internal import Text

extension FieldType where Value == [Source] {
  /// A mapping of ids to sources.
  static var sources: Self {
    Self(form: .recordsByName(RecordShapes.source.fields)) { $2.sources($0, $1) }
  }
}

extension FieldReader {
  mutating func sources(_ node: YAMLNode, _ name: String) -> [Source]? {
    guard let entries = node.entries else {
      wrongShape(
        node, name, wanted: "a mapping of ids to sources",
        help: "write the id as a key, ID:, and the source's fields below it")
      return nil
    }
    var sources: [Source] = []
    for entry in entries {
      let id = Located(entry.key, at: entry.keyRange)
      if !Slug.isValid(id.value) {
        let slug = Slug.from(name: id.value)
        report(
          .invalidSourceID, "'\(id.value)' is not an id", at: id.range,
          suggestion: slug.isEmpty ? nil : slug,
          help: slug.isEmpty ? "use small letters, digits and hyphens" : nil)
        continue
      }
      // One that lacks something is there all the same, so that what cites it is not reported too.
      var source = Source(id: id, title: "")
      if let fields = entry.value.entries ?? (entry.value.isNull ? [] : nil) {
        RecordShapes.source.read(
          fields, missingAt: fields.first?.keyRange ?? entry.keyRange, into: &source, by: &self)
      } else {
        wrongShape(entry.value, id.value, wanted: "a mapping", help: "a source has title")
      }
      sources.append(source)
    }
    return sources
  }
}

extension FieldType where Value == YAMLNode {
  /// The lines of a history, read once the type is known.
  static var history: Self { Self(form: .history) { node, _, _ in node } }
}

extension FieldType where Value == [FormerName] {
  /// Names, or mappings of a name and the end of it.
  static var formerNames: Self {
    let shape = RecordShapes.formerName
    return Self(form: .either(.texts, .records(shape.fields))) { node, name, reader in
      var names: [FormerName] = []
      for item in node.items ?? [node] {
        let read =
          item.entries == nil
          ? reader.text(item, name).map { FormerName($0) }
          : shape.record(item, name, { FormerName(Located("", at: $0)) }, by: &reader)
        if let read { names.append(read) }
      }
      return names
    }
  }
}

extension FieldType where Value == [CommentPeriod] {
  /// A date, or mappings of a date and what is taken until then.
  static var commentPeriods: Self {
    let shape = RecordShapes.commentPeriod
    return Self(form: .either(.date, .records(shape.fields))) { node, name, reader in
      var periods: [CommentPeriod] = []
      for item in node.items ?? [node] {
        let period =
          item.entries == nil
          ? reader.date(item, name).map { CommentPeriod(closes: $0) }
          : shape.record(
            item, name, { _ in CommentPeriod(closes: PartialDate(year: 1)) }, by: &reader)
        guard var period else { continue }
        period.range = item.entries == nil ? item.textRange : item.range
        periods.append(period)
      }
      return periods
    }
  }
}

extension FieldType where Value == EffectiveDate {
  static var effectiveDate: Self {
    let shape = RecordShapes.effectiveDate
    return Self(form: .either(.date, .record(shape.fields))) { node, name, reader in
      node.entries == nil
        ? reader.date(node, name).map { EffectiveDate(date: $0) }
        : shape.record(
          node, name, { _ in EffectiveDate(date: PartialDate(year: 1)) }, by: &reader)
    }
  }
}

extension FieldType where Value == [IgnoredRule] {
  /// A mapping of rules to reasons, or a list of rules.
  static var ignoredRules: Self {
    Self(form: .ignoredRules) { node, name, reader in
      var rules: [IgnoredRule] = []
      for item in node.items ?? [node] {
        guard let entries = item.entries else {
          if let rule = reader.text(item, name) { rules.append(IgnoredRule(rule)) }
          continue
        }
        for entry in entries {
          let reason = entry.value.isNull ? nil : reader.text(entry.value, entry.key)
          rules.append(
            IgnoredRule(Located(entry.key, at: entry.keyRange), reason: reason?.value))
        }
      }
      return rules
    }
  }
}

extension FieldType where Value == [DeclaredRelation] {
  /// A list of mappings, each with the name of a relation and what its edge carries.
  static func relations(of kind: EntityKind) -> Self {
    Self(form: .relations) { node, name, reader in
      var relations: [DeclaredRelation] = []
      for item in node.items ?? [node] {
        relations += reader.relations(item, of: kind)
      }
      return relations
    }
  }
}

extension FieldReader {
  /// The edges of one item of `relations`, one for each target.
  fileprivate mutating func relations(_ item: YAMLNode, of kind: EntityKind) -> [DeclaredRelation] {
    guard let entries = item.entries, let first = entries.first else {
      wrongShape(
        item, "relations", wanted: "a list of mappings", help: "write - \(kind.relationExample)")
      return []
    }
    var attributes = EdgeAttributes()
    var named: (directed: Relation.Directed, entry: YAMLNode.Entry)?
    var isUnknown = false
    RecordShapes.edge.read(
      entries, missingAt: first.keyRange, into: &attributes, by: &self,
      other: { entry, _, reader in
        guard let directed = Relation.named(entry.key) else {
          isUnknown = true
          reader.unknownRelation(entry, of: kind)
          return true
        }
        if let named {
          reader.report(
            .wrongShape, "'\(entry.key)' is a second relation in one item", at: entry.keyRange,
            help: "begin a line with '- ' for each, after '\(named.entry.key)'")
        } else if !directed.isOffered(to: kind) {
          isUnknown = true
          reader.report(
            .unknownRelation, "'\(entry.key)' is not a relation of \(kind.withArticle)",
            at: entry.keyRange, help: "it is one of \(directed.nearKinds.listed)")
        } else {
          named = (directed, entry)
        }
        return true
      })
    guard let named else {
      if !isUnknown {
        report(
          .missingField, "a relation needs its name", at: first.keyRange,
          help: "add one such as \(kind.relationExample)")
      }
      return []
    }
    for (field, relations) in RecordShapes.edgeLimits
    where !relations.contains(named.directed.relation) {
      guard let entry = entries.first(where: { $0.key == field }) else { continue }
      report(
        .unknownField, "'\(field)' says nothing of '\(named.entry.key)'", at: entry.keyRange,
        help: "it belongs to \(relations.map(\.name).joined(separator: ", "))")
    }
    let targets = references(named.entry.value, named.entry.key, value: .none)
    return targets.map { target in
      DeclaredRelation(
        field: named.entry.key, relation: named.directed.relation,
        isInverse: named.directed.isInverse, target: target.reference, attributes: attributes,
        range: item.range)
    }
  }

  private mutating func unknownRelation(_ entry: YAMLNode.Entry, of kind: EntityKind) {
    let names = Relation.names(for: kind) + RecordShapes.edge.fields.map(\.name)
    let nearest = names.nearMiss(to: entry.key).map {
      NearMiss($0.text, isOnly: $0.isOnly && !Relation.isOtherForm(entry.key, of: $0.text))
    }
    report(
      .unknownRelation, "'\(entry.key)' is not a relation of \(kind.withArticle)",
      at: entry.keyRange, nearMiss: nearest,
      help: nearest == nil ? "'related-to' holds between any two" : nil)
  }
}

extension EntityKind {
  /// A relation as the kind may write it, for messages and examples.
  var relationExample: String {
    switch self {
    case .company: "regulated-by: sec"
    case .agency: "regulates: iren"
    case .policy: "implements: eo-14179"
    case .person: "member-of: house-financial-services"
    case .briefing, .deal, .topic, .page: "related-to: iren"
    }
  }
}

extension Rule {
  package static let unknownRelation = Rule(
    "UnknownRelation", .error, structural: true,
    summary: "Reports a relation that the page's kind does not have.")
  package static let invalidSourceID = Rule(
    "InvalidSourceID", .error, structural: true,
    summary: "Reports a source id with anything but lower-case letters, digits and hyphens.")
}
