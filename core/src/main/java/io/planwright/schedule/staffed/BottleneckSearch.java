package io.planwright.schedule.staffed;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkShift;
import io.planwright.calendar.WorkingHours;
import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people whose time holds a plan up: it is solved again, from the plan on, with one day
 * off of a person as a working day, and held against the same search without that day.
 *
 * <p>What is found is what a search of that length finds: a gain is real, since its plan can be
 * kept, and another day or a longer search may gain more; who is not named may be a bottleneck
 * still. Of each person the days off in up to three weeks are tried, the fullest first. Takes as
 * long as three searches a person and one more. Immutable, serializable and thread-safe.
 *
 * @param seed of the random choices
 * @param schedules how many schedules each search generates at most, at least 1
 * @param people how many people are tried, those with the largest booked share first; at least 1
 */
public record BottleneckSearch(long seed, long schedules, int people) implements Serializable {

  private static final long STANDARD_SCHEDULES = 300;
  private static final int STANDARD_PEOPLE = 5;

  /** In how many weeks a day more is tried. */
  private static final int DAYS = 3;

  private static final double LEAST_GAIN = 1e-9;
  private static final double DAY_SECONDS = 24 * 60 * 60;

  /**
   * Checks the components.
   *
   * @param seed of the random choices
   * @param schedules how many schedules each search generates at most
   * @param people how many people are tried
   * @throws IllegalArgumentException if a number is below 1
   */
  public BottleneckSearch {
    Require.positive(schedules, "schedules", "Try 300.");
    Require.positive(people, "people", "Try the five who have most to do.");
  }

  /**
   * 300 schedules each for five people.
   *
   * @return the search
   */
  public static BottleneckSearch standard() {
    return new BottleneckSearch(1, STANDARD_SCHEDULES, STANDARD_PEOPLE);
  }

  /**
   * Looks for bottlenecks of a plan of which nothing has begun.
   *
   * @param request what was planned
   * @param plan the plan
   * @param control deadline and cancellation, which both end the search with what it has
   * @return the people with a gain, the largest first; empty if none was found
   * @throws IllegalArgumentException if the plan gives work to somebody who is not among the people
   *     of the activity
   */
  public List<Bottleneck> find(StaffedRequest request, StaffedSchedule plan, RunControl control) {
    Require.nonNull(request, "request");
    Require.nonNull(plan, "plan");
    Require.nonNull(control, "control");
    StaffedLoad load = StaffedLoad.of(request, plan);
    Map<String, Double> shares = load.shares();
    List<StaffMember> busy =
        request.staff().stream()
            .filter(member -> shares.getOrDefault(member.person().id(), 0.0) > 0)
            .sorted(
                Comparator.comparingDouble(
                    member -> -shares.getOrDefault(member.person().id(), 0.0)))
            .limit(people)
            .toList();
    List<StaffedSchedule> before = solve(request, plan, control);
    List<Bottleneck> found = new ArrayList<>();
    for (StaffMember member : busy) {
      Bottleneck best = null;
      for (LocalDate day : daysOff(request, member, load.of(member.person().id()))) {
        if (before.isEmpty() || control.stopRequested().isPresent()) {
          break;
        }
        StaffedRequest more = with(request, member, day);
        for (StaffedSchedule after : solve(more, plan, control)) {
          double share = shares.getOrDefault(member.person().id(), 0.0);
          Bottleneck next = compare(member, share, day, before.get(0), after);
          best = next != null && (best == null || next.gain() > best.gain()) ? next : best;
        }
      }
      if (best != null) {
        found.add(best);
      }
    }
    found.sort(Comparator.comparingDouble(Bottleneck::gain).reversed());
    return List.copyOf(found);
  }

  /** The best plan that is found from one on; none if there is no longer any. */
  private List<StaffedSchedule> solve(
      StaffedRequest request, StaffedSchedule plan, RunControl control) {
    Instant first =
        request.horizon().start().atStartOfDay(request.officeHours().zone()).toInstant();
    StaffedUpdate update = new StaffedUpdate(request, plan, first, List.of());
    Modelling modelling = new Modelling(request, StaffedRepair.instants(update));
    if (!modelling.conflicts().isEmpty()) {
      return List.of();
    }
    Meeting meeting = new Meeting(update);
    Model model = modelling.model(meeting::past);
    Baseline begin = meeting.baseline(model, StabilityPrice.free(), HandOver.never());
    return new Solving(model, begin)
        .solve(seed, schedules, control).map(Solving.Solved::schedule).toOptional().stream()
            .toList();
  }

  /** The first days off of the fullest weeks, of equal ones the earlier. */
  private static List<LocalDate> daysOff(
      StaffedRequest request, StaffMember member, List<PersonWeek> weeks) {
    WorkingHours hours = member.employedHours();
    DateRange horizon = request.horizon();
    List<LocalDate> days = new ArrayList<>();
    List<PersonWeek> fullest =
        weeks.stream()
            .filter(week -> week.bookedHours() > 0)
            .sorted(Comparator.comparingDouble(week -> -week.share()))
            .toList();
    for (PersonWeek week : fullest) {
      for (int day = 0; day < 7 && days.size() < DAYS; day++) {
        LocalDate date = week.week().plusDays(day);
        if (horizon.contains(date)
            && hours.shiftsOn(date).isEmpty()
            && !with(member, date, usual(hours, week)).employedHours().shiftsOn(date).isEmpty()) {
          days.add(date);
          break;
        }
      }
    }
    return days;
  }

  /** The shifts of the first working day of a week. */
  private static List<WorkShift> usual(WorkingHours hours, PersonWeek week) {
    List<WorkShift> shifts = List.of();
    for (int day = 0; day < 7 && shifts.isEmpty(); day++) {
      shifts = hours.shiftsOn(week.week().plusDays(day));
    }
    return shifts;
  }

  private static StaffMember with(StaffMember member, LocalDate date, List<WorkShift> shifts) {
    return member.toBuilder().hours(member.hours().toBuilder().on(date, shifts).build()).build();
  }

  private static StaffedRequest with(StaffedRequest request, StaffMember member, LocalDate date) {
    LocalDate monday = date.minusDays(date.getDayOfWeek().getValue() - 1L);
    String id = member.person().id();
    List<WorkShift> shifts = usual(member.employedHours(), new PersonWeek(id, monday, 0, 0));
    List<StaffMember> staff = new ArrayList<>();
    for (StaffMember each : request.staff()) {
      staff.add(each.person().id().equals(id) ? with(each, date, shifts) : each);
    }
    return request.toBuilder().staff(staff).build();
  }

  private static @Nullable Bottleneck compare(
      StaffMember member,
      double share,
      LocalDate day,
      StaffedSchedule before,
      StaffedSchedule after) {
    double gain = before.optimality().value() - after.optimality().value();
    if (gain <= LEAST_GAIN) {
      return null;
    }
    double earlier = Duration.between(after.finish(), before.finish()).toSeconds() / DAY_SECONDS;
    return new Bottleneck(
        member.person().id(),
        List.copyOf(new TreeSet<>(member.person().skills().keySet())),
        share,
        day,
        gain,
        earlier,
        "Work of "
            + member.person().name()
            + " on "
            + day
            + " saves "
            + Figures.number(gain)
            + (earlier > 0
                ? ": the last project ends " + Figures.number(earlier) + " days earlier."
                : " of the price."));
  }
}
