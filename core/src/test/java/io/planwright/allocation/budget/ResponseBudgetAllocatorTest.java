package io.planwright.allocation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.BudgetAllocatorContract;
import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.response.LogCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResponseBudgetAllocatorTest {

  @Test
  void keepsTheContract() {
    Map<String, ResponseCurve> concave = new HashMap<>();
    Map<String, ResponseCurve> shaped = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      concave.put("line " + i, new LogCurve(3 + i, 100 * (1 + i)));
      shaped.put("line " + i, new HillCurve(3 + i, 100 * (1 + i), 2.5));
    }
    assertThat(BudgetAllocatorContract.violations(ResponseBudgetAllocator.of(concave))).isEmpty();
    assertThat(BudgetAllocatorContract.violations(ResponseBudgetAllocator.of(shaped))).isEmpty();
  }

  /**
   * Worked by hand: 1 / (1 + x) equal on three lines is a third each, the odd cent to the first.
   */
  @Test
  void dividesToTheCent() {
    LogCurve curve = new LogCurve(1, 1);
    BudgetAllocation split =
        ResponseBudgetAllocator.of(Map.of("a", curve, "b", curve, "c", curve))
            .allocate(
                BudgetRequest.of(
                    Money.parse("EUR 10.00"),
                    BudgetLine.of("a", 1),
                    BudgetLine.of("b", 1),
                    BudgetLine.of("c", 1)),
                RunControl.unlimited());
    assertThat(split.amounts().values())
        .containsExactlyInAnyOrder(
            Money.parse("EUR 3.34"), Money.parse("EUR 3.33"), Money.parse("EUR 3.33"));
  }

  @Test
  void refusesALineWithoutCurve() {
    ResponseBudgetAllocator allocator = ResponseBudgetAllocator.of(Map.of("a", new LogCurve(1, 1)));
    BudgetRequest request = BudgetRequest.of(Money.parse("EUR 1.00"), BudgetLine.of("b", 1));
    assertThatThrownBy(() -> allocator.allocate(request, RunControl.unlimited()))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("line [b] must have a response curve. Give it one.");
  }
}
