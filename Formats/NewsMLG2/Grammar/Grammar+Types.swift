extension Grammar {
  /// The schema's complex types: `name : attributes ; content | step | step …`.
  ///
  /// `!` behind an attribute says that it must be there, `*` among them that those of other namespaces
  /// may be. A step is a choice of elements, and how often one of them may stand there; `=` says
  /// the type of an element that has another than everywhere else. `rightsExpressionXML` is missing:
  /// what it holds must be valid by schemas that a receiver may not have. Taken from the schema of
  /// NewsML-G2 2.35 (IPTC, CC BY 4.0).
  static let types = """
    contentSet- : @common original * | inlineXML=inlineXML- inlineData=inlineData-
      remoteContent=RemoteContent *
    inlineXML- : @lang @format @content @traits * | #any ?
    inlineData- : @lang @format @content @traits encoding encodinguri * ; string
    RemoteContent : @valid @target @content @traits language * | channel=channel2- * | altId * |
      altLoc * | hash * | signal * | remoteContentExtProperty=Flex2Ext * | #other *
    channel2- : @common @traits chnlid g2flag:=RCONT language role:qcode roleuri type typeuri
    altId- : @common @lang environment environmenturi idformat idformaturi role:qcode roleuri type
      typeuri version:string * ; string
    altLoc- : @common role:qcode roleruri type typeuri * ; uri
    hash- : @common hashtype hashtypeuri scope scopeuri ; string
    signal- : @common @lang @flex severity severityuri * | &about * | &related * | #other *
    ConceptName : @common @lang @valid part parturi role roleuri:uris * ; normalized
    definition- : @common @lang @valid media role roleuri * ; mixed | &text *
    a- : @common @lang class href hreflang rel:string rev * ; mixed | inline span ruby #other *
    inline- : @common @lang @flex @weights class * ; mixed | span ruby #other *
    span- : @common @lang class * ; mixed | ruby #other *
    ruby- : @common @lang * | rb=string ! | rt=string rp !
    br- : @common *
    note- : @common @lang @valid media role roleuri * ; mixed | &text *
    facet- : @common @lang @flex @valid g2flag rel reluri * | name hierarchyInfo *
    hierarchyInfo- : @common * ; tokens
    Link1 : @common @lang @valid @target guidref hreftype rank rel reluri * | #any *
    SameAs : @common @lang @flex @valid * | name hierarchyInfo *
    RelatedConcept : @common @lang @flex @valid rank rel reluri * | name hierarchyInfo * | facet
      related=related- sameAs *
    related- : @common @lang @flex @valid @value rank rel reluri * | name hierarchyInfo * |
      related=related2- *
    related2- : @common @lang @flex @valid @value rank rel reluri * | name hierarchyInfo *
    FlexRelatedConcept : @common @lang @flex @valid @value rank rel reluri * | name hierarchyInfo *
      | facet related=related- sameAs * | bag ?
    bag- : @common @lang * | bit=bit- +
    bit- : @common @weights qcode significance type typeuri uri *
    Flex2Ext : @common @lang @flex @valid @value rel reluri * | &about * | &related * | #other *
    groupSet- : @common root! * | group=group- +
    group- : @common @lang mode modeuri role:qcode roleuri * | groupRef=groupRef- itemRef=Link1
      conceptRef=conceptRef- title signal edNote groupExtProperty=Flex2Ext #other *
    groupRef- : @common idref! *
    conceptRef- : @common @lang @flex * | name hierarchyInfo *
    Label1 : @common @lang media role roleuri:uris * ; mixed | &line *
    Block : @common @lang media role roleuri * ; mixed | &text *
    catalog- : @common additionalInfo authority authoritystatus authoritystatusuri guid:uri url
      version:count * | title * | scheme=scheme- +
    scheme- : @common alias! authority authoritystatus authoritystatusuri schemecreated
      schememodified schemeretired uri! * | sameAsScheme name definition note sameAs=sameAs- *
    sameAsScheme- : @common * ; uri
    sameAs- : @common g2flag:=DEPR-SCH ; uri
    catalogRef- : @common href! * | title *
    RightsInfo : @common @lang @valid aspect aspecturi idrefs scope:qcodes scopeuri:uris * |
      accountable ? | copyrightHolder ? | copyrightNotice usageTerms link rightsInfoExtProperty
      rightsExpressionXML rightsExpressionData * | dataMining ? | #other *
    FlexPerson : @common @lang @flex * | &about * | &related * | personDetails ? | #other *
    personDetails- : @common * | born=TruncatedDateTime ? | died=TruncatedDateTime ? |
      affiliation=PersonAffiliation contactInfo=ContactInfo * | #other *
    TruncatedDateTime : @common * ; truncated
    PersonAffiliation : @common @lang @flex @valid role:qcode roleuri * | &about * | &related * |
      organisationDetails ? | #other *
    organisationDetails- : @common * | founded=TruncatedDateTime ? | dissolved=TruncatedDateTime ? |
      location=FlexLocation affiliation=OrganisationAffiliation contactInfo=ContactInfo
      hasInstrument * | #other *
    FlexLocation : @common @lang @flex * | &about * | &related * | geoAreaDetails POIDetails ? |
      #other *
    geoAreaDetails- : @common * | position ? | founded=TruncatedDateTime ? |
      dissolved=TruncatedDateTime ? | line=line2- circle=circle- polygon=polygon- * | #other *
    GeoCoordinates : @common altitude gpsdatum latitude! longitude! * | #other *
    line2- : @common | position +
    circle- : @common radius! radunit radunituri | position !
    polygon- : @common | position +
    POIDetails- : @common * | position ? | address=Address ? | openHours=Label1 ? | capacity=Label1
      ? | contactInfo=ContactInfo access=Block details=Block * | created ? |
      ceasedToExist=TruncatedDateTime ? | #other *
    Address : @common role roleuri:uris * | line=line- * | locality=Flex1Role * | area=Flex1Role * |
      country=Flex1 ? | postalCode=IntlString ? | worldRegion=Flex1 ?
    line- : @common @lang role:qcode roleuri * ; normalized
    Flex1Role : @common @lang @flex role:qcode roleuri * | &about * | &related * | #other *
    Flex1 : @common @lang @flex * | &about * | &related * | #other *
    IntlString : @common @lang * ; normalized
    ContactInfo : @common role roleuri:uris * | email=ElectronicAddress im=ElectronicAddressTech
      phone=ElectronicAddressTech fax=ElectronicAddress web=web- address=Address note * | #other *
    ElectronicAddress : @common role roleuri:uris * ; string
    ElectronicAddressTech : @common role roleuri:uris tech techuri * ; string
    web- : @common role roleuri:uris * ; uri
    OrganisationAffiliation : @common @lang @flex @valid role:qcode roleuri * | &about * | &related
      * | organisationDetails ? | #other *
    hasInstrument- : @common market marketlabel marketlabelsrc marketlabelsrcuri marketuri rank
      symbol! symbolsrc symbolsrcuri type:qcodes typeuri:uris *
    FlexParty : @common @lang @flex * | &about * | &related * | personDetails organisationDetails ?
      | #other *
    RightsBlock : @common @lang href media role roleuri * ; mixed | &text *
    rightsExpressionData- : @common enctype! langid! ; string
    Flex : @common @lang @flex * | name hierarchyInfo *
    QualRel : @common @lang qcode uri * | name hierarchyInfo related *
    DateTime : @common * ; dateTime
    DateTimeOrNull : @common * ; dateTimeOrNone
    Qual : @common @lang qcode uri * | name hierarchyInfo *
    fileName- : @common * ; normalized
    generator- : @common @lang role:qcode roleuri versioninfo * ; normalized
    VersionedString : @common @lang versioninfo * ; normalized
    altRep- : @common @valid @format representation representationuri size * ; uri
    DateOptTime : @common * ; date
    origRep- : @common accesstype accesstypeuri reposrole reposroleuri ; uri
    incomingFeedId- : @common qcode role:qcode roleuri uri *
    FlexAuthor : @common @lang @flex jobtitle jobtitleuri role roleuri:uris * | &about * | &related
      * | personDetails organisationDetails ? | #other *
    urgency- : @common * ; 1-9
    icon- : @common @target @look rendition renditionuri *
    Flex1Party : @common @lang @flex role roleuri:uris * | &about * | &related * | personDetails
      organisationDetails ? | #other *
    Audience : @common @lang @flex @weights significance:1-9 * | &about * | &related * | #other *
    rating- : @common raters ratertype ratertypeuri ratingtype ratingtypeuri scalemax! scalemin!
      scaleunit scaleunituri valcalctype valcalctypeuri value!:decimal *
    userInteraction- : @common interactions! interactiontype interactiontypeuri *
    language- : @common rank role roleuri:uris tag! * | name=IntlString *
    genre- : @common @lang @flex @weights rank * | &about * | &related * | #other * | bag ? |
      mainConcept ? | facetConcept *
    keyword- : @common @lang confidence rank relevance role roleuri:uris * ; normalized
    subject- : @common @lang @flex @weights rank * | &about * | &related * | #other * | bag ? |
      mainConcept ? | facetConcept *
    slugline- : @common @lang confidence rank relevance role:qcode roleuri separator * ; normalized
    headline- : @common @lang confidence media rank relevance role roleuri:uris * ; mixed | &line *
    dateline- : @common @lang media rank role roleuri:uris * ; mixed | &line *
    by- : @common @lang media rank role roleuri:uris * ; mixed | &line *
    creditline- : @common @lang rank * ; normalized
    description- : @common @lang confidence media rank relevance role roleuri * ; mixed | &text *
    partMeta : @lang contentrefs creator creatoruri custom how howuri modified partid seq why whyuri
      * | icon * | timeDelim=timeDelim- * | regionDelim=regionDelim- ? | role ? | urgency ? |
      contentCreated ? | contentModified ? | digitalSourceType ? | located infoSource creator
      contributor audience exclAudience altId rating userInteraction * | language genre keyword
      subject slugline headline dateline by creditline description * | partMetaExtProperty=Flex2Ext
      * | signal * | edNote * | link * | #other *
    timeDelim- : @common end! renditionref renditionrefuri start! timeunit timeunituri *
    regionDelim- : @common height width:integer x y *
    Assert : @common @lang literal qcode uri * | #any *
    inlineRef- : @common @lang @flex @weights idrefs! * | &about * | &related * | #other *
    derivedFrom- : @common @lang @flex idrefs * | &about * | &related * | #other *
    derivedFromValue- : @common idrefs! sourceidref! ; string
    concept- : @common @lang * | conceptId ! | type ? | name + | definition note facet remoteInfo
      hierarchyInfo * | &related * | hasInstrument * | personDetails organisationDetails
      geoAreaDetails POIDetails objectDetails eventDetails ? | conceptExtProperty * | #other *
    ConceptId : @common created qcode retired uri *
    objectDetails- : @common * | created ? | copyrightNotice creator * |
      ceasedToExist=TruncatedDateTime ? | #other *
    eventDetails- : @common *local | dates=dates- ! | eventStatus=Qual ? | occurStatus=Qual ? |
      newsCoverageStatus=Qual ? | registration=Block keyword accessStatus=Qual
      participationRequirement=participationRequirement- subject=Flex1Concept location=location-
      participant=Flex1Party organiser=Flex1Party contactInfo=ContactInfo language
      newsCoverage=newsCoverage2- * | #other *
    dates- : @common | start=start- ! | end=end- duration=duration- ? | rDate=DateOptTime
      rRule=rRule- * | exDate=DateOptTime exRule=exRule- * | confirmation=QCode ?
    start- : @common approxend approxstart confirmationstatus confirmationstatusuri * ; truncated
    end- : @common approxend approxstart confirmationstatus confirmationstatusuri * ; truncated
    duration- : @common confirmationstatus confirmationstatusuri ; never
    rRule- : @common byday byhour byminute bymonth bymonthday bysecond bysetpos byweekno byyearday
      count freq! interval until wkst *
    exRule- : @common byday byhour byminute bymonth bymonthday bysecond bysetpos byweekno byyearday
      count freq! interval until wkst *
    QCode : @common qcode uri *
    participationRequirement- : @common @lang @flex role:qcode roleuri * | &about * | &related * |
      #other *
    Flex1Concept : @common @lang @flex @weights * | &about * | &related * | #other * | bag ? |
      mainConcept ? | facetConcept *
    location- : @common @lang @flex role:qcode roleuri * | &about * | &related * | geoAreaDetails
      POIDetails ? | #other *
    newsCoverage2- : role:qcode roleuri * | g2contentType=g2contentType2- ? | itemClass ? |
      assignedTo=Flex1Party * | scheduled=ApproximateDateTime ? | service * | edNote * | language
      genre keyword subject slugline headline dateline by creditline description * | #other *
    g2contentType2- : @common ; string
    ApproximateDateTime : @common approxend approxstart * ; truncated
    event- : @common * | name + | definition note facet * | &related * | eventDetails !
    events- : @common * | event +
    newsCoverage- : creator creatoruri custom how howuri id modified why whyuri * |
      planning=planning- + | delivery ? | newsCoverageExtProperty=Flex2Ext * | #other *
    planning- : @common coversfrom coversto | g2contentType=g2content- ? | itemClass ? |
      itemCount=itemCount- ? | assignedTo=assignedTo- * | scheduled=ApproximateDateTime ? | service
      * | language genre keyword subject slugline headline dateline by creditline description * |
      edNote * | newsContentCharacteristics=newsContentCharacteristics- ? | urgency ? | audience * |
      exclAudience * | planningExtProperty=Flex2Ext * | #other *
    g2content- : @common ; string
    itemCount- : @common rangefrom! rangeto!
    assignedTo- : @common @lang @flex coversfrom coversto role roleuri:uris * | &about * | &related
      * | personDetails organisationDetails ? | #other *
    newsContentCharacteristics- : @common @format @traits
    delivery- : @common * | deliveredItemRef=Link1 + | #other *
    hopHistory- : @common * | hop=hop- +
    hop- : @common seq timestamp * | party=party- ? | action=action- *
    party- : @common @lang @flex * | &about * | &related * | personDetails organisationDetails ? |
      #other *
    action- : @common @lang qcode target targeturi timestamp uri * | name hierarchyInfo related *
    pubHistory- : @common | published=published- +
    published- : @common literal qcode uri | timestamp=timestamp- ? | name related
      publishedExtProperty=Flex2Ext #other *
    timestamp- : @common * ; truncated
    """
}
