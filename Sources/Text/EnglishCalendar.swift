/// The English names of the months and the weekdays, which formats such as `strftime` and most dates
/// that people type are defined by. What readers see is in the words of their language instead.
package enum EnglishCalendar {
  /// From January.
  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// From Sunday.
  package static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}
