package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;

/**
 * The eigenvector of the largest eigenvalue, by powers of the matrix shifted by half that value. It
 * starts on the part of the network that has the eigenvalue, so that whoever this part does not
 * lead to has exactly 0.
 */
final class Eigenvector {

  private static final String QUESTION = "eigenvector centrality";
  private static final double APART = 1e-9;

  private Eigenvector() {}

  static Answer<Scores> of(Graph graph, Direction direction, RunControl control) {
    Spectrum spectrum = Spectrum.of(graph, control);
    double radius = spectrum.radius();
    if (radius == 0) {
      return Answer.insufficient(
          QUESTION,
          "a circle of ties, without which the largest eigenvalue is 0",
          graph.arcCount() + " ties and no circle",
          "Use Katz centrality or PageRank, which are defined on every network.");
    }
    if (!spectrum.isClosed()) {
      return Answer.insufficient(
          QUESTION,
          "a largest eigenvalue that steps enclose",
          spectrum.bounds(),
          "Bring the weights of ties nearer to each other, or use PageRank.");
    }
    int leading = -1;
    int leaders = 0;
    for (int part = 0; part < spectrum.high.length; part++) {
      if (spectrum.high[part] >= radius * (1 - APART)) {
        leading = part;
        leaders++;
      }
    }
    if (leaders > 1) {
      return Answer.insufficient(
          QUESTION,
          "one part of the network with the largest eigenvalue",
          leaders + " parts that share it",
          "Ask for each part by itself, or use Katz centrality or PageRank.");
    }
    double[] vector = new double[graph.size()];
    for (int person = 0; person < vector.length; person++) {
      vector[person] = spectrum.parts.of()[person] == leading ? 1 : 0;
    }
    return settled(graph, vector, direction, radius / 2, control);
  }

  private static Answer<Scores> settled(
      Graph graph, double[] start, Direction direction, double shift, RunControl control) {
    Graph.Rows rows = graph.rows(direction);
    double[] vector = start;
    double[] image = new double[vector.length];
    Settling settling = new Settling(vector.length + rows.to().length);
    double change;
    do {
      control.checkpoint();
      multiply(rows, vector, shift, image);
      change = Vectors.scaleToUnitLength(image, vector);
      double[] old = vector;
      vector = image;
      image = old;
    } while (settling.goesOn(change));
    return settling.settled()
        ? Answer.known(graph.scores("eigenvector, " + direction + ", unit length", vector))
        : Answer.insufficient(
            QUESTION,
            "a largest eigenvalue that stands out",
            "one so near to the next that " + settling.steps() + " steps did not tell them apart",
            "Use Katz centrality or PageRank.");
  }

  private static void multiply(Graph.Rows rows, double[] vector, double shift, double[] image) {
    for (int person = 0; person < vector.length; person++) {
      double sum = shift * vector[person];
      for (int k = rows.start()[person]; k < rows.start()[person + 1]; k++) {
        sum += rows.weight()[k] * vector[rows.to()[k]];
      }
      image[person] = sum;
    }
  }
}
