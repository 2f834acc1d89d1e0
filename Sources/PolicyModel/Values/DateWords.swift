/// The numbers and words of a text that may be a date.
struct DateWords {
  struct Number {
    var value: Int
    var digits: Int
    /// What comes before it: the separator nearest to it.
    var separator: UInt8
  }

  var numbers: [Number] = []
  var words: [String] = []
  var hasTime = false
  /// Whether a time of day is one.
  var isPossible = true

  init(_ text: some StringProtocol) {
    var items: [(text: [UInt8], isNumber: Bool, separator: UInt8)] = []
    var separator = UInt8(ascii: " ")
    var previous: Bool?
    for scalar in text.lowercased().unicodeScalars {
      if let digit = scalar.decimal {
        if previous == true, separator == 0 {
          items[items.count - 1].text.append(digit)
        } else {
          items.append(([digit], true, separator))
        }
        (previous, separator) = (true, 0)
      } else if scalar.properties.isAlphabetic || scalar == "º" || scalar == "ª" {
        let isCounter = ["年", "月", "日", "号", "년", "월", "일"].contains(scalar)
        if previous == false, separator == 0, !isCounter {
          items[items.count - 1].text += Array(String(scalar).utf8)
        } else {
          items.append((Array(String(scalar).utf8), false, separator))
        }
        (previous, separator) = (false, 0)
      } else if scalar.properties.generalCategory == .nonspacingMark {
        if previous == false, separator == 0 {
          items[items.count - 1].text += Array(String(scalar).utf8)
        }
      } else {
        separator =
          scalar.isASCII
          ? UInt8(scalar.value)
          : scalar.properties.generalCategory == .dashPunctuation || scalar == "−"
            ? UInt8(ascii: "-") : UInt8(ascii: " ")
      }
    }
    collect(items)
  }

  private mutating func collect(_ items: [(text: [UInt8], isNumber: Bool, separator: UInt8)]) {
    var index = 0
    while index < items.count {
      let item = items[index]
      let next = index + 1 < items.count ? items[index + 1] : nil
      if item.isNumber, let next, next.isNumber, next.separator == UInt8(ascii: ":") {
        // A time of day, or the offset behind one.
        hasTime = true
        if item.text.count > 2 || Int(String(decoding: item.text, as: UTF8.self)) ?? 24 > 23 {
          isPossible = false
        }
        index += 1
        while index < items.count, items[index].isNumber,
          [UInt8(ascii: ":"), UInt8(ascii: ".")].contains(items[index].separator),
          items[index].separator == UInt8(ascii: ":") || items[index].text.count > 2
            || index + 1 == items.count
        {
          index += 1
        }
        continue
      }
      if item.isNumber {
        let isOffset =
          hasTime && item.text.count == 4
          && [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(item.separator)
        if !isOffset {
          let value = item.text.count <= 13 ? Int(String(decoding: item.text, as: UTF8.self)) : nil
          numbers.append(
            Number(value: value ?? -1, digits: item.text.count, separator: item.separator))
        }
      } else {
        words.append(String(decoding: item.text, as: UTF8.self))
      }
      index += 1
    }
  }
}

extension Unicode.Scalar {
  /// Its digit in ASCII, where it is one of any script.
  fileprivate var decimal: UInt8? {
    if (0x30...0x39).contains(value) { return UInt8(value) }
    guard !isASCII, properties.numericType == .decimal, let number = properties.numericValue else {
      return nil
    }
    return 0x30 + UInt8(number)
  }
}
