package io.planwright.stakeholders.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.evidence.NotEnoughDataException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class EstimateTest {

  private static final LocalDate TODAY = Registers.START.plusDays(365);

  private static Answer<Estimate> power(EstimationSpec spec, Assessment... assessments) {
    StakeholderRegister register = Registers.register(List.of("a"), assessments);
    return StakeholderPositions.of(register, TODAY, spec).estimate("a", Dimension.POWER);
  }

  private static Estimate power(Assessment... assessments) {
    return power(EstimationSpec.standard(), assessments).orElseThrow();
  }

  private static Assessment rated(double score, String rater, int daysAgo) {
    return Registers.score("a", Dimension.POWER, score, rater, TODAY.minusDays(daysAgo));
  }

  @Test
  void followsTheFormula() {
    // Worked by hand: 1/0.15² = 44.44 for a statement in person, 1 for the prior.
    Estimate one = power(rated(0.9, "r", 0));
    double prior = 1;
    double weight = 1 / 0.0225;
    double kappa = prior + weight;
    double m = (prior / 2 + weight * 0.9) / kappa;
    assertThat(m).isCloseTo(0.891198, within(1e-6));
    assertThat(one.location()).isCloseTo(m, within(1e-14));
    assertThat(one.dispersion()).isEqualTo(1);
    assertThat(one.scale()).isCloseTo(Math.sqrt(1 / kappa), within(1e-12));
    assertThat(one.degrees()).isEqualTo(9);
    assertThat(one.effectiveRatings()).isEqualTo(1);
    assertThat(one.raters()).isEqualTo(1);
    assertThat(one.newest()).isEqualTo(TODAY);
    assertThat(one.freshness()).isEqualTo(1);
  }

  @Test
  void agesByHalfLives() {
    Estimate old = power(rated(0.9, "r", 365));
    double kappa = 1 + 0.5 / 0.0225;
    assertThat(old.effectiveRatings()).isEqualTo(0.5);
    assertThat(old.freshness()).isEqualTo(0.5);
    assertThat(old.location()).isCloseTo((0.5 + 0.9 * 0.5 / 0.0225) / kappa, within(1e-14));
    EstimationSpec quick = EstimationSpec.builder().putHalfLives(Dimension.POWER, 300).build();
    Answer<Estimate> faded = power(quick, rated(0.9, "r", 365));
    assertThat(faded)
        .isEqualTo(
            Answer.insufficient(
                "power on 2027-01-01",
                "ratings of a weight of 0.5",
                "1 rater with a weight of 0.4303 by age and trust",
                "Ask somebody who has met this person lately, or ask this person."));
    Assertions.assertThatThrownBy(faded::orElseThrow).isInstanceOf(NotEnoughDataException.class);
  }

  @Test
  void countsTheLatestWordOfARater() {
    assertThat(power(rated(0.1, "r", 30), rated(0.9, "r", 0))).isEqualTo(power(rated(0.9, "r", 0)));
  }

  @Test
  void weighsRaters() {
    EstimationSpec half = EstimationSpec.builder().putRaterWeights("q", 0.5).build();
    Estimate weighed = power(half, rated(0.9, "r", 0), rated(0.1, "q", 0)).orElseThrow();
    assertThat(weighed.effectiveRatings()).isEqualTo(1.5);
    assertThat(weighed.location()).isGreaterThan(0.5);
    EstimationSpec none = EstimationSpec.builder().putRaterWeights("q", 0.0).build();
    assertThat(power(none, rated(0.9, "r", 0), rated(0.1, "q", 0)))
        .isEqualTo(Answer.known(power(rated(0.9, "r", 0))));
    assertThat(power(none, rated(0.1, "q", 0)).isKnown()).isFalse();
  }

  @Test
  void disagreementWidens() {
    Estimate agreed = power(rated(0.5, "q", 0), rated(0.5, "r", 0), rated(0.5, "s", 0));
    Estimate split = power(rated(0.0, "q", 0), rated(0.5, "r", 0), rated(1.0, "s", 0));
    assertThat(split.location()).isCloseTo(agreed.location(), within(1e-14));
    // Both outer ratings are 0.5 off: 2 · 0.25 / 0.0225 = 22.22.
    assertThat(split.dispersion()).isCloseTo((8 + 0.5 / 0.0225) / 11, within(1e-12));
    assertThat(agreed.dispersion()).isEqualTo(1);
    assertThat(width(split)).isGreaterThan(1.4 * width(agreed));
  }

  @Test
  void moreRatersNarrow() {
    Estimate one = power(rated(0.7, "q", 0));
    Estimate three = power(rated(0.7, "q", 0), rated(0.7, "r", 0), rated(0.7, "s", 0));
    assertThat(width(three)).isLessThan(0.7 * width(one));
  }

  @Test
  void intervalsAndProbabilitiesAgree() {
    Estimate one = power(rated(0.9, "r", 0));
    ScoreInterval interval = one.interval(0.9);
    assertThat(interval.level()).isEqualTo(0.9);
    assertThat(one.probabilityAtLeast(interval.lower())).isCloseTo(0.95, within(1e-9));
    assertThat(one.probabilityAtLeast(interval.upper())).isCloseTo(0.05, within(1e-9));
    assertThat(one.probabilityAtLeast(one.median())).isCloseTo(0.5, within(1e-9));
    assertThat(interval.contains(one.mean())).isTrue();
    assertThat(interval.contains(0)).isFalse();
    assertThat(one.probabilityAtLeast(0)).isEqualTo(1);
    assertThat(one.probabilityAtLeast(1)).isEqualTo(0);
  }

  @Test
  void readsALevelAsItsRange() {
    StakeholderRegister register =
        Registers.register(
            List.of("a", "b"),
            Registers.attitude("a", Engagement.SUPPORTIVE, "r", TODAY),
            Registers.score("b", Dimension.ATTITUDE, 0.5, "r", TODAY));
    StakeholderPositions positions = StakeholderPositions.of(register, TODAY);
    Estimate level = positions.estimate("a", Dimension.ATTITUDE).orElseThrow();
    Estimate score = positions.estimate("b", Dimension.ATTITUDE).orElseThrow();
    double noise = 0.0225 + 0.25 / 12 / 4;
    double kappa = 1 + 1 / noise;
    assertThat(level.location()).isCloseTo(0.5 / noise / kappa, within(1e-14));
    assertThat(width(level)).isGreaterThan(width(score));
  }

  private static double width(Estimate estimate) {
    ScoreInterval interval = estimate.interval(0.9);
    return interval.upper() - interval.lower();
  }
}
