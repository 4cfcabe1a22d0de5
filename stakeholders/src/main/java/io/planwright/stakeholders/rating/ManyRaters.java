package io.planwright.stakeholders.rating;

import io.planwright.evidence.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fleiss' kappa from how many raters chose each category for each subject. */
final class ManyRaters {

  private ManyRaters() {}

  static Answer<FleissKappa> answer(RatingMatrix matrix) {
    int[] complete = matrix.completeSubjects();
    double[][] units = new double[complete.length][matrix.raters()];
    for (int s = 0; s < complete.length; s++) {
      for (int rater = 0; rater < matrix.raters(); rater++) {
        units[s][rater] = matrix.value(complete[s], rater);
      }
    }
    double[] values = Arrays.stream(units).flatMapToDouble(Arrays::stream).toArray();
    values = Arrays.stream(values).sorted().distinct().toArray();
    if (matrix.raters() < 2 || complete.length < 2 || values.length < 2) {
      return Answer.insufficient(
          "Fleiss' kappa",
          "at least 2 raters, and 2 subjects that all have rated, in at least 2 categories",
          "%d raters, %d such subjects, %d categories"
              .formatted(matrix.raters(), complete.length, values.length),
          "Have all rate more subjects, or use Krippendorff's alpha, which bears gaps.");
    }
    return Answer.known(kappa(matrix.scale(), units, values));
  }

  private static FleissKappa kappa(RatingScale scale, double[][] units, double[] values) {
    double subjects = units.length;
    double raters = units[0].length;
    double[] share = new double[values.length];
    double[] mixed = new double[values.length];
    int[] counts = new int[values.length];
    for (double[] unit : units) {
      Arrays.fill(counts, 0);
      for (double value : unit) {
        counts[Arrays.binarySearch(values, value)]++;
      }
      for (int c = 0; c < counts.length; c++) {
        share[c] += counts[c];
        mixed[c] += counts[c] * (raters - counts[c]);
      }
    }
    double pairs = subjects * raters * (raters - 1);
    List<FleissKappa.CategoryKappa> byCategory = new ArrayList<>();
    double observed = 0;
    double expected = 0;
    double skew = 0;
    for (int c = 0; c < share.length; c++) {
      double p = share[c] / (subjects * raters);
      double q = 1 - p;
      double kappa = 1 - mixed[c] / (pairs * p * q);
      byCategory.add(new FleissKappa.CategoryKappa(scale.label(values[c]), p, kappa));
      observed += mixed[c] / pairs;
      expected += p * q;
      skew += p * q * (q - p);
    }
    double error = Math.sqrt(2 * (expected * expected - skew) / pairs) / expected;
    double kappa = 1 - observed / expected;
    return new FleissKappa(
        units.length,
        units[0].length,
        1 - observed,
        1 - expected,
        kappa,
        error,
        RaterAgreement.twoSided(kappa, error),
        byCategory);
  }
}
