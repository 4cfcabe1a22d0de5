package io.planwright.strategy;

import io.planwright.internal.Require;

/**
 * The four fields of the TOWS matrix (Heinz Weihrich, "The TOWS matrix: a tool for situational
 * analysis", Long Range Planning 15(2), 1982): each joins one kind of internal factor with one kind
 * of external factor.
 */
public enum TowsQuadrant {
  /** Use strengths to take opportunities ("maxi-maxi"). */
  SO(SwotKind.STRENGTH, SwotKind.OPPORTUNITY),
  /** Overcome weaknesses to take opportunities ("mini-maxi"). */
  WO(SwotKind.WEAKNESS, SwotKind.OPPORTUNITY),
  /** Use strengths to ward off threats ("maxi-mini"). */
  ST(SwotKind.STRENGTH, SwotKind.THREAT),
  /** Reduce weaknesses so that threats do less harm ("mini-mini"). */
  WT(SwotKind.WEAKNESS, SwotKind.THREAT);

  private final SwotKind internal;
  private final SwotKind external;

  TowsQuadrant(SwotKind internal, SwotKind external) {
    this.internal = internal;
    this.external = external;
  }

  /**
   * Gives the kind of internal factors that options of this field build on.
   *
   * @return strength or weakness
   */
  public SwotKind internal() {
    return internal;
  }

  /**
   * Gives the kind of external factors that options of this field answer.
   *
   * @return opportunity or threat
   */
  public SwotKind external() {
    return external;
  }

  /**
   * Says whether an option of this field may be linked to factors of a kind.
   *
   * @param kind the kind
   * @return whether it is one of the two kinds of this field
   * @throws NullPointerException if the kind is null
   */
  public boolean joins(SwotKind kind) {
    Require.nonNull(kind, "kind");
    return kind == internal || kind == external;
  }
}
