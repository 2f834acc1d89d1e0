import CFuzzer
import Diagnostics
import Liquid

@main struct LiquidFuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    let status = unsafe LLVMFuzzerRunDriver(&count, &arguments) { unsafe fuzzLiquid($0, $1) }
    precondition(status == 0)
  }
}

/// Any bytes as templates: compiled, and rendered under tight limits where that has no errors.
///
/// The first byte chooses the dialect, the rest is cut at 0x1E into the page and its partials.
private func fuzzLiquid(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe UnsafeBufferPointer(start: start, count: count)
  guard let dialect = unsafe input.first else { return 0 }
  let texts = unsafe input.dropFirst().split(
    separator: 0x1E, maxSplits: 3, omittingEmptySubsequences: false
  ).map { unsafe ContiguousArray($0) }
  if dialect & 1 == 0 {
    renderDeclared(texts, escaped: dialect & 2 == 0)
  } else {
    renderLoose(texts, escaped: dialect & 2 == 0)
  }
  return 0
}

/// A page of a site: names are declared and checked.
private func renderDeclared(_ texts: [ContiguousArray<UInt8>], escaped: Bool) {
  let files = zip(["page.html", "a.html", "b.html", "base.html"], texts).map { name, bytes in
    TemplateFile(path: name, shownPath: name, bytes: bytes)
  }
  var findings: [Diagnostic] = []
  let library = TemplateLibrary(
    files, entryPoints: [EntryPoint(path: "page.html", context: PageData.type)],
    options: options(.strict, escaped), reporting: &findings)
  examine(findings, of: files)
  guard !findings.contains(where: { $0.rule.severity == .error }) else { return }
  var out = ContiguousArray<UInt8>()
  do throws(RenderError) {
    try library.render("page.html", with: PageData.record, into: &out)
  } catch {
    examine([error.diagnostic], of: files)
  }
}

/// A template as other engines take it: nothing is declared.
private func renderLoose(_ texts: [ContiguousArray<UInt8>], escaped: Bool) {
  let strings = texts.map { String(decoding: $0, as: UTF8.self) }
  let partials = zip(["a.html", "b", "base.html"], strings.dropFirst()).map {
    (name: $0, text: $1)
  }
  var findings: [Diagnostic] = []
  let template = LooseTemplate(
    strings[0], partials: partials, options: options(.lax, escaped), reporting: &findings)
  guard !findings.contains(where: { $0.rule.severity == .error }) else { return }
  _ = try? template.render(PageData.map)
}

private func options(
  _ undefined: TemplateOptions.Undefined, _ escaped: Bool
) -> TemplateOptions {
  var limits = RenderLimits()
  limits.iterations = 2_000
  limits.outputBytes = 1 << 16
  limits.listElements = 1_000
  return TemplateOptions(undefined: undefined, escape: escaped ? .html : .none, limits: limits)
}

/// Every finding stands inside its file and can be shown.
private func examine(_ findings: [Diagnostic], of files: [TemplateFile]) {
  for finding in findings {
    guard let file = files.first(where: { $0.shownPath == finding.place.path }) else {
      fatalError("a finding in '\(finding.place.path)', which is no template")
    }
    precondition(finding.place.range.upperBound <= file.bytes.count, finding.message)
    precondition(!finding.message.utf8.contains(0x0A), "a message of two lines")
  }
}
