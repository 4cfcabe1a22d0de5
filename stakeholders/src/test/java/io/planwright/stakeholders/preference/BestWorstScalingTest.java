package io.planwright.stakeholders.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.testkit.JsonRoundTrip;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BestWorstScalingTest {

  private static BestWorstChoice choice(int who, String best, String worst) {
    return new BestWorstChoice("r" + who, List.of("a", "b", "c", "d"), best, worst);
  }

  @Test
  void countsChoices() {
    List<BestWorstChoice> choices =
        List.of(choice(1, "a", "d"), choice(2, "a", "d"), choice(3, "b", "d"), choice(4, "a", "c"));
    List<BestWorstScore> scores = BestWorstScaling.scores(choices, 0.95);
    assertThat(scores).extracting(BestWorstScore::itemId).containsExactly("a", "b", "c", "d");
    assertThat(scores).extracting(BestWorstScore::score).containsExactly(0.75, 0.25, -0.25, -0.75);
    // The error of a mean of 1, 1, 0, 1, and Student's 97.5 % of three degrees of freedom.
    double error = Math.sqrt(0.25 / 4);
    assertThat(scores.get(0).interval().orElseThrow().low())
        .isCloseTo(0.75 - 3.182446305284263 * error, within(1e-12));
    assertThat(scores.get(0).interval().orElseThrow().high()).isEqualTo(1);
    assertThat(scores.get(0).shown()).isEqualTo(4);
  }

  @Test
  void takesAnswersOfOnePersonTogether() {
    List<BestWorstChoice> one = List.of(choice(1, "a", "d"), choice(1, "a", "c"));
    assertThat(BestWorstScaling.scores(one, 0.95).get(0).interval().isKnown()).isFalse();
    List<BestWorstChoice> few = List.of(choice(1, "a", "d"), choice(2, "b", "d"));
    List<BestWorstChoice> often = new ArrayList<>();
    for (int k = 0; k < 50; k++) {
      often.addAll(few);
    }
    assertThat(BestWorstScaling.scores(often, 0.95).get(0).interval())
        .as("asking the same two again tells nothing new")
        .isEqualTo(BestWorstScaling.scores(few, 0.95).get(0).interval());
  }

  /** Published tables of Student's distribution: 12.706, 2.228 and 1.962. */
  @ParameterizedTest
  @CsvSource({"2, 12.706204736432095", "11, 2.228138851964939", "1001, 1.962339082640859"})
  void intervalsAreWiderWithFewRespondents(int respondents, double critical) {
    List<BestWorstChoice> choices = new ArrayList<>();
    for (int k = 1; k < respondents; k++) {
      choices.add(choice(k, "b", "c"));
    }
    choices.add(choice(respondents, "a", "b"));
    BestWorstScore a =
        BestWorstScaling.scores(choices, 0.95).stream()
            .filter(score -> score.itemId().equals("a"))
            .findFirst()
            .orElseThrow();
    double error = 1.0 / respondents;
    assertThat(a.score()).isCloseTo(error, within(1e-12));
    assertThat(a.interval().orElseThrow().high())
        .isCloseTo(Math.min(1, error + critical * error), within(1e-9));
  }

  @Test
  void twoWhoChooseAlikeAreNoCertainty() {
    List<BestWorstChoice> alike = List.of(choice(1, "a", "d"), choice(2, "a", "d"));
    for (BestWorstScore score : BestWorstScaling.scores(alike, 0.95)) {
      assertThat(score.interval())
          .isEqualTo(
              Answer.insufficient(
                  "interval of the score of " + score.itemId(),
                  "at least 2 respondents who saw it and chose differently",
                  "2 respondents who chose alike",
                  "Ask more people."));
    }
  }

  @Property(tries = 100)
  void scoresSumToZeroWhereAllIsShown(@ForAll long seed) {
    Random random = new Random(seed);
    List<BestWorstChoice> choices = new ArrayList<>();
    List<String> ids = List.of("a", "b", "c", "d");
    for (int k = 0; k < 1 + random.nextInt(30); k++) {
      int best = random.nextInt(4);
      int worst = (best + 1 + random.nextInt(3)) % 4;
      choices.add(choice(random.nextInt(5), ids.get(best), ids.get(worst)));
    }
    double sum =
        BestWorstScaling.scores(choices, 0.9).stream().mapToDouble(BestWorstScore::score).sum();
    assertThat(sum).isCloseTo(0, within(1e-12));
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertRoundTrips(choice(1, "a", "d"), BestWorstChoice.class);
  }
}
