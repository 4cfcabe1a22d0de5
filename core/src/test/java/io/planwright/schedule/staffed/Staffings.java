package io.planwright.schedule.staffed;

import io.planwright.activity.Activity;
import io.planwright.activity.ActivityMode;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.DurationRule;
import io.planwright.activity.LagUnit;
import io.planwright.activity.MaterialNeed;
import io.planwright.activity.Requirement;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkShift;
import io.planwright.calendar.WorkingHours;
import io.planwright.money.Money;
import io.planwright.resource.MaterialPool;
import io.planwright.resource.Person;
import io.planwright.resource.Reservation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** People and projects for tests; the clocks of Berlin change on 29 March 2026. */
final class Staffings {

  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);
  static final WorkingHours OFFICE = WorkingHours.nineToFive(BERLIN);
  static final DateRange HORIZON = DateRange.of(MONDAY, MONDAY.plusDays(120));

  private static final String[] SKILLS = {"presales", "legal", "delivery"};

  private Staffings() {}

  static Instant at(LocalDate date, String time) {
    return LocalDateTime.of(date, LocalTime.parse(time)).atZone(BERLIN).toInstant();
  }

  static StaffMember member(String name, String... skills) {
    return member(name, OFFICE, skills);
  }

  static StaffMember member(String name, WorkingHours hours, String... skills) {
    Person.Builder person =
        Person.builder().id(name.toLowerCase(Locale.ROOT)).name(name).role("expert");
    for (String skill : skills) {
      person.putSkills(skill, 0.8);
    }
    return StaffMember.of(person.build(), hours);
  }

  static Activity activity(String id, int days, String skill) {
    return Activity.builder()
        .id(id)
        .name(id)
        .durationDays(days)
        .addModes(ActivityMode.of("usual", days, Requirement.of(skill, 1)))
        .build();
  }

  static StaffedRequest request(List<StaffMember> staff, StaffedProject... projects) {
    return StaffedRequest.builder()
        .officeHours(OFFICE)
        .horizon(HORIZON)
        .staff(staff)
        .addProjects(projects)
        .build();
  }

  static StaffedProject project(String id, List<Activity> activities, Dependency... dependencies) {
    return StaffedProject.of(id, id, WorkBreakdown.of(activities, List.of(dependencies)));
  }

  /** Some people, zones, skills, modes, lags and material; nearly always with a plan. */
  static StaffedRequest random(Random random, int projects, int activities) {
    List<StaffMember> staff = new ArrayList<>();
    int people = 3 + random.nextInt(3);
    for (int p = 0; p < people; p++) {
      staff.add(person(random, p));
    }
    LocalDate kept = MONDAY.plusDays(random.nextInt(20));
    MaterialPool kits =
        new MaterialPool(
            "kits",
            "kit",
            2,
            List.of(new Reservation("fair", DateRange.of(kept, kept.plusDays(3)), 1)));
    StaffedRequest.Builder builder =
        StaffedRequest.builder()
            .officeHours(OFFICE)
            .horizon(HORIZON)
            .staff(staff)
            .addMaterials(kits)
            .objective(new StaffedObjective(1, 10, 0.1, random.nextInt(2) * 0.01, 0.001));
    for (int k = 0; k < projects; k++) {
      builder.addProjects(project(random, k, 1 + random.nextInt(activities)));
    }
    return builder.build();
  }

  private static StaffMember person(Random random, int p) {
    WorkingHours hours = OFFICE;
    if (random.nextInt(3) == 0) {
      hours = WorkingHours.nineToFive(ZoneId.of("America/New_York"));
    } else if (random.nextInt(4) == 0) {
      hours = OFFICE.toBuilder().shift(DayOfWeek.SATURDAY, WorkShift.parse("22:00-04:00")).build();
    }
    Person.Builder person =
        Person.builder().id("p" + p).name("Person " + p).role("expert").fullTimeShare(1);
    // The first two have each skill, so that two can always be found.
    for (String skill : SKILLS) {
      if (p < 2 || random.nextBoolean()) {
        person.putSkills(skill, 0.5 + random.nextInt(6) / 10.0);
      }
    }
    if (p >= 2 && random.nextInt(4) == 0) {
      person.startedOn(MONDAY.plusDays(random.nextInt(10)));
      person.leftOn(MONDAY.plusDays(20 + random.nextInt(60)));
    }
    StaffMember member =
        StaffMember.builder()
            .person(person.build())
            .hours(random.nextInt(4) == 0 ? hours.partTime(0.5) : hours)
            .hourlyRate(Money.parse("EUR " + (50 + random.nextInt(60))))
            .build();
    LocalDate away = MONDAY.plusDays(random.nextInt(30));
    return random.nextBoolean()
        ? member
        : member.absent(DateRange.of(away, away.plusDays(1 + random.nextInt(9))));
  }

  private static StaffedProject project(Random random, int k, int size) {
    List<Activity> activities = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      activities.add(activity(random, i));
      if (i > 0 && random.nextInt(3) > 0) {
        DependencyType[] types = DependencyType.values();
        dependencies.add(
            new Dependency(
                "a" + random.nextInt(i),
                "a" + i,
                types[random.nextInt(types.length)],
                random.nextInt(3) == 0 ? random.nextInt(6) - 2 : 0,
                random.nextBoolean() ? LagUnit.WORKING : LagUnit.ELAPSED));
      }
    }
    StaffedProject.Builder builder =
        StaffedProject.builder()
            .id("d" + k)
            .name("Deal " + k)
            .work(WorkBreakdown.of(activities, dependencies))
            .weight(1 + random.nextInt(3))
            .due(MONDAY.plusDays(3 + random.nextInt(20)));
    if (random.nextBoolean()) {
      builder.earliestStart(MONDAY.plusDays(random.nextInt(6)));
    }
    return builder.build();
  }

  private static Activity activity(Random random, int i) {
    Activity.Builder builder = Activity.builder().id("a" + i).name("Step " + i);
    if (random.nextInt(8) == 0) {
      return builder.durationDays(0).build();
    }
    int days = 1 + random.nextInt(4);
    builder.durationDays(days).divisible(random.nextInt(4) == 0);
    if (random.nextInt(6) == 0) {
      builder.notBefore(MONDAY.plusDays(random.nextInt(10)));
    }
    if (random.nextInt(6) == 0) {
      builder.deadline(MONDAY.plusDays(2 + random.nextInt(12)));
    }
    if (random.nextInt(4) == 0) {
      builder.effortHours(1 + random.nextInt(40)).durationRule(DurationRule.FIXED_WORK);
    }
    int kind = random.nextInt(6);
    if (kind == 0) {
      return builder.assigneeId("p" + random.nextInt(2)).build();
    }
    if (kind > 1) {
      builder.addModes(mode(random, "one", days, 1));
      if (random.nextBoolean()) {
        builder.addModes(mode(random, "two", Math.max(1, days - 1), 2));
      }
    }
    return builder.build();
  }

  private static ActivityMode mode(Random random, String id, int days, int people) {
    List<Requirement> requirements = new ArrayList<>();
    double[] shares = {1, 1, 0.5, 0.25};
    for (int k = 0; k < people; k++) {
      String skill = SKILLS[random.nextInt(SKILLS.length)];
      double share = shares[random.nextInt(shares.length)];
      requirements.add(new Requirement(skill, 1, share, random.nextInt(2) * 0.3));
    }
    List<MaterialNeed> materials =
        random.nextInt(4) == 0
            ? List.of(new MaterialNeed("kits", 1 + random.nextInt(2)))
            : List.of();
    return new ActivityMode(id, days, requirements, materials);
  }
}
