package io.planwright.allocation.budget;

import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.BudgetAllocator;
import io.planwright.allocation.BudgetLimit;
import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.allocation.BudgetShare;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import io.planwright.money.Apportionment;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Divides a budget in proportion to the lines' weights, within their floors and ceilings, to the
 * last minor unit.
 *
 * <p>Lines whose floor or ceiling binds get it. The others share what these leave in proportion to
 * their weights, rounded to whole minor units by the method of largest remainders, so that each is
 * less than one unit from its exact share. Which limits bind does not depend on the order of the
 * lines. The division is the one that keeps the amounts per unit of weight as equal as the limits
 * allow (water-filling; T. Ibaraki and N. Katoh, <em>Resource Allocation Problems</em>, MIT Press,
 * 1988, chapter 2). All is computed exactly.
 *
 * <p>Time is n log n in the number of lines. Immutable, serializable and thread-safe.
 */
public final class ProportionalBudgetAllocator implements BudgetAllocator {

  private static final long serialVersionUID = 1;

  private ProportionalBudgetAllocator() {}

  /**
   * The allocator; it has nothing to configure.
   *
   * @return an allocator
   */
  public static ProportionalBudgetAllocator standard() {
    return new ProportionalBudgetAllocator();
  }

  /**
   * Divides the budget.
   *
   * @param request what to divide among which lines
   * @param control how to stop the run
   * @return the shares; the explanation has a reason for each line, with its amount in major units
   * @throws io.planwright.run.RunStoppedException if the run was stopped before it had a result
   */
  @Override
  public BudgetAllocation allocate(BudgetRequest request, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(control, "control");
    control.checkpoint();
    BudgetLimit[] limits = WaterLevel.limits(request);
    control.checkpoint();
    List<BudgetShare> shares = shares(request, limits);
    return new BudgetAllocation(
        request.total(), shares, explanation(request, shares), provenance(request));
  }

  private static List<BudgetShare> shares(BudgetRequest request, BudgetLimit[] limits) {
    List<BudgetLine> lines = request.lines();
    Money left = request.total();
    List<BigDecimal> freeWeights = new ArrayList<>();
    for (int i = 0; i < limits.length; i++) {
      if (limits[i] == BudgetLimit.NONE) {
        freeWeights.add(lines.get(i).weight());
      } else {
        left = left.minus(bound(lines.get(i), limits[i], left));
      }
    }
    List<Money> free =
        freeWeights.isEmpty() ? List.of() : Apportionment.byLargestRemainder(left, freeWeights);
    ShareStatements statements = new ShareStatements(request, left, sum(freeWeights));
    List<BudgetShare> shares = new ArrayList<>(limits.length);
    int next = 0;
    for (int i = 0; i < limits.length; i++) {
      BudgetLine line = lines.get(i);
      Money amount =
          limits[i] == BudgetLimit.NONE ? free.get(next++) : bound(line, limits[i], left);
      shares.add(share(request.total(), line, amount, limits[i], statements));
    }
    return shares;
  }

  private static Money bound(BudgetLine line, BudgetLimit limit, Money sameCurrency) {
    return (limit == BudgetLimit.CEILING ? line.ceiling() : line.floor())
        .orElse(Money.zero(sameCurrency.currency()));
  }

  private static BudgetShare share(
      Money total, BudgetLine line, Money amount, BudgetLimit limit, ShareStatements statements) {
    double fraction = total.isZero() ? 0 : Math.min(1, amount.ratioTo(total));
    return new BudgetShare(line.id(), amount, fraction, limit, statements.of(line, limit));
  }

  private static BigDecimal sum(List<BigDecimal> weights) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal weight : weights) {
      sum = sum.add(weight);
    }
    return sum;
  }

  private static Explanation explanation(BudgetRequest request, List<BudgetShare> shares) {
    int floors = 0;
    int ceilings = 0;
    List<Reason> reasons = new ArrayList<>(shares.size());
    for (BudgetShare share : shares) {
      floors += share.limit() == BudgetLimit.FLOOR ? 1 : 0;
      ceilings += share.limit() == BudgetLimit.CEILING ? 1 : 0;
      reasons.add(new Reason(share.lineId(), share.amount().toDouble(), share.statement()));
    }
    String summary =
        request.total()
            + " divided among "
            + shares.size()
            + " lines in proportion to their weights; "
            + floors
            + " at their floor, "
            + ceilings
            + " at their ceiling.";
    return new Explanation(summary, reasons);
  }

  private static Provenance provenance(BudgetRequest request) {
    return Provenance.of(
        "proportional allocation",
        Map.of("rounding", "largest remainder"),
        request.total() + " among " + request.lines().size() + " lines",
        request.lines().size());
  }
}
