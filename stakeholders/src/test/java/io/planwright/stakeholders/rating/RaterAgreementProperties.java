package io.planwright.stakeholders.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RaterAgreementProperties {

  private static final RatingScale SCALE = RatingScale.ratio(0, 10);

  private static double[][] rows(Random random, double gaps) {
    double[][] rows = new double[2 + random.nextInt(4)][2 + random.nextInt(9)];
    for (int subject = 0; subject < rows[0].length; subject++) {
      double truth = random.nextInt(8);
      for (double[] row : rows) {
        row[subject] = random.nextDouble() < gaps ? Double.NaN : truth + random.nextInt(3);
      }
    }
    return rows;
  }

  private static <T> double value(Answer<T> answer, ToDoubleFunction<T> of) {
    return answer.fold(of::applyAsDouble, lack -> 99.0);
  }

  private static double alpha(RatingMatrix matrix, MeasurementLevel level) {
    return value(RaterAgreement.krippendorff(matrix, level), KrippendorffAlpha::alpha);
  }

  /** By the definition over pairs of all values. */
  private static double alphaByPairs(double[][] rows, MeasurementLevel level) {
    List<double[]> pairs = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    for (int subject = 0; subject < rows[0].length; subject++) {
      List<Double> unit = new ArrayList<>();
      for (double[] row : rows) {
        if (!Double.isNaN(row[subject])) {
          unit.add(row[subject]);
        }
      }
      if (unit.size() > 1) {
        all.addAll(unit);
        for (int i = 0; i < unit.size(); i++) {
          for (int j = 0; j < unit.size(); j++) {
            if (i != j) {
              pairs.add(new double[] {unit.get(i), unit.get(j), unit.size() - 1});
            }
          }
        }
      }
    }
    double observed =
        pairs.stream().mapToDouble(p -> squared(p[0], p[1], all, level) / p[2]).sum() / all.size();
    double expected = 0;
    for (double a : all) {
      for (double b : all) {
        expected += squared(a, b, all, level) / all.size() / (all.size() - 1);
      }
    }
    return expected == 0 || all.isEmpty() ? 99 : 1 - observed / expected;
  }

  private static double squared(double a, double b, List<Double> all, MeasurementLevel level) {
    if (a == b) {
      return 0;
    }
    double difference =
        switch (level) {
          case NOMINAL -> 1;
          case ORDINAL ->
              all.stream().filter(v -> v >= Math.min(a, b) && v <= Math.max(a, b)).count()
                  - all.stream().filter(v -> v == a || v == b).count() / 2.0;
          case INTERVAL -> a - b;
          case RATIO -> (a - b) / (a + b);
        };
    return difference * difference;
  }

  @Property(tries = 200)
  void alphaIsWhatItsDefinitionSays(@ForAll long seed, @ForAll MeasurementLevel level) {
    double[][] rows = rows(new Random(seed), 0.3);
    assertThat(alpha(Tables.ofRaters(SCALE, rows), level))
        .isCloseTo(alphaByPairs(rows, level), within(1e-9));
  }

  @Property(tries = 200)
  void namesAndOrderDoNotMatter(@ForAll long seed, @ForAll MeasurementLevel level) {
    Random random = new Random(seed);
    RatingMatrix matrix = Tables.ofRaters(SCALE, rows(random, 0.2));
    List<Rating> renamed = new ArrayList<>();
    for (Rating rating : matrix.ratings()) {
      renamed.add(new Rating("x" + rating.raterId(), "y" + rating.subjectId(), rating.value()));
    }
    Collections.shuffle(renamed, random);
    RatingMatrix other = RatingMatrix.of(SCALE, renamed);
    assertThat(alpha(other, level)).isCloseTo(alpha(matrix, level), within(1e-9));
    List<Rating> complete = new ArrayList<>();
    RatingMatrix full = Tables.ofRaters(SCALE, rows(random, 0));
    for (Rating rating : full.ratings()) {
      complete.add(new Rating("x" + rating.raterId(), "y" + rating.subjectId(), rating.value()));
    }
    Collections.shuffle(complete, random);
    RatingMatrix fullOther = RatingMatrix.of(SCALE, complete);
    assertThat(value(RaterAgreement.kendall(fullOther), KendallConcordance::w))
        .isCloseTo(value(RaterAgreement.kendall(full), KendallConcordance::w), within(1e-9));
    assertThat(value(RaterAgreement.fleiss(fullOther), FleissKappa::kappa))
        .isCloseTo(value(RaterAgreement.fleiss(full), FleissKappa::kappa), within(1e-9));
  }

  @Property(tries = 200)
  void kappaIsTheSameBothWays(@ForAll long seed, @ForAll KappaWeights weights) {
    RatingMatrix matrix = Tables.ofRaters(SCALE, rows(new Random(seed), 0.1));
    double one = value(RaterAgreement.cohen(matrix, "r0", "r1", weights), CohenKappa::kappa);
    double back = value(RaterAgreement.cohen(matrix, "r1", "r0", weights), CohenKappa::kappa);
    assertThat(one).isCloseTo(back, within(1e-9));
  }

  @Property(tries = 200)
  void orderIsAllThatOrdinalMeasuresSee(@ForAll long seed) {
    double[][] rows = rows(new Random(seed), 0.2);
    double[][] stretched = new double[rows.length][rows[0].length];
    for (int rater = 0; rater < rows.length; rater++) {
      for (int subject = 0; subject < rows[0].length; subject++) {
        stretched[rater][subject] = Math.pow(rows[rater][subject], 3) / 100;
      }
    }
    RatingMatrix matrix = Tables.ofRaters(SCALE, rows);
    RatingMatrix other = Tables.ofRaters(SCALE, stretched);
    assertThat(alpha(other, MeasurementLevel.ORDINAL))
        .isCloseTo(alpha(matrix, MeasurementLevel.ORDINAL), within(1e-12));
    assertThat(value(RaterAgreement.kendall(other), KendallConcordance::w))
        .isEqualTo(value(RaterAgreement.kendall(matrix), KendallConcordance::w));
  }

  @Property(tries = 100)
  void coefficientsKeepToTheirRange(@ForAll long seed, @ForAll KappaWeights weights) {
    RatingMatrix matrix = Tables.ofRaters(SCALE, rows(new Random(seed), 0));
    RaterAgreement.cohen(matrix, "r0", "r1", weights)
        .toOptional()
        .ifPresent(
            kappa -> {
              assertThat(kappa.kappa()).isBetween(-1 - 1e-12, 1.0);
              assertThat(kappa.pValue()).isBetween(0.0, 1.0);
            });
    RaterAgreement.kendall(matrix)
        .toOptional()
        .ifPresent(
            w -> {
              assertThat(w.w()).isBetween(0.0, 1 + 1e-12);
              assertThat(w.w()).isGreaterThanOrEqualTo(w.uncorrected() - 1e-12);
              assertThat(w.pValue()).isBetween(0.0, 1.0);
            });
  }
}
