package import Liquid
internal import OutputFolder

/// An answer in 128 bits, the same for equal answers on every machine: the first half of its SHA-256.
package struct Fingerprint: Hashable, Sendable {
  private let words: SIMD2<UInt64>

  /// - Complexity: O(*n*) in what the value holds.
  package init(of value: Value) {
    var answer = AnswerBytes()
    answer.add(value)
    self.init(of: answer)
  }

  init(of answer: AnswerBytes) {
    let digest = ContentDigest(of: answer.bytes)
    words = digest.firstHalf
  }
}
