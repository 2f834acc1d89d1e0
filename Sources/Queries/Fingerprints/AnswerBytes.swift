internal import Liquid
internal import PolicyModel

/// An answer encoded so that different answers have different bytes: each part has its length.
struct AnswerBytes {
  private(set) var bytes = ContiguousArray<UInt8>()

  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: String?) { add(optional: text) { $0.add($1) } }

  mutating func add<Element>(optional value: Element?, _ write: (inout Self, Element) -> Void) {
    add(value != nil)
    if let value { write(&self, value) }
  }

  mutating func add<Elements: Collection>(
    each elements: Elements, _ write: (inout Self, Elements.Element) -> Void
  ) {
    add(elements.count)
    for element in elements { write(&self, element) }
  }

  mutating func add(_ day: Day) { add(Int(day.number)) }

  mutating func add(_ date: PartialDate?) { add(optional: date) { $0.add($1.iso) } }

  mutating func add(_ id: EntityID) {
    bytes.append(id.kind.rawValue)
    add(id.slug)
  }

  mutating func add(_ blob: ContiguousArray<UInt8>) {
    add(blob.count)
    bytes.append(contentsOf: blob)
  }
}

/// What templates are given.
extension AnswerBytes {
  mutating func add(_ value: Value) {
    switch value {
    case .none: bytes.append(0)
    case .bool(let flag):
      bytes.append(1)
      add(flag)
    case .integer(let number):
      bytes.append(2)
      add(number)
    case .decimal(let number):
      bytes.append(3)
      add(Int(bitPattern: UInt(number.bitPattern)))
    case .text(let text):
      bytes.append(4)
      add(text)
    case .html(let markup):
      bytes.append(5)
      add(markup)
    case .list(let values):
      bytes.append(6)
      add(each: values) { $0.add($1) }
    case .range(let lower, let upper):
      bytes.append(7)
      add(lower)
      add(upper)
    case .map(let map):
      bytes.append(8)
      add(each: map.entries) {
        $0.add($1.name)
        $0.add($1.value)
      }
    case .record(let record):
      bytes.append(9)
      add(each: record.fields.values) { $0.add($1) }
    case .empty: bytes.append(10)
    case .blank: bytes.append(11)
    }
  }
}
