package io.planwright.stakeholders.influence;

import io.planwright.internal.Figures;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.internal.PerronRoot;
import io.planwright.stakeholders.internal.StrongComponents;
import java.util.Arrays;

/**
 * The largest eigenvalue of the matrix of ties, part by part: within a part in which everybody
 * reaches everybody the powers of the matrix, shifted so that they converge, enclose it (L.
 * Collatz, "Einschließungssatz für die charakteristischen Zahlen von Matrizen", Mathematische
 * Zeitschrift 48 (1942)). The matrix is balanced before, which keeps its eigenvalues.
 */
final class Spectrum {

  private static final double NARROW = 1e-14;

  /** A wider enclosure is no eigenvalue. */
  private static final double CLOSED = 1e-9;

  /** Any positive vector encloses; zeros, which tiny entries could become, do not. */
  private static final double POSITIVE = 1e-250;

  private static final long WORK = 400_000_000L;

  /** The part of each person. */
  final StrongComponents.Parts parts;

  /** What encloses the largest eigenvalue of each part; both are 0 where no tie closes a circle. */
  final double[] low;

  final double[] high;

  private final Graph.Rows rows;
  private final double[] weights;
  private final double[] shift;

  private Spectrum(Graph graph) {
    rows = graph.out;
    parts = StrongComponents.of(rows.start(), rows.to());
    weights = Balancing.of(graph, parts);
    low = new double[parts.count()];
    high = new double[parts.count()];
    shift = new double[parts.count()];
  }

  static Spectrum of(Graph graph, RunControl control) {
    control.checkpoint();
    Spectrum spectrum = new Spectrum(graph);
    spectrum.enclose(control);
    return spectrum;
  }

  /** No eigenvalue of the matrix is larger. */
  double radius() {
    double most = 0;
    for (double value : high) {
      most = Math.max(most, value);
    }
    return most;
  }

  /** Some eigenvalue of the matrix is at least as large. */
  double least() {
    double most = 0;
    for (double value : low) {
      most = Math.max(most, value);
    }
    return most;
  }

  /** Whether the two bounds are so near to each other that they tell the eigenvalue. */
  boolean isClosed() {
    return radius() - least() <= CLOSED * radius();
  }

  /** The two bounds in words. */
  String bounds() {
    return "one between " + Figures.number(least()) + " and " + Figures.number(radius());
  }

  private void enclose(RunControl control) {
    int size = parts.of().length;
    int[] members = new int[parts.count()];
    for (int person = 0; person < size; person++) {
      members[parts.of()[person]]++;
      for (int k = rows.start()[person]; k < rows.start()[person + 1]; k++) {
        if (inside(person, k)) {
          shift[parts.of()[person]] += weights[k];
        }
      }
    }
    double[] vector = new double[size];
    Arrays.fill(vector, 1);
    nearBy(members, vector);
    // A mean row sum is of the size of the eigenvalue, which keeps digits whatever the weights are.
    for (int part = 0; part < shift.length; part++) {
      shift[part] /= members[part];
    }
    long rounds = Math.max(100, WORK / (1 + size + rows.to().length));
    double[] image = new double[size];
    boolean wide = true;
    for (long round = 0; wide && round < rounds; round++) {
      control.checkpoint();
      wide = step(vector, image);
    }
  }

  /** Begins where nothing is left to do for the parts that are small enough to be solved for. */
  private void nearBy(int[] members, double[] vector) {
    int[][] people = new int[members.length][];
    int[] filled = new int[members.length];
    for (int person = 0; person < vector.length; person++) {
      int part = parts.of()[person];
      if (shift[part] > 0 && members[part] <= DenseTies.MOST) {
        people[part] = filled[part] == 0 ? new int[members[part]] : people[part];
        people[part][filled[part]++] = person;
      }
    }
    Graph.Rows balanced = new Graph.Rows(rows.start(), rows.to(), weights);
    for (int part = 0; part < members.length; part++) {
      if (filled[part] > 0) {
        double[] found = PerronRoot.of(DenseTies.of(balanced, people[part])).vector();
        for (int i = 0; i < found.length; i++) {
          vector[people[part][i]] = Math.max(POSITIVE, found[i]);
        }
      }
    }
  }

  private boolean inside(int person, int arc) {
    return parts.of()[person] == parts.of()[rows.to()[arc]];
  }

  /** Multiplies once; returns whether an enclosure is still wide. */
  private boolean step(double[] vector, double[] image) {
    double[] least = new double[shift.length];
    double[] most = new double[shift.length];
    double[] largest = new double[shift.length];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int person = 0; person < vector.length; person++) {
      int part = parts.of()[person];
      if (shift[part] > 0) {
        double sum = shift[part] * vector[person];
        for (int k = rows.start()[person]; k < rows.start()[person + 1]; k++) {
          if (inside(person, k)) {
            sum += weights[k] * vector[rows.to()[k]];
          }
        }
        image[person] = sum;
        least[part] = Math.min(least[part], sum / vector[person]);
        most[part] = Math.max(most[part], sum / vector[person]);
        largest[part] = Math.max(largest[part], sum);
      }
    }
    boolean wide = false;
    for (int part = 0; part < shift.length; part++) {
      if (shift[part] > 0) {
        low[part] = Math.max(low[part], least[part] - shift[part]);
        double bound = most[part] - shift[part];
        high[part] = high[part] == 0 ? bound : Math.min(high[part], bound);
        wide |= high[part] - low[part] > NARROW * most[part];
      }
    }
    for (int person = 0; person < vector.length; person++) {
      int part = parts.of()[person];
      if (shift[part] > 0) {
        vector[person] = Math.max(image[person] / largest[part], POSITIVE);
      }
    }
    return wide;
  }
}
