package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether inputs and outcomes are still what they were. Immutable, serializable and thread-safe.
 *
 * @param inputs a finding for each feature
 * @param outcomes the chart of outcomes against probabilities
 */
public record DriftReport(Answer<List<FeatureDrift>> inputs, Answer<OutcomeDrift> outcomes)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param inputs a finding for each feature
   * @param outcomes the chart
   */
  public DriftReport {
    Require.nonNull(outcomes, "outcomes");
    inputs = Require.nonNull(inputs, "inputs").map(List::copyOf);
  }

  /**
   * Whether the probabilities still hold.
   *
   * @return no after an alarm of the outcomes, whatever the inputs; yes where outcomes gave none;
   *     unknown where there are too few of them
   */
  public Verdict probabilitiesHold() {
    return outcomes.fold(
        found -> found.drifted() ? Verdict.NO : Verdict.YES, lack -> Verdict.UNKNOWN);
  }

  /**
   * The features that have drifted.
   *
   * @return their findings, the largest move first; empty where there is none or nothing is known
   */
  public List<FeatureDrift> driftedInputs() {
    return inputs.fold(
        found ->
            found.stream()
                .filter(FeatureDrift::drifted)
                .sorted((a, b) -> Double.compare(b.stabilityIndex(), a.stabilityIndex()))
                .toList(),
        lack -> List.of());
  }

  /**
   * The findings in words.
   *
   * @return a sentence on the outcomes, and a reason for each drifted feature with its population
   *     stability index
   */
  public Explanation explanation() {
    List<Reason> reasons = new ArrayList<>();
    for (FeatureDrift feature : driftedInputs()) {
      String text = "%s has moved: stability index %.2f, p = %.2g for all features together.";
      reasons.add(
          new Reason(
              feature.name(),
              feature.stabilityIndex(),
              text(text, feature.name(), feature.stabilityIndex(), feature.adjustedPValue())));
    }
    return new Explanation(
        outcomes.fold(
            DriftReport::sentence,
            lack ->
                "Too few outcomes to tell: " + lack.needed() + " needed, " + lack.found() + "."),
        reasons);
  }

  private static String sentence(OutcomeDrift found) {
    if (!found.drifted()) {
      return text(
          "Outcomes agree with the probabilities over %d blocks of deals; a false alarm was to be"
              + " feared with probability %.2f.",
          found.blocks().size(), found.falseAlarmProbability());
    }
    return text(
        "Since about %s deals are won %.1f percentage points %s often than stated.",
        found.began().orElseThrow(),
        100 * Math.abs(found.inTheLargeSince()),
        found.inTheLargeSince() > 0 ? "more" : "less");
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
