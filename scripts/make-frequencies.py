#!/usr/bin/env python3
"""Writes Sources/Model/Lexicons/frequencies.tsv from the Python package wordfreq 3.1.1.

usage: make-frequencies.py >frequencies.tsv        (pip install wordfreq==3.1.1 first)

One row for each tenth of a power of ten: a word in row 38 stands about 10^-3.8 of the time.
"""
import collections
import math

import wordfreq

WORDS = 10_000

rows = collections.defaultdict(list)
for word in wordfreq.top_n_list("en", WORDS, wordlist="large"):
    # Words with an apostrophe, signs and number patterns ("0,000") are cut otherwise by the program.
    if word.isascii() and word.isalpha():
        rows[round(-10 * math.log10(wordfreq.word_frequency(word, "en", wordlist="large")))].append(word)
print("# tenths of the negative logarithm of the frequency\twords")
for tenths in sorted(rows):
    print("%d\t%s" % (tenths, " ".join(sorted(rows[tenths]))))
