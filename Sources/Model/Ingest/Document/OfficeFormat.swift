/// The formats of word processors, which are XML in a ZIP archive.
enum OfficeFormat: String, Hashable, CaseIterable {
  /// Office Open XML (ECMA-376).
  case docx
  /// OpenDocument Text (ISO/IEC 26300).
  case odt

  /// The entry with the text.
  var textEntry: String { self == .docx ? "word/document.xml" : "content.xml" }
  /// The entry that tells title and author.
  var propertiesEntry: String { self == .docx ? "docProps/core.xml" : "meta.xml" }

  /// The format of an archive by the names of its entries; nil for any other archive.
  init?(_ bytes: [UInt8]) {
    // Behind the local header of 30 bytes stands the name of the first entry; OpenDocument puts its
    // type there, uncompressed (part 2, section 3.3).
    let odt = Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
    if bytes.dropFirst(30).starts(with: odt) {
      self = .odt
    } else if OfficeFormat.names(in: bytes, "word/document.xml") {
      self = .docx
    } else if OfficeFormat.names(in: bytes, "content.xml"),
      OfficeFormat.names(in: bytes, "meta.xml")
    {
      self = .odt
    } else {
      return nil
    }
  }

  /// Whether the directory at the end of the archive names an entry; it is looked for in the last
  /// 256 KB.
  private static func names(in bytes: [UInt8], _ name: String) -> Bool {
    bytes.suffix(256 << 10).firstRange(of: Array(name.utf8)) != nil
  }
}
