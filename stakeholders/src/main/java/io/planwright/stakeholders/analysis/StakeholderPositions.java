package io.planwright.stakeholders.analysis;

import io.planwright.evidence.Answer;
import io.planwright.internal.Figures;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

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

  private static final int DIMENSIONS = AssessmentColumns.DIMENSIONS;

  private final transient StakeholderRegister register;
  private final transient LocalDate asOf;
  private final transient EstimationSpec spec;
  private final transient AssessmentColumns said;
  private final transient PositionColumns columns;
  private final transient List<RegisteredPerson> people;

  private StakeholderPositions(StakeholderRegister register, LocalDate asOf, EstimationSpec spec) {
    this.register = register;
    this.asOf = asOf;
    this.spec = spec;
    said = register.columns();
    columns = PositionColumns.of(said, asOf, spec);
    people =
        register.people().stream().filter(person -> !person.registeredOn().isAfter(asOf)).toList();
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
    int at = row * DIMENSIONS + dimension.ordinal();
    if (dimension == Dimension.ATTITUDE && isUnaware(row)) {
      return Answer.insufficient(
          question(stakeholderId, dimension),
          "a person who knows of the sale",
          "unaware with probability " + Figures.number(1 - aware(row)),
          "Inform this person; an attitude comes after that.");
    }
    if (!isKnown(row, dimension)) {
      return Answer.insufficient(
          question(stakeholderId, dimension),
          "ratings of a weight of " + Figures.number(spec.floor()),
          columns.raters[at]
              + " raters with a weight of "
              + Figures.number(columns.weight[at])
              + " by age and trust",
          "Ask somebody who has met this person lately, or ask this person.");
    }
    double width = dimension.width();
    return Answer.known(
        new Estimate(
            dimension,
            dimension.ofUnit(columns.location[at]),
            width * scale(at),
            degrees(at),
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
          "awareness of " + stakeholderId + " on " + asOf,
          "statements of a weight of " + Figures.number(spec.floor()),
          "a weight of " + Figures.number(columns.awarenessWeight[row]) + " by age and trust",
          "Find out whether this person knows of the sale.");
    }
    return Answer.known(aware(row));
  }

  private String question(String stakeholderId, Dimension dimension) {
    return dimension.text() + " of " + stakeholderId + " on " + asOf;
  }

  private int row(String stakeholderId) {
    Integer row = said.rows.get(Require.nonNull(stakeholderId, "stakeholderId"));
    if (row == null || register.people().get(row).registeredOn().isAfter(asOf)) {
      throw new IllegalArgumentException(
          "stakeholderId [%s] must be in the register on %s. Add the person, or correct the id."
              .formatted(stakeholderId, asOf));
    }
    return row;
  }

  boolean isKnown(int row, Dimension dimension) {
    return columns.weight[row * DIMENSIONS + dimension.ordinal()] >= spec.floor()
        && !(dimension == Dimension.ATTITUDE && isUnaware(row));
  }

  boolean isUnaware(int row) {
    return columns.awarenessWeight[row] >= spec.floor() && columns.awareness[row] < 0;
  }

  double aware(int row) {
    return 1 / (1 + Math.exp(-columns.awareness[row]));
  }

  private double scale(int at) {
    return Math.sqrt(columns.dispersion[at] / columns.precision[at]);
  }

  private double degrees(int at) {
    return Estimate.PRIOR_DEGREES + columns.weight[at];
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
