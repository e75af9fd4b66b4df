/// A noun for one person, with what it tells of sex and age: "wife", "young boy".
public struct PersonNoun: Hashable, Sendable {
  /// The noun in the singular, as in "boy".
  public let word: String
  /// "f" or "m"; nil where the noun tells none.
  public let sex: String?
  /// "child" or "adult"; nil where the noun tells none.
  public let age: String?

  /// Makes a noun.
  public init(word: String, sex: String?, age: String?) {
    self.word = word
    self.sex = sex
    self.age = age
  }

  /// Whether one person can be both: a woman can be a driver, and no boy.
  public func fits(_ other: PersonNoun) -> Bool {
    (sex == nil || other.sex == nil || sex == other.sex)
      && (age == nil || other.age == nil || age == other.age)
  }
}
