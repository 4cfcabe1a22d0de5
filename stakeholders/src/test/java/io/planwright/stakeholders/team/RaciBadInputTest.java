package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RaciBadInputTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final DateRange WEEK = DateRange.of(DAY, DAY.plusDays(7));
  private static final RaciItem ITEM = RaciItem.builder().id("i").build();
  private static final RaciParty ANN = RaciParty.builder().id("ann").build();
  private static final RaciEntry ENTRY = new RaciEntry("i", "ann", RaciRole.ACCOUNTABLE);
  private static final RaciPolicy POLICY = RaciPolicy.standard();
  private static final WorkingCalendar MONDAY_TO_FRIDAY = WorkingCalendar.mondayToFriday();
  private static final RaciChart EMPTY = RaciChart.of(List.of(), List.of(), List.of());

  static Stream<Arguments> bad() {
    return Stream.of(
        row("id", () -> RaciItem.builder().build()),
        row("id [ ]", () -> RaciItem.builder().id(" ").build()),
        row("name", () -> RaciItem.builder().id("i").name("").build()),
        row("skills", () -> RaciItem.builder().id("i").addSkills("").build()),
        row("skills[1]", () -> RaciItem.builder().id("i").addSkills("a", "a").build()),
        row("amount", () -> RaciItem.builder().id("i").amount(Money.of("-1", "EUR")).build()),
        row("effortHours", () -> RaciItem.builder().id("i").effortHours(-1).build()),
        row("effortHours", () -> RaciItem.builder().id("i").effortHours(Double.NaN).build()),
        row("effortHours", () -> RaciItem.builder().id("i").effortHours(2e9).build()),
        row("id", () -> RaciParty.builder().build()),
        row("id [ ]", () -> RaciParty.builder().id(" ").build()),
        row("departmentId", () -> RaciParty.builder().id("a").departmentId("").build()),
        row(
            "departmentId [the same id]",
            () -> RaciParty.builder().id("a").departmentId("a").build()),
        row("skills", () -> RaciParty.builder().id("a").addSkills(" ").build()),
        row("weeklyHours", () -> RaciParty.builder().id("a").weeklyHours(-1).build()),
        row("weeklyHours", () -> RaciParty.builder().id("a").weeklyHours(Double.NaN).build()),
        row(
            "approvalLimit",
            () -> RaciParty.builder().id("a").approvalLimit(Money.of("-1", "EUR")).build()),
        row("itemId", () -> new RaciEntry("", "a", RaciRole.INFORMED)),
        row("partyId", () -> new RaciEntry("i", " ", RaciRole.INFORMED)),
        row("role [null]", () -> new RaciEntry("i", "a", null)),
        row("fromId", () -> RaciDelegation.ofAll("", "b", WEEK)),
        row("toId", () -> RaciDelegation.ofAll("a", "", WEEK)),
        row("toId [the same id]", () -> RaciDelegation.ofAll("a", "a", WEEK)),
        row("during [null]", () -> RaciDelegation.ofAll("a", "b", null)),
        row("itemIds", () -> new RaciDelegation("a", "b", WEEK, List.of(""))),
        row("itemIds[1]", () -> new RaciDelegation("a", "b", WEEK, List.of("i", "i"))),
        row("maxAccountable", () -> RaciPolicy.builder().maxAccountable(0).build()),
        row("maxResponsible", () -> RaciPolicy.builder().maxResponsible(0).build()),
        row("maxConsulted", () -> RaciPolicy.builder().maxConsulted(-1).build()),
        row("maxInformed", () -> RaciPolicy.builder().maxInformed(-1).build()),
        row("accountableShare", () -> RaciPolicy.builder().accountableShare(1.1).build()),
        row("accountableShare", () -> RaciPolicy.builder().accountableShare(Double.NaN).build()),
        row("items[1]", () -> RaciChart.of(List.of(ITEM, ITEM), List.of(), List.of())),
        row("parties[1]", () -> RaciChart.of(List.of(), List.of(ANN, ANN), List.of())),
        row("entries[1]", () -> RaciChart.of(List.of(), List.of(), List.of(ENTRY, ENTRY))),
        row("delegations [null]", () -> new RaciChart(List.of(), List.of(), List.of(), null)),
        row(
            "departmentId [the id of parties[0]]",
            () ->
                RaciChart.of(
                    List.of(),
                    List.of(ANN, RaciParty.builder().id("bob").departmentId("ann").build()),
                    List.of())),
        row("policy [null]", () -> new RaciCheck(null)),
        row("calendar [null]", () -> new RaciCheck(POLICY, null, MONDAY_TO_FRIDAY)),
        row("working [null]", () -> new RaciCheck(POLICY, FiscalCalendar.calendarYear(), null)),
        row("chart [null]", () -> RaciCheck.standard().check(null, DAY)),
        row("asOf [null]", () -> RaciCheck.standard().check(EMPTY, null)));
  }

  private static Arguments row(String message, ThrowingCallable call) {
    return Arguments.of(message, call);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isRefused(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class)
        .hasMessageContaining(message);
  }
}
