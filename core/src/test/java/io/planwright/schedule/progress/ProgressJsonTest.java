package io.planwright.schedule.progress;

import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressJsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  @Test
  void updatesSurviveJson() {
    for (ActivityUpdate update :
        List.of(
            new ActivityUpdate.Finished("a", DAY, DAY.plusDays(2)),
            new ActivityUpdate.Started("a", DAY, 3),
            new ActivityUpdate.Reestimated("a", 7),
            new ActivityUpdate.Postponed("a", DAY))) {
      JsonRoundTrip.assertRoundTrips(update, ActivityUpdate.class);
    }
  }
}
