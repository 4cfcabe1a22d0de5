package io.planwright.schedule;

import io.planwright.internal.Require;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The promises of a {@link Scheduler}, as checks for the tests of an engine of your own.
 *
 * <pre>{@code
 * assertThat(SchedulerContract.violations(new OurScheduler())).isEmpty();
 * }</pre>
 *
 * <p>Checked on made-up networks, without any test library: each activity scheduled once and in
 * order, on working days, with its duration, not before the plan, its own first possible day or its
 * fixed one; all dependencies hold; an activity is critical exactly if it has no total float; the
 * critical path is of critical activities and ends with the plan; the same schedule from the same
 * request; a run stopped on request; an engine that can be serialized. How early a schedule is
 * finished is not checked: an engine may level people, or leave reserves.
 *
 * <p>Stateless and thread-safe.
 */
public final class SchedulerContract {

  private SchedulerContract() {}

  /**
   * Checks an engine.
   *
   * @param scheduler the engine
   * @return what it breaks, one sentence each; empty if it keeps the contract
   */
  public static List<String> violations(Scheduler scheduler) {
    Require.nonNull(scheduler, "scheduler");
    List<ScheduleRequest> requests = SchedulerCases.requests();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      for (String violation : violations(scheduler, requests.get(i))) {
        found.add("network " + i + ": " + violation);
      }
    }
    if (!isStoppedOnRequest(scheduler, requests.get(0))) {
      found.add("A cancelled run must end with RunStoppedException.");
    }
    if (!isSerializable(scheduler)) {
      found.add("The engine must be serializable, with all that it holds.");
    }
    return List.copyOf(found);
  }

  /**
   * Checks a schedule against its request.
   *
   * @param request what was to be scheduled
   * @param schedule what came out
   * @return what the schedule breaks, one sentence each; empty if it keeps the contract
   */
  public static List<String> violations(ScheduleRequest request, Schedule schedule) {
    Require.nonNull(request, "request");
    Require.nonNull(schedule, "schedule");
    return new ScheduleCheck(request, schedule).violations();
  }

  private static List<String> violations(Scheduler scheduler, ScheduleRequest request) {
    try {
      Schedule schedule = scheduler.schedule(request, RunControl.unlimited());
      List<String> found = new ArrayList<>(violations(request, schedule));
      if (!schedule.equals(scheduler.schedule(request, RunControl.unlimited()))) {
        found.add("The same request must get an equal schedule.");
      }
      return found;
    } catch (RuntimeException e) {
      return List.of("The engine threw " + e + ".");
    }
  }

  private static boolean isStoppedOnRequest(Scheduler scheduler, ScheduleRequest request) {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    try {
      scheduler.schedule(request, RunControl.unlimited().withCancellation(cancellation));
      return false;
    } catch (RunStoppedException e) {
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static boolean isSerializable(Scheduler scheduler) {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(scheduler);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
