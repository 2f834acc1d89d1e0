#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The C library's searches, for readings in which nearly every byte is of no interest.
extension ContiguousArray<UInt8> {
  /// The first place of a byte in a range.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    unsafe withUnsafeBytes { raw in
      let part = unsafe UnsafeRawBufferPointer(rebasing: raw[range])
      guard let start = part.baseAddress, let found = unsafe memchr(start, Int32(byte), part.count)
      else { return nil }
      return unsafe range.lowerBound + (UnsafeRawPointer(found) - start)
    }
  }

  /// The first place of a word in a range.
  ///
  /// - Parameter mark: The byte of the word, by its place in it, that a text has least often.
  func firstIndex(of word: StaticString, by mark: Int, in range: Range<Int>) -> Int? {
    let count = word.utf8CodeUnitCount
    var start = range.lowerBound + mark
    let byte = unsafe word.utf8Start[mark]
    while start < range.upperBound, let found = firstIndex(of: byte, in: start..<range.upperBound) {
      let first = found - mark
      if first + count <= range.upperBound,
        (0..<count).allSatisfy({ unsafe self[first + $0] == word.utf8Start[$0] })
      {
        return first
      }
      start = found + 1
    }
    return nil
  }

  /// The first of `&`, `<`, `>` and `"` in a range; blocks of bytes that have none are passed without
  /// a branch for each, so that the compiler can take many at once.
  func firstIndexToEscape(in range: Range<Int>) -> Int? {
    unsafe withUnsafeBytes { raw in
      let part = unsafe UnsafeRawBufferPointer(rebasing: raw[range])
      var index = 0
      while index < part.count {
        let end = Swift.min(part.count, index &+ 32)
        var found: UInt8 = 0
        for place in index..<end {
          let byte = unsafe part[place]
          found |= (byte == 0x22 ? 1 : 0) | (byte == 0x26 ? 1 : 0) | (byte & 0xFD == 0x3C ? 1 : 0)
        }
        if found != 0 {
          for place in index..<end where unsafe part[place].needsEscape {
            return range.lowerBound + place
          }
        }
        index = end
      }
      return nil
    }
  }

  /// Appends a range of another array, without the reference counts of a slice.
  mutating func append(_ source: ContiguousArray<UInt8>, _ range: Range<Int>) {
    unsafe source.withUnsafeBytes { raw in
      unsafe append(contentsOf: UnsafeRawBufferPointer(rebasing: raw[range]))
    }
  }

  /// Appends text that is known when this is compiled, without the reference count of a `String`.
  mutating func append(literal: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// The runs between blanks, and the blanks that are not one space between two of them.
  ///
  /// Without branches, as nothing foretells where words end, and each step by itself, so that the
  /// compiler can take many at once.
  var countsOfWordsAndOddBlanks: (words: Int, oddBlanks: Int) {
    unsafe withUnsafeBytes { bytes in
      guard let first = unsafe bytes.first else { return (0, 0) }
      var words = first > 0x20 ? 1 : 0
      var odd = first > 0x20 ? 0 : 1
      var index = 1
      while index < bytes.count {
        // Sums of so few fit in a byte.
        let end = Swift.min(bytes.count, index + 255)
        var (wordSum, oddSum): (UInt8, UInt8) = (0, 0)
        for place in index..<end {
          let byte = unsafe bytes[place]
          let blank: UInt8 = byte <= 0x20 ? 1 : 0
          let wasBlank: UInt8 = unsafe bytes[place &- 1] <= 0x20 ? 1 : 0
          wordSum &+= wasBlank & (1 &- blank)
          oddSum |= blank & (wasBlank | (byte != 0x20 ? 1 : 0))
        }
        words += Int(wordSum)
        odd += Int(oddSum)
        index = end
      }
      return (words, odd)
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

  /// Whether a range holds the same bytes as one of another array.
  func equals(
    _ range: Range<Int>, _ other: ContiguousArray<UInt8>, from start: Int
  ) -> Bool {
    precondition(start >= 0 && start + range.count <= other.count)
    return unsafe withUnsafeBytes { raw in
      unsafe other.withUnsafeBytes { theirs in
        let part = unsafe UnsafeRawBufferPointer(rebasing: raw[range])
        guard let ours = part.baseAddress, let base = theirs.baseAddress else { return true }
        return unsafe memcmp(ours, base + start, part.count) == 0
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
