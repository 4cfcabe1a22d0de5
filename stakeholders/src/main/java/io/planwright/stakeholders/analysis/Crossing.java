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

  /**
   * Looks around the number that moves the location across, in time logarithmic in the distance
   * from there; where even {@link #MOST} would not do, that.
   */
  long ratings() {
    long near = movingTheLocation();
    long enough = near;
    long few = near;
    long step = 1;
    if (isAcrossAfter(near)) {
      few = near - 1;
      for (; few > 0 && isAcrossAfter(few); step *= 2) {
        enough = few;
        few = Math.max(0, few - step);
      }
    } else {
      enough = Math.min(MOST, near + 1);
      for (; enough < MOST && !isAcrossAfter(enough); step *= 2) {
        few = enough;
        enough = Math.min(MOST, enough + step);
      }
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

  private long movingTheLocation() {
    double end = isToRise ? 1 : 0;
    double still = (threshold - columns.location[at]) / (end - threshold);
    double ratings = Math.ceil(columns.precision[at] / STATED_PRECISION * still);
    // Not so if the threshold is the end of the scale itself.
    return ratings < MOST ? Math.max(1, (long) ratings) : MOST;
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
    return BoundedT.isMedianAtLeast(threshold, location, scale, degrees) == isToRise;
  }
}
