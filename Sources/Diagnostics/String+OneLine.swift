extension String {
  /// The text as a finding can quote it: each line break or other control character is a space.
  var onOneLine: String {
    guard unicodeScalars.contains(where: \.breaksLine) else { return self }
    var text = ""
    for scalar in unicodeScalars { text.unicodeScalars.append(scalar.breaksLine ? " " : scalar) }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var breaksLine: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
  }
}
