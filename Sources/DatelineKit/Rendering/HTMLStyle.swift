/// The style of a page: a chronicle's, dates in the margin, years in red, for screen and paper.
enum HTMLStyle {
  /// The style sheet.
  ///
  /// It names no address, so it fetches nothing. The shape of the mark beside each event shows how
  /// surely its date is known; `content-visibility` lets a browser lay out only what is in view.
  static let text = #"""

    :root {
      --paper: #fcfaf5; --ink: #1f1c18; --soft: #6a6358; --faint: #e4ddcf; --line: #cfc6b4;
      --red: #98281b; --blue: #2c5282; --wash: #f4efe4;
      --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", "Book Antiqua",
        "Noto Serif", Georgia, serif;
      --sans: "Avenir Next", "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif;
      --margin: 8.75rem;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #191715; --ink: #ece6d9; --soft: #a79f90; --faint: #322e29; --line: #4c463d;
        --red: #e8917c; --blue: #93b8e4; --wash: #211f1b;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-block-start: 3.5rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; padding: 0 clamp(1.1rem, 4vw, 3rem); background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.5 var(--serif); font-variant-numeric: lining-nums;
      overflow-wrap: break-word; text-rendering: optimizeLegibility;
    }
    a { color: inherit; text-decoration: none; border-block-end: 1px solid var(--line); }
    a:hover { color: var(--red); border-color: currentColor; }
    :focus-visible { outline: 2px solid var(--blue); outline-offset: 3px; border-radius: 2px; }
    .skip { position: absolute; inset-block-start: -4rem; padding: .5rem 1rem;
      background: var(--paper); }
    .skip:focus { inset-block-start: .5rem; z-index: 3; }
    [hidden] { display: none !important; }

    header, .page, footer { max-width: 47rem; margin-inline: auto; }
    header { padding-block: clamp(2.5rem, 7vw, 5rem) 1rem; }
    h1 { margin: 0; font-size: clamp(1.9rem, 5.2vw, 3.1rem); line-height: 1.12; font-weight: 600;
      letter-spacing: -.012em; text-wrap: balance; }
    .summary { margin: .9rem 0 0; color: var(--soft); font: .875rem/1.5 var(--sans); }
    figure { margin: 2.25rem 0 0; }
    .scroll { overflow-x: auto; }
    svg { display: block; width: 100%; min-width: 36rem; height: auto; font-family: var(--sans); }
    svg text { fill: var(--soft); font-size: 10.5px; }
    svg .year { fill: var(--red); font: 600 13px var(--serif); }
    svg .lane { fill: var(--ink); text-anchor: end; font-size: 11px; }
    svg .band { fill: var(--wash); }
    svg .rail { stroke: var(--faint); }
    svg .stem { stroke: var(--line); stroke-width: 1.5; }
    svg .past { fill: var(--ink); }
    svg .ahead { fill: var(--paper); stroke: var(--blue); stroke-width: 1.5; }
    svg a { border: 0; }
    svg a:hover circle, svg a:focus circle { fill: var(--red); stroke: var(--red); }
    figcaption { margin-block-start: .6rem; color: var(--soft); font: .75rem/1.5 var(--sans);
      text-wrap: pretty; }

    .key { display: flex; flex-wrap: wrap; gap: .35rem 1.4rem; margin: .75rem 0 0; padding: 0;
      list-style: none; color: var(--soft); font: .75rem/1.5 var(--sans); }
    .key li { display: flex; align-items: center; gap: .5rem; }
    .key .what { width: .7rem; height: 1.1rem; margin: 0; padding: 0; border: 0; }
    .key .what::before { inset-inline-start: 0; inset-block-start: .25rem; }
    .key .span .what::before, .key .vague .what::before { height: 1.05rem;
      inset-block-start: .05rem; }

