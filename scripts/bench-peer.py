"""Prints a tagger of time expressions from PyPI, a tab, and the processor seconds that it takes for a
text, a paragraph at a time: bench-peer.py FILE. Status 1 where none can be imported."""

import sys
import time


def duckling_parser():
    import duckling

    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    context = duckling.Context(
        duckling.parse_ref_time(zones, "UTC", 1714867200),
        duckling.parse_locale("EN_US", duckling.default_locale_lang(duckling.parse_lang("EN"))),
    )
    dimensions = duckling.parse_dimensions(["time", "duration"])
    return "Duckling", lambda text: duckling.parse(text, context, dimensions, False)


def dateparser_parser():
    from dateparser.search import search_dates

    return "dateparser", lambda text: search_dates(text, languages=["en"])


def main():
    # A text cut in the middle of a letter is still a text.
    with open(sys.argv[1], encoding="utf-8", errors="ignore") as file:
        paragraphs = [line for line in file.read().split("\n") if line.strip()]
    for make in (duckling_parser, dateparser_parser):
        try:
            name, parse = make()
        except ImportError:
            continue
        parse("on 4 March")
        start = time.process_time()
        for paragraph in paragraphs:
            parse(paragraph)
        print(name, time.process_time() - start, sep="\t")
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main())
