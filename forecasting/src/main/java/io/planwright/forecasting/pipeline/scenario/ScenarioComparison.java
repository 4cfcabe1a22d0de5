package io.planwright.forecasting.pipeline.scenario;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.outcome.SampledOutcome;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Scenarios side by side, on the same states of the world.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class ScenarioComparison implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ScenarioOutcomes outcomes;
  private final ComparisonSpec spec;

  @SuppressWarnings("serial") // unmodifiable lists of the JDK
  private final List<ScenarioFigures> figures;

  @SuppressWarnings("serial") // as above
  private final List<List<Dominance>> dominance;

  private ScenarioComparison(ScenarioOutcomes outcomes, ComparisonSpec spec, RunControl control) {
    this.outcomes = outcomes;
    this.spec = spec;
    double[] best = best(outcomes);
    double[][] sorted = new double[outcomes.names().size()][];
    List<ScenarioFigures> all = new ArrayList<>();
    for (int s = 0; s < sorted.length; s++) {
      sorted[s] = outcomes.row(s).clone();
      Arrays.sort(sorted[s]);
      all.add(figures(outcomes.names().get(s), outcomes.row(s), sorted[s], best, spec));
    }
    this.figures = List.copyOf(all);
    List<List<Dominance>> pairs = new ArrayList<>();
    for (int a = 0; a < sorted.length; a++) {
      List<Dominance> row = new ArrayList<>();
      for (int b = 0; b < sorted.length; b++) {
        row.add(judge(a, b, sorted, control));
      }
      pairs.add(List.copyOf(row));
    }
    this.dominance = List.copyOf(pairs);
  }

  /**
   * Compares. Takes n · log n time for n states a scenario, and as much for each resample of a pair
   * of which one dominates the other.
   *
   * @param outcomes what came of the scenarios
   * @param spec what they are compared by
   * @param control asked before each resample whether to go on
   * @return the comparison
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static ScenarioComparison of(
      ScenarioOutcomes outcomes, ComparisonSpec spec, RunControl control) {
    return new ScenarioComparison(
        Require.nonNull(outcomes, "outcomes"),
        Require.nonNull(spec, "spec"),
        Require.nonNull(control, "control"));
  }

  private static double[] best(ScenarioOutcomes outcomes) {
    double[] best = outcomes.row(0).clone();
    for (int s = 1; s < outcomes.names().size(); s++) {
      double[] row = outcomes.row(s);
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.max(best[i], row[i]);
      }
    }
    return best;
  }

  private static ScenarioFigures figures(
      String name, double[] row, double[] sorted, double[] best, ComparisonSpec spec) {
    double[] regret = new double[row.length];
    double most = 0;
    for (int i = 0; i < row.length; i++) {
      regret[i] = best[i] - row[i];
      most = Math.max(most, regret[i]);
    }
    double mean = Draws.mean(row);
    return new ScenarioFigures(
        name,
        SampledOutcome.of(sorted, mean),
        Draws.standardDeviation(row),
        Draws.shareAtLeast(row, spec.goal()),
        Draws.valueAtRisk(sorted, spec.tail()),
        Math.min(mean, Draws.tailMean(sorted, spec.tail())),
        Math.max(0, Draws.mean(regret)),
        most);
  }

  private Dominance judge(int a, int b, double[][] sorted, RunControl control) {
    DominanceOrder order = StochasticOrder.of(sorted[a], sorted[b]);
    double support =
        order == DominanceOrder.NONE
            ? 1
            : StochasticOrder.support(outcomes.row(a), outcomes.row(b), order, spec, control);
    boolean established =
        order != DominanceOrder.NONE
            && support >= spec.level()
            && outcomes.states() >= Dominance.LEAST_STATES;
    return new Dominance(
        outcomes.names().get(a), outcomes.names().get(b), order, support, established);
  }

  /**
   * The scenarios in figures.
   *
   * @return one a scenario, in the given order, unmodifiable
   */
  public List<ScenarioFigures> figures() {
    return figures;
  }

  /**
   * A scenario in figures.
   *
   * @param name the name of a scenario
   * @return its figures
   * @throws IllegalArgumentException if there is no such scenario
   */
  public ScenarioFigures figures(String name) {
    return figures.get(outcomes.index(name));
  }

  /**
   * Whether a scenario dominates another.
   *
   * @param better the scenario that may be better
   * @param worse the scenario that may be worse
   * @return the strongest order, and whether the draws suffice to claim it
   * @throws IllegalArgumentException if there is no such scenario
   */
  public Dominance dominance(String better, String worse) {
    return dominance.get(outcomes.index(better)).get(outcomes.index(worse));
  }

  /**
   * By how much a scenario is better than another, state by state.
   *
   * @param first the scenario that is asked about
   * @param second the one that it is held against
   * @return the mean difference with its interval
   * @throws IllegalArgumentException if there is no such scenario
   */
  public PairedDifference difference(String first, String second) {
    double[] a = outcomes.row(outcomes.index(first));
    double[] b = outcomes.row(outcomes.index(second));
    return PairedDifference.of(first, second, a, b, spec.level());
  }

  /**
   * Ranks the scenarios.
   *
   * @param criterion what makes one better
   * @return the scenarios, the best first, and why
   */
  public ScenarioRanking ranking(Criterion criterion) {
    Require.nonNull(criterion, "criterion");
    List<ScenarioFigures> ranked = new ArrayList<>(figures);
    ranked.sort(Comparator.comparingDouble(criterion::cost));
    List<Reason> reasons =
        ranked.stream()
            .map(each -> new Reason(each.name(), criterion.of(each), statement(criterion, each)))
            .toList();
    return new ScenarioRanking(
        criterion, ranked, new Explanation(summary(criterion, ranked), reasons));
  }

  private static String statement(Criterion criterion, ScenarioFigures each) {
    return each.name() + ": " + criterion.label() + " " + figure(criterion.of(each));
  }

  private String summary(Criterion criterion, List<ScenarioFigures> ranked) {
    String first = ranked.get(0).name();
    if (ranked.size() == 1) {
      return first + " is the only scenario.";
    }
    String second = ranked.get(1).name();
    PairedDifference lead = difference(first, second);
    String clear =
        lead.isClear()
            ? "the mean differs by %s (%s to %s)"
                .formatted(figure(lead.mean()), figure(lead.low()), figure(lead.high()))
            : "the means cannot be told apart on these draws";
    Dominance over = dominance(first, second);
    String taste =
        over.isEstablished()
            ? "it dominates in the " + over.order().name().toLowerCase(Locale.ROOT) + " order"
            : "dominance is not established";
    return "%s is best by %s; against %s %s, and %s."
        .formatted(first, criterion.label(), second, clear, taste);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.4f" : "%.0f", value);
  }
}
