package io.planwright.forecasting.launch;

import io.planwright.forecasting.launch.AnalogueSpec.Analogue;
import io.planwright.forecasting.launch.AnalogueSpec.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How much launches count for a product, by the distance of their attributes. */
final class Similarity {

  private static final double LEAST_WEIGHT = 1e-3;

  private Similarity() {}

  static List<Analogue> weigh(Map<String, Double> product, List<Candidate> candidates) {
    double[] squares = new double[candidates.size()];
    product.forEach((name, value) -> addSquares(name, value, candidates, squares));
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < squares.length; i++) {
      squares[i] /= product.size();
      nearest = Math.min(nearest, squares[i]);
    }
    List<Analogue> analogues = new ArrayList<>();
    for (int i = 0; i < squares.length; i++) {
      double weight = StrictMath.exp((nearest - squares[i]) / 2);
      if (weight >= LEAST_WEIGHT) {
        analogues.add(new Analogue(candidates.get(i).sales(), weight));
      }
    }
    return analogues;
  }

  private static void addSquares(
      String name, double value, List<Candidate> candidates, double[] squares) {
    double largest = Math.abs(value);
    for (Candidate candidate : candidates) {
      largest = Math.max(largest, Math.abs(attribute(candidate, name)));
    }
    if (largest == 0) {
      return;
    }
    double mean = 0;
    for (Candidate candidate : candidates) {
      mean += attribute(candidate, name) / largest / squares.length;
    }
    double variance = 0;
    for (Candidate candidate : candidates) {
      double off = attribute(candidate, name) / largest - mean;
      variance += off * off / Math.max(1, squares.length - 1);
    }
    // What differs by rounding only is the same.
    if (variance > 1e-24) {
      for (int i = 0; i < squares.length; i++) {
        double off = (attribute(candidates.get(i), name) - value) / largest;
        squares[i] += off * off / variance;
      }
    }
  }

  private static double attribute(Candidate candidate, String name) {
    Double value = candidate.attributes().get(name);
    return value == null ? 0 : value;
  }
}
