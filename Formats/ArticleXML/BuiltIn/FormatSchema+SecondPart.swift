import ConvertCore

extension FormatSchema {
  /// The second half of article.xsd.
  static let secondPart = #"""
        <xs:sequence>
          <xs:element name="name" type="Name" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="broader" type="Concept" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="scheme" type="xs:string"/>
        <xs:attribute name="code" type="xs:string"/>
        <xs:attribute name="uri" type="xs:string"/>
        <xs:attribute name="literal" type="xs:string"/>
        <xs:attribute name="type" type="xs:string"/>
        <xs:attribute name="role" type="xs:string"/>
        <xs:attribute name="relevance" type="Percent"/>
        <xs:attribute name="confidence" type="Percent"/>
      </xs:complexType>

      <xs:complexType name="Name">
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:attribute ref="xml:lang"/>
            <xs:attribute name="role" type="xs:string"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:complexType name="Party">
        <xs:complexContent>
          <xs:extension base="Concept">
            <xs:attribute name="job-title" type="xs:string"/>
            <xs:attribute name="organisation" type="xs:string"/>
            <xs:attribute name="email" type="xs:string"/>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="Rights">
        <xs:sequence>
          <xs:element name="holder" type="Concept" minOccurs="0"/>
          <xs:element name="notice" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
          <xs:element name="usage-terms" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="year" type="xs:positiveInteger"/>
      </xs:complexType>

      <xs:complexType name="Medium">
        <xs:sequence>
          <xs:element name="headline" type="xs:string" minOccurs="0"/>
          <xs:element name="caption" type="Inlines" minOccurs="0"/>
          <xs:element name="credit" type="xs:string" minOccurs="0"/>
          <xs:element name="renditions" minOccurs="0">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="rendition" type="Rendition" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
        <xs:attribute name="id" type="xs:string"/>
        <xs:attribute name="type" type="xs:string"/>
        <xs:attribute name="role" type="xs:string"/>
      </xs:complexType>

      <xs:complexType name="Rendition">
        <xs:attribute name="role" type="xs:string"/>
        <xs:attribute name="href" type="xs:string"/>
        <xs:attribute name="content-type" type="xs:string"/>
        <xs:attribute name="width" type="xs:nonNegativeInteger"/>
        <xs:attribute name="height" type="xs:nonNegativeInteger"/>
        <xs:attribute name="size" type="xs:nonNegativeInteger"/>
        <xs:attribute name="duration" type="Number"/>
      </xs:complexType>

      <xs:complexType name="Link">
        <xs:attribute name="rel" type="xs:string"/>
        <xs:attribute name="href" type="xs:string"/>
        <xs:attribute name="id" type="xs:string"/>
        <xs:attribute name="version" type="xs:positiveInteger"/>
        <xs:attribute name="title" type="xs:string"/>
        <xs:attribute name="content-type" type="xs:string"/>
      </xs:complexType>

      <xs:complexType name="Extension">
        <xs:simpleContent>
          <xs:extension base="xs:string">
            <xs:attribute name="format" type="xs:string" use="required"/>
            <xs:attribute name="path" type="xs:string"/>
            <xs:attribute name="name" type="xs:string"/>
          </xs:extension>
        </xs:simpleContent>
      </xs:complexType>

      <xs:complexType name="Layout">
        <xs:attribute name="final-newline" type="xs:boolean"/>
        <xs:attribute name="blank-lines" type="xs:boolean"/>
        <xs:attribute name="line-ending">
          <xs:simpleType>
            <xs:restriction base="xs:string">
              <xs:enumeration value="lf"/>
              <xs:enumeration value="crlf"/>
              <xs:enumeration value="cr"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
      </xs:complexType>

      <!-- Blocks. -->

      <xs:complexType name="Blocks">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="paragraph" type="Inlines"/>
          <xs:element name="heading" type="Heading"/>
          <xs:element name="list" type="List"/>
          <xs:element name="quote" type="Blocks"/>
          <xs:element name="preformatted" type="Inlines"/>
          <xs:element name="table" type="Table"/>
          <xs:element name="image" type="Image"/>
          <xs:element name="rule">
            <xs:complexType/>
          </xs:element>
          <xs:element name="embed" type="Embed"/>
        </xs:choice>
      </xs:complexType>

