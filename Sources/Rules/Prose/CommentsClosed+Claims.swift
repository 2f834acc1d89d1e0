/// Sentences that say that comments can still be made.
extension ProseSign {
  /// The claim that something is open for comment; one for a sentence at most.
  static func commentClaims(in sentence: Sentence) -> [Found] {
    guard !sentence.links.isEmpty,
      sentence.holds(CommentWords.comments)
        || sentence.words.contains(where: { $0.code == CommentWords.weigh })
    else { return [] }
    if let opening = openingForComment(in: sentence) { return [opening] }
    for index in sentence.words.indices where !sentence.isQuoted(index) {
      guard let words = opening(in: sentence, at: index),
        leavesTime(before: index, in: sentence)
          ? !sentence.isQuestion && !sentence.holds(Lex.suppositions)
          : asksWhether(behind: words, in: sentence)
            || !sentence.isSupposed(at: index, isPresent: true)
      else { continue }
      let links = openedLinks(in: sentence, words, at: index)
      guard !links.isEmpty else { continue }
      let bytes = sentence.bytes(of: words)
      if links.count == 1 {
        return [
          Found(claim: .isOpenForComment([links[0].record]), words: bytes, place: links[0].place)
        ]
      }
      return [Found(claim: .isOpenForComment(links.map(\.record)), words: bytes)]
    }
    return []
  }

  /// The words from a verb in the present on that say that comments can still be made.
  ///
  /// - Parameter index: The word that decides: `open` in `is still open for comment`.
  private static func opening(in sentence: Sentence, at index: Int) -> Range<Int>? {
    let word = sentence.word(index)
    switch sentence.code(index) {
    case CommentWords.open: return openPeriod(at: index, in: sentence)
    case let code where CommentWords.opened.contains(code):
      return openedPeriod(at: index, in: sentence)
    case CommentWords.commentCode: return mayComment(at: index, in: sentence)
    case CommentWords.weigh: return mayWeighIn(at: index, in: sentence)
    case _ where CommentWords.courses.contains(word):
      return runningPeriod(at: index, in: sentence)
    case _ where word == "under" && sentence.word(index + 1) == "way":
      return runningPeriod(at: index, in: sentence)
    case _ where word == "continues": return periodContinues(at: index, in: sentence)
    case CommentWords.due: return dueComments(at: index, in: sentence)
    case let code where continuesTo(at: index, code, in: sentence):
      return continuesTakingComments(at: index, in: sentence)
    case let code where CommentWords.takings.contains(code):
      return isTakingComments(at: index, in: sentence)
    case let code where CommentWords.takes.contains(code):
      return takesComments(at: index, in: sentence)
    case let code where CommentWords.makings.contains(code):
      return maySubmitComments(at: index, in: sentence)
    case 0:
      switch word {
      case "out": return outForComment(at: index, in: sentence)
      case "welcome": return welcomeComments(at: index, in: sentence)
      case _ where CommentWords.invites.contains(word):
        return takesComments(at: index, in: sentence)
      case _ where CommentWords.made.contains(word):
        return commentsMayBeSent(at: index, in: sentence)
      case _ where CommentWords.taken.contains(word):
        return commentsAreTaken(at: index, in: sentence)
      case _ where CommentWords.runs.contains(word): return periodRuns(at: index, in: sentence)
      case _ where CommentWords.nears.contains(word): return deadlineNears(at: index, in: sentence)
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether comments are asked for on an open question, which `whether` does not make a supposition: `seeks
  /// comment on whether the agency should`.
  private static func asksWhether(behind words: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.word(words.upperBound) == "on" && sentence.word(words.upperBound + 1) == "whether"
      && !sentence.isQuestion && !sentence.holds(Lexicon.codes("if unless"))
  }
}
