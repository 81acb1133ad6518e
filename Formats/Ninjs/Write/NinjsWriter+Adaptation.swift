import ArticleModel
import ConvertCore

extension NinjsWriter {
  /// What the article becomes where ninjs has one value for several, or another kind of value.
  public func adapted(_ article: Article) -> (article: Article, losses: [Loss])? {
    var fitting = Fitting(article, in: version)
    fitting.fitManagement()
    fitting.fitNewslines()
    fitting.fitConcepts()
    fitting.fitMedia()
    fitting.fitLinks()
    if version == .v1 { fitting.fitFirstVersion() }
    fitting.fitExtensions()
    return (fitting.article, fitting.losses)
  }
}

/// An article being made one that a version of ninjs holds, and what that costs.
struct Fitting {
  var article: Article
  private(set) var losses: [Loss] = []
  let version: NinjsVersion

  init(_ article: Article, in version: NinjsVersion) {
    self.article = article
    self.version = version
  }

  /// Writes a loss down.
  mutating func lose(_ feature: Feature, _ message: String, count: Int = 1) {
    losses.add(Loss(feature, message, count: count))
  }

  /// Fits what says what is to be done with the article.
  mutating func fitManagement() {
    if let type = article.type, !types.contains(type) {
      article.type = nil
      lose(.type, "types that ninjs does not have left out")
    }
    if let id = article.id, GeneratedURI.isOne(id) {
      article.id = nil
      lose(.id, "ids that look as if they were made up left out")
    }
    article.created = fit(article.created)
    article.versionCreated = fit(article.versionCreated)
    article.contentCreated = fit(article.contentCreated)
    article.expires = fit(article.expires)
    fitEmbargo()
    if article.editorialNotes.count > 1 {
      lose(.editorialNotes, "editorial notes joined to one", count: article.editorialNotes.count)
      article.editorialNotes = [article.editorialNotes.joined]
    }
    fitRights()
  }

  private var types: Set<Text> {
    let types: Set<Text> = ["audio", "video", "picture", "graphic", "composite", "component"]
    return version == .v3 ? types.union(["event", "planning"]) : types
  }

  private mutating func fit(_ date: Timestamp?) -> Timestamp? {
    guard let date else { return nil }
    guard let time = date.time, time.offset != nil else {
      let feature: Feature = date.time == nil ? .timestampsTime : .timestampsOffset
      lose(feature, "dates without a time and its UTC offset left out")
      return nil
    }
    if time.second != nil { return date }
    lose(.timestampsTime, "times became those of a full minute")
    return date.withSeconds
  }

  private mutating func fitEmbargo() {
    switch article.embargoed {
    case .until(let date)?:
      guard let fitting = fit(date) else {
        lose(.embargoed, "embargo without a time and its UTC offset left out")
        article.embargoed = nil
        return
      }
      article.embargoed = .until(fitting)
    case .indefinite?:
      lose(.embargoed, "embargo without an end left out")
      article.embargoed = nil
    case nil: break
    }
  }

  private mutating func fitRights() {
    if let holder = article.rights.holder {
      article.rights.holder = named(holder, .rights, "copyright holders reduced to a name")
    }
    if article.rights.year != nil {
      lose(.rights, "years of copyright left out")
      article.rights.year = nil
    }
    if article.rights.notice.count > 1 {
      lose(.rights, "copyright notices joined to one", count: article.rights.notice.count)
      article.rights.notice = [article.rights.notice.joined]
    }
    if article.rights.usageTerms.count > 1 {
      lose(
        .rightsUsageTerms, "usage terms joined to one", count: article.rights.usageTerms.count)
      article.rights.usageTerms = [article.rights.usageTerms.joined]
    }
  }

  /// Fits the places that the article is from, of which there is one name.
  mutating func fitNewslines() {
    if article.locations.count > 1 {
      lose(.locations, "all locations but the first left out", count: article.locations.count - 1)
      article.locations = Array(article.locations.prefix(1))
    }
    article.locations = article.locations.compactMap {
      named($0, .locations, "locations reduced to a name")
    }
  }

  /// The concept with no more than a name, or nothing where it has none.
  private mutating func named(
    _ concept: Concept, _ feature: Feature, _ message: String
  ) -> Concept? {
    let name = concept.names.first?.text ?? concept.literal ?? concept.code ?? concept.uri
    let plain = name.map { Concept(name: $0) }
    if plain != concept { lose(feature, message) }
    return plain
  }
}

extension Timestamp {
  /// The same time with the seconds that it does not say.
  fileprivate var withSeconds: Timestamp? {
    guard let time else { return self }
    let whole = TimeOfDay(
      hour: Int(time.hour), minute: Int(time.minute), second: 0, offset: time.offset)
    return Timestamp(
      year: Int(year), month: month.map(Int.init), day: day.map(Int.init), time: whole)
  }
}

extension [Text] {
  /// The texts, each on a line of its own.
  fileprivate var joined: Text { Text(map(\.string).joined(separator: "\n")) }
}
