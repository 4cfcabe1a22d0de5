package io.planwright.stakeholders.preference;

/** How the weights below several criteria are put together. */
public enum AhpSynthesis {
  /**
   * Alternatives share what their criterion weighs (T. L. Saaty, "The Analytic Hierarchy Process",
   * 1980): right where one of them gains what another one loses. A further alternative, even a copy
   * of one, takes its part from the others, which can turn the order of these round.
   */
  DISTRIBUTIVE,
  /**
   * The best alternative of each criterion gets all of what the criterion weighs, and the others
   * the part that they are of the best (V. Belton &amp; T. Gear, "On a short-coming of Saaty's
   * method of analytic hierarchies", Omega 11, 1983; I. Millet &amp; T. L. Saaty, "On the
   * relativity of relative measures", European Journal of Operational Research 121, 2000): right
   * where one is chosen and the others do not matter then. As far as judgements do not contradict
   * each other, a further alternative that by no criterion is better than the best so far, such as
   * a copy, leaves the order of the others as it is.
   */
  IDEAL
}
