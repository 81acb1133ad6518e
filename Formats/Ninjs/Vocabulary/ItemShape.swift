import ArticleModel
import JSONKit

/// The shapes of what items hold (the schemas of 1.6, 2.2 and 3.1), by the names of version 3.
enum ItemShape {
  /// The shape of something at the place where it was kept; nothing where no version has it there.
  static func shape(of kept: Kept, in version: NinjsVersion) -> Shape? {
    var shape = Shape.object(item)
    for step in kept.path {
      let part: Shape? =
        switch step {
        case .name(let name): shape.part(name, in: version)
        case .index: shape.part(nil, in: version)
        }
      guard let part else { return nil }
      shape = part
    }
    return shape.part(kept.name, in: version)
  }

  /// The members of an item inside of another.
  static let associated = item.merging(["name": .text, "rel": .since(.v3, .text)]) { one, _ in one }

  /// The members of an item.
  static let item: [Text: Shape] = [
    "uri": .text, "type": .words(["text", "audio", "video", "picture", "graphic", "composite"]),
    "representationType": .words(["full", "partial"]), "profile": .text, "version": .text,
    "firstCreated": .dateTime, "versionCreated": .dateTime, "contentCreated": .dateTime,
    "embargoedUntil": .dateTime, "expires": .dateTime,
    "pubStatus": .words(["usable", "withheld", "canceled"]), "urgency": .wholeWithin(1...9),
    "copyrightHolder": .text, "copyrightNotice": .text, "usageTerms": .text, "edNote": .text,
    "language": .text, "title": .text, "by": .text, "slugline": .text, "located": .text,
    "headlines": .since(.v2, .list(text())), "descriptions": .since(.v2, .list(text())),
    "bodies": .since(.v2, .list(text(["charCount": .whole, "wordCount": .whole]))),
    "people": .list(concept(["contactInfo": contacts])), "organisations": .list(organisation),
    "places": .list(concept(["contactInfo": contacts, "geoJSON": .since(.v2, .geoJSON)])),
    "subjects": .list(
      concept([
        "creator": .text, "relevance": .wholeWithin(0...100), "confidence": .wholeWithin(0...100),
      ])),
    "events": .list(concept(["id": .since(.v3, .text)])), "objects": .list(concept([:])),
    "infoSources": .list(
      .object([
        "name": .text, "role": .text, "uri": .text, "literal": .text, "contactInfo": contacts,
      ])),
    "genres": .list(.object(["name": .text, "uri": .text, "literal": .text])),
    "renditions": .list(rendition), "associations": .list(.item),
    "altIds": .since(.v2, .list(.object(["role": .text, "value": .text]))),
    "trustIndicators": .since(
      .v2, .list(.object(["role": .text, "title": .text, "href": .text]))),
    "rightsInfo": .object(
      ["langId": .text, "linkedRights": .text, "encodedRights": .text],
      oneOf: [["linkedRights", "encodedRights"]]),
    "digitalSourceType": .object(["name": .text, "uri": .text, "literal": .text]),
    "eventDetails": .since(.v3, eventDetails),
    "plannedCoverage": .since(.v3, .list(coverage)),
  ]

  /// The members that say when something is.
  static let dates: [Text: Shape] = [
    "startDate": .dateTime, "endDate": .dateTime, "expectedStartDate": .moment,
    "expectedEndDate": .moment, "expectedDuration": .text,
    "recurrence": .object([
      "recurrenceRules": .list(
        .object([
          "frequency": .words([
            "secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly",
          ]),
          "interval": .whole, "until": .dateTime, "count": .whole,
        ]))
    ]),
  ]

  private static func text(_ more: [Text: Shape] = [:]) -> Shape {
    .object(
      more.merging(["role": .text, "contentType": .text, "value": .text]) { one, _ in one },
      needs: ["value"])
  }

  private static func concept(_ more: [Text: Shape]) -> Shape {
    .object(
      more.merging(["name": .text, "rel": .text, "uri": .text, "literal": .text]) { one, _ in one })
  }

  private static let contacts = Shape.list(
    .object(
      [
        "type": .text, "role": .text, "lang": .text, "name": .text, "value": .text,
        "address": .object([
          "lines": .list(.text), "locality": .text, "area": .text, "postalCode": .text,
          "country": .text,
        ]),
      ], oneOf: [["value", "address"]]))

  private static let organisation = concept([
    "contactInfo": contacts,
    "symbols": .list(.object(["exchange": .text, "symbolType": .text, "symbol": .text])),
  ])

  private static let rendition = Shape.object(
    [
      "name": .text, "href": .text, "contentType": .text, "title": .text, "format": .text,
      "width": .whole, "height": .whole, "sizeInBytes": .whole, "duration": .number,
      "aspectRatio": .since(.v3, .text), "videoCodec": .since(.v3, .text),
      "frameRate": .since(.v3, .number), "bitrate": .since(.v3, .text),
      "poi": .since(.v3, .object(["x": .whole, "y": .whole])),
      "transportProtocol": .since(.v3, .text),
      "scanType": .since(.v3, .words(["progressive", "interlaced"])),
    ], needs: ["name"])

  private static let eventDetails = Shape.object([
    "eventStatus": .text, "plannedCoverageStatus": .text, "dates": .dates,
    "organiser": organisation,
  ])

  private static let coverage = Shape.object([
    "uri": .text, "title": .text, "pubStatus": .words(["usable", "withheld", "canceled"]),
    "type": .words([
      "text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning",
    ]),
    "commissioned": .object([
      "by": .text, "on": .dateTime,
      "references": .list(.object(["name": .text, "value": .text])),
    ]),
    "dates": .dates,
    "audiences": .list(.object(["audience": .text, "significance": .whole])),
    "exclAudience": .list(.text), "edNote": .text, "urgency": .wholeWithin(1...9),
    "language": .text, "itemCount": .object(["rangeFrom": .whole, "rangeTo": .whole]),
    "wordCount": .whole, "renditions": .list(rendition),
  ])
}
