internal import Diagnostics
internal import Text

/// Walks a document's tree once and writes its page.
struct DocumentWriter {
  let file: SourceFile
  let options: MarkdownOptions
  /// Where the Markdown is in the file.
  let fileBody: Range<Int>
  /// What is being parsed.
  var text: SourceText

  var html: ContiguousArray<UInt8> = []
  var findings: [Diagnostic] = []
  var outline: [MarkdownDocument.Heading] = []
  var mentions: [MarkdownDocument.Mention] = []
  var wordCount = 0
  var passages: [MarkdownDocument.Passage] = []

  // The block that is being written.
  var inlines = Inlines()
  var block = Block()
  /// Its text as the page shows it.
  var plain: ContiguousArray<UInt8> = []
  var marks: [Mark] = []
  /// All links of the block at hand, where passages are kept.
  var passageLinks: [Mark] = []
  /// Where notes of sources stand in it.
  var noteOffsets: [Int] = []
  /// The notes of sources in ``html`` that the block at hand ends with so far.
  var lastNotes = 0..<0
  /// Where code is in it.
  var codeRanges: [Range<Int>] = []
  var openLink: OpenLink?

  var anchors: HeadingAnchors
  var formerAnchors: FormerAnchors
  /// The former anchors of headings that have another now, in the order of the page.
  var formerPlaces: [FormerAnchor] = []
  /// Those of them that are on the page.
  var formerIDs: Set<String> = []
  /// Where lines end in ``plain``.
  var breakOffsets: [Int] = []
  /// Whether a block was met before the one at hand.
  var hasBegun = false
  /// Whether what is written is a footnote.
  var isInNote = false
  /// The ids of sources cited in the text.
  var notedSources: Set<String> = []
  var ownAnchors: [OwnAnchor] = []
  var footnotes: FootnoteDefinitions
  /// Footnotes by their index, in the order of their first reference.
  var noteOrder: [Int] = []
  var noteNumbers: [Int: Int] = [:]
  /// The anchors of all references to a note, in order, and the last number among them.
  var noteUses: [Int: [String]] = [:]
  var noteCounts: [Int: Int] = [:]
  /// The anchors of the notes, in the order of the file, and all that are taken.
  var noteAnchors: [String] = []
  var takenNotes: Set<String> = []
  /// Made when the first reference is met.
  var definitions: LinkDefinitions?
  /// What cmark takes labels for; asked when an excerpt has a reference.
  var references: [ContiguousArray<UInt8>: String]?
  /// What is parsed of the body, where ``text`` may be an excerpt.
  var whole: SourceText
  var levels: HeadingLevels
  var containers: [Container] = []
  /// For each open container, the indentation of its text if it is a list item.
  var itemIndentations: [Int?] = []
  /// The text that introduces lists and tables.
  var introductions = Introductions()
  /// The number of tables written so far.
  var tableCount = 0
  /// The row of a table that is being written; `nil` outside of tables.
  var tableRow: TableRow?
  /// What the paragraph that comes next begins.
  var lead = Lead.nothing
  /// The line of the callout at hand that has its kind and title.
  var calloutLine = 0
  let signs: BodySigns
  let mentionStarts: MentionStarts
  let wantedStarts: ByteClass
  /// Where mentions may begin in the block at hand, and how many of those are behind.
  var candidates: [Int] = []
  var passedCandidates = 0
  /// The mention numbers of all links so far.
  var linked: Set<Int> = []
  /// Those of them whose sentence is the link alone, as in a cell of a table.
  var bare: Set<Int> = []
  /// Targets that the resolver wanted no link to.
  var declined: Set<Int> = []
  /// References that were asked about.
  var citations: Set<Citation> = []
  var unlinked: [MarkdownDocument.Unlinked] = []
  var quotationDepth = 0
  /// Bytes that may still be read more often than they are written: where a block is not found at
  /// once in the source, and of definitions that many tables have need of.
  var patience: Int
  /// How many excerpts the one that is being parsed is in.
  var excerptDepth = 0
  /// The containers around what is being parsed.
  var outerContainers = 0
  /// Elements of which it was said that their tags are left out.
  var reportedTags: Set<String> = []
  var openDetails: [OpenDetails] = []
  /// A remark in an earlier block that has had no end.
  var openRemark: OpenRemark?
  /// Places of ``html`` that are written anew at the end.
  var edits: [Edit] = []
  var scratch: ContiguousArray<UInt8> = []

  /// A paragraph or a heading in the file.
  struct Block {
    /// Where cmark has it begin; definitions that it took out may stand there.
    var start = 0
    /// Past its last line.
    var end = 0
    var isLocated = false
    /// Whether it was looked for in the source, with whatever success.
    var wasSought = false
    /// The bytes before its text that are not the author's.
    var filler = 0
    /// Whether it may hold markup of other tools.
    var isForeign = false
    /// Why no name in it is linked.
    var mentionFault: MarkdownDocument.Unlinked.Reason?
  }

  /// The Congress that the row of a table names, otherwise the head of the column.
  var cellCongress: NamedCongress?
  /// The Congresses of the bills under the headings around this place, the outermost first, with the headings' levels.
  var headingCongresses: [(level: Int, congress: NamedCongress)] = []

  /// A link's text whose sentence is wanted.
  struct Mark {
    var mention: Int
    var range: Range<Int>
    /// In ``plain``.
    var text: Range<Int>
  }

  /// A container and, of a list, whether it is tight.
  enum Container {
    case tightList, looseList, quotation, callout, foldedCallout, other, note, noteList
  }

  enum Lead { case nothing, item, callout }

  init(_ file: SourceFile, body: Range<Int>, options: MarkdownOptions) {
    self.file = file
    self.options = options
    var body = body.clamped(to: file.bytes.indices)
    if file.bytes[body].starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    fileBody = body
    anchors = HeadingAnchors(reserved: options.reservedAnchorPrefixes + ["fn-", "fnref-"])
    formerAnchors = FormerAnchors(
      reserved: options.reservedAnchorPrefixes + ["g-", "fn-", "fnref-"])
    levels = HeadingLevels(first: options.isPlain ? nil : options.firstHeadingLevel)
    mentionStarts = options.names?.starts ?? MentionStarts.ofCitations
    wantedStarts = options.findsCitations ? [.beginsName, .beginsCitation] : .beginsName
    signs = options.isExtended ? BodySigns(file.bytes, body) : []
    let whole = SourceText(file.bytes, body: body, hasPlaces: options.isExtended)
    footnotes = FootnoteDefinitions(whole, isPlain: !options.isExtended)
    text = whole
    self.whole = whole
    patience = 4 * body.count + 10_000
    html.reserveCapacity(body.count + body.count / 2)
  }
}
