import ConvertCore

extension FormatSchema {
  /// The first half of article.xsd.
  static let firstPart = #"""
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- The native XML of Wirecopy, version 1. Normative, together with article.rng, which says the same. -->
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:wirecopy:article:1"
        targetNamespace="urn:wirecopy:article:1" elementFormDefault="qualified">

      <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="import/xml.xsd"/>

      <xs:element name="article" type="Article"/>

      <xs:element name="articles">
        <xs:complexType>
          <xs:sequence>
            <xs:element ref="article" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence>
        </xs:complexType>
      </xs:element>

      <xs:complexType name="Article">
        <xs:sequence>
          <xs:element name="alternative-ids" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="alternative-id" type="AlternativeID" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="title" type="xs:string" minOccurs="0"/>
          <xs:element name="headline" type="Inlines" minOccurs="0"/>
          <xs:element name="subheadlines" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="subheadline" type="Inlines" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="summary" type="Blocks" minOccurs="0"/>
          <xs:element name="teasers" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="teaser" type="Inlines" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="slugline" type="xs:string" minOccurs="0"/>
          <xs:element name="byline" type="xs:string" minOccurs="0"/>
          <xs:element name="creators" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="creator" type="Party" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="contributors" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="contributor" type="Party" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="dateline" type="xs:string" minOccurs="0"/>
          <xs:element name="locations" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="location" type="Concept" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="creditline" type="xs:string" minOccurs="0"/>
          <xs:element name="created" type="Timestamp" minOccurs="0"/>
          <xs:element name="version-created" type="Timestamp" minOccurs="0"/>
          <xs:element name="content-created" type="Timestamp" minOccurs="0"/>
          <xs:element name="content-modified" type="Timestamp" minOccurs="0"/>
          <xs:element name="published" type="Timestamp" minOccurs="0"/>
          <xs:element name="embargoed" type="Embargo" minOccurs="0"/>
          <xs:element name="expires" type="Timestamp" minOccurs="0"/>
          <xs:element name="status" type="Status" minOccurs="0"/>
          <xs:element name="urgency" type="OneToNine" minOccurs="0"/>
          <xs:element name="priority" type="OneToNine" minOccurs="0"/>
          <xs:element name="editorial-notes" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="editorial-note" type="xs:string" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="signals" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="signal" type="Concept" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="provider" type="Concept" minOccurs="0"/>
          <xs:element name="sources" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="source" type="Concept" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="services" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="service" type="Concept" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="rights" type="Rights" minOccurs="0"/>
          <xs:element name="section" type="xs:string" minOccurs="0"/>
          <xs:element name="genres" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="genre" type="Concept" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="subjects" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="subject" type="Concept" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="audiences" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="audience" type="Concept" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="keywords" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="keyword" type="xs:string" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="body" type="Blocks" minOccurs="0"/>
          <xs:element name="end-mark" type="xs:string" minOccurs="0"/>
          <xs:element name="media" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="medium" type="Medium" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="links" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="link" type="Link" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="extensions" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="extension" type="Extension" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
          <xs:element name="layout" type="Layout" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string"/>
        <xs:attribute name="version" type="xs:positiveInteger"/>
        <xs:attribute name="type" type="xs:string"/>
        <xs:attribute name="direction" type="Direction"/>
        <xs:attribute ref="xml:lang"/>
      </xs:complexType>

      <!-- Values. -->

      <xs:simpleType name="Timestamp">
        <xs:restriction base="xs:string">
          <xs:pattern value="[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,18})?)?(Z|[+\-][0-9]{2}:[0-9]{2})?)?)?)?"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Embargo">
        <xs:union memberTypes="Timestamp">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="indefinite"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:union>
      </xs:simpleType>

      <xs:simpleType name="Status">
        <xs:restriction base="xs:string">
          <xs:enumeration value="usable"/>
          <xs:enumeration value="withheld"/>
          <xs:enumeration value="canceled"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Direction">
        <xs:restriction base="xs:string">
          <xs:enumeration value="ltr"/>
          <xs:enumeration value="rtl"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="OneToNine">
        <xs:restriction base="xs:integer">
          <xs:minInclusive value="1"/>
          <xs:maxInclusive value="9"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Percent">
        <xs:restriction base="xs:integer">
          <xs:minInclusive value="0"/>
          <xs:maxInclusive value="100"/>
        </xs:restriction>
      </xs:simpleType>

      <xs:simpleType name="Number">
        <xs:restriction base="xs:string">
          <xs:pattern value="-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?"/>
        </xs:restriction>
      </xs:simpleType>

      <!-- Metadata. -->

      <xs:complexType name="AlternativeID">
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:attribute name="role" type="xs:string"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:complexType name="Concept">

    """#
}
