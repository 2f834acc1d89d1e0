internal import FrontMatter
internal import PolicyModel
internal import Text

/// The value of a setting, with readers for the types of settings.
struct SettingValue {
  let key: String
  let node: YAMLNode

  func string() throws(SettingError) -> String {
    guard let text = node.text else { throw SettingError("'\(key)' is a text", node.range) }
    guard !text.isBlank, !node.isNull else {
      throw SettingError("'\(key)' is blank", node.range, help: "write a text, or leave it out")
    }
    return text
  }

  /// A tag by the form of BCP 47: `en`, `en-US`, `zh-Hant-TW`.
  func languageTag() throws(SettingError) -> String {
    let text = try string()
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { place, part in
      (place == 0 ? 2...3 : 1...8).contains(part.count)
        && part.allSatisfy { byte in
          byte.isASCIILetter || place > 0 && byte.isASCIIDigit
        }
    }
    guard isTag else {
      let meant = LanguageTag.meant(by: text)
      throw SettingError(
        "'\(text)' is not the tag of a language", node.range, suggestion: meant,
        help: meant == nil ? "write it as en, en-US or de" : nil)
    }
    return text
  }

  /// An identifier of SPDX such as `CC-BY-4.0`, or an address.
  func licence() throws(SettingError) -> SiteConfiguration.Licence {
    let licence = SiteConfiguration.Licence(try string())
    let isIdentifier = licence.text.utf8.allSatisfy { byte in
      byte.isASCIIAlphanumeric || [0x2B, 0x2D, 0x2E].contains(byte)
    }
    guard licence.isAddress || isIdentifier else {
      throw SettingError(
        "'\(licence.text)' is not a license", node.range,
        help: "write an SPDX identifier such as CC-BY-4.0, or the address of the license")
    }
    return licence
  }

  func flag() throws(SettingError) -> Bool {
    switch node.text {
    case "true": return true
    case "false": return false
    case let text:
      let meant: String? =
        switch (text?.unquoted ?? text)?.lowercased() {
        case "true", "yes", "on", "y", "1": "true"
        case "false", "no", "off", "n", "0": "false"
        default: nil
        }
      throw SettingError("'\(key)' is true or false", node.range, suggestion: meant)
    }
  }

  /// A day or a time of a day, its zone one that the system knows.
  func moment() throws(SettingError) -> Moment {
    let text = try string()
    do throws(DateError) {
      let moment = try Moment(parsing: text)
      if case .named(let name) = moment.zone, TimeZone(named: name) == nil {
        throw .noSuchZone(name)
      }
      return moment
    } catch {
      throw SettingError(
        "'\(text)': \(error.reason)", node.range, suggestion: error.suggestion,
        help: error.suggestion == nil ? error.help : nil)
    }
  }

  func address() throws(SettingError) -> String {
    let text = try string()
    if let fault = BaseURL.fault(of: text) {
      throw SettingError(
        "'\(text)' is not the address of a site", node.range,
        help: "\(fault); write it as https://briefings.example/")
    }
    return BaseURL.normalized(text)
  }

  func zone() throws(SettingError) -> TimeZone {
    let text = try string()
    guard let zone = TimeZone(named: text) else {
      let meant = TimeZoneNames.meant(by: text)
      throw SettingError(
        "'\(text)' is not a time zone of this system", node.range, suggestion: meant,
        help: meant == nil ? "write it as America/New_York, UTC or +02:00" : nil)
    }
    return zone
  }

  /// Why a name cannot be one of `ignored_fields` (decision 51); `nil` if it can.
  func fault(ofIgnored item: YAMLNode) -> SettingError? {
    guard let name = item.text, !name.isBlank, !item.isNull else {
      return SettingError("'\(key)' is a list of names", item.range, help: "[layout, tags]")
    }
    if FieldTable.hidesPages(name) {
      return SettingError(
        "'\(name)' says whether a page may be seen, and cannot be ignored", item.textRange,
        help: "write draft: true in the files that are not to be published")
    }
    if FieldTable.isKnown(name) {
      return SettingError(
        "'\(name)' is a field of briefgen, and cannot be ignored", item.textRange)
    }
    return nil
  }

  func unknownLinks() throws(SettingError) -> SiteConfiguration.UnknownLinks {
    let text = try string()
    guard let choice = SiteConfiguration.UnknownLinks(rawValue: text) else {
      throw SettingError("'\(key)' is error or text", node.range)
    }
    return choice
  }

  /// A jurisdiction or a list of them, as codes.
  func jurisdictions() throws(SettingError) -> [String] {
    var codes: [String] = []
    for item in node.items ?? [node] {
      guard let text = item.text, !text.isEmpty, !item.isNull else {
        throw SettingError("'\(key)' is a jurisdiction or a list", item.range, help: "\(key): US")
      }
      let code = Jurisdiction.normalized(text)
      if let fault = IdentifierScheme.scheme("jurisdiction")?.fault(of: code) {
        throw SettingError(
          "'\(text)' is not a jurisdiction" + (fault.reason.map { ": \($0)" } ?? ""), item.range,
          help: fault.suggestion.map { "write \($0)" } ?? "write it as US, US-TX, EU or DE")
      }
      codes.append(code)
    }
    return codes
  }

  func navigation() throws(SettingError) -> [SiteConfiguration.NavigationEntry] {
    guard let items = node.items else {
      throw SettingError("'\(key)' is a list", node.range, help: "- Companies: companies/")
    }
    var entries: [SiteConfiguration.NavigationEntry] = []
    for item in items {
      guard let pair = item.entries?.first, item.entries?.count == 1,
        let address = pair.value.text, !pair.key.isBlank, !address.isBlank,
        !pair.value.isNull
      else {
        throw SettingError(
          "a link is a label and an address", item.range, help: "- Companies: companies/")
      }
      if let fault = BaseURL.fault(ofLink: address) {
        throw SettingError("'\(address)' is not an address: \(fault)", pair.value.textRange)
      }
      entries.append(
        SiteConfiguration.NavigationEntry(
          label: pair.key, address: Located(address, at: pair.value.textRange)))
    }
    return entries
  }
}

/// Why a setting is left at its default.
struct SettingError: Error {
  let message: String
  let range: Range<Int>
  let suggestion: String?
  let help: String?

  init(
    _ message: String, _ range: Range<Int>, suggestion: String? = nil, help: String? = nil
  ) {
    self.message = message
    self.range = range
    self.suggestion = suggestion
    self.help = help
  }
}
