extension String {
  /// Whether its UTF-8 has a byte, asked of every reference: a span is several times as fast as the view.
  package func hasByte(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] == byte { return true }
    return false
  }
}
