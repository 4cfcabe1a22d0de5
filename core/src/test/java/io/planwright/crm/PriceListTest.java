package io.planwright.crm;

import static io.planwright.crm.Deals.day;
import static io.planwright.crm.Deals.eur;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PriceListTest {

  @Test
  void findsThePriceOfTheDay() {
    assertThat(Deals.PRICES.price("GTX Pro", day("2017-06-30"))).contains(eur("4821"));
    assertThat(Deals.PRICES.price("GTX Pro", day("2017-07-01"))).contains(eur("4999"));
    assertThat(Deals.PRICES.price("GTX Pro", day("2018-01-01"))).isEmpty();
    assertThat(Deals.PRICES.price("GTXPro", day("2017-07-01"))).isEmpty();
  }
}
