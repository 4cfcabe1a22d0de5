package io.planwright.examples.solver;

import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.BudgetAllocator;
import io.planwright.allocation.BudgetLimit;
import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.allocation.BudgetShare;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Divides a budget by a quadratic program of ojAlgo's: each line as near to its part by weight as
 * floors and ceilings allow. Write your own constraints into {@link #model} and the rest stays.
 *
 * <p>Stateless and thread-safe. {@code BudgetAllocatorContract} checks what it promises.
 */
public final class OjAlgoBudgets implements BudgetAllocator {

  private static final long serialVersionUID = 1;

  @Override
  public BudgetAllocation allocate(BudgetRequest request, RunControl control) {
    control.checkpoint();
    long[] units = wholeUnits(request, fractions(request));
    List<BudgetShare> shares = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      BudgetShare share = share(request, request.lines().get(i), units[i]);
      shares.add(share);
      reasons.add(new Reason(share.lineId(), share.amount().toDouble(), share.statement()));
    }
    return new BudgetAllocation(
        request.total(),
        shares,
        new Explanation("As near to the weights as the limits allow, by ojAlgo.", reasons),
        Provenance.of(
            "quadratic program of ojAlgo",
            Map.of("rounding", "largest remainder"),
            request.total() + " among " + units.length + " lines",
            units.length));
  }

  private static double[] fractions(BudgetRequest request) {
    double[] fractions = new double[request.lines().size()];
    if (!request.total().isZero()) {
      ExpressionsBasedModel model = model(request);
      Optimisation.Result result = model.minimise();
      for (int i = 0; i < fractions.length; i++) {
        fractions[i] = result.doubleValue(i);
      }
    }
    return fractions;
  }

  /** In fractions of the total, which keeps the numbers near to one. */
  private static ExpressionsBasedModel model(BudgetRequest request) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Expression whole = model.newExpression("whole").level(1);
    Expression distance = model.newExpression("distance").weight(1);
    double weights = 0;
    for (BudgetLine line : request.lines()) {
      weights += line.weight().doubleValue();
    }
    for (BudgetLine line : request.lines()) {
      double weight = line.weight().doubleValue();
      double floor = line.floor().map(money -> money.ratioTo(request.total())).orElse(0.0);
      double most = line.ceiling().map(money -> money.ratioTo(request.total())).orElse(1.0);
      Variable part =
          model.newVariable(line.id()).lower(floor).upper(weight == 0 ? floor : Math.min(1, most));
      whole.set(part, 1);
      if (weight > 0) {
        double target = weight / weights;
        distance.set(part, part, 1 / target);
        distance.set(part, -2);
      }
    }
    return model;
  }

  /** Down to whole minor units, and what is left to the largest remainders that have room. */
  private static long[] wholeUnits(BudgetRequest request, double[] fractions) {
    long total = units(request.total());
    long[] units = new long[fractions.length];
    double[] remainder = new double[fractions.length];
    long left = total;
    for (int i = 0; i < units.length; i++) {
      double exact = fractions[i] * total;
      units[i] = Math.max(least(request, i), Math.min(most(request, i), (long) Math.floor(exact)));
      remainder[i] = exact - units[i];
      left -= units[i];
    }
    while (left != 0) {
      int next = -1;
      long step = Long.signum(left);
      for (int i = 0; i < units.length; i++) {
        boolean hasRoom = step > 0 ? units[i] < most(request, i) : units[i] > least(request, i);
        if (hasRoom && (next < 0 || step * remainder[i] > step * remainder[next])) {
          next = i;
        }
      }
      units[next] += step;
      remainder[next] -= step;
      left -= step;
    }
    return units;
  }

  private static long least(BudgetRequest request, int line) {
    return request.lines().get(line).floor().map(OjAlgoBudgets::units).orElse(0L);
  }

  private static long most(BudgetRequest request, int line) {
    BudgetLine of = request.lines().get(line);
    return of.weight().signum() == 0
        ? least(request, line)
        : of.ceiling().map(OjAlgoBudgets::units).orElse(units(request.total()));
  }

  private static long units(Money money) {
    return money.amount().unscaledValue().longValueExact();
  }

  private static BudgetShare share(BudgetRequest request, BudgetLine line, long units) {
    Money amount = Money.ofMinor(units, request.total().currency());
    double fraction = request.total().isZero() ? 0 : Math.min(1, amount.ratioTo(request.total()));
    if (line.ceiling().filter(amount::equals).isPresent()) {
      return new BudgetShare(line.id(), amount, fraction, BudgetLimit.CEILING, "At its ceiling.");
    }
    return line.floor().filter(amount::equals).isPresent()
        ? new BudgetShare(line.id(), amount, fraction, BudgetLimit.FLOOR, "At its floor.")
        : new BudgetShare(line.id(), amount, fraction, BudgetLimit.NONE, "By its weight.");
  }
}
