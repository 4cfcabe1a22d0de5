package io.planwright.forecasting.pipeline.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WinModelTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = FIRST.plusDays(400);

  /** Five cases a day, won with log-odds of a number and a category, some values missing. */
  private static CasesBuilder planted(int days, double slope, double ofCategory, double constant) {
    SplittableRandom random = new SplittableRandom(7);
    CasesBuilder cases = Cases.builder();
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < 5; i++) {
        double x = random.nextDouble(-2, 2);
        boolean hot = random.nextBoolean();
        double logOdds = constant + slope * x + (hot ? ofCategory : 0);
        cases.row("c" + day + "-" + i, FIRST.plusDays(day));
        if (random.nextInt(20) > 0) {
          cases.number("x", x);
        }
        cases.category("stage", hot ? "hot" : "cold").number("noise", random.nextDouble());
        boolean won = random.nextDouble() < RidgeLogistic.probability(logOdds);
        cases.outcome(won, FIRST.plusDays(day + 3));
      }
    }
    return cases;
  }

  private static WinModel fit(Cases cases, LocalDate asOf) {
    return WinModelSpec.standard().fit(cases, asOf, RunControl.unlimited()).orElseThrow();
  }

  private static Cases one(double x, String stage) {
    return Cases.builder()
        .row("new", LAST)
        .number("x", x)
        .number("noise", 0.5)
        .category("stage", stage)
        .build();
  }

  @Test
  void findsWhatWasPlanted() {
    WinModel model = fit(planted(390, 1, 1.5, -1).build(), LAST);

    assertThat(model.skill().isProven()).isTrue();
    assertThat(model.skill().statement()).startsWith("better than the base rate of ");
    for (double x : new double[] {-1.5, 0, 1.5}) {
      assertThat(model.probabilities(one(x, "cold"))[0])
          .isCloseTo(RidgeLogistic.probability(-1 + x), within(0.08));
      assertThat(model.probabilities(one(x, "hot"))[0])
          .isCloseTo(RidgeLogistic.probability(0.5 + x), within(0.08));
    }
    assertThat(model.provenance().observations()).isEqualTo(1950);
  }

  @Test
  void saysThatNothingTellsWinsApart() {
    WinModel model = fit(planted(390, 0, 0, -0.5).build(), LAST);

    assertThat(model.skill().isProven()).isFalse();
    assertThat(model.skill().statement()).startsWith("no better than the base rate of ");
    assertThat(model.probabilities(one(1.9, "hot"))[0])
        .isEqualTo(model.probabilities(one(-1.9, "cold"))[0])
        .isCloseTo(model.baseRate(), within(1e-9));
    assertThat(model.explain(one(0, "hot"), 0).summary())
        .contains("is the base rate")
        .contains("no better than");
    assertThat(model.explain(one(0, "hot"), 0).reasons()).isEmpty();
  }

  @Test
  void seesNothingLater() {
    CasesBuilder more = planted(390, 1, 1.5, -1);
    CasesBuilder open = planted(390, 1, 1.5, -1);
    for (int i = 0; i < 500; i++) {
      LocalDate day = FIRST.plusDays(i % 390);
      open.row("unknown" + i, day).number("x", -2).number("noise", 0).category("stage", "hot");
      more.row("unknown" + i, day).number("x", -2).number("noise", 0).category("stage", "hot");
      more.outcome(true, LAST.plusDays(1));
      more.row("later" + i, LAST.plusDays(1)).number("x", -2).outcome(true, LAST.plusDays(2));
    }
    Cases row = one(0.7, "hot");

    assertThat(fit(more.build(), LAST).probabilities(row))
        .isEqualTo(fit(open.build(), LAST).probabilities(row));
  }

  @Test
  void takesMissingAndNewValues() {
    WinModel model = fit(planted(390, 1, 1.5, -1).build(), LAST);
    Cases bare = Cases.builder().row("bare", LAST).build();
    Cases odd =
        Cases.builder().row("odd", LAST).category("stage", "boiling").number("x", 1e9).build();

    assertThat(model.probabilities(bare)[0]).isBetween(0.05, 0.95);
    assertThat(model.probabilities(odd)[0]).isBetween(0.0, 1.0);
    assertThat(model.probabilities(bare.where(row -> false))).isEmpty();
  }

  @Test
  void explainsACaseBesideTheAverage() {
    WinModel model = fit(planted(390, 1, 1.5, -1).build(), LAST);

    Explanation explanation = model.explain(one(-1.8, "hot"), 0);

    assertThat(explanation.reasons()).hasSize(3);
    assertThat(explanation.reasons().get(0).factor()).isEqualTo("x");
    assertThat(explanation.reasons().get(0).contribution()).isBetween(-2.5, -1.2);
    assertThat(explanation.reasons().get(0).statement())
        .matches(
            "x -1\\.80 lowers the chance by .* points, from .* % if as in the average past case"
                + " \\(odds times 0\\.\\d\\d\\)");
    assertThat(explanation.reasons())
        .extracting(Reason::factor)
        .containsExactlyInAnyOrder("x", "stage", "noise");
    assertThat(explanation.summary())
        .matches(
            "The chance is .* %, that of the average past case .* %; of \\d+ past looks .* won\\.");
    assertThatThrownBy(() -> model.explain(one(0, "hot"), 1)).hasMessageContaining("row [1]");
  }

  @Test
  void movesWithTheLatestOutcomes() {
    CasesBuilder cases = planted(390, 1, 1.5, -1);
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 400; i++) {
      double x = random.nextDouble(-2, 2);
      cases
          .row("new" + i, LAST.plusDays(1))
          .number("x", x)
          .category("stage", "cold")
          .outcome(random.nextDouble() < RidgeLogistic.probability(1 + x), LAST.plusDays(4));
    }
    Cases all = cases.build();
    WinModel before = fit(all, LAST);

    WinModel after = before.recalibrated(all, LAST.plusDays(4), 400);

    assertThat(before.probabilities(one(0, "cold"))[0]).isBetween(0.2, 0.35);
    assertThat(after.probabilities(one(0, "cold"))[0]).isBetween(0.65, 0.8);
    assertThat(after.asOf()).isEqualTo(LAST.plusDays(4));
    assertThat(after.provenance().parameters())
        .containsEntry("recalibratedOn", "400 rows known by " + LAST.plusDays(4))
        .containsAllEntriesOf(before.provenance().parameters());
    assertThat(after.maturity()).isEqualTo(Maturity.of(all, LAST.plusDays(4)));
    assertThat(before.recalibrated(planted(11, 1, 0, -1).build(), LAST, 400)).isSameAs(before);
    assertThatThrownBy(() -> before.recalibrated(all, LAST.minusDays(1), 400))
        .hasMessageContaining("day [" + LAST.minusDays(1) + "] must not be before " + LAST);
    assertThatThrownBy(() -> before.recalibrated(all, LAST, 99))
        .hasMessageContaining("mostRows [99]");
  }

  @Test
  void lacksDataBelowItsFloor() {
    Cases few = planted(11, 1, 0, -1).build();

    assertThat(WinModelSpec.standard().fit(few, LAST, RunControl.unlimited()))
        .isInstanceOf(Answer.InsufficientData.class);
    assertThat(
            WinModelSpec.standard()
                .fit(planted(390, 1, 0, -1).build(), FIRST.plusDays(10), RunControl.unlimited()))
        .isInstanceOf(Answer.InsufficientData.class);
  }

  /** All on one day, there is no later part to be tried on. */
  @Test
  void claimsNoSkillThatWasNotTried() {
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 200; i++) {
      cases.row("c" + i, FIRST).number("x", i % 2).outcome(i % 2 == 0, FIRST.plusDays(1));
    }

    WinModel model =
        WinModelSpec.standard()
            .withoutLeakDetection()
            .fit(cases.build(), LAST, RunControl.unlimited())
            .orElseThrow();

    assertThat(model.skill().rows()).isZero();
    assertThat(model.skill().statement()).startsWith("not tried: ");
    assertThat(model.probabilities(one(1, "hot"))[0]).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void keepsItsBitsThroughSerialization() throws IOException, ClassNotFoundException {
    WinModel model = fit(planted(390, 1, 1.5, -1).build(), LAST);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      WinModel copy = (WinModel) in.readObject();
      assertThat(copy.probabilities(one(0.3, "hot")))
          .isEqualTo(model.probabilities(one(0.3, "hot")));
      assertThat(copy.skill()).isEqualTo(model.skill());
    }
  }

  /** What is filled in at the close alone shows in the open deals only. */
  @Test
  void dropsWhatOpenCasesLack() {
    CasesBuilder cases = Cases.builder();
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 800; i++) {
      double x = random.nextDouble(-2, 2);
      cases.row("c" + i, FIRST.plusDays(i / 2)).number("x", x).number("y", random.nextDouble());
      if (i % 4 > 0) {
        cases.number("closing note", random.nextDouble());
        boolean won = random.nextDouble() < RidgeLogistic.probability(x);
        cases.outcome(won, FIRST.plusDays(i / 2 + 3));
      }
    }
    WinModel model = fit(cases.build(), LAST.plusDays(5));
    assertThat(model.leaks()).containsOnlyKeys("closing note");
  }

  @Test
  void stops() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    Cases cases = planted(390, 1, 1.5, -1).build();

    assertThatThrownBy(() -> WinModelSpec.standard().fit(cases, LAST, control))
        .isInstanceOf(RunStoppedException.class);
  }
}
