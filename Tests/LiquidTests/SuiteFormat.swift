import Diagnostics
import Foundation
import Liquid

/// Cases in the format of the conformance suite: `name`, `template`, `data`, `templates`, and
/// `result`, `results` or `invalid`.
struct LiquidSuite {
  let tests: [Case]

  init(reading url: URL) throws {
    let file = try OrderedJSON.read([UInt8](Data(contentsOf: url)))
    guard case .map(let suite) = file, case .list(let tests) = suite["tests"] else {
      throw OrderedJSON.Malformed(offset: 0)
    }
    self.tests = tests.compactMap { if case .map(let test) = $0 { Case(test) } else { nil } }
  }

  struct Case {
    let name: String
    let template: String
    let data: ValueMap
    let partials: [(name: String, text: String)]
    let results: [String]
    let isInvalid: Bool

    init(_ test: ValueMap) {
      name = test["name"]?.string ?? ""
      template = test["template"]?.string ?? ""
      data = if case .map(let data) = test["data"] { data } else { ValueMap([]) }
      partials =
        if case .map(let templates) = test["templates"] {
          templates.entries.map { ($0.name, $0.value.string) }
        } else {
          []
        }
      results =
        if case .list(let results) = test["results"] {
          results.map(\.string)
        } else {
          [test["result"]?.string ?? ""]
        }
      isInvalid = if case .bool(true) = test["invalid"] { true } else { false }
    }
  }
}

extension LiquidSuite.Case {
  /// What is wrong, or `nil` where the case passes.
  var failure: String? {
    switch outcome {
    case .success(let text):
      if isInvalid { return "wrote \(text.debugDescription) and should have failed" }
      return results.contains(text)
        ? nil : "wrote \(text.debugDescription), not \((results.first ?? "").debugDescription)"
    case .failure(let finding): return isInvalid ? nil : "failed: \(finding.diagnostic.message)"
    }
  }

  private var outcome: Result<String, RenderError> {
    switch LooseTemplate.compiled(template, partials: partials) {
    case .failure(let error): return .failure(error)
    case .success(let template):
      do throws(RenderError) {
        return .success(try template.render(data))
      } catch {
        return .failure(error)
      }
    }
  }
}