    aside { font: .8125rem/1.5 var(--sans); color: var(--soft); }
    nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 1rem 0 0; padding: 0;
      list-style: none; }
    nav span, .check span { opacity: .75; font-size: .75rem; }
    .filters { margin-block-start: 1rem; padding-block: .75rem; border-block: 1px solid var(--faint); }
    .filters summary { color: var(--ink); font-weight: 600; cursor: pointer; }
    .filters form { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
      gap: .65rem 1rem; margin-block-start: .75rem; }
    .filters label { display: block; min-width: 0; }
    .filters .wide { grid-column: 1 / -1; }
    .filters .check { display: flex; gap: .5rem; align-items: center; color: var(--ink); }
    input[type="search"], select {
      display: block; width: 100%; min-height: 2.25rem; padding: .3rem .55rem; font: inherit;
      color: var(--ink); background: var(--paper); border: 1px solid var(--line);
      border-radius: 3px; text-overflow: ellipsis;
    }
    input[type="checkbox"] { width: 1rem; height: 1rem; margin: 0; accent-color: var(--red); }
    .filters button { padding: .25rem .8rem; font: inherit; color: var(--ink); cursor: pointer;
      background: none; border: 1px solid var(--line); border-radius: 3px; }
    .count { display: inline-block; margin: .75rem .75rem 0 0; color: var(--ink); }
    .keys { margin: .75rem 0 0; font-size: .75rem; }
    kbd { padding: 0 .3em; font: inherit; border: 1px solid var(--line); border-radius: 3px; }

    main { padding-block-start: 1rem; }
    main ol, main ul { margin: 0; padding: 0; list-style: none; }
    h2 { width: var(--margin); margin: 2.5rem 0 0; padding-inline-end: 1.25rem; text-align: end;
      color: var(--red); font-size: 2rem; line-height: 1.2; font-weight: 500;
      letter-spacing: -.01em; }
    .planned > h2, .undated > h2 { font-size: 1.35rem; }
    .year > h2:has(+ .month > h3) { height: 2.4rem; margin-block-end: -2.4rem; }
    h3 { position: sticky; inset-block-start: 0; z-index: 2;
      margin: 0; margin-inline-start: calc(var(--margin) + 1px);
      padding: .9rem 0 .5rem 1.5rem; background: var(--paper);
      border-inline-start: 1px solid var(--line);
      font: 600 .8125rem/1.4 var(--sans); letter-spacing: .09em; text-transform: uppercase;
      color: var(--soft); }
    .year > h2 + .month > ol:first-child { padding-block-start: .75rem; }
    h3 span { margin-inline-start: .35em; font-weight: 400; opacity: .8; }
    .e { display: grid; grid-template-columns: var(--margin) minmax(0, 1fr);
      content-visibility: auto; contain-intrinsic-size: auto 5.5rem; }
    .when { margin: 0; padding: .28rem 1.25rem .9rem 0; text-align: end; color: var(--soft);
      font: .8125rem/1.5 var(--sans); text-wrap: balance; }
    .when time { color: var(--ink); }
    .what { position: relative; margin-inline-start: 1px; padding-inline: 1.5rem .25rem;
      padding-block-end: 1.15rem; border-inline-start: 1px solid var(--line); }
    .e:target .what { background: linear-gradient(90deg, var(--wash), transparent); }
    .what::before {
      content: ""; position: absolute; inset-block-start: .5rem; inset-inline-start: -.3125rem;
      width: .625rem; height: .625rem; margin-inline-start: -.5px; border-radius: 50%;
      background: var(--paper); border: 1.5px solid var(--ink);
    }
    .day > .what::before { background: var(--ink); }
    .span > .what::before { height: 1.3rem; border-radius: .35rem; }
    .vague > .what::before { height: 1.3rem; border-radius: .35rem; border-style: dashed; }
    .bound > .what::before { background: linear-gradient(90deg, var(--ink) 50%, var(--paper) 50%); }
    .none > .what::before { border-style: dotted; }
    .planned > .what::before, .proposed > .what::before { border-color: var(--blue);
      border-radius: 1px; transform: rotate(45deg); height: .55rem; width: .55rem; }
    .planned.day > .what::before, .proposed.day > .what::before { background: var(--blue); }
    .cancelled > .what::before, .denied > .what::before { border-color: var(--red);
      background: linear-gradient(45deg, transparent 42%, var(--red) 42% 58%, transparent 58%),
        var(--paper); }
    .t { margin: 0; text-wrap: pretty; font-size: 1.125rem; line-height: 1.4; }
    .p { border: 0; color: var(--soft); font-family: var(--sans); font-size: .8rem; opacity: 0;
      padding-inline: .25rem; }
    .e:hover .p, .p:focus { opacity: 1; }
    .what details { font: .8125rem/1.5 var(--sans); color: var(--soft); }
    .what summary b { font-weight: 600; color: var(--ink); }
    .statement .status { font-weight: inherit; color: inherit; }
    .planned .status, .proposed .status { color: var(--blue); }
    .cancelled .status, .denied .status { color: var(--red); }
    .what details { margin-block-start: .1rem; }
    .what summary { display: inline-block; cursor: pointer; list-style: none; border-radius: 2px; }
    .what summary::-webkit-details-marker { display: none; }
    .what summary::before { content: "+"; display: inline-block; width: .95em; color: var(--red); }
    .what details[open] > summary::before { content: "–"; }
    .what summary:hover { color: var(--red); }
    blockquote { margin: .65rem 0 0; padding-inline-start: .95rem;
      border-inline-start: 2px solid var(--faint); }
    blockquote:target { border-color: var(--red); }
    blockquote p { margin: 0; color: var(--ink); font: 1rem/1.5 var(--serif); text-wrap: pretty; }
    cite { font-style: normal; font-size: .78rem; }
    cite a { display: inline-block; min-width: 1.4em; text-align: center; border: 1px solid var(--line);
      border-radius: 3px; line-height: 1.35; }
    dl { margin: .75rem 0 .25rem; display: grid; grid-template-columns: max-content minmax(0, 1fr);
      gap: .25rem .9rem; font-size: .78rem; }
    dt { font-weight: 600; }
    dd { margin: 0; }
    .nothing { margin: 3rem 0; color: var(--soft); }

    .back { margin-block-start: 3rem; padding-block-start: 1.25rem;
      border-block-start: 1px solid var(--line); font: .8125rem/1.5 var(--sans); }
    .back h2 { width: auto; margin: 0 0 .75rem; text-align: start; font: 500 1.35rem var(--serif); }
    main .back ol, main .back ul { padding-inline-start: 2rem; list-style: decimal; }
    main .back ul { list-style: disc; }
    .back li { margin-block-end: .8rem; }
    .back li::marker { color: var(--soft); }
    .back li:target .head { color: var(--red); }
    .head { margin: 0; font: 1.0625rem/1.4 var(--serif); }
    .about { margin: .1rem 0 0; color: var(--soft); }
    footer { margin-block: 3rem 4rem; color: var(--soft); font: .75rem/1.5 var(--sans); }

    @media screen and (max-width: 40rem) {
      h2 { width: auto; padding: 0; text-align: start; margin-block-start: 2rem; }
      .year > h2:has(+ .month > h3) { height: auto; margin-block-end: 0; }
      h3 { margin-inline-start: calc(.7rem + 1px); padding-inline-start: 1.25rem; }
      .e { display: block; margin-inline-start: .35rem; }
      .when { padding: 0 0 0 1.25rem; text-align: start; position: relative;
        border-inline-start: 1px solid var(--line); margin-inline-start: 1px; }
      .what { padding-inline-start: 1.25rem; }
      .what::before { inset-block-start: -1.05rem; }
      .e.span > .what::before, .e.vague > .what::before { inset-block-start: -1.15rem; }
      .e { padding-inline-start: .35rem; }
      dl { display: block; }
      dd { margin-block-end: .4rem; }
    }
    @media screen and (min-width: 75rem) {
      header { max-width: 66rem; }
      .page { max-width: 66rem; display: grid; grid-template-columns: minmax(0, 47rem) 15rem;
        gap: 4rem; }
      main { grid-row: 1; padding-block-start: 0; }
      aside { grid-column: 2; position: sticky; inset-block-start: 1.5rem; align-self: start;
        max-height: calc(100vh - 3rem); overflow-y: auto; padding: 3.25rem .35rem 1rem; }
      nav ol { display: block; }
      nav li { display: flex; justify-content: space-between; gap: 1rem; padding-block: .12rem; }
      nav li a { border: 0; color: var(--ink); }
      .filters form { grid-template-columns: 1fr; }
      footer { max-width: 66rem; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    @media (forced-colors: active) { .what::before { forced-color-adjust: none; } }
    @media print {
      @page { margin: 18mm 16mm; }
      :root { --paper: #fff; --ink: #000; --soft: #444; --line: #999; --faint: #ccc; --wash: #f3f3f3;
        --red: #7d1f14; --blue: #1f3f68; --margin: 7.5rem; }
      body { padding: 0; font-size: 10.5pt; }
      header { padding-block: 0 .5rem; }
      h1 { font-size: 24pt; }
      header, .page, footer { max-width: none; }
      .page { display: block; }
      nav, .skip, .p, .filters summary, .filters form, .filters button, .keys { display: none; }
      .filters { border: 0; padding: 0; margin: 0; }
      h3 { position: static; }
      h2, h3 { break-after: avoid; }
      .e { content-visibility: visible; display: flow-root; }
      .when { float: inline-start; width: var(--margin); }
      .what { margin-inline-start: calc(var(--margin) + 1px); }
      .what::before, svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      .filters:has(button[hidden]) { display: none; }
      .t, .when, blockquote { break-inside: avoid; }
      .t { font-size: 11.5pt; break-after: avoid; }
      blockquote p { font-size: 10pt; }
      .what details { margin-block-start: 0; }
      .what summary { list-style: none; }
      .what summary::before { content: none !important; }
      details::details-content { content-visibility: visible; display: block; block-size: auto;
        height: auto; }
      .about a { border: 0; }
    }

    """#
}
