package io.planwright.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.money.ExchangeRate;
import io.planwright.money.ExchangeRates;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables small enough to be worked by hand. */
class PriceVolumeMixTest {

  private static final List<SoldLine> BASE = List.of(line("A", 10, "100"), line("B", 10, "200"));

  @Test
  void separatesVolumeMixAndPrice() {
    // ΔQ = 4 at the average price 300/20 = 15: volume 60.
    // A: 8 units at 11 instead of 10: +8; B: 16 units at 19 instead of 20: -16.
    // Mix: A (8 - 12) * 10 = -40, B (16 - 12) * 20 = +80, where 12 is half of 24.
    PriceVolumeMix variance =
        PriceVolumeMix.between(BASE, List.of(line("A", 8, "88"), line("B", 16, "304")));

    assertThat(variance.base()).isEqualTo(usd("300"));
    assertThat(variance.current()).isEqualTo(usd("392"));
    assertThat(variance.volume()).isEqualTo(usd("60"));
    assertThat(variance.mix()).isEqualTo(usd("40"));
    assertThat(variance.price()).isEqualTo(usd("-8"));
    assertThat(variance.total()).isEqualTo(usd("92"));
    assertThat(variance.products())
        .containsExactly(
            new ProductVariance("A", ProductChange.CONTINUING, usd("-20"), usd("8"), usd("0")),
            new ProductVariance("B", ProductChange.CONTINUING, usd("120"), usd("-16"), usd("0")));
  }

  @Test
  void explainsDearerProductsByPriceAlone() {
    assertOnly("price", "30", List.of(line("A", 10, "110"), line("B", 10, "220")));
  }

  @Test
  void explainsMoreOfEverythingByVolumeAlone() {
    assertOnly("volume", "300", List.of(line("A", 20, "200"), line("B", 20, "400")));
  }

  @Test
  void explainsDearerProductsAtTheSameNumberOfUnitsByMixAlone() {
    assertOnly("mix", "30", List.of(line("A", 7, "70"), line("B", 13, "260")));
  }

  @Test
  void explainsAnAddedProductByTheTermOfNewProductsAlone() {
    assertOnly(
        "new products",
        "50",
        List.of(line("A", 10, "100"), line("B", 10, "200"), line("C", 1, "50")));
  }

  @Test
  void explainsADroppedProductByTheTermOfLostProductsAlone() {
    assertOnly("lost products", "-200", List.of(line("A", 10, "100")));
  }

  @Test
  void explainsRatesByTheCurrencyTermAlone() {
    SoldLine weakerRate =
        new SoldLine("A", BigDecimal.TEN, Money.of("93", "USD"), Money.of("100", "USD"));
    assertOnly("currency", "-7", List.of(weakerRate, line("B", 10, "200")));
  }

  @Test
  void explainsAnUnchangedPeriodByNothing() {
    assertThat(PriceVolumeMix.between(BASE, BASE).terms()).allMatch(term -> term.amount().isZero());
  }

  @Test
  void explainsTheEndOfAllSalesByLostProducts() {
    assertOnly("lost products", "-300", List.of());
  }

  @Test
  void negatesVolumeAndLostProductsOnTheWayBack() {
    List<SoldLine> doubled = List.of(line("A", 20, "200"), line("B", 20, "400"));

    assertThat(PriceVolumeMix.between(doubled, BASE).volume()).isEqualTo(usd("-300"));
    assertThat(
            PriceVolumeMix.between(List.of(line("A", 1, "10"), line("C", 1, "50")), BASE).total())
        .isEqualTo(usd("240"));
  }

  @Test
  void roundsToTheCentWithoutLosingOne() {
    // Volume: -1 * 100/3 = -33.33; price: 70 - 200/3 = +3.33; together -30.00 exactly.
    PriceVolumeMix variance =
        PriceVolumeMix.between(List.of(line("A", 3, "100")), List.of(line("A", 2, "70")));

    assertThat(variance.volume()).isEqualTo(usd("-33.33"));
    assertThat(variance.price()).isEqualTo(usd("3.33"));
    assertThat(variance.mix()).isEqualTo(usd("0"));
  }

  @Test
  void addsSeveralLinesOfAProductUp() {
    PriceVolumeMix split =
        PriceVolumeMix.between(
            List.of(line("A", 4, "40"), line("B", 10, "200"), line("A", 6, "60")),
            List.of(line("A", 8, "88"), line("B", 16, "304")));

    assertThat(split)
        .isEqualTo(PriceVolumeMix.between(BASE, List.of(line("A", 8, "88"), line("B", 16, "304"))));
  }

  @Test
  void countsAProductThatOnlyCameBackAsLost() {
    PriceVolumeMix variance =
        PriceVolumeMix.between(BASE, List.of(line("A", -1, "-10"), line("B", 10, "200")));

    assertThat(variance.lostProducts()).isEqualTo(usd("-110"));
    assertThat(variance.mix()).isEqualTo(usd("0"));
  }

  @Test
  void takesThePlanRateAsTheConstantOne() {
    LocalDate planDay = LocalDate.of(2017, 1, 1);
    LocalDate soldOn = LocalDate.of(2017, 7, 1);
    Currency usd = Currency.getInstance("USD");
    Currency eur = Currency.getInstance("EUR");
    ExchangeRates rates =
        ExchangeRates.of(
            List.of(
                new ExchangeRate(eur, usd, planDay, new BigDecimal("1.05")),
                new ExchangeRate(eur, usd, soldOn, new BigDecimal("1.14"))));

    SoldLine line =
        new ConstantRates(rates, usd, planDay)
            .line("A", BigDecimal.ONE, Money.of("100", "EUR"), soldOn);

    assertThat(line.amount()).isEqualTo(usd("114"));
    assertThat(line.amountAtConstantRate()).isEqualTo(usd("105"));
  }

  @Test
  void keepsQuantitiesWithoutTrailingZeros() {
    assertThat(SoldLine.of("A", new BigDecimal("10.00"), usd("1")))
        .isEqualTo(SoldLine.of("A", new BigDecimal("1E+1"), usd("1")))
        .isEqualTo(line("A", 10, "1"));
  }

  private static void assertOnly(String name, String amount, List<SoldLine> current) {
    PriceVolumeMix variance = PriceVolumeMix.between(BASE, current);

    assertThat(variance.terms())
        .allSatisfy(
            term ->
                assertThat(term.amount())
                    .as(term.name())
                    .isEqualTo(term.name().equals(name) ? usd(amount) : usd("0")));
  }

  private static SoldLine line(String productId, long quantity, String amount) {
    return SoldLine.of(productId, quantity, usd(amount));
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
