/// A filter: a function of a value and a few arguments.
package struct Filter: Sendable {
  package typealias Function =
    @Sendable (Value, FilterArguments) throws(FilterError) -> Value

  package let name: String
  /// How many arguments it takes; at most three.
  package let takes: ClosedRange<Int>
  /// Arguments that are given by name.
  package let named: [String]
  /// The type of its result, for the check of templates.
  package let gives: Result
  /// Whether the first argument names a field of what is in the list it is given.
  package let readsField: Bool
  /// The fields that it reads of its input record, or of those in a list.
  package let reads: RecordUse
  /// What is wrong with a first argument that stands in the template; `nil` where it is right.
  package let checksFirst: (@Sendable (String) -> String?)?
  package let apply: Function

  package init(
    _ name: String, takes: ClosedRange<Int> = 0...0, named: [String] = [], gives: Result = .any,
    readsField: Bool = false, reads: RecordUse = .everything,
    checksFirst: (@Sendable (String) -> String?)? = nil,
    _ apply: @escaping Function
  ) {
    precondition(takes.upperBound <= 3, "'\(name)' takes more than three arguments")
    self.name = name
    self.takes = takes
    self.named = named
    self.gives = gives
    self.readsField = readsField
    self.reads = readsField ? .namedField : reads
    self.checksFirst = checksFirst
    self.apply = apply
  }

  package enum RecordUse: Sendable {
    case nothing, everything
    case fields([String])
    /// The one that its first argument names; nothing without an argument.
    case namedField
  }

  package enum Result: Sendable {
    case any, bool, integer, text, html
    /// What it was given, or the first argument.
    case inputOrArgument
    /// Markup where it was given markup, a list where it was given one, else text.
    case likeText
    /// A list of the elements it was given.
    case likeList
    /// An element of the list it was given.
    case element
    /// A list of what the named field holds.
    case field
    case texts
    /// A list of records with `name` and `items`, these as they came.
    case groups
  }
}

/// The context of a filter besides its input.
package struct FilterArguments: Sendable {
  package var count = 0
  package var first = Value.none
  package var second = Value.none
  package var third = Value.none
  package var named: [(name: String, value: Value)] = []
  package var limits: RenderLimits
  /// Whether an impossible operation is a failure; Liquid would leave the value unchanged.
  package var isStrict: Bool

  package init(limits: RenderLimits = RenderLimits(), isStrict: Bool = false) {
    self.limits = limits
    self.isStrict = isStrict
  }

  mutating func append(_ value: Value) {
    switch count {
    case 0: first = value
    case 1: second = value
    default: third = value
    }
    count += 1
  }

  package subscript(name: String) -> Value? { named.first { $0.name == name }?.value }
}

/// Why a filter failed; one line without a period.
package struct FilterError: Error {
  package let message: String

  package init(_ message: String) { self.message = message }
}

/// The limits of one rendering.
package struct RenderLimits: Sendable {
  /// Turns of all loops together, partials included.
  package var iterations = 10_000_000
  /// Bytes of a page, and of any text on the way to it.
  package var outputBytes = 256 << 20
  /// Elements of any list on the way.
  package var listElements = 1_000_000

  package init() {}
}
