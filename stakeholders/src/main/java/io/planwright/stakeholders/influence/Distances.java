package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import io.planwright.run.RunControl;

/** Closeness and harmonic centrality. */
final class Distances {

  private Distances() {}

  /** The rows whose weights are lengths; in-rows tell the distances to a person. */
  static PathSearch search(Graph graph, Direction direction) {
    requireLengths(graph);
    return new PathSearch(graph.rows(direction), isUnit(graph));
  }

  static boolean isUnit(Graph graph) {
    return graph.view.weighting() == TieView.Weighting.UNIT;
  }

  static void requireLengths(Graph graph) {
    Require.that(
        graph.view.weighting() != TieView.Weighting.STRENGTH,
        "view.weighting",
        graph.view.weighting(),
        "give lengths to a measure of paths",
        "Use INVERSE_STRENGTH to read strengths as lengths, LENGTH or UNIT.");
  }

  static double[] closeness(
      Graph graph, Direction direction, ClosenessForm form, RunControl control) {
    PathSearch search = search(graph, direction);
    double[] scores = new double[graph.size()];
    for (int person = 0; person < scores.length; person++) {
      control.checkpoint();
      int others = search.from(person) - 1;
      double sum = 0;
      for (int i = 1; i <= others; i++) {
        sum += search.distance[search.order[i]];
      }
      scores[person] = closeness(others, sum, scores.length, form);
    }
    return scores;
  }

  static double closeness(int others, double sum, int people, ClosenessForm form) {
    if (others == 0) {
      return 0;
    }
    return switch (form) {
      case RAW -> 1 / sum;
      case WITHIN_REACH -> others / sum;
      case WASSERMAN_FAUST -> others / sum * others / (people - 1);
    };
  }

  static double[] harmonic(
      Graph graph, Direction direction, HarmonicForm form, RunControl control) {
    PathSearch search = search(graph, direction);
    double[] scores = new double[graph.size()];
    double divisor = form == HarmonicForm.RAW ? 1 : Math.max(1, scores.length - 1);
    for (int person = 0; person < scores.length; person++) {
      control.checkpoint();
      int reached = search.from(person);
      double sum = 0;
      for (int i = 1; i < reached; i++) {
        sum += 1 / search.distance[search.order[i]];
      }
      scores[person] = sum / divisor;
    }
    return scores;
  }
}
