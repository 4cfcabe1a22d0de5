package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.internal.PerronRoot;
import java.util.Arrays;

/**
 * The eigenvector of the largest eigenvalue: solved for if few have a score, else by powers of the
 * matrix shifted by half that value. It starts on the part of the network that has the eigenvalue,
 * so that whoever this part does not lead to has exactly 0.
 */
final class Eigenvector {

  private static final String QUESTION = "eigenvector centrality";
  private static final double APART = 1e-9;

  /** By how much rounding may move a score, in parts of the largest. */
  private static final double DIGITS = 1e-7;

  private final Graph graph;
  private final Direction direction;
  private final Graph.Rows rows;
  private final Spectrum spectrum;
  private final int leading;
  private final RunControl control;

  private Eigenvector(
      Graph graph, Direction direction, Spectrum spectrum, int leading, RunControl control) {
    this.graph = graph;
    this.direction = direction;
    this.spectrum = spectrum;
    this.leading = leading;
    this.control = control;
    rows = graph.rows(direction);
  }

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
    return new Eigenvector(graph, direction, spectrum, leading, control).found();
  }

  private Answer<Scores> found() {
    int[] led = led();
    if (led.length <= DenseTies.MOST) {
      PerronRoot root = PerronRoot.of(DenseTies.of(rows, led));
      if (root.isClosed()) {
        return root.sensitivity() < DIGITS ? known(spread(led, root.vector())) : tooNear();
      }
    }
    double[] start = new double[graph.size()];
    Arrays.setAll(start, person -> spectrum.parts.of()[person] == leading ? 1 : 0);
    Powers powers = Powers.of(this::multiply, start, start.length + rows.to().length, control);
    return powers.standsOut() ? known(powers.vector()) : tooNear();
  }

  private double[] spread(int[] people, double[] values) {
    double[] all = new double[graph.size()];
    for (int i = 0; i < people.length; i++) {
      all[people[i]] = values[i];
    }
    return all;
  }

  private Answer<Scores> known(double[] vector) {
    Vectors.scaleToUnitLength(vector);
    return Answer.known(graph.scores("eigenvector, " + direction + ", unit length", vector));
  }

  private Answer<Scores> tooNear() {
    return Answer.insufficient(
        QUESTION,
        "a largest eigenvalue that stands out",
        "one so near to the next that rounding decides between them",
        "Use Katz centrality or PageRank.");
  }

  /** Those with a score: the leading part, and whom it leads to. */
  private int[] led() {
    Graph.Rows onwards = graph.rows(direction == Direction.IN ? Direction.OUT : Direction.IN);
    boolean[] led = new boolean[graph.size()];
    int[] queue = new int[graph.size()];
    int count = 0;
    for (int person = 0; person < led.length; person++) {
      led[person] = spectrum.parts.of()[person] == leading;
      if (led[person]) {
        queue[count++] = person;
      }
    }
    for (int head = 0; head < count; head++) {
      for (int k = onwards.start()[queue[head]]; k < onwards.start()[queue[head] + 1]; k++) {
        int next = onwards.to()[k];
        if (!led[next]) {
          led[next] = true;
          queue[count++] = next;
        }
      }
    }
    int[] people = Arrays.copyOf(queue, count);
    Arrays.sort(people);
    return people;
  }

  private void multiply(double[] vector, double[] image) {
    double shift = spectrum.radius() / 2;
    for (int person = 0; person < vector.length; person++) {
      double sum = shift * vector[person];
      for (int k = rows.start()[person]; k < rows.start()[person + 1]; k++) {
        sum += rows.weight()[k] * vector[rows.to()[k]];
      }
      image[person] = sum;
    }
  }
}
