package io.planwright.allocation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.BudgetAllocatorContract;
import io.planwright.allocation.BudgetLimit;
import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.allocation.BudgetShare;
import io.planwright.money.Money;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProportionalBudgetAllocatorTest {

  @Test
  void keepsTheContract() {
    assertThat(BudgetAllocatorContract.violations(ProportionalBudgetAllocator.standard()))
        .isEmpty();
  }

  @Test
  void dividesByWeightToTheCent() {
    BudgetAllocation split =
        allocate("EUR 100.00", BudgetLine.of("events", 2), BudgetLine.of("search", 1));
    assertThat(split.amounts())
        .containsExactly(
            Map.entry("events", Money.parse("EUR 66.67")),
            Map.entry("search", Money.parse("EUR 33.33")));
    assertThat(split.shares().get(0).statement()).isEqualTo("66.7 % of the EUR 100.00 to divide.");
    assertThat(split.explanation().summary())
        .isEqualTo(
            "EUR 100.00 divided among 2 lines in proportion to their weights;"
                + " 0 at their floor, 0 at their ceiling.");
  }

  /**
   * Worked by hand. In proportion it is 100, 200, 300, 400. The ceiling 250 of d leaves 750 for
   * weights 1, 2, 3: 125, 250, 375; the floor 200 of a then leaves 550 for 2 and 3: 220 and 330.
   */
  @Test
  void holdsFloorsAndCeilings() {
    BudgetAllocation split =
        allocate(
            "EUR 1000.00",
            line("a", 1, "EUR 200.00", null),
            line("b", 2, null, "EUR 260.00"),
            line("c", 3, "EUR 10.00", null),
            line("d", 4, null, "EUR 250.00"));
    assertThat(split.amounts().values().stream().map(Money::toString))
        .containsExactly("EUR 200.00", "EUR 220.00", "EUR 330.00", "EUR 250.00");
    assertThat(split.shares())
        .extracting(BudgetShare::limit)
        .containsExactly(
            BudgetLimit.FLOOR, BudgetLimit.NONE, BudgetLimit.NONE, BudgetLimit.CEILING);
    assertThat(split.shares())
        .extracting(BudgetShare::statement)
        .containsExactly(
            "Its floor binds: its weight is only 10.0 % of all.",
            "40.0 % of the EUR 550.00 that binding floors and ceilings leave.",
            "60.0 % of the EUR 550.00 that binding floors and ceilings leave.",
            "Its ceiling binds: its weight is 40.0 % of all.");
    assertThat(split.shares().get(3).share()).isEqualTo(0.25);
  }

  /** A ceiling that binds at first must not, once a floor of another line has taken its part. */
  @Test
  void letsNoLimitBindThatAnotherOneRelieves() {
    BudgetAllocation split =
        allocate("EUR 100.00", line("a", 1, "EUR 60.00", null), line("b", 1, null, "EUR 45.00"));
    assertThat(split.amounts().values().stream().map(Money::toString))
        .containsExactly("EUR 60.00", "EUR 40.00");
    assertThat(split.shares().get(1).limit()).isEqualTo(BudgetLimit.NONE);
  }

  @Test
  void givesLinesWithoutWeightTheirFloor() {
    BudgetAllocation split =
        allocate(
            "EUR 100.00",
            line("none", 0, null, null),
            line("fixed", 0, "EUR 30.00", "EUR 50.00"),
            BudgetLine.of("rest", 5));
    assertThat(split.amounts().values().stream().map(Money::toString))
        .containsExactly("EUR 0.00", "EUR 30.00", "EUR 70.00");
    assertThat(split.shares())
        .extracting(BudgetShare::statement)
        .startsWith(
            "Nothing, as its weight is 0 and it has no floor.", "Its floor, as its weight is 0.");
  }

  @Test
  void dividesNothingIntoNothing() {
    BudgetAllocation split =
        allocate("JPY 0", BudgetLine.of("a", 1), line("b", 1, "JPY 0", "JPY 0"));
    assertThat(split.amounts().values()).allMatch(Money::isZero);
    assertThat(split.shares()).allMatch(share -> share.share() == 0);
  }

  @Test
  void takesWhatLimitsForce() {
    BudgetAllocation floors =
        allocate("EUR 3.00", line("a", 9, "EUR 1.00", null), line("b", 1, "EUR 2.00", "EUR 2.00"));
    assertThat(floors.amounts().values().stream().map(Money::toString))
        .containsExactly("EUR 1.00", "EUR 2.00");
    BudgetAllocation ceilings =
        allocate("EUR 3.00", line("a", 9, null, "EUR 1.00"), line("b", 1, null, "EUR 2.00"));
    assertThat(ceilings.amounts().values().stream().map(Money::toString))
        .containsExactly("EUR 1.00", "EUR 2.00");
  }

  @Test
  void stopsWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    BudgetRequest request = BudgetRequest.of(Money.parse("EUR 1.00"), BudgetLine.of("a", 1));
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    assertThatThrownBy(() -> ProportionalBudgetAllocator.standard().allocate(request, control))
        .isInstanceOf(RunStoppedException.class);
  }

  private static BudgetLine line(String id, int weight, String floor, String ceiling) {
    BudgetLine.Builder line = BudgetLine.of(id, weight).toBuilder();
    if (floor != null) {
      line.floor(Money.parse(floor));
    }
    if (ceiling != null) {
      line.ceiling(Money.parse(ceiling));
    }
    return line.build();
  }

  private static BudgetAllocation allocate(String total, BudgetLine... lines) {
    return ProportionalBudgetAllocator.standard()
        .allocate(new BudgetRequest(Money.parse(total), List.of(lines)), RunControl.unlimited());
  }
}
