package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Chooses a curve by what each would have brought in the past. */
final class CurveChoice {

  private static final int PARTS = 6;
  private static final int LEAST_DAYS = 2 * PARTS;
  private static final int LEAST_TRIED = 20;

  private final ScoredOutcomes data;
  private final List<CalibrationMethod> methods;
  private final int[] days;
  private final RowCodes deals;

  /** By method and deal, the squared errors of the rows tried. */
  private final double[][] errors;

  private final double[] tried;

  private CurveChoice(ScoredOutcomes data, List<CalibrationMethod> methods) {
    this.data = data;
    this.methods = methods;
    this.days = data.labels().requireDays();
    this.deals = data.labels().dealCodes(data.size());
    this.errors = new double[methods.size()][deals.distinct()];
    this.tried = new double[deals.distinct()];
  }

  static Answer<CalibrationMap> choose(ScoredOutcomes data, List<CalibrationMethod> methods) {
    if (!data.labels().dated()) {
      return lack("rows with days", "rows without days", "Give them by withDays.");
    }
    long days = Arrays.stream(data.labels().requireDays()).distinct().count();
    if (days < LEAST_DAYS) {
      return lack(
          "at least " + LEAST_DAYS + " days", days + " days", "Choose a method by name, or wait.");
    }
    return new CurveChoice(data, methods).chosen();
  }

  private static Answer<CalibrationMap> lack(String needed, String found, String advice) {
    return Answer.insufficient("choice of a calibration method", needed, found, advice);
  }

  private Answer<CalibrationMap> chosen() {
    int[] sorted = days.clone();
    Arrays.sort(sorted);
    for (int part = 1; part < PARTS; part++) {
      int from = sorted[part * sorted.length / PARTS];
      int to = part + 1 == PARTS ? Integer.MAX_VALUE : sorted[(part + 1) * sorted.length / PARTS];
      tryOut(from, to);
    }
    long deal = Arrays.stream(tried).filter(weight -> weight > 0).count();
    if (deal < LEAST_TRIED) {
      return lack(
          "at least " + LEAST_TRIED + " deals scored after the first sixth of the time",
          deal + " deals",
          "Choose a method by name, or wait.");
    }
    int best = 0;
    for (int next = 1; next < methods.size(); next++) {
      if (gain(next, best) > gainError(next, best)) {
        best = next;
      }
    }
    Explanation why = explanation(best, deal);
    return CurveFit.fit(data, methods.get(best)).map(map -> explained(map, why));
  }

  /** Calibrates the rows of some days by the rows known before, without the deals tried. */
  private void tryOut(int from, int to) {
    int[] test = IntStream.range(0, days.length).filter(i -> in(i, from, to)).toArray();
    boolean[] inTest = new boolean[deals.distinct()];
    for (int row : test) {
      inTest[deals.codes()[row]] = true;
    }
    IntPredicate ripe = RipeRows.before(data.labels(), from);
    ScoredOutcomes known = data.where(i -> ripe.test(i) && !inTest[deals.codes()[i]]);
    for (int m = 0; m < errors.length; m++) {
      // Where a method has too little data yet, probabilities would have stayed as they are.
      CalibrationMap map =
          CurveFit.fit(known, methods.get(m))
              .fold(found -> found, none -> new UnchangedMap(Explanation.of("Too little data.")));
      for (int row : test) {
        double error = map.apply(data.probability(row)) - (data.outcome(row) ? 1 : 0);
        errors[m][deals.codes()[row]] += data.weight(row) * error * error;
      }
    }
    for (int row : test) {
      tried[deals.codes()[row]] += data.weight(row);
    }
  }

  private boolean in(int row, int from, int to) {
    return days[row] >= from && days[row] < to;
  }

  private double triedWeight() {
    return Arrays.stream(tried).sum();
  }

  /** How much lower the Brier score of a method is than that of another. */
  private double gain(int method, int other) {
    double sum = 0;
    for (int deal = 0; deal < tried.length; deal++) {
      sum += errors[other][deal] - errors[method][deal];
    }
    return sum / triedWeight();
  }

  private double gainError(int method, int other) {
    double mean = gain(method, other);
    double sum = 0;
    for (int deal = 0; deal < tried.length; deal++) {
      double part = errors[other][deal] - errors[method][deal] - mean * tried[deal];
      sum += part * part;
    }
    return Math.sqrt(sum) / triedWeight();
  }

  private Explanation explanation(int best, long triedDeals) {
    List<Reason> reasons = new ArrayList<>();
    for (int m = 0; m < methods.size(); m++) {
      double score = Arrays.stream(errors[m]).sum() / triedWeight();
      String name = name(methods.get(m));
      reasons.add(new Reason(name, score, text("Brier score %.5f with %s.", score, name)));
    }
    return new Explanation(
        text(
            "Tried on %d deals by what was known before: %s, the simplest that no other beats by"
                + " more than its standard error.",
            triedDeals, name(methods.get(best))),
        reasons);
  }

  private static String name(CalibrationMethod method) {
    return method.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static CalibrationMap explained(CalibrationMap map, Explanation why) {
    if (map instanceof LogOddsMap curve) {
      return new LogOddsMap(curve.method(), curve.a(), curve.b(), curve.c(), why);
    }
    return map instanceof IsotonicMap steps ? steps.explained(why) : new UnchangedMap(why);
  }
}
