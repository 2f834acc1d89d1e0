package import Diagnostics
internal import FrontMatter
internal import PolicyModel
internal import Rules
internal import Text
internal import Wording

extension SiteConfiguration {
  /// The keys of `site.yml`.
  private enum Key: String, CaseIterable {
    case title, description, language, jurisdiction, timezone, clock, navigation, trackers, stubs,
      autolink, outputs, rules, data, licence
    case baseURL = "base_url"
    case allowsRawHTML = "unsafe_html"
    case ignoredFields = "ignored_fields"
    case unknownLinks = "unknown_links"

    /// The key that corresponds to one of another generator.
    init?(meantBy name: String) {
      switch name.lowercased().filter({ $0 != "_" && $0 != "-" }) {
      case "baseurl", "url", "siteurl": self = .baseURL
      case "languagecode", "lang", "locale", "defaultcontentlanguage": self = .language
      case "name", "sitetitle", "sitename": self = .title
      case "tagline", "subtitle", "sitedescription": self = .description
      case "timezone", "tz": self = .timezone
      case "menu", "menus", "nav": self = .navigation
      case "license", "licensing", "rights": self = .licence
      default: return nil
      }
    }
  }

  private mutating func set(_ key: Key, to value: SettingValue) throws(SettingError) {
    switch key {
    case .title: title = try value.string()
    case .description: description = try value.string()
    case .baseURL: baseURL = try value.address()
    case .language: language = try value.languageTag()
    case .jurisdiction: jurisdictions = try value.jurisdictions()
    case .timezone: zone = try value.zone()
    case .clock: clock = try value.moment()
    case .navigation: navigation = try value.navigation()
    case .stubs: makesStubs = try value.flag()
    case .allowsRawHTML: allowsRawHTML = try value.flag()
    case .autolink: autolink = try value.flag()
    case .data: wantsData = try value.flag()
    case .licence: licence = try value.licence()
    case .unknownLinks: unknownLinks = try value.unknownLinks()
    case .rules, .trackers, .ignoredFields, .outputs: break
    }
  }

  /// Reads each name separately, so that all faults are reported and the other names are used.
  private mutating func setIgnoredFields(
    _ entry: YAMLNode.Entry, in path: String, reporting findings: inout [Diagnostic]
  ) {
    let value = SettingValue(key: entry.key, node: entry.value)
    for item in entry.value.items ?? [entry.value] {
      if let fault = value.fault(ofIgnored: item) {
        findings.append(
          Diagnostic(
            .invalidSetting, fault.message, at: SourcePlace(path: path, range: fault.range),
            help: fault.help))
      } else if let name = item.text {
        ignoredFields.insert(name)
      }
    }
  }

  /// `outputs:` maps optional outputs to true or false; each is read separately.
  private mutating func setOutputs(
    _ entry: YAMLNode.Entry, in path: String, reporting findings: inout [Diagnostic]
  ) {
    let names = OptionalOutput.allCases.map(\.rawValue)
    func report(_ message: String, _ range: Range<Int>, _ nearest: NearMiss?, help: String?) {
      findings.append(
        Diagnostic(
          .invalidSetting, message, at: SourcePlace(path: path, range: range), nearMiss: nearest,
          help: nearest == nil ? help : nil))
    }
    guard let entries = entry.value.entries else {
      return report(
        "'outputs' maps kinds of files to true or false", entry.value.range, nil,
        help: "calendars: false")
    }
    for item in entries {
      guard let output = OptionalOutput(rawValue: item.key) else {
        report(
          "'\(item.key)' is not an output that can be left out", item.keyRange,
          names.nearMiss(to: item.key.lowercased()),
          help: "one of \(names.joined(separator: ", "))")
        continue
      }
      do throws(SettingError) {
        let isWanted = try SettingValue(key: item.key, node: item.value).flag()
        if !isWanted { leftOut.insert(output) }
      } catch {
        findings.append(
          Diagnostic(
            .invalidSetting, error.message, at: SourcePlace(path: path, range: error.range),
            suggestion: error.suggestion, help: error.help))
      }
    }
  }

  /// `rules:` maps rules to off, info, warning or error.
  private mutating func setRules(
    _ node: YAMLNode, knowing known: [String: Rule], in path: String,
    reporting findings: inout [Diagnostic]
  ) {
    guard let entries = node.entries else {
      findings.append(
        Diagnostic(
          .invalidSetting, "'rules' maps rules to off, info, warning or error",
          at: SourcePlace(path: path, range: node.range), help: "StaleSince: warning"))
      return
    }
    for entry in entries {
      let place = SourcePlace(path: path, range: entry.keyRange)
      guard let rule = known[entry.key] else {
        findings.append(.unknownRule(entry.key, at: place, among: known.keys.sorted()))
        continue
      }
      guard let level = entry.value.text.flatMap({ RuleSettings.Level(word: $0) }) else {
        let words = ["off", "info", "warning", "error"]
        let text = entry.value.text ?? ""
        let nearest = words.nearMiss(to: text)
        findings.append(
          Diagnostic(
            .invalidSetting, "'\(text)' is not how grave a rule is",
            at: SourcePlace(path: path, range: entry.value.range), nearMiss: nearest,
            help: nearest == nil ? "one of \(words.joined(separator: ", "))" : nil))
        continue
      }
      if rule.isStructural {
        findings.append(
          Diagnostic(
            .structuralRule, "'\(rule.name)' is about structure and stays an error", at: place))
        continue
      }
      rules.set(rule, to: level)
    }
  }

