import Foundation
import Markdown

/// The names to be linked.
enum Name {
  /// Words with a capital that many of the bodies have: what a site's records are called.
  static func common(in bodies: [Body], count: Int) -> [NameMatcher.Name] {
    var uses: [String: Int] = [:]
    for body in bodies {
      let words = String(decoding: body.bytes, as: UTF8.self).split { !$0.isLetter && $0 != "-" }
      for word in Set(words) where word.count > 3 && word.first?.isUppercase == true {
        uses[String(word), default: 0] += 1
      }
    }
    return uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).enumerated().map {
      NameMatcher.Name($1.key, target: $0)
    }
  }

  /// Names of two or three words such as companies have, which no body mentions.
  static func others(count: Int) -> [NameMatcher.Name] {
    (0..<count).map { number in
      let kind = [" Power", " Energy Holdings", " Commission", " Act", " Data Centers"][number % 5]
      let word = [first, second, third].enumerated().map { place, syllables in
        syllables[number / [1, 25, 625][place] % 25]
      }
      return NameMatcher.Name(word.joined().capitalized + kind, target: 100 + number)
    }
  }

  private static let first = syllables("b c d f g h k l m n p r s t v w br cr dr gr st tr pl cl fl")
  private static let second = syllables(
    "l m n r s t ll mm nn rr ss tt rd nd st rk lk nk mp lp rt lt sk sp ld")
  private static let third = syllables("x n r s l th nd rt m k d g p t v w b f c q z ph ch sh ck")

  private static func syllables(_ sounds: String) -> [String] {
    sounds.split(separator: " ").enumerated().map { $1 + ["a", "e", "i", "o", "u"][$0 % 5] }
  }
}