      <xs:complexType name="Heading" mixed="true">
        <xs:complexContent>
          <xs:extension base="Inlines">
            <xs:attribute name="level" use="required">
              <xs:simpleType>
                <xs:restriction base="xs:integer">
                  <xs:minInclusive value="1"/>
                  <xs:maxInclusive value="6"/>
                </xs:restriction>
              </xs:simpleType>
            </xs:attribute>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="List">
        <xs:sequence>
          <xs:element name="item" type="Blocks" minOccurs="0" maxOccurs="unbounded"/>
        </xs:sequence>
        <xs:attribute name="ordered" type="xs:boolean"/>
      </xs:complexType>

      <xs:complexType name="Table">
        <xs:sequence>
          <xs:element name="caption" type="Inlines" minOccurs="0"/>
          <xs:element name="row" minOccurs="0" maxOccurs="unbounded">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="cell" type="Cell" minOccurs="0" maxOccurs="unbounded"/>
              </xs:sequence>
            </xs:complexType>
          </xs:element>
        </xs:sequence>
      </xs:complexType>

      <xs:complexType name="Cell">
        <xs:complexContent>
          <xs:extension base="Blocks">
            <xs:attribute name="header" type="xs:boolean"/>
            <xs:attribute name="colspan" type="xs:positiveInteger"/>
            <xs:attribute name="rowspan" type="xs:positiveInteger"/>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <xs:complexType name="Image">
        <xs:sequence>
          <xs:element name="caption" type="Inlines" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="media" type="xs:string"/>
        <xs:attribute name="href" type="xs:string"/>
      </xs:complexType>

      <xs:complexType name="Embed">
        <xs:sequence>
          <xs:element name="html" type="xs:string" minOccurs="0"/>
        </xs:sequence>
        <xs:attribute name="href" type="xs:string"/>
        <xs:attribute name="provider" type="xs:string"/>
      </xs:complexType>

      <!-- Inlines: text among these. -->

      <xs:complexType name="Inlines" mixed="true">
        <xs:choice minOccurs="0" maxOccurs="unbounded">
          <xs:element name="emphasis" type="Inlines"/>
          <xs:element name="strong" type="Inlines"/>
          <xs:element name="underline" type="Inlines"/>
          <xs:element name="superscript" type="Inlines"/>
          <xs:element name="subscript" type="Inlines"/>
          <xs:element name="code" type="Inlines"/>
          <xs:element name="quote" type="Inlines"/>
          <xs:element name="link" type="Hyperlink"/>
          <xs:element name="break">
            <xs:complexType/>
          </xs:element>
          <xs:element name="entity" type="Entity"/>
        </xs:choice>
      </xs:complexType>

      <xs:complexType name="Hyperlink" mixed="true">
        <xs:complexContent>
          <xs:extension base="Inlines">
            <xs:attribute name="href" type="xs:string"/>
            <xs:attribute name="title" type="xs:string"/>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>

      <!-- What the text names is said by a concept before it. -->
      <xs:complexType name="Entity" mixed="true">
        <xs:sequence>
          <xs:element name="concept" type="Concept" minOccurs="0"/>
          <xs:choice minOccurs="0" maxOccurs="unbounded">
            <xs:element name="emphasis" type="Inlines"/>
            <xs:element name="strong" type="Inlines"/>
            <xs:element name="underline" type="Inlines"/>
            <xs:element name="superscript" type="Inlines"/>
            <xs:element name="subscript" type="Inlines"/>
            <xs:element name="code" type="Inlines"/>
            <xs:element name="quote" type="Inlines"/>
            <xs:element name="link" type="Hyperlink"/>
            <xs:element name="break">
              <xs:complexType/>
            </xs:element>
            <xs:element name="entity" type="Entity"/>
          </xs:choice>
        </xs:sequence>
        <xs:attribute name="kind" type="xs:string"/>
      </xs:complexType>

    </xs:schema>

    """#
}
