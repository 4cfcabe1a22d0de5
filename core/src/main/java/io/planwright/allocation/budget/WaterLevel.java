package io.planwright.allocation.budget;

import io.planwright.allocation.BudgetLimit;
import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the lines whose floor or ceiling binds.
 *
 * <p>With one amount per unit of weight for all lines, the level, each line gets level times
 * weight, lifted to its floor or cut to its ceiling. Their sum grows with the level, in straight
 * pieces between the levels at which a line leaves its floor or reaches its ceiling. Going through
 * these in order finds the piece in which the sum is the total, hence which limits bind. All
 * comparisons are exact: fractions are compared by cross-multiplying.
 */
final class WaterLevel {

  private final BudgetLimit[] limits;
  private BigDecimal fixed = BigDecimal.ZERO;
  private BigDecimal freeWeight = BigDecimal.ZERO;

  private WaterLevel(int lines) {
    this.limits = new BudgetLimit[lines];
    Arrays.fill(limits, BudgetLimit.FLOOR);
  }

  /** Which limit binds, by line; lines of weight zero stay at their floor. */
  static BudgetLimit[] limits(BudgetRequest request) {
    WaterLevel level = new WaterLevel(request.lines().size());
    BigDecimal total = request.total().amount();
    for (Turn turn : level.turns(request.lines())) {
      if (level.isEnoughAt(turn, total)) {
        break;
      }
      level.pass(turn);
    }
    return level.limits;
  }

  /** The turns in order of their level; a line without floor is free from level zero on. */
  private List<Turn> turns(List<BudgetLine> lines) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < limits.length; i++) {
      BudgetLine line = lines.get(i);
      BigDecimal floor = line.floor().map(Money::amount).orElse(BigDecimal.ZERO);
      fixed = fixed.add(floor);
      if (line.weight().signum() == 0) {
        continue;
      }
      Turn start = new Turn(i, BudgetLimit.NONE, floor, line.weight());
      if (floor.signum() == 0) {
        pass(start);
      } else {
        turns.add(start);
      }
      int index = i;
      line.ceiling()
          .ifPresent(
              ceiling ->
                  turns.add(new Turn(index, BudgetLimit.CEILING, ceiling.amount(), line.weight())));
    }
    // The sort is stable, so a line whose floor is its ceiling leaves the one before the other.
    turns.sort(null);
    return turns;
  }

  /**
   * Whether the total is reached before the turn; a line whose share is exactly its floor or
   * ceiling counts as free.
   */
  private boolean isEnoughAt(Turn turn, BigDecimal total) {
    BigDecimal sum = fixed.multiply(turn.weight).add(freeWeight.multiply(turn.amount));
    int comparison = sum.compareTo(total.multiply(turn.weight));
    return turn.to == BudgetLimit.NONE ? comparison > 0 : comparison >= 0;
  }

  private void pass(Turn turn) {
    limits[turn.line] = turn.to;
    if (turn.to == BudgetLimit.NONE) {
      fixed = fixed.subtract(turn.amount);
      freeWeight = freeWeight.add(turn.weight);
    } else {
      fixed = fixed.add(turn.amount);
      freeWeight = freeWeight.subtract(turn.weight);
    }
  }

  /** At the level amount / weight a line leaves its floor or reaches its ceiling. */
  private record Turn(int line, BudgetLimit to, BigDecimal amount, BigDecimal weight)
      implements Comparable<Turn> {

    @Override
    public int compareTo(Turn other) {
      return amount.multiply(other.weight).compareTo(other.amount.multiply(weight));
    }
  }
}
