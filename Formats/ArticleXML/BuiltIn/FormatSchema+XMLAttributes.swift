import ConvertCore

extension FormatSchema {
  /// import/xml.xsd.
  static let xmlAttributes = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- The one attribute of the XML namespace that article.xsd uses. -->
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
        targetNamespace="http://www.w3.org/XML/1998/namespace">
      <xs:attribute name="lang" type="xs:string"/>
    </xs:schema>

    """#
}
