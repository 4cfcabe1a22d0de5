package io.planwright.stakeholders.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.stakeholders.rating.Rating;
import io.planwright.stakeholders.rating.RatingMatrix;
import io.planwright.stakeholders.rating.RatingScale;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelphiTest {

  private static final RatingScale DAYS = RatingScale.ratio(0, 100);
  private static final List<String> ITEMS = List.of("design", "build");
  private static final List<String> EXPERTS = List.of("e0", "e1", "e2", "e3", "e4");
  private static final DelphiRule RULE = DelphiRule.byRange(4, 1);

  /** A row an item, NaN where an expert gave no estimate. */
  private static DelphiRound round(int day, double[]... items) {
    List<Rating> ratings = new ArrayList<>();
    for (int item = 0; item < items.length; item++) {
      for (int expert = 0; expert < items[item].length; expert++) {
        if (!Double.isNaN(items[item][expert])) {
          ratings.add(new Rating(EXPERTS.get(expert), ITEMS.get(item), items[item][expert]));
        }
      }
    }
    return new DelphiRound(
        LocalDate.of(2026, 5, day), RatingMatrix.of(DAYS, EXPERTS, ITEMS, ratings));
  }

  private static final DelphiRound WIDE =
      round(1, new double[] {10, 12, 20, 30, 50}, new double[] {5, 6, 7, 8, 9});
  private static final DelphiRound NEARER =
      round(8, new double[] {12, 12, 18, 20, 25}, new double[] {6, 6, 7, 8, 8});
  private static final DelphiRound AGREED =
      round(15, new double[] {14, 15, 16, 18, 22}, new double[] {6, 6, 7, 7, 8});
  private static final DelphiRound STUCK =
      round(15, new double[] {12, 12, 18, 21, 25}, new double[] {6, 6, 7, 8, 8});

  private static DelphiAssessment assess(DelphiRound... rounds) {
    return Delphi.assess(new DelphiStudy(List.of(rounds)), RULE);
  }

  @Test
  void sumsUpEachRound() {
    DelphiAssessment assessment = assess(WIDE, NEARER);
    ItemEstimates design = assessment.rounds().get(1).items().get(0).orElseThrow();
    assertThat(design.experts()).isEqualTo(5);
    assertThat(design.lowerQuartile()).isEqualTo(12);
    assertThat(design.median()).isEqualTo(18);
    assertThat(design.upperQuartile()).isEqualTo(20);
    assertThat(design.range()).isEqualTo(8);
    ItemEstimates.Change change = design.change().orElseThrow();
    assertThat(change.median()).isEqualTo(-2);
    assertThat(change.meanMove()).isCloseTo((2 + 0 + 2 + 10 + 25) / 5.0, within(1e-12));
    assertThat(change.shareMoved()).isEqualTo(0.8);
    assertThat(assessment.rounds().get(0).items().get(0).flatMap(ItemEstimates::change).isKnown())
        .isFalse();
    assertThat(assessment.rounds().get(0).concordance().orElseThrow().w()).isEqualTo(1);
  }

  @Test
  void asksOnWhileExpertsMove() {
    DelphiAssessment assessment = assess(WIDE, NEARER);
    assertThat(assessment.verdict()).isEqualTo(DelphiVerdict.CONTINUE);
    assertThat(assessment.explanation().summary())
        .isEqualTo(
            "Round 2: the experts still move, ask again. 1 of 2 items are within a range of 4, and"
                + " the order of items agrees by W = 1.");
    assertThat(assessment.explanation().reasons())
        .containsExactly(
            new Reason("design", 8, "The middle half of 5 estimates is from 12 to 20."));
  }

  @Test
  void stopsWhenExpertsAgree() {
    assertThat(assess(WIDE, NEARER, AGREED).verdict()).isEqualTo(DelphiVerdict.CONSENSUS);
  }

  @Test
  void stopsWhenNobodyMovesAnyMore() {
    assertThat(assess(WIDE, NEARER, STUCK).verdict()).isEqualTo(DelphiVerdict.STABLE_DISSENT);
  }

  @Test
  void stopsAtTheLastRound() {
    DelphiRule two = new DelphiRule(DelphiRule.Basis.RANGE, 4, 0.7, 1, 5, 2);
    DelphiStudy study = new DelphiStudy(List.of(WIDE, NEARER));
    assertThat(Delphi.assess(study, two).verdict()).isEqualTo(DelphiVerdict.ROUND_LIMIT);
  }

  @Test
  void doesNotJudgeByTooFew() {
    DelphiRound gap =
        round(9, new double[] {12, 12, Double.NaN, 12, 12}, new double[] {7, 7, 7, 7, 7});
    assertThat(assess(WIDE, gap).verdict()).isEqualTo(DelphiVerdict.NOT_ENOUGH_ESTIMATES);
    assertThat(assess().verdict()).isEqualTo(DelphiVerdict.NOT_ENOUGH_ESTIMATES);
    DelphiRound empty = round(9, new double[] {}, new double[] {1, 2, 3, 4, 5});
    Answer<ItemEstimates> none = assess(empty).rounds().get(0).items().get(0);
    assertThat(none)
        .isEqualTo(
            Answer.insufficient(
                "estimates of design", "at least 1 estimate", "none", "Ask the experts again."));
  }

  @Test
  void takesTheOrderOfItemsAsASign() {
    DelphiStudy study = new DelphiStudy(List.of(WIDE));
    for (DelphiRule.Basis basis : DelphiRule.Basis.values()) {
      DelphiRule rule = new DelphiRule(basis, 4, 0.9, 1, 5, 4);
      boolean byOrder = basis == DelphiRule.Basis.CONCORDANCE || basis == DelphiRule.Basis.EITHER;
      assertThat(Delphi.assess(study, rule).verdict())
          .as(basis.name())
          .isEqualTo(byOrder ? DelphiVerdict.CONSENSUS : DelphiVerdict.CONTINUE);
    }
  }

  @Test
  void cannotSeePastItsDay() {
    DelphiStudy study = new DelphiStudy(List.of(WIDE, NEARER)).plus(AGREED);
    assertThat(study.asOf(LocalDate.of(2026, 5, 14)).rounds()).containsExactly(WIDE, NEARER);
    assertThat(study.asOf(LocalDate.of(2026, 4, 30)).isEmpty()).isTrue();
  }

  @Test
  void roundTrips() {
    DelphiStudy study = new DelphiStudy(List.of(WIDE, NEARER));
    JsonRoundTrip.assertRoundTrips(study, DelphiStudy.class);
    JsonRoundTrip.assertRoundTrips(WIDE, DelphiRound.class);
    JsonRoundTrip.assertRoundTrips(RULE, DelphiRule.class);
    JsonRoundTrip.assertGolden(
        new DelphiStudy(List.of(round(1, new double[] {10, 12}, new double[] {Double.NaN, 5}))),
        DelphiStudy.class,
        "delphi-study.json");
  }
}
