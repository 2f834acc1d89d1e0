/// How a link is written, and where, as ranges of the file.
struct LinkPlace {
  var form: Form
  /// From its first bracket to its last byte.
  var range: Range<Int>
  /// The destination without angle brackets; of a reference link its label; of a wiki link its name.
  var destination: Range<Int>
  /// The title without its quotes.
  var title: Range<Int>?

  enum Form { case inline, autolink, full, collapsed, shortcut, wiki, footnote, bare }
}
