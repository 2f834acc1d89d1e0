import Diagnostics
import PolicyModel
internal import Text

/// What a byte may open: code, a link, a tag, a comment.
extension PostText {
  mutating func takeByte() {
    switch source[index] {
    case UInt8(ascii: "\n") where isInHTML:
      separate(by: "\n")
      index += 1
    case UInt8(ascii: "\\") where index + 1 < end: copy(to: index + 2)
    case UInt8(ascii: "`"): takeCode()
    case UInt8(ascii: "{"): if !takeTag() { copy(to: index + 1) }
    case UInt8(ascii: "%") where isVault && has("%%", at: index): takeComment()
    case UInt8(ascii: "!") where has("![[", at: index) && isVault:
      if !takeWiki(isEmbed: true) { copy(to: index + 3) }
    case UInt8(ascii: "!") where has("![", at: index): open(isImage: true)
    case UInt8(ascii: "["):
      if isVault, has("[[", at: index) {
        if !takeWiki(isEmbed: false) { copy(to: index + 2) }
      } else {
        open(isImage: false)
      }
    case UInt8(ascii: "]"): close()
    case UInt8(ascii: "<"): if !takeElement() { copy(to: index + 1) }
    case UInt8(ascii: "#") where isVault: takeHashTag()
    case UInt8(ascii: "^") where isVault: takeBlockID()
    default: copy(to: index + 1)
    }
  }

  private mutating func takeCode() {
    let run = source[index..<end].prefix { $0 == UInt8(ascii: "`") }.count
    var offset = index + run
    defer { if index < offset { copy(to: offset) } }
    guard !missingRuns.contains(run) else { return }
    var probe = offset
    var isBlank = false
    while probe < end {
      let byte = source[probe]
      if byte == UInt8(ascii: "`") {
        let length = source[probe..<end].prefix { $0 == byte }.count
        probe += length
        if length == run {
          offset = probe
          return
        }
        isBlank = false
        continue
      }
      if byte == UInt8(ascii: "\n") {
        if isBlank { break }
        isBlank = true
      } else if !byte.isWhitespace {
        isBlank = false
      }
      probe += 1
    }
    missingRuns.insert(run)
  }

  private mutating func open(isImage: Bool) {
    // No text has so many open at once; the limit keeps hostile ones from costing more than a long one.
    if brackets.count == 32 { brackets.removeFirst() }
    brackets.append(Bracket(output: bytes.count, source: index, isImage: isImage))
    copy(to: index + (isImage ? 2 : 1))
  }

  private mutating func close() {
    guard let bracket = brackets.popLast(), byte(index + 1) == UInt8(ascii: "("),
      let destination = destination(from: index + 2, until: UInt8(ascii: ")"))
    else {
      copy(to: index + 1)
      return
    }
    takeLink(destination, bracket)
  }

  /// Takes back what was written from a place on.
  mutating func takeBack(to output: Int) -> ContiguousArray<UInt8> {
    let text = ContiguousArray(bytes[output...])
    bytes.removeSubrange(output...)
    return text
  }
}
