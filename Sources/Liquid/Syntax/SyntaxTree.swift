import Diagnostics
internal import Text

/// A template as it was written, parsed once.
struct ParsedTemplate: Sendable {
  let path: String
  let file: SourceFile
  var nodes: [Node] = []
  var layout: LayoutTag?
  /// Names that `assign` and `capture` set anywhere in the template.
  var assigned: Set<String> = []
  /// Names that `increment` and `decrement` count.
  var counted: Set<String> = []
  /// Whether the template may ask where a loop stands that rendered it.
  var mentionsForloop: Bool {
    file.bytes.firstRange(of: ContiguousArray("forloop".utf8), from: 0) != nil
  }

  /// Every word of the template, whatever it stands for; templates that it includes count as its own
  /// only by what is written here.
  var words: Set<String> {
    Set(
      file.bytes.split { !$0.isWord }.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Whether what `{{ }}` writes is escaped: templates of HTML are, others are not.
  var isMarkup: Bool { path.hasSuffix(".html") || path.hasSuffix(".htm") }
}

struct LayoutTag: Sendable {
  let path: String
  let range: Range<Int>
}

/// A statement of a template.
indirect enum Node: Sendable {
  case text(Range<Int>)
  case output(FilteredExpression)
  case echo(FilteredExpression)
  case assign(Name, FilteredExpression)
  case capture(Name, [Node])
  case conditional([Branch])
  case selection(Selection)
  case loop(Loop)
  case stop(isBreak: Bool, Range<Int>)
  case render(RenderTag)
  case block(BlockTag)
  case count(Name, by: Int)
  case cycle(CycleTag)
  case ifChanged([Node])
  /// What a `liquid` tag holds.
  case group([Node])
}

struct Name: Sendable {
  let text: String
  let range: Range<Int>
}

/// One arm of `if`, `unless`, `elsif` or `else`.
struct Branch: Sendable {
  /// `nil` for `else`.
  var condition: Condition?
  var negated = false
  var body: [Node]
}

struct Selection: Sendable {
  let subject: Expression
  var clauses: [Clause]

  struct Clause: Sendable {
    /// `nil` for `else`.
    let values: [Expression]?
    var body: [Node]
  }
}

struct Loop: Sendable {
  let variable: Name
  let source: Expression
  var limit: Expression?
  var offset: Expression?
  /// `offset: continue`: begin where the last loop over the same thing ended.
  var continues = false
  var isReversed = false
  /// `nil` for a `for` loop.
  var columns: Expression?
  var isTable = false
  /// `item-page.items`: what the loop is called, for `forloop.name` and for `offset: continue`.
  let name: String
  let range: Range<Int>
  var body: [Node] = []
  var otherwise: [Node] = []
}

struct RenderTag: Sendable {
  let template: Expression
  let templateRange: Range<Int>
  /// `render` has a scope of its own, `include` shares that of the place it stands in.
  let isIsolated: Bool
  var subject: Expression?
  var isLoop = false
  var alias: String?
  var arguments: [(name: Name, value: Expression)] = []
  let range: Range<Int>
}

struct BlockTag: Sendable {
  let name: Name
  let body: [Node]
}

struct CycleTag: Sendable {
  let group: Expression?
  let values: [Expression]
  let text: String
}

/// A value: a literal, a path, or a range.
indirect enum Expression: Sendable {
  case literal(Value)
  case path(PathExpression)
  case range(Expression, Expression)
}

struct PathExpression: Sendable {
  enum Root: Sendable {
    case name(String)
    case computed(Expression)
  }
  enum Step: Sendable {
    case member(Name)
    case index(Expression, Range<Int>)
  }
  let root: Root
  let rootRange: Range<Int>
  var steps: [Step] = []
}

struct FilteredExpression: Sendable {
  var input: Expression
  var filters: [FilterUse] = []
  let range: Range<Int>
}

struct FilterUse: Sendable {
  let name: Name
  var positional: [(value: Expression, range: Range<Int>)] = []
  var named: [(name: Name, value: Expression)] = []
  var range: Range<Int>
}

/// Terms joined by `and` and `or`, which bind from the right: each term settles the whole or hands
/// over to the rest.
struct Condition: Sendable {
  struct Term: Sendable {
    let left: Expression
    var comparison: (operator: Comparison, right: Expression)?
    let range: Range<Int>
    /// How the next term is joined.
    var joint: Joint?
  }
  enum Joint: Sendable { case and, or }
  var terms: [Term]
}

extension Node {
  /// Whether the node can write nothing but white space; what a block of only such nodes writes is
  /// left out, as in all of Liquid.
  func isBlank(in file: SourceFile) -> Bool {
    switch self {
    case .text(let range): file.bytes[range].allSatisfy { $0.isWhitespace }
    case .assign, .capture: true
    case .conditional(let branches): branches.allSatisfy { $0.body.areBlank(in: file) }
    case .selection(let selection): selection.clauses.allSatisfy { $0.body.areBlank(in: file) }
    case .loop(let loop):
      !loop.isTable && loop.body.areBlank(in: file) && loop.otherwise.areBlank(in: file)
    case .ifChanged(let body), .group(let body): body.areBlank(in: file)
    case .stop: true
    case .output, .echo, .render, .block, .count, .cycle: false
    }
  }
}

extension [Node] {
  func areBlank(in file: SourceFile) -> Bool { allSatisfy { $0.isBlank(in: file) } }

  var withoutTexts: [Node] {
    filter {
      if case .text = $0 { false } else { true }
    }
  }
}

extension UInt8 {
  /// A byte of a name: an ASCII letter, a digit, an underscore, or part of another letter.
  fileprivate var isWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      true
    default: false
    }
  }
}
