package io.planwright.plan;

import io.planwright.internal.Require;

/**
 * Where a plan stands in its life: Draft → Agreed → Active → Revised → Closed.
 *
 * <p>A change of the content of an agreed plan voids the agreement (it is a draft again); a change
 * of the content of an active plan makes it a revised one, which is in force like an active plan
 * but no longer the plan first agreed. A closed plan never changes again.
 */
public enum PlanStatus {
  /** Under discussion; binds nobody. */
  DRAFT,
  /** Agreed by those who have to deliver it, not yet begun. */
  AGREED,
  /** In force as it was agreed. */
  ACTIVE,
  /** In force, with changes made after it began. */
  REVISED,
  /** Ended; kept for comparison. */
  CLOSED;

  /**
   * The status of a plan of this status whose content changes.
   *
   * @return the status of the next version
   * @throws IllegalStateException if this is {@link #CLOSED}
   */
  PlanStatus afterRevision() {
    return switch (this) {
      case DRAFT, AGREED -> DRAFT;
      case ACTIVE, REVISED -> REVISED;
      case CLOSED -> throw illegal("be revised", "Draft a new plan from its content.");
    };
  }

  /**
   * Checks a step that leaves the content as it is.
   *
   * @param next the status to move to
   * @return {@code next}
   * @throws IllegalStateException if the life cycle has no such step
   */
  PlanStatus advancedTo(PlanStatus next) {
    Require.nonNull(next, "next");
    boolean allowed =
        switch (next) {
          case DRAFT, REVISED -> false;
          case AGREED -> this == DRAFT;
          case ACTIVE -> this == AGREED;
          case CLOSED -> this != CLOSED;
        };
    if (!allowed) {
      throw illegal(
          "become " + next, "The order is DRAFT, AGREED, ACTIVE, REVISED (by a change), CLOSED.");
    }
    return next;
  }

  private IllegalStateException illegal(String step, String fix) {
    return new IllegalStateException("A plan of status [" + this + "] cannot " + step + ". " + fix);
  }
}
