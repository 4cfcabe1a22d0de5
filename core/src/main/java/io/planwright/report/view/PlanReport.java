package io.planwright.report.view;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.internal.Json;
import io.planwright.internal.PlanwrightStyle;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan as its readers see it. Immutable, serializable, thread-safe, and the same in JSON
 * under Jackson 2 and Jackson 3.
 *
 * <p>Build one with {@link #builder()}; {@code title}, {@code planId}, {@code planVersion} and
 * {@code asOf} are required. Every list may be empty: the page then says that there is nothing to
 * show, and a {@link Remark} can say why. All amounts are in one currency.
 */
@Value.Immutable
@PlanwrightStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
// exports: Immutables is needed to compile only; serial: the generated class has no version of its
// own
@SuppressWarnings({"exports", "serial"})
public sealed interface PlanReport extends Serializable permits ImmutablePlanReport {

  /**
   * The title of the page.
   *
   * @return the title, not blank
   */
  @JsonProperty("title")
  String title();

  /**
   * The plan that is reported on.
   *
   * @return the id, not blank
   */
  @JsonProperty("planId")
  String planId();

  /**
   * The version of the plan.
   *
   * @return the version, at least 1
   */
  @JsonProperty("planVersion")
  int planVersion();

  /**
   * The day up to which facts were known.
   *
   * @return the date
   */
  @JsonProperty("asOf")
  LocalDate asOf();

  /**
   * What the plan says, a sentence each, the most important first.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("conclusions")
  List<String> conclusions();

  /**
   * What can go wrong, a sentence each, the most important first.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("risks")
  List<String> risks();

  /**
   * The headline figures.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("kpis")
  List<Kpi> kpis();

  /**
   * Sentences at the head of the sections.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("remarks")
  List<Remark> remarks();

  /**
   * The findings about the data, the most urgent first.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("quality")
  List<QualityRow> quality();

  /**
   * The segments of the market, largest first within each grouping.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("segments")
  List<SegmentRow> segments();

  /**
   * The open deals by stage and age, stages and bands in their order.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("pipeline")
  List<StageAgeCell> pipeline();

  /**
   * Histories and forecasts.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("outlooks")
  List<FanSeries> outlooks();

  /**
   * What the pipeline may bring, and how far to trust it.
   *
   * @return the outlook, or empty where none was made
   */
  @JsonProperty("pipelineOutlook")
  Optional<PipelineOutlook> pipelineOutlook();

  /**
   * The goals with their SMART verdicts.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("goals")
  List<GoalRow> goals();

  /**
   * The quotas of teams and reps.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("quotas")
  List<QuotaRow> quotas();

  /**
   * Where money and people go, and what would bring more.
   *
   * @return the outlook, or empty where nothing was allocated
   */
  @JsonProperty("allocation")
  Optional<AllocationOutlook> allocation();

  /**
   * The SWOT factors.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("factors")
  List<SwotRow> factors();

  /**
   * The TOWS options, best first.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("options")
  List<OptionRow> options();

  /**
   * The activities, in the order of the plan.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("schedule")
  List<GanttBar> schedule();

  /**
   * Who works on what and when.
   *
   * @return the outlook, or empty where no work is planned with people's hours
   */
  @JsonProperty("work")
  Optional<WorkOutlook> work();

  /**
   * Who has how much to do in which week, person by person, the weeks in their order.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("load")
  List<WeekLoad> load();

  /**
   * The stakeholders, the most important first.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("stakeholders")
  List<StakeholderPoint> stakeholders();

  /**
   * The people of single deals, and how they decide.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("people")
  List<PeopleOutlook> people();

  /**
   * The steps from the planned figure to the actual one.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("variance")
  List<WaterfallStep> variance();

  /**
   * The targets and how far they are on their way.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("pacing")
  List<PacingRow> pacing();

  /**
   * How the results were made.
   *
   * @return an unmodifiable list, possibly empty
   */
  @JsonProperty("methods")
  List<MethodRow> methods();

  /**
   * Starts a new report.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a copy.
   *
   * @return a builder that holds the attributes of this report
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Checks the attributes, when one is built. */
  @Value.Check
  default void check() {
    Require.notBlank(title(), "title", "Give the page a title.");
    Require.notBlank(planId(), "planId", "Name the plan that is reported on.");
    Require.atLeast(planVersion(), 1, "planVersion", "Versions count from 1.");
    Set<String> currencies = ReportCurrency.of(this);
    Require.that(
        currencies.size() <= 1,
        "currencies",
        currencies,
        "be one in a report",
        "Convert the amounts at a named rate first.");
  }

  @JsonCreator
  private static PlanReport fromJson(
      @JsonProperty("title") @Nullable String title,
      @JsonProperty("planId") @Nullable String planId,
      @JsonProperty("planVersion") @Nullable Integer planVersion,
      @JsonProperty("asOf") @Nullable LocalDate asOf,
      @JsonProperty("conclusions") @Nullable List<String> conclusions,
      @JsonProperty("risks") @Nullable List<String> risks,
      @JsonProperty("kpis") @Nullable List<Kpi> kpis,
      @JsonProperty("remarks") @Nullable List<Remark> remarks,
      @JsonProperty("quality") @Nullable List<QualityRow> quality,
      @JsonProperty("segments") @Nullable List<SegmentRow> segments,
      @JsonProperty("pipeline") @Nullable List<StageAgeCell> pipeline,
      @JsonProperty("outlooks") @Nullable List<FanSeries> outlooks,
      @JsonProperty("pipelineOutlook") @Nullable PipelineOutlook pipelineOutlook,
      @JsonProperty("goals") @Nullable List<GoalRow> goals,
      @JsonProperty("quotas") @Nullable List<QuotaRow> quotas,
      @JsonProperty("allocation") @Nullable AllocationOutlook allocation,
      @JsonProperty("factors") @Nullable List<SwotRow> factors,
      @JsonProperty("options") @Nullable List<OptionRow> options,
      @JsonProperty("schedule") @Nullable List<GanttBar> schedule,
      @JsonProperty("work") @Nullable WorkOutlook work,
      @JsonProperty("load") @Nullable List<WeekLoad> load,
      @JsonProperty("stakeholders") @Nullable List<StakeholderPoint> stakeholders,
      @JsonProperty("people") @Nullable List<PeopleOutlook> people,
      @JsonProperty("variance") @Nullable List<WaterfallStep> variance,
      @JsonProperty("pacing") @Nullable List<PacingRow> pacing,
      @JsonProperty("methods") @Nullable List<MethodRow> methods) {
    Builder builder = builder();
    Json.ifPresent(title, builder::title);
    Json.ifPresent(planId, builder::planId);
    Json.ifPresent(planVersion, builder::planVersion);
    Json.ifPresent(asOf, builder::asOf);
    Json.ifPresent(conclusions, builder::conclusions);
    Json.ifPresent(risks, builder::risks);
    Json.ifPresent(kpis, builder::kpis);
    Json.ifPresent(remarks, builder::remarks);
    Json.ifPresent(quality, builder::quality);
    Json.ifPresent(segments, builder::segments);
    Json.ifPresent(pipeline, builder::pipeline);
    Json.ifPresent(outlooks, builder::outlooks);
    Json.ifPresent(pipelineOutlook, builder::pipelineOutlook);
    Json.ifPresent(goals, builder::goals);
    Json.ifPresent(quotas, builder::quotas);
    Json.ifPresent(allocation, builder::allocation);
    Json.ifPresent(factors, builder::factors);
    Json.ifPresent(options, builder::options);
    Json.ifPresent(schedule, builder::schedule);
    Json.ifPresent(work, builder::work);
    Json.ifPresent(load, builder::load);
    Json.ifPresent(stakeholders, builder::stakeholders);
    Json.ifPresent(people, builder::people);
    Json.ifPresent(variance, builder::variance);
    Json.ifPresent(pacing, builder::pacing);
    Json.ifPresent(methods, builder::methods);
    return builder.build();
  }

  /**
   * Collects the attributes: one method an attribute, {@code addKpis} and {@code addAllKpis} and so
   * on, then {@code build()}.
   */
  final class Builder extends ImmutablePlanReport.Builder {
    Builder() {}
  }
}
