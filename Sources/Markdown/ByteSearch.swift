/// Readings of all of a text, many bytes at once.
extension ContiguousArray<UInt8> {
  /// The runs between blanks, the blanks that are not one space between two of them, and whether all is ASCII.
  ///
  /// Without branches, as nothing foretells where words end, and each step by itself, so that the
  /// compiler can take many at once.
  var countsOfWordsAndOddBlanks: (words: Int, oddBlanks: Int, isASCII: Bool) {
    unsafe withUnsafeBytes { bytes in
      guard let first = unsafe bytes.first else { return (0, 0, true) }
      var words = first > 0x20 ? 1 : 0
      var odd = first > 0x20 ? 0 : 1
      var bits = first
      var index = 1
      while index < bytes.count {
        // Sums of so few fit in a byte.
        let end = Swift.min(bytes.count, index + 255)
        var (wordSum, oddSum, allBits): (UInt8, UInt8, UInt8) = (0, 0, 0)
        for place in index..<end {
          let byte = unsafe bytes[place]
          let blank: UInt8 = byte <= 0x20 ? 1 : 0
          let wasBlank: UInt8 = unsafe bytes[place &- 1] <= 0x20 ? 1 : 0
          wordSum &+= wasBlank & (1 &- blank)
          oddSum |= blank & (wasBlank | (byte != 0x20 ? 1 : 0))
          allBits |= byte
        }
        words += Int(wordSum)
        odd += Int(oddSum)
        bits |= allBits
        index = end
      }
      return (words, odd, bits < 0x80)
    }
  }

  /// Appends all places where a word begins with a byte of some class, and with a pair of bytes that
  /// something looked for begins with.
  func findWords(
    beginningWith wanted: ByteClass, by starts: MentionStarts, into places: inout [Int]
  ) {
    precondition(starts.classes.count == 256 && starts.pairs.count == 1024)
    let (wanted, word) = (wanted.rawValue, ByteClass.word.rawValue)
    unsafe withUnsafeBytes { text in
      unsafe starts.classes.withUnsafeBytes { table in
        unsafe starts.pairs.withUnsafeBufferPointer { pairs in
          func take(_ index: Int) {
            let byte = unsafe text[index]
            guard unsafe table[Int(byte)] & wanted != 0,
              unsafe index == 0 || table[Int(text[index &- 1])] & word == 0
            else { return }
            let next = unsafe index + 1 < text.count ? text[index + 1] : 0
            let pair = Int(byte) << 8 | Int(next)
            if unsafe pairs[pair >> 6] & 1 << UInt64(pair & 63) != 0 || index + 1 == text.count {
              places.append(index)
            }
          }
          var index = 0
          if starts.areCapitalsAndDigits {
            while index &+ 8 <= text.count {
              let bytes = unsafe UInt64(
                littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
              var found = bytes.capitalsAndDigits
              while found != 0 {
                take(index &+ found.trailingZeroBitCount >> 3)
                found &= found &- 1
              }
              index &+= 8
            }
          }
          while index < text.count {
            take(index)
            index &+= 1
          }
        }
      }
    }
  }
}

extension UInt64 {
  /// The highest bit of each of its bytes that is from `0` to `Z`.
  fileprivate var capitalsAndDigits: UInt64 {
    let low = self & 0x7F7F_7F7F_7F7F_7F7F
    let fromZero = low &+ 0x5050_5050_5050_5050
    let pastZ = low &+ 0x2525_2525_2525_2525
    return fromZero & ~pastZ & ~self & 0x8080_8080_8080_8080
  }
}
