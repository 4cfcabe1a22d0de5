package io.planwright.report.chart;

import io.planwright.report.markup.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The axis of a chart: named positions, and markers such as today.
 *
 * @param ticks positions with a label, in rising order; a label that does not fit is left out
 * @param markers positions that get a line and a label above the axis
 */
public record Ruler(List<Tick> ticks, List<Tick> markers) {
  /** No axis at all: the rows carry their values. */
  public static final Ruler NONE = new Ruler(List.of(), List.of());

  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  /**
   * One named position.
   *
   * @param position where, in the figures of the chart
   * @param label what it is called
   */
  public record Tick(double position, String label) {}

  /**
   * Copies the lists.
   *
   * @param ticks the positions
   * @param markers the markers
   */
  public Ruler {
    ticks = List.copyOf(ticks);
    markers = List.copyOf(markers);
  }

  /**
   * Returns round positions that span a range.
   *
   * @param low the lower end
   * @param high the upper end, not below {@code low}
   * @param about how many steps to aim at, at least 1
   * @param format how a position is written
   * @return an axis whose first tick is at or below {@code low} and whose last is at or above
   *     {@code high}
   */
  public static Ruler spanning(double low, double high, int about, DoubleFunction<String> format) {
    double range = high > low ? high - low : Math.max(1, Math.abs(high));
    double step = roundStep(range / about);
    List<Tick> ticks = new ArrayList<>();
    long first = (long) Math.floor(low / step);
    long last = (long) Math.ceil(Math.max(high, low + range) / step);
    for (long i = first; i <= last; i++) {
      ticks.add(new Tick(i * step, format.apply(i * step)));
    }
    return new Ruler(ticks, List.of());
  }

  /**
   * Returns an axis of shares from nothing to all.
   *
   * @return ticks at each quarter
   */
  public static Ruler shares() {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= 4; i++) {
      ticks.add(new Tick(i / 4.0, Figures.percent(i / 4.0)));
    }
    return new Ruler(ticks, List.of());
  }

  double lowest() {
    return ticks.get(0).position();
  }

  double highest() {
    return ticks.get(ticks.size() - 1).position();
  }

  // After Heckbert, "Nice Numbers for Graph Labels", Graphics Gems (1990), p. 61.
  private static double roundStep(double raw) {
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double step : STEPS) {
      if (raw <= step * power * 1.0000001) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
