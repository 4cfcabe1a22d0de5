package io.planwright.benchmarks.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes down where nets come from and what they are worth. */
final class ModelCards {

  private static final String ATTRIBUTION =
      "M4 competition data: S. Makridakis, E. Spiliotis, V. Assimakopoulos, International Journal"
          + " of Forecasting 36 (2020), by way of the Monash archive, CC BY 4.0. Hospital: package"
          + " expsmooth (R. Hyndman). Australian retail: Australian Bureau of Statistics, package"
          + " tsibbledata. M5 aggregates: M5 competition (University of Nicosia, Walmart)."
          + " Generated histories: the trainer's own processes.";

  private ModelCards() {}

  static Map<String, String> of(
      Blueprint blueprint, List<Member> members, Map<String, Double> scores, LocalDate date) {
    Map<String, String> card = new LinkedHashMap<>();
    card.put("frequency", blueprint.frequency().text());
    card.put(
        "data",
        blueprint.sources().stream().map(Source::label).collect(Collectors.joining("; "))
            + "; training parts only");
    card.put("attribution", ATTRIBUTION);
    card.put("cuts", cuts(blueprint));
    for (int i = 0; i < members.size(); i++) {
      card.put("net " + (i + 1), members.get(i).label());
    }
    card.put(
        "training",
        blueprint.steps()
            + " steps of "
            + blueprint.batch()
            + " cuts, layers of "
            + blueprint.hidden()
            + " units, and "
            + EnsembleTraining.furtherSteps(blueprint)
            + " with what was held out until then");
    scores.forEach((name, score) -> card.put(name, text(score)));
    card.put("date", date.toString());
    return card;
  }

  private static String cuts(Blueprint blueprint) {
    String recent =
        blueprint.recent() == Integer.MAX_VALUE
            ? ""
            : ", among the last " + blueprint.recent() + " values,";
    return "every history as likely as another, every cut after "
        + blueprint.least()
        + " values"
        + recent
        + " as likely as another, generated histories cut a horizon before their end; "
        + Math.round(100 * CutSampler.MIXED)
        + " % of the real ones mixtures of two; members, widths, links and gate chosen with the"
        + " last horizon held out, then trained on with it";
  }

  /** A score as it is written. */
  static String text(double score) {
    return String.format(Locale.ROOT, "%.4f", score);
  }
}
