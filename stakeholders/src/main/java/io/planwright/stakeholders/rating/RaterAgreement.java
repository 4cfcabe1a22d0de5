package io.planwright.stakeholders.rating;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Measures of agreement between raters. Which one: two raters on categories, Cohen's kappa; all
 * raters on all subjects in categories, Fleiss' kappa; ratings missing or numbers, Krippendorff's
 * alpha; the order of subjects alone, Kendall's W. Data that cannot tell, such as ratings that are
 * all the same, give an answer without a value.
 *
 * <p>Stateless and thread-safe.
 */
public final class RaterAgreement {

  /** The level of intervals where none is asked for. */
  public static final double LEVEL = 0.95;

  private RaterAgreement() {}

  /**
   * Cohen's kappa with a 95 % interval.
   *
   * @param matrix the ratings
   * @param raterId one rater
   * @param otherRaterId another
   * @param weights how much a disagreement counts; on numbers by their distance, on an ordinal
   *     scale by the number of steps
   * @return kappa, or what is missing; time linear in the subjects and squared in the different
   *     values
   * @throws IllegalArgumentException if the raters are unknown or the same, the weights need an
   *     order that the scale has not, or there are more than 2000 different values
   */
  public static Answer<CohenKappa> cohen(
      RatingMatrix matrix, String raterId, String otherRaterId, KappaWeights weights) {
    return cohen(matrix, raterId, otherRaterId, weights, LEVEL);
  }

  /**
   * Cohen's kappa.
   *
   * @param matrix the ratings
   * @param raterId one rater
   * @param otherRaterId another
   * @param weights how much a disagreement counts; on numbers by their distance, on an ordinal
   *     scale by the number of steps
   * @param level the level of the interval, above 0 and below 1
   * @return kappa, or what is missing
   * @throws IllegalArgumentException if the raters are unknown or the same, the weights need an
   *     order that the scale has not, the level is out of its range, or there are more than 2000
   *     different values
   */
  public static Answer<CohenKappa> cohen(
      RatingMatrix matrix,
      String raterId,
      String otherRaterId,
      KappaWeights weights,
      double level) {
    int rater = Require.nonNull(matrix, "matrix").raterNumber(raterId, "raterId");
    int other = matrix.raterNumber(otherRaterId, "otherRaterId");
    Require.that(
        rater != other, "otherRaterId", "the same id", "be another rater", "Compare two raters.");
    requireLevel(matrix, Require.nonNull(weights, "weights").least(), "weights", weights);
    ConfidenceInterval.requireLevel(level);
    return TwoRaters.answer(matrix, rater, other, weights, level);
  }

  /**
   * Fleiss' kappa on the subjects that all have rated.
   *
   * @param matrix the ratings
   * @return kappa, or what is missing; time linear in the ratings but for sorting
   */
  public static Answer<FleissKappa> fleiss(RatingMatrix matrix) {
    return ManyRaters.answer(Require.nonNull(matrix, "matrix"));
  }

  /**
   * Krippendorff's alpha on the subjects with at least two ratings.
   *
   * @param matrix the ratings
   * @param level how differences are measured; the scale must allow it
   * @return alpha, or what is missing; time linear in the subjects and squared in the raters, for a
   *     ratio also squared in the different values
   * @throws IllegalArgumentException if the scale does not allow to measure at that level
   */
  public static Answer<KrippendorffAlpha> krippendorff(
      RatingMatrix matrix, MeasurementLevel level) {
    return units(matrix, level).map(AlphaUnits::alpha);
  }

  /**
   * An interval of Krippendorff's alpha from drawn samples of the subjects.
   *
   * @param matrix the ratings
   * @param level how differences are measured; the scale must allow it
   * @param plan how often is drawn, and by which seed
   * @param control stops the drawing, and is told how far it has come
   * @return the interval, or what is missing; also missing where more than half of the draws have
   *     no variation
   * @throws IllegalArgumentException if the scale does not allow to measure at that level
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static Answer<BootstrapInterval> krippendorffInterval(
      RatingMatrix matrix, MeasurementLevel level, BootstrapPlan plan, RunControl control) {
    Require.nonNull(plan, "plan");
    Require.nonNull(control, "control");
    return units(matrix, level).flatMap(units -> interval(units.draws(plan, control), plan));
  }

  /**
   * Kendall's W on the subjects that all have rated.
   *
   * @param matrix the ratings, on a scale with an order
   * @return W, or what is missing; time linear in the ratings but for sorting
   * @throws IllegalArgumentException if the scale is nominal
   */
  public static Answer<KendallConcordance> kendall(RatingMatrix matrix) {
    Require.nonNull(matrix, "matrix");
    requireLevel(matrix, MeasurementLevel.ORDINAL, "scale.level", matrix.scale().level());
    return RankConcordance.answer(matrix);
  }

