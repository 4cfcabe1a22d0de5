package io.planwright.schedule.staffed;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What holds for every request. */
final class RequestChecks {

  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 8999;
  private static final int DAY_HOURS = 24;
  private static final double ROUNDING = 1e-9;

  private RequestChecks() {}

  static void check(StaffedRequest request) {
    Require.notEmpty(request.projects(), "projects", "Add the first project.");
    requireDistinct(request.projects().stream().map(StaffedProject::id).toList(), "projects");
    requireDistinct(request.staff().stream().map(who -> who.person().id()).toList(), "staff");
    requireDistinct(request.materials().stream().map(pool -> pool.id()).toList(), "materials");
    checkHorizon(request.horizon());
    double minutes = request.hoursPerDay() * 60;
    Require.that(
        request.hoursPerDay() > 0
            && request.hoursPerDay() <= DAY_HOURS
            && Math.abs(minutes - Math.rint(minutes)) < ROUNDING,
        "hoursPerDay",
        request.hoursPerDay(),
        "be above 0 and at most 24, in whole minutes",
        "Give the hours of a full working day.");
    int activities = 0;
    for (StaffedProject project : request.projects()) {
      activities += project.work().activities().size();
    }
    Require.that(
        activities <= StaffedRequest.MAX_ACTIVITIES,
        "projects",
        activities + " activities",
        "have at most " + StaffedRequest.MAX_ACTIVITIES,
        "Plan the nearer ones first.");
    Require.that(
        request.staff().size() <= StaffedRequest.MAX_STAFF,
        "staff",
        request.staff().size() + " people",
        "have at most " + StaffedRequest.MAX_STAFF,
        "Plan each department by itself.");
    checkCurrencies(request);
  }

  private static void checkHorizon(DateRange horizon) {
    Require.that(
        !horizon.openEnded()
            && horizon.days() <= StaffedRequest.MAX_DAYS
            && horizon.start().getYear() >= FIRST_YEAR
            && horizon.endExclusive().getYear() <= LAST_YEAR,
        "horizon",
        horizon,
        "have at most " + StaffedRequest.MAX_DAYS + " days from 1980 to 8999",
        "Give the days that calendars are known for.");
  }

  private static void checkCurrencies(StaffedRequest request) {
    Set<String> currencies = new TreeSet<>();
    for (StaffMember member : request.staff()) {
      member.hourlyRate().ifPresent(rate -> currencies.add(rate.currency().getCurrencyCode()));
    }
    Require.that(
        request.objective().cost() == 0 || currencies.size() <= 1,
        "hourlyRate",
        currencies,
        "be in one currency where cost has a price",
        "Convert the rates first.");
  }

  private static void requireDistinct(List<String> ids, String field) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      Require.that(seen.add(id), field, id, "have distinct ids", "Name each once.");
    }
  }
}
