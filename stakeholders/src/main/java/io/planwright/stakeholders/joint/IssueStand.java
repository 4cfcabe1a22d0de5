package io.planwright.stakeholders.joint;

import io.planwright.evidence.Evidence;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What one side wants of an issue. Its worth to that side rises in proportion from 0 at the
 * reservation to 1 at the aspiration; beyond the aspiration it is 1, beyond the reservation it
 * falls on below 0. Immutable, serializable and thread-safe; the same in JSON under Jackson 2 and
 * Jackson 3.
 *
 * <p>The text form leaves out what names people.
 *
 * @param aspiration what the side hopes for
 * @param reservation the worst that the side takes on this issue alone
 * @param weight how much the issue matters to the side, against its other issues
 * @param firm whether nothing beyond the likely reservation is taken, whatever is given elsewhere
 * @param evidence where this is known from; may be empty
 */
public record IssueStand(
    UncertainValue aspiration,
    UncertainValue reservation,
    UncertainValue weight,
    boolean firm,
    List<Evidence> evidence)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param aspiration what the side hopes for
   * @param reservation the worst that the side takes; its range not touching that of the aspiration
   * @param weight how much the issue matters, likely above 0, nowhere below
   * @param firm whether nothing beyond the reservation is taken
   * @param evidence where this is known from
   * @throws IllegalArgumentException if the ranges touch, or the weight is out of range
   */
  public IssueStand {
    Require.nonNull(aspiration, "aspiration");
    Require.nonNull(reservation, "reservation");
    Require.nonNull(weight, "weight");
    Require.that(
        aspiration.low() > reservation.high() || aspiration.high() < reservation.low(),
        "reservation",
        reservation,
        "not touch the range of the aspiration " + aspiration,
        "Narrow the ranges until it is sure which way the side wants to go.");
    Require.notNegative(weight.low(), "weight", "Give 0 to 1, or points.");
    Require.positive(weight.likely(), "weight", "Leave out what does not matter.");
    evidence = List.copyOf(Require.nonNull(evidence, "evidence"));
  }

  /**
   * A stand that is known for sure, may be traded, and has no evidence.
   *
   * @param aspiration what the side hopes for
   * @param reservation the worst that the side takes, not the same
   * @param weight how much the issue matters, above 0
   * @return the stand
   * @throws IllegalArgumentException if a number is out of range
   */
  public static IssueStand sure(double aspiration, double reservation, double weight) {
    return new IssueStand(
        UncertainValue.sure(aspiration),
        UncertainValue.sure(reservation),
        UncertainValue.sure(weight),
        false,
        List.of());
  }

  /** Whether the side wants more of it. */
  boolean wantsMore() {
    return aspiration.likely() > reservation.likely();
  }

  @Override
  public String toString() {
    return "IssueStand[aspiration=%s, reservation=%s, weight=%s, firm=%s, evidence=%s]"
        .formatted(aspiration, reservation, weight, firm, evidence.size());
  }
}
