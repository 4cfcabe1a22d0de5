package io.planwright.stakeholders.joint;

import static io.planwright.stakeholders.joint.JointPlanRiskTest.CALENDAR;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.TODAY;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.engine;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.history;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.past;
import static io.planwright.stakeholders.joint.JointPlanRiskTest.unseen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseReliabilityTest {

  @Test
  void judgesASide() {
    Reliability theirs =
        PromiseReliability.standard().ofSide(history(), Side.THEIRS, TODAY, CALENDAR).orElseThrow();
    assertThat(theirs.kept()).isEqualTo(4);
    assertThat(theirs.late()).isEqualTo(4);
    assertThat(theirs.deviations()).containsExactly(0, 0, 0, 0, 1, 1, 4, 5);
    assertThat(theirs.overdueDays()).isEmpty();
    assertThat(theirs.mean()).isEqualTo(0.5);
    // 5 % quantile of the beta distribution (5, 5), from tables.
    assertThat(theirs.low()).isCloseTo(0.2514, within(5e-4));
    assertThat(theirs.high()).isCloseTo(0.7486, within(5e-4));
  }

  @Test
  void drawsPeopleTowardsTheirSide() {
    PromiseReliability engine = PromiseReliability.standard();
    List<PastPromise> history = new ArrayList<>(history());
    history.add(past(Side.THEIRS, "dora", LocalDate.of(2026, 5, 4), 0));
    Reliability side = engine.ofSide(history, Side.THEIRS, TODAY, CALENDAR).orElseThrow();
    Reliability dora = engine.ofOwner(history, Side.THEIRS, "dora", TODAY, CALENDAR).orElseThrow();
    assertThat(dora.mean()).isCloseTo((5 * side.mean() + 1) / 6, within(1e-12));
    Reliability nobody = engine.ofOwner(history, Side.THEIRS, "new", TODAY, CALENDAR).orElseThrow();
    assertThat(nobody.mean()).isCloseTo(side.mean(), within(1e-12));
  }

  @Test
  void doesNotSeeWhatWasDueLaterAndNeedsEnough() {
    PromiseReliability engine = PromiseReliability.standard();
    LocalDate early = LocalDate.of(2026, 3, 10);
    assertThat(engine.ofSide(history(), Side.THEIRS, early, CALENDAR))
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.found()).isEqualTo("2 promises that were due by 2026-03-10"));
    Reliability one =
        new PromiseReliability(1, 5, 5)
            .ofSide(history(), Side.THEIRS, LocalDate.of(2026, 3, 25), CALENDAR)
            .orElseThrow();
    // Due on 2026-03-23, done four days later: overdue by two working days on the 25th.
    assertThat(one.overdueDays()).containsExactly(2);
    assertThat(one.late()).isEqualTo(2);
    assertThat(one.deviations()).containsExactly(0, 0, 1);
  }

  @Test
  void overduePromisesOfThePastCountAsLaterThanSoFar() {
    PromiseLaw law =
        PromiseLaw.ofSide(new Reliability(1, 2, 0.4, 0.1, 0.8, 2, 3, List.of(0, 4), List.of(2)), 5);
    double all = law.weights().values().stream().mapToDouble(w -> w).sum();
    assertThat(all).isCloseTo(5, within(1e-12));
    double upToTwo = law.weights().headMap(2, true).values().stream().mapToDouble(w -> w).sum();
    assertThat(upToTwo).isCloseTo(2 + unseen(2), within(1e-12));
    // One promise and what is left of the unseen one share the weight of the overdue one.
    double left = 2 - unseen(2);
    assertThat(law.weights().get(4))
        .isCloseTo((1 + unseen(4) - unseen(3)) * (1 + 1 / left), within(1e-12));
  }
}
