internal import Synchronization

/// The cost of templates, collected by renderings, possibly on several threads at once.
package final class TemplateProfile: Sendable {
  private let rows = Mutex<[String: Tally]>([:])

  package init() {}

  /// The cost of one template or partial, including the partials that it renders.
  package struct Row: Hashable, Sendable {
    /// As shown in findings: `Templates/partials/link.html`.
    package let path: String
    package let calls: Int
    package let nanoseconds: Int
    package let bytes: Int
    /// Calls with the same input as one before.
    package let repeats: Int
  }

  struct Tally {
    var calls = 0
    var nanoseconds = 0
    var bytes = 0
    var inputs: Set<Int> = []
  }

  /// The rows, the costliest first.
  package var summary: [Row] {
    rows.withLock { rows in
      rows.map {
        Row(
          path: $0.key, calls: $0.value.calls, nanoseconds: $0.value.nanoseconds,
          bytes: $0.value.bytes, repeats: $0.value.calls - $0.value.inputs.count)
      }
    }.sorted {
      $0.nanoseconds == $1.nanoseconds ? $0.path < $1.path : $0.nanoseconds > $1.nanoseconds
    }
  }

  func add(_ meter: TemplateMeter, of program: Program) {
    rows.withLock { rows in
      for call in meter.calls {
        rows[program.files[Int(call.file)], default: Tally()].add(call)
      }
    }
  }
}

extension TemplateProfile.Tally {
  fileprivate mutating func add(_ call: TemplateMeter.Call) {
    calls += 1
    nanoseconds += call.nanoseconds
    bytes += call.bytes
    inputs.insert(call.input)
  }
}

/// Measures the calls of one rendering.
struct TemplateMeter {
  struct Call {
    let file: Int32
    let input: Int
    var nanoseconds = 0
    var bytes = 0
  }

  private(set) var calls: [Call] = []
  private var open: [(call: Int, start: ContinuousClock.Instant, bytes: Int)] = []

  mutating func begin(_ unit: Unit, input: some Sequence<Value>, bytes: Int) {
    open.append((calls.count, .now, bytes))
    calls.append(Call(file: unit.file, input: TemplateMeter.signature(of: input)))
  }

  mutating func end(bytes: Int) {
    guard let last = open.popLast() else { return }
    let (seconds, attoseconds) = (ContinuousClock.now - last.start).components
    calls[last.call].nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
    calls[last.call].bytes = bytes - last.bytes
  }

  /// Equal for values that look the same: records and lists count by what they hold, three deep.
  private static func signature(of values: some Sequence<Value>) -> Int {
    var hasher = Hasher()
    for value in values { combine(value, depth: 0, into: &hasher) }
    return hasher.finalize()
  }

  private static func combine(_ value: Value, depth: Int, into hasher: inout Hasher) {
    switch value {
    case .record(let record):
      hasher.combine(ObjectIdentifier(record.type))
      guard depth < 3 else { return }
      for field in record.fields.values { combine(field, depth: depth + 1, into: &hasher) }
    case .list(let items):
      hasher.combine(items.count)
      guard depth < 3 else { return }
      for item in items { combine(item, depth: depth + 1, into: &hasher) }
    case .html(let bytes): hasher.combine(bytes)
    case .integer(let number): hasher.combine(number)
    case .none: hasher.combine(0)
    default: hasher.combine(value.string)
    }
  }
}
