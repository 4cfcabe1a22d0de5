package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.ArrayList;
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
          .weeklyHours(6)
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
                List.of(),
                "Who answers for offer is away on 2026-05-11/2026-05-18.",
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
            tuple(RaciRule.AUTHORITY_UNKNOWN, "Of a delegate for offer, its limit is not known."),
            tuple(
                RaciRule.DELEGATE_UNABLE,
                "A delegate for offer is not able: grade 3 is required."));
  }

  private static RaciDelegation hand(String from, String to, String... items) {
    return new RaciDelegation(from, to, LEAVE, List.of(items));
  }

  /** Ann answers for x and y, Ed does them; Bob is away. */
  private static List<RaciViolation> away(DateRange window, RaciDelegation... delegations) {
    List<RaciParty> parties = new ArrayList<>();
    for (String id : List.of("ann", "bob", "cy", "di", "ed")) {
      RaciParty.Builder party = RaciParty.builder().id(id);
      parties.add((id.equals("bob") ? party.addAbsences(LEAVE) : party).build());
    }
    List<RaciItem> items = new ArrayList<>();
    List<RaciEntry> entries = new ArrayList<>();
    for (String id : List.of("x", "y")) {
      items.add(RaciItem.builder().id(id).window(window).build());
      entries.add(new RaciEntry(id, "ann", RaciRole.ACCOUNTABLE));
      entries.add(new RaciEntry(id, "ed", RaciRole.RESPONSIBLE));
    }
    RaciChart chart = new RaciChart(items, parties, entries, List.of(delegations));
    return RaciCheck.standard().check(chart, TODAY).of(RaciRule.DELEGATE_AWAY);
  }

  @Test
  void aDelegateWithWhomNothingStaysMayBeAway() {
    assertThat(
            away(MAY, hand("ann", "bob", "x", "y"), hand("bob", "cy", "x"), hand("bob", "di", "y")))
        .isEmpty();
    assertThat(away(MAY, hand("ann", "bob"), hand("bob", "cy", "x", "y"))).isEmpty();
    assertThat(away(MAY, hand("ann", "bob"), hand("ann", "cy", "x", "y"))).isEmpty();
    assertThat(away(MAY, hand("cy", "bob"))).isEmpty();
    assertThat(away(DateRange.from(LEAVE.endExclusive()), hand("ann", "bob"))).isEmpty();
  }

  @Test
  void aDelegateWithWhomSomethingStaysMayNotBeAway() {
    assertThat(away(MAY, hand("ann", "bob")))
        .extracting(RaciViolation::itemIds, RaciViolation::partyIds, RaciViolation::explanation)
        .containsExactly(
            tuple(
                List.of("x", "y"),
                List.of("ann", "bob"),
                "A delegate for x, y is away on 2026-05-11/2026-05-18."));
    assertThat(away(MAY, hand("ann", "bob"), hand("bob", "cy", "x")))
        .extracting(RaciViolation::itemIds)
        .containsExactly(List.of("y"));
    assertThat(away(MAY, hand("ed", "cy"), hand("cy", "bob", "y")))
        .extracting(RaciViolation::itemIds, RaciViolation::partyIds)
        .containsExactly(tuple(List.of("y"), List.of("cy", "bob")));
  }

  @Test
  void refusesADelegateWhoMayNotTakeTheItem() {
    RaciParty sales = SALES.toBuilder().grade(9).approvalLimit(Money.of("1e6", "EUR")).build();
    RaciChart toSales =
        new RaciChart(
            List.of(OFFER),
            List.of(LEAD, WRITER, sales),
            ENTRIES,
            List.of(RaciDelegation.ofAll("lead", "sales", LEAVE)));
    assertThat(RaciCheck.standard().check(toSales, TODAY).of(RaciRule.DELEGATE_UNABLE))
        .extracting(RaciViolation::explanation)
        .containsExactly("A delegate for offer is not able: a department may not answer for it.");
    RaciPolicy policy = RaciPolicy.builder().accountableDepartmentAllowed(true).build();
    assertThat(new RaciCheck(policy).check(toSales, TODAY).isClean()).isTrue();

    RaciParty writer = WRITER.toBuilder().grade(9).approvalLimit(Money.of("1e6", "EUR")).build();
    RaciChart toWriter =
        new RaciChart(
            List.of(OFFER),
            List.of(LEAD, writer, SALES),
            ENTRIES,
            List.of(RaciDelegation.ofAll("lead", "writer", LEAVE)));
    assertThat(RaciCheck.standard().check(toWriter, TODAY).isClean()).isTrue();
    RaciCheck parted = new RaciCheck(RaciPolicy.builder().bothAllowed(false).build());
    assertThat(parted.check(toWriter, TODAY).of(RaciRule.DELEGATE_UNABLE))
        .extracting(RaciViolation::explanation)
        .containsExactly("A delegate for offer is not able: who does it may not answer for it.");
  }

  @Test
  void whoHasOnlyAnUnknownItemIsNotIdleToo() {
    RaciChart chart =
        RaciChart.of(
            List.of(),
            List.of(RaciParty.builder().id("ann").build()),
            List.of(new RaciEntry("nowhere", "ann", RaciRole.RESPONSIBLE)));
    assertThat(RaciCheck.standard().check(chart, TODAY).violations())
        .extracting(RaciViolation::rule)
        .containsExactly(RaciRule.UNKNOWN_ITEM);
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
