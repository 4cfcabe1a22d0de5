package io.planwright.forecasting.pipeline.movement;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.TeamMembership;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the pipeline a movement looks at: the whole or the deals that close in some days,
 * of all owners or of some. Immutable, serializable and thread-safe.
 *
 * <p>An open deal closes on its expected close, a won one on the day that it counts as won for. So
 * a win is in the scope of the period that it belongs to, whatever was expected. A lost deal is
 * lost from where it stood: from the scope that it was in at the opening.
 */
public final class PipelineScope implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final PipelineScope WHOLE = new PipelineScope("whole pipeline", null, null);

  private final String name;
  private final @Nullable DateRange closing;
  private final @Nullable Owners owners;

  /** Whose deals count, at the opening and at the closing. */
  private record Owners(boolean none, Set<String> atOpening, Set<String> atClosing)
      implements Serializable {

    Owners {
      atOpening = Set.copyOf(atOpening);
      atClosing = Set.copyOf(atClosing);
    }
  }

  private PipelineScope(String name, @Nullable DateRange closing, @Nullable Owners owners) {
    this.name = name;
    this.closing = closing;
    this.owners = owners;
  }

  /**
   * All open deals of all owners, those without an expected close included.
   *
   * @return the scope
   */
  public static PipelineScope whole() {
    return WHOLE;
  }

  /**
   * The deals of all owners that close in a range of days.
   *
   * @param days the days
   * @return the scope
   */
  public static PipelineScope closingIn(DateRange days) {
    return new PipelineScope("closing in " + Require.nonNull(days, "days"), days, null);
  }

  /**
   * The deals of all owners that close in a fiscal period.
   *
   * @param calendar the calendar of the period
   * @param period the period
   * @return the scope
   * @throws IllegalArgumentException if the period is not one of the calendar
   */
  public static PipelineScope closingIn(FiscalCalendar calendar, FiscalPeriod period) {
    DateRange days = Require.nonNull(calendar, "calendar").range(Require.nonNull(period, "period"));
    return new PipelineScope("closing in " + period.label(), days, null);
  }

  /**
   * The deals of one owner out of this scope.
   *
   * @param ownerId the id of the rep; not blank
   * @return the smaller scope
   * @throws IllegalArgumentException if the scope is one of owners already
   */
  public PipelineScope ownedBy(String ownerId) {
    Require.notBlank(ownerId, "ownerId", "Use unowned() for deals without an owner.");
    return ownedBy(ownerId, Set.of(ownerId), Set.of(ownerId));
  }

  /**
   * The deals of a group whose members may change out of this scope. A deal whose owner joins comes
   * in, one whose owner leaves goes out.
   *
   * @param group what the group is called; not blank
   * @param atOpening the ids of the owners who belong to it at the opening
   * @param atClosing the ids of the owners who belong to it at the closing
   * @return the smaller scope
   * @throws IllegalArgumentException if the name is blank or the scope is one of owners already
   */
  public PipelineScope ownedBy(String group, Set<String> atOpening, Set<String> atClosing) {
    Require.notBlank(group, "group", "Name the owners, such as the team.");
    Require.nonNull(atOpening, "atOpening");
    Require.nonNull(atClosing, "atClosing");
    return narrowed("owned by " + group, new Owners(false, atOpening, atClosing));
  }

  /**
   * The deals of a team out of this scope, by the memberships of each of the two days. A rep who
   * belongs to several teams counts for the first, as {@link CrmSnapshot#teamOf} says.
   *
   * @param teamId the id of the team; not blank
   * @param opening the snapshot of the opening
   * @param closing the snapshot of the closing
   * @return the smaller scope
   * @throws IllegalArgumentException if the id is blank or the scope is one of owners already
   */
  public PipelineScope ownedByTeam(String teamId, CrmSnapshot opening, CrmSnapshot closing) {
    Require.notBlank(teamId, "teamId", "Use the id that your CRM has for the team.");
    return ownedBy(teamId, members(teamId, opening), members(teamId, closing));
  }

  private static Set<String> members(String teamId, CrmSnapshot snapshot) {
    Set<String> teams = new HashSet<>();
    snapshot.teams().forEach(team -> teams.add(team.id()));
    Set<String> placed = new HashSet<>();
    Set<String> members = new HashSet<>();
    for (TeamMembership each : snapshot.teamMemberships()) {
      boolean counts = each.validity().contains(snapshot.asOf()) && teams.contains(each.teamId());
      if (counts && placed.add(each.repId()) && each.teamId().equals(teamId)) {
        members.add(each.repId());
      }
    }
    return members;
  }

  /**
   * The deals without an owner out of this scope.
   *
   * @return the smaller scope
   * @throws IllegalArgumentException if the scope is one of owners already
   */
  public PipelineScope unowned() {
    return narrowed("unowned", new Owners(true, Set.of(), Set.of()));
  }

  private PipelineScope narrowed(String who, Owners whose) {
    Require.that(owners == null, "scope", name, "be of all owners", "Narrow it once.");
    return new PipelineScope(name + ", " + who, closing, whose);
  }

  /**
   * What the scope is called.
   *
   * @return the name, such as "closing in FY2017-Q2, owned by north"
   */
  public String name() {
    return name;
  }

  /** Whether it is all owners' deals. */
  boolean ofAllOwners() {
    return owners == null;
  }

  /** Whether a close on this day, or none, is one of the scope. */
  boolean counts(@Nullable LocalDate close) {
    return closing == null || (close != null && closing.contains(close));
  }

  /** Whether a day is before those of the scope. */
  boolean isBefore(LocalDate close) {
    return closing != null && close.isBefore(closing.start());
  }

  boolean ownsAtOpening(Optional<String> ownerId) {
    return owners == null || owns(owners.none, owners.atOpening, ownerId);
  }

  boolean ownsAtClosing(Optional<String> ownerId) {
    return owners == null || owns(owners.none, owners.atClosing, ownerId);
  }

  private static boolean owns(boolean none, Set<String> ids, Optional<String> ownerId) {
    return ownerId.isPresent() ? ids.contains(ownerId.get()) : none;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PipelineScope that
        && name.equals(that.name)
        && Objects.equals(closing, that.closing)
        && Objects.equals(owners, that.owners);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, closing, owners);
  }

  @Override
  public String toString() {
    return name;
  }
}
