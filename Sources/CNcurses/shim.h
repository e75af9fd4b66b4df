#ifndef RASHOMON_CNCURSES_SHIM_H
#define RASHOMON_CNCURSES_SHIM_H

/* Swift imports neither macros that cast nor, in Swift 6 mode, mutable globals. Inline accessors
   stand for them here; what they mean is decided in Swift. */

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <wchar.h>
#include <curses.h>
#include <term.h>

/* glibc declares them only with _XOPEN_SOURCE and _GNU_SOURCE. */
extern int wcwidth(wchar_t c);
extern int memfd_create(const char *name, unsigned int flags);

static inline attr_t rc_bold(void) { return WA_BOLD; }
static inline attr_t rc_dim(void) { return WA_DIM; }
static inline attr_t rc_reverse(void) { return WA_REVERSE; }
static inline attr_t rc_underline(void) { return WA_UNDERLINE; }

static inline WINDOW *rc_screen(void) { return stdscr; }
static inline WINDOW *rc_physical_screen(void) { return curscr; }
static inline TERMINAL *rc_terminal(void) { return cur_term; }
static inline int rc_rows(void) { return LINES; }
static inline int rc_columns(void) { return COLS; }
static inline int rc_colours(void) { return COLORS; }

static inline int rc_function_key(int number) { return KEY_F(number); }
static inline nl_item rc_codeset(void) { return CODESET; }

/* A blank of attributes and a colour pair. */
static inline cchar_t rc_blank(attr_t attributes, int pair) {
  cchar_t cell;
  setcchar(&cell, L" ", attributes, 0, &pair);
  return cell;
}

#endif
