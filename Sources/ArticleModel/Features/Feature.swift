/// One optional part of the model, named by its path.
///
/// Formats declare what they hold in these terms, and losses, the fidelity matrix and reports use the
/// same names. `headline` and `body` as plain text need none: every format holds them. Add a case
/// where a format needs the distinction, never one that only a single format could mean.
public enum Feature: UInt8, CaseIterable, Sendable {
  case id
  case version
  case alternativeIDs
  case type
  case language
  case direction

  case title
  case headlineMarkup
  case subheadlines
  case subheadlinesMarkup
  case summary
  case summaryBlocks
  case teasers
  case teasersMarkup
  case slugline
  case byline
  case creators
  case contributors
  case dateline
  case locations
  case creditline

  case created
  case versionCreated
  case contentCreated
  case contentModified
  case published
  case embargoed
  case expires
  case timestampsTime
  case timestampsOffset
  case timestampsPartial

  case status
  case urgency
  case priority
  case editorialNotes
  case signals
  case provider
  case sources
  case services

  case rights
  case rightsUsageTerms

  case section
  case genres
  case subjects
  case subjectsTypes
  case audiences
  case keywords

  case conceptsCodes
  case conceptsURIs
  case conceptsLiterals
  case conceptsNames
  case conceptsRoles
  case conceptsBroader
  case conceptsWeights
  case partiesDetails

  case bodyHeadings
  case bodyLists
  case bodyQuotes
  case bodyPreformatted
  case bodyTables
  case bodyTablesSpans
  case bodyImages
  case bodyRules
  case bodyEmbeds
  case inlineEmphasis
  case inlineLinks
  case inlineBreaks
  case inlineEntities

  case endMark
  case media
  case mediaRenditions
  case mediaCaptions
  case links
  case linksRelations
  case extensionsOwn
  case extensionsForeign
}
