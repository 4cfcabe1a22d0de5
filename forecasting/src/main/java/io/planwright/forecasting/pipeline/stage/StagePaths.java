package io.planwright.forecasting.pipeline.stage;

import io.planwright.crm.Opportunity;
import io.planwright.internal.Require;
import io.planwright.process.PipelineAging;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The ways of deals through the stages of a sales process, as known at the end of a day. All that
 * this package estimates is estimated from them.
 *
 * <p>How facts are read:
 *
 * <ul>
 *   <li>Skipped stages and moves back are kept as they were. A stage said again is not a new visit.
 *   <li>Until its first stage a deal stands in {@value #NO_STAGE}, which comes before all others;
 *       one that never had a stage is won or lost from there. A deal that enters its first stage on
 *       the day of its creation never stood in it.
 *   <li>An open deal is censored on the as-of date.
 *   <li>A close that was taken back by a reopening counts as not having happened: the deal stayed
 *       where it was. A stage entered after the close is not followed.
 *   <li>A close counts for the day that it counts for, but not for one before the last stage was
 *       entered, nor for one after the as-of date.
 * </ul>
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class StagePaths implements Serializable {

  /** The stage of deals that have none yet. */
  public static final String NO_STAGE = PipelineAging.NO_STAGE;

  /** The destination of deals that the customer bought. */
  public static final String WON = "(won)";

  /** The destination of deals that the customer did not buy. */
  public static final String LOST = "(lost)";

  /** The destination of visits that have not ended. */
  public static final String OPEN = "(open)";

  private static final long serialVersionUID = 1L;

  private final LocalDate asOf;

  @SuppressWarnings("serial") // the lists and maps are unmodifiable ones of the JDK
  private final List<String> stages;

  @SuppressWarnings("serial") // as above
  private final List<StagePath> paths;

  @SuppressWarnings("serial") // as above
  private final Map<String, Long> unlisted;

  private StagePaths(
      LocalDate asOf, List<String> stages, List<StagePath> paths, Map<String, Long> unlisted) {
    this.asOf = asOf;
    this.stages = List.copyOf(stages);
    this.paths = List.copyOf(paths);
    this.unlisted = Collections.unmodifiableMap(new TreeMap<>(unlisted));
  }

  /**
   * Reads the paths and finds the order of the stages from them: a stage comes before another if
   * more deals entered it first than the other way round, and stages stand by the number of others
   * that they come before (A. H. Copeland's rule), the name deciding ties. Takes time linear in the
   * facts, and the square of the number of stages.
   *
   * @param deals all deals; the stream is read once and closed
   * @param asOf the as-of date; later facts are not looked at
   * @param zone the zone in which days start and end
   * @return the paths of the deals that existed by then
   */
  public static StagePaths of(Stream<Opportunity> deals, LocalDate asOf, ZoneId zone) {
    List<Opportunity> known = known(deals, asOf, zone);
    return read(known, StageOrder.of(known), asOf, zone);
  }

  /**
   * Reads the paths through stages whose order is known, such as those of a sales process. A stage
   * that is not among them is passed over, as if the deal had stayed where it was, and counted in
   * {@link #unlistedEntries()}.
   *
   * @param deals all deals; the stream is read once and closed
   * @param order the names of the stages as the CRM writes them, the first one first; distinct, not
   *     blank, at least one
   * @param asOf the as-of date; later facts are not looked at
   * @param zone the zone in which days start and end
   * @return the paths of the deals that existed by then
   * @throws IllegalArgumentException if the order is empty or names a stage twice
   */
  public static StagePaths of(
      Stream<Opportunity> deals, List<String> order, LocalDate asOf, ZoneId zone) {
    Require.notEmpty(order, "order", "List the stages in order.");
    for (String stage : order) {
      Require.notBlank(stage, "order", "Name each stage as your CRM does.");
    }
    Require.that(
        new HashSet<>(order).size() == order.size(),
        "order",
        order,
        "have distinct stages",
        "Name each stage once.");
    return read(known(deals, asOf, zone), order, asOf, zone);
  }

  private static List<Opportunity> known(Stream<Opportunity> deals, LocalDate asOf, ZoneId zone) {
    Require.nonNull(asOf, "asOf");
    Require.nonNull(zone, "zone");
    try (Stream<Opportunity> all = Require.nonNull(deals, "deals")) {
      return all.flatMap(deal -> deal.knownBy(asOf, zone).stream()).toList();
    }
  }

  private static StagePaths read(
      List<Opportunity> known, List<String> order, LocalDate asOf, ZoneId zone) {
    Map<String, Long> unlisted = new TreeMap<>();
    List<StagePath> paths = new ArrayList<>(known.size());
    boolean withoutStage = false;
    for (Opportunity deal : known) {
      StagePath path = PathReplay.path(deal, new HashSet<>(order), unlisted, asOf, zone);
      withoutStage |= path.visits().get(0).stage().equals(NO_STAGE);
      paths.add(path);
    }
    List<String> stages = new ArrayList<>(order);
    if (withoutStage && !stages.contains(NO_STAGE)) {
      stages.add(0, NO_STAGE);
    }
    return new StagePaths(asOf, stages, paths, unlisted);
  }

  /**
   * Keeps the deals created from a day on, for estimates from recent history alone.
   *
   * @param day the first day of creation
   * @return the paths of those deals, through the same stages
   */
  public StagePaths createdFrom(LocalDate day) {
    Require.nonNull(day, "day");
    return new StagePaths(
        asOf,
        stages,
        paths.stream().filter(path -> !path.createdOn().isBefore(day)).toList(),
        unlisted);
  }

  /**
   * The day at the end of which all this was known.
   *
   * @return the as-of date
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The stages in order, {@value #NO_STAGE} first if a deal ever stood in it.
   *
   * @return the names, unmodifiable
   */
  public List<String> stages() {
    return stages;
  }

  /**
   * One path a deal.
   *
   * @return the paths in the order of the source, unmodifiable
   */
  public List<StagePath> paths() {
    return paths;
  }

  /**
   * The stages that were entered but are not in the given order.
   *
   * @return the number of entries by the name of the stage, unmodifiable
   */
  public Map<String, Long> unlistedEntries() {
    return unlisted;
  }

  /** The number of deals won or lost. */
  long closed() {
    return paths.stream()
        .filter(path -> path.visits().get(path.visits().size() - 1).isCompleted())
        .count();
  }

  /** The place of a stage in the order. */
  int place(String stage) {
    return place(stages, stage);
  }

  static int place(List<String> stages, String stage) {
    int place = stages.indexOf(Require.nonNull(stage, "stage"));
    Require.that(
        place >= 0, "stage", stage, "be one of " + stages, "Write it as the CRM writes it.");
    return place;
  }

  /**
   * How much was read.
   *
   * @return the as-of date and the numbers of deals and stages
   */
  @Override
  public String toString() {
    return "StagePaths[" + asOf + ", " + paths.size() + " deals, stages " + stages + "]";
  }
}
