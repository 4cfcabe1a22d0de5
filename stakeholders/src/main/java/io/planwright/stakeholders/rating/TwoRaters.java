package io.planwright.stakeholders.rating;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.util.Arrays;

/** Cohen's kappa by the weights of disagreement: neither it nor its errors depend on their unit. */
final class TwoRaters {

  private static final int MOST_VALUES = 2000;

  private final KappaWeights weights;
  private final double[][] weight;
  private final double[][] share;
  private final double[] first;
  private final double[] second;
  private final int subjects;

  private TwoRaters(double[] a, double[] b, double[] values, KappaWeights weights) {
    this.weights = weights;
    subjects = a.length;
    int size = values.length;
    weight = new double[size][size];
    share = new double[size][size];
    first = new double[size];
    second = new double[size];
    double range = values[size - 1] / 2 - values[0] / 2;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double distance = Math.abs(values[i] / 2 - values[j] / 2);
        weight[i][j] = distance == 0 ? 0 : weights.of(distance / range);
      }
    }
    double each = 1.0 / subjects;
    for (int subject = 0; subject < subjects; subject++) {
      int i = Arrays.binarySearch(values, a[subject]);
      int j = Arrays.binarySearch(values, b[subject]);
      share[i][j] += each;
      first[i] += each;
      second[j] += each;
    }
  }

  static Answer<CohenKappa> answer(
      RatingMatrix matrix, int rater, int other, KappaWeights weights, double level) {
    double[] a = new double[matrix.subjects()];
    double[] b = new double[matrix.subjects()];
    int count = 0;
    for (int subject = 0; subject < a.length; subject++) {
      double x = matrix.value(subject, rater);
      double y = matrix.value(subject, other);
      if (!Double.isNaN(x) && !Double.isNaN(y)) {
        a[count] = x;
        b[count++] = y;
      }
    }
    a = Arrays.copyOf(a, count);
    b = Arrays.copyOf(b, count);
    double[] values = values(matrix.scale(), a, b);
    Require.that(
        values.length <= MOST_VALUES,
        "values",
        values.length,
        "be at most 2000 different ones",
        "Round the ratings, or use Krippendorff's alpha.");
    if (count < 2 || isConstant(a) && isConstant(b) && a[0] == b[0]) {
      return Answer.insufficient(
          "Cohen's kappa",
          "at least 2 subjects that both have rated, and not all the same",
          count + " subjects" + (count < 2 ? "" : ", all rated the same"),
          "Have both rate more subjects, or report the share of equal ratings.");
    }
    return Answer.known(new TwoRaters(a, b, values, weights).kappa(level));
  }

  private static boolean isConstant(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }

  /** All categories of a scale, or the numbers that occur, ascending. */
  private static double[] values(RatingScale scale, double[] a, double[] b) {
    double[] values = new double[a.length + b.length];
    System.arraycopy(a, 0, values, 0, a.length);
    System.arraycopy(b, 0, values, a.length, b.length);
    if (scale.isOfCategories()) {
      values = new double[scale.categories().size()];
      Arrays.setAll(values, i -> i);
    }
    return Arrays.stream(values).sorted().distinct().toArray();
  }

  private CohenKappa kappa(double level) {
    int size = first.length;
    double[] byRow = new double[size];
    double[] byColumn = new double[size];
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        observed += share[i][j] * weight[i][j];
        expected += first[i] * second[j] * weight[i][j];
        byRow[i] += second[j] * weight[i][j];
        byColumn[j] += first[i] * weight[i][j];
      }
    }
    double ratio = observed / expected;
    double spread = 0;
    double spreadByChance = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double means = byRow[i] + byColumn[j];
        double off = weight[i][j] - means * ratio + observed;
        double offByChance = weight[i][j] - means + expected;
        spread += share[i][j] * off * off;
        spreadByChance += first[i] * second[j] * offByChance * offByChance;
      }
    }
    double error = Math.sqrt(spread / subjects) / expected;
    double errorByChance = Math.sqrt(spreadByChance / subjects) / expected;
    double kappa = 1 - ratio;
    return new CohenKappa(
        weights,
        subjects,
        1 - observed,
        1 - expected,
        kappa,
        error,
        ConfidenceInterval.around(kappa, error, level),
        errorByChance,
        RaterAgreement.twoSided(kappa, errorByChance));
  }
}
