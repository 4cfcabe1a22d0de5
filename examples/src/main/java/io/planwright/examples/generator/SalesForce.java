package io.planwright.examples.generator;

import io.planwright.calendar.DateRange;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.crm.TeamMembership;
import io.planwright.crm.Territory;
import io.planwright.crm.TerritoryAssignment;
import io.planwright.examples.generator.Truth.RampingRep;
import io.planwright.run.SeedStreams;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The reps: most are there from the start, some are hired on the way and take on deals little by
 * little, some leave, some change their team half-way. Two teams sell in two regions.
 */
final class SalesForce {

  static final int RAMP_MONTHS = 6;
  private static final int REPS = 42;
  private static final int HIRED_LATER = 8;
  private static final int LEAVERS = 3;
  private static final int TEAMS = 6;

  final List<SalesRep> reps = new ArrayList<>();
  final List<SalesTeam> teams = new ArrayList<>();
  final List<TeamMembership> memberships = new ArrayList<>();
  final List<Territory> territories = new ArrayList<>();
  final List<TerritoryAssignment> assignments = new ArrayList<>();
  final List<RampingRep> ramping = new ArrayList<>();
  private final CrmGeneratorSpec spec;
  private final int[] regions = new int[REPS];
  private final int[] teamOf = new int[REPS];
  private final double[] talents = new double[REPS];
  private final LocalDate[] hired = new LocalDate[REPS];
  private final @Nullable LocalDate[] left = new LocalDate[REPS];
  private final double[][] sharesByMonth;

  private SalesForce(CrmGeneratorSpec spec) {
    this.spec = spec;
    this.sharesByMonth = new double[spec.months()][];
  }

  static SalesForce of(CrmGeneratorSpec spec, SeedStreams seeds) {
    SalesForce force = new SalesForce(spec);
    RandomGenerator random = seeds.child("reps").stream(0);
    for (String region : Customers.REGIONS) {
      force.territories.add(new Territory(region, "Region " + region));
    }
    for (int team = 0; team < TEAMS; team++) {
      force.addTeam(team);
    }
    for (int rep = 0; rep < REPS; rep++) {
      force.addRep(random, rep);
    }
    for (int month = 0; month < spec.months(); month++) {
      force.sharesByMonth[month] = force.shares(month);
    }
    return force;
  }

  /** The first four teams have one region each, the others two. */
  private void addTeam(int team) {
    SalesTeam.Builder builder = SalesTeam.builder();
    builder.id("T" + (team + 1)).managerId("M" + (team + 1)).managerName(Names.of(900 + team));
    if (team < Customers.REGIONS.size()) {
      String region = Customers.REGIONS.get(team);
      builder.name("Team " + region).region(region);
    } else {
      builder.name(
          "Team " + regionName(firstRegion(team)) + " and " + regionName(firstRegion(team) + 1));
    }
    teams.add(builder.build());
  }

  private static int firstRegion(int team) {
    return team < Customers.REGIONS.size() ? team : 2 * (team - Customers.REGIONS.size());
  }

  private static String regionName(int region) {
    return Customers.REGIONS.get(region);
  }

  private void addRep(RandomGenerator random, int rep) {
    int team = rep % TEAMS;
    boolean twoRegions = team >= Customers.REGIONS.size();
    teamOf[rep] = team;
    regions[rep] = firstRegion(team) + (twoRegions ? rep / TEAMS % 2 : 0);
    talents[rep] = Pick.between(random, 0.7, 1.3);
    boolean hiredLater = rep >= REPS - HIRED_LATER;
    int monthsBeforeEnd = spec.months() - 12;
    hired[rep] =
        hiredLater
            ? spec.start()
                .plusMonths(
                    3
                        + (long) (rep - REPS + HIRED_LATER)
                            * Math.max(0, monthsBeforeEnd - 3)
                            / HIRED_LATER)
            : spec.start().minusMonths(12 + random.nextInt(60));
    left[rep] =
        rep < LEAVERS ? spec.start().plusMonths(spec.months() * (rep + 2L) / 6).plusDays(14) : null;
    SalesRep.Builder builder = SalesRep.builder();
    builder.id(id(rep)).name(Names.of(rep)).hiredOn(hired[rep]);
    LocalDate leftOn = left[rep];
    if (leftOn != null) {
      builder.leftOn(leftOn);
    }
    reps.add(builder.build());
    if (hiredLater) {
      ramping.add(new RampingRep(id(rep), hired[rep], RAMP_MONTHS));
    }
    assign(rep, team, twoRegions);
  }

  private void assign(int rep, int team, boolean twoRegions) {
    LocalDate from = hired[rep];
    LocalDate change = spec.marketChangesOn();
    boolean moves = !twoRegions && rep % 10 == 8 && from.isBefore(change) && left[rep] == null;
    if (moves) {
      memberships.add(new TeamMembership(id(rep), teamId(team), DateRange.of(from, change)));
      memberships.add(
          new TeamMembership(
              id(rep),
              teamId(Customers.REGIONS.size() + regions[rep] / 2),
              DateRange.from(change)));
    } else {
      memberships.add(new TeamMembership(id(rep), teamId(team), employment(rep)));
    }
    assignments.add(new TerritoryAssignment(regionName(regions[rep]), id(rep), employment(rep)));
    if (twoRegions) {
      int other = firstRegion(team) + 1 - (regions[rep] - firstRegion(team));
      assignments.add(new TerritoryAssignment(regionName(other), id(rep), employment(rep)));
    }
  }

  private DateRange employment(int rep) {
    LocalDate leftOn = left[rep];
    return leftOn == null
        ? DateRange.from(hired[rep])
        : DateRange.of(hired[rep], leftOn.plusDays(1));
  }

  private static String teamId(int team) {
    return "T" + (team + 1);
  }

  String id(int rep) {
    return "R" + (101 + rep);
  }

  int region(int rep) {
    return regions[rep];
  }

  @Nullable LocalDate leftOn(int rep) {
    return left[rep];
  }

  /** Who takes on a deal that starts in a month. */
  int owner(RandomGenerator random, int month) {
    double[] shares = sharesByMonth[month];
    return Pick.positionOf(random.nextDouble() * shares[REPS - 1], shares);
  }

  /** Someone of the same team who was there from the start and stays. */
  int successor(RandomGenerator random, int rep) {
    int next;
    do {
      next = rep % TEAMS + TEAMS * random.nextInt(REPS / TEAMS);
    } while (next == rep || next < LEAVERS || next >= REPS - HIRED_LATER);
    return next;
  }

  private double[] shares(int month) {
    LocalDate middle = spec.start().plusMonths(month).plusDays(14);
    double[] sums = new double[REPS];
    double sum = 0;
    for (int rep = 0; rep < REPS; rep++) {
      sum += talents[rep] * capacity(rep, middle);
      sums[rep] = sum;
    }
    return sums;
  }

  private double capacity(int rep, LocalDate day) {
    LocalDate leftOn = left[rep];
    if (day.isBefore(hired[rep]) || (leftOn != null && !day.isBefore(leftOn))) {
      return 0;
    }
    double months = ChronoUnit.DAYS.between(hired[rep], day) / 30.4;
    return Math.min(1, (months + 0.5) / RAMP_MONTHS);
  }
}
