/// A slot of an event mention with its value and the words that carry it.
struct SlotFinding {
  let slot: Slot
  let value: SlotValue
  let range: TextRange
  let rule: RuleID
}
