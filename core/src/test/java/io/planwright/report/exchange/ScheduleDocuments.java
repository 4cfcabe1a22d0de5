package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.activity.WorkShare;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.CriticalPathScheduler;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Documents for the tests: one written by hand, and random ones with hostile texts. */
final class ScheduleDocuments {
  static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
  private static final String[] SIGNS = {
    "a",
    "B",
    "7",
    " ",
    " ",
    "\u00E4",
    "\u6F22",
    "\uD83D\uDE80",
    "\"",
    "'",
    ",",
    ";",
    ":",
    "\\",
    "#",
    "<",
    ">",
    "&",
    "]]>",
    "=",
    "+",
    "-",
    "@",
    "\n",
    "\r\n",
    "\t",
    "%",
    "|",
    "{",
    "section ",
    "\u2028"
  };
  private static final String[] PERCENTS = {"100", "50", "12.5", "33.33", "1", "99.9"};

  private ScheduleDocuments() {}

  static ScheduleDocument launch() {
    WorkBreakdown work =
        WorkBreakdown.of(
            List.of(
                WorkElement.equally("launch", "Launch", List.of("prepare", "sell")),
                new WorkElement(
                    "prepare",
                    "Prepare",
                    List.of(WorkShare.of("train", "70"), WorkShare.of("print", "30"))),
                WorkElement.equally("sell", "Sell; call, visit", List.of("call", "done"))),
            List.of(
                Activity.of("train", "Train the team", 5).toBuilder()
                    .assigneeId("ada")
                    .effortHours(30)
                    .deadline(LocalDate.of(2026, 9, 4))
                    .build(),
                Activity.of("print", "=Print \u201CGTX\u201D", 2).toBuilder()
                    .assigneeId("bob")
                    .notBefore(LocalDate.of(2026, 9, 2))
                    .build(),
                Activity.of("call", "Call wave: 40 accounts", 10).toBuilder()
                    .assigneeId("ada")
                    .effortHours(100)
                    .build(),
                Activity.milestone("done", "Launched")),
            List.of(
                Dependency.finishToStart("train", "call").withLagDays(1),
                Dependency.of("print", "call", DependencyType.START_TO_START),
                Dependency.finishToStart("call", "done")));
    WorkingCalendar calendar =
        WorkingCalendar.mondayToFriday().toBuilder()
            .holidays(HolidayCalendar.of(Set.of(LocalDate.of(2026, 9, 7))))
            .build();
    return ScheduleDocument.builder()
        .id("plan-launch")
        .title("Launch of GTX; north, south")
        .version(3)
        .asOf(LocalDate.of(2026, 9, 4))
        .work(work)
        .schedule(schedule(work, MONDAY.plusDays(1), calendar))
        .baseline(schedule(work, MONDAY, calendar))
        .putPercentComplete("train", new BigDecimal("80"))
        .putPercentComplete("print", new BigDecimal("100"))
        .putPeople("ada", "Ada Lovelace")
        .putPeople("bob", "Bob M\u00FCller")
        .calendar(calendar)
        .build();
  }

  static Schedule schedule(WorkBreakdown work, LocalDate start, WorkingCalendar calendar) {
    return CriticalPathScheduler.standard()
        .schedule(new ScheduleRequest(work, start, calendar), RunControl.unlimited());
  }

  /** A document in outline order, so that reading it back gives the same lists. */
  static ScheduleDocument random(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    return new Draft(random).build();
  }

  /** Draws elements and activities parents first. */
  private static final class Draft {
    private final RandomGenerator random;
    private final Set<String> ids = new HashSet<>();
    private final List<WorkElement> elements = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();

    Draft(RandomGenerator random) {
      this.random = random;
    }

