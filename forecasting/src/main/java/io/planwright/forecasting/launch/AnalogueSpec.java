package io.planwright.forecasting.launch;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A new product forecast from the courses of earlier launches. All series, that of the product too,
 * are aligned at their launch: position 0 is the first period of sale, whatever its date.
 *
 * <p>What the launches have in common is a profile, the mean sales of each period of life relative
 * to the launch level, which is the mean over the periods that all of them have lived through. The
 * product's own level starts as the mean launch level of the group, as uncertain as these levels
 * differ, and moves to what the product sells relative to the profile: the posterior mean of a
 * gamma distribution whose weight on the own sales is S/(S + k/τ²), with S the sum of the profile
 * over the observed periods, τ² the relative variance between the levels and k the variance of
 * single periods about level times profile relative to their mean. Points are level times profile.
 *
 * <p>Intervals are those of 2,000 futures. Their errors, as logarithms of sales over forecast, are
 * normal with the covariance between the steps that the same forecast, made at the same age, would
 * have had for each of the launches; less than a twentieth of the forecast counts as a twentieth.
 * Few launches tell little of how much launches differ, so two more are imagined: their errors have
 * the variance of the level's posterior distribution and grow by ¼ over the periods that all
 * launches have, their single periods are off by a fifth, and their levels differ by a half. The
 * uncertainty of the mean profile and of the variance, that of n + 1 degrees of freedom, is drawn
 * as well; n is (Σw)²/Σw² for launches of unequal weight w. Nothing is below zero.
 *
 * <p>Beyond the longest launch the profile stays at its mean over the last season, or at its last
 * period where there is none. Gaps, of the product and of the launches, are left out. Seasons of
 * the calendar are not told from the course of life: take launches of all months, or adjust them
 * first. Fitting takes O(n·N) time for N launches. Immutable, serializable and thread-safe.
 *
 * @param analogues the earlier launches; in one unit; may be none, which no product can be forecast
 *     from
 */
public record AnalogueSpec(List<Analogue> analogues) implements Serializable {

  /**
   * Validates the components.
   *
   * @param analogues the earlier launches
   * @throws IllegalArgumentException if they differ in unit
   */
  public AnalogueSpec {
    analogues = List.copyOf(analogues);
    for (int i = 1; i < analogues.size(); i++) {
      Require.that(
          analogues.get(i).sales().unit().equals(analogues.get(0).sales().unit()),
          "analogues[" + i + "] unit",
          analogues.get(i).sales().unit(),
          "be that of the first analogue, " + analogues.get(0).sales().unit(),
          "Convert the sales.");
    }
  }

  /**
   * An earlier launch. Immutable, serializable and thread-safe.
   *
   * @param sales its sales from its first period on; none below zero, at least one observed
   * @param weight how much it counts, relative to the others; above 0, at most 1e9
   */
  public record Analogue(TimeSeries sales, double weight) implements Serializable {

    private static final double MOST = 1e9;

    /**
     * Validates the components.
     *
     * @param sales its sales
     * @param weight how much it counts
     * @throws IllegalArgumentException if a period is below zero, none is observed, or the weight
     *     is out of range
     */
    public Analogue {
      SalesOnly.require(sales, "sales");
      Require.positive(weight, "weight", "Leave out launches that should not count.");
      Require.between(weight, 0, MOST, "weight", "Weights are relative to each other.");
    }
  }

  /**
   * An earlier launch with what may make it similar. Immutable, serializable and thread-safe.
   *
   * @param sales its sales from its first period on; none below zero, at least one observed
   * @param attributes its attributes by name, such as "price" or "list stores"; finite
   */
  public record Candidate(TimeSeries sales, Map<String, Double> attributes)
      implements Serializable {

    /**
     * Validates the components.
     *
     * @param sales its sales
     * @param attributes its attributes
     * @throws IllegalArgumentException if a period is below zero, none is observed, or an attribute
     *     is not finite
     */
    public Candidate {
      SalesOnly.require(sales, "sales");
      attributes = Map.copyOf(attributes);
      requireFinite(attributes);
    }
  }

  /**
   * Launches that count alike.
   *
   * @param launches the sales of each from its first period on
   * @return the specification
   * @throws IllegalArgumentException if they differ in unit, a period is below zero, or a launch
   *     has no observed period
   */
  public static AnalogueSpec of(List<TimeSeries> launches) {
    List<Analogue> analogues = new ArrayList<>();
    for (TimeSeries launch : launches) {
      analogues.add(new Analogue(launch, 1));
    }
    return new AnalogueSpec(analogues);
  }

  /**
   * Launches that count by their similarity, e<sup>−d²/2</sup>: d² is the mean over the attributes
   * of the squared difference between launch and product, each in standard deviations of this
   * attribute over the candidates. Only the ratios of the weights count; a launch whose weight is
   * below a thousandth of the largest is left out. An attribute that all candidates share counts
   * for nothing.
   *
   * @param attributes those of the product, by name; at least one
   * @param candidates the launches, each with at least these attributes
   * @return the specification
   * @throws IllegalArgumentException if an attribute is missing or not finite
   */
  public static AnalogueSpec similarTo(Map<String, Double> attributes, List<Candidate> candidates) {
    Map<String, Double> product = new TreeMap<>(Map.copyOf(attributes));
    Require.notEmpty(product.keySet(), "attributes", "Name what makes launches similar.");
    requireFinite(product);
    for (int i = 0; i < candidates.size(); i++) {
      for (String name : product.keySet()) {
        Require.that(
            candidates.get(i).attributes().containsKey(name),
            "candidates[" + i + "] " + candidates.get(i).sales().name(),
            candidates.get(i).attributes().keySet(),
            "have the attribute " + name,
            "Add it, or leave the candidate out.");
      }
    }
    return new AnalogueSpec(Similarity.weigh(product, candidates));
  }

  private static void requireFinite(Map<String, Double> attributes) {
    new TreeMap<>(attributes)
        .forEach(
            (name, value) -> Require.finite(value, "attribute " + name, "Give a finite number."));
  }

  /**
   * The method that forecasts a product which has been sold for at least two periods, named
   * "analogues": {@link #fitLaunch} needs fewer.
   *
   * @return the method; it refuses a history in another unit than the analogues
   */
  public ForecastingMethod method() {
    return new AnalogueMethod(this);
  }

  /**
   * A model of a product that has been sold for a few periods, or for none yet.
   *
   * @param salesSoFar the sales since the launch; possibly none, so that only name, unit and the
   *     axis of the first period count
   * @return the model, or what is lacking: an analogue, or sales of at least zero
   * @throws IllegalArgumentException if the sales are in another unit than the analogues
   */
  public Answer<FittedModel> fitLaunch(TimeSeries salesSoFar) {
    return new AnalogueMethod(this).fitLaunch(salesSoFar, RunControl.unlimited());
  }
}
