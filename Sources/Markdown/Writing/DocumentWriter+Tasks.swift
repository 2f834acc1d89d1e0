internal import Text

/// Items of lists that are tasks, `- [ ] a`.
extension DocumentWriter {
  /// Whether the paragraph at hand, the first of a list item, begins a task; its mark is taken out.
  ///
  /// - Returns: Whether it is done; `nil` where it is no task.
  mutating func takeTask() -> Bool? {
    if takesReferenceForTask() { return true }
    guard let first = inlines.items.first, first.kind == .text, first.text.count >= 3 else {
      return nil
    }
    let bytes = inlines.bytes
    let start = first.text.lowerBound
    guard bytes[start] == UInt8(ascii: "["), bytes[start + 2] == UInt8(ascii: "]"),
      inlines.map.isVerbatim(start)
    else { return nil }
    let isDone: Bool
    switch bytes[start + 1] {
    case 0x20: isDone = false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): isDone = true
    default: return nil
    }
    var end = start + 3
    if end == first.text.upperBound {
      // A blank behind the mark is not in the text, as nothing follows on the line.
      guard let mark = inlines.map.source(of: end - 1), mark.upperBound < text.body.upperBound,
        text.bytes[mark.upperBound].isSpaceOrTab
      else { return nil }
      inlines.dropFirstLine()
      return isDone
    }
    guard bytes[end].isWhitespace else { return nil }
    while end < first.text.upperBound, bytes[end].isWhitespace { end += 1 }
    inlines.dropFirst(end - start)
    return isDone
  }

  /// Takes out `[x]` where the document has a definition of that name, so that cmark made it a link.
  private mutating func takesReferenceForTask() -> Bool {
    let items = inlines.items
    guard items.count > 3, items[0].kind == .link, items[0].partner == 2, items[1].kind == .text,
      inlines.links[items[0].link].place?.form == .shortcut, items[3].kind == .text,
      let blank = items[3].text.first, inlines.bytes[blank].isWhitespace,
      inlines.bytes.spells(items[1].text, "x")
    else { return false }
    inlines.dropItems(3)
    var count = 0
    for index in items[3].text {
      guard inlines.bytes[index].isWhitespace else { break }
      count += 1
    }
    inlines.dropFirst(count)
    return true
  }

  /// Writes the box of a task, once its item has been begun.
  mutating func writeTaskBox(isDone: Bool) {
    let checked = isDone ? "checked=\"\" " : ""
    html.append("<input type=\"checkbox\" \(checked)disabled=\"\"")
    if !options.isPlain {
      html.append(" aria-label=\"\(isDone ? options.words.done : options.words.notDone)\"")
    }
    html.append(literal: " /> ")
  }

  /// Marks the item that has just been begun as a task.
  mutating func markTaskItem() {
    guard !options.isPlain, html.last == UInt8(ascii: ">") else { return }
    html.removeLast()
    html.append(literal: " class=\"task\">")
  }
}
