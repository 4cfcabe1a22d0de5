package io.planwright.forecasting.pipeline.stage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One stay of a deal in a stage. Immutable, serializable and thread-safe.
 *
 * @param stage the stage, as the CRM calls it, or {@link StagePaths#NO_STAGE}; not blank
 * @param entered the day on which the deal came into the stage
 * @param days the whole days from there to the day on which it left, or to the as-of date where it
 *     has not; not negative, 0 for a stage that was left on the day it was entered
 * @param destination where it went: another stage, {@link StagePaths#WON}, {@link StagePaths#LOST},
 *     or {@link StagePaths#OPEN} where it is still there; not blank
 */
public record StageVisit(String stage, LocalDate entered, int days, String destination)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param stage the stage; not blank
   * @param entered the day on which the deal came into the stage
   * @param days the whole days in it, not negative
   * @param destination where it went; not blank
   * @throws IllegalArgumentException if a text is blank or the days are negative
   */
  public StageVisit {
    Require.notBlank(stage, "stage", "Name the stage as your CRM does.");
    Require.nonNull(entered, "entered");
    Require.notNegative(days, "days", "Count the whole days in the stage.");
    Require.notBlank(destination, "destination", "Use StagePaths.OPEN for a deal still there.");
  }

  /**
   * Tells whether the end of the stay is known. One that is not is <em>censored</em>: it lasts at
   * least as long as seen.
   *
   * @return whether the deal has left the stage
   */
  @JsonIgnore
  public boolean isCompleted() {
    return !destination.equals(StagePaths.OPEN);
  }
}
