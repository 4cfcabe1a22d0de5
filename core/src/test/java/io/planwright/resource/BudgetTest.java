package io.planwright.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import io.planwright.testkit.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final Budget FAIRS = Budget.of("b-1", "Trade fairs", Money.parse("EUR 500.00"));

  @Test
  void commitsAndReleases() {
    Budget booked = FAIRS.commit(Money.parse("EUR 499.99"));
    assertThat(booked.available()).isEqualTo(Money.parse("EUR 0.01"));
    assertThat(booked.commit(Money.parse("EUR 0.01")).available().isZero()).isTrue();
    assertThat(booked.release(Money.parse("EUR 499.99"))).isEqualTo(FAIRS);
    assertThat(FAIRS.committed().isZero()).isTrue();
  }

  @Test
  void refusesToCommitMoreThanIsLeft() {
    Budget booked = FAIRS.commit(Money.parse("EUR 450.00"));
    ResourceShortageException shortage =
        catchThrowableOfType(
            ResourceShortageException.class, () -> booked.commit(Money.parse("EUR 60.00")));
    assertThat(shortage)
        .hasMessage(
            "requested [60.00 EUR] must not exceed the 50.00 EUR left of b-1. Ask for less, or"
                + " raise it first.");
    assertThat(shortage.resourceId()).isEqualTo("b-1");
    assertThat(shortage.requested()).isEqualByComparingTo("60");
    assertThat(shortage.available()).isEqualByComparingTo("50");
    assertThat(shortage.unit()).isEqualTo("EUR");
  }

  @Test
  void refusesOtherCurrencies() {
    assertThatThrownBy(() -> FAIRS.commit(Money.parse("USD 1.00")))
        .isInstanceOf(CurrencyMismatchException.class);
    assertThatThrownBy(() -> FAIRS.release(Money.parse("USD 1.00")))
        .isInstanceOf(CurrencyMismatchException.class);
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(FAIRS.commit(Money.parse("EUR 12.34")), Budget.class, "budget.json");
  }
}
