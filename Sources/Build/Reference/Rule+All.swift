package import Diagnostics
internal import EntityGraph
internal import FrontMatter
internal import Import
internal import Liquid
internal import Markdown
internal import Outputs
internal import PolicyModel
internal import Rules
internal import SiteModel

extension Rule {
  /// Every rule, by name.
  package static let all: [Rule] = ofRules + ofContent + ofTemplates + ofSite

  package static let byName: [String: Rule] = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Rules about front matter, Markdown and names across files.
  private static let ofContent: [Rule] = [
    .historyBroken, .delayWithoutDay, .sessionEndAsExpiry, .endingWithoutDate, .effectWithoutLine,
    .heldBackReference,
    .selfReference, .commentSwallowsText, .rawHTML, .unusedFootnote, .wrongCongress,
    .invalidIdentifier, .invalidPercentage,
    .unknownCallout, .textInHTML, .strippedAttribute, .unbalancedHTML, .foreignMarkup,
    .privateRemark, .spaceInPath, .brokenLink, .emptyLink, .brokenTable, .footnoteInLink,
    .blockInHTML, .barInTableLink, .surplusCell, .repeatedTitle,
    .unknownReference, .ambiguousReference, .wrongKind, .nameCollision, .duplicateIdentifier,
    .unknownEvent, .invalidHistory, .unknownRelation, .invalidSourceID, .invalidID, .duplicateID,
    .embargoWithoutZone,
    .timeWithoutZone,
    .partyWithoutRole, .dateDisagrees, .unknownField, .missingField, .unknownValue,
    .invalidDuration, .invalidDate, .invalidMoney,
    .duplicateKey, .missingFrontMatter, .unclosedFrontMatter, .invalidEncoding, .invalidCharacter,
    .directionControl,
    .unsupportedYAML, .oversizedYAML, .invalidYAML, .wrongShape,
    .tableWithoutHeader, .unknownScheme, .spaceInTarget, .unknownAnchor, .tooManyBrackets,
    .unknownFootnote,
    .duplicateFootnote, .duplicateAnchor, .reservedAnchor,
  ]

  private static let ofTemplates: [Rule] = [
    .unknownFilter, .filterArguments, .unknownBlock, .outsideBlock, .notText, .unknownName,
    .unknownTemplate, .templateCycle, .templateSyntax, .unknownTag, .unclosedTag, .templateLimit,
    .templateFailure, .unusedParameter,
  ]

  private static let ofSite: [Rule] = [
    .unknownSource, .duplicateSource, .unknownFile, .unknownTimeZone, .duplicateEntity,
    .duplicateAddress, .invalidAddress, .replacedOutput, .unknownSetting, .invalidSetting,
    .unreadableFile, .misplacedFile, .reservedPath, .invalidFileName, .duplicateSlug,
    .unknownCitation, .unreadableImage, .unknownLink, .unsafeHTML, .languageWithoutWording,
    .removedAddress, .remoteImage, .manyFiles, .invalidFigure, .largeMatrix, .unreadableData,
  ]
}
