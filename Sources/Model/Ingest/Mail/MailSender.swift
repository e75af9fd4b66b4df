/// Who sent a mail: `"Ana Díaz" <ana@daily.example>` (RFC 5322, section 3.4), or the name of a list,
/// "The Daily Briefing <briefing.daily.example>" (RFC 2919).
struct MailSender: Hashable {
  /// The name before the address; nil where there is none.
  let name: String?
  /// The host of the address.
  let host: String?

  /// Reads the first address of a field.
  init(_ field: String) {
    let open = field.firstIndex(of: "<")
    let address = open.map { field[field.index(after: $0)...].prefix { $0 != ">" } } ?? field[...]
    let before = open.map { field[..<$0] } ?? ""
    name = ArticleDraft.line(String(before.filter { $0 != "\"" && $0 != "\\" }))
    host = address.lastIndex(of: "@").flatMap { at in
      ArticleDraft.line(address[address.index(after: at)...].lowercased())
    }
  }
}
