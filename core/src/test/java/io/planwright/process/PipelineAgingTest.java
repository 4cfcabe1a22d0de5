package io.planwright.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.testkit.BadInput;
import io.planwright.testkit.JsonRoundTrip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PipelineAgingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @Test
  void countsOpenDealsByStageAndAgeAndMarksZombies() {
    PipelineAging aging =
        PipelineAging.of(
            snapshot(
                closed("c1", 50, 10), // a cycle of 40 days
                closed("c2", 100, 10), // the longest: 90 days
                open("o1", 5, "Demo"),
                open("o2", 30, "Demo"),
                open("o3", 31, "Demo"),
                open("o4", 90, "Offer"), // as old as the longest cycle, no zombie
                open("o5", 91, "Offer")),
            List.of(30, 60, 120));

    assertThat(aging.longestClosedCycle()).hasValue(90);
    assertThat(aging.bandEndsDays()).containsExactly(30, 60, 90);
    assertThat(aging.stages())
        .containsExactly(
            new PipelineAging.StageAges("Demo", List.of(2, 1, 0, 0), 0),
            new PipelineAging.StageAges("Offer", List.of(0, 0, 1, 1), 1));
    assertThat(aging.open()).isEqualTo(5);
    assertThat(aging.zombies()).isEqualTo(1);
    JsonRoundTrip.assertGolden(aging, PipelineAging.class, "process-pipeline-aging.json");
  }

  @Test
  void knowsNoZombiesBeforeAnyDealHasClosed() {
    PipelineAging aging = PipelineAging.of(snapshot(open("o1", 4000, "Demo")), List.of(30));
    assertThat(aging.longestClosedCycle()).isEmpty();
    assertThat(aging.zombies()).isZero();
  }

  @Test
  void countsDealsWithoutStageUnderTheirOwnName() {
    PipelineAging aging =
        PipelineAging.of(
            snapshot(Opportunity.of("o", List.of(new OpportunityFact.Created(daysAgo(3))))),
            List.of(30));
    assertThat(aging.stages())
        .containsExactly(new PipelineAging.StageAges(PipelineAging.NO_STAGE, List.of(1, 0), 0));
  }

  static Stream<BadInput> rows() {
    CrmSnapshot empty = snapshot();
    Class<IllegalArgumentException> iae = IllegalArgumentException.class;
    return Stream.of(
        BadInput.row(
            "no bands",
            () -> PipelineAging.of(empty, List.of()),
            iae,
            "bandEndsDays [[]] must not be empty. Name at least one age, such as 90."),
        BadInput.row(
            "bands out of order",
            () -> PipelineAging.of(empty, List.of(60, 30)),
            iae,
            "bandEndsDays [[60, 30]] must increase from 0. Sort the ages."),
        BadInput.row(
            "negative band",
            () -> PipelineAging.of(empty, List.of(-1)),
            iae,
            "bandEndsDays [[-1]] must increase from 0. Sort the ages."),
        BadInput.row(
            "impossible longest cycle",
            () -> new PipelineAging(-2, List.of(30), List.of()),
            iae,
            "longestClosedCycleDays [-2] must be at least -1. Pass -1 where no deal has closed."),
        BadInput.row(
            "more zombies than deals",
            () -> new PipelineAging.StageAges("Demo", List.of(1), 2),
            iae,
            "zombies [2] must be between 0 and 1. Count zombies among the open deals only."),
        BadInput.row(
            "negative deals",
            () -> new PipelineAging.StageAges("Demo", List.of(-1), 0),
            iae,
            "dealsByBand [-1] must not be negative. Count deals from 0."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }

  private static CrmSnapshot snapshot(Opportunity... deals) {
    return CrmSnapshot.of(
        InMemoryCrm.builder().opportunities(List.of(deals)).build(), TODAY, ZoneOffset.UTC);
  }

  private static Opportunity open(String id, int ageDays, String stage) {
    return Opportunity.of(
        id,
        List.of(
            new OpportunityFact.Created(daysAgo(ageDays)),
            new OpportunityFact.StageEntered(daysAgo(ageDays), stage)));
  }

  private static Opportunity closed(String id, int createdDaysAgo, int closedDaysAgo) {
    return Opportunity.of(
        id,
        List.of(
            new OpportunityFact.Created(daysAgo(createdDaysAgo)),
            new OpportunityFact.Closed(
                daysAgo(closedDaysAgo), Outcome.LOST, TODAY.minusDays(closedDaysAgo))));
  }

  private static Instant daysAgo(int days) {
    return TODAY.minusDays(days).atTime(9, 0).toInstant(ZoneOffset.UTC);
  }
}
