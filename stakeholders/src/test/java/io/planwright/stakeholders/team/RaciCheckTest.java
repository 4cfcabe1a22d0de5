package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RaciCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private static final DateRange MAY =
      DateRange.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
  private static final DateRange LEAVE =
      DateRange.of(LocalDate.of(2026, 5, 11), LocalDate.of(2026, 5, 18));

  private static final RaciItem OFFER =
      RaciItem.builder()
          .id("offer")
          .name("Write the offer")
          .window(MAY)
          .requiredGrade(3)
          .amount(Money.of("50000", "EUR"))
          .addSkills("pricing")
          .effortHours(30)
          .build();
  private static final RaciParty LEAD =
      RaciParty.builder()
          .id("lead")
          .departmentId("sales")
          .grade(4)
          .approvalLimit(Money.of("100000", "EUR"))
          .capacityHours(20)
          .addAbsences(LEAVE)
          .build();
  private static final RaciParty WRITER =
      RaciParty.builder().id("writer").departmentId("sales").grade(1).addSkills("pricing").build();
  private static final RaciParty SALES =
      RaciParty.builder().id("sales").kind(RaciParty.Kind.DEPARTMENT).build();

  private static final List<RaciEntry> ENTRIES =
      List.of(
          new RaciEntry("offer", "lead", RaciRole.ACCOUNTABLE),
          new RaciEntry("offer", "writer", RaciRole.RESPONSIBLE),
          new RaciEntry("offer", "sales", RaciRole.INFORMED));

  private static RaciChart chart(RaciDelegation... delegations) {
    return new RaciChart(
        List.of(OFFER), List.of(LEAD, WRITER, SALES), ENTRIES, List.of(delegations));
  }

  @Test
  void saysWhoIsAwayAndHowToMendIt() {
    RaciReport report = RaciCheck.standard().check(chart(), TODAY);
    assertThat(report.violations())
        .containsExactly(
            new RaciViolation(
                RaciRule.ACCOUNTABLE_AWAY,
                List.of("offer"),
                List.of("lead"),
                List.of(LEAVE),
                "lead answers for offer and is away on 2026-05-11/2026-05-18.",
                "Appoint a delegate with the authority for these days."));
    assertThat(report.isClean()).isFalse();
    assertThat(report.of(RaciRule.ACCOUNTABLE_AWAY)).hasSize(1);
    assertThat(report.of(RaciRule.IDLE)).isEmpty();
  }

  @Test
  void forgetsAbsencesThatArePast() {
    assertThat(RaciCheck.standard().check(chart(), LocalDate.of(2026, 5, 18)).isClean()).isTrue();
    assertThat(
            RaciCheck.standard()
                .check(chart(), LocalDate.of(2026, 5, 17))
                .violations()
                .get(0)
                .dates())
        .containsExactly(DateRange.of(LocalDate.of(2026, 5, 17), LocalDate.of(2026, 5, 18)));
  }

  @Test
  void refusesADelegateWithoutTheAuthority() {
    RaciReport report =
        RaciCheck.standard().check(chart(RaciDelegation.ofAll("lead", "writer", LEAVE)), TODAY);
    assertThat(report.violations())
        .extracting(RaciViolation::rule, RaciViolation::explanation)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                RaciRule.AUTHORITY_UNKNOWN,
                "Of writer, who stands in for lead in offer, its limit is not known."),
            org.assertj.core.groups.Tuple.tuple(
                RaciRule.DELEGATE_UNABLE,
                "writer, who stands in for lead in offer, is not able: grade 1 is below grade 3."));
  }

  @Test
  void countsTheShareOfWhoAnswers() {
    RaciPolicy policy = RaciPolicy.builder().accountableShare(0.7).build();
    RaciViolation overload =
        new RaciCheck(policy).check(chart(), TODAY).of(RaciRule.OVERLOAD).get(0);
    assertThat(overload.explanation()).isEqualTo("lead has 21 hours of work and 20 hours of time.");
    assertThat(overload.mend()).isEqualTo("Take away 1 hours, or find more time.");
  }

  @Test
  void readsCells() {
    assertThat(chart().roles("offer", "lead")).isEqualTo(Set.of(RaciRole.ACCOUNTABLE));
    assertThat(chart().roles("offer", "nobody")).isEmpty();
  }

  @Test
  void anOpenEndedAbsenceIsReportedToTheEndOfTheWindow() {
    RaciParty gone = LEAD.toBuilder().absences(List.of(DateRange.from(LEAVE.start()))).build();
    RaciItem forever = OFFER.toBuilder().window(DateRange.from(TODAY)).build();
    RaciChart open = RaciChart.of(List.of(forever), List.of(gone, WRITER, SALES), ENTRIES);
    assertThat(RaciCheck.standard().check(open, TODAY).violations().get(0).dates())
        .containsExactly(DateRange.from(LEAVE.start()));
  }

  @Test
  void everyEmptyChartIsClean() {
    RaciChart empty = RaciChart.of(List.of(), List.of(), List.of());
    assertThat(RaciCheck.standard().check(empty, TODAY).isClean()).isTrue();
  }

  @Test
  void roundTrips() {
    RaciChart chart = chart(new RaciDelegation("lead", "writer", LEAVE, List.of("offer")));
    JsonRoundTrip.assertGolden(chart, RaciChart.class, "raci-chart.json");
    JsonRoundTrip.assertRoundTrips(RaciPolicy.builder().maxConsulted(2).build(), RaciPolicy.class);
    JsonRoundTrip.assertRoundTrips(RaciCheck.standard().check(chart, TODAY), RaciReport.class);
  }
}
