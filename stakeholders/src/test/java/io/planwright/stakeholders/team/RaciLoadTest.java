package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hours by week; the first of May 2026 is a Friday. */
class RaciLoadTest {

  private static final RaciCheck CHECK = RaciCheck.standard();
  private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

  private static DateRange may(int first, int last) {
    return DateRange.through(LocalDate.of(2026, 5, first), LocalDate.of(2026, 5, last));
  }

  private static RaciParty party(String id, double weeklyHours, DateRange... absences) {
    return RaciParty.builder().id(id).weeklyHours(weeklyHours).absences(List.of(absences)).build();
  }

  private static RaciItem item(String id, double hours, DateRange window) {
    return RaciItem.builder().id(id).effortHours(hours).window(window).build();
  }

  /** The lead answers for each item, and the others do it. */
  private static RaciChart chart(
      List<RaciItem> items, List<RaciParty> doers, RaciDelegation... delegations) {
    List<RaciParty> parties = new ArrayList<>(doers);
    parties.add(RaciParty.builder().id("lead").build());
    List<RaciEntry> entries = new ArrayList<>();
    for (RaciItem item : items) {
      entries.add(new RaciEntry(item.id(), "lead", RaciRole.ACCOUNTABLE));
      for (RaciParty doer : doers) {
        entries.add(new RaciEntry(item.id(), doer.id(), RaciRole.RESPONSIBLE));
      }
    }
    return new RaciChart(items, parties, entries, List.of(delegations));
  }

  private static List<RaciViolation> overload(RaciCheck check, RaciChart chart, LocalDate asOf) {
    return check.check(chart, asOf).of(RaciRule.OVERLOAD);
  }

  @Test
  void namesTheWeeksAndByHowMuch() {
    List<RaciItem> items = List.of(item("offer", 30, may(4, 22)), item("tender", 6, may(11, 13)));
    RaciViolation found = overload(CHECK, chart(items, List.of(party("ann", 12))), MONDAY).get(0);
    assertThat(found.dates()).containsExactly(may(11, 17));
    assertThat(found.itemIds()).containsExactly("offer", "tender");
    assertThat(found.partyIds()).containsExactly("ann");
    assertThat(found.hours()).hasSize(1);
    assertThat(found.hours().get(0).excess()).isCloseTo(4, within(1e-12));
    assertThat(found.explanation())
        .isEqualTo(
            "One party has too many hours of work: 4 too many in 2026-05-11/2026-05-18 (16 of"
                + " work, 12 of time).");
    assertThat(found.mend())
        .isEqualTo("Move up to 4 hours a week to other weeks or others, or find more time.");
  }

  /** The first week is full of the second item, and the second of the first one. */
  @Test
  void itemsAreInTheOrderOfTheChart() {
    List<RaciItem> items = List.of(item("offer", 20, may(11, 15)), item("tender", 20, may(4, 8)));
    RaciReport report = CHECK.check(chart(items, List.of(party("ann", 12))), MONDAY);
    RaciViolation found = report.of(RaciRule.OVERLOAD).get(0);
    assertThat(found.itemIds()).containsExactly("offer", "tender");
    assertThat(found.hours()).extracting(WeekHours::days).isEqualTo(found.dates());
    JsonRoundTrip.assertRoundTrips(report, RaciReport.class);
  }

  @Test
  void allWeeksTogetherMayHaveTheTime() {
    List<RaciItem> items = List.of(item("offer", 30, may(4, 8)));
    assertThat(overload(CHECK, chart(items, List.of(party("ann", 12))), MONDAY)).hasSize(1);
    List<RaciItem> longer = List.of(item("offer", 30, may(4, 22)));
    assertThat(overload(CHECK, chart(longer, List.of(party("ann", 12))), MONDAY)).isEmpty();
  }

  @Test
  void whatIsLeftOfTheFirstWeekCounts() {
    List<RaciItem> items = List.of(item("offer", 20, may(4, 8)));
    RaciChart chart = chart(items, List.of(party("ann", 15)));
    // Two of five days: eight hours, of six.
    RaciViolation found = overload(CHECK, chart, LocalDate.of(2026, 5, 7)).get(0);
    assertThat(found.dates()).containsExactly(may(7, 10));
    assertThat(found.explanation()).contains("2 too many", "8 of work, 6 of time");
    assertThat(overload(CHECK, chart, LocalDate.of(2026, 5, 9))).isEmpty();
  }

  @Test
  void absencesTakeTimeAndLeaveTheWorkToTheOthers() {
    List<RaciItem> items = List.of(item("offer", 20, may(4, 8)));
    List<RaciParty> both = List.of(party("ann", 10, may(4, 5)), party("bob", 13.9));
    RaciViolation found = overload(CHECK, chart(items, both), MONDAY).get(0);
    assertThat(found.partyIds()).containsExactly("bob");
    assertThat(found.explanation()).contains("0.1 too many", "14 of work, 13.9 of time");
  }

  @Test
  void workGoesToWhoStandsIn() {
    List<RaciItem> items = List.of(item("offer", 20, may(4, 15)));
    RaciDelegation delegation = RaciDelegation.ofAll("ann", "cy", may(11, 17));
    RaciChart chart = chart(items, List.of(party("ann", 10)), delegation);
    List<RaciParty> parties = new ArrayList<>(chart.parties());
    parties.add(party("cy", 8));
    RaciChart withCy = new RaciChart(chart.items(), parties, chart.entries(), chart.delegations());
    RaciViolation found = overload(CHECK, withCy, MONDAY).get(0);
    assertThat(found.partyIds()).containsExactly("cy");
    assertThat(found.dates()).containsExactly(may(11, 17));
  }

