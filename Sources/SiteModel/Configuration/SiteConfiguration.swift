package import PolicyModel
package import Rules
package import Wording

/// The settings in `Content/site.yml`.
package struct SiteConfiguration: Sendable {
  package var title = "Briefings"
  package var description: String?
  /// Where the site is published; without it, feeds and other absolute addresses are left out.
  package var baseURL: String?
  /// BCP 47, for `lang`.
  package var language = "en" {
    didSet { wording = Wording(for: LanguageTag(language)) }
  }
  /// The words of that language.
  package var wording = Wording.english
  /// Whose law the site is about, as codes such as `US` or `EU`; `nil` leaves that to the language.
  package var jurisdictions: [String]?
  package var zone = TimeZone.utc
  /// The day as of which the site is built, unless set by the command or the environment.
  package var clock: Moment?
  /// Replaces the links for the kinds in use.
  package var navigation: [NavigationEntry]?
  /// Whether a reference to a missing record creates a stub page.
  package var makesStubs = false
  /// Whether raw HTML of the Markdown reaches the page.
  package var allowsRawHTML = false
  package var autolink = true
  /// Front matter keys to ignore.
  package var ignoredFields: Set<String> = []
  /// How a wiki link to a missing page is treated.
  package var unknownLinks = UnknownLinks.error
  /// Saved lists, in the order of the file.
  package var trackers: [Tracker] = []
  /// Matrices among the trackers of the file, in its order.
  package var matrices: [Matrix] = []
  /// Whether the site asks for its data to be published.
  package var wantsData = false
  /// The terms on which the data may be used.
  package var licence: Licence?
  /// Optional outputs that the site disables.
  package var leftOut: Set<OptionalOutput> = []
  /// The severities of rules that differ from the default.
  package var rules = RuleSettings()

  package init() {}

  package enum UnknownLinks: String, Sendable, CaseIterable {
    case error
    /// Its text is shown without a link, with a warning.
    case text
  }

  /// An optional kind of output: a key of `outputs`.
  package enum OptionalOutput: String, CaseIterable, Sendable {
    /// The page of the calendar.
    case calendar
    /// `calendar.ics` of the site and beside pages.
    case calendars
    /// All feeds.
    case feeds
    /// The feeds of records, topics and trackers.
    case recordFeeds = "record_feeds"
    /// The list of changes, with its feeds.
    case changes
    /// The lists that briefgen compiles from many pages; see ``SiteList``.
    case judgments, corrections, sources
    /// The box with which a page is cited, and the tags for reference managers.
    case cite
    /// The search page with its index.
    case search
    /// Lists, trackers and the deals of agencies as comma-separated values.
    case csv
    /// The page of connections with its data, and the pictures of connections on record pages.
    case graph
    /// The data of the site, where `data` asks for it.
    case data
  }

  /// Whether the data of the site is published: tables, graphs, and JSON and Markdown beside pages.
  package var publishesData: Bool { wantsData && !leftOut.contains(.data) }

  /// The terms on which the data may be used: an SPDX identifier, or the address of the text.
  package struct Licence: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package var isAddress: Bool { text.hasPrefix("https://") || text.hasPrefix("http://") }

    /// Where the text is; that of an identifier is in the list of SPDX.
    package var address: String {
      isAddress ? text : "https://spdx.org/licenses/\(text).html"
    }
  }

  /// Whether there are calendars for other programs, which name the site's host.
  package var publishesCalendars: Bool { baseURL != nil && !leftOut.contains(.calendars) }

  /// Whether there are feeds, which require absolute addresses.
  package var publishesFeeds: Bool { baseURL != nil && !leftOut.contains(.feeds) }

  /// Whether records, topics and trackers have feeds.
  package var publishesRecordFeeds: Bool { publishesFeeds && !leftOut.contains(.recordFeeds) }

  /// Whether lists and tables have files of comma-separated values.
  package var publishesTables: Bool { !leftOut.contains(.csv) }

  /// Whether there are a page of connections and pictures of connections.
  package var publishesGraph: Bool { !leftOut.contains(.graph) }

  /// A navigation link: an address and its label.
  package struct NavigationEntry: Hashable, Sendable {
    package var label: String
    /// A path below the site's root, or an absolute address.
    package var address: Located<String>

    /// Whether it leads to another site.
    package var isElsewhere: Bool {
      ["https://", "http://", "mailto:"].contains { address.value.hasPrefix($0) }
    }

    /// The address below the site's root, without the `/` or `./` that it may begin with.
    package var path: Substring {
      var path = address.value[...]
      while path.hasPrefix("/") || path.hasPrefix("./") || path == "." {
        path = path.dropFirst(path.hasPrefix("./") ? 2 : 1)
      }
      return path
    }
  }
}
