/// Labels above what readers wrote, in languages besides those of `FurnitureShape`.
enum CommentLabels {
  /// Whether a line in lower case is such a label, with or without a count.
  static func contain(_ line: String) -> Bool {
    let words = line.unicodeScalars.filter {
      $0.properties.isAlphabetic || $0 == " " || $0 == "\u{301}"
    }
    let bare = String(String.UnicodeScalarView(words)).split(separator: " ").joined(separator: " ")
    return labels.contains(bare)
  }

  private static let labels: Set<String> = [
    "kommentare", "kommentar", "leserkommentare", "kommentar schreiben", "kommentar verfassen",
    "diskussion", "commentaires", "commentaire", "réagir à cet article", "réactions",
    "laisser un commentaire", "comentarios", "comentario", "deja un comentario", "comentários",
    "commenti", "lascia un commento", "reacties", "reageer", "kommentarer", "kommentit",
    "komentarze", "komentáře", "yorumlar", "комментарии", "комментариев", "комментарий",
    "коментарі",
    "تعليقات", "التعليقات", "تعليق", "תגובות", "コメント", "评论", "評論", "댓글",
  ]
}
