/// One news text with its metadata: what an agency puts on the wire under one id and version.
///
/// Every part is optional, but an article has a headline, a summary, a body or media (`isEmpty` is
/// false). It is one flat value, as the native JSON is one flat object: formats meet here, and a tree
/// of nested parts would only be taken apart again by each of them. All text compares by bytes.
public struct Article: Hashable, Sendable {
  /// The globally unique id (guid, URI, urn:newsml:…) as the source gave it.
  public var id: Text?
  /// The version of the item, from 1.
  public var version: Int?
  /// Other ids, with their roles.
  public var alternativeIDs: [AlternativeID] = []
  /// The kind of item: `picture`, `video`, `composite` …; nothing stands for `text`.
  public var type: Text? {
    didSet { if type == "text" { type = nil } }
  }
  /// The language of the text, as a BCP 47 tag.
  public var language: Text?
  /// The direction of the text, where the source says it.
  public var direction: TextDirection?

  /// The internal title or name label.
  public var title: Text?
  /// The main headline.
  public var headline = Inlines()
  /// Further headlines, in order.
  public var subheadlines: [Inlines] = []
  /// The deck or abstract, or a lede that stands apart from the body.
  public var summary: [Block] = []
  /// Short texts that lead to the article.
  public var teasers: [Inlines] = []
  /// The slugline.
  public var slugline: Text?
  /// The byline as printed; no "By" is added or removed.
  public var byline: Text?
  /// Who made the article.
  public var creators: [Party] = []
  /// Who helped to make it.
  public var contributors: [Party] = []
  /// The dateline as printed, such as "HANOI, 21 December (VNA)".
  public var dateline: Text?
  /// Where the story is filed from.
  public var locations: [Concept] = []
  /// The credit line.
  public var creditline: Text?

  /// When the item was first created.
  public var created: Timestamp?
  /// When this version of the item was created.
  public var versionCreated: Timestamp?
  /// When the content was created.
  public var contentCreated: Timestamp?
  /// When the content was last changed.
  public var contentModified: Timestamp?
  /// When it was published.
  public var published: Timestamp?
  /// Not to be published before; a protected field.
  public var embargoed: Embargo?
  /// Not to be used after.
  public var expires: Timestamp?

  /// The publishing status; a protected field unless it is `usable`.
  public var status: PublishingStatus?
  /// The editorial urgency, 1 (most) to 9.
  public var urgency: Int?
  /// The priority of the transmission, 1 (highest) to 9.
  public var priority: Int?
  /// Notes to editors, not for publication.
  public var editorialNotes: [Text] = []
  /// Corrections, updates and other signals to who handles the item.
  public var signals: [Concept] = []
  /// Who sent the item.
  public var provider: Concept?
  /// Where the information came from.
  public var sources: [Concept] = []
  /// The services that the item belongs to.
  public var services: [Concept] = []

  /// Who owns the item, and what may be done with it.
  public var rights = Rights()

  /// The section of the publication ("Making news").
  public var section: Text?
  /// What kind of writing it is.
  public var genres: [Concept] = []
  /// What it is about: topics, and people, organisations, places and events by their `type`.
  public var subjects: [Concept] = []
  /// Who it is for.
  public var audiences: [Concept] = []
  /// Key words.
  public var keywords: [Text] = []

  /// The text itself.
  public var body: [Block] = []
  /// The sign-off as printed: `./.`, `-30-`, `###`, `— VNS`, `ENDS`.
  public var endMark: Text?
  /// Pictures and other media.
  public var media: [Medium] = []
  /// Related items, previous versions, and pages elsewhere.
  public var links: [Link] = []
  /// What a format said and the model has no field for; a writer of that format writes it back.
  public var extensions: [ExtensionValue] = []

  /// How a plain text file was laid out; no part of equality, of features or of losses.
  public var layout: Layout {
    get { layoutBeside.value }
    set { layoutBeside.value = newValue }
  }
  private var layoutBeside = Beside(Layout())

  /// Creates an article without any part.
  public init() {}

  /// Whether there is neither headline, summary, body nor media, so that it is no article.
  public var isEmpty: Bool {
    headline.isEmpty && summary.isEmpty && body.isEmpty && media.isEmpty
  }
}
