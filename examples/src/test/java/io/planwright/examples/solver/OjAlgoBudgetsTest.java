package io.planwright.examples.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.BudgetAllocatorContract;
import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OjAlgoBudgetsTest {

  @Test
  void keepsTheContract() {
    assertThat(BudgetAllocatorContract.violations(new OjAlgoBudgets())).isEmpty();
  }

  /** Weights 1, 2 and 3 of 100.00; the last stops at 30.00. */
  @Test
  void dividesAsThePlainAllocatorDoes() {
    BudgetRequest request =
        BudgetRequest.of(
            Money.parse("EUR 100.00"),
            BudgetLine.of("a", 1),
            BudgetLine.of("b", 2),
            BudgetLine.builder()
                .id("c")
                .weight(BigDecimal.valueOf(3))
                .ceiling(Money.parse("EUR 30.00"))
                .build());

    assertThat(new OjAlgoBudgets().allocate(request, RunControl.unlimited()).amounts().values())
        .containsExactly(
            Money.parse("EUR 23.33"), Money.parse("EUR 46.67"), Money.parse("EUR 30.00"));
  }
}
