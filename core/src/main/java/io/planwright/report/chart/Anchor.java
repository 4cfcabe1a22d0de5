package io.planwright.report.chart;

/** Which point of a label its position names. */
enum Anchor {
  START("", 0),
  MIDDLE(" mid", 0.5),
  END(" end", 1);

  private final String css;
  private final double share;

  Anchor(String css, double share) {
    this.css = css;
    this.share = share;
  }

  String css() {
    return css;
  }

  /** Left edge of a text of this width whose anchor stands at {@code x}. */
  double left(double x, double width) {
    return x - share * width;
  }
}
