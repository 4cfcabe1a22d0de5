package io.planwright.benchmarks.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What classical methods forecast of histories held out, which nets are judged beside.
 *
 * @param held the histories
 * @param yardstick what Naive2 scores on them
 * @param standard the points of the standard mixture, one array a history
 * @param fast the points of the fast mixture, one array a history
 */
record HeldOutForecasts(
    List<HeldOut> held, Yardstick yardstick, List<double[]> standard, List<double[]> fast) {

  private static final String HELD_OUT = "held out: ";

  /** The overall weighted average of points, one array a history. */
  double owa(List<double[]> points) {
    return yardstick.owa(held, points);
  }

  /** What nets score that have not seen the values, and classical methods beside. */
  Map<String, Double> scores(List<double[]> nets) {
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put(HELD_OUT + "OWA of the nets", owa(nets));
    scores.put(HELD_OUT + "OWA of the classical mixture", owa(standard));
    scores.put(HELD_OUT + "OWA of the fast mixture", owa(fast));
    return scores;
  }
}
