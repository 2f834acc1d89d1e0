/// A rising list of numbers as text: the gap to each from the one before, five bits a letter.
///
/// A letter from the second half of the alphabet says that more letters of the number follow. Half of the gaps in a
/// common word's list take one byte.
package struct NumberList {
  private var last = -1

  package init() {}

  private static let alphabet = ContiguousArray(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// - Parameter number: Greater than the one before.
  package mutating func append(_ number: Int, to text: inout ContiguousArray<UInt8>) {
    Self.append(number - last - 1, to: &text)
    last = number
  }

  static func append(_ gap: Int, to text: inout ContiguousArray<UInt8>) {
    var rest = gap
    while rest > 31 {
      text.append(alphabet[rest & 31 | 32])
      rest >>= 5
    }
    text.append(alphabet[rest])
  }

  /// A whole list.
  package static func plain(_ numbers: [Int]) -> ContiguousArray<UInt8> {
    var text = ContiguousArray<UInt8>()
    var list = NumberList()
    for number in numbers { list.append(number, to: &text) }
    return text
  }

  /// A whole list; written as runs, after a `~`, where that is shorter: how far to a run, and how much longer than one
  /// number it is.
  package static func text(_ numbers: [Int]) -> ContiguousArray<UInt8> {
    let plain = plain(numbers)
    var runs: ContiguousArray<UInt8> = [UInt8(ascii: "~")]
    var index = 0
    var end = 0
    while index < numbers.count, runs.count < plain.count {
      var next = index + 1
      while next < numbers.count, numbers[next] == numbers[next - 1] + 1 { next += 1 }
      append(numbers[index] - end, to: &runs)
      append(next - index - 1, to: &runs)
      end = numbers[next - 1] + 1
      index = next
    }
    return runs.count < plain.count ? runs : plain
  }
}
