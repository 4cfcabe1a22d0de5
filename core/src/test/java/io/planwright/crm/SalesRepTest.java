package io.planwright.crm;

import static io.planwright.crm.Deals.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SalesRepTest {

  @Test
  void isEmployedFromTheFirstToTheLastDay() {
    assertThat(Deals.BEN.isEmployedOn(day("2017-02-28"))).isFalse();
    assertThat(Deals.BEN.isEmployedOn(day("2017-03-01"))).isTrue();
    assertThat(Deals.BEN.isEmployedOn(day("2017-09-30"))).isTrue();
    assertThat(Deals.BEN.isEmployedOn(day("2017-10-01"))).isFalse();
  }

  @Test
  void isEmployedOnAnyDayWhenNoneIsKnown() {
    SalesRep rep = SalesRep.builder().id("r").name("R").build();
    assertThat(rep.isEmployedOn(day("1900-01-01"))).isTrue();
    assertThat(rep.isEmployedOn(day("2100-01-01"))).isTrue();
  }
}
