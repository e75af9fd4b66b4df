#!/usr/bin/env python3
"""Scores the dates that the program gives articles, on files whose first lines state one.

usage: score-datelines.py PROGRAM SHARED [--misses]

SHARED holds grouping/articles with gold/grouping.json, and stories/. Four figures are printed:
  stated    the first lines as they stand: is the day the program reads the one they give?
  alone     those lines taken away, each article by itself
  together  those lines taken away from all articles of an event
  one       those lines taken away from one article of an event; the others keep theirs
For the last three, "right" is an interval of 31 days or less that holds the day, "wide" a wider one
that holds it, "wrong" one that does not, "none" no bounds at all.
"""
import collections
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile

MONTHS = {m: i + 1 for i, m in enumerate(
    "jan feb mar apr may jun jul aug sep oct nov dec".split())}
MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
PATTERNS = [
    (re.compile(MONTH + r"\.?\s+(\d{1,2})(?:st|nd|rd|th)?[,\s]\s*(\d{4})", re.I), "mdy"),
    (re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s+" + MONTH + r"\.?,?\s+(\d{4})", re.I), "dmy"),
    (re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b"), "iso"),
    (re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)\b"), "figures"),
]
HEAD = 6
LONGEST = 110
UPDATE = re.compile(r"\b(updated|edited|modified)\b", re.I)
LABEL = re.compile(
    r"(?i:(mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|first|originally|"
    r"posted|published|updated|edited|last|time|hrs|local)|[A-Z]{3,4}")
TIME_ONLY = re.compile(r"^\s*(last )?(updated|posted|published)\b.*\d", re.I)


def dates(line):
    """(start, end, day) of each date in a line, in order."""
    found = []
    for pattern, kind in PATTERNS:
        for match in pattern.finditer(line):
            one, two, three = match.groups()
            try:
                if kind == "mdy":
                    day = datetime.date(int(three), MONTHS[one.lower()], int(two))
                elif kind == "dmy":
                    day = datetime.date(int(three), MONTHS[two.lower()], int(one))
                elif kind == "iso":
                    day = datetime.date(int(one), int(two), int(three))
                else:
                    year = int(three) if len(three) == 4 else 2000 + int(three)
                    month, date = (int(one), int(two)) if int(one) <= 12 else (int(two), int(one))
                    day = datetime.date(year, month, date)
            except ValueError:
                continue
            if not any(start < match.end() and match.start() < end for start, end, _ in found):
                found.append((match.start(), match.end(), day))
    return sorted(found)


def is_date_line(line):
    """Whether a line is about the date: few words beside it."""
    found = dates(line)
    if not found:
        return bool(TIME_ONLY.match(line)) and len(line) < 60
    rest = line
    for start, end, _ in reversed(found):
        rest = rest[:start] + " " + rest[end:]
    words = [w for w in re.findall(r"[A-Za-z]{3,}", rest) if not LABEL.fullmatch(w)]
    return len(line) <= LONGEST and len(words) <= 2


def split(text):
    """The day that the first lines give, and the text without them; None where they give none."""
    lines = text.split("\n")
    published, updated, kept = None, None, []
    for index, line in enumerate(lines):
        if index >= HEAD:
            kept.append(line)
            continue
        if is_date_line(line):
            for start, _, day in dates(line):
                label = line[:start]
                if UPDATE.search(label.split("|")[-1]) and not line.lower().startswith("first"):
                    updated = updated or day
                else:
                    published = published or day
            continue
        # A headline with its date run into it: only the date goes.
        found = dates(line)
        if found and len(line) <= LONGEST and found[0][0] < 3:
            published = published or found[0][2]
            line = line[found[0][1]:].lstrip(" -")
        elif found and len(line) <= LONGEST and len(line) - found[-1][1] < 12 and index < 2:
            published = published or found[-1][2]
            line = line[:found[-1][0]]
        kept.append(line)
    return published or updated, "\n".join(kept)


def listed(program, folder):
    """The `published` of each article below a folder by file name."""
    run = subprocess.run([program, "list", "--format", "json", str(folder)], capture_output=True)
    if run.returncode != 0:
        sys.exit(f"score-datelines: {program} list failed: {run.stderr.decode()[:200]}")
    report = json.loads(run.stdout)
    return {pathlib.Path(a["file"]).name: a["published"] for a in report["articles"]}


def judged(published, day):
    earliest, latest = published["earliest"], published["latest"]
    if earliest is None and latest is None:
        return "none"
    low = datetime.date.fromisoformat(earliest or "0001-01-01")
    high = datetime.date.fromisoformat(latest or "9999-12-31")
    if not low <= day <= high:
        return "wrong"
    return "right" if (high - low).days <= 31 else "wide"


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    if len(arguments) != 2:
        sys.exit(__doc__)
    program, shared = arguments[0], pathlib.Path(arguments[1])
    tells = "--misses" in sys.argv
    events = collections.defaultdict(dict)
    grouping = json.loads((shared / "gold/grouping.json").read_text())
    for name, event in grouping.items():
        events[event][name] = (shared / "grouping/articles" / name).read_text()
    for path in sorted((shared / "stories").glob("*/*.txt")):
        events[path.parent.name][path.name] = path.read_text()
    split_events = {e: {n: split(t) for n, t in files.items()} for e, files in events.items()}
    tallies = {mode: collections.Counter() for mode in ("stated", "alone", "together", "one")}

    def count(mode, verdict, name, event, day, published):
        tallies[mode][verdict] += 1
        bad = verdict in ("wrong", "misread", "unread")
        if tells and (bad or "--all" in sys.argv):
            print(f"  {mode} {verdict} {event}/{name} {day} -> {published['value']} "
                  f"[{published['earliest']}, {published['latest']}] "
                  f"{published['confidence']} {published['why']}")

    for event, files in sorted(split_events.items()):
        dated = sorted(n for n, (day, _) in files.items() if day)
        if not dated:
            continue
        with tempfile.TemporaryDirectory() as work:
            work = pathlib.Path(work)

            def write(folder, bare):
                (work / folder).mkdir(exist_ok=True)
                for name in files:
                    text = files[name][1] if name in bare else events[event][name]
                    (work / folder / name).write_text(text)

            write("all", dated)
            write("stated", [])
            found = listed(program, work / "stated")
            together = listed(program, work / "all")
            for name in dated:
                day, bare = files[name]
                own = found[name]
                verdict = ("unread" if own["basis"] != "stated"
                           else "right" if own["value"] == str(day) else "misread")
                count("stated", verdict, name, event, day, own)
                count("together", judged(together[name], day), name, event, day, together[name])
                (work / "alone").mkdir(exist_ok=True)
                (work / "alone" / name).write_text(bare)
                single = listed(program, work / "alone")[name]
                count("alone", judged(single, day), name, event, day, single)
                (work / "alone" / name).unlink()
                (work / "stated" / name).write_text(bare)
                left = listed(program, work / "stated")[name]
                count("one", judged(left, day), name, event, day, left)
                (work / "stated" / name).write_text(events[event][name])
    for mode, tally in tallies.items():
        total = sum(tally.values())
        print(f"{mode:9} of {total}: " + ", ".join(f"{k} {v}" for k, v in sorted(tally.items())))


if __name__ == "__main__":
    main()
