extension Reference {
  /// The words of a court's or an actor's name or code, in lower case: `nd-tex` → `nd`, `tex`.
  var wordsOfName: [String] {
    HistoryEvent.key(self).split { $0 == " " || $0 == "-" || $0 == "." }.map(String.init)
  }

  /// Whether a name or a usual code is a court's: `Ninth Circuit`, `ca5`, `cadc`, `scotus`, `nd-tex`, `txnd`, `ddc`.
  /// Histories are read before records are linked, so that the text alone decides.
  var namesCourt: Bool {
    namesDistrictCourt || wordsOfName.contains(where: Self.wordsOfCourts.contains) || isCodeOfCourt
  }

  /// Whether it is a court that reviews what others decide.
  var namesCourtOfReview: Bool {
    let words = wordsOfName
    return namesCourt && !namesDistrictCourt
      && (words.contains("circuit") || !words.contains("district"))
  }

  /// `nd-tex`, `n-d-cal`, `d-mass`, `txnd`, `ndtx`, `dmd`
  private var namesDistrictCourt: Bool {
    let words = wordsOfName
    guard let first = words.first, let last = words.last else { return false }
    guard words.count == 1 else {
      return Self.districts.contains(words.dropLast().joined())
        && (Self.states.contains(last) || Self.longStates.contains(last))
    }
    return Self.codesOfDistricts.contains(first)
      || Self.isDistrict(String(first.dropFirst(2)), of: String(first.prefix(2)))
      || Self.isDistrict(String(first.dropLast(2)), of: String(first.suffix(2)))
  }

  private var isCodeOfCourt: Bool {
    let words = wordsOfName
    guard words.count == 1, let first = words.first else { return false }
    if Self.codes.contains(first) { return true }
    return first.hasPrefix("ca") && Int(first.dropFirst(2)).map { 1...11 ~= $0 } == true
  }

  /// Whether an abbreviation is a district of a state; `d` alone only for states with a single district.
  private static func isDistrict(_ district: String, of state: String) -> Bool {
    district == "d"
      ? wholeStates.contains(state) : districts.contains(district) && states.contains(state)
  }

  private static let wholeStates: Set<String> = [
    "ak", "az", "co", "ct", "dc", "de", "gu", "hi", "id", "ks", "ma", "md", "me", "mn", "mt", "nd",
    "ne", "nh", "nj",
    "nm", "nv", "or", "pr", "ri", "sc", "sd", "ut", "vt", "wy",
  ]
  private static let wordsOfCourts: Set<String> = [
    "court", "courts", "circuit", "cir", "judge", "justice", "tribunal", "scotus",
  ]
  private static let codes: Set<String> = [
    "cadc", "cafc", "cit", "cjeu", "cofc", "ecj", "ewca", "uksc",
  ]
  private static let codesOfDistricts: Set<String> = ["ddc", "dcd", "sdny", "edny", "ndny", "wdny"]
  private static let districts: Set<String> = ["d", "nd", "sd", "ed", "wd", "md", "cd"]
  private static let states: Set<String> = [
    "ak", "al", "ar", "az", "ca", "co", "ct", "dc", "de", "fl", "ga", "gu", "hi", "ia", "id", "il",
    "in", "ks", "ky",
    "la", "ma", "md", "me", "mi", "mn", "mo", "ms", "mt", "nc", "nd", "ne", "nh", "nj", "nm", "nv",
    "ny", "oh", "ok",
    "or", "pa", "pr", "ri", "sc", "sd", "tn", "tx", "ut", "va", "vt", "wa", "wi", "wv", "wy",
  ]
  private static let longStates: Set<String> = [
    "ala", "alaska", "ariz", "ark", "cal", "colo", "conn", "del", "fla", "haw", "hawaii", "idaho",
    "ill", "ind", "iowa",
    "kan", "mass", "maine", "mich", "minn", "miss", "mont", "neb", "nev", "ohio", "okla", "ore",
    "tenn", "tex", "utah",
    "wash", "wis", "wyo", "columbia",
  ]
}
