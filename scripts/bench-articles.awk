# Writes articles in stories of five, the same on every run: awk -v count=N -v folder=DIR -f FILE.
# The accounts of a story differ in wording and, here and there, in a day, a number or a medium.

# Park and Miller's generator: awk's own rand differs from one awk to another.
function below(limit) {
  state = (state * 16807) % 2147483647
  return int(state / 2147483647 * limit)
}
function one(list,    parts, n) {
  n = split(list, parts, "|")
  return parts[below(n) + 1]
}
function name(    parts, word, i) {
  word = ""
  for (i = 0; i < 2 + below(2); i++) word = word one(onsets) one(vowels)
  return toupper(substr(word, 1, 1)) substr(word, 2) one(codas)
}

# One sentence about nothing that is compared, with a time or a number in every third.
function filler(    kind) {
  kind = below(9)
  if (kind == 0) return "Since " one(months) " " (2001 + below(20)) ", " one(people) " have " one(done) " " one(things) "."
  if (kind == 1) return "About " (20 + below(900)) " " one(people) " " one(did) " " one(things) " last " one(seasons) "."
  if (kind == 2) return "Two years earlier, " one(people) " " one(did) " " one(things) " for " (2 + below(9)) " weeks."
  if (kind < 5) return "Many " one(people) " " one(did) " " one(things) ", " one(asides) "."
  if (kind < 7) return one(openings) " " one(people) " " one(did) " " one(things) " and " one(things) "."
  return "\"We " one(did) " " one(things) ",\" said " name() ", who speaks for " one(people) "."
}

# The sentences that the accounts of one story share, each in one of several wordings.
function call(day, medium, account) {
  lead[1] = left " and " right " spoke by " medium " on " day ", their offices said."
  lead[2] = "On " day ", " left " held a " (medium == "telephone" ? "phone" : medium) " call with " right "."
  lead[3] = "A " day " " medium " conversation between " left " and " right " lasted " (20 + below(60)) " minutes."
  return lead[account % 3 + 1]
}
function quake(day, dead, account) {
  lead[1] = "An earthquake struck " town " on " day " and killed " dead " people, officials said."
  lead[2] = "At least " dead " people died when an earthquake shook " town " on " day "."
  lead[3] = "The " day " earthquake in " town " left " dead " dead and " hurt " injured."
  return lead[account % 3 + 1]
}
function fire(day, dead, account) {
  lead[1] = "A fire in a warehouse in " town " killed " dead " people on " day ", the police said."
  lead[2] = "On " day " a fire broke out in " town "; " dead " people were killed."
  lead[3] = "Firefighters in " town " found " dead " dead after the fire on " day "."
  return lead[account % 3 + 1]
}

function story() {
  kind = below(3)
  left = name() " " name()
  right = name() " " name()
  town = name()
  weekday = one(weekdays)
  medium = one("telephone|video")
  toll = 3 + below(60)
  hurt = toll + 10 + below(200)
  year = 2012 + below(12)
  month = 1 + below(12)
  date = 1 + below(28)
}
function opening(account,    day, number, by) {
  # One account in seven has another day, one in nine another number or medium.
  day = below(7) ? weekday : one(weekdays)
  number = below(9) ? toll : toll + 5
  by = below(9) ? medium : one("telephone|video")
  if (kind == 0) return call(day, by, account)
  return kind == 1 ? quake(day, number, account) : fire(day, number, account)
}
function article(number, account,    file, paragraphs, sentences, i, j) {
  file = sprintf("%s/%06d.txt", folder, number)
  printf "%s of %s\n\nBy %s %s\n%d %s %d\n\n", one("News|An account|A report"),
    kind == 0 ? left " and " right : town, name(), name(), date, monthName[month], year > file
  printf "%s\n", opening(account) > file
  paragraphs = 5 + below(4)
  for (i = 0; i < paragraphs; i++) {
    printf "\n" > file
    sentences = 3 + below(4)
    for (j = 0; j < sentences; j++) printf "%s ", filler() > file
    printf "\n" > file
  }
  close(file)
}

BEGIN {
  state = 20131
  onsets = "b|br|c|d|dr|f|g|h|k|l|m|n|p|r|s|t|v|z"
  vowels = "a|e|i|o|u|ai|ei"
  codas = "n|r|l|m||s|th|k"
  weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
  months = "January|February|March|April|May|June|July|August|September|October|November|December"
  split(months, monthName, "|")
  seasons = "spring|summer|autumn|winter|year|week|month"
  people = "teachers|farmers|bakers|pensioners|drivers|nurses|students|fishers|traders|builders"
  did = "welcomed|repaired|counted|sold|moved|described|guarded|painted|questioned|measured"
  done = "welcomed|repaired|counted|sold|moved|described|guarded|painted|questioned|measured"
  things = "the old bridge|new benches|cheap bread|the harbour lights|two wells|the narrow road|wool|clay pipes|the clock tower|wooden boats"
  asides = "as they had always wanted|which surprised nobody|though the weather was poor|and few asked why"
  openings = "Elsewhere|By then|In the same street|Not far away|For a while"
  for (number = 0; number < count; number++) {
    if (number % 5 == 0) story()
    article(number, number % 5)
  }
}