  /// Reads `site.yml`; invalid settings are reported and left at their defaults.
  ///
  /// - Parameter rules: All rules, by name.
  package init(
    reading file: SourceFile, knowing rules: [String: Rule], reporting findings: inout [Diagnostic]
  ) {
    self.init()
    guard let root = YAMLNode.read(file, reporting: &findings) else { return }
    for entry in root.entries ?? [] {
      guard let key = Key(rawValue: entry.key == "license" ? "licence" : entry.key) else {
        findings.append(
          .unknownSetting(entry, in: file.path, isGiven: { root[$0] != nil }))
        continue
      }
      switch key {
      case .rules:
        setRules(
          entry.value, knowing: rules, in: file.path, reporting: &findings)
        continue
      case .ignoredFields:
        setIgnoredFields(entry, in: file.path, reporting: &findings)
        continue
      case .outputs:
        setOutputs(entry, in: file.path, reporting: &findings)
        continue
      case .trackers:
        (trackers, matrices) = Tracker.read(entry.value, in: file.path, reporting: &findings)
        continue
      default: break
      }
      do {
        try set(key, to: SettingValue(key: entry.key, node: entry.value))
        if key == .allowsRawHTML, allowsRawHTML {
          findings.append(
            Diagnostic(
              .unsafeHTML, "raw HTML reaches the pages as it is written, scripts too",
              at: SourcePlace(path: file.path, range: entry.keyRange),
              help: "leave unsafe_html out unless every author may run scripts on the site"))
        }
        if key == .language, !Wording.hasWords(for: LanguageTag(language)) {
          findings.append(
            Diagnostic(
              .languageWithoutWording, "'\(language)' has no words of briefgen's own yet",
              at: SourcePlace(path: file.path, range: entry.value.range),
              help: "labels and dates are in English; your texts stay as they are"))
        }
      } catch {
        findings.append(
          Diagnostic(
            .invalidSetting, error.message, at: SourcePlace(path: file.path, range: error.range),
            suggestion: error.suggestion, help: error.help))
      }
    }
  }
}

extension SiteConfiguration {
  /// Whether a value is one that a setting takes.
  private static func fits(_ value: YAMLNode, _ key: Key) -> Bool {
    switch key {
    case .rules, .trackers, .outputs: return value.entries != nil
    case .ignoredFields: return value.items != nil
    default:
      var probe = SiteConfiguration()
      do {
        try probe.set(key, to: SettingValue(key: key.rawValue, node: value))
        return true
      } catch {
        return false
      }
    }
  }

  /// The setting that an unknown key means, and whether it may be renamed: see ``Fix``.
  fileprivate static func meaning(
    of entry: YAMLNode.Entry, isGiven: (String) -> Bool
  ) -> (nearMiss: NearMiss?, names: [String]) {
    let names = Key.allCases.map(\.rawValue).sorted()
    let nearest =
      Key(meantBy: entry.key).map { NearMiss($0.rawValue, isOnly: true) }
      ?? names.nearMiss(to: entry.key)
    guard let nearest, let key = Key(rawValue: nearest.text) else { return (nil, names) }
    return (
      NearMiss(
        nearest.text, isOnly: nearest.isOnly && !isGiven(nearest.text) && fits(entry.value, key)),
      names
    )
  }
}

extension Diagnostic {
  fileprivate static func unknownSetting(
    _ entry: YAMLNode.Entry, in path: String, isGiven: (String) -> Bool
  ) -> Diagnostic {
    let (nearest, names) = SiteConfiguration.meaning(of: entry, isGiven: isGiven)
    // Jekyll's `baseurl` is only a path.
    if nearest?.text == "base_url", let value = entry.value.text, value.hasPrefix("/") {
      return Diagnostic(
        .unknownSetting, "'\(entry.key)' is not a setting of a site",
        at: SourcePlace(path: path, range: entry.keyRange),
        help: "write the whole address of the site: base_url: https://www.example.org\(value)")
    }
    return Diagnostic(
      .unknownSetting, "'\(entry.key)' is not a setting of a site",
      at: SourcePlace(path: path, range: entry.keyRange), nearMiss: nearest,
      help: nearest == nil ? "one of \(names.joined(separator: ", "))" : nil)
  }
}

extension Rule {
  package static let unknownSetting = Rule(
    "UnknownSetting", .error, structural: true,
    summary: "Reports a key in `site.yml` that is not a setting.")
  package static let unsafeHTML = Rule(
    "UnsafeHTML", .info,
    summary: "Reports a site that publishes raw HTML as written, scripts included.")
  package static let languageWithoutWording = Rule(
    "LanguageWithoutWording", .info,
    summary: "Reports a site language that briefgen has no wording for.",
    explanation: """
      briefgen writes labels, dates and next steps, so far in English only: '30 November 2025' for \
      `en` and `en-GB`, 'November 30, 2025' for `en-US`. A site in another language gets the \
      English ones, and its `lang` attribute is the language in `site.yml`.
      """,
    bad: """
      # Content/site.yml
      language: de
      """,
    good: """
      # Content/site.yml
      language: en-US
      """)
  package static let invalidSetting = Rule(
    "InvalidSetting", .error, structural: true,
    summary: "Reports a setting with a value that it does not take.")
}
