package io.planwright.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.planwright.calendar.DateRange;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MaterialPoolTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final MaterialPool KITS =
      MaterialPool.of("kits", "demo kit", 5)
          .reserve(new Reservation("fair", range(0, 5), 3))
          .reserve(new Reservation("roadshow", range(4, 10), 2));

  private static DateRange range(int from, int toExclusive) {
    return DateRange.of(DAY.plusDays(from), DAY.plusDays(toExclusive));
  }

  @Test
  void saysWhatIsFree() {
    assertThat(KITS.availableOn(DAY.minusDays(1))).isEqualTo(5);
    assertThat(KITS.availableOn(DAY)).isEqualTo(2);
    assertThat(KITS.availableOn(DAY.plusDays(4))).isZero();
    assertThat(KITS.availableOn(DAY.plusDays(5))).isEqualTo(3);
    assertThat(KITS.availableThrough(range(-2, 4))).isEqualTo(2);
    assertThat(KITS.availableThrough(range(-2, 5))).isZero();
    assertThat(KITS.availableThrough(range(5, 20))).isEqualTo(3);
    assertThat(KITS.availableThrough(DateRange.from(DAY.plusDays(10)))).isEqualTo(5);
  }

  @Test
  void refusesToReserveMoreThanIsFree() {
    ResourceShortageException shortage =
        catchThrowableOfType(
            ResourceShortageException.class,
            () -> KITS.reserve(new Reservation("visit", range(6, 8), 4)));
    assertThat(shortage)
        .hasMessage(
            "requested [4 demo kit] must not exceed the 3 demo kit left of kits. Ask for less, or"
                + " raise it first.");
    assertThat(shortage.available()).isEqualByComparingTo("3");
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(KITS, MaterialPool.class, "material-pool.json");
  }
}
