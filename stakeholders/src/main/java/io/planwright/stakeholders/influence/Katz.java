package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.internal.LinearSystem;
import java.util.Arrays;

/** Solves for Katz centrality: directly for few people, else by substitution. */
final class Katz {

  /** How far below its bound alpha has to be for the solution to keep seven digits. */
  private static final double CLEAR = 1e-9;

  private Katz() {}

  static Answer<Scores> of(Graph graph, KatzSpec spec, Direction direction, RunControl control) {
    Spectrum spectrum = Spectrum.of(graph, control);
    double radius = spectrum.isClosed() ? spectrum.radius() : spectrum.least();
    Require.that(
        spec.alpha() * radius < 1,
        "alpha",
        spec.alpha(),
        "be below " + (radius == 0 ? "any bound" : Figures.number(1 / radius)),
        "That is the reciprocal of the largest eigenvalue, from which on the sum over walks"
            + " diverges.");
    if (spec.alpha() * spectrum.radius() >= 1) {
      return Answer.insufficient(
          "Katz centrality",
          "a largest eigenvalue that is known to be below " + Figures.number(1 / spec.alpha()),
          spectrum.bounds(),
          "Use a smaller alpha.");
    }
    Graph.Rows rows = graph.rows(direction);
    if (1 - spec.alpha() * radius <= CLEAR) {
      return tooNear(spec, radius);
    }
    if (graph.size() <= DenseTies.MOST) {
      return Answer.known(scaled(graph, solved(rows, spec.alpha()), spec, direction));
    }
    double[] scores = new double[graph.size()];
    Arrays.fill(scores, 1);
    Settling settling = new Settling(scores.length + rows.to().length);
    do {
      control.checkpoint();
    } while (settling.goesOn(sweep(rows, scores, spec.alpha())));
    return settling.settled()
        ? Answer.known(scaled(graph, scores, spec, direction))
        : tooNear(spec, radius);
  }

  private static Answer<Scores> tooNear(KatzSpec spec, double radius) {
    return Answer.insufficient(
        "Katz centrality",
        "an alpha that is clearly below " + Figures.number(1 / radius),
        String.valueOf(spec.alpha()),
        "Use a smaller alpha.");
  }

  private static double[] solved(Graph.Rows rows, double alpha) {
    double[] right = new double[rows.start().length - 1];
    Arrays.fill(right, 1);
    double[][] matrix = DenseTies.of(rows, CommunityLevel.identity(right.length));
    for (int i = 0; i < right.length; i++) {
      for (int j = 0; j < right.length; j++) {
        matrix[i][j] = (i == j ? 1 : 0) - alpha * matrix[i][j];
      }
    }
    return LinearSystem.ofMMatrix(matrix).solve(right);
  }

  /** One substitution in place; returns the largest relative change. */
  private static double sweep(Graph.Rows rows, double[] scores, double alpha) {
    double most = 0;
    for (int person = 0; person < scores.length; person++) {
      double sum = 0;
      for (int k = rows.start()[person]; k < rows.start()[person + 1]; k++) {
        sum += rows.weight()[k] * scores[rows.to()[k]];
      }
      double score = 1 + alpha * sum;
      most = Math.max(most, Math.abs(score - scores[person]) / score);
      scores[person] = score;
    }
    return most;
  }

  private static Scores scaled(Graph graph, double[] scores, KatzSpec spec, Direction direction) {
    if (spec.scale() == KatzSpec.Scale.UNIT_LENGTH) {
      Vectors.scaleToUnitLength(scores);
    } else {
      for (int person = 0; person < scores.length; person++) {
        scores[person] *= spec.beta();
      }
    }
    return graph.scores("Katz, " + direction + ", " + spec.scale(), scores);
  }
}
