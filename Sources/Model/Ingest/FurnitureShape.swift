/// Page furniture that shows by its own words, wherever it stands.
enum FurnitureShape {
  /// The kind of furniture a line is, nil where it may be the article's own.
  static func kind(of shape: LineShape) -> Block.Furniture? {
    guard shape.width <= LineShape.longest else { return nil }
    // "---", "* * *": a rule between parts.
    if shape.words.isEmpty, shape.width <= 80 { return .blank }
    let line = shape.folded
    if isPhotoCredit(shape) { return .photoCredit }
    if sourcePrefixes.open(line), shape.width <= 160 { return .sourceCredit }
    // A long line that ends as a sentence is none of the rest.
    guard shape.end != .stop || shape.width <= 140 else { return nil }
    let bare = trimmedOfSigns(line)
    if isBreadcrumb(shape) { return .breadcrumb }
    // Before the counters: "2 comments" opens what readers wrote.
    if commentLabels.contains(bare) || isCounted(bare, commentLabels) { return .commentLabel }
    if isCounters(shape) { return .counters }
    if navigation.contains(bare) || isMailLinks(shape, bare) || isDevice(shape) {
      return .navigation
    }
    if isRelatedLabel(shape) || relatedPrefixes.open(line) {
      return .relatedLink
    }
    // "More from the region is expected." is a sentence.
    if shape.end == .none, relatedOpenings.open(line) { return .relatedLink }
    if navigationPrefixes.open(line), shape.width <= 140 { return .navigation }
    return nil
  }

  /// Whether a line is a label below which other articles are named.
  static func isRelatedLabel(_ shape: LineShape) -> Bool {
    if relatedLabels.contains(trimmedOfSigns(shape.folded)) { return true }
    return shape.end == .none && shape.width <= 60
      && relatedLabelOpenings.open(shape.folded)
  }

  /// "Home » World » Asia", "News > Politics > Talks".
  private static func isBreadcrumb(_ shape: LineShape) -> Bool {
    guard shape.end != .stop else { return false }
    let line = shape.folded
    for sign in [" » ", " › ", " > ", " → ", " / "] {
      let parts = line.occurrences(of: sign) + 1
      if parts > 1, line.hasPrefix("home" + sign) { return true }
      if parts > 2, sign != " / " { return true }
    }
    return false
  }

