package io.planwright.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.testkit.JsonRoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleDocumentTest {

  @Test
  void survivesJsonAndSerialization() {
    JsonRoundTrip.assertRoundTrips(ScheduleDocuments.launch(), ScheduleDocument.class);
    JsonRoundTrip.assertRoundTrips(
        ScheduleDocuments.launch().toBuilder()
            .putCalendars("ada", WorkingCalendar.mondayToFriday())
            .build(),
        ScheduleDocument.class);
  }

  static Stream<Arguments> mistakes() {
    WorkBreakdown other = WorkBreakdown.of(List.of(Activity.of("x", "X", 1)), List.of());
    WorkBreakdown more =
        WorkBreakdown.of(
            Stream.concat(
                    ScheduleDocuments.launch().work().activities().stream(),
                    Stream.of(Activity.of("x", "X", 1)))
                .toList(),
            List.of());
    return Stream.of(
        mistake(d -> d.id(" "), "id [ ] must not be blank"),
        mistake(d -> d.title(""), "title [] must not be blank"),
        mistake(d -> d.version(0), "version [0] must be at least 1"),
        mistake(d -> d.asOf(LocalDate.of(10000, 1, 1)), "year of asOf [10000]"),
        mistake(d -> d.work(other), "schedule [train] must be of activities"),
        mistake(d -> d.work(more), "schedule [without x] must date each activity"),
        mistake(d -> d.putPercentComplete("x", BigDecimal.ONE), "percentComplete [x]"),
        mistake(
            d -> d.putPercentComplete("call", new BigDecimal("100.1")),
            "percentComplete of call [100.1] must be between 0 and 100"),
        mistake(d -> d.putTeams("x", List.of("ada")), "teams [x] must be of activities"),
        mistake(d -> d.putTeams("done", List.of()), "team of done [[]] must not be empty"),
        mistake(d -> d.putTeams("done", List.of("a", "a")), "must be ids of different people"),
        mistake(
            d -> d.putTeams("call", List.of("bob", "ada")),
            "team of call [[bob, ada]] must begin with the assignee ada"),
        mistake(d -> d.putPeople("eve", " "), "name of eve [ ] must not be blank"),
        mistake(d -> d.putPeople("", "Eve"), "people [] must not be blank"));
  }

  private static Arguments mistake(UnaryOperator<ScheduleDocument.Builder> change, String said) {
    return Arguments.of(change, said);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhatIsWrong(UnaryOperator<ScheduleDocument.Builder> change, String said) {
    ScheduleDocument.Builder builder = change.apply(ScheduleDocuments.launch().toBuilder());
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(said);
  }

  @Test
  void refusesImpossibleSmallValues() {
    LocalDate day = ScheduleDocuments.MONDAY;
    assertThatThrownBy(() -> new ActivityDates(day, day.minusDays(1)))
        .hasMessageContaining("finish [2026-08-30] must not be before the start 2026-08-31");
    assertThatThrownBy(() -> new ImportLimits(0, 1, 1)).hasMessageContaining("bytes [0]");
    assertThatThrownBy(() -> new ImportLimits(1, 0, 1)).hasMessageContaining("lines [0]");
    assertThatThrownBy(() -> new ImportLimits(1, 1, 0)).hasMessageContaining("characters [0]");
    assertThatThrownBy(() -> new ImportWarning(0, "a", "b", 1)).hasMessageContaining("line [0]");
    assertThatThrownBy(() -> new ImportWarning(1, "", "b", 1)).hasMessageContaining("subject []");
    assertThatThrownBy(() -> new ImportWarning(1, "a", "", 1)).hasMessageContaining("statement []");
    assertThatThrownBy(() -> new ImportWarning(1, "a", "b", 0)).hasMessageContaining("count [0]");
  }

  @Test
  void copiesWhatItIsGiven() {
    ScheduleImport read =
        new ScheduleImport(
            "",
            WorkBreakdown.of(List.of(Activity.of("x", "X", 1)), List.of()),
            Map.of(),
            Map.of(),
            Map.of("x", BigDecimal.TEN),
            Map.of("x", List.of("ada", "bob")),
            Map.of(),
            WorkingCalendar.mondayToFriday(),
            Map.of(),
            List.of());
    assertThat(read.percentComplete()).isUnmodifiable();
    assertThat(read.warnings()).isUnmodifiable();
  }
}