  /** By default who does and who answers may be one; then both parts add up with the delegate. */
  @Test
  void bothPartsThatMeetInOneDelegateAddUp() {
    List<RaciItem> items = List.of(item("offer", 10, may(4, 8)));
    RaciChart chart = chart(items, List.of(party("ann", 10)));
    List<RaciParty> parties = new ArrayList<>(chart.parties());
    parties.add(party("cy", 12));
    RaciChart met =
        new RaciChart(
            chart.items(),
            parties,
            chart.entries(),
            List.of(
                RaciDelegation.ofAll("ann", "cy", may(4, 8)),
                RaciDelegation.ofAll("lead", "cy", may(4, 8))));
    RaciCheck check = new RaciCheck(RaciPolicy.builder().accountableShare(0.5).build());
    assertThat(overload(check, met, MONDAY))
        .extracting(RaciViolation::partyIds)
        .containsExactly(List.of("cy"));
    RaciCheck parted = new RaciCheck(RaciPolicy.builder().bothAllowed(false).build());
    RaciViolation meeting =
        parted.check(met, MONDAY).of(RaciRule.RESPONSIBLE_AND_ACCOUNTABLE).get(0);
    assertThat(meeting.partyIds()).containsExactly("lead", "ann", "cy");
    assertThat(meeting.dates()).containsExactly(may(4, 8));
    assertThat(meeting.explanation())
        .isEqualTo(
            "Who answers for offer and who does it hand it to the same party on"
                + " 2026-05-04/2026-05-09, which the policy does not allow.");
  }

  @Test
  void countsTheShareOfWhoAnswers() {
    RaciItem offer = item("offer", 30, may(4, 8));
    RaciChart chart =
        RaciChart.of(
            List.of(offer),
            List.of(party("lead", 20), RaciParty.builder().id("ann").build()),
            List.of(
                new RaciEntry("offer", "lead", RaciRole.ACCOUNTABLE),
                new RaciEntry("offer", "ann", RaciRole.RESPONSIBLE)));
    RaciCheck check = new RaciCheck(RaciPolicy.builder().accountableShare(0.7).build());
    assertThat(overload(check, chart, MONDAY).get(0).explanation())
        .contains("1 too many", "21 of work, 20 of time");
    assertThat(overload(CHECK, chart, MONDAY)).isEmpty();
  }

  @Test
  void weeksAndWorkingDaysAreThoseOfTheCalendars() {
    HolidayCalendar holiday = HolidayCalendar.of(Set.of(LocalDate.of(2026, 5, 14)));
    WorkingCalendar working =
        WorkingCalendar.mondayToFriday().toBuilder().holidays(holiday).build();
    RaciCheck retail = new RaciCheck(RaciPolicy.standard(), FiscalCalendar.retail(), working);
    List<RaciItem> items = List.of(item("offer", 40, may(4, 15)));
    // Nine days of work, four of them in the second week, which begins on Sunday.
    RaciViolation found = overload(retail, chart(items, List.of(party("ann", 22))), MONDAY).get(0);
    assertThat(found.dates()).containsExactly(may(4, 9), may(10, 16));
    assertThat(found.explanation())
        .contains("22.22 of work, 22 of time", "17.78 of work, 17.6 of time");
  }

  @Test
  void workWithoutWeeksIsUnknown() {
    RaciItem open = RaciItem.builder().id("offer").effortHours(5).build();
    List<RaciParty> doers = List.of(party("ann", 5), RaciParty.builder().id("bob").build());
    RaciViolation found =
        CHECK.check(chart(List.of(open), doers), MONDAY).of(RaciRule.LOAD_UNKNOWN).get(0);
    assertThat(found.partyIds()).containsExactly("ann");
    assertThat(found.explanation())
        .isEqualTo("offer takes 5 hours, and in which weeks is not known.");
    assertThat(loadUnknown(item("offer", 5, may(9, 10)), doers)).isTrue();
    assertThat(loadUnknown(item("offer", 5, may(2, 3)), doers)).as("past").isFalse();
    assertThat(loadUnknown(item("offer", 5, may(9, 11)), doers)).isFalse();
    RaciItem ages = item("offer", 5, DateRange.of(LocalDate.MIN, LocalDate.MAX.minusDays(1)));
    assertThat(loadUnknown(ages, doers)).isTrue();
    assertThat(loadUnknown(ages, doers.subList(1, 2))).isFalse();
  }

  private static boolean loadUnknown(RaciItem item, List<RaciParty> doers) {
    return !CHECK.check(chart(List.of(item), doers), MONDAY).of(RaciRule.LOAD_UNKNOWN).isEmpty();
  }

  /** Of whom nobody is there on a working day, another rule tells. */
  @Test
  void whoIsAwayHasNoHours() {
    List<RaciItem> items = List.of(item("offer", 5, may(9, 12)));
    RaciReport report = CHECK.check(chart(items, List.of(party("ann", 1, may(11, 12)))), MONDAY);
    assertThat(report.violations())
        .extracting(RaciViolation::rule)
        .containsExactly(RaciRule.RESPONSIBLE_AWAY);
  }
}
