package import Diagnostics

/// Source text with `⟦…⟧` around the parts a test is about.
package struct MarkedSource: Sendable {
  package let file: SourceFile
  /// The marked ranges in order, as bytes of the text without its marks.
  package let marks: [Range<Int>]

  /// The first marked range; the start of the file where nothing is marked.
  package var marked: Range<Int> { marks.first ?? 0..<0 }

  package init(_ text: String, path: String = "Content/test.md") {
    var bytes = ContiguousArray<UInt8>()
    var marks: [Range<Int>] = []
    var opened: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": opened.append(bytes.count)
      case "⟧":
        guard let start = opened.popLast() else { preconditionFailure("a mark closes unopened") }
        marks.append(start..<bytes.count)
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    self.file = SourceFile(path: path, bytes: bytes)
    self.marks = marks.sorted { $0.lowerBound < $1.lowerBound }
  }
}
