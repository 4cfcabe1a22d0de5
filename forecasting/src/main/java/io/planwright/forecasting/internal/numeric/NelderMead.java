package io.planwright.forecasting.internal.numeric;

import java.util.Arrays;

/**
 * The simplex search of J. A. Nelder and R. Mead, The Computer Journal 7, 1965: reflection 1,
 * expansion 2, contraction ½, shrinkage ½. All memory is taken at construction; one instance serves
 * one search at a time. Not thread-safe.
 */
public final class NelderMead {

  private final int dimensions;
  private final double[][] vertices;
  private final double[] values;
  private final double[] centre;
  private final double[] trial;
  private final double[] second;
  private int evaluations;

  /**
   * Takes the memory.
   *
   * @param dimensions the length of the points; at least 1
   */
  public NelderMead(int dimensions) {
    this.dimensions = dimensions;
    this.vertices = new double[dimensions + 1][dimensions];
    this.values = new double[dimensions + 1];
    this.centre = new double[dimensions];
    this.trial = new double[dimensions];
    this.second = new double[dimensions];
  }

  /**
   * Searches a minimum.
   *
   * @param objective the function
   * @param point where to start; holds the best point found afterwards
   * @param steps how far the first simplex reaches in each direction; not 0
   * @param tolerance the search ends when the simplex' values differ by less than this share
   * @param mostEvaluations the search ends after about so many evaluations
   * @return the value at the best point
   */
  public double minimise(
      Objective objective, double[] point, double[] steps, double tolerance, int mostEvaluations) {
    evaluations = 0;
    for (int i = 0; i <= dimensions; i++) {
      System.arraycopy(point, 0, vertices[i], 0, dimensions);
      if (i > 0) {
        vertices[i][i - 1] += steps[i - 1];
      }
      values[i] = evaluate(objective, vertices[i]);
    }
    while (evaluations < mostEvaluations) {
      sortLastIntoPlace();
      double spread = values[dimensions] - values[0];
      if (spread <= tolerance * (Math.abs(values[0]) + tolerance)) {
        break;
      }
      step(objective);
    }
    int best = 0;
    for (int i = 1; i <= dimensions; i++) {
      if (values[i] < values[best]) {
        best = i;
      }
    }
    System.arraycopy(vertices[best], 0, point, 0, dimensions);
    return values[best];
  }

  /**
   * The cost of the last search.
   *
   * @return how often it evaluated its objective
   */
  public int evaluations() {
    return evaluations;
  }

  private void step(Objective objective) {
    computeCentre();
    double reflected = move(objective, trial, 1);
    if (reflected < values[0]) {
      double expanded = move(objective, second, 2);
      if (expanded < reflected) {
        replaceWorst(second, expanded);
      } else {
        replaceWorst(trial, reflected);
      }
    } else if (reflected < values[dimensions - 1]) {
      replaceWorst(trial, reflected);
    } else {
      boolean outside = reflected < values[dimensions];
      double contracted = move(objective, second, outside ? 0.5 : -0.5);
      if (contracted < Math.min(reflected, values[dimensions])) {
        replaceWorst(second, contracted);
      } else {
        shrink(objective);
      }
    }
  }

  private double move(Objective objective, double[] target, double factor) {
    double[] worst = vertices[dimensions];
    for (int j = 0; j < dimensions; j++) {
      target[j] = centre[j] + factor * (centre[j] - worst[j]);
    }
    return evaluate(objective, target);
  }

  private void shrink(Objective objective) {
    for (int i = 1; i <= dimensions; i++) {
      for (int j = 0; j < dimensions; j++) {
        vertices[i][j] = vertices[0][j] + 0.5 * (vertices[i][j] - vertices[0][j]);
      }
      values[i] = evaluate(objective, vertices[i]);
    }
  }

  private void computeCentre() {
    Arrays.fill(centre, 0);
    for (int i = 0; i < dimensions; i++) {
      for (int j = 0; j < dimensions; j++) {
        centre[j] += vertices[i][j] / dimensions;
      }
    }
  }

  private void replaceWorst(double[] point, double value) {
    System.arraycopy(point, 0, vertices[dimensions], 0, dimensions);
    values[dimensions] = value;
  }

  /** Insertion sort: all but the last vertices are in order already, save after a shrinkage. */
  private void sortLastIntoPlace() {
    for (int i = 1; i <= dimensions; i++) {
      double value = values[i];
      double[] vertex = vertices[i];
      int j = i - 1;
      while (j >= 0 && values[j] > value) {
        values[j + 1] = values[j];
        vertices[j + 1] = vertices[j];
        j--;
      }
      values[j + 1] = value;
      vertices[j + 1] = vertex;
    }
  }

  private double evaluate(Objective objective, double[] point) {
    evaluations++;
    double value = objective.at(point);
    return Double.isFinite(value) ? value : Double.MAX_VALUE;
  }
}
