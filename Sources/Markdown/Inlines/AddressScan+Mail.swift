internal import Text

extension AddressScan {
  /// Looks for mail addresses between the web addresses.
  mutating func findMailAddresses() {
    guard bytes.firstIndex(of: Self.at, in: range) != nil else { return }
    var all: [BareAddress] = []
    var start = range.lowerBound
    for address in found {
      findMailAddresses(in: start..<address.text.lowerBound, &all)
      all.append(address)
      start = address.text.upperBound
    }
    findMailAddresses(in: start..<range.upperBound, &all)
    found = all
  }

  private func findMailAddresses(in gap: Range<Int>, _ all: inout [BareAddress]) {
    var start = gap.lowerBound
    while let at = bytes.firstIndex(of: Self.at, in: start..<gap.upperBound) {
      let name = mailName(before: at, notBefore: start)
      var index = at + 1
      var dots = 0
      scan: while index < gap.upperBound {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "_"): break
        case UInt8(ascii: "/") where name.isChat: break
        case UInt8(ascii: ".")
        where index + 1 < gap.upperBound && bytes[index + 1].isASCIIAlphanumeric:
          dots += 1
        case _ where byte.isASCIIAlphanumeric: break
        default: break scan
        }
        index += 1
      }
      let followsAt = index < gap.upperBound && bytes[index] == Self.at
      guard name.start < at, !followsAt, dots > 0, bytes[index - 1].isASCIILetter else {
        start = at + 1
        continue
      }
      all.append(
        BareAddress(text: name.start..<index, prefix: name.hasScheme ? "" : "mailto:"))
      start = index
    }
  }

  /// What comes before the `@`, with its scheme where it has one.
  private func mailName(
    before at: Int, notBefore limit: Int
  ) -> (start: Int, hasScheme: Bool, isChat: Bool) {
    var start = at
    while start > limit, bytes[start - 1].canStandInMailName { start -= 1 }
    guard start < at, start > limit, bytes[start - 1] == Self.colon else {
      return (start, false, false)
    }
    for scheme in isPlain ? ["mailto:", "xmpp:"] : ["mailto:"] {
      let first = start - scheme.utf8.count
      guard first >= limit, bytes[first..<start].elementsEqual(scheme.utf8),
        first == limit || !bytes[first - 1].isASCIIAlphanumeric
      else { continue }
      return (first, true, scheme == "xmpp:")
    }
    return (start, false, false)
  }
}

extension UInt8 {
  fileprivate var canStandInMailName: Bool {
    switch self {
    case UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: isASCIIAlphanumeric
    }
  }
}
