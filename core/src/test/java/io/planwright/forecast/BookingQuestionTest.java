package io.planwright.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class BookingQuestionTest {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();

  private static BookingQuestion march(LocalDate asOf) {
    return BookingQuestion.of(
        CALENDAR.periodOf(LocalDate.of(2024, 3, 1), PeriodKind.MONTH),
        CALENDAR,
        asOf,
        Currency.getInstance("EUR"));
  }

  @Test
  void isAskedAsManyDaysBeforeAnEarlierPeriod() {
    BookingQuestion february = march(LocalDate.of(2024, 2, 19)).earlier(1);

    assertThat(february.period().label()).isEqualTo("FY2024-M02");
    assertThat(february.asOf()).isEqualTo("2024-01-21");
    assertThat(march(LocalDate.of(2024, 2, 19)).earlier(0))
        .isEqualTo(march(LocalDate.of(2024, 2, 19)));
  }

  @Test
  void isAskedBeforeTheLastDayOfAShorterPeriod() {
    assertThat(march(LocalDate.of(2024, 3, 30)).earlier(1).asOf()).isEqualTo("2024-02-28");
  }

  @Test
  void isNotAskedAfterwards() {
    assertThatThrownBy(() -> march(LocalDate.of(2024, 3, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("asOf [2024-03-31] must be before 2024-03-31, the last day");
    assertThatThrownBy(() -> march(LocalDate.of(2024, 2, 1)).earlier(-1))
        .hasMessageContaining("periods [-1]");
  }
}
