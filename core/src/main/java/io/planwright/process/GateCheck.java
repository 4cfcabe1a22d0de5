package io.planwright.process;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a deal may leave its stage, and what stands in the way. Each criterion of the stage is in
 * exactly one of the three lists, in the order of the stage. Immutable, serializable and
 * thread-safe.
 *
 * @param opportunityId the deal
 * @param stageId the stage
 * @param met the criteria judged as fulfilled
 * @param unmet the criteria judged as not fulfilled
 * @param unknown the criteria that nobody has judged, or about which too little is known
 */
public record GateCheck(
    String opportunityId,
    String stageId,
    List<ExitCriterion> met,
    List<ExitCriterion> unmet,
    List<ExitCriterion> unknown)
    implements Serializable {

  /**
   * Makes a result; {@link SalesProcess#check} is the usual way to get one.
   *
   * @param opportunityId the deal, not blank
   * @param stageId the stage, not blank
   * @param met the criteria judged as fulfilled
   * @param unmet the criteria judged as not fulfilled
   * @param unknown the criteria not judged
   * @throws IllegalArgumentException if an id is blank
   * @throws NullPointerException if an argument or element is null
   */
  public GateCheck {
    Require.notBlank(opportunityId, "opportunityId", "Use the id of the deal.");
    Require.notBlank(stageId, "stageId", "Use the id of the stage.");
    met = List.copyOf(Require.nonNull(met, "met"));
    unmet = List.copyOf(Require.nonNull(unmet, "unmet"));
    unknown = List.copyOf(Require.nonNull(unknown, "unknown"));
  }

  /**
   * Lists what stands in the way: a required criterion that is unknown blocks like one that is not
   * fulfilled.
   *
   * @return the required criteria that are not met, the unmet ones first, unmodifiable
   */
  public List<ExitCriterion> open() {
    return Stream.concat(unmet.stream(), unknown.stream()).filter(ExitCriterion::required).toList();
  }

  /**
   * Says whether the deal may leave its stage.
   *
   * @return whether every required criterion is met
   */
  @JsonIgnore
  public boolean isPassed() {
    return open().isEmpty();
  }
}
