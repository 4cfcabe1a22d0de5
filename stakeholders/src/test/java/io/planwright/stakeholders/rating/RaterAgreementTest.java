package io.planwright.stakeholders.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.testkit.ReferenceFolder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RaterAgreementTest {

  private static final RatingScale THREE = RatingScale.nominal("a", "b", "c");
  private static final RatingScale FOUR = RatingScale.points(1, 4);

  /** Cohen 1960, table 2. */
  private static final int[][] COHEN = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

  /** Two diagnosticians: Fleiss, Levin & Paik, "Statistical Methods for Rates", table 18.1. */
  private static final int[][] FLEISS = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};

  /** Husbands and wives: Agresti 2002, table 2.12; kappas as printed by R's vcd. */
  private static final int[][] COUPLES = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};

  private static CohenKappa cohen(RatingScale scale, int[][] counts, KappaWeights weights) {
    return RaterAgreement.cohen(Tables.ofPairs(scale, counts), "r0", "r1", weights).orElseThrow();
  }

  @Test
  void reproducesCohensTable() {
    CohenKappa kappa = cohen(THREE, COHEN, KappaWeights.UNWEIGHTED);
    assertThat(kappa.observedAgreement()).isCloseTo(0.70, within(1e-12));
    assertThat(kappa.expectedAgreement()).isCloseTo(0.41, within(1e-12));
    assertThat(kappa.kappa()).isCloseTo(0.29 / 0.59, within(1e-12));
    assertThat(kappa.subjects()).isEqualTo(200);
  }

  @Test
  void reproducesTheErrorsOfFleiss() {
    CohenKappa kappa = cohen(THREE, FLEISS, KappaWeights.UNWEIGHTED);
    assertThat(kappa.kappa()).isCloseTo(0.676470588235294, within(1e-12));
    assertThat(kappa.standardError()).isCloseTo(0.087702953475212, within(1e-12));
    assertThat(kappa.standardErrorByChance()).isCloseTo(0.076187257923462, within(1e-12));
    double half = 1.959963984540054 * kappa.standardError();
    assertThat(kappa.interval().low()).isCloseTo(kappa.kappa() - half, within(1e-12));
    assertThat(kappa.interval().high()).isCloseTo(kappa.kappa() + half, within(1e-12));
    assertThat(kappa.pValue()).isBetween(0.0, 1e-17);
  }

  @ParameterizedTest
  @CsvSource({
    "UNWEIGHTED, 0.129330254041570, 0.068598532480709",
    "LINEAR, 0.237380627557981, 0.078316334778373",
    "QUADRATIC, 0.332045586246861, 0.097297521958605"
  })
  void weighsDisagreements(KappaWeights weights, double value, double error) {
    CohenKappa kappa = cohen(FOUR, COUPLES, weights);
    assertThat(kappa.kappa()).isCloseTo(value, within(1e-12));
    assertThat(kappa.standardError()).isCloseTo(error, within(1e-12));
  }

  @Test
  void weighsNumbersByTheirDistance() {
    double[][] rows = {{1, 2, 4, 8, 2}, {1, 4, 4, 2, 8}};
    RatingMatrix numbers = Tables.ofRaters(RatingScale.interval(0, 10), rows);
    CohenKappa kappa = RaterAgreement.cohen(numbers, "r0", "r1", KappaWeights.LINEAR).orElseThrow();
    double observed = (0 + 2 + 0 + 6 + 6) / 5.0;
    double expected = 0;
    for (double a : rows[0]) {
      for (double b : rows[1]) {
        expected += Math.abs(a - b) / 25;
      }
    }
    assertThat(kappa.kappa()).isCloseTo(1 - observed / expected, within(1e-12));
  }

  @Test
  void reproducesFleissKappa() {
    int[][] counts = {
      {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
      {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };
    FleissKappa kappa =
        RaterAgreement.fleiss(Tables.ofCounts(RatingScale.points(1, 5), counts)).orElseThrow();
    assertThat(kappa.observedAgreement()).isCloseTo(0.378021978021978, within(1e-12));
    assertThat(kappa.expectedAgreement()).isCloseTo(0.212755102040816, within(1e-12));
    assertThat(kappa.kappa()).isCloseTo(0.209930704421955, within(1e-12));
    assertThat(kappa.byCategory())
        .extracting(FleissKappa.CategoryKappa::category)
        .containsExactly("1", "2", "3", "4", "5");
    double weighted = 0;
    double weight = 0;
    for (FleissKappa.CategoryKappa category : kappa.byCategory()) {
      double pq = category.share() * (1 - category.share());
      weighted += pq * category.kappa();
      weight += pq;
    }
    assertThat(weighted / weight)
        .as("the mean of the categories")
        .isCloseTo(kappa.kappa(), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "NOMINAL, 0.743421052631579",
    "ORDINAL, 0.815387503754881",
    "INTERVAL, 0.849107142857143",
    "RATIO, 0.797402774711612"
  })
  void reproducesKrippendorffsExample(MeasurementLevel level, double alpha) {
    RatingMatrix matrix = Tables.ofDigits(RatingScale.ratio(1, 5), Tables.KRIPPENDORFF);
    KrippendorffAlpha found = RaterAgreement.krippendorff(matrix, level).orElseThrow();
    assertThat(found.alpha()).isCloseTo(alpha, within(1e-12));
    assertThat(found.subjects()).isEqualTo(11);
    assertThat(found.ratings()).isEqualTo(40);
    assertThat(1 - found.observedDisagreement() / found.expectedDisagreement())
        .isCloseTo(alpha, within(1e-12));
  }

  @Test
  void measuresDisagreementInSquaredUnits() {
    RatingMatrix matrix = Tables.ofDigits(RatingScale.interval(0, 9), "19", "39");
    KrippendorffAlpha alpha =
        RaterAgreement.krippendorff(matrix, MeasurementLevel.INTERVAL).orElseThrow();
    assertThat(alpha.observedDisagreement()).isCloseTo(2.0, within(1e-12));
    assertThat(alpha.expectedDisagreement())
        .isCloseTo((4 + 64 * 2 + 36 * 2) * 2 / 12.0, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(MeasurementLevel.class)
  void drawsAnIntervalBySeed(MeasurementLevel level) {
    RatingMatrix matrix = Tables.ofDigits(RatingScale.ratio(1, 5), Tables.KRIPPENDORFF);
    double alpha = RaterAgreement.krippendorff(matrix, level).orElseThrow().alpha();
    BootstrapPlan plan = new BootstrapPlan(500, 0.9, 7);
    Answer<BootstrapInterval> answer =
        RaterAgreement.krippendorffInterval(matrix, level, plan, RunControl.unlimited());
    ConfidenceInterval interval = answer.orElseThrow().interval();
    assertThat(interval.low()).isLessThan(alpha);
    assertThat(interval.high()).isGreaterThan(alpha).isLessThanOrEqualTo(1);
    assertThat(RaterAgreement.krippendorffInterval(matrix, level, plan, RunControl.unlimited()))
        .isEqualTo(answer);
    assertThat(
            RaterAgreement.krippendorffInterval(
                matrix, level, new BootstrapPlan(500, 0.9, 8), RunControl.unlimited()))
        .isNotEqualTo(answer);
  }

  @Test
  void namesWhoStandsApart() {
    RatingMatrix matrix =
        Tables.ofDigits(RatingScale.points(0, 5), "0123450123", "0123450122", "5.0031524.");
    List<RaterDissent> dissent =
        RaterAgreement.dissent(matrix, MeasurementLevel.ORDINAL).orElseThrow();
    assertThat(dissent).extracting(RaterDissent::raterId).startsWith("r2");
    assertThat(dissent.get(0).gainWithout()).isGreaterThan(0.3);
    assertThat(dissent.get(0).ratings()).isEqualTo(8);
    assertThat(dissent.get(0).alphaOfOthers())
        .isEqualTo(
            RaterAgreement.krippendorff(matrix.without("r2"), MeasurementLevel.ORDINAL)
                .orElseThrow()
                .alpha());
  }

  @Test
  void cannotTellWhoStandsApartOfTwo() {
    RatingMatrix matrix = Tables.ofDigits(FOUR, "0123", "0122");
    assertThat(RaterAgreement.dissent(matrix, MeasurementLevel.ORDINAL).isKnown()).isFalse();
  }

  @Test
  void reproducesKendallsPerfectAndAbsentOrder() {
    RatingMatrix same = Tables.ofDigits(RatingScale.points(0, 5), "012345", "012345", "012345");
    KendallConcordance perfect = RaterAgreement.kendall(same).orElseThrow();
    assertThat(perfect.w()).isCloseTo(1, within(1e-12));
    assertThat(perfect.chiSquared()).isCloseTo(15, within(1e-12));
    assertThat(perfect.degreesOfFreedom()).isEqualTo(5);
    RatingMatrix opposed = Tables.ofDigits(RatingScale.points(0, 5), "012345", "543210");
    assertThat(RaterAgreement.kendall(opposed).orElseThrow().w()).isZero();
    assertThat(RaterAgreement.kendall(opposed).orElseThrow().pValue()).isEqualTo(1);
  }

  /** R's irr, on its data set {@code anxiety}. */
  @Test
  void agreesWithTheReferenceOfKendall() {
    ReferenceFolder survey = ReferenceFolder.of("survey");
    JsonNode expected = survey.json("survey_reference.json").get("kendall_W_anxiety");
    List<Rating> ratings = new ArrayList<>();
    List<List<String>> rows = survey.rows("irr_anxiety.csv");
    for (int subject = 0; subject < rows.size(); subject++) {
      for (int rater = 0; rater < 3; rater++) {
        double value = Double.parseDouble(rows.get(subject).get(rater)) - 1;
        ratings.add(new Rating("r" + rater, "s" + subject, value));
      }
    }
    KendallConcordance found =
        RaterAgreement.kendall(RatingMatrix.of(RatingScale.points(1, 6), ratings)).orElseThrow();
    assertThat(found.uncorrected()).isCloseTo(expected.get("uncorrected").asDouble(), within(1e-9));
    assertThat(found.w()).isCloseTo(expected.get("tie_corrected").asDouble(), within(1e-9));
    assertThat(found.chiSquared()).isCloseTo(expected.get("chi2").asDouble(), within(1e-9));
    assertThat(found.pValue()).isCloseTo(expected.get("p").asDouble(), within(1e-9));
  }

  /** R's irr, on its data set {@code diagnoses} (Fleiss 1971). */
  @Test
  void agreesWithTheReferenceOfFleiss() {
    ReferenceFolder survey = ReferenceFolder.of("survey");
    double expected = survey.json("survey_reference.json").get("fleiss_diagnoses").asDouble();
    List<List<String>> rows = survey.rows("irr_diagnoses.csv");
    String[] names = rows.stream().flatMap(List::stream).distinct().sorted().toArray(String[]::new);
    RatingScale scale = RatingScale.nominal(names);
    List<Rating> ratings = new ArrayList<>();
    for (int subject = 0; subject < rows.size(); subject++) {
      for (int rater = 0; rater < 6; rater++) {
        int category = scale.numberOf(rows.get(subject).get(rater));
        ratings.add(new Rating("r" + rater, "s" + subject, category));
      }
    }
    FleissKappa kappa = RaterAgreement.fleiss(RatingMatrix.of(scale, ratings)).orElseThrow();
    assertThat(kappa.kappa()).isCloseTo(expected, within(1e-9));
    assertThat(kappa.standardErrorByChance()).isCloseTo(0.024373932099411, within(1e-12));
  }

  @Test
  void saysWhenRatingsCannotTell() {
    RatingMatrix same = Tables.ofDigits(FOUR, "1111", "1111");
    RatingMatrix apart = Tables.ofDigits(FOUR, "12..", "..12");
    for (RatingMatrix matrix : List.of(same, apart)) {
      assertThat(RaterAgreement.cohen(matrix, "r0", "r1", KappaWeights.LINEAR).isKnown()).isFalse();
      assertThat(RaterAgreement.fleiss(matrix).isKnown()).isFalse();
      assertThat(RaterAgreement.kendall(matrix).isKnown()).isFalse();
      assertThat(RaterAgreement.krippendorff(matrix, MeasurementLevel.NOMINAL).isKnown()).isFalse();
      assertThat(RaterAgreement.dissent(matrix, MeasurementLevel.NOMINAL).isKnown()).isFalse();
    }
    assertThat(RaterAgreement.cohen(same, "r0", "r1", KappaWeights.LINEAR))
        .isEqualTo(
            Answer.insufficient(
                "Cohen's kappa",
                "at least 2 subjects that both have rated, and not all the same",
                "4 subjects, all rated the same",
                "Have both rate more subjects, or report the share of equal ratings."));
  }

  @Test
  void leavesDrawsWithoutVariationOut() {
    RatingMatrix matrix = Tables.ofDigits(FOUR, "1123", "1123");
    BootstrapInterval interval =
        RaterAgreement.krippendorffInterval(
                matrix,
                MeasurementLevel.NOMINAL,
                new BootstrapPlan(1000, 0.5, 1),
                RunControl.unlimited())
            .orElseThrow();
    // One of the values fills all four draws: (1/2)^4 + 2 (1/4)^4 of the samples.
    assertThat(interval.undefinedDraws()).isBetween(45, 100);
    assertThat(interval.interval()).isEqualTo(new ConfidenceInterval(0.5, 1, 1));
  }

  @Test
  void bearsTheEndsOfTheRange() {
    RatingMatrix huge =
        Tables.ofRaters(
            RatingScale.interval(-1e100, 1e100), new double[][] {{-1e100, 1e100}, {-1e100, 1e100}});
    assertThat(RaterAgreement.krippendorff(huge, MeasurementLevel.INTERVAL).orElseThrow().alpha())
        .isEqualTo(1);
    // Squares of 1E-200 are no doubles: the disagreements are 0, as documented, and alpha is not.
    RatingMatrix tiny =
        Tables.ofRaters(RatingScale.interval(0, 1), new double[][] {{0, 1e-200}, {0, 1e-200}});
    assertThat(RaterAgreement.krippendorff(tiny, MeasurementLevel.INTERVAL).orElseThrow().alpha())
        .isEqualTo(1);
  }

  /** Values of SciPy 1.17, {@code chi2.sf}. */
  @ParameterizedTest
  @CsvSource({
    "0.001, 1, 0.974772879, 1e-9",
    "0.5, 2, 0.778800783, 1e-9",
    "3, 5, 0.699985836, 1e-9",
    "30.7604419294, 19, 0.0428834731, 1e-9",
    "200, 30, 4.95273353e-27, 1e-34",
    "1000, 1100, 0.985590272, 1e-9",
    "0, 3, 1, 0"
  })
  void knowsTailsOfChiSquare(double x, int degrees, double tail, double tolerance) {
    assertThat(ChiSquare.above(x, degrees)).isCloseTo(tail, within(tolerance));
  }

  @Test
  void knowsNormalQuantiles() {
    assertThat(ChiSquare.normalCriticalValue(0.95)).isCloseTo(1.959963984540054, within(1e-12));
    assertThat(ChiSquare.normalCriticalValue(0.5)).isCloseTo(0.674489750196082, within(1e-12));
  }
}
