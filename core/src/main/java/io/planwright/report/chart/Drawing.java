package io.planwright.report.chart;

import java.util.List;

/** A finished picture of one size, and where its labels stand. Immutable. */
public final class Drawing {
  private final Size size;
  private final double height;
  private final String markup;
  private final List<TextBox> labels;

  Drawing(Canvas canvas) {
    this.size = canvas.size();
    this.height = canvas.height();
    this.markup = canvas.markup();
    this.labels = canvas.labels();
  }

  Size size() {
    return size;
  }

  double height() {
    return height;
  }

  /** The elements inside the {@code svg} element. */
  String markup() {
    return markup;
  }

  List<TextBox> labels() {
    return labels;
  }
}
