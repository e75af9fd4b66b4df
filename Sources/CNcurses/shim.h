#ifndef RASHOMON_CNCURSES_SHIM_H
#define RASHOMON_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <wchar.h>
#include <curses.h>
#include <term.h>

/* glibc declares it only with _XOPEN_SOURCE. */
extern int wcwidth(wchar_t c);

static inline WINDOW *rc_screen(void) { return stdscr; }

#endif
