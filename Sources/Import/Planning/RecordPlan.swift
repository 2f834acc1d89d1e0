import Diagnostics
import EntityGraph
import FrontMatter
import PolicyModel

/// What is added to one record: a file of the site, or a new one.
struct RecordPlan {
  let id: EntityID
  /// The record as it is; `nil` for a new one.
  let number: Int?
  let entity: Entity
  private(set) var editor: RecordEditor
  /// The errors that the file has without the additions.
  private let errors: [String: Int]
  private(set) var changed = false

  /// `nil` where lines cannot be added to the file.
  init?(_ file: SourceFile, of id: EntityID, number: Int?) {
    guard let editor = RecordEditor(file),
      let read = Self.read(file.bytes, path: file.path, id: id)
    else { return nil }
    self.id = id
    self.number = number
    self.editor = editor
    entity = read.entity
    errors = read.errors
  }

  var path: String { editor.file.path }

  /// Whether the file had no errors before anything was added.
  var isSound: Bool { errors.isEmpty }

  private static func read(
    _ bytes: ContiguousArray<UInt8>, path: String, id: EntityID
  ) -> (entity: Entity, errors: [String: Int], first: [Diagnostic])? {
    var findings: [Diagnostic] = []
    let file = EntityFile(
      reading: SourceFile(path: path, bytes: bytes), kind: id.kind, slug: id.slug,
      reporting: &findings)
    guard let entity = file.entities.first else { return nil }
    let errors = findings.filter { $0.severity == .error }
    return (entity, Dictionary(errors.map { ($0.message, 1) }, uniquingKeysWith: +), errors)
  }

  /// The record with what was added.
  var result: Entity? { Self.read(editor.bytes, path: path, id: id)?.entity }

  /// Carries out an addition, unless the record would then have an error that it does not have now.
  ///
  /// - Returns: The error that speaks against it; `nil` where it was added.
  mutating func attempt(_ change: (inout RecordEditor) -> Void) -> String? {
    var editor = editor
    change(&editor)
    guard let read = Self.read(editor.bytes, path: path, id: id) else {
      return "the front matter could not be read any more"
    }
    if let error = read.first.first(where: {
      (errors[$0.message] ?? 0) < (read.errors[$0.message] ?? 0)
    }) {
      return error.message
    }
    self.editor = editor
    changed = true
    return nil
  }

  /// Where something is in the record.
  func place(_ range: Range<Int>) -> SourcePlace? {
    number == nil ? nil : SourcePlace(path: path, range: range)
  }

  /// The item of the record's history behind which an event of a day goes; `nil` for the end.
  func item(before day: Day) -> Int? {
    let items = editor.items(of: "history")
    var last = -1
    for (index, item) in items.enumerated() {
      let event = entity.history.first { item.contains($0.eventRange.lowerBound) }
      if let event, event.date.firstDay <= day { last = index }
    }
    return items.isEmpty ? nil : last
  }
}
