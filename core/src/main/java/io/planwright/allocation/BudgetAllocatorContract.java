package io.planwright.allocation;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import io.planwright.run.SeedStreams;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The promises of a {@link BudgetAllocator}, as checks for the tests of an engine of your own.
 *
 * <pre>{@code
 * assertThat(BudgetAllocatorContract.violations(new OurAllocator())).isEmpty();
 * }</pre>
 *
 * <p>Checked on made-up budgets in currencies with zero, two and three minor digits, without any
 * test library: each line gets one share and in order, within its floor and ceiling, of the total
 * that was asked for (that shares add up to it and are whole minor units, the result's type sees
 * to); the stated fraction is the amount's; the stated limit is where the amount lies; the same
 * answer to the same request; a run stopped on request; an engine that can be serialized.
 *
 * <p>Stateless and thread-safe.
 */
public final class BudgetAllocatorContract {

  private static final int BUDGETS = 60;
  private static final double TOLERANCE = 1e-9;
  private static final SeedStreams STREAMS = new SeedStreams(20_260_902);
  private static final List<String> CURRENCIES = List.of("EUR", "JPY", "BHD");

  private BudgetAllocatorContract() {}

  /**
   * Checks an engine.
   *
   * @param allocator the engine
   * @return what it breaks, one sentence each; empty if it keeps the contract
   */
  public static List<String> violations(BudgetAllocator allocator) {
    Require.nonNull(allocator, "allocator");
    return new EngineChecks<BudgetRequest, BudgetAllocation>(
            allocator, allocator::allocate, BudgetAllocatorContract::violations)
        .violations(requests());
  }

  /**
   * Checks an allocation against its request.
   *
   * @param request what was to be divided
   * @param allocation what came out
   * @return what the allocation breaks, one sentence each; empty if it keeps the contract
   */
  public static List<String> violations(BudgetRequest request, BudgetAllocation allocation) {
    Require.nonNull(request, "request");
    Require.nonNull(allocation, "allocation");
    List<String> expected = request.lines().stream().map(BudgetLine::id).toList();
    List<String> actual = allocation.shares().stream().map(BudgetShare::lineId).toList();
    if (!actual.equals(expected) || !allocation.total().equals(request.total())) {
      return List.of("The total must be divided among the lines, in the order of the request.");
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < actual.size(); i++) {
      check(request.lines().get(i), allocation.shares().get(i), request.total(), found);
    }
    return List.copyOf(found);
  }

  private static void check(BudgetLine line, BudgetShare share, Money total, List<String> found) {
    Money zero = Money.zero(total.currency());
    Money floor = line.floor().orElse(zero);
    Money ceiling = line.ceiling().orElse(total);
    if (share.amount().compareTo(floor) < 0) {
      found.add(line.id() + " must get at least its floor.");
    }
    if (share.amount().compareTo(ceiling) > 0) {
      found.add(line.id() + " must get at most its ceiling.");
    }
    double fraction = total.isZero() ? 0 : share.amount().ratioTo(total);
    if (Math.abs(share.share() - fraction) > TOLERANCE) {
      found.add(line.id() + " must state its amount's fraction of the total.");
    }
    if ((share.limit() == BudgetLimit.FLOOR && !share.amount().equals(floor))
        || (share.limit() == BudgetLimit.CEILING && !share.amount().equals(ceiling))) {
      found.add(line.id() + " must lie at the limit that it states.");
    }
  }

  private static List<BudgetRequest> requests() {
    List<BudgetRequest> requests = new ArrayList<>();
    for (int i = 0; i < BUDGETS; i++) {
      RandomGenerator random = STREAMS.stream(i);
      Currency currency = Currency.getInstance(CURRENCIES.get(i % CURRENCIES.size()));
      requests.add(request(random, currency, i % 10 == 0 ? 0 : random.nextLong(1, 1_000_000)));
    }
    return requests;
  }

  /** The floors sum to at most the total, half of it for the first; the last can take all of it. */
  private static BudgetRequest request(RandomGenerator random, Currency currency, long total) {
    int size = 1 + random.nextInt(12);
    List<BudgetLine> lines = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean isLast = i == size - 1;
      long mostFloor = i == 0 ? total / 2 : total / (2 * size);
      long floor = random.nextLong(mostFloor + 1);
      BudgetLine.Builder line = BudgetLine.builder();
      line.id("line " + i).weight(BigDecimal.valueOf(random.nextInt(isLast ? 1 : 0, 99)));
      if (random.nextBoolean()) {
        line.floor(Money.ofMinor(floor, currency));
      }
      if (!isLast && random.nextInt(3) == 0) {
        line.ceiling(Money.ofMinor(floor + random.nextLong(total / size + 1), currency));
      }
      lines.add(line.build());
    }
    return new BudgetRequest(Money.ofMinor(total, currency), lines);
  }
}
