package io.planwright.stakeholders.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Intervals against the truth, for raters who err as the model says, and for some who do not. */
class EstimateCoverageTest {

  private static final int PEOPLE = 4000;
  private static final EvidenceStrength[] STRENGTHS = EvidenceStrength.values();

  /** How one world makes its ratings. */
  private record World(int raters, double errorFactor, double common, int marks, int longestAge) {}

  private static double coverage(World world, double level, long seed) {
    Random random = new Random(seed);
    StakeholderRegister.Builder register = StakeholderRegister.builder();
    double[] truth = new double[PEOPLE];
    for (int i = 0; i < PEOPLE; i++) {
      String id = "p" + i;
      register.addPeople(Registers.person(id));
      truth[i] = random.nextDouble();
      double spread = world.errorFactor * Math.sqrt(dispersion(random));
      double shared = world.common * random.nextGaussian();
      for (int rater = 0; rater < world.raters; rater++) {
        int age = random.nextInt(world.longestAge + 1);
        EvidenceStrength strength = STRENGTHS[random.nextInt(STRENGTHS.length)];
        double error = spread * strength.standardError() * random.nextGaussian() + shared;
        double score = rounded(Math.min(1, Math.max(0, truth[i] + error)), world.marks);
        register.addAssessments(
            Assessment.score(
                id,
                Dimension.POWER,
                score,
                "r" + rater,
                Registers.START.plusDays(world.longestAge - age),
                strength));
      }
    }
    StakeholderPositions positions =
        StakeholderPositions.of(register.build(), Registers.START.plusDays(world.longestAge));
    int covered = 0;
    for (int i = 0; i < PEOPLE; i++) {
      Estimate estimate = positions.estimate("p" + i, Dimension.POWER).orElseThrow();
      covered += estimate.interval(level).contains(truth[i]) ? 1 : 0;
    }
    return (double) covered / PEOPLE;
  }

  /** Eight over a chi-square of eight degrees: the model's own doubt about its errors. */
  private static double dispersion(Random random) {
    double sum = 0;
    for (int i = 0; i < 8; i++) {
      double normal = random.nextGaussian();
      sum += normal * normal;
    }
    return 8 / sum;
  }

  private static double rounded(double score, int marks) {
    return marks == 0 ? score : Math.rint(score * (marks - 1)) / (marks - 1);
  }

  @Test
  void intervalsHoldWhatTheyPromise() {
    for (int raters : new int[] {1, 2, 3, 6, 12}) {
      World world = new World(raters, 1, 0, 0, 0);
      assertThat(coverage(world, 0.9, 1)).as("90 %%, %s raters", raters).isBetween(0.865, 0.925);
      assertThat(coverage(world, 0.5, 2)).as("50 %%, %s raters", raters).isBetween(0.46, 0.54);
    }
  }

  @Test
  void agedRatingsOfAnUnchangedTruthCoverAtLeastAsMuch() {
    assertThat(coverage(new World(6, 1, 0, 0, 365), 0.9, 3)).isBetween(0.89, 0.97);
  }

  @Test
  void fiveMarksDoLittleHarm() {
    assertThat(coverage(new World(3, 1, 0, 5, 0), 0.9, 4)).isBetween(0.84, 0.95);
  }

  @Test
  void scatterCorrectsPartOfErrorsTwiceAsLargeAsExpected() {
    assertThat(coverage(new World(12, 2, 0, 0, 0), 0.9, 5)).isBetween(0.66, 0.9);
  }

  @Test
  void commonErrorsAreNotSeen() {
    // What the documentation warns of: raters who share an error look sure of it.
    assertThat(coverage(new World(6, 1, 0.2, 0, 0), 0.9, 6)).isLessThan(0.75);
  }
}
