package io.planwright.money;

import static io.planwright.testkit.JsonRoundTrip.assertGolden;
import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyJsonTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void writesMoneyAsOneString() {
    assertThat(JsonRoundTrip.jackson2(Money.of("12.3", "EUR"))).isEqualTo("\"EUR 12.30\"");
    assertGolden(Money.of("-1234567.895", "EUR"), Money.class, "money.json");
  }

  @Test
  void writesRatesAsAList() {
    ExchangeRates rates =
        ExchangeRates.of(
            List.of(
                new ExchangeRate(EUR, USD, LocalDate.of(2017, 1, 2), new BigDecimal("1.0465")),
                new ExchangeRate(EUR, USD, LocalDate.of(2017, 4, 3), new BigDecimal("1.0650"))));
    assertGolden(rates, ExchangeRates.class, "money-exchange-rates.json");
    assertRoundTrips(rates.rates().get(0), ExchangeRate.class);
    assertThat(ExchangeRates.of(rates.rates())).hasToString(rates.toString());
  }

  @Test
  void roundTripsRatesOfAllSizes() {
    for (String rate : List.of("1E+20", "100", "0.000000012345678901234567890", "7")) {
      LocalDate day = LocalDate.of(2017, 1, 2);
      assertRoundTrips(new ExchangeRate(EUR, USD, day, new BigDecimal(rate)), ExchangeRate.class);
    }
  }

  @Test
  void roundTripsPolicies() {
    for (RatePolicy policy : RatePolicy.values()) {
      assertRoundTrips(policy, RatePolicy.class);
    }
  }

  @Test
  void refusesJsonThatIsNoMoney() {
    assertThatThrownBy(() -> JsonRoundTrip.fromJackson3("\"12.30\"", Money.class))
        .hasMessageContaining(
            "money [12.30] must be a currency code, a space and an amount."
                + " Write it like EUR 12.30.");
    assertThatThrownBy(() -> JsonRoundTrip.fromJackson2("\"EUR 1e999999999\"", Money.class))
        .hasMessageContaining("must be below 1E+100");
  }
}
