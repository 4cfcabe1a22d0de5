package io.planwright.report.chart;

/** The widths at which each picture is drawn; the style sheet shows one of them. */
public enum Size {
  /** For phones: a page of 360 pixels leaves 320 for the picture. */
  NARROW("s", 320),
  /** For tablets and for paper. */
  MEDIUM("m", 560),
  /** For desktops. */
  WIDE("l", 900);

  private final String css;
  private final int width;

  Size(String css, int width) {
    this.css = css;
    this.width = width;
  }

  /**
   * Returns the class that the style sheet switches on.
   *
   * @return a class name
   */
  public String css() {
    return css;
  }

  /**
   * Returns the width of the drawing.
   *
   * @return pixels
   */
  public int width() {
    return width;
  }
}
