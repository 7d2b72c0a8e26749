/// Writes a drawing: who took part in what, and when, a lane for each of the busiest actors.
public struct SVGRenderer: Renderer {
  /// What the format is called.
  public let name = "SVG"
  /// The file endings that ask for it.
  public let endings = ["svg"]
  /// What it is for.
  public let summary = "a drawing of who took part in what, and when"
  /// What it does not carry.
  public let omissions =
    "Leaves out undated events, actors beyond the 24 busiest, and all but dates and titles, which "
    + "show under the pointer."

  /// A renderer.
  public init() {}

  /// Writes a timeline as a drawing that stands alone.
  public func render(_ timeline: Timeline) -> String {
    let chart = LaneChart(timeline.events, lanes: LaneChart.lanes(ofActorsIn: timeline.events))
    let title = Escaping.markup(Chronicle.title(timeline.title))
    let picture = chart.picture(linking: nil)
    let margin = 20
    let head = 52
    let width = picture.width + 2 * margin
    let height = picture.height + head + 2 * margin
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" \
      width="\(width)" height="\(height)" role="img" aria-labelledby="title">
      <title id="title">\(title): who took part, and when</title>
      <style>\(SVGRenderer.style)</style>
      <rect class="paper" width="\(width)" height="\(height)"/>
      <text class="title" x="\(margin)" y="\(margin + 18)">\(title)</text>
      <text class="note" x="\(margin)" y="\(margin + 36)">\
      Who took part, and when. A line joins those who took part in one event; empty months are \
      left out.</text>
      <g transform="translate(\(margin) \(margin + head))">
      \(picture.content)</g>
      </svg>

      """
  }

  /// The colours and letters of the page, for a drawing that stands alone.
  private static let style = """

    svg { --paper: #fcfaf5; --ink: #1f1c18; --soft: #6a6358; --faint: #e4ddcf; --line: #cfc6b4;
      --red: #98281b; --blue: #2c5282; --wash: #f4efe4;
      font-family: "Avenir Next", "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif; }
    @media (prefers-color-scheme: dark) {
      svg { --paper: #191715; --ink: #ece6d9; --soft: #a79f90; --faint: #322e29; --line: #4c463d;
        --red: #e8917c; --blue: #93b8e4; --wash: #211f1b; }
    }
    text { fill: var(--soft); font-size: 10.5px; }
    .paper { fill: var(--paper); }
    .title { fill: var(--ink); font: 600 18px Palatino, "Noto Serif", Georgia, serif; }
    .year { fill: var(--red); font: 600 13px Palatino, "Noto Serif", Georgia, serif; }
    .lane { fill: var(--ink); text-anchor: end; font-size: 11px; }
    .band { fill: var(--wash); }
    .rail { stroke: var(--faint); }
    .stem { stroke: var(--line); stroke-width: 1.5; }
    .past { fill: var(--ink); }
    .ahead { fill: var(--paper); stroke: var(--blue); stroke-width: 1.5; }

    """
}
