/// The numbers of the records that are called the same, mostly one.
struct Namesakes: Sendable, RandomAccessCollection {
  private let only: Int32
  /// All of them, where there are several: one is kept without asking for memory.
  private var all: [Int32]?

  init(_ number: Int) { only = Int32(number) }

  mutating func append(_ number: Int) {
    if all == nil { all = [only] }
    all?.append(Int32(number))
  }

  var startIndex: Int { 0 }
  var endIndex: Int { all?.count ?? 1 }
  subscript(position: Int) -> Int { Int(all?[position] ?? only) }
}