  /// "View in browser", "Unsubscribe | Preferences": what a newsletter offers, alone or in a row.
  private static func isMailLinks(_ shape: LineShape, _ bare: String) -> Bool {
    guard shape.width <= 120, (1...14).contains(shape.words.count) else { return false }
    // Most lines have no bar and no bullet, and are one link or none.
    guard shape.folded.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 >= 0x80 }) else {
      return mailLinks.contains(bare)
    }
    let parts = shape.folded.unicodeScalars.split { "|·•".unicodeScalars.contains($0) }
    return parts.allSatisfy { mailLinks.contains(trimmedOfSigns(String($0))) }
  }

  /// "Sent from my iPhone". "Sent from my home town" is a sentence about letters.
  private static func isDevice(_ shape: LineShape) -> Bool {
    guard shape.words.count <= 7, devicePrefixes.open(shape.folded) else { return false }
    return shape.words.contains { devices.contains($0.folded) }
  }

  /// "0 comment 69 views", "5 min read", "Share 12": nothing but counts and what is counted.
  private static func isCounters(_ shape: LineShape) -> Bool {
    let words = shape.words
    guard (2...12).contains(words.count) else { return false }
    var counts = 0
    var things = 0
    for word in words {
      if isCount(word.folded) {
        counts += 1
      } else if counted.contains(word.folded) {
        things += 1
      } else {
        return false
      }
    }
    return counts > 0 && things > 0
  }

  /// "69", "1,204", "3.5k".
  private static func isCount(_ word: String) -> Bool {
    let figures = word.hasSuffix("k") ? word.dropLast() : word[...]
    return !figures.isEmpty
      && figures.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
  }

  /// "Comments (3)" and "3 comments" are a label with its count.
  private static func isCounted(_ line: String, _ labels: Set<String>) -> Bool {
    line.utf8.count <= 40
      && line.utf8.contains { (0x30...0x39).contains($0) || $0 == 0x28 || $0 == 0x29 }
      && labels.contains(
        line.split(separator: " ").filter { part in
          !part.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x28 || $0 == 0x29 }
        }.joined(separator: " "))
  }

  /// "Photo: Ana Díaz", "Jo Doe/AFP via Getty Images", "Talks in Lima. (AP Photo/Jo Doe)".
  private static func isPhotoCredit(_ shape: LineShape) -> Bool {
    let line = shape.folded
    if photoPrefixes.open(line) { return true }
    if photoMarks.contains(where: { line.holds($0) }) { return true }
    guard (1...12).contains(shape.words.count), line.utf8.contains(UInt8(ascii: "/")) else {
      return false
    }
    let bare = trimmedOfSigns(line)
    if photoAgencies.contains(where: { bare.hasSuffix("/" + $0) }) { return true }
    // Photographer, agency and distributor: "Jo Doe/Lima Pool/Coast Pictures".
    let isCredit = line.occurrences(of: "/") >= 2 || photoWords.contains(where: bare.hasSuffix)
    return isCredit && shape.end == .none && shape.words.allSatisfy(\.isCapitalised)
  }

  /// Takes signs off both ends: "— Comments:" is "comments".
  private static func trimmedOfSigns(_ line: String) -> String {
    let scalars = line.unicodeScalars
    let isWord: (Unicode.Scalar) -> Bool = {
      $0.properties.isAlphabetic || (0x30...0x39).contains($0.value)
    }
    guard let first = scalars.firstIndex(where: isWord), let last = scalars.lastIndex(where: isWord)
    else { return line }
    return String(scalars[first...last])
  }

  private static let counted: Set<String> = [
    "comment", "comments", "view", "views", "share", "shares", "like", "likes", "read", "reads",
    "min", "mins", "minute", "minutes", "reply", "replies", "retweets", "tweets", "vote", "votes",
    "facebook", "twitter", "whatsapp", "email", "linkedin", "pinterest", "reading", "time", "of",
  ]

  private static let navigation: Set<String> = [
    "previous post next post", "previous post", "next post", "previous article next article",
    "previous article", "next article", "previous", "next", "previous next", "prev next",
    "back to top", "top", "skip to content", "skip to main content", "menu", "search", "log in",
    "sign in", "subscribe", "sign up", "advertisement", "advertisements", "advertising", "ad",
    "sponsored", "share", "share this", "share this article", "share this story", "share this post",
    "share on facebook", "share on twitter", "tweet", "print", "email", "print this article",
    "save", "listen", "listen to this article", "load more", "continue reading", "tags", "home",
  ]

  private static let mailLinks: Set<String> = [
    "unsubscribe", "unsubscribe here", "unsubscribe now", "view in browser", "view in your browser",
    "view this email in your browser", "view this email in browser", "open in browser",
    "view online", "read online", "view web version", "web version", "view as a web page",
    "view as webpage", "preferences", "email preferences", "manage preferences",
    "manage your preferences", "update preferences", "update your preferences",
    "manage subscription", "manage your subscription", "forward", "forward to a friend",
    "forward this email", "forward this email to a friend", "privacy policy", "terms of service",
    "contact us", "was this email forwarded to you", "add us to your address book",
    "having trouble viewing this email", "trouble viewing this email",
  ]

  private static let devicePrefixes: LineOpenings = ["sent from ", "sent with ", "get outlook "]
  private static let devices: Set<String> = [
    "iphone", "ipad", "ipod", "android", "blackberry", "galaxy", "samsung", "pixel", "outlook",
    "ios", "mobile", "smartphone", "phone", "tablet", "yahoo", "proton", "protonmail", "huawei",
    "xiaomi", "gmail", "thunderbird", "handheld",
  ]

  private static let navigationPrefixes: LineOpenings = [
    "you are receiving this email", "you're receiving this email",
    "you received this email because",
    "you are receiving this newsletter", "you're receiving this newsletter",
    "follow us on", "follow us at", "subscribe to our", "subscribe now", "sign up for our",
    "sign up to our", "sign up for the", "click here to", "click here for", "download our app",
    "join our newsletter", "join our telegram", "join our whatsapp", "share this:", "tags:",
    "filed under:", "posted in:", "categories:", "tagged:", "share this article",
    "share this story",
  ]

  private static let commentLabels: Set<String> = [
    "comment", "comments", "leave a comment", "leave a reply", "post a comment", "add a comment",
    "add comment", "no comments", "no comments yet", "comments are closed", "comments closed",
    "view comments", "show comments", "join the conversation", "comments on this article",
    "be the first to comment", "write a comment",
  ]

  private static let relatedLabels: Set<String> = [
    "you may also like", "you might also like", "you may like", "related", "related articles",
    "related article", "related stories", "related posts", "related news", "related content",
    "related topics", "related coverage", "recommended", "recommended for you", "more stories",
    "more news", "more on this story", "more from this section", "most read", "most popular",
    "trending", "trending now", "latest news", "top stories", "editor's picks", "read next",
    "read more", "see also", "read also", "also read", "don't miss", "view all", "see more",
  ]

  private static let relatedLabelOpenings: LineOpenings = [
    "more stories ", "more articles ", "more news ", "other stories ", "stories you may ",
    "articles you may ", "you may also ", "you might also ", "you may be interested ",
    "recommended for ", "what to read next", "also in the news",
  ]

  private static let relatedPrefixes: LineOpenings = [
    "see also:", "see also |", "read more:", "read more |", "read also:", "also read:",
    "also read |",
    "read next:", "read:", "related:", "related |", "more on this:", "watch:", "watch |",
    "in pictures:", "don't miss:", "recommended:", "opinion |", "explainer |",
    "[read more", "[see also",
  ]

  private static let relatedOpenings: LineOpenings = [
    "more from ", "view all ", "view more ", "see more ",
  ]

  private static let photoPrefixes: LineOpenings = [
    "photo:", "photos:", "photo by ", "photo credit", "photograph:", "photograph by ", "image:",
    "image credit", "image source", "picture:", "picture by ", "file photo", "credit:", "(photo",
    "[photo", "(ap photo", "image by ", "featured image", "![",
  ]

  private static let photoMarks = [
    "(photo by ", "(photo:", "[photo:", "(ap photo", "(file photo", "via getty images",
    "via ap images",
    "/getty images", "[file: ",
  ]

  private static let photoAgencies = [
    "afp", "ap", "reuters", "epa", "epa-efe", "getty", "getty images", "sputnik", "xinhua", "tass",
    "shutterstock", "ap photo", "anadolu", "pool", "bloomberg", "nurphoto", "zuma",
  ]

  private static let photoWords = [" pictures", " images", " photos", " photo", " pool"]

  private static let sourcePrefixes: LineOpenings = [
    "source:", "sources:", "source |", "via:", "originally published", "first published by",
    "first published in", "first published on", "this article was originally published",
    "this article was first published", "this article first appeared", "this story was originally",
    "this story originally", "this post originally", "with information from",
  ]
}
