extension ProseSign {
  /// `, a federal statute,`; `The statute, known as the [Act],`
  static func statuteClaims(in sentence: Sentence, at index: Int) -> [Found] {
    apposition(of: index, in: sentence) + namedLaws(at: index, in: sentence)
  }

  /// `The law, known as the [Act], took the House by surprise`: a law by its name.
  static func namedLaws(at law: Int, in sentence: Sentence) -> [Found] {
    guard sentence.word(law - 1) == "the", sentence.gap(before: law) <= .space,
      sentence.gap(before: law + 1) == .comma
    else { return [] }
    var name = law + 1
    if ["better", "formally", "officially", "also", "popularly"].contains(sentence.word(name)) {
      name += 1
    }
    guard ["known", "called", "dubbed", "titled", "named", "styled"].contains(sentence.word(name))
    else { return [] }
    name += sentence.word(name + 1) == "as" ? 2 : 1
    guard let link = sentence.link(at: name), link.words.lowerBound >= name,
      sentence.gap(before: link.words.upperBound) == .comma,
      !Lex.modals.contains(sentence.code(link.words.upperBound))
    else { return [] }
    return stageClaims(
      Claim.isLaw, sentence, subjects: [link], at: law, isPresent: false, words: law - 1..<law + 1)
  }
}