  /**
   * Who stands apart: for each rater what Krippendorff's alpha would be without.
   *
   * @param matrix the ratings
   * @param level how differences are measured; the scale must allow it
   * @return the raters, the one first whose absence raises alpha most, of equals in the order of
   *     the matrix; or what is missing: the alpha of all and of each rest must exist
   * @throws IllegalArgumentException if the scale does not allow to measure at that level
   */
  public static Answer<List<RaterDissent>> dissent(RatingMatrix matrix, MeasurementLevel level) {
    return krippendorff(matrix, level)
        .flatMap(
            all -> {
              List<RaterDissent> dissents = new ArrayList<>();
              for (String raterId : matrix.raterIds()) {
                Answer<KrippendorffAlpha> others = krippendorff(matrix.without(raterId), level);
                if (!others.isKnown()) {
                  return others.map(alpha -> List.of());
                }
                dissents.add(dissent(matrix, raterId, all, others.orElseThrow()));
              }
              dissents.sort(Comparator.comparingDouble(RaterDissent::gainWithout).reversed());
              return Answer.known(List.copyOf(dissents));
            });
  }

  private static RaterDissent dissent(
      RatingMatrix matrix, String raterId, KrippendorffAlpha all, KrippendorffAlpha others) {
    int rater = matrix.raterNumber(raterId, "raterId");
    int paired = 0;
    for (int subject = 0; subject < matrix.subjects(); subject++) {
      int ratings = 0;
      for (int r = 0; r < matrix.raters(); r++) {
        ratings += Double.isNaN(matrix.value(subject, r)) ? 0 : 1;
      }
      paired += ratings > 1 && !Double.isNaN(matrix.value(subject, rater)) ? 1 : 0;
    }
    return new RaterDissent(raterId, paired, all.alpha(), others.alpha());
  }

  private static Answer<AlphaUnits> units(RatingMatrix matrix, MeasurementLevel level) {
    Require.nonNull(matrix, "matrix");
    requireLevel(matrix, Require.nonNull(level, "level"), "level", level);
    AlphaUnits units = new AlphaUnits(matrix, level);
    if (units.differentValues() < 2) {
      return Answer.insufficient(
          "Krippendorff's alpha",
          "subjects with at least 2 ratings each, not all the same",
          "%d such subjects, %d different values"
              .formatted(units.subjects(), units.differentValues()),
          "Have more raters rate the same subjects.");
    }
    return Answer.known(units);
  }

  private static Answer<BootstrapInterval> interval(double[] alphas, BootstrapPlan plan) {
    int undefined = plan.draws() - alphas.length;
    if (alphas.length < undefined || alphas.length < 2) {
      return Answer.insufficient(
          "an interval of Krippendorff's alpha",
          "variation in at least half of the draws",
          alphas.length + " of " + plan.draws() + " draws with variation",
          "Have more subjects rated.");
    }
    double tail = (1 - plan.level()) / 2;
    return Answer.known(
        new BootstrapInterval(
            new ConfidenceInterval(
                plan.level(), quantile(alphas, tail), quantile(alphas, 1 - tail)),
            plan,
            undefined));
  }

  private static double quantile(double[] sorted, double p) {
    double place = p * (sorted.length - 1);
    int below = Math.min((int) place, sorted.length - 2);
    return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
  }

  /** The probability of an estimate as far from 0, where its true value is 0. */
  static double twoSided(double estimate, double standardError) {
    return standardError == 0
        ? estimate == 0 ? 1 : 0
        : ChiSquare.normalBeyond(estimate / standardError);
  }

  private static void requireLevel(
      RatingMatrix matrix, MeasurementLevel least, String field, Object value) {
    Require.that(
        matrix.scale().level().allows(least),
        field,
        value,
        "be possible on a scale that is " + matrix.scale().level() + ", not " + least,
        "Use a scale that allows it, or a measure that asks less.");
  }
}
