package io.planwright.allocation.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.BudgetAllocation;
import io.planwright.allocation.BudgetAllocatorContract;
import io.planwright.allocation.BudgetLine;
import io.planwright.allocation.BudgetRequest;
import io.planwright.allocation.BudgetShare;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProportionalBudgetProperties {

  private static final Currency EUR = Currency.getInstance("EUR");

  /** Two units of a cent: one for rounding, one for the bisection's end. */
  private static final double CENTS = 2;

  @Property(tries = 300)
  void agreesWithTheLevelFoundByBisection(
      @ForAll @IntRange(min = 1, max = 15) int size, @ForAll Random random) {
    BudgetRequest request = request(size, random);
    BudgetAllocation split = allocate(request);
    assertThat(BudgetAllocatorContract.violations(request, split)).isEmpty();
    double low = 0;
    double high = 1e9;
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      if (sumAt(request, middle) < cents(request.total())) {
        low = middle;
      } else {
        high = middle;
      }
    }
    for (int i = 0; i < size; i++) {
      assertThat(cents(split.shares().get(i).amount()))
          .isCloseTo(centsAt(request.lines().get(i), high), within(CENTS));
    }
  }

  @Property(tries = 100)
  void limitsDoNotDependOnTheOrderOfTheLines(
      @ForAll @IntRange(min = 1, max = 15) int size, @ForAll Random random) {
    BudgetRequest request = request(size, random);
    List<BudgetLine> shuffled = new ArrayList<>(request.lines());
    Collections.shuffle(shuffled, random);
    BudgetAllocation other = allocate(new BudgetRequest(request.total(), shuffled));
    for (BudgetShare share : allocate(request).shares()) {
      BudgetShare same =
          other.shares().stream().filter(s -> s.lineId().equals(share.lineId())).findFirst().get();
      assertThat(same.limit()).isEqualTo(share.limit());
      // Of equal remainders the first line gets the cent.
      assertThat(cents(same.amount())).isCloseTo(cents(share.amount()), within(1.0));
    }
  }

  @Property(tries = 100)
  void theUnitOfTheWeightsDoesNotMatter(
      @ForAll @IntRange(min = 1, max = 15) int size, @ForAll Random random) {
    BudgetRequest request = request(size, random);
    List<BudgetLine> scaled =
        request.lines().stream()
            .map(l -> l.toBuilder().weight(l.weight().multiply(new BigDecimal("0.037"))).build())
            .toList();
    assertThat(allocate(new BudgetRequest(request.total(), scaled)).shares())
        .isEqualTo(allocate(request).shares());
  }

  private static BudgetAllocation allocate(BudgetRequest request) {
    return ProportionalBudgetAllocator.standard().allocate(request, RunControl.unlimited());
  }

  private static double sumAt(BudgetRequest request, double level) {
    double sum = 0;
    for (BudgetLine line : request.lines()) {
      sum += centsAt(line, level);
    }
    return sum;
  }

  private static double centsAt(BudgetLine line, double level) {
    double floor = line.floor().map(ProportionalBudgetProperties::cents).orElse(0.0);
    double ceiling = line.ceiling().map(ProportionalBudgetProperties::cents).orElse(1e18);
    return Math.max(floor, Math.min(ceiling, level * line.weight().doubleValue()));
  }

  private static double cents(Money money) {
    return money.amount().movePointRight(2).doubleValue();
  }

  private static BudgetRequest request(int size, Random random) {
    int total = random.nextInt(1_000_000);
    List<BudgetLine> lines = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int floor = random.nextInt(total / size + 1);
      BudgetLine.Builder line = BudgetLine.builder();
      line.id("l" + i);
      line.weight(BigDecimal.valueOf(1 + random.nextInt(500), 1));
      if (random.nextBoolean()) {
        line.floor(Money.ofMinor(floor, EUR));
      }
      if (i > 0 && random.nextBoolean()) {
        line.ceiling(Money.ofMinor(floor + random.nextInt(total / size + 1), EUR));
      }
      lines.add(line.build());
    }
    return new BudgetRequest(Money.ofMinor(total, EUR), lines);
  }
}
