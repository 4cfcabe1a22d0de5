package io.planwright.schedule.risk;

import io.planwright.activity.Activity;
import io.planwright.activity.DurationEstimate;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.internal.TimedNetwork;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Simulates a plan whose durations are uncertain: in each run every duration is drawn from its
 * three-point estimate or its outcomes, and the network computed as the critical path method does,
 * in working time that may end within a day. An activity without either takes the duration of the
 * plan.
 *
 * <p>The time is O(runs · (activities + dependencies)), about ten nanoseconds each. Each run draws
 * from a stream of its own, so that seed and number of runs give the same bits whatever the number
 * of threads. Immutable, serializable and thread-safe.
 *
 * <p>Sources: R. M. Van Slyke, "Monte Carlo methods and the PERT problem", Operations Research 11
 * (5), 1963, pp. 839-860, for the simulation and the criticality index; the others are named where
 * their measures are.
 *
 * @param runs how many runs, from 100 to 10,000,000
 * @param seed of the random numbers
 * @param threads how many threads work, from 1 to 256; more than 16 have nothing to do
 * @param shape which distribution stands for an estimate
 * @param correlation how durations move together
 */
public record ScheduleRisk(
    int runs, long seed, int threads, EstimateShape shape, RiskCorrelation correlation)
    implements Serializable {

  private static final int LEAST_RUNS = 100;
  private static final int MOST_RUNS = 10_000_000;
  private static final int USUAL_RUNS = 10_000;
  private static final int MOST_THREADS = 256;
  private static final double USUAL_CORRELATION = 0.2;

  /**
   * Validates the components.
   *
   * @param runs how many runs
   * @param seed of the random numbers
   * @param threads how many threads work
   * @param shape which distribution stands for an estimate
   * @param correlation how durations move together
   * @throws IllegalArgumentException if a number is out of range
   */
  public ScheduleRisk {
    Require.between(runs, LEAST_RUNS, MOST_RUNS, "runs", "Make 10000 where nothing asks for more.");
    Require.between(threads, 1, MOST_THREADS, "threads", "Use one a processor at most.");
    Require.nonNull(shape, "shape");
    Require.nonNull(correlation, "correlation");
  }

  /**
   * 10,000 runs on one thread, beta-PERT durations with a common correlation of 0.2, as {@link
   * RiskCorrelation} explains.
   *
   * @return the spec, to be changed by the {@code with} methods
   */
  public static ScheduleRisk standard() {
    return new ScheduleRisk(
        USUAL_RUNS, 1, 1, EstimateShape.BETA_PERT, RiskCorrelation.common(USUAL_CORRELATION));
  }

  /**
   * The same with durations that know nothing of each other: what most tools assume, and
   * over-confident.
   *
   * @return the spec, to be changed by the {@code with} methods
   */
  public static ScheduleRisk independent() {
    return standard().withCorrelation(RiskCorrelation.independent());
  }

  /**
   * Sets how many runs are made.
   *
   * @param newRuns from 100 to 10,000,000; chance alone moves a probability by 0.5 / √runs
   * @return a changed copy
   * @throws IllegalArgumentException if the number is out of range
   */
  public ScheduleRisk withRuns(int newRuns) {
    return new ScheduleRisk(newRuns, seed, threads, shape, correlation);
  }

  /**
   * Sets the seed.
   *
   * @param newSeed of the random numbers
   * @return a changed copy
   */
  public ScheduleRisk withSeed(long newSeed) {
    return new ScheduleRisk(runs, newSeed, threads, shape, correlation);
  }

  /**
   * Sets how many threads work; the result does not depend on it.
   *
   * @param newThreads from 1 to 256
   * @return a changed copy
   * @throws IllegalArgumentException if the number is out of range
   */
  public ScheduleRisk withThreads(int newThreads) {
    return new ScheduleRisk(runs, seed, newThreads, shape, correlation);
  }

  /**
   * Sets the distribution of the durations.
   *
   * @param newShape which one stands for an estimate
   * @return a changed copy
   */
  public ScheduleRisk withShape(EstimateShape newShape) {
    return new ScheduleRisk(runs, seed, threads, newShape, correlation);
  }

  /**
   * Sets how durations move together.
   *
   * @param newCorrelation the common factors
   * @return a changed copy
   */
  public ScheduleRisk withCorrelation(RiskCorrelation newCorrelation) {
    return new ScheduleRisk(runs, seed, threads, shape, newCorrelation);
  }

  /**
   * Simulates a plan.
   *
   * @param request what is scheduled, from when on, on which calendar
   * @param control asked again and again; told of the progress
   * @return the profile; insufficient data if no activity has an estimate with a spread, since the
   *     plan's own finish would then come out with certainty
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   * @throws IllegalArgumentException if the plan may be longer than a million working days
   */
  public Answer<RiskProfile> simulate(ScheduleRequest request, RunControl control) {
    return simulate(request, Map.of(), control);
  }

  /**
   * Simulates a plan of which some durations are known as a list of outcomes. Each list draws from
   * the same numbers whatever it holds, so that plans with other outcomes of the same activities
   * are compared run by run.
   *
   * @param request what is scheduled, from when on, on which calendar
   * @param outcomes the durations by activity id, which count instead of estimates; of activities
   *     of the plan that are no milestones
   * @param control asked again and again; told of the progress
   * @return the profile; insufficient data if there are no outcomes and no estimate has a spread
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   * @throws IllegalArgumentException if outcomes are of a milestone or of no activity of the plan,
   *     or the plan may be longer than a million working days
   */
  public Answer<RiskProfile> simulate(
      ScheduleRequest request, Map<String, DurationOutcomes> outcomes, RunControl control) {
    Require.nonNull(request, "request");
    Map<String, DurationOutcomes> listed = Map.copyOf(Require.nonNull(outcomes, "outcomes"));
    Require.nonNull(control, "control");
    requireActivities(request, listed.keySet());
    TimedNetwork timed = TimedNetwork.of(request, control);
    int uncertain = uncertain(request, listed);
    if (uncertain == 0) {
      return Answer.insufficient(
          "distribution of the finish",
          "at least one activity with an estimate whose pessimistic value is above the optimistic",
          request.workBreakdown().activities().size()
              + " activities without a spread, which finish on "
              + timed.days().date(Math.max(0, timed.times().length() - 1))
              + " as planned",
          "Estimate the activities of the critical path in three points first.");
    }
    RiskModel model = new RiskModel(timed, this, listed);
    RiskSums sums = new RiskSimulation(model, this, control).run();
    return Answer.known(new RiskReport(request, this, model, sums, uncertain).profile());
  }

  private static void requireActivities(ScheduleRequest request, Set<String> ids) {
    Set<String> unknown = new TreeSet<>(ids);
    for (Activity activity : request.workBreakdown().activities()) {
      if (unknown.remove(activity.id())) {
        Require.that(
            !activity.isMilestone(),
            "outcomes",
            activity.id(),
            "be left out for a milestone",
            "Give the activity a duration, or the outcomes to another one.");
      }
    }
    Require.that(
        unknown.isEmpty(), "outcomes", unknown, "be of activities of the plan", "Check the ids.");
  }

  private static int uncertain(ScheduleRequest request, Map<String, DurationOutcomes> outcomes) {
    int count = 0;
    for (Activity activity : request.workBreakdown().activities()) {
      boolean hasSpread = activity.estimate().filter(ScheduleRisk::hasSpread).isPresent();
      count += hasSpread || outcomes.containsKey(activity.id()) ? 1 : 0;
    }
    return count;
  }

  private static boolean hasSpread(DurationEstimate estimate) {
    return estimate.pessimistic() > estimate.optimistic();
  }
}
