package io.planwright.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {

  private static final LocalDate JANUARY = LocalDate.of(2017, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2017, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2017, 4, 1);
  private static final DateRange QUARTER = DateRange.of(JANUARY, APRIL);

  @Test
  void containsItsStartButNotItsEnd() {
    assertThat(QUARTER.contains(JANUARY)).isTrue();
    assertThat(QUARTER.contains(APRIL.minusDays(1))).isTrue();
    assertThat(QUARTER.contains(APRIL)).isFalse();
    assertThat(QUARTER.contains(JANUARY.minusDays(1))).isFalse();
    assertThat(QUARTER.days()).isEqualTo(90);
  }

  @Test
  void reachesThroughItsLastDate() {
    assertThat(DateRange.through(JANUARY, LocalDate.of(2017, 3, 31))).isEqualTo(QUARTER);
    assertThat(DateRange.through(JANUARY, JANUARY).days()).isEqualTo(1);
  }

  @Test
  void overlapsWhatSharesADate() {
    assertThat(QUARTER.overlaps(DateRange.from(MARCH))).isTrue();
    assertThat(QUARTER.overlaps(DateRange.from(APRIL))).isFalse();
    assertThat(DateRange.from(APRIL).overlaps(QUARTER)).isFalse();
  }

  @Test
  void intersectsInTheDatesOfBoth() {
    assertThat(QUARTER.intersection(DateRange.from(MARCH))).contains(DateRange.of(MARCH, APRIL));
    assertThat(DateRange.from(MARCH).intersection(QUARTER)).contains(DateRange.of(MARCH, APRIL));
    assertThat(QUARTER.intersection(DateRange.from(APRIL))).isEmpty();
  }

  @Test
  void enclosesItselfAndItsParts() {
    assertThat(QUARTER.encloses(QUARTER)).isTrue();
    assertThat(QUARTER.encloses(DateRange.of(MARCH, APRIL))).isTrue();
    assertThat(DateRange.of(MARCH, APRIL).encloses(QUARTER)).isFalse();
    assertThat(QUARTER.encloses(DateRange.from(MARCH))).isFalse();
  }

  @Test
  void goesOnWithoutAnEnd() {
    DateRange open = DateRange.from(JANUARY);
    assertThat(open.openEnded()).isTrue();
    assertThat(open.contains(LocalDate.of(9999, 12, 31))).isTrue();
    assertThat(open).hasToString("2017-01-01/..");
    assertThat(QUARTER.openEnded()).isFalse();
  }

  @Test
  void readsWhatItWrote() {
    assertThat(QUARTER).hasToString("2017-01-01/2017-04-01");
    assertThat(DateRange.parse("2017-01-01/2017-04-01")).isEqualTo(QUARTER);
    assertThat(DateRange.parse("2017-01-01/..")).isEqualTo(DateRange.from(JANUARY));
  }
}
