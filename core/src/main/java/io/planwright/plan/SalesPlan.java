package io.planwright.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One version of a sales plan: its content, its status, and how it came about.
 *
 * <p>A version never changes; each step makes the next one. The history travels with the plan, so a
 * version can be explained without the repository it came from.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the identity of the plan through all its versions; not blank
 * @param content what is planned
 * @param revisions the steps that led here, one a version from 1 on; the last one made this version
 */
public record SalesPlan(String id, PlanContent content, List<PlanRevision> revisions)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param id the identity of the plan; not blank
   * @param content what is planned
   * @param revisions the steps that led here, numbered 1, 2, 3, …
   * @throws IllegalArgumentException if the id is blank or the revisions are not numbered from 1
   */
  public SalesPlan {
    Require.notBlank(id, "id", "Give the plan a stable id.");
    Require.nonNull(content, "content");
    revisions = List.copyOf(revisions);
    Require.notEmpty(revisions, "revisions", "Make a plan by SalesPlan.draft.");
    for (int i = 0; i < revisions.size(); i++) {
      Require.that(
          revisions.get(i).version() == i + 1,
          "revisions[" + i + "].version",
          revisions.get(i).version(),
          "be " + (i + 1),
          "Keep every revision, in order.");
    }
  }

  /**
   * Starts a plan.
   *
   * @param id the identity of the plan through all its versions; not blank
   * @param content what is planned
   * @param note who drafts it and why
   * @return version 1, a draft
   * @throws IllegalArgumentException if the id is blank
   */
  public static SalesPlan draft(String id, PlanContent content, ChangeNote note) {
    return new SalesPlan(
        id, content, List.of(new PlanRevision(1, PlanStatus.DRAFT, note, List.of())));
  }

  /**
   * The number of this version.
   *
   * @return the version, from 1
   */
  public int version() {
    return revisions.size();
  }

  /**
   * The name of this version, by which actuals are held against it.
   *
   * @return id and version
   */
  public PlanReference reference() {
    return new PlanReference(id, version());
  }

  /**
   * Where this version stands in the plan's life.
   *
   * @return the status
   */
  public PlanStatus status() {
    return lastRevision().status();
  }

  /**
   * The step that made this version.
   *
   * @return the last revision
   */
  public PlanRevision lastRevision() {
    return revisions.get(revisions.size() - 1);
  }

  /**
   * Whether the plan binds the team now.
   *
   * @return true for an active or a revised plan
   */
  @JsonIgnore
  public boolean isInForce() {
    return status() == PlanStatus.ACTIVE || status() == PlanStatus.REVISED;
  }

  /**
   * Changes the content.
   *
   * @param newContent the whole content of the next version
   * @param note who changes it and why
   * @return the next version: a draft again if the plan was not yet in force, revised otherwise
   * @throws IllegalStateException if the plan is closed
   * @throws IllegalArgumentException if nothing changes
   */
  public SalesPlan revise(PlanContent newContent, ChangeNote note) {
    PlanStatus next = status().afterRevision();
    List<FieldChange> changes = PlanDiff.between(content, newContent).changes();
    Require.notEmpty(changes, "changes", "Revise a plan only when its content differs.");
    return next(newContent, next, note, changes);
  }

  /**
   * Records that those who have to deliver the plan agreed to it.
   *
   * @param note who records it and why
   * @return the next version, agreed
   * @throws IllegalStateException if the plan is not a draft
   */
  public SalesPlan agree(ChangeNote note) {
    return advance(PlanStatus.AGREED, note);
  }

  /**
   * Puts an agreed plan in force.
   *
   * @param note who does it and why
   * @return the next version, active
   * @throws IllegalStateException if the plan is not agreed
   */
  public SalesPlan activate(ChangeNote note) {
    return advance(PlanStatus.ACTIVE, note);
  }

  /**
   * Ends the plan.
   *
   * @param note who does it and why
   * @return the next version, closed for good
   * @throws IllegalStateException if the plan is closed already
   */
  public SalesPlan close(ChangeNote note) {
    return advance(PlanStatus.CLOSED, note);
  }

  private SalesPlan advance(PlanStatus status, ChangeNote note) {
    return next(content, status().advancedTo(status), note, List.of());
  }

  private SalesPlan next(
      PlanContent newContent, PlanStatus status, ChangeNote note, List<FieldChange> changes) {
    List<PlanRevision> longer = new ArrayList<>(revisions);
    longer.add(new PlanRevision(version() + 1, status, note, changes));
    return new SalesPlan(id, newContent, longer);
  }
}
