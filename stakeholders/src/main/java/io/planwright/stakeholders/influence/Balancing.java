package io.planwright.stakeholders.influence;

import io.planwright.stakeholders.internal.StrongComponents;
import java.util.Arrays;

/**
 * Weights within parts, scaled person by person so that what leaves a person inside the part and
 * what arrives weigh about the same (E. E. Osborne, "On pre-conditioning of matrices", Journal of
 * the ACM 7 (1960)). D<sup>−1</sup> A D has the eigenvalues of A, and powers of it settle where the
 * weights of A differ by many orders of size.
 */
final class Balancing {

  private static final int MOST_SWEEPS = 100;
  private static final double STILL = 0.01;

  private Balancing() {}

  /** The scaled weights in the order of the arcs that go out; 0 between parts. */
  static double[] of(Graph graph, StrongComponents.Parts parts) {
    double[] scale = new double[graph.size()];
    Arrays.fill(scale, 1);
    double most = Double.POSITIVE_INFINITY;
    for (int sweep = 0; sweep < MOST_SWEEPS && most > STILL; sweep++) {
      most = 0;
      for (int person = 0; person < scale.length; person++) {
        double leaving = sum(graph.out, parts, person, scale, false);
        double arriving = sum(graph.in, parts, person, scale, true);
        if (leaving > 0 && arriving > 0) {
          double factor = Math.sqrt(leaving) / Math.sqrt(arriving);
          scale[person] *= factor;
          most = Math.max(most, Math.abs(Math.log(factor)));
        }
      }
    }
    return scaled(graph.out, parts, scale);
  }

  private static double sum(
      Graph.Rows rows, StrongComponents.Parts parts, int person, double[] scale, boolean arriving) {
    double sum = 0;
    for (int k = rows.start()[person]; k < rows.start()[person + 1]; k++) {
      int other = rows.to()[k];
      if (other != person && parts.of()[other] == parts.of()[person]) {
        double ratio = scale[other] / scale[person];
        sum += arriving ? rows.weight()[k] / ratio : rows.weight()[k] * ratio;
      }
    }
    return sum;
  }

  private static double[] scaled(Graph.Rows rows, StrongComponents.Parts parts, double[] scale) {
    double[] weights = new double[rows.to().length];
    for (int person = 0; person < scale.length; person++) {
      for (int k = rows.start()[person]; k < rows.start()[person + 1]; k++) {
        int other = rows.to()[k];
        if (parts.of()[other] == parts.of()[person]) {
          weights[k] = rows.weight()[k] * (scale[other] / scale[person]);
        }
      }
    }
    return weights;
  }
}
