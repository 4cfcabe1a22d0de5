package io.planwright.plan;

import java.io.Serial;

/**
 * Thrown when a plan is saved that was not made from the latest version: somebody else was faster.
 *
 * <p>The caller loads the latest version, repeats the change on it, and saves again.
 */
public final class PlanConflictException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String planId;
  private final int version;
  private final int latestVersion;

  /**
   * Made by implementations of {@link PlanRepository}.
   *
   * @param planId the plan's id
   * @param version the version that was to be saved
   * @param latestVersion the latest version saved; 0 where there is none
   */
  public PlanConflictException(String planId, int version, int latestVersion) {
    super(
        ("version [%d] of plan [%s] must follow the latest saved version %d."
                + " Load the latest version, repeat the change on it, and save again.")
            .formatted(version, planId, latestVersion));
    this.planId = planId;
    this.version = version;
    this.latestVersion = latestVersion;
  }

  /**
   * The plan's id.
   *
   * @return the id
   */
  public String planId() {
    return planId;
  }

  /**
   * The version that was refused.
   *
   * @return the version
   */
  public int version() {
    return version;
  }

  /**
   * The latest version saved.
   *
   * @return the version, 0 where there is none
   */
  public int latestVersion() {
    return latestVersion;
  }
}
