/// Places with law of their own, in lower case.
enum Places {
  static let states: Set<String> = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
    "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky",
    "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi",
    "missouri", "montana", "nebraska", "nevada", "ohio", "oklahoma", "oregon", "pennsylvania",
    "tennessee", "texas", "utah", "vermont", "virginia", "wisconsin", "wyoming", "guam",
  ]
  /// Countries and parts of them, which a bill of Congress may be about.
  static let countries: Set<String> = [
    "philippines", "hungary", "germany", "france", "canada", "mexico", "brazil", "india", "japan",
    "korea", "kenya", "nigeria", "pakistan", "australia", "israel", "poland", "spain", "italy",
    "taiwan", "colombia", "argentina", "chile", "peru", "ghana", "liberia", "ukraine", "palau",
    "micronesia", "britain", "uk", "england", "scotland", "wales", "ireland", "quebec", "québec",
    "ontario", "alberta", "manitoba", "saskatchewan", "queensland", "tasmania", "singapore",
    "malaysia", "indonesia", "vietnam", "thailand", "china", "russia", "turkey", "greece", "sweden",
    "norway", "denmark", "finland", "netherlands", "belgium", "austria", "switzerland", "portugal",
    "romania", "bulgaria", "egypt", "iran", "iraq", "nepal", "bangladesh", "jamaica", "bermuda",
    "ethiopia", "uganda", "tanzania", "zambia", "zimbabwe", "botswana", "namibia", "rwanda",
    "bolivia", "ecuador", "uruguay", "paraguay", "venezuela", "cuba", "haiti", "honduras",
    "guatemala", "panama", "lebanon", "jordan", "syria", "qatar", "kuwait", "bahrain", "eu",
    "algeria", "morocco", "tunisia", "cameroon", "senegal", "mozambique", "angola", "malawi",
    "sudan", "somalia",
    "cambodia", "laos", "mongolia", "kazakhstan", "uzbekistan", "azerbaijan", "armenia", "serbia",
    "croatia",
    "slovenia", "slovakia", "czechia", "estonia", "latvia", "lithuania", "iceland", "luxembourg",
    "malta", "cyprus",
    "albania", "moldova", "belarus", "bahamas", "barbados", "guyana", "belize", "nicaragua", "fiji",
    "samoa", "tonga",
    "afghanistan", "oman", "yemen", "libya", "maldives", "brunei", "myanmar",
  ]
  static let adjectives: Set<String> = [
    "philippine", "hungarian", "german", "french", "canadian", "mexican", "brazilian", "indian",
    "japanese", "korean", "kenyan", "nigerian", "pakistani", "australian", "israeli", "polish",
    "spanish", "italian", "taiwanese", "colombian", "argentine", "chilean", "peruvian", "ghanaian",
    "liberian", "ukrainian", "british", "english", "scottish", "welsh", "irish", "singaporean",
    "malaysian", "indonesian", "vietnamese", "thai", "chinese", "russian", "turkish", "greek",
    "swedish", "norwegian", "danish", "finnish", "dutch", "belgian", "austrian", "swiss",
    "portuguese", "romanian", "bulgarian", "egyptian", "iranian", "iraqi", "nepalese",
    "bangladeshi", "jamaican", "ethiopian", "ugandan", "tanzanian", "zambian", "zimbabwean",
    "bolivian", "ecuadorian", "venezuelan", "cuban", "haitian", "honduran", "panamanian",
    "lebanese", "saudi", "emirati", "european", "algerian", "moroccan", "tunisian", "senegalese",
    "angolan", "malawian",
    "sudanese", "cambodian", "mongolian", "kazakh", "armenian", "serbian", "croatian", "slovenian",
    "slovak", "czech",
    "estonian", "latvian", "lithuanian", "icelandic", "maltese", "cypriot", "albanian", "moldovan",
    "belarusian",
    "nicaraguan", "fijian", "libyan", "burmese", "filipino",
  ]
  /// Whether a place is outside the United States.
  ///
  /// - Parameter first: The first word of a two-word name, such as `south` in `south africa`.
  static func isAbroad(_ word: String, after first: String?) -> Bool {
    first.map { pairsAbroad.contains($0 + " " + word) }
      ?? (countries.contains(word) || adjectives.contains(word))
  }

  private static let pairsAbroad: Set<String> = [
    "u k", "south africa", "new zealand", "british columbia", "nova scotia", "new brunswick",
    "hong kong", "sri lanka",
    "united kingdom", "el salvador", "costa rica", "saudi arabia", "south korea", "south korean",
    "south african", "northern ireland",
    "european union", "czech republic", "south korean",
  ]
  static let words = states.union(countries).union(adjectives)
  /// States in citations.
  static let abbreviations: Set<String> = [
    "Ala", "Ariz", "Ark", "Cal", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan",
    "Kans", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nebr", "Nev",
    "Okla", "Ore", "Oreg", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wisc", "Wyo",
    "Que", "Ont", "Alta", "Sask", "Man",
  ]
  static let pairs: Set<String> = [
    "new york", "new jersey", "new hampshire", "new mexico", "north carolina", "north dakota",
    "south carolina", "south dakota", "west virginia", "rhode island", "puerto rico", "n y", "n j",
    "n h", "n m", "n c", "n d", "s c", "s d", "w va", "r i", "u k", "south africa", "new zealand",
    "marshall islands", "american samoa", "virgin islands", "british columbia", "nova scotia",
    "new brunswick", "hong kong", "sri lanka", "united kingdom", "el salvador", "costa rica",
    "saudi arabia", "south korea", "south african", "northern ireland", "european union",
    "new south", "czech republic",
  ]
  /// Seats of legislatures and governments, where it is theirs that is meant: `In Albany, lawmakers took up
  /// S. 1582`, `Manila's Executive Order 12`.
  static let capitals: Set<String> = [
    "albany", "sacramento", "austin", "tallahassee", "trenton", "harrisburg", "annapolis",
    "lansing", "springfield", "manila", "ottawa", "canberra", "jakarta", "nairobi", "abuja",
    "brasilia", "delhi", "islamabad", "jerusalem", "kyiv", "westminster", "brussels", "berlin",
    "paris", "tokyo", "seoul", "beijing", "moscow", "ankara", "pretoria", "monrovia", "montpelier",
    "honolulu", "tbilisi", "edinburgh", "cardiff", "stormont", "dublin",
  ]
}
