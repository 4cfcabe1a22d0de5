package io.planwright.schedule.staffed;

import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;

import io.planwright.run.RunControl;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StaffedJsonTest {

  @Test
  void requestsPlansAndUpdatesAreStored() {
    StaffedRequest request = Staffings.random(new Random(4), 3, 5);
    StaffedSchedule plan =
        StaffedSearch.standard()
            .withSchedules(20)
            .solve(request, RunControl.unlimited())
            .orElseThrow();
    StaffedActivity first = plan.activities().get(0);
    Instant now = Staffings.at(Staffings.MONDAY, "09:00");
    StaffedUpdate update =
        new StaffedUpdate(
            request,
            plan,
            now,
            List.of(new Actual.Finished(first.projectId(), first.activityId(), now, now)));
    assertRoundTrips(request, StaffedRequest.class);
    assertRoundTrips(plan, StaffedSchedule.class);
    assertRoundTrips(update, StaffedUpdate.class);
    assertRoundTrips(
        StaffedRepair.standard()
            .withSchedules(20)
            .repair(update, RunControl.unlimited())
            .orElseThrow(),
        StaffedRevision.class);
  }
}
