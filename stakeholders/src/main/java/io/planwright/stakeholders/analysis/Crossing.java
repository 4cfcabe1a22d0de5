package io.planwright.stakeholders.analysis;

/**
 * How many more ratings move an estimate across a threshold: those of new raters who put the person
 * at the far end of the scale that day. What each of them adds to the model of {@link Estimate} is
 * known in closed form, so no register is built.
 */
record Crossing(PositionColumns columns, int at, double threshold, boolean isToRise) {

  private static final double STATED_PRECISION =
      1 / (EvidenceStrength.STATED.standardError() * EvidenceStrength.STATED.standardError());
  private static final long MOST = Long.MAX_VALUE / 2;

  /** Takes time logarithmic in the number; where even {@link #MOST} would not do, that. */
  long ratings() {
    long enough = 1;
    long few = 0;
    while (enough < MOST && !isAcrossAfter(enough)) {
      few = enough;
      enough = 2 * enough;
    }
    while (enough - few > 1) {
      long middle = few + (enough - few) / 2;
      if (isAcrossAfter(middle)) {
        enough = middle;
      } else {
        few = middle;
      }
    }
    return enough;
  }

  private boolean isAcrossAfter(long ratings) {
    double before = columns.precision[at];
    double added = ratings * STATED_PRECISION;
    double precision = before + added;
    double end = isToRise ? 1 : 0;
    double apart = end - columns.location[at];
    double location = columns.location[at] + added / precision * apart;
    double scatter = columns.scatter[at] + before / precision * added * apart * apart;
    double weight = columns.weight[at] + ratings;
    double scale = Math.sqrt(PositionColumns.dispersion(scatter, weight) / precision);
    double degrees = Estimate.PRIOR_DEGREES + weight;
    return BoundedT.atLeast(threshold, location, scale, degrees) >= 0.5 == isToRise;
  }
}
