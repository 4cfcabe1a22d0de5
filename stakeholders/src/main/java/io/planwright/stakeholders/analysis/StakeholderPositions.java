package io.planwright.stakeholders.analysis;

import io.planwright.evidence.Answer;
import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import io.planwright.stakeholder.PowerInterestGrid;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a register says about its people as of a day: estimates with their uncertainty, and nothing
 * where too little is known. It sees no statement and no person of a later day.
 *
 * <p>Positions take time proportional to people and assessments; they are the same to the bit in
 * whichever order the assessments were added. Immutable, serializable and thread-safe; equal to
 * other positions of an equal register, day and specification.
 */
public final class StakeholderPositions implements Serializable {

  private static final long serialVersionUID = 1;

  private final transient StakeholderRegister register;
  private final transient LocalDate asOf;
  private final transient EstimationSpec spec;
  private final transient AssessmentColumns said;
  private final transient PositionColumns columns;
  private final transient List<RegisteredPerson> people;
  private final transient int[] rows;

  private StakeholderPositions(StakeholderRegister register, LocalDate asOf, EstimationSpec spec) {
    this.register = register;
    this.asOf = asOf;
    this.spec = spec;
    said = register.columns();
    columns = PositionColumns.of(said, asOf, spec);
    List<RegisteredPerson> all = register.people();
    rows =
        IntStream.range(0, all.size())
            .filter(row -> !all.get(row).registeredOn().isAfter(asOf))
            .toArray();
    people = Arrays.stream(rows).<RegisteredPerson>mapToObj(all::get).toList();
  }

  /** What is stored: the rest follows from it. */
  private record Stored(StakeholderRegister register, LocalDate asOf, EstimationSpec spec)
      implements Serializable {

    private Object readResolve() {
      return of(register, asOf, spec);
    }
  }

  /**
   * Reads a register as of a day, by the standard specification.
   *
   * @param register the register
   * @param asOf the day whose end is looked at
   * @return the positions
   * @throws NullPointerException if an argument is null
   */
  public static StakeholderPositions of(StakeholderRegister register, LocalDate asOf) {
    return of(register, asOf, EstimationSpec.standard());
  }

  /**
   * Reads a register as of a day.
   *
   * @param register the register
   * @param asOf the day whose end is looked at
   * @param spec how statements age, whom to trust, and how much is enough
   * @return the positions
   * @throws NullPointerException if an argument is null
   */
  public static StakeholderPositions of(
      StakeholderRegister register, LocalDate asOf, EstimationSpec spec) {
    return new StakeholderPositions(
        Require.nonNull(register, "register"),
        Require.nonNull(asOf, "asOf"),
        Require.nonNull(spec, "spec"));
  }

  /**
   * The day looked at.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * How the estimates were made.
   *
   * @return the specification
   */
  public EstimationSpec spec() {
    return spec;
  }

  /**
   * Who is in the register on that day.
   *
   * @return the people in the order of the register, unmodifiable
   */
  public List<RegisteredPerson> people() {
    return people;
  }

  /**
   * What is known about one person on one dimension.
   *
   * @param stakeholderId who
   * @param dimension what; not {@link Dimension#DESIRED_ATTITUDE}, which is decided, not estimated
   * @return the estimate; insufficient data if the effective number of ratings is below the floor,
   *     and for the attitude of somebody who is more likely unaware than not
   * @throws IllegalArgumentException if nobody of that id is registered on that day, or the
   *     dimension is a decision
   * @throws NullPointerException if an argument is null
   */
  public Answer<Estimate> estimate(String stakeholderId, Dimension dimension) {
    int row = row(stakeholderId);
    Require.nonNull(dimension, "dimension");
    Require.that(
        dimension != Dimension.DESIRED_ATTITUDE,
        "dimension",
        dimension,
        "be a measured one",
        "Ask engagement() for the desired engagement.");
    int at = PositionColumns.at(row, dimension);
    if (dimension == Dimension.ATTITUDE && columns.isUnaware(row, spec.floor())) {
      return Answer.insufficient(
          question(dimension),
          "a person who knows of the sale",
          "unaware with probability " + Figures.number(1 - columns.aware(row)),
          "Inform this person; an attitude comes after that.");
    }
    if (!columns.isStated(row, dimension, spec.floor())) {
      return Answer.insufficient(
          question(dimension),
          "ratings of a weight of " + Figures.number(spec.floor()),
          found(columns.raters[at], columns.weight[at]),
          "Ask somebody who has met this person lately, or ask this person.");
    }
    double width = dimension.width();
    return Answer.known(
        new Estimate(
            dimension,
            dimension.ofUnit(columns.location[at]),
            width * columns.scale(at),
            columns.degrees(at),
            columns.weight[at],
            columns.raters[at],
            columns.dispersion[at],
            LocalDate.ofEpochDay(columns.newest[at]),
            columns.freshness(row, dimension)));
  }

