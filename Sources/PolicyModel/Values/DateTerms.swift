/// The words of dates in the languages in which front matter is likely to come.
enum DateTerms {
  /// The months of a language, from January; those of one month with a bar between them.
  private static let languages = [
    "january february march april may june july august september|sept october november december",
    "januar|jaenner|jänner februar|feber märz|maerz|mrz april mai juni juli august september oktober|okt november dezember|dez",
    "janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc",
    "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic",
    "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|set ottobre|ott novembre dicembre",
    "janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro outubro|out novembro dezembro",
    "januari februari maart|mrt april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "januar februar marts april maj juni juli august september oktober november desember|des",
    "stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień",
    "ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec",
    "января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "siječnja|siječanj veljače|veljača ožujka|ožujak travnja|travanj svibnja|svibanj lipnja|lipanj srpnja|srpanj kolovoza|kolovoz rujna|rujan listopada|listopad studenoga|studeni prosinca|prosinac",
    "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  ]

  /// A word that means different months in two languages, such as Polish and Croatian `listopad`, is none.
  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    var disputed: Set<String> = []
    for language in languages {
      for (index, names) in language.split(separator: " ").enumerated() {
        for name in names.split(separator: "|") {
          for form in [String(name), Slug.from(name: name)] where !form.isEmpty {
            if let other = months.updateValue(index + 1, forKey: form), other != index + 1 {
              disputed.insert(form)
            }
          }
        }
      }
    }
    return months.filter { !disputed.contains($0.key) }
  }()

  /// From 1 to 12, for the name of a month in small letters or the beginning of an English one.
  static func month(_ word: String) -> Int? {
    if let month = months[word] ?? months[Slug.from(name: word)] { return month }
    guard word.utf8.count >= 3 else { return nil }
    return (1...12).first { Day.monthName($0).lowercased().utf8.starts(with: word.utf8) }
  }

  static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
    "last": 4,
  ]

  /// Words that say in which part of a year, without a date for it.
  static let vague: Set<String> = [
    "early", "mid", "late", "end", "start", "beginning", "middle", "spring", "summer", "autumn",
    "fall", "winter", "year", "by", "before", "after", "around", "about", "c", "circa", "ca",
    "expected", "probably",
  ]

  /// Whether a word says nothing of which day is meant: weekdays, articles, endings of numbers, zones.
  static func isFiller(_ word: String) -> Bool { fillers.contains(word) }

  private static let fillers: Set<String> = [
    "sun", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sunday", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "montag", "dienstag", "mittwoch",
    "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "lundi", "mardi", "mercredi",
    "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves",
    "viernes", "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì",
    "sabato", "domenica", "the", "of", "on", "in", "at", "de", "del", "di", "le", "el", "il", "den",
    "am", "um", "vom", "der", "em", "st", "nd", "rd", "th", "er", "º", "ª", "г", "года", "roku",
    "r", "t", "z", "pm", "uhr", "utc", "gmt", "est", "edt", "cst", "cdt", "mst", "mdt",
    "pst", "pdt", "cet", "cest", "bst", "年", "月", "日", "号", "년", "월", "일",
  ]
}
