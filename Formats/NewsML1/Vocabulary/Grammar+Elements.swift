extension Grammar {
  /// The elements of the DTD of 10 October 2003 that may be kept: all but the root and what every item has
  /// its own of.
  static let table = """
    AdministrativeMetadata|Catalog? FileName? SystemIdentifier? Provider? Creator* Source* \
    Contributor* Property*|
    AssociatedWith|Comment*|name? NewsItem
    BasisForChoice|TEXT|Rank
    ByLine|LINE|xml:lang
    ByLineTitle|LINE|xml:lang
    Catalog|Resource* TopicUse*|Href
    Characteristics|SizeInBytes? Property*|
    Comment|TEXT|xml:lang name?
    ContentItem|Comment* Catalog? MediaType? Format? MimeType? Notation? Characteristics? \
    Encoding;DataContent?|Href
    Contribution|EMPTY|name
    Contributor|Comment* Party+ Contribution*|
    Copyright|Comment* CopyrightHolder CopyrightDate|assigned
    CopyrightDate|LINE|xml:lang
    CopyrightHolder|LINE|xml:lang
    CopyrightLine|LINE|xml:lang
    Creator|Comment* Party+ Contribution*|
    CreditLine|LINE|xml:lang
    DataContent|ANY|
    DateAndTime|TEXT|
    DateLabel|TEXT|
    DateLine|LINE|xml:lang
    DateLineDate|TEXT|
    DefaultVocabularyFor|EMPTY|Context! Scheme
    Delete|EMPTY|DuidRef!
    DerivedFrom|Comment*|name? NewsItem
    Description|TEXT|xml:lang Variant
    DescriptiveMetadata|Catalog? Language* Genre* SubjectCode* OfInterestTo* DateLineDate? \
    Location* TopicOccurrence* Property*|assigned
    Encoding|Encoding;DataContent?|Notation!
    EndDate|LINE|xml:lang assigned
    FileName|TEXT|
    FirstCreated|TEXT|
    FormalName|TEXT|Scheme
    Format|EMPTY|name
    FutureStatus|EMPTY|name
    Genre|EMPTY|name assigned
    Geography|LINE|xml:lang assigned
    HeadLine|LINE|xml:lang
    InsertAfter|ANY|DuidRef!
    InsertBefore|ANY|DuidRef!
    Instruction|RevisionStatus*|name
    KeywordLine|LINE|xml:lang
    Label|LabelType LabelText|
    LabelText|TEXT|
    LabelType|EMPTY|name
    Language|EMPTY|name assigned
    Limitations|LINE|xml:lang assigned
    Location|Property*|assigned xml:lang Topic
    MediaType|EMPTY|name
    Metadata|Catalog? MetadataType Property+|
    MetadataType|EMPTY|name
    MimeType|EMPTY|name
    NameLabel|TEXT|
    NewsComponent|Comment* Catalog? TopicSet* Role? BasisForChoice* NewsLines? \
    AdministrativeMetadata? RightsMetadata? DescriptiveMetadata? Metadata* \
    NewsItemRef;NewsComponent;ContentItem*|Essential EquivalentsList xml:lang
    NewsItemRef|Comment*|NewsItem
    NewsItemType|EMPTY|name
    NewsLine|NewsLineType NewsLineText+|
    NewsLineText|LINE|xml:lang
    NewsLineType|EMPTY|name
    NewsLines|HeadLine,SubHeadLine,ByLine,ByLineTitle,DateLine,CreditLine,CopyrightLine,\
    RightsLine,SeriesLine,SlugLine,KeywordLine,NewsLine*|
    NewsProduct|EMPTY|name
    NewsService|EMPTY|name
    Notation|EMPTY|name
    OfInterestTo|Relevance?|name assigned
    Origin|LINE|assigned Href
    Party|Property*|name Topic
    Priority|EMPTY|name
    Property|Property*|name assigned Value ValueRef AllowedValues AllowedScheme
    Provider|Comment* Party+|
    Relevance|EMPTY|name assigned
    Replace|ANY|DuidRef!
    Resource|Urn? Url* DefaultVocabularyFor*|
    RevisionHistory|EMPTY|Href!
    RevisionStatus|Status|Revision
    RightsHolder|LINE|xml:lang assigned
    RightsLine|LINE|xml:lang
    RightsMetadata|Catalog? Copyright* UsageRights* Property*|assigned
    Role|EMPTY|name
    SentFrom|Comment* Party+|
    SentTo|Comment* Party+|
    SeriesLine|LINE|xml:lang
    SizeInBytes|TEXT|
    SlugLine|LINE|xml:lang
    Source|Comment* Party+|NewsItem
    StartDate|LINE|xml:lang assigned
    Status|EMPTY|name
    StatusWillChange|FutureStatus DateAndTime|
    SubHeadLine|LINE|xml:lang
    Subject|EMPTY|name assigned
    SubjectCode|Subject,SubjectMatter,SubjectDetail,SubjectQualifier*|assigned
    SubjectDetail|EMPTY|name assigned
    SubjectMatter|EMPTY|name assigned
    SubjectQualifier|EMPTY|name assigned
    SystemIdentifier|TEXT|
    ThisRevisionCreated|TEXT|
    Topic|Comment* Catalog? TopicType+ FormalName* Description* Property*|Details
    TopicOccurrence|EMPTY|assigned Topic
    TopicSet|Comment* Catalog? TopicSetRef* Topic*|name
    TopicSetRef|Comment*|TopicSet
    TopicType|EMPTY|name
    TopicUse|EMPTY|Topic! Context
    TransmissionId|TEXT|Repeat
    Urgency|EMPTY|name
    Url|TEXT|
    Urn|TEXT|
    UsageRights|UsageType? Geography? RightsHolder? Limitations? StartDate? EndDate?|assigned
    UsageType|LINE|xml:lang assigned
    """
}
