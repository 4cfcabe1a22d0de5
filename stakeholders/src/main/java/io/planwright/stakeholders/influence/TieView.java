package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a measure looks at the ties of a network: which ones, which way they run, what their weights
 * and signs mean. Immutable, serializable and thread-safe; each {@code with} method returns a
 * changed copy.
 *
 * <p>Several ties that run from one person to another in the view are joined to one: it has weight
 * 1 under {@link Weighting#UNIT}, the sum of strengths, or the least length.
 *
 * @param kinds which kinds count, not empty
 * @param signs which signs count
 * @param orientation which way ties run
 * @param weighting what weights mean
 * @param selfTies what becomes of ties from a person to the same person
 */
public record TieView(
    Set<TieKind> kinds,
    Signs signs,
    Orientation orientation,
    Weighting weighting,
    SelfTies selfTies)
    implements Serializable {

  /** Which signs count. */
  public enum Signs {
    /** All ties count, a negative one like a positive one. */
    IGNORED,
    /** Positive ties alone. */
    POSITIVE,
    /** Negative ties alone, as in a network of conflicts. */
    NEGATIVE
  }

  /** Which way ties run. */
  public enum Orientation {
    /** From the first to the second person, as stated. */
    AS_STATED,
    /** From who influences to who is influenced, as {@link TieKind#flow()} says. */
    INFLUENCE,
    /** Both ways; the strengths of mutual ties are added. */
    UNDIRECTED
  }

  /** What weights mean. */
  public enum Weighting {
    /** Nothing: every tie has strength 1 and length 1. */
    UNIT,
    /** Strengths, for measures that add them up; measures of paths refuse them. */
    STRENGTH,
    /** Lengths, for measures of paths; measures that add strengths refuse them. */
    LENGTH,
    /** Strengths w that stand for lengths 1 / w, for measures of paths. */
    INVERSE_STRENGTH
  }

  /** What becomes of ties from a person to the same person. */
  public enum SelfTies {
    /** They are left out. */
    IGNORED,
    /**
     * They stand on the diagonal of the matrix, once; measures of paths, triads and holes leave
     * them out all the same.
     */
    COUNTED
  }

  private static final TieView STATED =
      new TieView(
          EnumSet.allOf(TieKind.class),
          Signs.IGNORED,
          Orientation.AS_STATED,
          Weighting.UNIT,
          SelfTies.IGNORED);

  /**
   * Checks the components.
   *
   * @param kinds which kinds count, not empty
   * @param signs which signs count
   * @param orientation which way ties run
   * @param weighting what weights mean
   * @param selfTies what becomes of ties from a person to the same person
   * @throws IllegalArgumentException if no kind is given
   * @throws NullPointerException if an argument is null
   */
  public TieView {
    Require.notEmpty(kinds, "kinds", "Name the kinds of ties that count.");
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    Require.nonNull(signs, "signs");
    Require.nonNull(orientation, "orientation");
    Require.nonNull(weighting, "weighting");
    Require.nonNull(selfTies, "selfTies");
  }

  /**
   * All ties as stated, without weights, signs and self-ties.
   *
   * @return the view
   */
  public static TieView asStated() {
    return STATED;
  }

  /**
   * All ties without direction, weights, signs and self-ties.
   *
   * @return the view
   */
  public static TieView undirected() {
    return STATED.withOrientation(Orientation.UNDIRECTED);
  }

  /**
   * The positive ties from who influences to who is influenced, without weights and self-ties. In
   * this view {@link Direction#OUT} scores who influences many, and {@link Direction#IN} who is
   * influenced.
   *
   * @return the view
   */
  public static TieView influence() {
    return STATED.withOrientation(Orientation.INFLUENCE).withSigns(Signs.POSITIVE);
  }

  /**
   * Changes which kinds count.
   *
   * @param newKinds the kinds, not empty
   * @return a changed copy
   * @throws IllegalArgumentException if no kind is given
   */
  public TieView withKinds(Set<TieKind> newKinds) {
    return new TieView(newKinds, signs, orientation, weighting, selfTies);
  }

  /**
   * Changes which signs count.
   *
   * @param newSigns the signs
   * @return a changed copy
   */
  public TieView withSigns(Signs newSigns) {
    return new TieView(kinds, newSigns, orientation, weighting, selfTies);
  }

  /**
   * Changes which way ties run.
   *
   * @param newOrientation the way
   * @return a changed copy
   */
  public TieView withOrientation(Orientation newOrientation) {
    return new TieView(kinds, signs, newOrientation, weighting, selfTies);
  }

  /**
   * Changes what weights mean.
   *
   * @param newWeighting the meaning
   * @return a changed copy
   */
  public TieView withWeighting(Weighting newWeighting) {
    return new TieView(kinds, signs, orientation, newWeighting, selfTies);
  }

  /**
   * Changes what becomes of self-ties.
   *
   * @param newSelfTies what becomes of them
   * @return a changed copy
   */
  public TieView withSelfTies(SelfTies newSelfTies) {
    return new TieView(kinds, signs, orientation, weighting, newSelfTies);
  }

  boolean counts(Tie tie) {
    boolean signCounts =
        switch (signs) {
          case IGNORED -> true;
          case POSITIVE -> tie.sign() == TieSign.POSITIVE;
          case NEGATIVE -> tie.sign() == TieSign.NEGATIVE;
        };
    boolean loopCounts = selfTies == SelfTies.COUNTED || !tie.fromId().equals(tie.toId());
    return signCounts && loopCounts && kinds.contains(tie.kind());
  }

  TieKind.Flow flow(Tie tie) {
    return switch (orientation) {
      case AS_STATED -> TieKind.Flow.FORWARD;
      case INFLUENCE -> tie.kind().flow();
      case UNDIRECTED -> TieKind.Flow.BOTH;
    };
  }
}
