internal import Diagnostics

extension CacheEncoder {
  mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.count)
  }

  mutating func add(_ place: SourcePlace) {
    add(place.path)
    add(place.range)
  }

  mutating func add(_ finding: Diagnostic) {
    add(finding.rule.name)
    add(finding.severity.rawValue)
    add(finding.message)
    add(finding.place)
    add(finding.suggestion) { $0.add($1) }
    add(finding.fix) { $0.add($1) }
    add(finding.help) { $0.add($1) }
    add(all: finding.notes) { encoder, note in
      encoder.add(note.message)
      encoder.add(note.place) { $0.add($1) }
    }
    add(finding.subject) { $0.add($1) }
    add(finding.group) { encoder, group in
      encoder.add(group.subject) { $0.add($1) }
      encoder.add(group.message)
      encoder.add(group.anyAdvice)
    }
  }

  private mutating func add(_ fix: Fix) {
    add(fix.range)
    add(fix.text)
    add(fix.isVerbatim)
    add(all: fix.references) { $0.add($1) }
  }
}

extension CacheDecoder {
  mutating func range() throws(Damage) -> Range<Int> {
    let start = try number()
    let (end, overflow) = start.addingReportingOverflow(try number())
    guard !overflow else { throw Damage() }
    return start..<end
  }

  mutating func place() throws(Damage) -> SourcePlace {
    SourcePlace(path: try text(), range: try range())
  }

  mutating func finding(knowing rules: [String: Rule]) throws(Damage) -> Diagnostic {
    guard let rule = rules[try text()], let severity = Severity(rawValue: try text()) else {
      throw Damage()
    }
    var finding = Diagnostic(rule, "", at: SourcePlace(path: "", range: 0..<0), severity: severity)
    finding.message = try text()
    finding.place = try place()
    finding.suggestion = try optional { decoder throws(Damage) in try decoder.text() }
    finding.fix = try optional { decoder throws(Damage) in try decoder.fix() }
    finding.help = try optional { decoder throws(Damage) in try decoder.text() }
    finding.notes = try all { decoder throws(Damage) in
      var note = Diagnostic.Note("")
      note.message = try decoder.text()
      note.place = try decoder.optional { decoder throws(Damage) in try decoder.place() }
      return note
    }
    finding.subject = try optional { decoder throws(Damage) in try decoder.text() }
    finding.group = try optional { decoder throws(Damage) in try decoder.group() }
    return finding
  }

  private mutating func group() throws(Damage) -> Diagnostic.Group {
    var group = Diagnostic.Group("")
    group.subject = try optional { decoder throws(Damage) in try decoder.text() }
    group.message = try text()
    group.anyAdvice = try flag()
    return group
  }

  private mutating func fix() throws(Damage) -> Fix {
    var fix = Fix(at: try range(), to: try text())
    fix.isVerbatim = try flag()
    fix.references = try all { decoder throws(Damage) in try decoder.text() }
    return fix
  }
}
