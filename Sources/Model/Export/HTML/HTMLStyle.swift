/// The style sheet of the page. It holds no "<", "&" or ">", so that the page is XML as well.
enum HTMLStyle {
  /// The sheet.
  static let sheet = """

    :root { color-scheme: light dark; \(HTMLPalette.light.properties) }
    @media screen and (prefers-color-scheme: dark) { :root { \(HTMLPalette.dark.properties) } }
    \(base)\(parts)\(tables)\(print)
    """

  private static let base = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { margin: 0 auto; padding: 1rem; max-width: 76rem; background: var(--ground);
      color: var(--words); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto,
      "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
    h1, h2, h3, h4, h5 { line-height: 1.25; margin: 0 0 .5rem; }
    h1 { font-size: 1.9rem; } h2 { font-size: 1.5rem; } h3 { font-size: 1.2rem; }
    h4 { font-size: 1.1rem; } h5 { font-size: 1rem; }
    h3 { margin-top: 1.75rem; }
    p, ul, ol, dl { margin: 0 0 .75rem; }
    a { color: var(--link); }
    a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--ground); }
    .skip:focus { left: 1rem; top: 1rem; z-index: 9; }
    .spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    mark { background: var(--mark); color: var(--marked); font-weight: 600;
      text-decoration: underline; text-underline-offset: .15em; padding: 0 .1em; }
    code { font: .85em/1.4 ui-monospace, "DejaVu Sans Mono", monospace; }
    footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line);
      color: var(--aside); }

    """

  private static let parts = """
    .sources { padding: 0; list-style: none; } .sources p { margin: 0 0 .6rem 2rem; }
    .lead { font-size: 1.15rem; max-width: 60rem; }
    nav .state { padding: 0 .4em; border: 1px solid var(--line); border-radius: .2em; }
    .facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
    .facts dt { color: var(--aside); } .facts dd { margin: 0; }
    nav ol { padding-left: 1.5rem; } nav ul { padding-left: 1rem; list-style: none; }
    .story { margin-top: 3rem; padding-top: 1rem; border-top: 3px double var(--line); }
    .comparison, .judged { margin: 0 0 1.5rem; padding: 1rem; border: 1px solid var(--line);
      border-left: .4rem solid var(--line); border-radius: .3rem; }
    .conflict { border-left-color: var(--conflict); } .tension { border-left-color: var(--tension); }
    .relation { font-weight: 700; }
    .conflict .relation, td .conflict { color: var(--conflict); }
    .tension .relation, td .tension { color: var(--tension); } td .agree { color: var(--agree); }
    .values { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
      gap: .75rem; padding: 0; list-style: none; }
    .value { padding: .75rem; background: var(--raised); border-radius: .3rem; }
    .claims { padding: 0; list-style: none; }
    .claims blockquote + blockquote, .aside + blockquote { margin-top: .5rem; }
    .claims li + li { margin-top: .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
    blockquote { margin: 0; }
    .source, .aside, .rules, .state { color: var(--aside); font-size: .92em; margin: 0 0 .25rem; }
    .sigil { display: inline-block; min-width: 1.6em; padding: 0 .35em; border: 1px solid;
      border-radius: .2em; text-align: center; font-weight: 700; color: var(--words); }
    .verdicts ul, .evidence ul { padding-left: 1.25rem; margin: 0 0 .5rem; }
    .note { white-space: pre-line; }

    """

  private static let tables = """
    .scroll { overflow-x: auto; margin: 0 0 1rem; max-width: 100%; }
    table { border-collapse: collapse; width: 100%; font-size: .93rem; overflow-wrap: break-word; }
    caption { text-align: left; color: var(--aside); padding: 0 0 .4rem; }
    th, td { padding: .4rem .6rem; border: 1px solid var(--line); text-align: left;
      vertical-align: top; min-width: 8.5rem; max-width: 36rem; }
    .short { min-width: 0; }
    thead th { background: var(--raised); }
    .files td code { overflow-wrap: anywhere; }
    .matrix th, .matrix td { max-width: 16rem; }
    .matrix tbody th, .matrix thead th:first-child { position: sticky; left: 0; z-index: 1;
      background: var(--raised); min-width: 10rem; }
    .cell { display: block; } .cell small, .silent { color: var(--aside); }
    .cell small.conflict { color: var(--conflict); } .cell small.tension { color: var(--tension); }
    .cell small.agree { color: var(--agree); }
    figure { margin: 0; }
    svg { display: block; width: 100%; min-width: 44rem; height: auto; }
    svg text { fill: var(--words); font-size: 12px; } svg .aside { fill: var(--aside); font-size: 12px; }
    svg .title { font-weight: 700; }
    svg .axis, svg .span { stroke: var(--line); } svg .span { stroke-width: 5; }
    svg .dot { fill: var(--ground); stroke: var(--words); stroke-width: 1.6; }
    svg .written { fill: none; stroke: var(--words); stroke-width: 1.6; pointer-events: all; }
    svg .told { fill: var(--words); } svg .flagged { fill: var(--conflict); stroke: var(--conflict); }
    svg .doubted { fill: var(--tension); stroke: var(--tension); }
    @media (max-width: 40rem) {
      .matrix th, .matrix td { max-width: 11rem; min-width: 6.5rem; }
      .matrix tbody th, .matrix thead th:first-child { min-width: 7.5rem; max-width: 8.5rem; }
      .comparison, .judged { padding: .7rem; } .facts { grid-template-columns: 1fr; gap: 0; }
      .facts dd { margin: 0 0 .5rem; }
    }

    """

  private static let print = """
    @page { margin: 14mm; }
    @page wide { size: landscape; }
    @media print {
      :root { color-scheme: light; }
      body { padding: 0; max-width: none; font-size: 10pt; }
      .skip { display: none; }
      a { color: inherit; text-decoration: none; }
      h1, h2, h3, h4, h5, caption, thead { break-after: avoid; break-inside: avoid; }
      .state { break-after: avoid; }
      tr, .comparison, .judged, .value, .claims li, .verdicts, .evidence li, svg {
        break-inside: avoid; }
      thead { display: table-header-group; }
      .scroll { overflow: visible; }
      .values { display: flex; flex-wrap: wrap; } .value { flex: 1 1 17rem; }
      .wide { page: wide; }
      table { font-size: 8.5pt; } th, td { min-width: 0; }
      .matrix { width: 100%; table-layout: fixed; overflow-wrap: anywhere; }
      .matrix th, .matrix td, .matrix tbody th, .matrix thead th:first-child { position: static;
        min-width: 0; max-width: none; padding: .25rem .35rem; }
      svg { min-width: 0; }
      mark { border-bottom: 1px solid; }
      * { print-color-adjust: exact; }
    }

    """
}