  /**
   * How likely one person knows of the sale.
   *
   * <p>Each rater's latest statement of an attitude speaks for it, each "unaware" that is not older
   * than the latest attitude against it; with eᵢ the {@linkplain
   * EvidenceStrength#misreadProbability() probability of misreading} and uᵢ the weight by trust and
   * age, ln(P/(1−P)) = Σ ±uᵢ·ln((1−eᵢ)/eᵢ), from even odds.
   *
   * @param stakeholderId who
   * @return the probability; insufficient data if the statements weigh less than the floor
   * @throws IllegalArgumentException if nobody of that id is registered on that day
   * @throws NullPointerException if the id is null
   */
  public Answer<Double> awareness(String stakeholderId) {
    int row = row(stakeholderId);
    if (columns.awarenessWeight[row] < spec.floor()) {
      return Answer.insufficient(
          "awareness on " + asOf,
          "statements of a weight of " + Figures.number(spec.floor()),
          "a weight of " + Figures.number(columns.awarenessWeight[row]) + " by age and trust",
          "Find out whether this person knows of the sale.");
    }
    return Answer.known(columns.aware(row));
  }

  /**
   * Puts everybody into the power/interest grid. Takes time proportional to the people, as the
   * other charts do.
   *
   * @param grid where the lines are drawn
   * @return the chart
   * @throws NullPointerException if the grid is null
   */
  public GridChart grid(PowerInterestGrid grid) {
    return new Placing(this).grid(Require.nonNull(grid, "grid"));
  }

  /**
   * Sorts everybody by class of salience.
   *
   * @param thresholds from which scores on an attribute counts
   * @return the chart
   * @throws NullPointerException if the thresholds are null
   */
  public SalienceChart salience(SalienceThresholds thresholds) {
    return new Placing(this).salience(Require.nonNull(thresholds, "thresholds"));
  }

  /**
   * Compares where everybody stands with where the plan needs them.
   *
   * @return the matrix, with what is missing
   */
  public EngagementMatrix engagement() {
    return new Placing(this).engagement();
  }

  /**
   * Turns those who are known well enough into the stakeholders of a plan: scores are the means of
   * the estimates, concerns the open ones, the most important first. Nobody who is unaware or of
   * whom a score is missing gets a made-up one.
   *
   * @return the stakeholders, and who is left out for want of what
   */
  public NetworkPeople toNetworkPeople() {
    return new Placing(this).networkPeople(register);
  }

  private static String found(int raters, double weight) {
    return raters == 0
        ? "nobody who said anything"
        : raters
            + (raters == 1 ? " rater" : " raters")
            + " with a weight of "
            + Figures.number(weight)
            + " by age and trust";
  }

  private String question(Dimension dimension) {
    return dimension.text() + " on " + asOf;
  }

  private int row(String stakeholderId) {
    Integer row = said.rows.get(Require.nonNull(stakeholderId, "stakeholderId"));
    if (row == null || register.people().get(row).registeredOn().isAfter(asOf)) {
      throw new IllegalArgumentException(
          "stakeholderId must be in the register on %s. Add the person, or correct the id."
              .formatted(asOf));
    }
    return row;
  }

  /** The rows of {@link #people()} in the columns. */
  int[] rows() {
    return rows;
  }

  PositionColumns columns() {
    return columns;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StakeholderPositions that
        && asOf.equals(that.asOf)
        && spec.equals(that.spec)
        && register.equals(that.register);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * asOf.hashCode() + spec.hashCode()) + register.hashCode();
  }

  @Override
  public String toString() {
    return "StakeholderPositions{asOf=%s, people=%d}".formatted(asOf, people.size());
  }

  private Object writeReplace() {
    return new Stored(register, asOf, spec);
  }
}
