package io.planwright.stakeholders.analysis;

/**
 * The eight classes of R. K. Mitchell, B. R. Agle and D. J. Wood, "Toward a theory of stakeholder
 * identification and salience: defining the principle of who and what really counts", Academy of
 * Management Review 22 (1997), 853–886, by which of power, legitimacy and urgency somebody has.
 */
public enum SalienceClass {
  /** Has none of the three. */
  NON_STAKEHOLDER(false, false, false),
  /** Power alone: latent. */
  DORMANT(true, false, false),
  /** Legitimacy alone: latent. */
  DISCRETIONARY(false, true, false),
  /** Urgency alone: latent. */
  DEMANDING(false, false, true),
  /** Power and legitimacy: expectant. */
  DOMINANT(true, true, false),
  /** Power and urgency: expectant. */
  DANGEROUS(true, false, true),
  /** Legitimacy and urgency: expectant, and in need of somebody with power. */
  DEPENDENT(false, true, true),
  /** All three: comes first. */
  DEFINITIVE(true, true, true);

  private static final SalienceClass[] BY_ATTRIBUTES = new SalienceClass[8];

  static {
    for (SalienceClass value : values()) {
      BY_ATTRIBUTES[index(value.powerful, value.legitimate, value.urgent)] = value;
    }
  }

  private final boolean powerful;
  private final boolean legitimate;
  private final boolean urgent;

  SalienceClass(boolean powerful, boolean legitimate, boolean urgent) {
    this.powerful = powerful;
    this.legitimate = legitimate;
    this.urgent = urgent;
  }

  /**
   * Finds the class of somebody.
   *
   * @param powerful whether this person has power
   * @param legitimate whether the claim is legitimate
   * @param urgent whether the claim is urgent
   * @return the class
   */
  public static SalienceClass of(boolean powerful, boolean legitimate, boolean urgent) {
    return BY_ATTRIBUTES[index(powerful, legitimate, urgent)];
  }

  private static int index(boolean powerful, boolean legitimate, boolean urgent) {
    return (powerful ? 4 : 0) + (legitimate ? 2 : 0) + (urgent ? 1 : 0);
  }

  /**
   * Whether the class has power.
   *
   * @return true if it has
   */
  public boolean isPowerful() {
    return powerful;
  }

  /**
   * Whether the class has legitimacy.
   *
   * @return true if it has
   */
  public boolean isLegitimate() {
    return legitimate;
  }

  /**
   * Whether the class has urgency.
   *
   * @return true if it has
   */
  public boolean isUrgent() {
    return urgent;
  }

  /**
   * How much attention the class asks for.
   *
   * @return the number of attributes: 0, 1 (latent), 2 (expectant) or 3 (definitive)
   */
  public int salience() {
    return Integer.bitCount(index(powerful, legitimate, urgent));
  }
}
