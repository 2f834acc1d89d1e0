package import Diagnostics

extension YAMLNode {
  /// The mapping of a whole YAML file, such as `Content/site.yml`, or `nil` where it cannot be read.
  ///
  /// An empty file is an empty mapping. At most 1 MiB is read.
  package static func read(
    _ file: SourceFile, reporting findings: inout [Diagnostic]
  ) -> YAMLNode? {
    let start = file.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    guard let isASCII = file.checkEncoding(reporting: &findings) else { return nil }
    guard file.bytes.count <= greatestFile else {
      findings.append(
        Diagnostic(
          .oversizedYAML, "this file is larger than 1 MiB",
          at: SourcePlace(path: file.path, range: start..<start)))
      return nil
    }
    return read(file, in: start..<file.bytes.count, isASCII: isASCII, reporting: &findings)
  }

  /// The mapping in a range of a file that is known to be UTF-8, such as a block of code in a text.
  package static func read(
    _ file: SourceFile, in range: Range<Int>, reporting findings: inout [Diagnostic]
  ) -> YAMLNode? {
    let isASCII = file.bytes[range].allSatisfy { $0 < 0x80 }
    return read(file, in: range, isASCII: isASCII, reporting: &findings)
  }

  /// - Parameter isASCII: Whether all of its bytes are.
  static func read(
    _ file: SourceFile, in range: Range<Int>, isASCII: Bool,
    reporting findings: inout [Diagnostic]
  ) -> YAMLNode? {
    guard file.checkCharacters(in: range, reporting: &findings) else { return nil }
    if !isASCII { file.checkDirection(in: range, reporting: &findings) }
    var reader = YAMLTreeReader(file, in: range, isASCII: isASCII)
    let root: YAMLNode?
    do {
      root = try reader.root()
    } catch {
      findings.append(error.finding(in: file, block: range))
      return nil
    }
    findings += reader.findings
    guard let root, !root.isNull else {
      return YAMLNode(.mapping([]), at: range.lowerBound..<range.lowerBound)
    }
    guard case .mapping = root.content else {
      let line = YAMLLine(file, at: root.range.lowerBound, in: range)
      if root.items != nil {
        let mark = root.range.lowerBound..<root.range.lowerBound + 1
        findings.append(
          Diagnostic(
            .wrongShape, "'\(file.text(in: mark))' begins a list where fields are expected",
            at: SourcePlace(path: file.path, range: mark), help: "write FIELD: VALUE"))
      } else {
        findings.append(.withoutColon(line.content, in: file, rule: .wrongShape))
      }
      return nil
    }
    return root
  }

  /// The items of a YAML file that is a list, of any size; `nil` where it cannot be read.
  ///
  /// For data of others: files of a site are mappings.
  package static func readList(
    _ file: SourceFile, reporting findings: inout [Diagnostic]
  ) -> [YAMLNode]? {
    let start = file.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    let range = start..<file.bytes.count
    guard let isASCII = file.checkEncoding(reporting: &findings),
      file.checkCharacters(in: range, reporting: &findings)
    else { return nil }
    var reader = YAMLTreeReader(file, in: range, isASCII: isASCII)
    do {
      let root = try reader.root()
      if let items = root?.items { return items }
      let place = root?.range.lowerBound ?? start
      findings.append(
        Diagnostic(
          .wrongShape, "a list is expected",
          at: SourcePlace(path: file.path, range: place..<min(place + 1, file.bytes.count)),
          help: "begin each item with '- '"))
    } catch {
      findings.append(error.finding(in: file, block: range))
    }
    return nil
  }

  static let greatestFile = 1 << 20
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension Rule {
  package static let wrongShape = Rule(
    "WrongShape", .error, structural: true,
    summary: "Reports text, a list or a mapping in a field that takes another of these.")
}
