package io.planwright.allocation;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A budget and the lines to divide it among. What exists is solvable: the floors fit into the
 * total, and the lines can take all of it.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param total what to divide, all of it; in whole minor units, not negative
 * @param lines the lines, at least one, each id once, all in the currency of the total
 */
public record BudgetRequest(Money total, List<BudgetLine> lines) implements Serializable {

  /**
   * Validates the components.
   *
   * @param total what to divide; in whole minor units, not negative
   * @param lines the lines, at least one, each id once
   * @throws io.planwright.money.CurrencyMismatchException if a floor or ceiling has another
   *     currency
   * @throws IllegalArgumentException if the total is negative or has parts of a minor unit, there
   *     is no line, an id comes twice, the floors sum to more than the total, or the lines can take
   *     less than the total
   */
  public BudgetRequest {
    Require.nonNull(total, "total");
    Amounts.requireBudget(total, "total");
    lines = List.copyOf(Require.notEmpty(lines, "lines", "Name the uses of the budget."));
    requireUniqueIds(lines);
    requireFloorsFit(total, lines);
    requireAllCanBeTaken(total, lines);
  }

  /**
   * A budget and the lines to divide it among.
   *
   * @param total what to divide
   * @param lines the lines, at least one
   * @return the request
   * @throws IllegalArgumentException as the constructor
   */
  public static BudgetRequest of(Money total, BudgetLine... lines) {
    return new BudgetRequest(total, List.of(lines));
  }

  private static void requireUniqueIds(List<BudgetLine> lines) {
    Set<String> ids = new HashSet<>();
    for (BudgetLine line : lines) {
      Require.that(
          ids.add(line.id()),
          "line",
          line.id(),
          "be named once",
          "Add the two lines up, or rename.");
    }
  }

  private static void requireFloorsFit(Money total, List<BudgetLine> lines) {
    Money floors = Money.zero(total.currency());
    for (BudgetLine line : lines) {
      floors = line.floor().map(floors::plus).orElse(floors);
    }
    Require.that(
        floors.compareTo(total) <= 0,
        "floors",
        floors,
        "sum to at most the total " + total,
        "Raise the budget by " + floors.minus(total) + ", or lower a floor.");
  }

  private static void requireAllCanBeTaken(Money total, List<BudgetLine> lines) {
    Money most = Money.zero(total.currency());
    boolean isUnlimited = false;
    for (BudgetLine line : lines) {
      most = most.plus(takenAtMost(line, total.currency()));
      isUnlimited |= line.ceiling().isEmpty() && line.weight().signum() > 0;
    }
    Require.that(
        isUnlimited || most.compareTo(total) >= 0,
        "ceilings",
        most,
        "let the lines take the total " + total,
        "Lower the budget by "
            + total.minus(most)
            + ", or raise a ceiling; a line of weight 0 takes its floor only.");
  }

  /** What a line with a ceiling or a weight of zero takes at most; of no interest for others. */
  private static Money takenAtMost(BudgetLine line, Currency currency) {
    Optional<Money> most = line.weight().signum() > 0 ? line.ceiling() : line.floor();
    return most.orElse(Money.zero(currency));
  }
}
