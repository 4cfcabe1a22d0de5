package io.planwright.resource;

import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.money.Money;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Person ADA =
      Person.builder().id("r-1").name("Ada").role("Rep").startedOn(DAY).build();
  private static final Budget BUDGET = Budget.of("b", "Fairs", Money.parse("EUR 10.00"));

  static Stream<BadInput> rows() {
    return Stream.of(ramps(), people(), budgets(), materials()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> ramps() {
    return Stream.of(
        row(
            "ramp above full productivity",
            () -> RampProfile.of(0.5, 1.5),
            VALUE,
            "monthlyShares[1] [1.5] must be between 0.0 and 1.0. Give the share of full"
                + " productivity, such as 0.5."),
        row(
            "ramp of negative length",
            () -> RampProfile.linear(-1),
            VALUE,
            "months [-1] must be between 0 and 120. Give the months from hire to full"
                + " productivity."),
        row(
            "ramp without a day of hire",
            () -> RampProfile.immediate().shareOn(null, DAY),
            NULL,
            "startedOn [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> people() {
    return Stream.of(
        row(
            "full-time share of zero",
            () -> ADA.toBuilder().fullTimeShare(0).build(),
            VALUE,
            "fullTimeShare [0.0] must be above 0 and at most 1. Give 0.5 for half a job; leave out"
                + " people who do not work."),
        row(
            "full-time share that is no number",
            () -> ADA.toBuilder().fullTimeShare(Double.NaN).build(),
            VALUE,
            "fullTimeShare [NaN] must be above 0 and at most 1. Give 0.5 for half a job; leave out"
                + " people who do not work."),
        row(
            "skill off the scale",
            () -> ADA.toBuilder().putSkills("demo", 7.0).build(),
            VALUE,
            "skills.demo [7.0] must be between 0.0 and 1.0. Scale your rating to that range."),
        row(
            "leaving before starting",
            () -> ADA.toBuilder().leftOn(DAY.minusDays(1)).build(),
            VALUE,
            "leftOn [2025-12-31] must not be before startedOn 2026-01-01. Give the last day of"
                + " work."),
        row(
            "blank role",
            () -> ADA.toBuilder().role(" ").build(),
            VALUE,
            "role [ ] must not be blank. Give the job of the person."),
        row(
            "capacity without an end",
            () -> ADA.fullTimeDays(DateRange.from(DAY), WorkingCalendar.mondayToFriday()),
            VALUE,
            "range [2026-01-01/..] must have an end. Cut it with intersection first."),
        row(
            "capacity over centuries",
            () ->
                ADA.fullTimeDays(
                    DateRange.of(DAY, DAY.plusYears(200)), WorkingCalendar.mondayToFriday()),
            VALUE,
            "range [2026-01-01/2226-01-01] must have at most 36600 days. Give the range an end."),
        row(
            "a person twice in a team",
            () -> new Team("t", "East", List.of(ADA, ADA)),
            VALUE,
            "people [r-1] must have distinct ids. List each person once."),
        row(
            "proficiency off the scale",
            () -> new Team("t", "East", List.of(ADA)).skilledIn("demo", 2),
            VALUE,
            "proficiency [2.0] must be between 0.0 and 1.0. Scale your rating to that range."));
  }

  private static Stream<BadInput> budgets() {
    return Stream.of(
        row(
            "negative budget",
            () -> Budget.of("b", "Fairs", Money.parse("EUR -1.00")),
            VALUE,
            "total [EUR -1.00] must not be negative. Set money aside."),
        row(
            "more committed than there is",
            () -> new Budget("b", "Fairs", Money.parse("EUR 1.00"), Money.parse("EUR 1.01")),
            VALUE,
            "committed [EUR 1.01] must be from zero to the total of EUR 1.00. Release what is not"
                + " needed, or raise the total."),
        row(
            "committed in another currency",
            () -> new Budget("b", "Fairs", Money.parse("EUR 1.00"), Money.parse("USD 1.00")),
            VALUE,
            "committed [USD 1.00] must be in EUR. Convert it, or keep a budget a currency."),
        row(
            "commitment below zero",
            () -> BUDGET.commit(Money.parse("EUR -1.00")),
            VALUE,
            "amount [EUR -1.00] must not be negative. Use commit to take and release to give"
                + " back."),
        row(
            "release of more than was committed",
            () -> BUDGET.release(Money.parse("EUR 0.01")),
            VALUE,
            "amount [EUR 0.01] must not exceed the EUR 0.00 committed. Release at most that."));
  }

  private static Stream<BadInput> materials() {
    DateRange days = DateRange.of(DAY, DAY.plusDays(2));
    return Stream.of(
        row(
            "negative quantity",
            () -> MaterialPool.of("kits", "kit", -1),
            VALUE,
            "quantity [-1] must not be negative. Count the units."),
        row(
            "reservation of nothing",
            () -> new Reservation("fair", days, 0),
            VALUE,
            "quantity [0] must be positive. Leave out what needs no material."),
        row(
            "more reserved than there is",
            () -> new MaterialPool("kits", "kit", 1, List.of(new Reservation("fair", days, 2))),
            VALUE,
            "reservations [2] must not exceed the quantity of 1 on 2026-01-01. Move or shrink a"
                + " reservation."),
        row(
            "blank unit",
            () -> MaterialPool.of("kits", "", 1),
            VALUE,
            "unit [] must not be blank. Say what is counted."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
