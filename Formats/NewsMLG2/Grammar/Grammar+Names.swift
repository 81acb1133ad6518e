extension Grammar {
  /// Groups of attributes of the schema.
  static let attributeGroups = """
    @common : creator creatoruri custom how howuri id modified pubconstraint pubconstrainturi why
      whyuri
    @lang : dir xml:lang
    @flex : literal qcode type typeuri uri
    @weights : confidence derivedfrom relevance
    @valid : validfrom validto
    @target : contenttype contenttypestandardversion contenttypevariant
      contenttypevariantstandardversion format formatstandardversion formaturi href persistidref
      residref residrefformat residrefformaturi size title version
    @format : contenttype contenttypestandardversion contenttypevariant
      contenttypevariantstandardversion format formatstandardversion formaturi
    @content : creator creatoruri custom generated generator hascontent how howuri id modified
      rendition renditionuri why whyuri
    @traits : audiobitrate audiochannels audiochannelsuri audiocodec audiocodecuri audiosamplerate
      audiosamplesize audiovbr charcount colourdepth colourindicator colourindicatoruri colourspace
      colourspaceuri duration durationunit durationunituri height heightunit heightunituri
      layoutorientation layoutorientationuri linecount orientation pagecount resolution
      videoaspectratio videoavgbitrate videocodec videocodecuri videodefinition videodefinitionuri
      videoframerate videosampling videoscaling videoscalinguri videoscan videovbr width widthunit
      widthunituri wordcount
    @look : colourdepth colourindicator colourindicatoruri colourspace colourspaceuri height
      heightunit heightunituri layoutorientation layoutorientationuri orientation videocodec
      videocodecuri width widthunit widthunituri
    @value : value valuedatatype valueunit valueunituri
    """

  /// The types of attributes, where a complex type does not say another.
  static let attributeTypes = """
    0-100 : confidence relevance significance
    =DEPR : g2flag
    =MO,TU,WE,TH,FR,SA,SU : wkst
    =SECONDLY,MINUTELY,HOURLY,DAILY,WEEKLY,MONTHLY,YEARLY : freq
    =ltr,rtl : dir
    =progressive,interlaced : videoscan
    boolean : audiovbr custom hascontent videovbr
    count : charcount colourdepth height interactions linecount orientation pagecount rangefrom rank
      raters seq size width wordcount
    date : coversfrom coversto created generated modified retired schemecreated schememodified
      schemeretired timestamp until validfrom validto
    decimal : latitude longitude radius scalemax scalemin videoframerate
    id : id partid
    integer : altitude x y
    language : language tag xml:lang
    name : alias idref original root sourceidref valuedatatype
    names : contentrefs idrefs
    never : byday byhour byminute bymonth bymonthday bysecond bysetpos byweekno byyearday
      standardversion
    normalized : literal videoaspectratio videosampling
    positive : audiobitrate audiosamplerate audiosamplesize chnlid count interval rangeto resolution
      version videoavgbitrate
    qcode : accesstype audiochannels audiocodec authoritystatus colourindicator colourspace
      confirmationstatus creator durationunit encoding format hashtype heightunit how idformat
      interactiontype jobtitle layoutorientation market marketlabelsrc mode part qcode radunit
      ratertype ratingtype rel rendition renditionref reposrole representation residrefformat
      scaleunit scope severity symbolsrc target tech timeunit type valcalctype valueunit videocodec
      videodefinition videoscaling why widthunit
    qcodes : aspect concepttype derivedfrom environment pubconstraint role
    string : class conformance contenttype contenttypestandardversion contenttypevariant
      contenttypevariantstandardversion duration enctype end formatstandardversion generator
      gpsdatum guid guidref hreflang hreftype marketlabel persistidref preferredalias residref rev
      separator standard start symbol title value versioninfo
    tokens : media
    truncated : approxend approxstart
    uri : accesstypeuri additionalInfo audiochannelsuri audiocodecuri authority authoritystatusuri
      colourindicatoruri colourspaceuri confirmationstatusuri creatoruri durationunituri encodinguri
      formaturi hashtypeuri heightunituri howuri href idformaturi interactiontypeuri jobtitleuri
      langid layoutorientationuri marketlabelsrcuri marketuri modeuri parturi radunituri
      ratertypeuri ratingtypeuri reluri renditionrefuri renditionuri reposroleuri representationuri
      residrefformaturi roleruri roleuri scaleunituri scopeuri severityuri symbolsrcuri targeturi
      techuri timeunituri typeuri uri url valcalctypeuri valueunituri videocodecuri
      videodefinitionuri videoscalinguri whyuri widthunituri
    uris : aspecturi environmenturi pubconstrainturi
    """

  /// The elements that are declared for the whole schema, and their types.
  static let elements = """
    POIDetails=POIDetails- a=a- accountable=FlexPerson altId=altId- altLoc=altLoc- altRep=altRep-
      assert=Assert audience=Audience bag=bag- br=br- broader=RelatedConcept by=by- catalog=catalog-
      catalogRef=catalogRef- concept=concept- conceptExtProperty=Flex2Ext conceptId=ConceptId
      contentCreated=TruncatedDateTime contentMetaExtProperty=Flex2Ext
      contentModified=TruncatedDateTime contentSet=contentSet- contributor=FlexAuthor
      copyrightHolder=FlexParty copyrightNotice=RightsBlock created=TruncatedDateTime
      creator=FlexAuthor creditline=creditline- dataMining=Flex dateline=dateline-
      definition=definition- deliverableOf=Link1 delivery=delivery- derivedFrom=derivedFrom-
      derivedFromValue=derivedFromValue- description=description- digitalSourceType=Flex
      edNote=Block embargoed=DateTimeOrNull event=event- eventDetails=eventDetails- events=events-
      exclAudience=Audience expires=DateOptTime facet=facet- facetConcept=RelatedConcept
      fileName=fileName- firstCreated=DateTime generator=generator- genre=genre-
      geoAreaDetails=geoAreaDetails- groupSet=groupSet- hasInstrument=hasInstrument- hash=hash-
      headline=headline- hierarchyInfo=hierarchyInfo- hopHistory=hopHistory- icon=icon-
      incomingFeedId=incomingFeedId- infoSource=Flex1Party inline=inline- inlineRef=inlineRef-
      instanceOf=Flex1 itemClass=QualRel itemMetaExtProperty=Flex2Ext keyword=keyword-
      language=language- link=Link1 located=FlexLocation mainConcept=RelatedConcept memberOf=Flex1
      metadataCreator=FlexAuthor name=ConceptName narrower=RelatedConcept newsCoverage=newsCoverage-
      note=note- objectDetails=objectDetails- organisationDetails=organisationDetails-
      origRep=origRep- partMeta=partMeta personDetails=personDetails- position=GeoCoordinates
      profile=VersionedString provider=FlexParty pubHistory=pubHistory- pubStatus=Qual
      rating=rating- related=FlexRelatedConcept remoteInfo=Link1
      rightsExpressionData=rightsExpressionData- rightsExpressionXML=rightsExpressionXML-
      rightsInfo=RightsInfo rightsInfoExtProperty=Flex2Ext role=Qual ruby=ruby- sameAs=SameAs
      sameAsScheme=sameAsScheme- service=Qual signal=signal- slugline=slugline- span=span-
      subject=subject- title=Label1 type=Qual urgency=urgency- usageTerms=RightsBlock
      userInteraction=userInteraction- versionCreated=DateTime
    """
}
