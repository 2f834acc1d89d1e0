import Diagnostics
import Foundation
import Liquid
import Mustache
import Stencil

/// One page, made by each of the four.
struct Contest {
  let name: String
  let runs: [(engine: String, render: () throws -> [UInt8])]

  /// - Parameter templates: The texts of each engine's templates by path; of `main` pages are made.
  init(
    _ name: String, data: Node, main: String, liquid: [(path: String, text: String)],
    mustache: [(path: String, text: String)], stencil: [(path: String, text: String)],
    byHand: @escaping () -> [UInt8]
  ) throws {
    self.name = name
    let types = RecordTypes(of: data)
    guard case .record(let typeName, _) = data, case .record(let record) = types.value(data),
      let plain = data.plain as? [String: Any]
    else { fatalError("a page is a record") }
    var findings: [Diagnostic] = []
    let library = TemplateLibrary(
      liquid.map {
        TemplateFile(path: $0.path, shownPath: $0.path, bytes: ContiguousArray($0.text.utf8))
      }, entryPoints: [EntryPoint(path: main, context: types.type(named: typeName))],
      filters: Filter.standard + [.link, .structuredData], reporting: &findings)
    for finding in findings { print(finding.place.path, finding.message) }
    precondition(findings.isEmpty)
    var pages = MustacheLibrary()
    for (path, text) in mustache { try pages.register(text, named: path) }
    let environment = Environment(
      loader: DictionaryLoader(
        templates: Dictionary(uniqueKeysWithValues: stencil.map { ($0.path, $0.text) })),
      extensions: [.escaping])
    let compiled = try environment.loadTemplate(name: main)
    runs = [
      ("by hand", byHand),
      (
        "Liquid",
        {
          var out = ContiguousArray<UInt8>()
          out.reserveCapacity(48 << 10)
          try library.render(main, with: record, into: &out)
          return Array(out)
        }
      ),
      ("swift-mustache", { Array((pages.render(plain, withTemplate: main) ?? "").utf8) }),
      ("Stencil", { Array(try compiled.render(plain).utf8) }),
    ]
  }

  /// The same work, seen from its result: equal but for white space.
  func compareOutputs() throws {
    let outputs = try runs.map { (engine: $0.engine, bytes: try $0.render().filter { $0 > 0x20 }) }
    for output in outputs where output.bytes != outputs[0].bytes {
      let place = zip(output.bytes, outputs[0].bytes).prefix { $0 == $1 }.count
      let from = max(0, place - 60)
      print("\(name): \(output.engine) differs from \(outputs[0].engine) at byte \(place)")
      print("  ", String(decoding: output.bytes.dropFirst(from).prefix(120), as: UTF8.self))
      print("  ", String(decoding: outputs[0].bytes.dropFirst(from).prefix(120), as: UTF8.self))
      exit(1)
    }
  }

  /// The median time of one page for each, in microseconds.
  ///
  /// In each round every engine renders for about the same time, one after the other.
  func measure(rounds: Int, millisecondsEach: Double) throws -> [Double] {
    let clock = ContinuousClock()
    var counts: [Int] = []
    for run in runs {
      for _ in 0..<3 { _ = try run.render() }
      let time = try clock.measure { for _ in 0..<5 { _ = try run.render() } } / 5
      counts.append(max(1, Int(millisecondsEach * 1e-3 / (time / .seconds(1)))))
    }
    var times = runs.map { _ in [Double]() }
    for _ in 0..<rounds {
      for (place, run) in runs.enumerated() {
        let count = counts[place]
        var bytes = 0
        let time = try clock.measure { for _ in 0..<count { bytes += try run.render().count } }
        precondition(bytes > 0)
        times[place].append(time / .seconds(1) * 1e6 / Double(count))
      }
    }
    return times.map { $0.sorted()[$0.count / 2] }
  }
}

extension Filter {
  /// As the site has it: a page's name, linked where it has a page.
  static let link = Filter("link", takes: 1...1, gives: .html) { value, arguments in
    guard case .record(let row) = value, let name = row["name"] else { return .none }
    var html = ContiguousArray<UInt8>()
    guard case .text(let path)? = row["path"] else {
      html.appendEscaped(name.string)
      return .html(html)
    }
    html.append(contentsOf: "<a href=\"".utf8)
    html.appendEscaped(arguments.first.string)
    html.appendEscaped(path)
    html.append(contentsOf: "\">".utf8)
    html.appendEscaped(name.string)
    html.append(contentsOf: "</a>".utf8)
    return .html(html)
  }

  /// Not reached: the page has no canonical address.
  static let structuredData = Filter("jsonld", takes: 1...1, gives: .text) { _, _ in .none }
}

extension Extension {
  /// Stencil escapes nothing by itself.
  static var escaping: Extension {
    let filters = Extension()
    filters.registerFilter("escape") { (value: Any?) in
      guard let text = value as? String else { return value }
      var bytes = ContiguousArray<UInt8>()
      bytes.appendEscaped(text)
      return String(decoding: bytes, as: UTF8.self)
    }
    return filters
  }
}
