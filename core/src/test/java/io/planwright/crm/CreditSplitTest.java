package io.planwright.crm;

import static io.planwright.crm.Deals.eur;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CreditSplitTest {

  private static final CreditSplit SPLIT =
      new CreditSplit(
          List.of(
              CreditShare.revenue("a", "0.50"),
              CreditShare.overlay("x", "1"),
              CreditShare.revenue("b", "0.5"),
              CreditShare.overlay("a", "0.333")));

  @Test
  void keepsTheTwoLedgersApart() {
    assertThat(SPLIT.apportion(eur("100.01"))).containsOnlyKeys("a", "b");
    assertThat(SPLIT.overlay(eur("100.01"), RoundingMode.HALF_EVEN))
        .containsExactly(entry("x", eur("100.01")), entry("a", eur("33.30")));
  }

  @Test
  void givesAllToOne() {
    assertThat(CreditSplit.allTo("a").apportion(eur("-7.77")))
        .containsExactly(entry("a", eur("-7.77")));
    assertThat(CreditSplit.allTo("a").overlay(eur("1"), RoundingMode.DOWN)).isEmpty();
  }

  @Test
  void equalsByWorthOfTheShares() {
    assertThat(CreditShare.revenue("a", "0.50")).isEqualTo(CreditShare.revenue("a", "0.5"));
    assertThat(new CreditShare("a", new BigDecimal("1E+0"), CreditKind.REVENUE).share())
        .isEqualTo(BigDecimal.ONE);
  }

  @Property
  void sharesEveryCentOut(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 80) Integer> permille,
      @ForAll @LongRange(min = -1_000_000_000L, max = 1_000_000_000L) long cents) {
    List<CreditShare> shares = new ArrayList<>();
    BigDecimal rest = BigDecimal.ONE;
    for (int i = 0; i < permille.size(); i++) {
      BigDecimal share = BigDecimal.valueOf(permille.get(i), 3);
      shares.add(new CreditShare("r" + i, share, CreditKind.REVENUE));
      rest = rest.subtract(share);
    }
    shares.add(new CreditShare("rest", rest, CreditKind.REVENUE));
    Money amount = Money.ofMinor(cents, Deals.EUR);
    assertThat(Money.sum(Deals.EUR, new CreditSplit(shares).apportion(amount).values()))
        .isEqualTo(amount);
  }
}
