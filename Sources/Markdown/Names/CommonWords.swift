/// Words that tell whether a company or a thing is meant.
enum CommonWords {
  static let suffixes: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc",
    "group", "holdings", "ag", "se", "sa", "nv",
  ]
  /// What is in capitals behind a company's name.
  static let roles: Set<String> = [
    "ceo", "cfo", "coo", "cto", "cio", "chief", "chairman", "chairwoman", "chair", "president",
    "executive", "director", "founder", "vice", "general", "pay", "watch", "music", "tv", "cloud",
    "store", "stores", "app", "ai", "inc", "corp", "co",
  ]
  /// What a sentence begins with before a name.
  static let openings: Set<String> = [
    "the", "a", "an", "if", "in", "on", "at", "by", "to", "of", "for", "from", "with", "without",
    "under", "over", "after", "before", "since", "until", "while", "when", "where", "whether",
    "because", "although", "though", "both", "neither", "either", "like", "unlike", "as", "against",
    "per", "than", "also", "and", "but", "or", "so", "yet", "once", "should", "would", "will",
    "does", "did", "is", "was", "can", "could", "has", "had", "even", "today", "this", "that",
    "among", "despite", "at", "via", "near", "inside", "outside", "between", "beyond",
  ]
  /// Names that also head the row of a table or an item.
  static let labels: Set<String> = [
    "target", "gap", "block", "square", "match", "total", "standard", "current", "level", "range",
    "key", "source", "service", "home", "open", "post", "link", "general", "digital", "global",
    "international", "mobile", "next", "social", "cover", "drive", "impact", "focus", "mission",
    "figure", "force", "network", "origin", "root", "signal", "symbol", "union", "world",
  ]
  /// What companies are described as before their name.
  static let descriptions: Set<String> = [
    "retailer", "chipmaker", "rival", "parent", "giant", "lender", "automaker", "maker", "startup",
    "insurer", "airline", "carmaker", "drugmaker", "processor", "developer", "owner", "software",
    "energy", "oil", "payments", "tech", "fintech",
  ]
  static let verbs: Set<String> = [
    "said", "says", "told", "tells", "announced", "announces", "reported", "agreed", "agrees",
    "planned", "sued", "sues", "filed", "posted", "paid", "pays", "bought", "sold", "sells",
    "acquired", "acquires", "hired", "hires", "laid", "launched", "unveiled", "unveils",
    "disclosed", "discloses", "declined", "settled", "settles", "raised", "opened", "expects",
    "expected", "warned", "warns", "argued", "argues", "appealed", "lost", "loses", "won", "asked",
    "asks", "wants", "wanted", "denied", "denies", "confirmed", "confirms", "signed", "joined",
    "joins", "owns", "owned", "makes", "made", "faced", "lobbied", "lobbies", "spent", "spends",
    "invested", "invests", "moved", "began", "begins", "stopped", "ended", "missed", "fell", "rose",
    "gained", "closed", "shut", "built", "ran", "offered", "rejected", "rejects", "added", "adds",
    "removed", "removes", "used", "issued", "earned", "earns", "employs", "employed", "operates",
    "operated", "supported", "opposes", "opposed", "welcomed", "welcomes", "criticized",
    "criticizes", "challenged", "responded", "responds", "stated", "claimed", "charged", "traded",
    "completed", "completes", "called", "named", "appointed", "appoints", "expanded", "expands",
    "ordered", "recalled", "needed", "gave", "gives", "took", "got", "gets", "knew", "knows",
    "refused", "refuses", "replied", "testified", "pleaded", "withdrew", "withdraws", "doubled",
    "tripled", "shipped", "delivered", "delivers", "introduced", "introduces", "complied",
    "violated", "violates", "misled", "failed", "fails", "holds", "held", "sought", "seeks",
    "provides", "provided", "became", "becomes", "received", "receives", "urged", "urges",
  ]
  /// What ends as past tenses do and goes with a thing.
  static let participles: Set<String> = [
    "based", "related", "required", "shaped", "sized", "colored", "flavored", "dated", "united",
    "speed", "need", "seed", "feed", "red", "bed", "shed", "limited", "advanced", "mixed",
  ]
  /// Verbs that are plural nouns as well; they are verbs where an object follows.
  static let pluralsOrVerbs: Set<String> = [
    "plans", "reports", "files", "posts", "buys", "launches", "raises", "cuts", "cut", "opens",
    "appeals", "wins", "signs", "faces", "moves", "stops", "ends", "beats", "beat", "misses",
    "closes", "builds", "runs", "offers", "uses", "issues", "supports", "challenges", "states",
    "claims", "charges", "trades", "names", "calls", "recalls", "needs", "takes", "ships", "orders",
    "shows", "targets", "aims", "hopes", "bets", "lets", "let", "blocks", "backs",
  ]
  static let objects: Set<String> = [
    "to", "the", "a", "an", "its", "that", "no", "more", "some", "all", "new", "for", "billions",
    "millions", "thousands", "hundreds",
  ]
  static let auxiliaries: Set<String> = [
    "is", "was", "has", "had", "will", "would", "could", "may", "might", "must", "should", "can",
    "did", "does",
  ]
  static let belongings: Set<String> = [
    "shares", "stock", "executives", "shareholders", "investors", "spokesman", "spokeswoman",
    "spokesperson", "officials", "lawyers", "attorneys", "employees", "engineers", "lobbyists",
    "stores", "subsidiary", "subsidiaries", "itself", "alone", "also", "recently", "already",
    "reportedly", "allegedly", "v", "vs",
  ]
  static let instruments: Set<String> = [
    "yield", "yields", "bond", "bonds", "bill", "bills", "note", "notes", "security", "securities",
    "market", "markets", "futures", "rates", "prices", "auction", "auctions", "stock",
  ]
  /// What is called after a person or stands in a place of the name: `Ford Foundation`.
  static let namesakes: Set<String> = [
    "foundation", "museum", "theatre", "theater", "university", "college", "institute", "hospital",
    "county", "island", "islands", "river", "lake", "street", "avenue", "road", "park", "stadium",
    "arena", "memorial", "library", "prize", "airport", "valley", "mountain", "fellowship",
    "family",
  ]
  /// What a place is, in small letters: `the Amazon rainforest`.
  static let landscapes: Set<String> = [
    "rainforest", "basin", "river", "forest", "delta", "jungle", "deforestation", "valley",
  ]
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "judge", "justice", "senator", "representative",
    "governor", "president", "secretary", "chancellor", "ambassador", "admiral", "captain", "prof",
    "professor", "congressman", "congresswoman", "sir", "lord", "dame",
  ]
  /// Frequent first names.
  static let givenNames: Set<String> = [
    "aaron", "adam", "alan", "albert", "alex", "alexander", "alfred", "alice", "amy", "andrea",
    "andrew", "angela", "ann", "anna", "anne", "anthony", "arthur", "barbara", "ben", "benjamin",
    "betty", "bill", "bob", "brandon", "brian", "bruce", "carl", "carlos", "carol", "caroline",
    "catherine", "charles", "charlie", "chris", "christine", "christopher", "cynthia", "dan",
    "daniel", "david", "deborah", "dennis", "diana", "donald", "donna", "dorothy", "douglas",
    "edward", "elizabeth", "ellen", "emily", "emma", "eric", "ernest", "ethan", "eugene", "evelyn",
    "frances", "francis", "frank", "fred", "gary", "george", "gerald", "gloria", "greg", "gregory",
    "hannah", "harold", "harrison", "harry", "heather", "helen", "henry", "howard", "hugh", "ian",
    "isaac", "jack", "jacob", "james", "jamie", "jane", "janet", "jason", "jean", "jeff",
    "jeffrey", "jennifer", "jeremy", "jerry", "jessica", "jim", "joan", "joe", "john", "jon",
    "jonathan", "jose", "joseph", "joshua", "joyce", "juan", "judith", "judy", "julia", "julie",
    "justin", "karen", "karl", "kate", "katherine", "kathleen", "keith", "kelly", "kenneth",
    "kevin", "kim", "larry", "laura", "lauren", "lawrence", "leo", "leonard", "lewis", "linda",
    "lisa", "louis", "luis", "luke", "margaret", "maria", "marie", "marilyn", "mark", "martha",
    "martin", "mary", "matthew", "megan", "melissa", "michael", "michelle", "mike", "nancy",
    "nathan", "nicholas", "nicole", "noah", "nora", "oliver", "oscar", "pamela", "patricia",
    "patrick", "paul", "peter", "philip", "phillip", "rachel", "ralph", "raymond", "rebecca",
    "richard", "rick", "robert", "roger", "ronald", "rose", "roy", "russell", "ruth", "ryan",
    "samuel", "sandra", "sara", "sarah", "scott", "sean", "sharon", "shirley", "simon", "sophia",
    "stephanie", "stephen", "steve", "steven", "stuart", "susan", "teresa", "theresa", "thomas",
    "tim", "timothy", "tom", "tony", "tyler", "victor", "victoria", "vincent", "virginia",
    "walter", "wayne", "will", "william", "zachary",
  ]
}
