internal import Text

extension Filter {
  /// The filters of Liquid.
  package static let standard: [Filter] = texts + markup + numbers + lists + [json, date]

  private static let texts: [Filter] = [
    Filter("append", takes: 1...1, gives: .likeText, TextFilters.append),
    Filter("prepend", takes: 1...1, gives: .likeText, TextFilters.prepend),
    Filter("capitalize", gives: .text) { value, _ in .text(TextFilters.capitalized(value.string)) },
    Filter("downcase", gives: .text) { value, _ in .text(value.string.lowercased()) },
    Filter("upcase", gives: .text) { value, _ in .text(value.string.uppercased()) },
    Filter("strip", gives: .likeText) { value, _ in
      TextFilters.strip(value, left: true, right: true)
    },
    Filter("lstrip", gives: .likeText) { value, _ in
      TextFilters.strip(value, left: true, right: false)
    },
    Filter("rstrip", gives: .likeText) { value, _ in
      TextFilters.strip(value, left: false, right: true)
    },
    Filter("squish", gives: .likeText, TextFilters.squish),
    Filter("strip_newlines", gives: .likeText, TextFilters.stripNewlines),
    Filter("replace", takes: 1...2, gives: .text, TextFilters.replace),
    Filter("replace_first", takes: 1...2, gives: .text, TextFilters.replaceFirst),
    Filter("replace_last", takes: 2...2, gives: .text, TextFilters.replaceLast),
    Filter("remove", takes: 1...1, gives: .text, TextFilters.remove),
    Filter("remove_first", takes: 1...1, gives: .text) { value, arguments in
      TextFilters.replaceFirst(value, arguments.withSecond(.text("")))
    },
    Filter("remove_last", takes: 1...1, gives: .text) { value, arguments in
      TextFilters.replaceLast(value, arguments.withSecond(.text("")))
    },
    Filter("split", takes: 1...1, gives: .texts, TextFilters.split),
    Filter("truncate", takes: 0...2, gives: .text, TextFilters.truncate),
    Filter("truncatewords", takes: 0...2, gives: .text, TextFilters.truncateWords),
    Filter("slice", takes: 1...2, gives: .likeText, reads: .nothing, TextFilters.slice),
    Filter(
      "default", takes: 0...1, named: ["allow_false"], gives: .inputOrArgument, reads: .nothing
    ) {
      value, arguments in
      if case .bool(false) = value, arguments["allow_false"]?.isTruthy == true { return value }
      let isMissing = !value.isTruthy || value.holdsNothing || value.equals(.empty)
      return isMissing ? (arguments.count > 0 ? arguments.first : .text("")) : value
    },
  ]

  private static let markup: [Filter] = [
    Filter("escape", gives: .html) { value, _ in MarkupFilters.escape(value) },
    Filter("h", gives: .html) { value, _ in MarkupFilters.escape(value) },
    Filter("escape_once", gives: .html) { value, _ in MarkupFilters.escapeOnce(value) },
    Filter("raw", gives: .html) { value, _ in .html(ContiguousArray(value.string.utf8)) },
    Filter("newline_to_br", gives: .html) { value, _ in MarkupFilters.newlineToBreak(value) },
    Filter("strip_html", gives: .text) { value, _ in MarkupFilters.stripTags(value) },
    Filter("url_encode", gives: .text) { value, _ in MarkupFilters.encodeURL(value) },
    Filter("url_decode", gives: .text, MarkupFilters.decodeURL),
    Filter("base64_encode", gives: .text) { value, _ in Base64.encode(value, isURLSafe: false) },
    Filter("base64_decode", gives: .text) { value, _ throws(FilterError) in
      try Base64.decode(value, isURLSafe: false)
    },
    Filter("base64_url_safe_encode", gives: .text) { value, _ in
      Base64.encode(value, isURLSafe: true)
    },
    Filter("base64_url_safe_decode", gives: .text) { value, _ throws(FilterError) in
      try Base64.decode(value, isURLSafe: true)
    },
  ]

  private static let numbers: [Filter] = [
    Filter("abs", NumberFilters.abs),
    Filter("ceil", gives: .integer) { value, _ in NumberFilters.whole(value, .up) },
    Filter("floor", gives: .integer) { value, _ in NumberFilters.whole(value, .down) },
    Filter("round", takes: 0...1, NumberFilters.round),
    Filter("plus", takes: 1...1) { ($0.number + $1.first.number).value },
    Filter("minus", takes: 1...1) { ($0.number - $1.first.number).value },
    Filter("times", takes: 1...1) { ($0.number * $1.first.number).value },
    Filter("divided_by", takes: 1...1, NumberFilters.divide),
    Filter("modulo", takes: 1...1, NumberFilters.modulo),
    Filter("at_least", takes: 1...1) { value, arguments in
      let (a, b) = (value.number, arguments.first.number)
      return (a.double < b.double ? b : a).value
    },
    Filter("at_most", takes: 1...1) { value, arguments in
      let (a, b) = (value.number, arguments.first.number)
      return (a.double > b.double ? b : a).value
    },
  ]

  private static let lists: [Filter] = [
    Filter("join", takes: 0...1, gives: .text, reads: .nothing, ListFilters.join),
    Filter("first", gives: .element, reads: .nothing) { value, _ in ListFilters.end(value, "first")
    },
    Filter("last", gives: .element, reads: .nothing) { value, _ in ListFilters.end(value, "last") },
    Filter("size", gives: .integer, reads: .nothing) { value, _ in ListFilters.size(value) },
    Filter("reverse", gives: .likeList, reads: .nothing, ListFilters.reverse),
    Filter("sort", takes: 0...1, gives: .likeList, readsField: true, ListFilters.sort),
    Filter(
      "sort_natural", takes: 0...1, gives: .likeList, readsField: true, ListFilters.sortNatural),
    Filter("uniq", takes: 0...1, gives: .likeList, readsField: true, ListFilters.unique),
    Filter("compact", takes: 0...1, gives: .likeList, readsField: true, ListFilters.compact),
    Filter("concat", takes: 1...1, reads: .nothing, ListFilters.concat),
    Filter("map", takes: 1...1, gives: .field, readsField: true, ListFilters.map),
    Filter("where", takes: 1...2, gives: .likeList, readsField: true, ListFilters.select),
    Filter("reject", takes: 1...2, gives: .likeList, readsField: true, ListFilters.reject),
    Filter("find", takes: 1...2, gives: .element, readsField: true, ListFilters.find),
    Filter("find_index", takes: 1...2, readsField: true, ListFilters.findIndex),
    Filter("has", takes: 1...2, gives: .bool, readsField: true, ListFilters.has),
    Filter("group_by", takes: 1...1, gives: .groups, readsField: true, ListFilters.group),
    Filter("sum", takes: 0...1, readsField: true, ListFilters.sum),
  ]
}

extension FilterArguments {
  fileprivate func withSecond(_ value: Value) -> FilterArguments {
    var arguments = self
    arguments.second = value
    return arguments
  }
}
