package io.planwright.plan;

import static io.planwright.plan.PlanFixtures.full;
import static io.planwright.plan.PlanFixtures.goal;
import static io.planwright.plan.PlanFixtures.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesPlanTest {

  private static final SalesPlan DRAFT = SalesPlan.draft("p-1", full(), note("first draft"));
  private static final SalesPlan ACTIVE =
      DRAFT.agree(note("all teams agreed")).activate(note("quarter begins"));
  private static final PlanContent HIGHER =
      full().toBuilder().goals(List.of(goal("g1", 120), goal("g2", 50))).build();

  @Test
  void walksThroughItsLife() {
    SalesPlan revised = ACTIVE.revise(HIGHER, note("the market grew"));
    SalesPlan closed = revised.close(note("quarter ended"));

    assertThat(closed.revisions().stream().map(PlanRevision::status))
        .containsExactly(
            PlanStatus.DRAFT,
            PlanStatus.AGREED,
            PlanStatus.ACTIVE,
            PlanStatus.REVISED,
            PlanStatus.CLOSED);
    assertThat(closed.version()).isEqualTo(5);
    assertThat(List.of(DRAFT, ACTIVE, revised, closed).stream().map(SalesPlan::isInForce))
        .containsExactly(false, true, true, false);
  }

  @Test
  void saysFieldByFieldWhatARevisionChangedAndWhy() {
    PlanRevision revision = ACTIVE.revise(HIGHER, note("the market grew")).lastRevision();
    assertThat(revision.changes())
        .containsExactly(new FieldChange("goals", "g1", "target", "100.0", "120.0"));
    assertThat(revision.changes().get(0).path()).isEqualTo("goals/g1/target");
    assertThat(revision.note().author()).isEqualTo("Ann Lee");
    assertThat(revision.note().reason()).isEqualTo("the market grew");
  }

  @Test
  void voidsTheAgreementWhenAnAgreedPlanChanges() {
    assertThat(DRAFT.agree(note("ok")).revise(HIGHER, note("not yet")).status())
        .isEqualTo(PlanStatus.DRAFT);
  }

  @Test
  void refusesStepsOutOfOrder() {
    assertThatThrownBy(() -> DRAFT.activate(note("hurry")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "A plan of status [DRAFT] cannot become ACTIVE."
                + " The order is DRAFT, AGREED, ACTIVE, REVISED (by a change), CLOSED.");
    assertThatThrownBy(() -> ACTIVE.close(note("end")).revise(HIGHER, note("late")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "A plan of status [CLOSED] cannot be revised. Draft a new plan from its content.");
  }

  @Test
  void refusesARevisionThatChangesNothing() {
    assertThatThrownBy(() -> ACTIVE.revise(full(), note("nothing")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("changes [[]] must not be empty. Revise a plan only when its content differs.");
  }

  @Test
  void survivesJsonAndSerialization() {
    JsonRoundTrip.assertGolden(
        ACTIVE.revise(HIGHER, note("the market grew")), SalesPlan.class, "plan-sales-plan.json");
  }
}
