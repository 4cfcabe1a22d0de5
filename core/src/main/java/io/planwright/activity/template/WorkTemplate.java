package io.planwright.activity.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.activity.Deliverable;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.process.SalesProcess;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The work that every deal of a kind takes, by stage of a sales process. Used for a deal it becomes
 * a work breakdown: an element for the deal, one a stage beneath it, the activities beneath these.
 *
 * <p>Ids in the breakdown are those of the template behind the id of the deal and a slash, so that
 * the work of several deals can be planned together. Shares follow the efforts, or the durations if
 * an activity has no effort, and sum to exactly 100 %. Durations are rounded to whole days.
 *
 * <p>Build one with {@link #builder()}; {@code id}, {@code name} and {@code stages} are required.
 * Immutable, serializable and thread-safe.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@SuppressWarnings({"exports", "serial"}) // compile-time annotations; generated class
public sealed interface WorkTemplate extends Serializable permits ImmutableWorkTemplate {

  /** The id, behind that of the deal, of the package that stands for stages not yet detailed. */
  String PACKAGE = "later";

  /**
   * The stable identity.
   *
   * @return the id, not blank
   */
  @JsonProperty("id")
  String id();

  /**
   * What people call it.
   *
   * @return the name, not blank
   */
  @JsonProperty("name")
  String name();

  /**
   * What makes deals of this kind more or less work.
   *
   * @return the drivers with distinct ids, unmodifiable; may be empty
   */
  @JsonProperty("drivers")
  List<SizeDriver> drivers();

  /**
   * What the stages take.
   *
   * @return the stages in the order of the sales process, at least one, unmodifiable; a stage of
   *     the process may be left out; fixed costs are of one currency
   */
  @JsonProperty("stages")
  List<StageWork> stages();

  /**
   * Which activity waits for which, within a stage or for one of an earlier stage.
   *
   * @return the dependencies between activities of the template, unmodifiable; may be empty
   */
  @JsonProperty("dependencies")
  List<Dependency> dependencies();

  /**
   * What the activities hand over.
   *
   * @return the deliverables with distinct ids, unmodifiable; may be empty
   */
  @JsonProperty("deliverables")
  List<Deliverable> deliverables();

  /**
   * Plans all stages of a deal in detail.
   *
   * @param process the sales process with the stages
   * @param deal the deal
   * @return the work of the deal
   * @throws IllegalArgumentException if the process lacks a stage or has them in another order, the
   *     template has no such driver or size class, or a scaled duration is out of range
   */
  default WorkBreakdown instantiate(SalesProcess process, DealFrame deal) {
    return instantiate(process, deal, stages().get(stages().size() - 1).stageId());
  }

  /**
   * Plans the stages of a deal in detail up to one of them. The later ones become one planning
   * package with the id {@code later}: an activity that may be interrupted, as long as the longest
   * path through them, with their efforts, costs and deliverables. It starts when everything has
   * happened that one of its activities waits for, so that a schedule with the package does not end
   * before one in detail, where lags count working days.
   *
   * @param process the sales process with the stages
   * @param deal the deal
   * @param throughStageId the id of the last stage to plan in detail
   * @return the work of the deal
   * @throws IllegalArgumentException as {@link #instantiate(SalesProcess, DealFrame)}, or if the
   *     template has no work for that stage
   */
  default WorkBreakdown instantiate(SalesProcess process, DealFrame deal, String throughStageId) {
    RollingWave wave = RollingWave.of(this, process, deal);
    return wave.elaborate(wave.seed(), throughStageId);
  }

  /**
   * Plans further stages in detail, in the place of the planning package. What is there already
   * stays as it is, with all that was changed since; the new elements share the percentage of the
   * package. Dependencies that were added on the package go to the first or last activities in its
   * place, deliverables that were added to what is left of it or else to the last new activity.
   *
   * @param work the work of the deal, perhaps among that of others, with the package
   * @param process the sales process with the stages
   * @param deal the deal, as when the template was first used for it
   * @param throughStageId the id of the last stage to plan in detail, later than those that are
   * @return the work with further stages in detail
   * @throws IllegalArgumentException as {@link #instantiate(SalesProcess, DealFrame, String)}, or
   *     if the work has no planning package of the deal, or the stage is in detail already
   */
  default WorkBreakdown elaborate(
      WorkBreakdown work, SalesProcess process, DealFrame deal, String throughStageId) {
    return RollingWave.of(this, process, deal).elaborate(work, throughStageId);
  }

  /**
   * Starts a new template.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this template
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    TemplateChecks.check(this);
  }

  @JsonCreator
  private static WorkTemplate fromJson(
      @JsonProperty("id") @Nullable String id,
      @JsonProperty("name") @Nullable String name,
      @JsonProperty("drivers") @Nullable List<SizeDriver> drivers,
      @JsonProperty("stages") @Nullable List<StageWork> stages,
      @JsonProperty("dependencies") @Nullable List<Dependency> dependencies,
      @JsonProperty("deliverables") @Nullable List<Deliverable> deliverables) {
    Builder builder = builder();
    Json.ifPresent(id, builder::id);
    Json.ifPresent(name, builder::name);
    Json.ifPresent(drivers, builder::drivers);
    Json.ifPresent(stages, builder::stages);
    Json.ifPresent(dependencies, builder::dependencies);
    Json.ifPresent(deliverables, builder::deliverables);
    return builder.build();
  }

  /** Collects the attributes: one method an attribute, then {@code build()}. */
  final class Builder extends ImmutableWorkTemplate.Builder {
    Builder() {}
  }
}
