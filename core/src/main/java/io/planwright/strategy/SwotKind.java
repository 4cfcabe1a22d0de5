package io.planwright.strategy;

/** The four kinds of factors of a SWOT analysis. */
public enum SwotKind {
  /** Something the company does better than its rivals. Rated 3 (minor) or 4 (major). */
  STRENGTH(SwotSide.INTERNAL, 3, 4),
  /** Something the company does worse than its rivals. Rated 1 (major) or 2 (minor). */
  WEAKNESS(SwotSide.INTERNAL, 1, 2),
  /** A development that could help. Rated 1 to 4 by how well the company responds to it now. */
  OPPORTUNITY(SwotSide.EXTERNAL, 1, 4),
  /** A development that could hurt. Rated 1 to 4 by how well the company responds to it now. */
  THREAT(SwotSide.EXTERNAL, 1, 4);

  private final SwotSide side;
  private final int lowestRating;
  private final int highestRating;

  SwotKind(SwotSide side, int lowestRating, int highestRating) {
    this.side = side;
    this.lowestRating = lowestRating;
    this.highestRating = highestRating;
  }

  /**
   * Says on which side such factors stand.
   *
   * @return internal for strengths and weaknesses, external for the others
   */
  public SwotSide side() {
    return side;
  }

  /**
   * Gives the lowest rating that such a factor may have.
   *
   * @return 3 for strengths, 1 for the others
   */
  public int lowestRating() {
    return lowestRating;
  }

  /**
   * Gives the highest rating that such a factor may have.
   *
   * @return 2 for weaknesses, 4 for the others
   */
  public int highestRating() {
    return highestRating;
  }

  /**
   * Says whether such factors help.
   *
   * @return true for strengths and opportunities
   */
  public boolean isFavourable() {
    return this == STRENGTH || this == OPPORTUNITY;
  }
}