    ScheduleDocument build() {
      int size = 1 + random.nextInt(8);
      if (random.nextInt(4) == 0) {
        for (int i = 0; i < size; i++) {
          activities.add(activity(id()));
        }
      } else {
        element(id(), 0);
      }
      WorkBreakdown work = WorkBreakdown.of(elements, activities, dependencies());
      WorkingCalendar calendar = calendar();
      Schedule schedule = schedule(work, MONDAY.plusDays(random.nextInt(100)), calendar);
      ScheduleDocument.Builder document = ScheduleDocument.builder();
      document.id(text()).title(text()).version(1 + random.nextInt(9)).asOf(MONDAY).work(work);
      document.schedule(schedule).calendar(calendar);
      if (random.nextBoolean()) {
        document.baseline(schedule(work, MONDAY, calendar));
      }
      for (Activity activity : activities) {
        if (random.nextInt(3) == 0) {
          BigDecimal percent = new BigDecimal(PERCENTS[random.nextInt(PERCENTS.length)]);
          document.putPercentComplete(activity.id(), percent);
        }
      }
      Map<String, String> people = people();
      for (Activity activity : activities) {
        if (activity.assigneeId().isPresent() && random.nextInt(5) == 0) {
          people.putIfAbsent("helper", text());
          document.putTeams(activity.id(), List.of(activity.assigneeId().orElseThrow(), "helper"));
        }
      }
      return document.people(people).build();
    }

    private void element(String id, int level) {
      int place = elements.size();
      int size = 1 + random.nextInt(4);
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        parts.add(id());
      }
      elements.add(WorkElement.equally(id, text(), parts));
      if (size == 2 && random.nextBoolean()) {
        elements.set(
            place,
            new WorkElement(
                id,
                text(),
                List.of(
                    WorkShare.of(parts.get(0), "12.345"), WorkShare.of(parts.get(1), "87.655"))));
      }
      for (String part : parts) {
        if (level < 3 && random.nextInt(4) == 0) {
          element(part, level + 1);
        } else {
          activities.add(activity(part));
        }
      }
    }

    private Activity activity(String id) {
      int days = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(15);
      Activity.Builder activity = Activity.builder().id(id).name(text()).durationDays(days);
      if (days > 0 && random.nextBoolean()) {
        activity.effortHours(random.nextInt(1, 400) / 4.0);
      }
      if (random.nextBoolean()) {
        activity.assigneeId("p" + random.nextInt(3));
      }
      if (random.nextInt(4) == 0) {
        activity.notBefore(MONDAY.plusDays(random.nextInt(100)));
      }
      if (random.nextInt(6) == 0) {
        activity.deadline(MONDAY.plusDays(random.nextInt(100)));
      }
      return activity.build();
    }

    /** From earlier to later ones, those of one activity together, as they are read back. */
    private List<Dependency> dependencies() {
      List<Dependency> links = new ArrayList<>();
      for (int to = 1; to < activities.size(); to++) {
        Set<Dependency> unlagged = new LinkedHashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          DependencyType type = DependencyType.values()[random.nextInt(4)];
          String from = activities.get(random.nextInt(to)).id();
          unlagged.add(Dependency.of(from, activities.get(to).id(), type));
        }
        for (Dependency link : unlagged) {
          int lag = random.nextInt(7) - 3;
          boolean isElapsed = lag != 0 && random.nextInt(3) == 0;
          links.add(isElapsed ? link.withElapsedLagDays(lag) : link.withLagDays(lag));
        }
      }
      return links;
    }

    private WorkingCalendar calendar() {
      WorkingCalendar.Builder calendar = WorkingCalendar.mondayToFriday().toBuilder();
      Set<LocalDate> holidays = new HashSet<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        holidays.add(MONDAY.plusDays(7L * random.nextInt(20) + random.nextInt(5)));
      }
      if (random.nextInt(3) == 0) {
        calendar.hours(DayOfWeek.FRIDAY, Duration.ofMinutes(random.nextInt(1, 1441)));
      }
      return calendar.holidays(HolidayCalendar.of(holidays)).build();
    }

    private Map<String, String> people() {
      Map<String, String> people = new LinkedHashMap<>();
      for (Activity activity : activities) {
        activity.assigneeId().ifPresent(id -> people.computeIfAbsent(id, any -> text()));
      }
      return people;
    }

    private String id() {
      String id = text();
      while (!ids.add(id)) {
        id = text();
      }
      return id;
    }

    private String text() {
      StringBuilder text = new StringBuilder();
      while (text.toString().isBlank()) {
        for (int i = random.nextInt(12); i >= 0; i--) {
          text.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
      }
      return text.toString();
    }
  }
}
