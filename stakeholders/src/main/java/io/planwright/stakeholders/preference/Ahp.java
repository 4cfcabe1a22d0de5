package io.planwright.stakeholders.preference;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The analytic hierarchy process: weights from comparisons of pairs, what contradicts them, and
 * which judgement to think over.
 *
 * <p>Judgements that go round in a circle through all items give no weights, but the reason: every
 * item would be preferred to every other, so that any order is an accident of the method. Only
 * ratios of at least 1.1 count as preferences there, the smallest step of Saaty's finer scale: a
 * circle of fainter ones is what rounding does to items of equal weight. Stateless and thread-safe.
 */
public final class Ahp {

  private static final double NO_GAP = 1e-9;

  /** Products with smaller weights lose their digits. */
  private static final double LEAST = 1e-150;

  private Ahp() {}

  /**
   * Derives the weights.
   *
   * @param matrix the judgements
   * @param method how the weights are derived
   * @param table the table of the consistency ratio
   * @return weights and consistency; or why there are none: a cycle through all items, items that
   *     no judgement links, or weights too far apart for the digits there are; time in the cube of
   *     the items
   */
  public static Answer<AhpPriorities> priorities(
      ComparisonMatrix matrix, AhpMethod method, RandomIndex table) {
    Require.nonNull(matrix, "matrix");
    Require.nonNull(method, "method");
    Require.nonNull(table, "table");
    double[][] ratios = matrix.ratios();
    if (!Preferences.isConnected(ratios)) {
      return Answer.insufficient(
          "weights of " + ratios.length + " items",
          "judgements that link every item to every other, by way of others if need be",
          "%d judgements that leave items apart".formatted(matrix.comparisons().size()),
          "Compare items of the separate groups.");
    }
    if (Preferences.isFullyCyclic(ratios)) {
      List<String> cycle =
          Preferences.clearCycle(ratios).orElseThrow().stream().map(matrix.itemIds()::get).toList();
      return Answer.insufficient(
          "weights of " + ratios.length + " items",
          "judgements that do not prefer every item to every other",
          "the cycle " + String.join(" > ", cycle) + " > " + cycle.get(0),
          "Think the judgements of the cycle over: one of them must turn round.");
    }
    double[] weights = AhpWeights.of(ratios, method);
    if (!Arrays.stream(weights).allMatch(weight -> weight >= LEAST)) {
      return Answer.insufficient(
          "weights of " + ratios.length + " items",
          "items whose weights differ by a factor of 1E+150 at most",
          "judgements that multiply to more along a chain of items",
          "Compare items of about the same size, and groups of them with each other.");
    }
    return Answer.known(
        new AhpPriorities(
            method,
            priorities(matrix.itemIds(), weights),
            consistency(matrix, table),
            gaps(matrix, weights)));
  }

  /**
   * The judgement to think over first.
   *
   * @param matrix the judgements
   * @param method how the weights are derived
   * @param table the table of the consistency ratio
   * @return the judgement furthest from the weights and the one that the others suggest, empty
   *     where no judgement contradicts the others; or why there are no weights
   */
  public static Answer<Optional<Revision>> revision(
      ComparisonMatrix matrix, AhpMethod method, RandomIndex table) {
    return priorities(matrix, method, table).map(found -> revision(matrix, method, table, found));
  }

  private static Optional<Revision> revision(
      ComparisonMatrix matrix, AhpMethod method, RandomIndex table, AhpPriorities found) {
    Optional<Comparison> furthest =
        found.gaps().stream()
            .filter(gap -> gap.factor() > 1 + NO_GAP)
            .map(JudgementGap::judgement)
            .filter(judgement -> Preferences.isConnected(without(matrix, judgement).ratios()))
            .findFirst();
    return furthest.map(worst -> revision(matrix, method, table, found, worst));
  }

  private static ComparisonMatrix without(ComparisonMatrix matrix, Comparison judgement) {
    return matrix.with(
        matrix.itemIds().indexOf(judgement.itemId()),
        matrix.itemIds().indexOf(judgement.otherId()),
        Double.NaN);
  }

  private static Revision revision(
      ComparisonMatrix matrix,
      AhpMethod method,
      RandomIndex table,
      AhpPriorities found,
      Comparison worst) {
    int item = matrix.itemIds().indexOf(worst.itemId());
    int other = matrix.itemIds().indexOf(worst.otherId());
    double[] weights = AhpWeights.of(without(matrix, worst).ratios(), method);
    double suggested = weights[item] / weights[other];
    ComparisonMatrix revised = matrix.with(item, other, suggested);
    return new Revision(
        worst, suggested, found.consistency().ratio(), consistency(revised, table).ratio());
  }

  static List<Priority> priorities(List<String> itemIds, double[] weights) {
    List<Priority> priorities = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      priorities.add(new Priority(itemIds.get(i), weights[i]));
    }
    return List.copyOf(priorities);
  }

  private static Consistency consistency(ComparisonMatrix matrix, RandomIndex table) {
    double[][] ratios = matrix.ratios();
    int size = ratios.length;
    double lambda = AhpWeights.principal(ratios).value();
    double index = size == 1 ? 0 : Math.max(0, (lambda - size) / (size - 1));
    Answer<Double> ratio =
        size < 3
            ? Answer.known(0.0)
            : table.of(size, matrix.missing()).map(random -> index / random);
    return new Consistency(lambda, index, table, ratio, geometricIndex(matrix));
  }

  private static Answer<Double> geometricIndex(ComparisonMatrix matrix) {
    double[][] ratios = matrix.ratios();
    int spare = matrix.comparisons().size() - (ratios.length - 1);
    if (spare < 1) {
      return Answer.insufficient(
          "geometric consistency index",
          "more judgements than it takes to link the items",
          "%d judgements on %d items".formatted(matrix.comparisons().size(), ratios.length),
          "Judge another pair.");
    }
    double[] weights = AhpWeights.geometric(ratios);
    double squares = 0;
    for (int i = 0; i < ratios.length; i++) {
      for (int j = i + 1; j < ratios.length; j++) {
        if (!Double.isNaN(ratios[i][j])) {
          double gap = Math.log(ratios[i][j] * weights[j] / weights[i]);
          squares += gap * gap;
        }
      }
    }
    return Answer.known(squares / spare);
  }

  private static List<JudgementGap> gaps(ComparisonMatrix matrix, double[] weights) {
    double[][] ratios = matrix.ratios();
    List<JudgementGap> gaps = new ArrayList<>();
    for (int i = 0; i < ratios.length; i++) {
      for (int j = i + 1; j < ratios.length; j++) {
        if (!Double.isNaN(ratios[i][j])) {
          boolean isHigh = ratios[i][j] * weights[j] >= weights[i];
          int item = isHigh ? i : j;
          int other = isHigh ? j : i;
          double ratio = ratios[item][other];
          double byWeights = weights[item] / weights[other];
          gaps.add(
              new JudgementGap(
                  new Comparison(matrix.itemIds().get(item), matrix.itemIds().get(other), ratio),
                  byWeights,
                  Math.max(1, ratio / byWeights)));
        }
      }
    }
    gaps.sort(Comparator.comparingDouble(JudgementGap::factor).reversed());
    return gaps;
  }
}
