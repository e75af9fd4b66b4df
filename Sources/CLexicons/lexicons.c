/* As arrays in Swift the same bytes took the compiler 40 seconds. */
#include "lexicons.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

LexiconBytes lexicon_agencies(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/agencies.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_beginnings(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/beginnings.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_countries(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/countries.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_events(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/events.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_frequencies(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/frequencies.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_givenNames(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/givenNames.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_irregularVerbs(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/irregularVerbs.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_measured(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/measured.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_measures(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/measures.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_occasions(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/occasions.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_occupations(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/occupations.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_offices(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/offices.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_opposites(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/opposites.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_persons(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/persons.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_roles(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/roles.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_scales(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/scales.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_stance(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/stance.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_statements(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/statements.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_summits(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/summits.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_synonyms(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/synonyms.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_terms(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/terms.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}

LexiconBytes lexicon_words(void) {
  static const unsigned char bytes[] = {
#embed "../Model/Lexicons/words.tsv"
  };
  return (LexiconBytes){bytes, sizeof bytes};
}
