package io.planwright.report.chart;

/**
 * What a mark stands for; the style sheet gives it a colour for day, night and paper. No meaning
 * rests on colour alone: a label, a shape or a dash says it too.
 */
public enum Tone {
  /** The figure that the picture is about. */
  MAIN("main"),
  /** A total or an anchor. */
  TOTAL("total"),
  /** Better than before or than planned. */
  GOOD("good"),
  /** Needs attention. */
  WARN("warn"),
  /** Worse than before or than planned. */
  BAD("bad"),
  /** Context. */
  QUIET("quiet");

  private final String css;

  Tone(String css) {
    this.css = css;
  }

  /**
   * Returns the class that carries the colour.
   *
   * @return a class name
   */
  public String css() {
    return css;
  }
}
