package io.planwright.forecasting.pipeline.win;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says why a case has its chance, beside the average past case.
 *
 * @param logOdds of the case
 * @param reference the log-odds of the average past case
 */
record WinExplanation(double logOdds, double reference) {

  /** More reasons than these nobody reads. */
  private static final int MOST_REASONS = 5;

  /** The parts of the fields, which add up to the difference of the log-odds, in words. */
  Explanation of(Cases one, Map<String, Double> parts, String likeCases) {
    List<Map.Entry<String, Double>> ranked =
        new ArrayList<>(new TreeMap<>(parts).entrySet()); // by name where equal
    ranked.sort(Comparator.comparingDouble(part -> -Math.abs(part.getValue())));
    int told = ranked.size() <= MOST_REASONS + 1 ? ranked.size() : MOST_REASONS;
    List<Reason> reasons = new ArrayList<>();
    for (Map.Entry<String, Double> part : ranked.subList(0, told)) {
      reasons.add(reason(part.getKey(), FieldWords.of(one, part.getKey()), part.getValue()));
    }
    List<Map.Entry<String, Double>> others = ranked.subList(told, ranked.size());
    if (!others.isEmpty()) {
      double sum = others.stream().mapToDouble(Map.Entry::getValue).sum();
      reasons.add(reason("other fields", others.size() + " other fields together", sum));
    }
    return new Explanation(
        "The chance is %s, that of the average past case %s; %s."
            .formatted(percent(logOdds), percent(reference), likeCases),
        reasons);
  }

  private Reason reason(String factor, String what, double part) {
    double without = RidgeLogistic.probability(logOdds - part);
    double points = 100 * (RidgeLogistic.probability(logOdds) - without);
    String statement =
        String.format(
            Locale.ROOT,
            "%s %s the chance by %.1f points, from %.1f %% if as in the average past case"
                + " (odds times %.2f)",
            what,
            part < 0 ? "lowers" : "raises",
            Math.abs(points),
            100 * without,
            StrictMath.exp(part));
    return new Reason(factor, part, statement);
  }

  private static String percent(double logOdds) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * RidgeLogistic.probability(logOdds));
  }
}
