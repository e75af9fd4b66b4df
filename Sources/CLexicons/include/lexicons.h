/* The word lists, compiled into the program as they stand in Model/Lexicons. */
#ifndef RASHOMON_LEXICONS_H
#define RASHOMON_LEXICONS_H

#include <stddef.h>

/* The bytes of one file; they live as long as the program. */
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} LexiconBytes;

LexiconBytes lexicon_agencies(void);
LexiconBytes lexicon_beginnings(void);
LexiconBytes lexicon_countries(void);
LexiconBytes lexicon_events(void);
LexiconBytes lexicon_frequencies(void);
LexiconBytes lexicon_givenNames(void);
LexiconBytes lexicon_irregularVerbs(void);
LexiconBytes lexicon_measured(void);
LexiconBytes lexicon_measures(void);
LexiconBytes lexicon_occasions(void);
LexiconBytes lexicon_occupations(void);
LexiconBytes lexicon_offices(void);
LexiconBytes lexicon_opposites(void);
LexiconBytes lexicon_persons(void);
LexiconBytes lexicon_roles(void);
LexiconBytes lexicon_scales(void);
LexiconBytes lexicon_stance(void);
LexiconBytes lexicon_statements(void);
LexiconBytes lexicon_summits(void);
LexiconBytes lexicon_synonyms(void);
LexiconBytes lexicon_terms(void);
LexiconBytes lexicon_words(void);

#endif
