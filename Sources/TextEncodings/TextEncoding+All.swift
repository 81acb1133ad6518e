extension TextEncoding {
  /// Every encoding that is read and written.
  public static let all: [TextEncoding] =
    unicode + western + vietnamese + central + [
      windows1251, iso88595, koi8R, windows1253, windows1255, windows1256, iso88596,
    ]

  private static let unicode = [
    utf8, ascii, utf16, utf16LittleEndian, utf16BigEndian, utf32, utf32LittleEndian, utf32BigEndian,
  ]
  private static let western = [windows1252, iso88591, iso885915, macintosh, ibm437, ibm850]
  private static let vietnamese = [windows1258, tcvn5712, tcvn3, vni, viscii]
  private static let central = [windows1250, iso88592, windows1254, iso88599, windows1257]

  /// UTF-8 (RFC 3629).
  public static let utf8 = TextEncoding("UTF-8", ["utf8"], .utf8)
  /// ASCII, a part of most encodings.
  public static let ascii = byte("US-ASCII", ["ascii", "ansi_x3.4-1968"], .ascii)
  /// UTF-16 whose byte order mark says the order; without one, the high byte comes first (RFC 2781).
  public static let utf16 = TextEncoding(
    "UTF-16", ["utf16", "ucs-2", "iso-10646-ucs-2", "unicode"], .wide(width: 2, isBigEndian: nil))
  /// UTF-16, the low byte first.
  public static let utf16LittleEndian = TextEncoding(
    "UTF-16LE", ["utf16le", "ucs-2le"], .wide(width: 2, isBigEndian: false))
  /// UTF-16, the high byte first.
  public static let utf16BigEndian = TextEncoding(
    "UTF-16BE", ["utf16be", "ucs-2be"], .wide(width: 2, isBigEndian: true))
  /// UTF-32 whose byte order mark says the order; without one, the high byte comes first.
  public static let utf32 = TextEncoding(
    "UTF-32", ["utf32", "ucs-4", "iso-10646-ucs-4"], .wide(width: 4, isBigEndian: nil))
  /// UTF-32, the low byte first.
  public static let utf32LittleEndian = TextEncoding(
    "UTF-32LE", ["utf32le", "ucs-4le"], .wide(width: 4, isBigEndian: false))
  /// UTF-32, the high byte first.
  public static let utf32BigEndian = TextEncoding(
    "UTF-32BE", ["utf32be", "ucs-4be"], .wide(width: 4, isBigEndian: true))

  /// windows-1252, of Western Europe.
  public static let windows1252 = byte("windows-1252", ["cp1252", "x-cp1252"], .windows1252)
  /// windows-1252 as browsers read it: a byte that means nothing is the control character of its number
  /// (Encoding Standard section 9.1).
  public static let browserWindows1252 = byte("windows-1252", [], .windows1252.lenient)
  /// ISO 8859-1, of Western Europe.
  public static let iso88591 = byte(
    "ISO-8859-1", ["iso_8859-1", "latin1", "l1", "ibm819", "cp819"], .latin1)
  /// ISO 8859-15: ISO 8859-1 with the euro sign.
  public static let iso885915 = byte("ISO-8859-15", ["iso_8859-15", "latin9", "latin-9"], .latin9)
  /// Mac OS Roman.
  public static let macintosh = byte(
    "macintosh", ["mac", "macroman", "mac-roman", "x-mac-roman"], .macintosh)
  /// Code page 437.
  public static let ibm437 = byte("IBM437", ["cp437", "437"], .ibm437)
  /// Code page 850.
  public static let ibm850 = byte("IBM850", ["cp850", "850"], .ibm850)

  /// windows-1258, of Vietnamese.
  public static let windows1258 = byte("windows-1258", ["cp1258"], .windows1258, hasMarks: true)
  /// TCVN 5712-1, with its capitals among the control characters.
  public static let tcvn5712 = byte(
    "TCVN5712-1", ["tcvn", "tcvn3", "tcvn-5712", "tcvn5712-1:1993", "vscii", "abc"], .tcvn5712,
    hasMarks: true)
  /// TCVN3 as fonts of Windows have it: dashes and quotation marks where TCVN 5712-1 has capitals.
  public static let tcvn3 = byte(
    "TCVN3-Windows", ["x-viet-tcvn", "vscii-3"], .tcvn3, hasMarks: true)
  /// VNI-Windows, of Vietnamese.
  public static let vni = TextEncoding("VNI-Windows", ["vni", "vni-win", "x-viet-vni"], .vni)
  /// VISCII, of Vietnamese.
  public static let viscii = byte("VISCII", ["viscii1.1-1", "csviscii"], .viscii)

  /// windows-1250, of Central Europe.
  public static let windows1250 = byte("windows-1250", ["cp1250"], .windows1250)
  /// ISO 8859-2, of Central Europe.
  public static let iso88592 = byte("ISO-8859-2", ["iso_8859-2", "latin2", "l2"], .latin2)
  /// windows-1254, of Turkish.
  public static let windows1254 = byte("windows-1254", ["cp1254"], .windows1254)
  /// ISO 8859-9, of Turkish.
  public static let iso88599 = byte("ISO-8859-9", ["iso_8859-9", "latin5", "l5"], .latin5)
  /// windows-1257, of the Baltic languages.
  public static let windows1257 = byte("windows-1257", ["cp1257"], .windows1257)

  /// windows-1251, of Cyrillic.
  public static let windows1251 = byte("windows-1251", ["cp1251"], .windows1251)
  /// ISO 8859-5, of Cyrillic.
  public static let iso88595 = byte("ISO-8859-5", ["iso_8859-5", "cyrillic"], .cyrillic)
  /// KOI8-R, of Russian.
  public static let koi8R = byte("KOI8-R", ["koi8", "cskoi8r"], .koi8r)
  /// windows-1253, of Greek.
  public static let windows1253 = byte("windows-1253", ["cp1253"], .windows1253)
  /// windows-1255, of Hebrew.
  public static let windows1255 = byte("windows-1255", ["cp1255"], .windows1255)
  /// windows-1256, of Arabic.
  public static let windows1256 = byte("windows-1256", ["cp1256"], .windows1256)
  /// ISO 8859-6, of Arabic.
  public static let iso88596 = byte("ISO-8859-6", ["iso_8859-6", "arabic", "ecma-114"], .arabic)

  private static func byte(
    _ name: String, _ aliases: [String], _ table: ByteTable, hasMarks: Bool = false
  ) -> TextEncoding {
    TextEncoding(name, aliases, .bytes(table, hasMarks: hasMarks))
  }
}
