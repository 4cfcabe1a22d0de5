package io.planwright.stakeholders.team;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how hand-offs go: how long they take, how long they wait, and how often they come back,
 * by pair and by route. What is still open counts as taking longer than it has taken so far, so
 * that slow hand-offs are not overlooked because they are slow. What came after the as-of moment is
 * not seen: a hand-off that was finished later is open. Immutable, serializable and thread-safe.
 *
 * @param floor how many finished hand-offs, or items of a route, it takes to state a figure
 */
public record HandOffAnalysis(int floor) implements Serializable {

  private static final double SECONDS_PER_HOUR = 3_600.0;
  private static final double NANOS_PER_SECOND = 1e9;

  /**
   * Checks the component.
   *
   * @param floor how many it takes to state a figure, at least 1
   * @throws IllegalArgumentException if the number is below 1
   */
  public HandOffAnalysis {
    Require.atLeast(floor, 1, "floor", "5 is usual.");
  }

  /**
   * An analysis that states figures from five finished hand-offs on.
   *
   * @return the engine
   */
  public static HandOffAnalysis standard() {
    return new HandOffAnalysis(5);
  }

  /**
   * Measures a log, in O(n log n).
   *
   * @param log the hand-offs, in any order
   * @param asOf the moment up to which the log is looked at
   * @return the figures, each insufficient data where the log holds too little
   */
  public HandOffReport analyse(List<HandOff> log, Instant asOf) {
    List<HandOff> seen = Routes.seen(log, asOf);
    Map<List<String>, List<HandOff>> pairs = new TreeMap<>(Routes.BY_IDS);
    for (HandOff handOff : seen) {
      pairs
          .computeIfAbsent(List.of(handOff.fromId(), handOff.toId()), key -> new ArrayList<>())
          .add(handOff);
    }
    List<HandOffFigures> byPair = new ArrayList<>();
    pairs.forEach((path, of) -> byPair.add(figures(path, singles(of), asOf)));
    Map<List<String>, List<List<HandOff>>> routes = new TreeMap<>(Routes.BY_IDS);
    for (List<HandOff> item : Routes.byItem(seen)) {
      routes.computeIfAbsent(Routes.path(item), key -> new ArrayList<>()).add(item);
    }
    List<HandOffFigures> byRoute = new ArrayList<>();
    routes.forEach((path, items) -> byRoute.add(figures(path, items, asOf)));
    Comparator<HandOffFigures> most = Comparator.comparingInt(figures -> -figures.count());
    byPair.sort(most);
    byRoute.sort(most);
    return new HandOffReport(asOf, figures(List.of(), singles(seen), asOf), byPair, byRoute);
  }

  private static List<List<HandOff>> singles(List<HandOff> handOffs) {
    return handOffs.stream().map(List::of).toList();
  }

  /** Each case is one hand-off, or those of one item in their order. */
  private HandOffFigures figures(List<String> path, List<List<HandOff>> cases, Instant asOf) {
    List<Double> done = new ArrayList<>();
    List<Double> open = new ArrayList<>();
    List<Double> waited = new ArrayList<>();
    List<Double> waiting = new ArrayList<>();
    int returned = 0;
    boolean startsAreRecorded =
        cases.stream()
            .flatMap(List::stream)
            .allMatch(step -> step.started().isPresent() || step.finished().isEmpty());
    for (List<HandOff> steps : cases) {
      Instant begin = steps.get(0).handedOver();
      boolean isDone = steps.stream().allMatch(step -> step.finished().isPresent());
      if (isDone) {
        Instant end = steps.stream().map(s -> s.finished().orElseThrow()).max(naturalOrder()).get();
        done.add(hours(begin, end));
        returned += steps.stream().anyMatch(HandOff::returned) ? 1 : 0;
      } else {
        open.add(hours(begin, asOf));
      }
      addWaiting(steps, asOf, startsAreRecorded, waited, waiting);
    }
    String what =
        path.isEmpty()
            ? "all hand-offs"
            : cases.size() + " cases on a way of " + path.size() + " parties";
    return new HandOffFigures(
        path,
        cases.size(),
        times("lead time of " + what, done, open),
        times("waiting time of " + what, waited, waiting),
        done.size() < floor
            ? lack("rework rate of " + what, done.size())
            : Answer.known(ObservedShare.of(returned, done.size())));
  }

  private static Comparator<Instant> naturalOrder() {
    return Comparator.naturalOrder();
  }

  private static void addWaiting(
      List<HandOff> steps,
      Instant asOf,
      boolean startsAreRecorded,
      List<Double> waited,
      List<Double> waiting) {
    double sum = 0;
    boolean isOver = true;
    for (HandOff step : steps) {
      if (step.started().isEmpty() && !startsAreRecorded) {
        return; // it may have begun, open or not
      }
      isOver &= step.started().isPresent();
      sum += hours(step.handedOver(), step.started().orElse(asOf));
    }
    (isOver ? waited : waiting).add(sum);
  }

  private static double hours(Instant from, Instant to) {
    // A long holds the seconds between any two instants, but not their milliseconds.
    double nanos = (double) to.getNano() - from.getNano();
    long seconds = to.getEpochSecond() - from.getEpochSecond();
    return (seconds + nanos / NANOS_PER_SECOND) / SECONDS_PER_HOUR;
  }

  private Answer<ElapsedTimes> times(String question, List<Double> done, List<Double> open) {
    return done.size() < floor
        ? lack(question, done.size())
        : Answer.known(ElapsedTimes.of(array(done), array(open)));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private <T> Answer<T> lack(String question, int found) {
    return Answer.insufficient(
        question,
        "at least " + floor + " that are over",
        found + " that are over",
        "Record more hand-offs with their times, or look at all pairs together.");
  }
}
