package io.planwright.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Reason;
import io.planwright.strategy.TopOptionSensitivity.Direction;
import io.planwright.strategy.TopOptionSensitivity.NoSingleChange;
import io.planwright.strategy.TopOptionSensitivity.WeightChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SwotAnalysisProperties {

  /** Far below any distance between two crossings that weights in tenths give rise to. */
  private static final double STEP = 1e-9;

  private static final double ROUNDING = 1e-12;

  @Provide
  Arbitrary<SwotAnalysis> analyses() {
    return Arbitraries.longs().map(seed -> analysis(new Random(seed)));
  }

  private static SwotAnalysis analysis(Random random) {
    List<SwotFactor> factors = new ArrayList<>();
    for (SwotKind kind : SwotKind.values()) {
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        int ratings = kind.highestRating() - kind.lowestRating() + 1;
        factors.add(
            SwotExample.factor(
                kind.name().charAt(0) + "" + i,
                kind,
                (1 + random.nextInt(40)) / 10.0,
                kind.lowestRating() + random.nextInt(ratings)));
      }
    }
    List<TowsOption> options = new ArrayList<>();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      TowsQuadrant quadrant = TowsQuadrant.values()[random.nextInt(4)];
      List<String> ids = new ArrayList<>(some(factors, quadrant.internal(), random));
      ids.addAll(some(factors, quadrant.external(), random));
      options.add(new TowsOption("option " + i, quadrant, "Do it.", ids));
    }
    return new SwotAnalysis(factors, options);
  }

  private static List<String> some(List<SwotFactor> factors, SwotKind kind, Random random) {
    List<String> ids =
        new ArrayList<>(
            factors.stream().filter(f -> f.kind() == kind).map(SwotFactor::id).toList());
    Collections.shuffle(ids, random);
    return ids.subList(0, 1 + random.nextInt(ids.size()));
  }

  @Property(tries = 300)
  void scoresAreTheSumsOfTheirReasons(@ForAll("analyses") SwotAnalysis analysis) {
    double previous = Double.MAX_VALUE;
    for (RankedOption place : analysis.asOf(SwotExample.DAY).ranking()) {
      double sum = place.explanation().reasons().stream().mapToDouble(Reason::contribution).sum();
      assertThat(place.score()).isCloseTo(sum, within(ROUNDING));
      assertThat(place.score()).isCloseTo(scoreInDoubles(analysis, place), within(ROUNDING));
      assertThat(place.score()).isLessThanOrEqualTo(previous);
      previous = place.score();
    }
  }

  private static double scoreInDoubles(SwotAnalysis analysis, RankedOption place) {
    double score = 0;
    for (SwotFactor factor : analysis.factors()) {
      if (place.option().factorIds().contains(factor.id())) {
        score += factor.weight() / sideTotal(analysis, factor) * factor.leverage();
      }
    }
    return score;
  }

  private static double sideTotal(SwotAnalysis analysis, SwotFactor factor) {
    return analysis.factors().stream()
        .filter(other -> other.kind().side() == factor.kind().side())
        .mapToDouble(SwotFactor::weight)
        .sum();
  }

  @Property(tries = 300)
  void weightsOfASideAddUpToOne(@ForAll("analyses") SwotAnalysis analysis) {
    SwotAssessment assessment = analysis.asOf(SwotExample.DAY);
    for (FactorMatrix matrix :
        List.of(assessment.ife().orElseThrow(), assessment.efe().orElseThrow())) {
      assertThat(matrix.rows().stream().mapToDouble(WeightedFactor::weight).sum())
          .isCloseTo(1, within(ROUNDING));
      assertThat(matrix.rows().stream().mapToDouble(WeightedFactor::score).sum())
          .isCloseTo(matrix.score(), within(ROUNDING));
    }
  }

  @Property(tries = 100)
  void onlyProportionsOfWeightsCount(@ForAll("analyses") SwotAnalysis analysis) {
    List<SwotFactor> tenfold = new ArrayList<>();
    for (SwotFactor factor : analysis.factors()) {
      // As decimals, so that the weights keep their proportions exactly.
      double weight = BigDecimal.valueOf(factor.weight()).movePointRight(1).doubleValue();
      tenfold.add(factor.toBuilder().weight(weight).build());
    }
    assertThat(new SwotAnalysis(tenfold, analysis.options()).asOf(SwotExample.DAY).ranking())
        .isEqualTo(analysis.asOf(SwotExample.DAY).ranking());
  }

  @Property(tries = 300)
  void theTopOptionChangesJustBeyondTheChange(@ForAll("analyses") SwotAnalysis analysis) {
    TopOptionSensitivity sensitivity = analysis.asOf(SwotExample.DAY).sensitivity();
    if (sensitivity instanceof WeightChange change) {
      double step = change.direction() == Direction.RAISED ? STEP : -STEP;
      double level = change.changedWeight();
      if (level + step > 0 && level + step < 1) {
        assertThat(topWith(analysis, change.factorId(), level + step))
            .isEqualTo(change.newTopOptionId())
            .isNotEqualTo(top(analysis));
      }
    }
  }

  @Property(tries = 300)
  void noSmallerChangeOfAnyWeightDoesIt(@ForAll("analyses") SwotAnalysis analysis) {
    SwotAssessment assessment = analysis.asOf(SwotExample.DAY);
    double reach =
        assessment.sensitivity() instanceof WeightChange change ? Math.abs(change.change()) : 1;
    if (assessment.sensitivity() instanceof NoSingleChange || reach > STEP) {
      // A lead is linear in the change: what holds at both ends holds in between.
      for (SwotFactor factor : analysis.factors()) {
        double share = factor.weight() / sideTotal(analysis, factor);
        assertThat(topWith(analysis, factor.id(), share + reach - STEP)).isEqualTo(top(analysis));
        assertThat(topWith(analysis, factor.id(), share - reach + STEP)).isEqualTo(top(analysis));
      }
    }
  }

  private static String top(SwotAnalysis analysis) {
    OptionScores scores = new OptionScores(analysis.factors());
    return analysis.options().stream()
        .min(
            Comparator.comparing(scores::score, Comparator.reverseOrder())
                .thenComparing(TowsOption::id))
        .orElseThrow()
        .id();
  }

  /** Sets a share by the factor's own weight alone, which leaves the others' proportions. */
  private static String topWith(SwotAnalysis analysis, String factorId, double share) {
    double inside = Math.min(1 - STEP, Math.max(STEP, share));
    List<SwotFactor> factors = new ArrayList<>();
    for (SwotFactor factor : analysis.factors()) {
      double others = sideTotal(analysis, factor) - factor.weight();
      factors.add(
          factor.id().equals(factorId)
              ? factor.toBuilder().weight(others * inside / (1 - inside)).build()
              : factor);
    }
    return top(new SwotAnalysis(factors, analysis.options()));
  }
}
