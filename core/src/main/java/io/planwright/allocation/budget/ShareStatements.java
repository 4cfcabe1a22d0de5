package io.planwright.allocation.budget;

import io.planwright.allocation.BudgetLimit;
import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says in words why a line got its amount. */
final class ShareStatements {

  private static final int PERCENT_DECIMALS = 1;

  private final String leftInWords;
  private final BigDecimal allWeights;
  private final BigDecimal freeWeights;

  ShareStatements(BudgetRequest request, Money left, BigDecimal freeWeights) {
    this.leftInWords =
        left.equals(request.total())
            ? left + " to divide."
            : left + " that binding floors and ceilings leave.";
    this.freeWeights = freeWeights;
    BigDecimal sum = BigDecimal.ZERO;
    for (BudgetLine line : request.lines()) {
      sum = sum.add(line.weight());
    }
    this.allWeights = sum;
  }

  String of(BudgetLine line, BudgetLimit limit) {
    return switch (limit) {
      case NONE -> percent(line.weight(), freeWeights) + " of the " + leftInWords;
      case FLOOR -> atFloor(line);
      case CEILING ->
          "Its ceiling binds: its weight is " + percent(line.weight(), allWeights) + " of all.";
    };
  }

  private String atFloor(BudgetLine line) {
    if (line.weight().signum() == 0) {
      return line.floor().isPresent()
          ? "Its floor, as its weight is 0."
          : "Nothing, as its weight is 0 and it has no floor.";
    }
    return "Its floor binds: its weight is only " + percent(line.weight(), allWeights) + " of all.";
  }

  private static String percent(BigDecimal part, BigDecimal whole) {
    return part.movePointRight(2).divide(whole, PERCENT_DECIMALS, RoundingMode.HALF_UP) + " %";
  }
}
